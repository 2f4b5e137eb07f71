// The panel's side of the bridge: a board whose calls are answered by the sandbox.
import type { Board, HostTimer, Point, Progress, Selected } from "../../board/index.js";
import { type PanelCalls, panelSide } from "./bridge.js";
import { snapshotOf } from "./read.js";
import type { Entered } from "./wanted.js";

export interface FigJamBoard extends Board {
  /** The menu command or relaunch button that opened the panel. */
  readonly command: string;
  /** What was entered in the quick actions before that. */
  readonly entered?: Entered;
  /** The text of a part of the panel that did not come with its page. */
  part(name: string): Promise<string>;
}

/** `post` sends one message to the sandbox; `on` hears every message that comes from it. */
export const figjamBoard = async (
  post: (message: unknown) => void,
  on: (heard: (message: unknown) => void) => void,
): Promise<FigJamBoard> => {
  const listeners = new Set<() => void>();
  const followers = new Set<(now: Selected) => void>();
  const catchers = new Set<(name: string, at: Point) => void>();
  const works = new Map<number, Progress>();
  let count = 0;
  const calls: PanelCalls = {
    progress: async (work, done, total) => (await works.get(work)?.(done, total)) !== false,
    changed: async () => {
      for (const changed of [...listeners]) changed();
    },
    selected: async (now) => {
      selected = now;
      for (const heard of [...followers]) heard(now);
    },
    dropped: async (name, x, y) => {
      for (const heard of [...catchers]) heard(name, { x, y });
    },
  };
  const sandbox = panelSide(calls, { post, on });
  const { can, command, entered, has, ...opening } = await sandbox.$call("open");
  let { selected } = opening;
  const timer: HostTimer = {
    start: (minutes) => sandbox.$call("startTimer", minutes),
    stop: () => sandbox.$call("stopTimer"),
    left: () => sandbox.$call("timeLeft"),
  };
  return {
    host: "figjam",
    can,
    command,
    ...(entered && { entered }),
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
    ...(has.timer && { timer }),
    ...(has.selection && {
      follow: (heard) => {
        const follower = (now: Selected): void => heard(now);
        followers.add(follower);
        follower(selected);
        return () => void followers.delete(follower);
      },
    }),
    ...(has.drops && {
      drops: (heard) => {
        const catcher = (name: string, at: Point): void => heard(name, at);
        catchers.add(catcher);
        return () => void catchers.delete(catcher);
      },
    }),
  };
};
