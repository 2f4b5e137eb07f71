// Which labels are stages by their words, and which name the columns themselves. That a row of labels is a row of stages is
// decided in read/.
import { fold, isUnspaced } from "./fold.js";
import { byLetter, near } from "./near.js";
import { everyHeard, fillers, joiners, tokensOf } from "./phrases.js";
import { rolesOf } from "./roles.js";
import { list } from "./words.js";

const stageWords = new Set(everyHeard.flatMap((h) => list(h.stages)).map(fold));
const headers = new Set(everyHeard.flatMap((h) => list(h.roles.stages)).map(fold));
const unspacedHeaders = [...headers].filter((h) => isUnspaced(h) && h.length > 1);
const longWords = byLetter([...stageWords].filter((w) => w.length >= 6).map((w) => [w, w] as const));

const ordinal = /^(?:第?(?:\d{1,2}|[一二三四五六七八九十]))$/u;

/** “Phase 2”, “Step III”, “Étape n° 2”, “2ª etapa”, “第1段階”, “步骤三”. */
const isNumbered = (text: string): boolean => {
  const name =
    /^(.+?) (?:n |no |nr )?(?:\d{1,2}|[ivx]{1,4})$/.exec(text)?.[1] ??
    /^\d{1,2}(?:st|nd|rd|th|a|o|er|e|ere|re|eme)? (.+)$/.exec(text)?.[1];
  if (name !== undefined && headers.has(name)) return true;
  const header = unspacedHeaders.find((h) => text.includes(h));
  return header !== undefined && ordinal.test(text.replace(header, "").trim());
};

/** “Fase de compra”, “Awareness stage”, “検討フェーズ”: a stage word, and the word for stage beside it. */
const isNamedStage = (text: string): boolean => {
  const tokens = tokensOf(text);
  const rest = tokens.filter((t) => !headers.has(t) && !fillers.has(t));
  if (rest.length > 0 && tokens.some((t) => headers.has(t)) && stageWords.has(rest.join(" "))) return true;
  return unspacedHeaders.some(
    (h) => text.endsWith(h) && stageWords.has(text.slice(0, -h.length).replace(/[の的]$/u, "")),
  );
};

const partsOf = (label: string): readonly string[] => {
  const parts: string[] = [];
  for (const piece of label.normalize("NFKC").split(/[&+/,、・·]/u)) {
    let part: string[] = [];
    for (const token of tokensOf(fold(piece))) {
      if (joiners.has(token)) {
        parts.push(part.join(" "));
        part = [];
      } else part.push(token);
    }
    parts.push(part.join(" "));
  }
  return parts.flatMap((part) => (isUnspaced(part) && !stageWords.has(part) ? part.split(/[と和与]/u) : [part]));
};

/** A word people use for a stage everywhere, or “Phase 2”, “Step 3”; “Awareness & consideration” counts too. */
export const isStageWord = (label: string): boolean => {
  if (label.length > 60) return false;
  const text = fold(label);
  if (text === "") return false;
  if (stageWords.has(text)) return true;
  if (headers.has(text)) return false;
  if (isNumbered(text) || isNamedStage(text)) return true;
  const parts = partsOf(label);
  if (parts.length > 1 && parts.length < 4 && parts.every((p) => stageWords.has(p))) return true;
  if (text.length < 6 || isUnspaced(text)) return false;
  return (longWords.get(text.charAt(0)) ?? []).some(([w]) => near(text, w)) && rolesOf(label).length === 0;
};

/** The words for the columns themselves: stage, phase, step … They swap levels between tools and say nothing of the level. */
export const isStagesHeader = (label: string): boolean => label.length <= 60 && headers.has(fold(label));
