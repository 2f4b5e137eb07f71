// A kept list of all lanes or stages is as old as the correction it came with: a label that people add later, and that reading finds
// without the list, joins it. What was said of a label, to be a note, outside or of the other axis, holds. [R21]
import type { ServiceMap } from "../../model/index.js";
import type { Hints } from "./hints.js";

type Axis = "lanes" | "stages";
type Listed = NonNullable<Hints["stages"]>;

/** The hints but for lists of lanes and stages: what a reading says without these. */
export const withoutLists = ({ lanes: _, stages: __, ...others }: Hints): Hints => others;

/** `maps`: as they are read without the lists. Only a map whose labels are listed for the most part says what is missing. */
export const withLater = (kept: Hints, maps: () => readonly ServiceMap[]): Hints => {
  if (!kept.lanes?.length && !kept.stages?.length) return kept;
  const said = new Set([kept.lanes, kept.stages, kept.notes, kept.outside].flatMap((l) => l ?? []).map((h) => h.label));
  const found = maps();
  const laterOn = (axis: Axis): Listed => {
    const listed = new Set(kept[axis]?.map((h) => h.label));
    return found.flatMap((map) => {
      const own = map[axis].flatMap(({ item }) => item?.id ?? []);
      const later = own.filter((id) => !said.has(id));
      const isSame = own.every((id) => listed.has(id) || !said.has(id)) && listed.size > 0;
      return isSame && 2 * later.length < own.length ? later.map((label) => ({ label })) : [];
    });
  };
  const [lanes, stages] = [laterOn("lanes"), laterOn("stages")];
  return {
    ...kept,
    ...(kept.lanes?.length && { lanes: [...kept.lanes, ...lanes] }),
    ...(kept.stages?.length && { stages: [...kept.stages, ...stages] }),
  };
};
