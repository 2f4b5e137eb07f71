// How a customer feels, from −2 to +2: a number on the note, else a face, else its height in the lane. Also the numbers people
// write on needs and ratings, and who owns a note. Where the scale stands is the grid's. [R10]
import type { Lane, Note, ScoreSource } from "../../model/index.js";
import { headerFieldOf } from "../../words/index.js";
import type { Grid, Scale } from "../grid.js";
import type { Thing } from "../sheet/sheet.js";
import { holds, length, mid, type Strip, spanOf } from "../sheet/strips.js";

export interface Score {
  readonly score: number;
  readonly scoreFrom: ScoreSource;
  readonly scoreAsWritten?: string;
}

const faces: readonly (readonly [number, string])[] = [
  [2, "😍🤩🥰😁😄😃😀😆🥳😻❤💚💖🎉😇🤗"],
  [1, "🙂😊☺😌😉👍😎😋😺"],
  [0, "😐😑😶🤔🙄"],
  [-1, "🙁☹😕😟😒😔😞🤨😣😓👎😥😧😩😖"],
  [-2, "😡😠🤬😭😢😱😤😫😨😰👿💔😾🤯"],
];
const scoreOfFace = new Map(faces.flatMap(([score, all]) => [...all].map((face) => [face, score] as const)));
const anyFace = new RegExp(`[${faces.map(([, all]) => all).join("")}]`, "u");

export const faceIn = (text: string): { readonly score: number; readonly face: string } | undefined => {
  const face = /[^ -~]/.test(text) ? anyFace.exec(text)?.[0] : undefined;
  const score = face === undefined ? undefined : scoreOfFace.get(face);
  return face === undefined || score === undefined ? undefined : { score, face };
};

interface Written {
  readonly value: number;
  readonly written: string;
  /** `signed` counts around 0, `plain` from 1 up. */
  readonly sort: "signed" | "plain";
}

const signed = /(?:^|[\s(:])([+−–-]\s?[0-5](?:[.,]\d)?|±\s?0)(?=$|[\s),.;:!])/u;
const outOfFive = /(?:^|[\s(])([1-5](?:[.,]\d)?)\s?\/\s?5(?=$|[\s),.;:!])/u;
const alone = /^\(?([0-5](?:[.,]\d)?)\)?$/u;

const toNumber = (text: string): number => Number(text.replace(/[−–]/gu, "-").replace(/[\s±]/gu, "").replace(",", "."));

/** “+2”, “−1: lost”, “annoyed (-2)”, “4/5”, “3”. A dash that joins words is no sign. */
const writtenScore = (text: string): Written | undefined => {
  if (text.length > 2000 || !/[0-5]/.test(text)) return undefined;
  const sign = signed.exec(text)?.[1];
  if (sign !== undefined) return { value: toNumber(sign), written: sign, sort: "signed" };
  const five = outOfFive.exec(text);
  if (five?.[1]) return { value: toNumber(five[1]), written: five[0].trim().replace(/^\(/, ""), sort: "plain" };
  const only = alone.exec(text.trim())?.[1];
  return only === undefined ? undefined : { value: toNumber(only), written: only, sort: "plain" };
};

const clamped = (score: number): number => Math.round(Math.max(-2, Math.min(2, score)) * 10) / 10 || 0;

/** −2…+2 stays, −5…+5 shrinks, 1–5 is counted from its middle; a bare 0 says that the numbers count around 0. */
const normalised = (w: Written, all: readonly Written[]): number => {
  const around0 = w.sort === "signed" || all.some((o) => o.sort === "signed") || all.some((o) => o.value === 0);
  if (!around0) return clamped(w.value - 3);
  const most = Math.max(...all.map((o) => Math.abs(o.value)));
  return clamped(most > 2 ? (w.value * 2) / 5 : w.value);
};

const isEmotion = (lane: Strip): boolean => lane.roles.includes("emotions");

/** Scores for the notes of every emotion lane, by thing id. */
export const scores = (grid: Grid, lane: Strip, notes: readonly Thing[]): ReadonlyMap<string, Score> => {
  const found = new Map<string, Score>();
  if (!isEmotion(lane)) return found;
  const written = new Map(notes.flatMap((n) => [[n.id, writtenScore(n.text)] as const]));
  const all = [...written.values()].filter((w) => w !== undefined);
  // A note that somebody placed here from elsewhere says nothing by its height.
  const stands = (n: Thing): boolean => holds(lane, mid(spanOf(n.box, grid.laneAxis)));
  const scale = grid.scales.get(lane.id) ?? scaleBySpread(grid, lane, notes.filter(stands));
  for (const note of notes) {
    const number = written.get(note.id);
    const face = faceIn(note.text);
    const isOnlyPlain = number?.sort === "plain" && face !== undefined;
    if (number && !isOnlyPlain)
      found.set(note.id, { score: normalised(number, all), scoreFrom: "number", scoreAsWritten: number.written });
    else if (face) found.set(note.id, { score: face.score, scoreFrom: "emoji", scoreAsWritten: face.face });
    else if (scale && stands(note)) found.set(note.id, { score: byHeight(scale, note, grid), scoreFrom: "height" });
  }
  return found;
};

const byHeight = (scale: Scale, note: Thing, grid: Grid): number =>
  clamped((scale.zero - mid(spanOf(note.box, grid.laneAxis))) / scale.step);

/** Without an axis, height means something only where it varies: by more than one note. A neat row is no flat mood. */
const scaleBySpread = (grid: Grid, lane: Strip, notes: readonly Thing[]): Scale | undefined => {
  if (grid.laneAxis !== "y" || notes.length < 2) return undefined;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const n of notes) {
    low = Math.min(low, n.at.y);
    high = Math.max(high, n.at.y);
  }
  if (high - low <= grid.unit.y) return undefined;
  return { zero: mid(lane), step: (length(lane) * 96) / 648 };
};

const inBrackets = /[(（](\d{1,2})[)）]\s*$/u;
const loneNumber = /^\(?(\d{1,2})(?:\s?\/\s?10)?\)?$/u;

const oneToTen = (digits: string | undefined): number | undefined => {
  const n = digits === undefined ? 0 : Number(digits);
  return n >= 1 && n <= 10 ? n : undefined;
};

type Ratings = Pick<Note, "certainty" | "importance" | "satisfaction">;

/** Lanes in which a number says how sure people are, or how much something counts. */
export const isRated = (roles: Lane["roles"]): boolean =>
  roles.some((r) => r === "needs" || r === "importance" || r === "satisfaction");

/** “To be seen (7)” in a needs lane: how sure people are. Numbers in lanes of importance and satisfaction are those. */
export const ratings = (roles: Lane["roles"], text: string): Ratings => {
  if (!isRated(roles)) return {};
  const bracketed = oneToTen(inBrackets.exec(text.slice(-12))?.[1]);
  const lone = text.length <= 8 ? oneToTen(loneNumber.exec(text.trim())?.[1]) : undefined;
  const rated = bracketed ?? lone;
  return {
    ...(roles.includes("needs") && bracketed !== undefined && { certainty: bracketed }),
    ...(roles.includes("importance") && rated !== undefined && { importance: rated }),
    ...(roles.includes("satisfaction") && rated !== undefined && { satisfaction: rated }),
  };
};

const mention = /(?:^|[\s(])@([\p{L}\p{N}][\p{L}\p{N}._-]*)/u;

/** “@Ana” or a line “Owner: Ana”. */
export const ownerIn = (text: string): string | undefined => {
  if (text.includes("@")) {
    const name = mention.exec(text)?.[1]?.replace(/[._-]+$/, "");
    if (name) return name;
  }
  if (!text.includes(":") && !text.includes("：")) return undefined;
  for (const line of text.length <= 2000 ? text.split("\n") : []) {
    const at = line.search(/[:：]/u);
    if (at < 0 || at > 24 || headerFieldOf(line) !== "owner") continue;
    const name = line.slice(at + 1).trim();
    if (name) return name;
  }
  return undefined;
};
