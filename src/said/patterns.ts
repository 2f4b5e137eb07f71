// The sentences of a language by what their English begins with, so that a sentence is held against a few of hundreds.
// Which of them was meant, and what stands in it, is for say-again.ts.
import type { Said, Saying } from "./said.js";
import { type Template, templateOf } from "./template.js";

export interface Pattern {
  readonly template: Template;
  readonly saying: Saying;
}

/** Those a text may have been made from; those with most to say first. */
export type PatternsFor = (text: string) => readonly Pattern[];

const letters = 3;

const patternsOf = (sentences: Said["sentences"]): PatternsFor => {
  const byStart = new Map<string, Pattern[]>();
  for (const [text, saying] of Object.entries(sentences)) {
    const template = templateOf(text);
    const start = template.literals[0]?.slice(0, letters) ?? "";
    const key = start.length < letters ? "" : start;
    byStart.set(key, [...(byStart.get(key) ?? []), { template, saying }]);
  }
  const anywhere = byStart.get("") ?? [];
  const sorted = new Map<string, readonly Pattern[]>();
  return (text) => {
    const start = text.slice(0, letters);
    const own = byStart.get(start);
    const key = own ? start : "";
    const all =
      sorted.get(key) ??
      [...(key ? (own ?? []) : []), ...anywhere].sort((a, b) => b.template.weight - a.template.weight);
    sorted.set(key, all);
    return all;
  };
};

/** Nothing is cut up before there is something to say. */
export const patternsIn = (sentences: Said["sentences"]): PatternsFor => {
  let made: PatternsFor | undefined;
  return (text) => {
    made ??= patternsOf(sentences);
    return made(text);
  };
};
