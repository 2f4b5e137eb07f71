// What is said of how a map changed since an earlier reading. It arrives with the screen that shows a check; the rules are those of
// texts.ts.
import type { Count } from "./texts.js";

export type ChangeKind =
  | "noteAdded"
  | "noteRemoved"
  | "noteMoved"
  | "noteReworded"
  | "noteRated"
  | "stageAdded"
  | "stageRemoved"
  | "stageChanged"
  | "laneAdded"
  | "laneRemoved"
  | "laneChanged"
  | "lineChanged"
  | "factChanged"
  | "linkChanged";

export const sinceTexts = (count: Count) => ({
  changed: (when: string) => `Changed since ${when}`,
  unchanged: (when: string) => `Nothing has changed on the map since ${when}`,
  when: (day: string, time: string) => `${day}, ${time}`,
  /** How many of a kind; `name` is that of the only one. */
  kinds: {
    noteAdded: (n: number) => count(n, { one: "# note added", other: "# notes added" }),
    noteRemoved: (n: number) => count(n, { one: "# note removed", other: "# notes removed" }),
    noteMoved: (n: number) => count(n, { one: "# note moved", other: "# notes moved" }),
    noteReworded: (n: number) => count(n, { one: "# note reworded", other: "# notes reworded" }),
    noteRated: (n: number) => count(n, { one: "# score or mark changed", other: "# scores or marks changed" }),
    stageAdded: (n: number, name: string) => (n === 1 ? `stage “${name}” added` : `${n} stages added`),
    stageRemoved: (n: number, name: string) => (n === 1 ? `stage “${name}” removed` : `${n} stages removed`),
    stageChanged: (n: number, name: string) => (n === 1 ? `stage “${name}” changed` : `${n} changes of stages`),
    laneAdded: (n: number, name: string) => (n === 1 ? `lane “${name}” added` : `${n} lanes added`),
    laneRemoved: (n: number, name: string) => (n === 1 ? `lane “${name}” removed` : `${n} lanes removed`),
    laneChanged: (n: number, name: string) => (n === 1 ? `lane “${name}” changed` : `${n} changes of lanes`),
    lineChanged: (n: number) => count(n, { one: "# change of lines", other: "# changes of lines" }),
    factChanged: (n: number) => count(n, { one: "# fact of the map changed", other: "# facts of the map changed" }),
    linkChanged: (n: number) => count(n, { one: "# connector changed", other: "# connectors changed" }),
  } satisfies Record<ChangeKind, (n: number, name: string) => string>,
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  was: (before: string) => `was “${before}”`,
  fact: (label: string, was: string, is: string) => `${label}: was ${was}, is ${is}`,
  /** What a note says besides its text. */
  fields: {
    score: "score",
    votes: "votes",
    certainty: "certainty",
    importance: "importance",
    satisfaction: "satisfaction",
    owner: "owner",
    tags: "tags",
    spans: "stages",
  } as Readonly<Record<string, string>>,
  nothing: "nothing",
  elsewhere: "stands elsewhere now",
  meaning: "means something else now",
  isNew: "is new",
  isGone: "is gone",
  compareWith: "Compare with",
  openFile: "Compare with a file…",
  onlyYou: "Earlier checks are remembered for you alone, in this browser.",
  tooLarge: "This map is too large to be remembered: it is compared while the panel is open.",
  showWhere: "Show where it was",
});

export type SinceTexts = ReturnType<typeof sinceTexts>;
