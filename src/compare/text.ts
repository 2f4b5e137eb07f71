// Differences for a terminal: how many, then by what they are about, each with a sign in front.
import type { Difference } from "./difference.js";

const signs: Readonly<Record<Difference["change"], string>> = { added: "+", removed: "−", changed: "~", moved: "→" };

const headings: readonly (readonly [title: string, ...about: Difference["what"][]])[] = [
  ["Title and header", "title", "header"],
  ["Stages", "stage"],
  ["Lanes and lines", "lane", "line"],
  ["Notes", "note"],
  ["Connectors", "link"],
];

/** `names` are what the two maps are called, before and after. */
export const diffText = (
  differences: readonly Difference[],
  names: readonly [before: string, after: string],
): string => {
  const [before, after] = names;
  if (!differences.length) return `${before} and ${after} hold the same map.\n`;
  const count = differences.length === 1 ? "One difference" : `${differences.length} differences`;
  const blocks = headings.flatMap(([title, ...about]) => {
    const those = differences.filter((d) => about.includes(d.what));
    return those.length ? [[title, ...those.map((d) => `  ${signs[d.change]} ${plain(d.message)}`)].join("\n")] : [];
  });
  return `${[`${count} from ${before} to ${after}.`, ...blocks].join("\n\n")}\n`;
};

/** Nothing a note says can move the cursor or turn the line round. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E]+/gu, " ");
