// Template and parameters → a map with empty cells, its lines and its starters. Pure: same parameters, same map.
import {
  type Header,
  type Lane,
  type LaneRole,
  linesCalledFor,
  type MapKind,
  type Note,
  type ServiceMap,
  type Stage,
} from "../model/index.js";
import { words } from "../words/languages.js";
import type { Words } from "../words/words.js";
import type { LaneSpec, Params, StageSpec } from "./params.js";

interface Start {
  readonly kind: MapKind;
  readonly profile: string;
  readonly title: string;
  readonly lanes: readonly LaneSpec[];
  readonly stages: readonly StageSpec[];
}

export const buildMap = (start: Start, params: Params, id: string): ServiceMap => {
  const speech = words[params.language];
  const stages: readonly Stage[] = (params.stages ?? start.stages).map((s, i) => ({ id: `s${i + 1}`, ...s }));
  const lanes = namedLanes(params.lanes ?? start.lanes, start.lanes, speech);
  return {
    format: "lanewise.map/1",
    id,
    kind: start.kind,
    profile: start.profile,
    title: start.title,
    header: headerOf(params),
    stages,
    lanes,
    lines: linesCalledFor(start.kind, lanes).map((line) => ({ ...line, title: speech.lines[line.role].title })),
    notes: startersFor(stages, lanes, params.seeds, speech),
    links: [],
  };
};

const headerOf = (params: Params): Header => ({
  ...(params.persona && { persona: params.persona }),
  ...(params.scenario && { scenario: params.scenario }),
  ...(params.goal && { goal: params.goal }),
  ...(params.scope && { scope: params.scope }),
  state: params.state,
});

/** `actions`, `touchpoints-2` for a role's second lane, `lane-4` for an own lane at the fourth place. */
const namedLanes = (specs: readonly LaneSpec[], usual: readonly LaneSpec[], speech: Words): readonly Lane[] => {
  const count = new Map<string, number>();
  return specs.map((spec, i) => {
    if (!spec.role) return { id: `lane-${i + 1}`, title: spec.title ?? "", roles: [] };
    const nth = (count.get(spec.role) ?? 0) + 1;
    count.set(spec.role, nth);
    const title = spec.title ?? usualTitle(spec.role, usual) ?? speech.roles[spec.role].title;
    return { id: nth === 1 ? spec.role : `${spec.role}-${nth}`, title, roles: [spec.role] };
  });
};

/** A template may have its own word for a role, such as “Activities”; asked for by role alone, the lane gets that word. */
const usualTitle = (role: LaneRole, usual: readonly LaneSpec[]): string | undefined =>
  usual.find((lane) => lane.role === role)?.title;

const startersFor = (
  stages: readonly Stage[],
  lanes: readonly Lane[],
  seeds: Params["seeds"],
  speech: Words,
): readonly Note[] => {
  if (seeds === 0) return [];
  const notes: Note[] = [];
  const where = seeds === 3 ? stages : stages.slice(0, 1);
  const many = seeds === 2 ? 2 : 1;
  for (const lane of lanes)
    for (const stage of where)
      for (const role of lane.roles)
        for (const text of speech.roles[role].starters.slice(0, many))
          notes.push({
            id: `n${notes.length + 1}`,
            text,
            lane: lane.id,
            stage: stage.id,
            starter: true,
            confidence: 1,
            why: "placed by Lanewise",
          });
  return notes;
};
