// What the tests of the emulated Miro's rules have in common.
import { type EmulatorOptions, miroEmulator, oneWay, type Switches } from "./miro-emulator.js";

export const start = (options: EmulatorOptions = {}) => {
  const emulator = miroEmulator({ latency: 0, ...options });
  const page = emulator.page();
  return { emulator, page, board: page.miro.board };
};

/** All off but these. */
export const turned = (some: Partial<Switches>) => start({ switches: { ...oneWay, ...some } });

export const white = { style: { fillColor: "#ffffff" } };

/** Until every event has been told. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

/** The item as the board has it now, as loose fields. */
export const now = async (board: ReturnType<typeof start>["board"], { id }: { readonly id: string }) =>
  await board.getById(id);
