// What is written for Lanewise itself, and in tags, is taken off a thing before anything is read. Where it holds is decided in
// directives.ts. [R29]
import { plainText } from "../../board/index.js";
import { directivesIn, hasDirective, type Said } from "../../words/directives.js";
import type { Thing } from "./sheet.js";

/** A thing without what is written on it, or tagged, for Lanewise; undefined where nothing is. */
export const withoutDirectives = (
  item: Thing["item"],
  text: string,
): (Pick<Thing, "item" | "text"> & { readonly said: readonly Said[] }) | undefined => {
  const written = directivesIn(text);
  const tagged = item.tags?.some(hasDirective) ? item.tags : undefined;
  if (!written && !tagged) return undefined;
  const tags = tagged?.filter((tag) => !hasDirective(tag)) ?? item.tags;
  const { tags: _, ...others } = item;
  return {
    item: tagged ? { ...others, ...(tags && tags.length > 0 && { tags }) } : item,
    text: written?.rest ?? text,
    said: [...(written?.said ?? []), ...(tagged ?? []).flatMap((tag) => directivesIn(tag)?.said ?? [])],
  };
};

export const carriesDirective = ({ item, said }: Thing): boolean =>
  said !== undefined || hasDirective(item.text) || (item.tags?.some(hasDirective) ?? false);

/** As it stands on the board. */
export const asWritten = (thing: Thing): string => (thing.said ? plainText(thing.item.text) : thing.text);
