// How two texts are made comparable: what people may write differently and still mean the same word.

import { simplified } from "./characters.js";

const counted = /[#№]?\d{1,2}(?:\.\d{1,2})*(?:[.)、．）]+\s*(?![\d\s])|\s*[:\-–—·•|]\s+(?!\d))/u;
const others =
  /\d{1,2}\uFE0F?\u20E3|[\u2460-\u2473\u2776-\u277F]|\(?[a-z]\)|[(（]\d{1,2}[)）]|[０-９]{1,2}[.．)）、:：]|[(（]?[一二三四五六七八九十]{1,3}[、．)）]/u;
const number = new RegExp(`^\\s*(?:${counted.source}|${others.source})\\s*(?=\\S)`, "iu");

/** Leading numbering off: “1. Search”, “2 · Search”, “② Search”, “a) Search” → “Search”, but “24-hour check” stays. The rest stays as written. */
export const unnumbered = (text: string): string => text.replace(number, "");

const unspaced = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー]";
const anyUnspaced = new RegExp(unspaced, "u");
const between = new RegExp(`(${unspaced}) (?=${unspaced})`, "gu");

/** Japanese and Chinese are written without spaces between words. */
export const isUnspaced = (text: string): boolean => anyUnspaced.test(text);

/**
 * Upper-case letters, width, accents and punctuation told apart from nothing: “1. Pain-Points:” → “pain points”. Chinese in
 * simplified characters, and without the spaces people put into it: “タッチ・ポイント” → “タッチポイント”.
 */
export const fold = (text: string): string => {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const bare = unnumbered(text);
  const spaced = (plain.test(bare) ? bare : withoutAccents(bare))
    .replace(/(\p{L})['’]s\b/gu, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const result = isUnspaced(spaced) ? simplified(spaced).replace(between, "$1") : spaced;
  if (text.length <= 200) remember(folded, text, result);
  return result;
};

const plain = /^[ -~]*$/;

/** Accents and width away, and letters written as one. */
const withoutAccents = (text: string): string =>
  text
    .normalize("NFKC")
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .normalize("NFC")
    .replace(/[ßẞ]/g, "ss")
    .replace(/œ/gi, "oe");

/** Case, width, kinds of space and of quotation marks away; everything else counts. For texts of ours that may be untouched. */
export const plainly = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .replaceAll(" ...", "...")
    .trim();

const folded = new Map<string, string>();

/** A cache that forgets everything once it is full; boards repeat their labels, not their notes. */
export const remember = <V>(cache: Map<string, V>, key: string, value: V): V => {
  if (cache.size >= 20_000) cache.clear();
  cache.set(key, value);
  return value;
};
