// Labels written without spaces between words, Japanese and Chinese: “顧客の行動”, “行動とタッチポイント”, “客户的想法与感受”. A label is
// taken for one only when all of it is explained: by one phrase, with words that say nothing before it, or by several phrases with
// an “and” between them. A phrase inside a longer text says nothing: “課題解決の会議” is no lane of 課題.
import type { LaneRole } from "../model/index.js";
import { isUnspaced } from "./fold.js";
import { fillers, joiners, phrases, type Roles } from "./phrases.js";

const unspaced = (words: ReadonlySet<string>): readonly string[] =>
  [...words].filter(isUnspaced).sort((a, b) => b.length - a.length);

const leading = unspaced(fillers);
const between = unspaced(joiners);
/** What people write behind a lane's name. */
const trailing = /(?:レーン|一覧|リスト|欄|泳道|列表)$/u;
/** “of”. */
const of = /[の的之]/gu;
const longest = 24;

const withoutLeading = (text: string): string => {
  let rest = text;
  for (let word = leading.find((w) => rest.startsWith(w)); word; word = leading.find((w) => rest.startsWith(w)))
    rest = rest.slice(word.length);
  return rest;
};

/** The text as it is, without what says nothing around it, without “of” within it; the longest form that is a phrase. */
const onePhrase = (text: string): Roles | undefined => {
  for (const form of [text, text.replace(trailing, "")]) {
    const bare = withoutLeading(form);
    const found =
      phrases.get(form) ?? phrases.get(form.replace(of, "")) ?? phrases.get(bare) ?? phrases.get(bare.replace(of, ""));
    if (found) return found;
  }
  return undefined;
};

export const unspacedRoles = (text: string, parts = 4): Roles | undefined => {
  if (text.length > longest || !isUnspaced(text)) return undefined;
  const whole = onePhrase(text);
  if (whole || parts === 1) return whole;
  for (const joiner of between)
    for (let at = text.indexOf(joiner, 1); at > 0; at = text.indexOf(joiner, at + 1)) {
      const before = onePhrase(text.slice(0, at));
      const after = before && unspacedRoles(text.slice(at + joiner.length), parts - 1);
      if (before && after) return [...new Set<LaneRole>([...before, ...after])];
    }
  return undefined;
};

/** The longest phrases inside a text, for “did you mean …?”. */
export const phrasesInside = (text: string): readonly Roles[] => {
  const found: Roles[] = [];
  if (!isUnspaced(text)) return found;
  for (let at = 0; at < text.length && found.length < 3; ) {
    let size = Math.min(12, text.length - at);
    while (size >= 2 && !phrases.has(text.slice(at, at + size))) size--;
    const roles = size >= 2 ? phrases.get(text.slice(at, at + size)) : undefined;
    if (roles) found.push(roles);
    at += roles ? size : 1;
  }
  return found;
};
