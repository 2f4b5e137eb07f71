// Miro's content is its own small HTML: back to plain text on reading, and from plain text on writing.
// It comes back in another form than it was written (`=` as `&#61;`), so only decoded text is ever compared.
import { plainText } from "../../board/index.js";

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  shy: "\u00AD",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  middot: "·",
  bull: "•",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  euro: "€",
  pound: "£",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  times: "×",
  rarr: "→",
  larr: "←",
};

const codePoint = (n: number): string =>
  n > 0 && n <= 0x10ffff && !(n >= 0xd800 && n <= 0xdfff) ? String.fromCodePoint(n) : "";

const entities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, dec, hex, name) => {
    if (dec !== undefined) return codePoint(Number.parseInt(dec, 10));
    if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
    return (Object.hasOwn(named, name) ? named[name] : undefined) ?? whole;
  });

const tagNames = "p|br|a|strong|b|em|i|u|s|del|strike|span|ol|ul|li|div|h[1-6]|blockquote|code|pre|sub|sup";
const blocks = "p|li|ol|ul|div|h[1-6]|blockquote|pre";
const emptyBlock = new RegExp(`<(${blocks})(?:\\s[^<>]*)?>\\s*<br\\s*/?>\\s*</\\1>`, "gi");
const betweenBlocks = new RegExp(`(</(?:${blocks})>)\\s+(?=<)`, "gi");
const anyTag = new RegExp(`<(/?)(${tagNames})(?:\\s[^<>]*)?/?>`, "gi");
const blockName = new RegExp(`^(?:${blocks})$`, "i");

/** Content of a Miro item as plain text; what looks like a tag but is none of Miro's stays as it was written. */
export const decode = (content: string): string => {
  if (!/[<&]/.test(content)) return plainText(content);
  let out = "";
  let at = 0;
  // A block that follows text starts on a new line; nested blocks (a list and its first entry) share one.
  let pending = 0;
  const say = (text: string): void => {
    if (text === "") return;
    out += "\n".repeat(pending) + text;
    pending = 0;
  };
  let opened = false;
  const source = content.replace(emptyBlock, "<$1></$1>").replace(betweenBlocks, "$1").replace(afterLead, "$1<br>");
  for (const found of source.matchAll(anyTag)) {
    const text = source.slice(at, found.index);
    if (text !== "") opened = false;
    say(text);
    at = found.index + found[0].length;
    const name = found[2] ?? "";
    if (name.toLowerCase() === "br") pending += 1;
    else if (blockName.test(name)) {
      const closes = found[1] === "/";
      if (closes && !/^[ou]l$/i.test(name)) pending += 1;
      else if (!closes && out !== "" && pending === 0 && !opened) pending = 1;
      opened = !closes;
    }
  }
  say(source.slice(at));
  return plainText(entities(out));
};

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c] ?? c);

export interface Look {
  readonly bold?: boolean | undefined;
  /** Every line is bold up to and with its first colon. */
  readonly labelled?: boolean | undefined;
}

// One item has one size of type, so a lead and what follows stand on one line, bold and regular, with a wide gap between.
const gap = "\u2003";
const afterLead = new RegExp(`(</(?:strong|b)>)(?:${gap}|&emsp;|&#8195;)`, "gi");

const line = (text: string, look: Look): string => {
  if (text === "") return "";
  const colon = look.labelled ? text.indexOf(":") + 1 : 0;
  if (colon > 0) return `<strong>${escaped(text.slice(0, colon))}</strong>${escaped(text.slice(colon))}`;
  return look.bold ? `<strong>${escaped(text)}</strong>` : escaped(text);
};

/** Plain text as content: one paragraph with line breaks. */
export const encode = (text: string, look: Look = {}): string => `<p>${linesOf(text, look)}</p>`;

/** A lead and what follows it, beside it or below it; both are read as one line after the other. */
export const encodePair = (lead: string, rest: string, where: "beside" | "below"): string =>
  `<p>${linesOf(lead, { bold: true })}${where === "beside" ? gap : "<br>"}${linesOf(rest, {})}</p>`;

const linesOf = (text: string, look: Look): string =>
  text
    .split("\n")
    .map((one) => line(one, look))
    .join("<br>");

/** New text for an item, set as its content was. */
export const rewritten = (content: string, text: string): string => {
  const [lead = "", rest, ...more] = text.split("\n");
  const isPair = content.search(afterLead) >= 0 && rest !== undefined && more.length === 0;
  return isPair ? encodePair(lead, rest, "beside") : encode(text, lookOf(content));
};

/** How content is set, so that new text can be set alike. */
export const lookOf = (content: string): Look => {
  if (/^(?:<p>)?<(?:strong|b)>[^<]*:\s*<\/(?:strong|b)>/i.test(content)) return { labelled: true };
  return { bold: /^(?:<p>)?<(?:strong|b)>/i.test(content) };
};
