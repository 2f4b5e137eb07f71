// What people draw under and around their notes.
import {
  instructions,
  legend,
  looseArrows,
  moved,
  parkingLot,
  photos,
  photosOver,
  remarksBelow,
  scaled,
} from "../around.js";
import { framed, grouped, turnedFrame } from "../frames.js";
import type { Style } from "../style.js";
import type { Habit } from "./habit.js";

const under =
  (...what: readonly ("bands" | "columns" | "rulings" | "stage rulings" | "backdrop" | "grid")[]) =>
  (style: Style): Style => ({ ...style, drawn: new Set(what) });

export const drawnHabits: readonly Habit[] = [
  { id: "drawn bands", about: "drawn", style: (s) => ({ ...under("bands")(s), gutter: 0.2 }) },
  { id: "drawn columns", about: "drawn", style: under("columns") },
  { id: "rulings between lanes", about: "drawn", style: (s) => ({ ...under("rulings")(s), gutter: 0.2 }) },
  { id: "rulings both ways", about: "drawn", style: (s) => ({ ...under("rulings", "stage rulings")(s), gutter: 0.2 }) },
  { id: "a box for every cell", about: "drawn", style: (s) => ({ ...under("grid")(s), gutter: 0.25 }) },
  { id: "a backdrop", about: "drawn", style: under("backdrop") },
  { id: "a table", about: "drawn", alone: true, style: (s) => ({ ...s, table: "cells" }) },
  { id: "a table of boxes", about: "drawn", alone: true, style: (s) => ({ ...s, table: "boxes" }) },
  { id: "texts in a drawn table", about: "drawn", alone: true, style: (s) => ({ ...s, table: "texts" }) },
  { id: "in a frame", about: "frame", board: framed("Journey of Ana") },
  {
    id: "in sections in sections",
    about: "frame",
    board: (d, c) => framed("Workshop day 2", "outer")(framed("Journey", "inner")(d, c), c),
  },
  { id: "in a frame that was turned", about: "frame", alone: true, board: turnedFrame },
  { id: "groups", about: "groups", board: grouped },
];

export const besideHabits: readonly Habit[] = [
  { id: "a parking lot", about: "beside", board: parkingLot },
  { id: "a legend", about: "beside", board: legend },
  { id: "instructions", about: "beside", board: instructions },
  { id: "remarks below", about: "beside", board: remarksBelow },
  { id: "photos", about: "photos", board: photos },
  { id: "photos over notes", about: "photos", board: photosOver },
  { id: "loose arrows", about: "arrows", board: looseArrows },
  { id: "at 0.05×", about: "scale", board: scaled(0.05) },
  { id: "at 20×", about: "scale", board: scaled(20) },
  { id: "far from the origin", about: "place", board: moved(812_345, 93_210) },
  { id: "at negative coordinates", about: "place", board: moved(-54_321, -9_876) },
];
