// Defects planted into the corpus' maps, one at a time and in every language: what is changed, and which rule has to say so.
// A defect is planted only where the map does not have it already. What is found is counted in table.ts.
import {
  type LaneRole,
  lanesWith,
  linesCalledFor,
  type Note,
  notesIn,
  type ServiceMap,
  type StageId,
} from "../../src/model/index.js";

export interface Planted {
  readonly what: string;
  readonly map: ServiceMap;
  /** Any of them is the right answer. */
  readonly rules: readonly string[];
  /** Rules that may speak too, because the change does that as well. */
  readonly also: readonly string[];
  /** A question is answer enough. */
  readonly mayAsk: boolean;
}

const defect = (
  what: string,
  map: ServiceMap,
  rules: string | readonly string[],
  also: readonly string[] = [],
): Planted => ({ what, map, rules: typeof rules === "string" ? [rules] : rules, also, mayAsk: false });

const without = (map: ServiceMap, isGone: (note: Note) => boolean): ServiceMap => ({
  ...map,
  notes: map.notes.filter((note) => !isGone(note)),
  links: map.links.filter((link) => !map.notes.some((n) => isGone(n) && (n.id === link.from || n.id === link.to))),
});

/** Takes the lane off the board with its notes; a line under it moves up. */
const withoutLane = (map: ServiceMap, id: string): ServiceMap => {
  const above = map.lanes[map.lanes.findIndex((lane) => lane.id === id) - 1]?.id ?? null;
  return {
    ...without(map, (note) => note.lane === id),
    lanes: map.lanes.filter((lane) => lane.id !== id),
    lines: map.lines.map((line) => (line.after === id ? { ...line, after: above } : line)),
  };
};

/** Notes of one cell, over all lanes of these roles. */
const at = (map: ServiceMap, stage: StageId, ...roles: readonly LaneRole[]): readonly Note[] =>
  lanesWith(map, ...roles).flatMap((lane) => notesIn(map, stage, lane.id));

const wiped = (map: ServiceMap, stage: StageId, ...roles: readonly LaneRole[]): ServiceMap => {
  const gone = at(map, stage, ...roles);
  return without(map, (note) => gone.includes(note));
};

type Change = (map: ServiceMap) => readonly Planted[];

const journeyLanes: readonly (readonly LaneRole[])[] = [
  ["actions"],
  ["needs", "goals"],
  ["emotions", "thoughts"],
  ["touchpoints", "channels"],
  ["pain-points"],
  ["opportunities"],
];
const blueprintLanes: readonly (readonly LaneRole[])[] = [
  ["physical-evidence"],
  ["actions"],
  ["frontstage", "frontstage-technology"],
  ["backstage", "backstage-technology"],
  ["support-processes"],
];

/** With the last lane of a kind, whatever it alone gave the map is gone too. */
const lost = [
  "stage-has-action",
  "stage-has-customer-voice",
  "frontstage-has-backstage",
  "lines-present",
  "note-on-its-side",
  "outside-in-balance",
  "stage-has-notes",
  "low-point-has-opportunity",
  "importance-met",
  "hand-off-has-owner",
];
/** Notes that span stages go with either, and what is said of several notes is said anew of those left. */
const consequences = ["stages-connect", "hand-off-has-owner", "needs-known", "pain-point-has-opportunity"];

const laneGone: Change = (map) =>
  (map.kind === "journey-map" ? journeyLanes : blueprintLanes).flatMap((roles) => {
    const lanes = lanesWith(map, ...roles);
    if (!lanes.length || lanes.some((lane) => !lane.roles.every((role) => roles.includes(role)))) return [];
    const bare = lanes.reduce((rest, lane) => withoutLane(rest, lane.id), map);
    return [defect(`no lane ${roles.join("/")}`, bare, "lane-required", lost)];
  });

const stageBlank: Change = (map) =>
  map.stages.map(({ id, title }) =>
    defect(
      `“${title}” is blank`,
      without(map, (note) => note.stage === id || (note.spans?.includes(id) ?? false)),
      "stage-has-notes",
      consequences,
    ),
  );

const actionGone: Change = (map) =>
  map.stages.flatMap(({ id, title }) => {
    const bare = wiped(map, id, "actions");
    const isThere = at(map, id, "actions").length > 0;
    const isLeft = bare.notes.some((note) => note.stage === id);
    return isThere && isLeft
      ? [defect(`no action at “${title}”`, bare, "stage-has-action", ["stage-has-customer-voice"])]
      : [];
  });

const needGone: Change = (map) =>
  map.stages.flatMap(({ id, title }) => {
    const isStrong = at(map, id, "emotions").some((note) => Math.abs(note.score ?? 0) >= 1.5);
    const isNeeded = at(map, id, "needs", "goals").length > 0 && at(map, id, "actions").length > 0;
    const isApart = !lanesWith(map, "needs", "goals").some((lane) => lane.roles.includes("emotions"));
    return isStrong && isNeeded && isApart
      ? [defect(`no need at “${title}”`, wiped(map, id, "needs", "goals"), "needs-known", ["peak-explained"])]
      : [];
  });

const answerGone: Change = (map) =>
  map.stages.flatMap(({ id, title }) =>
    at(map, id, "pain-points").length > 0 && at(map, id, "opportunities").length > 0
      ? [
          defect(`no opportunity at “${title}”`, wiped(map, id, "opportunities"), "pain-point-has-opportunity", [
            "importance-met",
          ]),
        ]
      : [],
  );

const behindGone: Change = (map) =>
  map.stages.flatMap(({ id, title }) =>
    map.kind === "service-blueprint" &&
    at(map, id, "frontstage").length > 0 &&
    at(map, id, "backstage", "backstage-technology").length > 0
      ? [
          defect(
            `nothing backstage at “${title}”`,
            wiped(map, id, "backstage", "backstage-technology"),
            "frontstage-has-backstage",
          ),
        ]
      : [],
  );

const linesWrong: Change = (map) => {
  const gone = map.lines.map((line) =>
    defect(`no line of ${line.role}`, { ...map, lines: map.lines.filter((l) => l !== line) }, "lines-present"),
  );
  const swapped = map.lines.slice(1).flatMap((line, i) => {
    const above = map.lines[i];
    if (!above || above.role === line.role) return [];
    const lines = map.lines.map((l) => {
      const other = l === line ? above : l === above ? line : l;
      return { ...other, after: l.after };
    });
    const answers = ["lines-in-order", "note-on-its-side", "lines-present"];
    const what = `${above.role} and ${line.role} swapped`;
    return [{ ...defect(what, { ...map, lines }, answers), mayAsk: true }];
  });
  return [...gone, ...swapped];
};

/** The lane of what customers see goes down under the line behind which they see nothing. */
const frontBelow: Change = (map) => {
  const seen = lanesWith(map, "frontstage").filter((lane) => map.notes.some((note) => note.lane === lane.id));
  const line = map.lines.find((l) => l.role === "visibility");
  const [front] = seen;
  if (!line || !front || seen.length > 1 || lanesWith(map, "frontstage-technology").length) return [];
  const at = map.lanes.indexOf(front);
  const above = map.lanes[at - 1]?.id ?? null;
  const rest = map.lanes.filter((lane) => lane !== front);
  const lines = map.lines.map((l) => (l.after === front.id ? { ...l, after: above } : l));
  const under = lines.find((l) => l.role === "visibility")?.after ?? null;
  const below = rest.findIndex((lane) => lane.id === under) + 1;
  const lanes = [...rest.slice(0, below + 1), front, ...rest.slice(below + 1)];
  const isCut = lines.filter((l) => l.after === rest[below]?.id).map((l) => ({ ...l, after: front.id }));
  const moved = lines.map((l) => isCut.find((cut) => cut.role === l.role) ?? l);
  return [
    defect("frontstage below visibility", { ...map, lanes, lines: moved }, ["note-on-its-side", "lines-present"]),
  ];
};

const headerGone: Change = (map) =>
  (
    [
      ["persona", "persona-named"],
      ["scenario", "scenario-named"],
      ["goal", "goal-named"],
      ["state", "state-declared"],
    ] as const
  ).flatMap(([field, rule]) => {
    const { [field]: was, ...header } = map.header;
    const isAsked = field !== "goal" || map.kind === "journey-map";
    return was === undefined || !isAsked ? [] : [defect(`no ${field}`, { ...map, header }, rule)];
  });

const personaLeft: Change = (map) => [
  {
    ...defect("a placeholder for a persona", { ...map, header: { ...map.header, persona: "tbd" } }, "persona-named"),
    mayAsk: true,
  },
];

const namedTwice: Change = (map) => {
  const [first, second] = map.stages;
  const lanes = map.lanes.filter((lane) => lane.title !== "");
  const [top, next] = [lanes[0], lanes[1]];
  const again = (stage: { readonly title: string; readonly group?: string }) => ({
    title: stage.title,
    ...(stage.group === undefined ? {} : { group: stage.group }),
  });
  return [
    ...(first && second
      ? [
          defect(
            "two stages of one name",
            { ...map, stages: map.stages.map((s) => (s === second ? { ...s, ...again(first) } : s)) },
            "stage-unique",
            ["same-step-one-name"],
          ),
        ]
      : []),
    ...(top && next
      ? [
          defect(
            "two lanes of one name",
            { ...map, lanes: map.lanes.map((l) => (l === next ? { ...l, title: top.title } : l)) },
            "lane-unique",
          ),
        ]
      : []),
  ];
};

const noteSpoilt: Change = (map) => {
  const note = map.notes.find((n) => n.text !== "" && !n.starter && n.lane !== null && n.stage !== null);
  const scored = map.notes.find((n) => n.score !== undefined);
  const changed = (one: Note, to: Note): ServiceMap => ({
    ...map,
    notes: map.notes.map((n) => (n === one ? to : n)),
  });
  if (!note) return [];
  const { score: _score, scoreFrom: _from, ...plain } = scored ?? note;
  return [
    defect("a note wiped clean", changed(note, { ...note, text: "" }), "note-has-text", ["stage-has-action"]),
    defect("a note said twice", { ...map, notes: [...map.notes, { ...note, id: "again" }] }, "note-unique"),
    // In a lane of two meanings the note may be the other one: then it is asked about.
    ...(scored
      ? [
          {
            ...defect("a feeling without a score", changed(scored, plain), "emotions-scored"),
            mayAsk: (map.lanes.find((lane) => lane.id === scored.lane)?.roles.length ?? 0) > 1,
          },
        ]
      : []),
  ];
};

const ownerGone: Change = (map) => {
  const rows = lanesWith(map, "exceptions").map((lane) => lane.id);
  return map.notes
    .filter((note) => note.lane !== null && rows.includes(note.lane) && note.owner !== undefined)
    .map((note) => {
      const { owner: _owner, ...bare } = note;
      const notes = map.notes.map((n) => (n === note ? bare : n));
      return defect("an exception nobody owns", { ...map, notes }, "exception-has-owner");
    });
};

const inherits = (map: ServiceMap): boolean =>
  map.profile === undefined || map.profile === "journey-map" || map.profile === "service-blueprint";

/** Every defect this map can bear. Maps of other methods ask for other things and bear those that any map has. */
export const plantedIn = (map: ServiceMap): readonly Planted[] => {
  const drawn = linesCalledFor(map.kind, map.lanes).every(({ role }) => map.lines.some((line) => line.role === role));
  const changes: readonly Change[] = inherits(map)
    ? [
        ...[laneGone, stageBlank, actionGone, needGone, answerGone, behindGone, headerGone, personaLeft],
        ...[namedTwice, noteSpoilt, ownerGone, ...(drawn ? [linesWrong, frontBelow] : [])],
      ]
    : [stageBlank, namedTwice];
  return changes.flatMap((change) => change(map));
};
