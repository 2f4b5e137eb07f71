// A change of channel between two stages with nothing that takes the customer across: no arrow, no note over both, no channel in
// common. It speaks where most changes on the map are bridged, or by a profile that looks for them.
import * as z from "zod/mini";
import type { ServiceMap, Stage } from "../model/index.js";
import { type Means, meansIn } from "../words/judged/means.js";
import type { Cells } from "./cells.js";
import { option } from "./option.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { listed, say, stageName } from "./say.js";
import { isSure } from "./sure.js";

interface Options {
  readonly always: boolean;
}

interface Switch {
  readonly from: Stage;
  readonly to: Stage;
  readonly isBridged: boolean;
}

/** Channels by the means their notes name; by their row where a map has a row for each. */
const channelsBy = (cells: Cells): ((stage: Stage) => ReadonlySet<Means | string>) => {
  const lanes = cells.lanesWith("channels");
  const isRowEach = lanes.length > 1;
  return (stage) => {
    const notes = cells.saidAt(stage.id, lanes).filter(isSure);
    return new Set(notes.flatMap((note) => (isRowEach ? [note.lane ?? ""] : [...meansIn(note.text)])));
  };
};

/** Pairs of stages, one after the other, that an arrow or a long note joins. */
const joinedPairs = (map: ServiceMap, cells: Cells): ReadonlySet<number> => {
  const order = new Map(map.stages.map((stage, i) => [stage.id, i]));
  const joined = new Set<number>();
  const join = (stages: readonly (string | null | undefined)[]): void => {
    const at = stages.flatMap((id) => order.get(id ?? "") ?? []);
    const [least, most] = [Math.min(...at), Math.max(...at)];
    if (at.length > 1) for (let i = least; i < most; i++) joined.add(i);
  };
  for (const { from, to } of map.links)
    join([cells.note(from), cells.note(to)].flatMap((n) => [n?.stage, ...(n?.spans ?? [])]));
  for (const note of cells.written) if (note.spans) join([note.stage, ...note.spans]);
  return joined;
};

const switchesOf = (map: ServiceMap, cells: Cells): readonly Switch[] => {
  const joined = joinedPairs(map, cells);
  const channelsAt = channelsBy(cells);
  const channels = map.stages.map(channelsAt);
  return map.stages.slice(1).flatMap((to, i): Switch[] => {
    const [from, here, there] = [map.stages[i], channels[i], channels[i + 1]];
    if (!from || !here?.size || !there?.size || [...here].some((channel) => there.has(channel))) return [];
    return [{ from, to, isBridged: joined.has(i) }];
  });
};

export const channelSwitchBridged: Rule<Options> = {
  id: "channel-switch-bridged",
  severity: "info",
  appliesTo: everyKind,
  source: "toptal",
  sentence: "Where the channel changes, something takes the customer across.",
  why: "Between two channels people start anew: they look for the number, and tell their story again.",
  needs: "Needs channels that change from stage to stage, and arrows or long notes over most of the changes.",
  needsNotes: true,
  options: z.strictObject({
    always: option(z.boolean(), "Whether bridges are missed also on a map where most changes have none."),
  }),
  defaults: { always: false },
  check(map, { always }, cells) {
    const switches = switchesOf(map, cells);
    const open = switches.filter(({ isBridged }) => !isBridged);
    if (switches.length === 0 || !(always || 2 * open.length < switches.length)) return "inapplicable";
    const looseAt = ({ from, to }: Switch) =>
      [from, to].flatMap((stage) => cells.inStage(stage.id).filter((note) => note.lane === null));
    const asked = open.filter((one) => looseAt(one).length > 0);
    const told = open.filter((one) => !asked.includes(one));
    const loose = [...new Set(asked.flatMap(looseAt).map((note) => note.id))];
    const looseForms = {
      one: "The channel changes {places}, and a note there stands in no lane.",
      other: "The channel changes {places}, and {n} notes there stand in no lane.",
    };
    const question = say(loose.length, {
      one: "Does it take the customer across?",
      other: "Does one of them take the customer across?",
    });
    return {
      findings: told.length > 0 ? [remark(map, told)] : [],
      incomplete:
        asked.length > 0
          ? [
              {
                message: say(loose.length, looseForms, { places: placesOf(map, asked) }),
                question,
                notes: loose,
                stages: stagesOf(asked),
              },
            ]
          : [],
    };
  },
};

const stagesOf = (switches: readonly Switch[]): readonly string[] =>
  switches.flatMap(({ from, to }) => [from.id, to.id]);

const placesOf = (map: ServiceMap, switches: readonly Switch[]): string =>
  listed(switches.map(({ from, to }) => `between ${stageName(map, from.id)} and ${stageName(map, to.id)}`));

const remark = (map: ServiceMap, open: readonly Switch[]): Remark => {
  const forms = {
    one: "The channel changes {places}, and nothing takes the customer across: say how they get from one to the other.",
    other:
      "The channel changes {places}, and nothing takes the customer across: say how they get from one to the other.",
  };
  const stages = stagesOf(open);
  return { message: say(open.length, forms, { places: placesOf(map, open) }), stages, reason: stages.join(" ") };
};
