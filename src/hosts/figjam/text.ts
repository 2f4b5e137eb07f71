// Text in FigJam: one block with ranges of two sizes and weights. Shapes and stickies centre theirs and cannot do otherwise.
import type { FontName, PluginAPI, TextNode, TextSublayerNode } from "@figma/plugin-typings/plugin-api-standalone";
import { type DraftText, draftText, plainText } from "../../board/index.js";
import { type Fonts, paints } from "./paint.js";

type Words = TextNode | TextSublayerNode;

export const setText = (words: Words, text: DraftText, fonts: Fonts): void => {
  // The font comes first: a new item's own one may not be loaded.
  words.fontName = fonts.plain;
  words.fontSize = text.size;
  words.fills = paints(text.color);
  const whole = draftText(text);
  if (whole === "") return;
  words.characters = whole;
  const lead = text.rest ? Math.min(text.lead.length, whole.length) : whole.length;
  if (text.bold && lead > 0) words.setRangeFontName(0, lead, fonts.bold);
  if (text.restSize !== undefined && lead < whole.length) words.setRangeFontSize(lead, whole.length, text.restSize);
  if (text.labelled) boldLabels(words, whole, fonts.bold);
};

/** Every line bold up to and with its first colon. */
const boldLabels = (words: Words, whole: string, bold: FontName): void => {
  let start = 0;
  for (const line of whole.split("\n")) {
    const colon = line.indexOf(":");
    if (colon >= 0) words.setRangeFontName(start, start + colon + 1, bold);
    start += line.length + 1;
  }
};

/** Another text in the style of the one that is there: size and weight of its first line, then of the rest; bold labels again. */
export const replaceText = async (figma: PluginAPI, words: Words, text: string): Promise<void> => {
  const segments = words.getStyledTextSegments(["fontName", "fontSize"]);
  for (const { fontName } of segments) await figma.loadFontAsync(fontName);
  const [first, ...others] = segments;
  const last = others.at(-1) ?? first;
  const whole = plainText(text);
  if (!first || !last) {
    const font = words.fontName;
    if (font !== figma.mixed) await figma.loadFontAsync(font);
    words.characters = whole;
    return;
  }
  const labelled = others.length > 0 && first.characters.endsWith(":") && !first.characters.includes("\n");
  words.characters = whole;
  if (whole === "") return;
  words.fontName = labelled ? last.fontName : first.fontName;
  words.fontSize = first.fontSize;
  if (labelled) return boldLabels(words, whole, first.fontName);
  const line = whole.indexOf("\n");
  if (line < 0 || others.length === 0) return;
  words.setRangeFontName(line, whole.length, last.fontName);
  words.setRangeFontSize(line, whole.length, last.fontSize);
};
