// Stands in for the script Miro serves: the emulator as `miro`, and the board and its people as `emulator` for the test. A page that
// lies in the frame of another, as the panel does in Miro, works on that one's board, which outlives it; from another origin, as on
// Miro's own page, it sees nothing of what frames it and has a board of its own.
import { type Emulator, type EmulatorOptions, miroEmulator, oneWay, otherWay } from "../hosts/miro-emulator.js";

interface Here {
  emulator?: Emulator;
  /** How far the board's clock is ahead, in milliseconds. */
  ahead?: number;
}

const asked = new URLSearchParams(location.search);
const here: Here = globalThis as Here;
const outside = (): Emulator | undefined => {
  try {
    return (window.parent as Here).emulator;
  } catch {
    return undefined;
  }
};

const made = (): Emulator => {
  const options: EmulatorOptions = {
    switches: asked.get("switches") === "other" ? otherWay : oneWay,
    latency: Number(asked.get("latency") ?? 3),
    clock: { now: () => Date.now() + (here.ahead ?? 0) },
  };
  const emulator = miroEmulator(options);
  emulator.trouble.viewOnly = asked.has("view-only");
  return emulator;
};

const emulator = outside() ?? made();
here.emulator = emulator;
if (!location.pathname.endsWith("board.html")) {
  const page = emulator.page(location.pathname.endsWith("panel.html") ? "panel" : "headless");
  Object.assign(globalThis, { miro: page.miro });
  addEventListener("pagehide", () => page.close());
}
