// Where a new stage or lane may go, as it is said and as it is asked for: before or after each of those that are there. Two places that
// come to the same are one, unless a phase or a line lies between them.
import type { Outline, ServiceMap } from "./core.js";
import type { OwnChangeTexts } from "./texts-change.js";

export interface Place {
  readonly key: string;
  readonly side: "before" | "after";
  readonly of: string;
  readonly label: string;
  /** Its number among the stages or lanes afterwards. */
  readonly index: number;
}

export const placesFor = (
  map: ServiceMap,
  what: "stage" | "lane",
  outline: Outline | undefined,
  texts: OwnChangeTexts,
): readonly Place[] => {
  const parts = what === "stage" ? map.stages : map.lanes;
  const isDown = (what === "lane") !== (outline?.isTurned ?? false);
  const say = isDown ? { before: texts.above, after: texts.beneath } : { before: texts.before, after: texts.after };
  const place = (side: Place["side"], at: number): readonly Place[] => {
    const part = parts[at];
    if (!part) return [];
    const index = side === "after" ? at + 1 : at;
    return [{ key: `${side} ${part.id}`, side, of: part.id, label: say[side](part.title), index }];
  };
  return parts.flatMap((part, i) => [
    ...(i === 0 || isParted(map, what, i) ? place("before", i) : []),
    ...(part ? place("after", i) : []),
  ]);
};

/** Whether it matters on which side of the border it stands. */
const isParted = ({ stages, lanes, lines }: ServiceMap, what: "stage" | "lane", at: number): boolean =>
  what === "stage"
    ? stages[at - 1]?.group !== stages[at]?.group
    : lines.some((line) => line.after === lanes[at - 1]?.id);
