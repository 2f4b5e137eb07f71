// Silence at a stage that its neighbours contradict. Where a note of that stage stands in no lane it may be the very note
// that is missed: then a person is asked instead.
import type { ServiceMap, Stage } from "../model/index.js";
import type { Cells } from "./cells.js";
import type { Remark } from "./rule.js";
import { say, stageName } from "./say.js";

export interface Told {
  readonly findings: readonly Remark[];
  readonly incomplete: readonly Remark[];
}

export const silentAt = (
  map: ServiceMap,
  cells: Cells,
  stages: readonly Stage[],
  { remark, question }: { remark(stage: Stage): Remark; question(stage: string): string },
): Told => {
  const findings: Remark[] = [];
  const incomplete: Remark[] = [];
  for (const stage of stages) {
    const loose = cells.inStage(stage.id).filter((note) => note.lane === null);
    if (loose.length === 0) {
      const told = remark(stage);
      findings.push({ ...told, about: { stages: [stage.id], notes: told.notes ?? [] } });
      continue;
    }
    const forms = { one: "A note at {stage} stands in no lane.", other: "{N} notes at {stage} stand in no lane." };
    const name = stageName(map, stage.id);
    incomplete.push({
      message: say(loose.length, forms, { stage: name }),
      question: question(name),
      stages: [stage.id],
      notes: loose.map((note) => note.id),
    });
  }
  return { findings, incomplete };
};
