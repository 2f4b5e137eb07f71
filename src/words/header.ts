// Which fact of a map's header a text begins with, and whether it speaks of today or of the future.
import { type HeaderField, headerFields } from "../model/index.js";
import { fold, isUnspaced } from "./fold.js";
import { byLetter, near } from "./near.js";
import { everyHeard } from "./phrases.js";
import { list } from "./words.js";

const fields = new Map<string, HeaderField>();
const learn = (labels: readonly string[], field: HeaderField): void => {
  for (const label of labels.map(fold)) if (!fields.has(label)) fields.set(label, field);
};
// A field's own name before other fields' synonyms.
for (const field of headerFields) for (const h of everyHeard) learn(list(h.header[field]).slice(0, 1), field);
for (const field of headerFields) for (const h of everyHeard) learn(list(h.header[field]), field);
const nearFields = byLetter([...fields].filter(([label]) => label.length >= 5));

/** The field named before the first colon, or by the whole label where there is none. */
export const headerFieldOf = (label: string): HeaderField | undefined => {
  const before = fold(label.slice(0, 80).split(/[:：]/u, 1)[0] ?? "");
  if (before === "") return undefined;
  const exact = fields.get(before);
  if (exact || before.length < 5 || before.length > 24) return exact;
  return (nearFields.get(before.charAt(0)) ?? []).find(([phrase]) => near(before, phrase))?.[1];
};

type State = "current" | "future";

const states = new Map<string, State>();
for (const state of ["current", "future"] as const)
  for (const h of everyHeard)
    for (const label of list(h.states[state]).map(fold)) if (!states.has(label)) states.set(label, state);

/** Several words, long enough to mean nothing else: “current state”, not “to be”. */
const longStates = [...states].filter(([phrase]) => phrase.includes(" ") && phrase.length >= 8);

const segments = (text: string): readonly string[] =>
  text.normalize("NFKC").split(isUnspaced(text) ? /[·・|–—:()[\]【】「」\s]/u : /[·|–—:;()[\]"“”\n/]|\s-\s|,/u);

const hyphenated = /\b(?:as-is|to-be)\b/i;

/** “Journey map · current state” → current. One word such as “today” counts only when it stands alone. */
export const stateOf = (text: string): State | undefined => {
  if (text.length > 160) return undefined;
  const folded = fold(text);
  const whole = states.get(folded);
  if (whole) return whole;
  const padded = ` ${folded} `;
  const words = folded.split(" ").length;
  const held = longStates.find(([p]) => padded.includes(` ${p} `) && words - p.split(" ").length <= 12)?.[1];
  if (held) return held;
  const parts = segments(text).map(fold);
  const [part] = parts.filter((p) => states.has(p) && (isUnspaced(p) || p.includes(" ")));
  return states.get(part ?? fold(hyphenated.exec(text)?.[0] ?? ""));
};
