// Required lanes as people write them in a config: roles, alternatives (`needs|goals`), and `*` for any lanes in between.
import { isLaneRole, type Lane, type LaneRole, laneRoles } from "../model/index.js";
import { nearest } from "../words/index.js";
import { quoted } from "./say.js";

/** `*`, or the roles any of which will do, the preferred one first. */
export type Wanted = "*" | readonly LaneRole[];

export const wantedOf = (entry: string): Wanted => (entry === "*" ? "*" : entry.split("|").filter(isLaneRole));

/** As a pattern, so that editors know it too from the JSON Schema. */
const anyRole = `(?:${laneRoles.join("|")})`;
export const entryPattern = new RegExp(`^(?:\\*|${anyRole}(?:\\|${anyRole})*)$`);

/** Why an entry is none, with the nearest role. */
export const faultOf = (entry: string): string => {
  const stranger = entry.split("|").find((role) => !isLaneRole(role)) ?? entry;
  const near = nearest(stranger, laneRoles);
  const hint = near ? `the nearest is ${quoted(near)}` : `known are ${laneRoles.join(", ")}`;
  return `unknown lane role ${quoted(stranger)}, ${hint}`;
};

export const plays = (lane: Pick<Lane, "roles">, roles: readonly LaneRole[]): boolean =>
  lane.roles.some((role) => roles.includes(role));

/** Whether the lanes come in the listed order, with others only where a `*` stands. */
export const inOrder = (lanes: readonly Pick<Lane, "roles">[], list: readonly Wanted[]): boolean => {
  let reachable = new Set([0]);
  const overStars = (places: Iterable<number>): Set<number> => {
    const all = new Set<number>();
    for (let place of places) {
      all.add(place);
      while (list[place] === "*") all.add(++place);
    }
    return all;
  };
  for (const lane of lanes) {
    const next: number[] = [];
    for (const place of overStars(reachable)) {
      const want = list[place];
      if (want === "*") next.push(place);
      else if (want !== undefined && plays(lane, want)) next.push(place + 1);
    }
    reachable = new Set(next);
  }
  return overStars(reachable).has(list.length);
};
