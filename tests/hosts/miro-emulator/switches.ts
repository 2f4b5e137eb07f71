// Everything nobody could confirm about Miro, as a switch. What the documents say is not switchable.

export interface Switches {
  /** What happens to an item created over a frame. */
  readonly capture: "no" | "shown" | "silent" | "late" | "shifted";
  /** What `frame.add` does with the handle it is given, and with what it answers. */
  readonly addUpdates: "handle" | "answer" | "neither";
  /** Adding what is in the frame already. */
  readonly addTwice: "fine" | "rejects";
  readonly childOutside: "rejects" | "allowed";
  readonly frameRemoval: "takes children" | "leaves children";
  readonly groupRemoval: "takes members" | "leaves members";
  /** A text that gets higher grows from here. */
  readonly textGrowsFrom: "top" | "centre";
  /** Height of a line over its size. */
  readonly lineHeight: number;
  /** How a line break comes back. */
  readonly breaks: "br" | "p";
  readonly frameWithoutFill: "rejects" | "fine";
  readonly getListsTags: boolean;
  readonly duplicateKeepsMetadata: boolean;
  readonly ownEventsOnly: boolean;
  readonly offWorks: boolean;
  readonly connectorWithoutEnd: "detached" | "removed";
  readonly framesLieBelow: boolean;
}

export const oneWay: Switches = {
  capture: "no",
  addUpdates: "handle",
  addTwice: "fine",
  childOutside: "rejects",
  frameRemoval: "leaves children",
  groupRemoval: "takes members",
  textGrowsFrom: "top",
  lineHeight: 1.4,
  breaks: "br",
  frameWithoutFill: "rejects",
  getListsTags: false,
  duplicateKeepsMetadata: false,
  ownEventsOnly: false,
  offWorks: true,
  connectorWithoutEnd: "detached",
  framesLieBelow: false,
};

export const otherWay: Switches = {
  capture: "silent",
  addUpdates: "neither",
  addTwice: "rejects",
  childOutside: "allowed",
  frameRemoval: "takes children",
  groupRemoval: "leaves members",
  textGrowsFrom: "centre",
  lineHeight: 1.7,
  breaks: "p",
  frameWithoutFill: "fine",
  getListsTags: true,
  duplicateKeepsMetadata: true,
  ownEventsOnly: true,
  offWorks: false,
  connectorWithoutEnd: "removed",
  framesLieBelow: true,
};

/** Every value of every switch, for runs that turn one at a time. */
export const positions: readonly { readonly name: string; readonly switches: Switches }[] = [
  ...(["no", "shown", "silent", "late", "shifted"] as const).flatMap((capture) =>
    (["handle", "answer", "neither"] as const).map((addUpdates) => ({
      name: `capture ${capture}, add updates ${addUpdates}`,
      switches: { ...oneWay, capture, addUpdates },
    })),
  ),
  ...(Object.keys(oneWay) as (keyof Switches)[])
    .filter((key) => key !== "capture" && key !== "addUpdates")
    .map((key) => ({ name: `${key} ${String(otherWay[key])}`, switches: { ...oneWay, [key]: otherWay[key] } })),
  { name: "everything the other way", switches: otherWay },
];
