// What a label's text says: its title without numbering, colon and prompt, the roles it names, the prompt beneath it.
// Which texts are labels is decided in lane-labels.ts, stages.ts and tagged.ts. [R16]
import type { LaneRole } from "../../model/index.js";
import { isPrompt, isStageWord, rolesOf, unnumbered } from "../../words/index.js";

/** A number with a sign after it: “1.”, “2)”, “3 ·”, “(4)”, “5 –”; never the 3 of “3D” or the 24 of “24/7”. */
const numbering = /^\s*(?:\(\d{1,2}\)|\d{1,2}\s*[.)\]:·•|–—-]+)\s*(?=\S)/u;

/** A bare number before a word: “2 Compare”. Taken off only where a whole row counts on. */
const bareNumber = /^\s*(\d{1,2})\s+(?=\p{L})/u;

export const numberOf = (text: string): number | undefined => {
  const digits = /^\s*\(?(\d{1,2})(?=\s*[.)\]:·•|–—-]\s*\S|\s+\p{L})/u.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** A numbered label, or a word people use for stages everywhere, alone or over a prompt. */
export const isStageLike = ({ text }: { readonly text: string }): boolean =>
  numberOf(text) !== undefined || isStageWord(text) || isStageWord(text.split("\n", 1)[0] ?? "");

/** True where the numbers before these labels count on by one. */
export const countsOn = (texts: readonly string[]): boolean => {
  const numbers = texts.map(numberOf);
  return texts.length >= 2 && numbers.every((n, i) => n !== undefined && n === (numbers[0] ?? 0) + i);
};

const withoutNumber = (text: string, bare: boolean): string => {
  const rest = unnumbered(text.replace(numbering, "")).trim();
  return (bare ? rest.replace(bareNumber, "") : rest).trim() || text.trim();
};

export const cleanTitle = (text: string, bareNumbers = false): string =>
  withoutNumber(text, bareNumbers)
    .replace(/\s*[:：]+$/u, "")
    .trim() || text.trim();

/** A sentence that asks or explains: ours, one with a question mark, or one far longer than a title. */
const isAside = (line: string): boolean => isPrompt(line) || /[?？]\s*$/u.test(line) || line.length > 48;

interface LabelText {
  /** As written, number and colon included. */
  readonly lead: string;
  readonly rest: string;
}

/**
 * Title and prompt of a label. Lines before the first prompt are the title, wrapped by hand or not: “Pain↵points”; after an
 * empty line everything is prompt. The first line is never one.
 */
export const splitLabel = (text: string): LabelText => {
  if (!text.includes("\n")) return { lead: text.trim(), rest: "" };
  const lines = text.split("\n").map((l) => l.trim());
  let at = 1;
  while (at < lines.length && lines[at] !== "" && !isAside(lines[at] ?? "") && at < 3) at++;
  const whole = lines.slice(0, at).join(" ").trim();
  // “Actions” over “customer side” is a title with a remark, “Pain” over “points” is one title.
  const first = lines[0] ?? "";
  const firstIsKnown = at > 1 && rolesOf(cleanTitle(first)).length > 0 && rolesOf(cleanTitle(whole)).length === 0;
  const end = firstIsKnown ? 1 : at;
  return { lead: lines.slice(0, end).join(" ").trim(), rest: lines.slice(end).join("\n").trim() };
};

/** Roles a lane's label names; a header row of stages is no lane. */
export const laneRolesOf = (text: string): readonly LaneRole[] => {
  if (text.length > 400) return [];
  const { lead } = splitLabel(text);
  const roles = lead.length <= 80 ? rolesOf(cleanTitle(lead)) : [];
  return roles.includes("stages") ? [] : roles;
};

/**
 * The title a tagged label carries now. Unchanged since it was placed: the title as placed, whatever it holds. Changed: what
 * was written instead, without the prompt beneath it.
 */
export const renamed = (text: string, placed: string | undefined): string =>
  placed !== undefined && (text === placed || text.startsWith(`${placed}\n`))
    ? placed.trim()
    : cleanTitle(splitLabel(text).lead);
