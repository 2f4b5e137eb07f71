// The sandbox's side of the bridge: every port call answered by the board, and nothing more.
import type { PluginAPI } from "@figma/plugin-typings/plugin-api-standalone";
import { capabilities, figjamCalls } from "./board.js";
import { type SandboxCalls, sandboxSide, type Wire } from "./bridge.js";
import { followDrops, followSelection, hasTimer, selectedNow, timerCalls } from "./following.js";
import type { Wanted } from "./wanted.js";

export type PartTexts = Readonly<Record<string, string>>;

export const serve = (figma: PluginAPI, wire: Wire, parts: PartTexts = {}, wanted?: Wanted): void => {
  const board = figjamCalls(figma);
  const calls: SandboxCalls = {
    open: async () => ({
      can: { ...capabilities, watch: watches },
      ...(wanted ?? { command: figma.command ?? "" }),
      selected: selectedNow(figma),
      has: { timer: hasTimer(figma), selection, drops },
    }),
    ...timerCalls(figma),
    part: async (name) => partOf(parts, name),
    look: (scope) => board.look(scope),
    apply: (changes, work) =>
      typeof work === "number"
        ? board.apply(changes, (done, total) => panel.$call("progress", work, done, total))
        : board.apply(changes),
    reveal: (ids) => board.reveal(ids),
    view: () => board.view(),
    recall: (key) => board.recall(key),
    remember: (key, value) => board.remember(key, value),
    keep: (key, text, on) => board.keep(key, text, on),
  };
  const panel = sandboxSide(calls, wire);
  // From the start: a change right after the panel begins to listen is not lost on the way.
  const watches = begins(() => board.watch(() => void panel.$callEvent("changed")));
  const selection = begins(() => followSelection(figma, (now) => void panel.$callEvent("selected", now)));
  const drops = begins(() => followDrops(figma, (name, { x, y }) => void panel.$callEvent("dropped", name, x, y)));
};

const partOf = (parts: PartTexts, name: string): string => {
  const text = parts[name];
  if (text === undefined)
    throw new Error(
      `the panel asks for its part “${name}”, which main.js does not hold: are both files of the same version?`,
    );
  return text;
};

/** An editor that tells of no changes is still one to work in; the panel then offers to read again, and nothing more. */
const begins = (work: () => unknown): boolean => {
  try {
    work();
    return true;
  } catch {
    return false;
  }
};
