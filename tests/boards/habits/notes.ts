// How notes are made and laid.
import type { Style } from "../style.js";
import type { Habit } from "./habit.js";

const note =
  (change: Partial<Style["note"]>) =>
  (style: Style): Style => ({ ...style, note: { ...style.note, ...change } });

export const noteHabits: readonly Habit[] = [
  { id: "piles", about: "piles", style: note({ piled: 0.8, perCell: [0, 6] }) },
  { id: "notes over a border", about: "piles", style: note({ straddles: 0.15 }) },
  { id: "tilted notes", about: "tilt", style: note({ tilt: 12, jitter: 0.08 }) },
  { id: "loosely laid notes", about: "tilt", style: note({ jitter: 0.14 }) },
  { id: "notes as boxes", about: "note made", style: note({ made: "shape" }) },
  { id: "notes as text", about: "note made", style: note({ made: "text" }) },
  { id: "notes as cards", about: "note made", style: note({ card: true, wide: 2, across: [1, 1] }) },
  { id: "notes of very different sizes", about: "note sizes", style: note({ sizes: "any" }) },
  { id: "notes with tags", about: "marks", style: note({ marks: "tags" }) },
  { id: "notes with authors", about: "marks", style: note({ marks: "authors" }) },
  { id: "notes with votes", about: "marks", style: note({ marks: "votes" }) },
  { id: "dots stuck on notes", about: "marks", style: note({ marks: "dots" }) },
  { id: "stamps stuck on notes", about: "marks", style: note({ marks: "stamps" }) },
  { id: "wide notes", about: "wide", style: note({ wide: 1.75 }) },
  { id: "notes across two stages", about: "spans", style: note({ spans: 0.1, across: [1, 1] }) },
  { id: "colour by lane", about: "note fill", style: note({ fill: "lane" }) },
  { id: "colours at random", about: "note fill", style: note({ fill: "any" }) },
  { id: "short notes", about: "note text", style: (s) => ({ ...s, shortNotes: 1 }) },
  { id: "connectors between notes", about: "links", style: (s) => ({ ...s, links: 5 }) },
];
