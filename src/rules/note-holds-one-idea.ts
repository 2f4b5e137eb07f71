// Notes that hold a list or a paragraph. Lines that only wrap are no list, and lanes for quotes, research, scores and places hold
// longer texts or several names by habit.
import * as z from "zod/mini";
import type { LaneRole } from "../model/index.js";
import { isUnspaced } from "../words/index.js";
import { option } from "./option.js";
import { everyKind, type Rule } from "./rule.js";
import { quoted, say } from "./say.js";
import { isSure } from "./sure.js";

interface Options {
  readonly letters: number;
  readonly items: number;
}

const longByHabit: readonly LaneRole[] = [
  "quotes",
  "research",
  "storyboard",
  "metrics",
  "stakeholders",
  "channels",
  "touchpoints",
  "policies",
  "owners",
  "time",
];

const bullet = /^\s*(?:[-–—•·*▪◦‣+]|\(?\d{1,2}[.)])\s+\S/u;

const mark = /^\s*(?:[-–—•·*▪◦‣+]|\(?\d{1,2}[.)])\s+/u;

const itemsIn = (text: string): number => text.split("\n").filter((line) => bullet.test(line)).length;
const sentencesIn = (text: string): number =>
  text.split(/[.!?。！？]+(?:\s|$)|[。！？]/u).filter((s) => s.trim() !== "").length;

/** Japanese and Chinese say in one character what others say in two or three letters. */
const isLong = (text: string, letters: number): boolean =>
  text.length > (isUnspaced(text) ? letters / 2 : letters) && sentencesIn(text) > 2;

export const noteHoldsOneIdea: Rule<Options> = {
  id: "note-holds-one-idea",
  severity: "info",
  appliesTo: everyKind,
  source: "tisdd",
  sentence: "A note holds one idea.",
  why: "Only a note with one idea can be moved, voted on and answered.",
  needs: "Needs a note in a lane for single ideas.",
  needsNotes: true,
  options: z.strictObject({
    items: option(z.int().check(z.minimum(2), z.maximum(99)), "From how many bullet points on one note is a list."),
    letters: option(
      z.int().check(z.minimum(40), z.maximum(5000)),
      "From how many letters on, in three sentences or more, a note is a paragraph.",
    ),
  }),
  defaults: { items: 3, letters: 240 },
  check(_map, { items, letters }, cells) {
    const free = new Set(cells.lanesWith(...longByHabit).map((lane) => lane.id));
    const single = cells.written.filter((note) => isSure(note) && note.lane !== null && !free.has(note.lane));
    if (single.length === 0) return "inapplicable";
    const crowded = single.filter((note) => {
      if (note.text.length < 12) return false;
      const text = note.text.slice(0, 5000);
      return (text.includes("\n") && itemsIn(text) >= items) || isLong(text, letters);
    });
    if (crowded.length === 0) return { findings: [] };
    const forms = {
      one: "{text} holds several ideas: give each a note of its own.",
      other: "{N} notes hold several ideas each: give every idea a note of its own.",
    };
    const message = say(crowded.length, forms, { text: quoted((crowded[0]?.text ?? "").replace(mark, ""), 40) });
    return { findings: [{ message, notes: crowded.map((note) => note.id) }] };
  },
};
