// One page for people who were not there: the picture of each map, its facts, the lowest and highest moments, what hurts and
// what could be done. Prints on A4 across; nothing in it comes from elsewhere. Written only.
import {
  headerFields,
  type LaneRole,
  lanesWith,
  type Note,
  notesIn,
  type Reading,
  type ServiceMap,
  stageOf,
  writtenNotes,
} from "../model/index.js";
import type { Format } from "./format.js";
import { labels } from "./markdown/facts.js";
import { escaped } from "./picture/draw.js";
import { droppedFrom, pictureOf } from "./svg.js";

const style = `
:root { color-scheme: light; }
body { margin: 32px auto; max-width: 1120px; padding: 0 24px; background: #fff; color: #1b1d22; font: 15px/1.5 Inter, "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", sans-serif; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 8px; text-wrap: balance; }
h2 { font-size: 16px; margin: 0 0 6px; }
.sum { color: #565c68; margin: 0 0 16px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0 0 20px; }
dt { color: #565c68; }
dd { margin: 0; }
svg { display: block; width: 100%; height: auto; margin: 0 0 24px; }
.lists { display: grid; grid-template-columns: repeat(auto-fit, minmax(190px, 1fr)); gap: 20px 32px; }
.lists section { break-inside: avoid; }
ul { margin: 0; padding-inline-start: 18px; }
li { margin-bottom: 4px; }
.at { color: #565c68; }
li .at { display: block; font-size: 0.88em; }
article + article { margin-top: 48px; }
footer { margin-top: 32px; color: #565c68; font-size: 13px; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { margin: 0; padding: 0; max-width: none; font-size: 11px; }
  h1 { font-size: 20px; }
  svg { max-height: 150mm; }
  article + article { break-before: page; margin: 0; }
}
`.trim();

/** A list is short enough to be read aloud; what is left out is said. */
const most = 8;

export const html: Format = {
  id: "html",
  name: "Page",
  about: "one page for people who were not there; prints well",
  extension: "html",
  mime: "text/html",
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
    "leftovers",
  ],
  write: (reading) => ({
    text: pageOf(reading),
    dropped: droppedFrom({ ...reading, leftovers: [] }),
  }),
};

const pageOf = (reading: Reading): string => {
  const { maps, leftovers } = reading;
  const title = maps.map((m) => m.title.trim() || "Untitled map").join(", ") || "No map";
  const notIn = leftovers.map((l) => `<li>${escaped(l.text)} <span class="at">${escaped(l.reason)}</span></li>`);
  return [
    "<!doctype html>",
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title>`,
    `<style>\n${style}\n</style>`,
    "<main>",
    ...(maps.length ? maps.map(articleOf) : ["<p>There is no map to show.</p>"]),
    ...(notIn.length ? [`<section><h2>Not in the map</h2>\n<ul>\n${notIn.join("\n")}\n</ul></section>`] : []),
    "</main>",
    "</html>",
    "",
  ].join("\n");
};

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

const articleOf = (map: ServiceMap): string => {
  const facts = headerFields.flatMap((field) => {
    const value = map.header[field]?.trim();
    return value ? [`<dt>${labels[field]}</dt><dd dir="auto">${escaped(value)}</dd>`] : [];
  });
  const kind = map.kind === "service-blueprint" ? "Service blueprint" : "Journey map";
  const sum = [
    counted(map.lanes.length, "lane"),
    counted(map.stages.length, "stage"),
    counted(writtenNotes(map).length, "note"),
  ];
  const lists = listsOf(map);
  return [
    "<article>",
    `<h1 dir="auto">${escaped(map.title.trim() || "Untitled map")}</h1>`,
    `<p class="sum">${kind} · ${sum.join(" · ")}</p>`,
    ...(facts.length ? [`<dl>\n${facts.join("\n")}\n</dl>`] : []),
    pictureOf([map], true),
    ...(lists.length ? [`<div class="lists">\n${lists.join("\n")}\n</div>`] : []),
    "</article>",
  ].join("\n");
};

const listsOf = (map: ServiceMap): readonly string[] =>
  [
    listOf(map, "Lowest moments", moments(map, -1), (n) => sign(n.score)),
    listOf(map, "Highest moments", moments(map, 1), (n) => sign(n.score)),
    listOf(map, "What hurts", byVotes(map, ["pain-points", "failure-points"]), votes),
    listOf(map, "What they need", byVotes(map, ["needs", "goals"]), votes),
    listOf(map, "What could be done", byVotes(map, ["opportunities", "recovery"]), votes),
  ].filter((list) => list !== "");

const listOf = (map: ServiceMap, heading: string, notes: readonly Note[], mark: (note: Note) => string): string => {
  if (notes.length === 0) return "";
  const shown = notes.slice(0, most);
  const items = shown.map((note) => {
    const at = [stageOf(map, note.stage)?.title ?? "", mark(note)].filter((word) => word !== "").join(" · ");
    return `<li dir="auto">${escaped(note.text)}${at === "" ? "" : ` <span class="at">${escaped(at)}</span>`}</li>`;
  });
  const more = notes.length - shown.length;
  return `<section><h2>${heading}</h2>\n<ul>\n${items.join("\n")}\n</ul>${more > 0 ? `\n<p class="at">and ${more} more in the picture</p>` : ""}</section>`;
};

const sign = (score = 0): string => `${score > 0 ? "+" : score < 0 ? "−" : ""}${Math.abs(score)}`;
const votes = (note: Note): string => (note.votes ? counted(note.votes, "vote") : "");

/** Three scored notes at most that are clearly on this side of the middle, the furthest first. */
const moments = (map: ServiceMap, side: 1 | -1): readonly Note[] =>
  writtenNotes(map)
    .filter((n) => (n.score ?? 0) * side >= 1)
    .sort((a, b) => ((b.score ?? 0) - (a.score ?? 0)) * side)
    .slice(0, 3);

/** Notes of lanes with these roles: by votes, else along the stages. */
const byVotes = (map: ServiceMap, roles: readonly LaneRole[]): readonly Note[] => {
  const lanes = lanesWith(map, ...roles);
  const along = map.stages.flatMap((stage) => lanes.flatMap((lane) => notesIn(map, stage.id, lane.id)));
  return [...new Set(along)].sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
};
