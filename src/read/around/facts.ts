// Title and header of a map: which texts near it say persona, scenario, goal, state …, and what it is called.
// The words are those of words/; where the map ends and its header begins is the caller's. [R14]

import type { Header, HeaderField } from "../../model/index.js";
import { hasMapWord, headerFieldOf, isAsk, isKindName, isPrompt, stateOf } from "../../words/index.js";
import type { Taken } from "../grid.js";
import type { Tagged, Thing } from "../sheet/sheet.js";

export interface Facts {
  readonly title: string;
  readonly header: Header;
  readonly taken: ReadonlyMap<string, Taken>;
}

export const noFacts: Facts = { title: "", header: {}, taken: new Map() };

type Filled = { -readonly [F in HeaderField]?: string };

/** “Persona: Ana” → persona, Ana. A label alone gives an empty value: what stands beside it may be the value. */
const factIn = (line: string): { readonly field: HeaderField; readonly value: string } | undefined => {
  const field = headerFieldOf(line);
  if (!field) return undefined;
  const at = line.search(/[:：]/u);
  return { field, value: at < 0 ? "" : line.slice(at + 1).trim() };
};

const put = (header: Filled, field: HeaderField, value: string): void => {
  if (value === "" || isAsk(field, value) || header[field] !== undefined) return;
  if (field !== "state") header[field] = value;
  else {
    const state = stateOf(value);
    if (state) header.state = state;
  }
};

/** Lines of one text into the header; a line without a label goes on with the one above. False where no line is a fact. */
const readLines = (text: string, header: Filled): boolean => {
  let open: { field: HeaderField; lines: string[] } | undefined;
  let any = false;
  const close = (): void => {
    if (open) put(header, open.field, open.lines.join("\n").trim());
  };
  for (const line of text.split("\n")) {
    const fact = /[:：]/u.test(line) ? factIn(line) : undefined;
    if (fact) {
      close();
      any = true;
      open = { field: fact.field, lines: [fact.value] };
    } else open?.lines.push(line);
  }
  close();
  return any;
};

const headerOf = (filled: Filled): Header => {
  const { state, ...rest } = filled;
  return state === "current" || state === "future" ? { ...rest, state } : rest;
};

/** What follows a title: “Journey map · current state”, and nothing else; “Mira’s journey” is part of one. */
const isSubtitle = (text: string): boolean => {
  const parts = text.split(/\s*[·|–—]\s*/u).filter((p) => p.trim() !== "");
  return parts.length > 0 && parts.every((p) => stateOf(p) !== undefined || isPrompt(p) || isKindName(p));
};

/** Title and the rest beneath or behind it. */
const splitTitle = (text: string): { readonly title: string; readonly rest: string } => {
  const lines = text.split("\n").map((l) => l.trim());
  const at = lines.findIndex((line, i) => i > 0 && (line === "" || isSubtitle(line)));
  const title = (at < 0 ? lines : lines.slice(0, at)).join(" ").trim();
  const rest = at < 0 ? "" : lines.slice(at).join("\n").trim();
  const behind = /^(.+?)\s+[·|–—]\s+([^·|–—]+(?:[·|–—][^·|–—]+)?)$/u.exec(title);
  if (rest === "" && behind?.[1] && behind[2] && isSubtitle(behind[2])) return { title: behind[1], rest: behind[2] };
  return { title, rest };
};

export const titleAndFacts = (titles: readonly Tagged[], facts: readonly Tagged[], map: string): Facts | undefined => {
  const taken = new Map<string, Taken>();
  const header: Filled = {};
  let title = "";
  for (const t of titles) {
    if (t.text === "") continue;
    taken.set(t.id, { as: "title", of: map });
    const placed = t.tag.title?.trim();
    const isAsPlaced = placed !== undefined && placed !== "" && t.text.startsWith(placed);
    const split = isAsPlaced ? { title: placed, rest: t.text.slice(placed.length) } : splitTitle(t.text);
    title ||= split.title;
    const state = stateOf(split.rest.replace(/^[\s·|–—]+/u, ""));
    if (state) header.state ??= state;
  }
  for (const f of facts) {
    if (f.text === "") continue;
    readLines(f.text, header);
    taken.set(f.id, { as: "header", of: map });
  }
  return { title, header: headerOf(header), taken };
};

/**
 * Title and facts among the texts above or beside a map, none of them tagged. The title is the largest text that is no fact;
 * one with a word such as journey or blueprint wins over one that is merely as large.
 */
export const factsAmong = (candidates: readonly Thing[], map: string, frameTitle: string): Facts => {
  const taken = new Map<string, Taken>();
  const header: Filled = {};
  const rest: Thing[] = [];
  for (const t of candidates) {
    const state = stateIn(t.text);
    if (state) header.state ??= state;
    const isFact =
      state !== undefined || (!isHeading(t, candidates) && t.text.length <= 4000 && readLines(t.text, header));
    if (isFact) taken.set(t.id, { as: "header", of: map });
    else rest.push(t);
  }
  for (const label of rest) {
    const fact = label.text.length <= 60 ? factIn(label.text) : undefined;
    if (fact?.value !== "") continue;
    const value = rest.find((t) => t !== label && !taken.has(t.id) && isBeside(label, t));
    if (!value || headerFieldOf(value.text)) continue;
    put(header, fact.field, value.text);
    taken.set(label.id, { as: "header", of: map });
    taken.set(value.id, { as: "header", of: map });
  }
  const open = rest.filter((t) => !taken.has(t.id) && t.text.length <= 200);
  const same = open.filter((t) => splitTitle(t.text).title === frameTitle && frameTitle !== "");
  const title = same[0] ?? open.sort((a, b) => prominence(b) - prominence(a))[0];
  if (title) taken.set(title.id, { as: "title", of: map });
  const split = title ? splitTitle(title.text) : { title: frameTitle, rest: "" };
  const state = stateOf(split.rest) ?? stateOf(title?.text ?? "") ?? stateOf(frameTitle);
  if (state) header.state ??= state;
  return { title: split.title, header: headerOf(header), taken };
};

/** “Journey: returning a parcel”, written larger than all else, is the title, though “journey” may also stand before a fact. */
const isHeading = (t: Thing, all: readonly Thing[]): boolean =>
  !t.text.includes("\n") &&
  t.text.length <= 200 &&
  hasMapWord(t.text.split(/[:：]/u, 1)[0] ?? "") &&
  all.some((o) => o !== t) &&
  all.every((o) => prominence(o) <= prominence(t));

/** “As-is”, and “As-is, reviewed in March”: what stands before a remark. */
const stateIn = (text: string): ReturnType<typeof stateOf> => {
  const [before = ""] = text.split(/[,;(·|–—]/u, 1);
  const isRemarked = before !== text && text.length <= 48 && /\S[\s-]\S/u.test(before.trim());
  return isStateAlone(text) ? stateOf(text) : isRemarked && isStateAlone(before) ? stateOf(before) : undefined;
};

/** “Current state”, “as-is”: so few words that nothing else is said. */
const isStateAlone = (text: string): boolean => text.length <= 24 && text.split(/[\s-]+/u).length <= 3;

/** The size of the writing, as far as it is known, doubled by a word that only titles of maps hold. */
const prominence = (t: Thing): number => {
  const lines = t.text.split("\n").length;
  return (t.item.fontSize ?? t.box.h / lines / 1.25) * (hasMapWord(t.text) ? 2 : 1);
};

/** Directly right of a label or directly beneath it. */
const isBeside = (label: Thing, t: Thing): boolean => {
  const size = label.box.h;
  const right = t.box.x - label.box.x - label.box.w;
  const below = t.box.y - label.box.y - label.box.h;
  const inRow = t.box.y < label.box.y + size && t.box.y + t.box.h > label.box.y;
  const inColumn = t.box.x < label.box.x + label.box.w && t.box.x + t.box.w > label.box.x;
  return (inRow && right >= -size / 2 && right <= 4 * size) || (inColumn && below >= -size / 2 && below <= 2 * size);
};
