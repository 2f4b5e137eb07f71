// Stands in for the script Miro serves: the emulator as `miro`, and the board and its people as `emulator` for the test.
import { type Emulator, type EmulatorOptions, miroEmulator, oneWay, otherWay } from "../hosts/miro-emulator.js";

const asked = new URLSearchParams(location.search);
const options: EmulatorOptions = {
  switches: asked.get("switches") === "other" ? otherWay : oneWay,
  latency: Number(asked.get("latency") ?? 3),
};
const emulator: Emulator = miroEmulator(options);
emulator.trouble.viewOnly = asked.has("view-only");
const kind = location.pathname.endsWith("panel.html") ? "panel" : "headless";
Object.assign(globalThis, { emulator, miro: emulator.page(kind).miro });
