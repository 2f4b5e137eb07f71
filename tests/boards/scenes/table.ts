// The boards drawn by hand as docs/accuracy.md shows them: one line each, with what a person sees and what is read otherwise.
import { markdownTable } from "markdown-table";
import { read } from "../../../src/read/index.js";
import { type Score, score } from "../score.js";
import { type Difference, differences } from "./differences.js";
import { scenes } from "./index.js";
import type { Scene } from "./scene.js";

export const scoreOf = ({ drawn }: Scene): Score => score(drawn, read({ host: "memory", items: drawn.items }));

const said = (id: string): string =>
  (differences[id] ?? []).map(({ what, why }) => `${shortened(what)}: ${why}`).join("; ");

const shortened = (what: Difference["what"]): string => {
  const words = what.map((w) => (typeof w === "string" ? w : `${w.times} × ${w.each.replace("*", "…")}`));
  return words.length > 2 ? `${words[0]} and ${words.length - 1} more` : words.join(", ");
};

export const sceneTable = (): string =>
  markdownTable([
    ["board", "what a person sees", "cells right", "what differs, and why"],
    ...scenes.map((scene) => {
      const { cell, notes } = scoreOf(scene);
      const cells = scene.drawn.maps.length === 0 ? "no map" : `${cell} of ${notes}`;
      return [scene.id, scene.sees, cells, said(scene.id)];
    }),
  ]);
