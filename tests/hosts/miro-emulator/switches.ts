// Everything nobody could confirm about Miro, as a switch. What the documents say is not switchable. `questions.ts` beside the tests
// says which open question each answers; docs/hosts.md, what to do on a real board to settle it.
import { seeded } from "./gate.js";

export interface Switches {
  /** What happens to an item created over a frame; "shifted": it is also moved. */
  readonly capture: "no" | "shown" | "late" | "shifted" | "silent";
  /** What `frame.add` does with the handle it is given, and with what it answers. */
  readonly addUpdates: "handle" | "answer" | "neither";
  /** Adding what is in the frame already. */
  readonly addTwice: "fine" | "rejects";
  /** `sync` of a child that would leave its frame. */
  readonly childOutside: "rejects" | "allowed";
  /** Removing a frame by the SDK. */
  readonly frameRemoval: "leaves children" | "takes children";
  /** What falls out of a frame that somebody makes smaller by hand. */
  readonly shrunkFrame: "leaves children" | "takes children";
  /** Removing a group by the SDK. */
  readonly groupRemoval: "takes members" | "leaves members";
  /** A group that is put into a frame. */
  readonly groupInFrame: "stays" | "splits";
  /** A text that gets higher grows from here. */
  readonly textGrowsFrom: "top" | "centre";
  /** Height of a line over its size. */
  readonly lineHeight: number;
  /** How a line break comes back. */
  readonly breaks: "br" | "p";
  /** What becomes of tags the editor does not know. */
  readonly unknownTags: "dropped" | "shown";
  /** Contents of 6,000 characters and more in shapes and texts; for stickies they are refused in any case. */
  readonly longContent: "fine" | "rejects";
  /** A frame created without a colour. */
  readonly frameWithoutFill: "rejects" | "fine";
  /** `get()` without a filter lists tags. */
  readonly getListsTags: boolean;
  /** `get()` without a filter lists groups. */
  readonly getListsGroups: boolean;
  /** What `get({tags})` goes by. */
  readonly getTagsBy: "title" | "id";
  /** What `get({id: […]})` costs: 500, or 500 for each id. */
  readonly batchGet: "once" | "each";
  /** Whose the credits are: this app's, or the person's, over all apps. */
  readonly budgetOf: "app" | "person";
  /** Copies made by people carry the app's metadata. */
  readonly duplicateKeepsMetadata: boolean;
  /** Events of items tell only of what this person did. */
  readonly ownEventsOnly: boolean;
  /** `ui.off` takes a listener off. */
  readonly offWorks: boolean;
  /** A connector whose end is removed. */
  readonly connectorWithoutEnd: "detached" | "removed";
  /** A connector with an end that is no item. */
  readonly freeEnds: "rejects" | "allowed";
  /** Frames lie below all other items. */
  readonly framesLieBelow: boolean;
  /** What x and y of an empty space are. */
  readonly emptySpaceFrom: "centre" | "corner";
  /** The words for somebody who may only look. */
  readonly viewOnlySays: string;
  /** Characters a notification may have; what is longer is refused. */
  readonly longestNotice: number;
  /** Items a board holds; one more is refused. */
  readonly mostItems: number;
  /** Kilobytes of one storage collection. */
  readonly collectionKilobytes: number;
  /** What one Ctrl+Z takes back: one call, or all that the app did in a row. */
  readonly undoStep: "call" | "run";
  /** The browser keeps nothing for a frame inside another page. */
  readonly storageBlocked: boolean;
  /** `window.open` from inside the frame. */
  readonly popups: "open" | "blocked";
  /** `sync` of an item somebody has locked, at another place. */
  readonly lockedItems: "move" | "stay" | "reject";
  /** `sync` of one item of a group at another place. */
  readonly groupMembers: "move alone" | "take the group along";
}

type Values = { readonly [K in keyof Switches]: readonly [Switches[K], ...Switches[K][], Switches[K]] };

/** Every value of every switch. The first is one way, the last the other. */
export const values: Values = {
  capture: ["no", "shown", "late", "shifted", "silent"],
  addUpdates: ["handle", "answer", "neither"],
  addTwice: ["fine", "rejects"],
  childOutside: ["rejects", "allowed"],
  frameRemoval: ["leaves children", "takes children"],
  shrunkFrame: ["leaves children", "takes children"],
  groupRemoval: ["takes members", "leaves members"],
  groupInFrame: ["stays", "splits"],
  textGrowsFrom: ["top", "centre"],
  lineHeight: [1.4, 1.7],
  breaks: ["br", "p"],
  unknownTags: ["dropped", "shown"],
  longContent: ["fine", "rejects"],
  frameWithoutFill: ["rejects", "fine"],
  getListsTags: [false, true],
  getListsGroups: [true, false],
  getTagsBy: ["title", "id"],
  batchGet: ["once", "each"],
  budgetOf: ["app", "person"],
  duplicateKeepsMetadata: [false, true],
  ownEventsOnly: [false, true],
  offWorks: [true, false],
  connectorWithoutEnd: ["detached", "removed"],
  freeEnds: ["rejects", "allowed"],
  framesLieBelow: [false, true],
  emptySpaceFrom: ["centre", "corner"],
  viewOnlySays: ["You do not have permission to edit this board", "Forbidden", "The board is read-only for this user"],
  longestNotice: [Number.POSITIVE_INFINITY, 80],
  mostItems: [Number.POSITIVE_INFINITY, 6_000],
  collectionKilobytes: [Number.POSITIVE_INFINITY, 30],
  undoStep: ["call", "run"],
  storageBlocked: [false, true],
  popups: ["open", "blocked"],
  lockedItems: ["move", "stay", "reject"],
  groupMembers: ["move alone", "take the group along"],
};

export const switchNames = Object.keys(values) as (keyof Switches)[];

const made = (choose: <T>(of: readonly T[]) => T | undefined): Switches =>
  Object.fromEntries(switchNames.map((name) => [name, choose<unknown>(values[name])])) as unknown as Switches;

/** All off. */
export const oneWay: Switches = made((of) => of[0]);
/** All on. */
export const otherWay: Switches = made((of) => of.at(-1));

/** A mixture that depends on the seed alone. */
export const mixture = (seed: number): Switches => {
  const random = seeded(seed * 2_654_435_761);
  random();
  return made((of) => of[Math.floor(random() * of.length)]);
};

interface Position {
  readonly name: string;
  readonly switches: Switches;
}

/** What happens to items over frames, in every combination: it decides how an insert goes. */
export const captures: readonly Position[] = values.capture.flatMap((capture) =>
  values.addUpdates.map((addUpdates) => ({
    name: `capture ${capture}, add updates ${addUpdates}`,
    switches: { ...oneWay, capture, addUpdates },
  })),
);

/** Every value of every switch, for runs that turn one at a time. */
export const positions: readonly Position[] = [
  ...captures,
  ...switchNames
    .filter((key) => key !== "capture" && key !== "addUpdates")
    .flatMap((key) =>
      values[key]
        .slice(1)
        .map((value) => ({ name: `${key} ${String(value)}`, switches: { ...oneWay, [key]: value } as Switches })),
    ),
  { name: "everything the other way", switches: otherWay },
];
