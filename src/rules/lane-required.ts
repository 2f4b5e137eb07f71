// The lanes a method asks for. Which those are comes from the profile or lanewise.json; how much a missing one weighs, too.
// A lane whose title nobody knows may be the missing one: then a person is asked. The fix adds the lane where it belongs.
import * as z from "zod/mini";
import { type Fix, type Lane, type LaneRole, linesCalledFor, type ServiceMap } from "../model/index.js";
import { nearestRoles } from "../words/index.js";
import { option } from "./option.js";
import { placeFor } from "./order.js";
import { everyKind, type Outcome, type Remark, type Rule } from "./rule.js";
import { laneName, listed, quoted } from "./say.js";
import { laneTitle } from "./titles.js";
import { isUnlabelled } from "./unlabelled.js";
import { entryPattern, faultOf, inOrder, plays, wantedOf } from "./wanted.js";

interface Options {
  readonly lanes: readonly string[];
  readonly expected: readonly string[];
  readonly ordered?: boolean;
}

const entry = z.string().check(z.regex(entryPattern, { error: (issue) => faultOf(String(issue.input)) }));

const titles = (map: ServiceMap, roles: readonly LaneRole[], word: string): string =>
  listed(
    roles.map((role) => quoted(laneTitle(map, role))),
    { word },
  );

/** Undefined where the new lane would itself call for a line that is not drawn: fixing one thing must not break another. */
const fixFor = (map: ServiceMap, role: LaneRole, isGap: boolean): Fix | undefined => {
  const title = laneTitle(map, role);
  const after = placeFor(map, role);
  if (!isGap) {
    const lanes = [...map.lanes];
    lanes.splice(lanes.findIndex((lane) => lane.id === after) + 1, 0, { id: "new", title, roles: [role] });
    const before = new Set(linesCalledFor(map.kind, map.lanes).map((line) => line.role));
    if (linesCalledFor(map.kind, lanes).some((line) => !before.has(line.role))) return undefined;
  }
  return { label: `Add the lane “${title}”`, changes: [{ add: "lane", role, title, after }] };
};

const missing = (map: ServiceMap, roles: readonly LaneRole[], isGap: boolean): Remark => {
  const [role, ...others] = roles;
  const fix = role === undefined ? undefined : fixFor(map, role, isGap);
  const name = titles(map, roles.slice(0, 1), "or");
  return {
    message: others.length
      ? `The lane ${name} is missing, and there is no ${titles(map, others, "or")} in its place.`
      : `The lane ${name} is missing.`,
    roles,
    ...(fix === undefined ? {} : { fix }),
    ...(isGap ? {} : { severity: "warning" }),
  };
};

interface Unknown {
  readonly lane: Lane;
  readonly mayPlay: readonly LaneRole[];
}

/** Looked up once a lane: comparing a title with all words of all languages is the dearest thing here. */
const unknownIn = (map: ServiceMap): readonly Unknown[] =>
  map.lanes
    .filter((lane) => lane.roles.length === 0)
    .map((lane) => ({ lane, mayPlay: isUnlabelled(lane) ? [] : nearestRoles(lane.title) }));

/** A lane of unknown title, or a row without a label, that may be the one. */
const maybe = (map: ServiceMap, unknown: readonly Unknown[], roles: readonly LaneRole[]): Remark | undefined => {
  const near = unknown.filter(({ mayPlay }) => mayPlay.some((role) => roles.includes(role))).map(({ lane }) => lane);
  const bare = map.lanes.filter(isUnlabelled);
  const named = near.length > 0;
  const candidates = named ? near.slice(0, 1) : bare;
  if (candidates.length === 0) return undefined;
  const lanes = candidates.map((lane) => lane.id);
  const wanted = titles(map, roles, "or");
  const name = listed(
    lanes.map((id) => laneName(map, id)),
    { word: "or" },
  );
  return {
    message: named
      ? `No lane is known as ${wanted}, but ${name} may be it.`
      : `No lane is known as ${wanted}, but not every row has a label.`,
    question: `Is ${name} the lane ${wanted}?`,
    lanes,
    roles,
  };
};

const outOfOrder = (map: ServiceMap, list: readonly string[]): Remark => {
  const names = list.map((entry) => {
    const want = wantedOf(entry);
    return want === "*" ? "any others" : titles(map, want, "or");
  });
  return {
    message: `The lanes are all there but not as expected: from top to bottom ${listed(names, { word: "then", most: 99 })}.`,
    lanes: map.lanes.map((lane) => lane.id),
    reason: "order",
  };
};

export const laneRequired: Rule<Options> = {
  id: "lane-required",
  severity: "error",
  appliesTo: everyKind,
  source: "miro-guide",
  sentence: "The map has the lanes its method asks for.",
  why: "A missing row is a question nobody asked; the map looks complete without it.",
  needs: "Needs at least one lane the profile asks for.",
  needsNotes: false,
  options: z.strictObject({
    lanes: option(
      z.array(entry),
      "Roles that must be there; alternatives as “needs|goals”. With a “*” for any lanes in between, the order counts.",
    ),
    expected: option(z.array(entry), "Roles that should be there: a warning at most."),
    ordered: option(z.boolean(), "Whether the order of “lanes” counts also without a “*”."),
  }),
  defaults: { lanes: [], expected: [] },
  check(map, options) {
    const wanted = [
      ...options.lanes.map((entry) => ({ roles: wantedOf(entry), isGap: true })),
      ...options.expected.map((entry) => ({ roles: wantedOf(entry), isGap: false })),
    ];
    if (wanted.length === 0) return "inapplicable";
    if (map.lanes.length > 0 && map.lanes.every((lane) => lane.roles.length === 0)) return nothingKnown(map);
    const findings: Remark[] = [];
    const incomplete: Remark[] = [];
    const lacking = wanted.filter(({ roles }) => roles !== "*" && !map.lanes.some((lane) => plays(lane, roles)));
    const unknown = lacking.length > 0 ? unknownIn(map) : [];
    for (const { roles, isGap } of lacking) {
      if (roles === "*") continue;
      const asked = maybe(map, unknown, roles);
      if (asked) incomplete.push(asked);
      else findings.push(missing(map, roles, isGap));
    }
    const ordered = options.ordered ?? options.lanes.includes("*");
    if (ordered && findings.length + incomplete.length === 0 && !inOrder(map.lanes, options.lanes.map(wantedOf)))
      findings.push(outOfOrder(map, options.lanes));
    return { findings, incomplete };
  },
};

const nothingKnown = (map: ServiceMap): Outcome => ({
  findings: [],
  incomplete: [
    {
      message: "No lane has a title Lanewise knows, so nobody can say which are missing.",
      question: "What is each lane about?",
      lanes: map.lanes.map((lane) => lane.id),
      reason: "nothing known",
    },
  ],
});
