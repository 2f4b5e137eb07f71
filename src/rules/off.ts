// Where `lanewise:off` stands, in words, and which of them were written as one.
import type { Directive, ServiceMap } from "../model/index.js";
import type { Remark } from "./rule.js";
import { laneName, stageName } from "./say.js";

/** `in “Actions” at “Wait”`, `at “Wait”`, `in “Actions”`, `for the whole map`. */
export const whereOf = (map: ServiceMap, { lane, stage }: Directive): string => {
  if (lane !== undefined && stage !== undefined) return `in ${laneName(map, lane)} at ${stageName(map, stage)}`;
  if (stage !== undefined) return `at ${stageName(map, stage)}`;
  return lane === undefined ? "for the whole map" : `in ${laneName(map, lane)}`;
};

export const placeOf = (all: readonly Directive[]): Pick<Remark, "lanes" | "stages" | "items"> => {
  const items = [...new Set(all.flatMap((d) => d.item?.id ?? []))];
  return {
    lanes: [...new Set(all.flatMap((d) => d.lane ?? []))],
    stages: [...new Set(all.flatMap((d) => d.stage ?? []))],
    ...(items.length > 0 && { items }),
  };
};

/** One item may speak of several stages, and of several rules. */
export const together = (all: readonly Directive[], key: (one: Directive) => string): readonly Directive[][] => {
  const groups = new Map<string, Directive[]>();
  for (const one of all) {
    const own = `${one.item?.id ?? `${one.lane ?? ""}\n${one.stage ?? ""}`}\n${key(one)}`;
    const there = groups.get(own);
    if (there) there.push(one);
    else groups.set(own, [one]);
  }
  return [...groups.values()];
};
