// How far a border can be trusted by what drew it; how near a note is to one is measured in ruler.ts. [R8]
import type { Evidence } from "../sheet/strips.js";

export const trust: Readonly<Record<Evidence, number>> = {
  tag: 1,
  hint: 1,
  band: 1,
  label: 0.95,
  colour: 0.9,
  row: 0.75,
  notes: 0.75,
};
