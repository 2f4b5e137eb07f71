// `lanewise:off …` as it is drawn: in a cell as a note, in a stage’s or lane’s head under its title, for the map among its facts.
import type { Directive, ServiceMap } from "../model/index.js";
import { directiveText } from "../words/directives.js";

const linesAt = ({ directives = [] }: ServiceMap, lane: Directive["lane"], stage: Directive["stage"]) =>
  directives.filter((d) => d.lane === lane && d.stage === stage).map(directiveText);

export const offOnMap = (map: ServiceMap): readonly string[] => linesAt(map, undefined, undefined);

/** With what is off in cells as notes; `id` is no note’s of the map. */
export const withOffNotes = (map: ServiceMap): ServiceMap => {
  const inCells = (map.directives ?? []).filter((d) => d.lane !== undefined && d.stage !== undefined);
  if (inCells.length === 0) return map;
  const notes = inCells.map((d, i) => ({
    id: `off:${i}`,
    text: directiveText(d),
    lane: d.lane ?? null,
    stage: d.stage ?? null,
    confidence: 1,
    why: "",
  }));
  return { ...map, notes: [...map.notes, ...notes] };
};

/** What stands under the title of a stage’s or lane’s head, one line each; undefined where nothing does. */
export const underTitle = (
  map: ServiceMap,
  { lane, stage }: Pick<Directive, "lane" | "stage">,
  usual?: string,
): string | undefined => {
  const lines = [...(usual ? [usual] : []), ...linesAt(map, lane, stage)];
  return lines.length > 0 ? lines.join("\n") : undefined;
};
