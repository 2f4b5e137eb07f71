// What the board says while nobody points at lanes and stages: it tells what was pointed at from what is found anyway.
import type { Reading, Seen } from "./core.js";
import { see } from "./core-later.js";

export const unpointed = ({ snapshot, scope, hints, reading }: Seen): Reading => {
  const { lanes = [], stages = [], ...others } = hints;
  if (lanes.length + stages.length === 0) return reading;
  const { kept: _, ...bare } = snapshot;
  return see(bare, scope, {}, others).reading;
};
