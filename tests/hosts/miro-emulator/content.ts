// What Miro makes of content it is given: its own small HTML with numeric entities, never what was written byte for byte (rule 12).
import type { Switches } from "./switches.js";

const kept = new Set(["p", "a", "strong", "b", "em", "i", "u", "s", "br"]);
const keptInText = new Set([...kept, "span", "ol", "ul", "li"]);

const decoded = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(Number(n)))
    .replace(/&#x([0-9a-f]+);/gi, (_, n) => String.fromCodePoint(Number.parseInt(n, 16)))
    .replaceAll("&nbsp;", "\u00A0")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

const numeric = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replace(/[<>"'=]/g, (c) => (c === "<" ? "&lt;" : c === ">" ? "&gt;" : `&#${c.codePointAt(0)};`))
    .replaceAll("\u00A0", "&nbsp;");

export const normalised = (
  content: string,
  type: string,
  { breaks, unknownTags }: Pick<Switches, "breaks" | "unknownTags">,
): string => {
  const allowed = type === "text" ? keptInText : kept;
  let out = "";
  let at = 0;
  for (const found of content.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/?>/gi)) {
    out += numeric(decoded(content.slice(at, found.index))).replaceAll("\n", "<br>");
    at = found.index + found[0].length;
    const name = (found[2] ?? "").toLowerCase();
    if (!allowed.has(name)) {
      if (unknownTags === "shown") out += numeric(found[0]);
      continue;
    }
    const href = name === "a" && found[1] === "" ? (found[3] ?? "") : "";
    out += `<${found[1]}${name}${href}>`;
  }
  out += numeric(decoded(content.slice(at))).replaceAll("\n", "<br>");
  if (out === "") return "";
  const wrapped = /^<(?:p|ol|ul)[\s>]/.test(out) ? out : `<p>${out}</p>`;
  return breaks === "p" ? wrapped.replaceAll("<br>", "</p><p>") : wrapped;
};

/** What stands on the board to be seen, line by line. */
export const linesOf = (content: string): readonly string[] =>
  decoded(content.replace(/<br>|<\/p><p>/g, "\n").replace(/<[^>]*>/g, "")).split("\n");

export const textHeight = (content: string, width: number, fontSize: number, lineHeight: number): number => {
  const across = Math.max(1, Math.floor(width / (fontSize * 0.5)));
  const lines = linesOf(content).reduce((n, line) => n + Math.max(1, Math.ceil(line.length / across)), 0);
  return Math.max(1, lines) * fontSize * lineHeight;
};
