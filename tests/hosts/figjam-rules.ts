// What the tests of the emulated FigJam's rules have in common.
import { allOff, makeFigJam, type Switches } from "./figjam-emulator.js";

export type Options = Parameters<typeof makeFigJam>[0];
export const medium = { family: "Inter", style: "Medium" };
export const bold = { family: "Inter", style: "Bold" };

/** An emulated file in which Inter Medium is loaded; `api` asks `figma` for anything. */
export const loaded = async (options: Options = {}) => {
  const host = makeFigJam(options);
  await host.figma.loadFontAsync(medium);
  return { ...host, api: host.figma as unknown as Record<string, never> };
};
/** All off but these. */
export const turned = (some: Partial<Switches>, options: Options = {}) =>
  loaded({ ...options, switches: { ...allOff, ...some } });

/** A node of which anything may be asked, as careless plugins do. */
export const careless = (node: unknown): Record<string, unknown> => node as Record<string, unknown>;

export const either = [false, true] as const;

/** Until what was promised and told has been. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
