// Stages and lanes of several maps laid over one another, with a sentence for everything that had to be decided.
import { type Lane, type LaneRole, type ServiceMap, type Side, type Stage, sideOf } from "../model/index.js";
import { type Aligned, align, claim } from "./align.js";
import { fold } from "./alike.js";
import { quoted } from "./difference.js";

const nameAt = (maps: readonly ServiceMap[], i: number): string => {
  const title = maps[i]?.title ?? "";
  return title === "" ? `map ${i + 1}` : quoted(title);
};

export const alignStages = (maps: readonly ServiceMap[], said: string[]): Aligned<Stage> => {
  const aligned = align<Stage>(
    maps.map((m) => m.stages),
    {
      same: (stage, merged) =>
        stage.title === "" ? undefined : merged.find((m) => fold(m.title) === fold(stage.title)),
      join(merged, stage) {
        if (stage.group === undefined || stage.group === merged.group) return merged;
        if (merged.group === undefined) return { ...merged, group: stage.group };
        said.push(
          `Stage ${quoted(merged.title)} is in phase ${quoted(merged.group)} and in ${quoted(stage.group)}; ${quoted(merged.group)} was kept.`,
        );
        return merged;
      },
      newId: claim(),
    },
  );
  for (const { title, row } of aligned.turned)
    said.push(
      `Stage ${quoted(title)} stands in another order in ${nameAt(maps, row)}; the order of the maps before it was kept.`,
    );
  return aligned;
};

/** Lanes of these sides are told apart by their meaning; front, back and support are often a lane a department. */
const byRole: ReadonlySet<Side> = new Set(["customer", "evidence", "analysis"]);

const roleKey = (lane: Lane): string | undefined =>
  lane.roles.length && lane.roles.every((r) => byRole.has(sideOf(r))) ? [...lane.roles].sort().join(" ") : undefined;

const sameLane = (lane: Lane, merged: readonly Lane[], row: readonly Lane[]): Lane | undefined => {
  const byTitle = lane.title === "" ? undefined : merged.find((m) => fold(m.title) === fold(lane.title));
  const key = roleKey(lane);
  if (byTitle || key === undefined) return byTitle;
  const isAlone = (lanes: readonly Lane[]): boolean => lanes.filter((l) => roleKey(l) === key).length === 1;
  return isAlone(row) && isAlone(merged) ? merged.find((m) => roleKey(m) === key) : undefined;
};

const sidesOf = (lane: Lane): string => [...new Set(lane.roles.map(sideOf))].join(" ");

export const alignLanes = (maps: readonly ServiceMap[], said: string[]): Aligned<Lane> => {
  const aligned = align<Lane>(
    maps.map((m) => m.lanes),
    {
      same: sameLane,
      // Behind the last lane of its own side, so that a second department lands below the first and not below the analysis.
      end(lane, merged, from) {
        const last = merged.map(sidesOf).lastIndexOf(sidesOf(lane));
        return last >= from ? last + 1 : merged.length;
      },
      join(merged, lane) {
        if (fold(merged.title) !== fold(lane.title))
          said.push(
            `Lane ${quoted(lane.title)} was laid over ${quoted(merged.title)}: both are ${roleWords(merged.roles)}.`,
          );
        const roles: readonly LaneRole[] = [...new Set([...merged.roles, ...lane.roles])];
        if (roles.length > Math.max(merged.roles.length, lane.roles.length))
          said.push(
            `Lane ${quoted(merged.title)} means ${roleWords(merged.roles)} in one map and ${roleWords(lane.roles)} in another.`,
          );
        return { ...merged, roles };
      },
      newId: claim(),
    },
  );
  for (const { title, row } of aligned.turned)
    said.push(
      `Lane ${quoted(title)} stands in another order in ${nameAt(maps, row)}; the order of the maps before it was kept.`,
    );
  return aligned;
};

const roleWords = (roles: readonly LaneRole[]): string => roles.join(" and ").replaceAll("-", " ") || "nothing known";
