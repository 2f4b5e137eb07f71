// The name of a finding across readings: rule, map, ids and reason. Positions, wording and everything elsewhere stay out,
// so what was dismissed stays dismissed until the place itself changes.
import type { Place, Remark } from "./rule.js";

// Two multiplicative hashes of 32 bits with different factors: 64 bits keep thousands of findings apart.
const hash = (text: string): string => {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return [a, b].map((n) => (n >>> 0).toString(16).padStart(8, "0")).join("");
};

/** `rule:16 hex digits`; the order of ids does not matter. */
export const fingerprint = (rule: string, map: string, remark: Place & Pick<Remark, "about" | "reason">): string => {
  const { lanes, stages, notes, roles } = remark.about ?? remark;
  const parts = [lanes, stages, notes, roles].map((ids) => [...new Set(ids)].sort());
  return `${rule}:${hash(JSON.stringify([map, ...parts, remark.reason ?? ""]))}`;
};
