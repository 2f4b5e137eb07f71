// The boards drawn by hand as docs/accuracy.md shows them: one line each, with what a person sees and what is read otherwise.
import { markdownTable } from "markdown-table";
import { read } from "../../../src/read/index.js";
import { type Score, score, sum } from "../score.js";
import { beyondPointing, type Difference, differences, unsteady } from "./differences.js";
import { scenes } from "./index.js";
import type { Scene } from "./scene.js";

export const scoreOf = ({ drawn }: Scene): Score => score(drawn, read({ host: "memory", items: drawn.items }));

/** The first two of a kind in full, how many more there are, and why. */
const said = ({ what, why }: Difference): string => {
  const words = what.map((w) => (typeof w === "string" ? w : `${w.times} × ${w.each.replace("*", "…")}`));
  const more = words.length > 2 ? ` and ${words.length - 2} more` : "";
  return `${words.slice(0, 2).join(", ")}${more} – ${why}`.replace(/\s+/g, " ");
};

const part = (right: number, of: number): string => (of === 0 ? "" : `${right} of ${of}`);

const counted = (s: Score): readonly string[] => [
  part(s.cell, s.notes),
  part(s.role, s.lanes),
  part(s.stagesFound, s.stages),
  part(s.factsRight, s.facts),
];

const named = (ids: readonly string[]): string => (ids.length === 0 ? "none" : ids.map((id) => `*${id}*`).join(", "));

/** What the tests beside the table hold to, and where they do not. */
const beside = (): string =>
  [
    `Not every cell right even when a person points at every lane and stage: ${named(beyondPointing)}.`,
    ...Object.entries(unsteady).map(([way, ids]) => `Read otherwise ${way}: ${named(ids)}.`),
  ]
    .map((line) => `- ${line}`)
    .join("\n");

export const sceneTable = (): string => {
  const scored = scenes.map((scene) => ({ scene, found: scoreOf(scene) }));
  const rows = scored.map(({ scene, found }) => {
    const counts = scene.drawn.maps.length === 0 ? ["no map", "", "", ""] : counted(found);
    return [scene.id, scene.sees, ...counts, (differences[scene.id] ?? []).map(said).join("; ")];
  });
  const all = sum(scored.map(({ found }) => found));
  const table = markdownTable(
    [
      ["board", "what a person sees", "cells", "lanes and roles", "stages", "facts", "what differs, and why"],
      ...rows,
      [`all ${scenes.length}`, "", ...counted(all), ""],
    ],
    { alignDelimiters: false },
  );
  return `${table}\n\n${beside()}`;
};
