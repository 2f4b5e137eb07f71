// The panel's side of the bridge: a board whose calls are answered by the sandbox.
import type { Board, Progress } from "../../board/index.js";
import { type PanelCalls, panelSide } from "./bridge.js";
import { snapshotOf } from "./read.js";

export interface FigJamBoard extends Board {
  /** The menu command or relaunch button that opened the panel. */
  readonly command: string;
  /** The text of a part of the panel that did not come with its page. */
  part(name: string): Promise<string>;
}

/** `post` sends one message to the sandbox; `on` hears every message that comes from it. */
export const figjamBoard = async (
  post: (message: unknown) => void,
  on: (heard: (message: unknown) => void) => void,
): Promise<FigJamBoard> => {
  const listeners = new Set<() => void>();
  const works = new Map<number, Progress>();
  let count = 0;
  const calls: PanelCalls = {
    progress: async (work, done, total) => (await works.get(work)?.(done, total)) !== false,
    changed: async () => {
      for (const changed of [...listeners]) changed();
    },
  };
  const sandbox = panelSide(calls, { post, on });
  const { can, command } = await sandbox.$call("open");
  return {
    host: "figjam",
    can,
    command,
    part: (name) => sandbox.$call("part", name),
    read: async (scope) => snapshotOf(await sandbox.$call("look", scope), scope),
    apply: async (changes, progress) => {
      if (!progress) return sandbox.$call("apply", changes);
      count += 1;
      const work = count;
      works.set(work, progress);
      try {
        return await sandbox.$call("apply", changes, work);
      } finally {
        works.delete(work);
      }
    },
    reveal: (ids) => sandbox.$call("reveal", ids),
    view: () => sandbox.$call("view"),
    recall: (key) => sandbox.$call("recall", key),
    remember: (key, value) => sandbox.$call("remember", key, value),
    keep: (key, text, on) => sandbox.$call("keep", key, text, on),
    watch: (changed) => {
      // Its own object, so that one listener given twice is ended one at a time.
      const listener = (): void => changed();
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
