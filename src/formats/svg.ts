// A picture of the map for slides and documents: the grid with every note, the lines and the curve of emotions. Written only.
import { type Reading, type ServiceMap, writtenNotes } from "../model/index.js";
import type { Format } from "./format.js";
import { svgOf } from "./picture/draw.js";
import { paperOf } from "./picture/layout.js";
import { margin } from "./picture/measures.js";

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

const aboutMap = (map: ServiceMap): string =>
  `${map.title.trim() || "Untitled"}: ${counted(map.lanes.length, "lane")}, ${counted(map.stages.length, "stage")}, ${counted(writtenNotes(map).length, "note")}`;

/** The picture of all maps of a reading, one below the other. `isBare`: without titles and facts. */
export const pictureOf = (maps: readonly ServiceMap[], isBare = false): string =>
  svgOf(
    maps.map((map) => ({ map, at: paperOf(map, isBare) })),
    maps.map(aboutMap).join("; ") || "There is no map to draw.",
    isBare ? margin - 1 : 0,
  );

export const droppedFrom = ({ maps, leftovers }: Reading): readonly string[] => {
  const links = maps.reduce((n, m) => n + m.links.length, 0);
  const starters = maps.reduce((n, m) => n + m.notes.length - writtenNotes(m).length, 0);
  return [
    ...(maps.length ? [] : ["There is no map to draw."]),
    ...(links ? [`${counted(links, "connector")} between notes ${links === 1 ? "is" : "are"} not drawn.`] : []),
    ...(starters ? [`${counted(starters, "untouched starter")} ${starters === 1 ? "is" : "are"} not drawn.`] : []),
    ...(leftovers.length
      ? [`${counted(leftovers.length, "leftover")} ${leftovers.length === 1 ? "is" : "are"} not in the picture.`]
      : []),
  ];
};

export const svg: Format = {
  id: "svg",
  name: "Picture",
  about: "for slides and documents, sharp at any size",
  extension: "svg",
  mime: "image/svg+xml",
  keeps: [
    "title",
    "header",
    "stages",
    "groups",
    "lanes",
    "lines",
    "notes",
    "cells",
    "scores",
    "colors",
    "votes",
    "spans",
  ],
  write: (reading) => ({ text: `${pictureOf(reading.maps)}\n`, dropped: droppedFrom(reading) }),
};
