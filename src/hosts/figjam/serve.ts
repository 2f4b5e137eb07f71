// The sandbox's side of the bridge: every port call answered by the board, and nothing more.
import type { PluginAPI } from "@figma/plugin-typings/plugin-api-standalone";
import { capabilities, figjamCalls, watchPage } from "./board.js";
import { type SandboxCalls, sandboxSide, type Wire } from "./bridge.js";

export const serve = (figma: PluginAPI, wire: Wire): void => {
  const board = figjamCalls(figma);
  let unwatch: (() => void) | undefined;
  const calls: SandboxCalls = {
    open: async () => ({ can: capabilities, command: figma.command ?? "" }),
    watch: async (on) => {
      unwatch?.();
      unwatch = on ? watchPage(figma, () => void panel.$callEvent("changed")) : undefined;
    },
    read: (scope) => board.read(scope),
    apply: (changes, work) =>
      typeof work === "number"
        ? board.apply(changes, (done, total) => panel.$call("progress", work, done, total))
        : board.apply(changes),
    reveal: (ids) => board.reveal(ids),
    view: () => board.view(),
    recall: (key) => board.recall(key),
    remember: (key, value) => board.remember(key, value),
  };
  const panel = sandboxSide(calls, wire);
};
