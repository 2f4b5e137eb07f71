// What a person corrects, as hints: how a click changes them, and what they say one by one, so that each can be taken back.
// `lanes` and `stages` are complete lists, so what was found anyway stands in them too; only what was pointed at is a correction.
import type { Hints, ItemId, LaneRole, Reading, Seen, ServiceMap } from "./core.js";

export type Correction =
  | { readonly is: "lane"; readonly item: ItemId; readonly roles?: readonly LaneRole[] }
  | { readonly is: "role"; readonly item: ItemId; readonly roles: readonly LaneRole[] }
  | { readonly is: "stage"; readonly item: ItemId }
  | { readonly is: "note"; readonly item: ItemId; readonly lane?: string | null; readonly stage?: string | null }
  | { readonly is: "outside"; readonly item: ItemId }
  | { readonly is: "border"; readonly between: readonly [ItemId, ItemId]; readonly at: number };

type Named = { readonly label: string };

const rest = <T extends Named>(list: readonly T[] | undefined, item: ItemId): readonly T[] =>
  (list ?? []).filter(({ label }) => label !== item);

/** Only lists that say something: an empty list of lanes is no list. */
const tidy = (hints: Hints): Hints =>
  Object.fromEntries(Object.entries(hints).filter(([, list]) => Array.isArray(list) && list.length > 0));

/** Nothing is said of this text any more; a lane's meaning stays said where it stays a lane. */
const without = (hints: Hints, item: ItemId): Hints => ({
  ...hints,
  lanes: rest(hints.lanes, item),
  stages: rest(hints.stages, item),
  roles: rest(hints.roles, item),
  outside: rest(hints.outside, item),
  notes: rest(hints.notes, item),
});

const labelled = (things: readonly { readonly item?: { readonly id: ItemId } }[]): readonly Named[] =>
  things.flatMap(({ item }) => (item ? [{ label: item.id }] : []));

/** What is said already, and what is found on this map beside it. */
const union = <T extends Named>(found: readonly T[], said: readonly T[] = []): readonly T[] => [
  ...said,
  ...found.filter(({ label }) => !said.some((s) => s.label === label)),
];
const withAll = <T extends Named>(found: readonly T[], said: readonly T[] | undefined, item: T): readonly T[] => [
  ...rest(union(found, said), item.label),
  item,
];

/** The map whose lanes or stages are completed by a text; where there is none, the text begins one. */
type Of = ServiceMap | undefined;

export const asLane = (hints: Hints, map: Of, item: ItemId): Hints => {
  const now = without(hints, item);
  const stages = takenFrom(labelled(map?.stages ?? []), hints.stages, item);
  return tidy({ ...now, stages, lanes: withAll(labelled(map?.lanes ?? []), now.lanes, { label: item }) });
};

export const asStage = (hints: Hints, map: Of, item: ItemId): Hints => {
  const now = without(hints, item);
  const lanes = takenFrom(labelled(map?.lanes ?? []), hints.lanes, item);
  return tidy({ ...now, lanes, stages: withAll(labelled(map?.stages ?? []), now.stages, { label: item }) });
};

/** A label that names the other axis from now on is taken out there, where it stood in the list or was found. */
const takenFrom = <T extends Named>(
  found: readonly T[],
  said: readonly T[] | undefined,
  item: ItemId,
): readonly T[] => {
  const isFound = found.some(({ label }) => label === item);
  return rest(isFound ? union(found, said) : said, item);
};

export const asNote = (
  hints: Hints,
  item: ItemId,
  place: { readonly lane?: string | null; readonly stage?: string | null } = {},
): Hints => {
  const now = without(hints, item);
  return tidy({ ...now, notes: [...(now.notes ?? []), { label: item, ...place }] });
};

export const asOutside = (hints: Hints, item: ItemId): Hints => {
  const now = without(hints, item);
  return tidy({ ...now, outside: [...(now.outside ?? []), { label: item }] });
};

export const withRoles = (hints: Hints, item: ItemId, roles: readonly LaneRole[]): Hints => {
  const isListed = hints.lanes?.some(({ label, roles: own }) => label === item && own);
  return isListed
    ? { ...hints, lanes: (hints.lanes ?? []).map((lane) => (lane.label === item ? { ...lane, roles } : lane)) }
    : tidy({ ...hints, roles: [...rest(hints.roles, item), { label: item, roles }] });
};

const isBetween = (a: readonly [string, string], b: readonly [string, string]): boolean =>
  (a[0] === b[0] && a[1] === b[1]) || (a[0] === b[1] && a[1] === b[0]);

export const withBorder = (hints: Hints, between: readonly [ItemId, ItemId], at: number): Hints => ({
  ...hints,
  borders: [...(hints.borders ?? []).filter((b) => !isBetween(b.between, between)), { between, at }],
});

/** Lanes or stages that are read without being pointed at. */
const found = (reading: Reading, axis: "lanes" | "stages"): ReadonlySet<string> =>
  new Set(reading.maps.flatMap((map) => labelled(map[axis])).map(({ label }) => label));

/** `plain`: what the board says when no lane and no stage is pointed at. */
export const correctionsIn = (hints: Hints, plain: Reading): readonly Correction[] => {
  const own = (axis: "lanes" | "stages") => {
    const already = found(plain, axis);
    return (hints[axis] ?? []).filter(({ label }) => !already.has(label)).map(({ label }) => label);
  };
  const rolesOf = (item: ItemId) =>
    hints.roles?.find(({ label }) => label === item)?.roles ?? hints.lanes?.find(({ label }) => label === item)?.roles;
  const lanes = own("lanes");
  return [
    ...lanes.map((item) => {
      const roles = rolesOf(item);
      return { is: "lane" as const, item, ...(roles && { roles }) };
    }),
    ...own("stages").map((item) => ({ is: "stage" as const, item })),
    ...[...(hints.roles ?? []), ...(hints.lanes ?? [])].flatMap(({ label, roles }) =>
      roles && !lanes.includes(label) ? [{ is: "role" as const, item: label, roles }] : [],
    ),
    ...(hints.notes ?? []).map(({ label, lane, stage }) => ({
      is: "note" as const,
      item: label,
      ...(lane !== undefined && { lane }),
      ...(stage !== undefined && { stage }),
    })),
    ...(hints.outside ?? []).map(({ label }) => ({ is: "outside" as const, item: label })),
    ...(hints.borders ?? []).map(({ between, at }) => ({ is: "border" as const, between, at })),
  ];
};

/** The hints without this one. A list that then holds only what is found anyway goes, so that new labels are found again. */
export const takenBack = (hints: Hints, correction: Correction, plain: Reading): Hints => {
  switch (correction.is) {
    case "border":
      return tidy({
        ...hints,
        borders: (hints.borders ?? []).filter((b) => !isBetween(b.between, correction.between)),
      });
    case "role":
      return tidy({
        ...hints,
        roles: rest(hints.roles, correction.item),
        lanes: (hints.lanes ?? []).map((lane) => (lane.label === correction.item ? { label: lane.label } : lane)),
      });
    default:
      return tidy(shrunk(without(hints, correction.item), plain));
  }
};

const shrunk = (hints: Hints, plain: Reading): Hints => {
  const needed = (axis: "lanes" | "stages"): boolean => {
    const already = found(plain, axis);
    return (hints[axis] ?? []).some(({ label }) => !already.has(label));
  };
  // A found label that was named anew stays out of its old list only while it is in the other one.
  const isSwapped = needed("lanes") || needed("stages");
  return {
    ...hints,
    lanes: isSwapped ? (hints.lanes ?? []) : [],
    stages: isSwapped ? (hints.stages ?? []) : [],
  };
};

/** Where every text of a reading went, by the labels of its cell: what tells two readings apart. */
const places = ({ reading }: Seen): ReadonlyMap<ItemId, string> => {
  const to = new Map<ItemId, string>();
  for (const map of reading.maps) {
    const lanes = new Map(map.lanes.map((l) => [l.id, l.item?.id ?? l.title]));
    const stages = new Map(map.stages.map((s) => [s.id, s.item?.id ?? s.title]));
    for (const { item, lane, stage } of map.notes)
      if (item) to.set(item.id, JSON.stringify([lane && lanes.get(lane), stage && stages.get(stage)]));
  }
  return to;
};

/** How many notes lie elsewhere after a correction of `item`; it does not count itself. */
export const movedNotes = (before: Seen, after: Seen, item?: ItemId): number => {
  const [was, is] = [places(before), places(after)];
  let n = 0;
  for (const id of new Set([...was.keys(), ...is.keys()])) if (id !== item && was.get(id) !== is.get(id)) n += 1;
  return n;
};
