// The emotion lane: notes by height, numbers on three scales, faces, words with a sign. Any other lane's notes are drawn in draw.ts.
import type { Chance } from "./chance.js";
import type { Layout, Stretch } from "./layout.js";
import type { Pen } from "./pen.js";
import { notePaints, type Style } from "./style.js";
import type { MeantNote } from "./truth.js";

const faces: readonly (readonly [string, number])[] = [
  ["😍", 2],
  ["🙂", 1],
  ["😐", 0],
  ["😕", -1],
  ["😡", -2],
];
/** Other ways to draw the same five, from one keyboard or another. */
const otherFaces: readonly (readonly (readonly [string, number])[])[] = [
  [
    ["🤩", 2],
    ["😊", 1],
    ["😶", 0],
    ["🙁", -1],
    ["😭", -2],
  ],
  [
    ["😁", 2],
    ["🙂", 1],
    ["😑", 0],
    ["😟", -1],
    ["🤬", -2],
  ],
  [
    [":-D", 2],
    [":-)", 1],
    [":-|", 0],
    [":-(", -1],
    [":'(", -2],
  ],
];
/** What somebody feels, with a number that says how much: before it, behind it, in brackets. */
const signedWords = (score: number, word: string, chance: Chance): string => {
  if (score === 0) return chance.pick([`${word} (0)`, `0: ${word}`, `±0 ${word}`]);
  const number = `${score > 0 ? "+" : chance.pick(["−", "-", "–"])}${Math.abs(score)}`;
  return chance.pick([`${word} (${number})`, `${number}: ${word}`, `${word} ${number}`, `${number} ${word}`]);
};
const words = ["relieved", "curious", "bored", "angry", "proud", "lost", "in a hurry"];

export const drawEmotions = (style: Style, { lanes, stages, spots }: Layout, pen: Pen, chance: Chance) => {
  const meant = new Map<string, MeantNote>();
  const l = style.lanes.findIndex((lane) => lane.role === "emotions");
  const lane = lanes[l];
  if (style.emotions === "none" || !lane) return meant;
  const size = { w: style.note.side * style.note.wide, h: style.note.side };
  const paint = chance.pick(notePaints);
  const isHigh = ["axis", "zero line", "heights", "curve of arrows", "points on a curve"].includes(style.emotions);
  const family = style.emotions === "other faces" ? chance.pick(otherFaces) : faces;
  let before: string | undefined;
  const scale = isHigh ? axisOf(style, lane, stages, pen) : undefined;
  for (const spot of spots.filter((s) => s.lane === l)) {
    const score = chance.pick([-2, -1, 0, 1, 2]);
    // Two notes at the ends, so that heights vary as they do where somebody means them.
    const high = spot.stage === 0 ? 2 : spot.stage === stages.length - 1 ? -2 : score;
    const { text, value } = textFor(style, isHigh ? high : score, chance, family);
    const stage = stages[spot.stage] as Stretch;
    const at = scale ? { u: (stage.from + stage.to) / 2, v: scale.zero - high * scale.step } : spot;
    const isPoint = style.emotions === "points on a curve";
    const id = isPoint ? worded(pen, at, text, style) : pen.at(at, size, { kind: "sticky", text, fill: paint });
    // Heights without an axis say whether it goes up or down, and no more.
    const score_ = style.emotions === "heights" ? undefined : isHigh ? curved(style, high) : value;
    meant.set(id, { lane: l, stage: spot.stage, ...(score_ !== undefined && { score: score_ }) });
    if (!style.emotions.includes("curve")) continue;
    const end = isPoint ? pen.at(at, pointSize(style), { kind: "shape", fill: "#1A73E8" }) : id;
    if (before !== undefined && style.emotions !== "freehand curve")
      pen.area({ u0: 0, u1: 50, v0: 0, v1: 50 }, { kind: "connector", from: before, to: end });
    before = end;
  }
  // Drawn by hand behind a row of notes: it says how it went, but not where each note stands on it.
  if (style.emotions === "freehand curve")
    pen.area({ u0: 0, u1: stages.at(-1)?.to ?? 0, v0: lane.from, v1: lane.to }, { kind: "image" });
  return meant;
};

const pointSize = ({ note }: Style) => ({ w: 0.12 * note.side, h: 0.12 * note.side });

/** What was felt, written under its point on the curve. */
const worded = (pen: Pen, at: { readonly u: number; readonly v: number }, text: string, style: Style): string =>
  pen.write({ u: at.u, v: at.v + 0.22 * style.note.side }, text, 0.13 * style.note.side);

/** A curve without numbers says which way it goes at its ends, and nothing about what lies between. */
const curved = (style: Style, high: number): MeantNote["score"] =>
  !style.emotions.includes("curve") ? high : high === 2 ? "up" : high === -2 ? "down" : undefined;

/** The middle of the lane, and as far as notes can go up and down in it. */
const axisOf = (style: Style, lane: Stretch, stages: readonly Stretch[], pen: Pen) => {
  const zero = (lane.from + lane.to) / 2;
  const step =
    style.emotions === "zero line" ? ((lane.to - lane.from) * 96) / 648 : (lane.to - lane.from - style.note.side) / 4;
  const size = 0.14 * style.note.side;
  if (style.emotions === "axis")
    for (const n of [2, 1, 0, -1, -2])
      pen.write({ u: -0.15 * style.note.side, v: zero - n * step }, n > 0 ? `+${n}` : n < 0 ? `−${-n}` : "0", size);
  if (style.emotions === "zero line")
    pen.area({ u0: 0, u1: stages.at(-1)?.to ?? 0, v0: zero - 1, v1: zero + 1 }, { kind: "line" });
  return { zero, step };
};

const textFor = (
  style: Style,
  score: number,
  chance: Chance,
  family: typeof faces,
): { text: string; value: number | "none" | undefined } => {
  const word = chance.pick(words);
  switch (style.emotions) {
    case "freehand curve":
    case "points on a curve":
      return { text: word, value: undefined };
    case "signs in words":
      return { text: signedWords(score, word, chance), value: score };
    case "other faces":
    case "emoji": {
      const face = family.find(([, value]) => value === score)?.[0] ?? family[2]?.[0];
      return { text: chance.is(0.5) ? `${face}` : `${face} ${word}`, value: score };
    }
    case "-2…2":
    case "signed":
      return {
        text: `${score > 0 ? "+" : score < 0 ? "−" : "±"}${Math.abs(score)}${style.emotions === "signed" ? ` ${word}` : ""}`,
        value: score,
      };
    case "1…5":
      return { text: `${score + 3}/5`, value: score };
    case "-5…5":
      return {
        text: `${score > 0 ? "+" : score < 0 ? "−" : "±"}${Math.abs(score) * 2.5}`.replace(".", ","),
        value: score,
      };
    default:
      return { text: word, value: "none" };
  }
};
