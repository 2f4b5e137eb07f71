// What changed from one map to the next, as sentences. What says nothing to people is left out: ids, items, colours, authors,
// confidence and starters nobody touched.
import { type Header, headerFields, type ServiceMap } from "../model/index.js";
import { linkChanges, noteChanges } from "./diff-notes.js";
import { change, type Difference, quoted } from "./difference.js";
import { type Pairing, pairLanes, pairNotes, pairStages } from "./pair.js";

export const diff = (before: ServiceMap, after: ServiceMap): readonly Difference[] => {
  const stages = pairStages(before, after);
  const lanes = pairLanes(before, after);
  const notes = pairNotes(before, after, stages, lanes);
  return [
    ...titles(before, after),
    ...headers(before, after),
    ...structure("stage", before.stages, after.stages, stages),
    ...groups(before, after, stages),
    ...structure("lane", before.lanes, after.lanes, lanes),
    ...roles(before, after, lanes),
    ...lines(before, after, lanes),
    ...noteChanges(before, after, { stages, lanes, notes }),
    ...linkChanges(before, after, notes),
  ];
};

const titles = (before: ServiceMap, after: ServiceMap): readonly Difference[] =>
  before.title === after.title
    ? []
    : [
        change(
          "title",
          `The title ${quoted(before.title)} became ${quoted(after.title)}.`,
          {
            before: before.title,
            after: after.title,
          },
          { field: "title" },
        ),
      ];

const names: Readonly<Record<keyof Header | "kind" | "profile", string>> = {
  kind: "kind of map",
  profile: "profile",
  persona: "persona",
  scenario: "scenario",
  goal: "goal",
  scope: "scope",
  expectations: "expectations",
  objective: "objective",
  state: "state",
  timescale: "timescale",
  owner: "owner",
  version: "version",
  reviewedOn: "date of review",
};

const headers = (before: ServiceMap, after: ServiceMap): readonly Difference[] => [
  ...fact("kind", before.kind, after.kind),
  ...profiles(before, after),
  ...headerFields.flatMap((field) => fact(field, before.header[field], after.header[field])),
];

/** A map that names none has the profile of its kind: then the kind says it all. */
const profiles = (before: ServiceMap, after: ServiceMap): readonly Difference[] => {
  const [was, is] = [before.profile ?? before.kind, after.profile ?? after.kind];
  return was === before.kind && is === after.kind ? [] : fact("profile", was, is);
};

const fact = (
  field: keyof typeof names,
  before: string | undefined,
  after: string | undefined,
): readonly Difference[] => {
  if (before === after) return [];
  const name = names[field];
  const message =
    before === undefined
      ? `The ${name} ${quoted(after ?? "")} was added.`
      : after === undefined
        ? `The ${name} ${quoted(before)} was removed.`
        : `The ${name} ${quoted(before)} became ${quoted(after)}.`;
  return [change("header", message, { before, after }, { field })];
};

interface Titled {
  readonly id: string;
  readonly title: string;
}

const structure = (
  what: "stage" | "lane",
  before: readonly Titled[],
  after: readonly Titled[],
  pairing: Pairing,
): readonly Difference[] => {
  const word = what === "stage" ? "Stage" : "Lane";
  const follows = what === "stage" ? "after" : "below";
  const first = what === "stage" ? "in front of all others" : "above all others";
  const found = new Set(pairing.values());
  const spot = (thing: Titled): string => {
    const previous = after[after.indexOf(thing) - 1];
    return previous ? `${follows} ${quoted(previous.title)}` : first;
  };
  const kept = before.filter((t) => pairing.has(t.id));
  const places = kept.map((t) => after.findIndex((a) => a.id === pairing.get(t.id)));
  const steady = longestRun(places);
  return [
    ...before
      .filter((t) => !pairing.has(t.id))
      .map((t) =>
        change(what, `${word} ${quoted(t.title)} was removed.`, { before: t.title }, { ids: { before: t.id } }),
      ),
    ...after
      .filter((t) => !found.has(t.id))
      .map((t) =>
        change(what, `${word} ${quoted(t.title)} was added ${spot(t)}.`, { after: t.title }, { ids: { after: t.id } }),
      ),
    ...kept.flatMap((t, i) => {
      const now = after[places[i] ?? -1];
      if (!now) return [];
      const ids = { before: t.id, after: now.id };
      return [
        ...(t.title === now.title
          ? []
          : [
              change(
                what,
                `${word} ${quoted(t.title)} is now called ${quoted(now.title)}.`,
                {
                  before: t.title,
                  after: now.title,
                },
                { field: "title", ids },
              ),
            ]),
        ...(steady.has(i)
          ? []
          : [
              change(
                what,
                `${word} ${quoted(now.title)} moved and now stands ${spot(now)}.`,
                {},
                { kind: "moved", ids },
              ),
            ]),
      ];
    }),
  ];
};

/** Which of the numbers already stand in rising order, as many as possible: the others are the ones that moved. */
const longestRun = (numbers: readonly number[]): ReadonlySet<number> => {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [i, n] of numbers.entries()) {
    let at = ends.findIndex((end) => (numbers[end] ?? 0) >= n);
    if (at === -1) at = ends.length;
    previous[i] = ends[at - 1];
    ends[at] = i;
  }
  const run = new Set<number>();
  for (let i = ends.at(-1); i !== undefined; i = previous[i]) run.add(i);
  return run;
};

const groups = (before: ServiceMap, after: ServiceMap, stages: Pairing): readonly Difference[] =>
  before.stages.flatMap((s) => {
    const now = after.stages.find((a) => a.id === stages.get(s.id));
    if (!now || s.group === now.group) return [];
    const phase = (group: string | undefined) => (group === undefined ? "no phase" : `phase ${quoted(group)}`);
    return [
      change(
        "stage",
        `Stage ${quoted(now.title)} was in ${phase(s.group)} and is now in ${phase(now.group)}.`,
        { before: s.group, after: now.group },
        { kind: "changed", field: "group", ids: { before: s.id, after: now.id } },
      ),
    ];
  });

const roles = (before: ServiceMap, after: ServiceMap, lanes: Pairing): readonly Difference[] =>
  before.lanes.flatMap((l) => {
    const now = after.lanes.find((a) => a.id === lanes.get(l.id));
    const [was, is] = [[...l.roles].sort().join(", "), [...(now?.roles ?? [])].sort().join(", ")];
    if (!now || was === is) return [];
    return [
      change(
        "lane",
        `Lane ${quoted(now.title)} was read as ${was || "nothing known"} and is now ${is || "nothing known"}.`,
        { before: was, after: is },
        { field: "roles", ids: { before: l.id, after: now.id } },
      ),
    ];
  });

const lines = (before: ServiceMap, after: ServiceMap, lanes: Pairing): readonly Difference[] => {
  const rest = [...after.lines];
  const below = (map: ServiceMap, id: string | null): string => {
    const lane = map.lanes.find((l) => l.id === id);
    return lane ? `below ${quoted(lane.title)}` : "above all lanes";
  };
  const found = before.lines.flatMap((line) => {
    const i = rest.findIndex((l) => l.role === line.role);
    const [now] = i === -1 ? [] : rest.splice(i, 1);
    if (!now)
      return [
        change(
          "line",
          `The line ${quoted(line.title)} was removed.`,
          { before: line.title },
          { ids: { before: line.role } },
        ),
      ];
    // A line is known by its role.
    const ids = { before: line.role, after: now.role };
    const after_ = line.after === null ? null : (lanes.get(line.after) ?? undefined);
    return [
      ...(line.title === now.title
        ? []
        : [
            change(
              "line",
              `The line ${quoted(line.title)} is now called ${quoted(now.title)}.`,
              {
                before: line.title,
                after: now.title,
              },
              { field: "title", ids },
            ),
          ]),
      ...(after_ === now.after
        ? []
        : [
            change(
              "line",
              `The line ${quoted(now.title)} moved and now lies ${below(after, now.after)}.`,
              { before: below(before, line.after), after: below(after, now.after) },
              { kind: "moved", ids },
            ),
          ]),
    ];
  });
  return [
    ...found,
    ...rest.map((l) =>
      change(
        "line",
        `The line ${quoted(l.title)} was added ${below(after, l.after)}.`,
        { after: l.title },
        { ids: { after: l.role } },
      ),
    ),
  ];
};
