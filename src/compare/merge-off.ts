// What is silenced on several maps, on the one they become: places keep theirs; what one group silenced for its whole map would
// silence the others, so it stays only where all of them did.
import type { Directive, ServiceMap } from "../model/index.js";
import type { Ids } from "./align.js";
import { quoted } from "./difference.js";

export const directivesOf = (
  maps: readonly ServiceMap[],
  ids: readonly { readonly stages: Ids | undefined; readonly lanes: Ids | undefined }[],
  said: string[],
): Pick<ServiceMap, "directives"> => {
  const isWide = ({ lane, stage }: Directive): boolean => lane === undefined && stage === undefined;
  const all = maps.flatMap((map, i) =>
    (map.directives ?? []).map((one): Directive => {
      const lane = one.lane === undefined ? undefined : ids[i]?.lanes?.get(one.lane);
      const stage = one.stage === undefined ? undefined : ids[i]?.stages?.get(one.stage);
      return { ...one, ...(lane !== undefined && { lane }), ...(stage !== undefined && { stage }) };
    }),
  );
  const wide = new Set(all.filter(isWide).map((d) => d.rule));
  const isEverywhere = (rule: string): boolean =>
    maps.every((map) => map.directives?.some((d) => isWide(d) && d.rule === rule));
  for (const rule of wide)
    if (!isEverywhere(rule))
      said.push(
        `${quoted(rule)} is silenced for the whole map on some of the maps only; the merged map is checked for it.`,
      );
  const kept = all.filter((one) => !isWide(one) || isEverywhere(one.rule));
  return kept.length > 0 ? { directives: kept } : {};
};
