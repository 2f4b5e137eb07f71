// The boards as files, in every form: those drawn by hand, one of each habit, one of each kind that is no map. The same files every time.
import { forms } from "./forms/index.js";
import { boardWith } from "./generate.js";
import { habits } from "./habits/index.js";
import { otherBoard, otherKinds } from "./others.js";
import { scenes } from "./scenes/index.js";
import type { Drawn } from "./truth.js";

interface BoardFile {
  readonly name: string;
  readonly text: string;
}

const seed = 1;

const fileName = (id: string): string =>
  id
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.…+×-]+/gu, "-")
    .replace(/[^\w.-]+/g, "")
    .replace(/^-+|-+$/g, "");

const boards = (): readonly (readonly [name: string, drawn: Drawn])[] => [
  ...scenes.map((s) => [`hand-${fileName(s.id)}`, s.drawn] as const),
  ...habits.map((h, i) => [`habit-${String(i + 1).padStart(3, "0")}-${fileName(h.id)}`, boardWith([h], seed)] as const),
  ...otherKinds.map((kind) => [`no-map-${fileName(kind)}`, otherBoard(kind, seed)] as const),
];

export const boardFiles = (): readonly BoardFile[] =>
  boards().flatMap(([name, drawn]) =>
    forms.map((form) => ({
      name: `${name}.${form.extension}`,
      text: `${JSON.stringify(form.write(drawn.items, name).json, null, 1)}\n`,
    })),
  );
