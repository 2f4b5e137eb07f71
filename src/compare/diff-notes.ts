// What changed in the notes of two maps, and in the connectors between them.
import { type Link, type Note, type ServiceMap, writtenNotes } from "../model/index.js";
import { change, type Difference, placeOf, quoted } from "./difference.js";
import type { Pairing } from "./pair.js";

interface Pairings {
  readonly stages: Pairing;
  readonly lanes: Pairing;
  readonly notes: Pairing;
}

export const noteChanges = (before: ServiceMap, after: ServiceMap, pairings: Pairings): readonly Difference[] => {
  const was = writtenNotes(before);
  const is = new Map(writtenNotes(after).map((n) => [n.id, n]));
  const found = new Set(pairings.notes.values());
  return [
    ...was.flatMap((n) => {
      const now = is.get(pairings.notes.get(n.id) ?? "");
      if (!now)
        return [
          change(
            "note",
            `${quoted(n.text)} at ${placeOf(n, before)} was removed.`,
            { before: n.text },
            { ids: { before: n.id } },
          ),
        ];
      return [
        ...moved(n, now, { before, after, pairings }),
        ...rewritten(n, now, after),
        ...facts(n, now, after),
        ...reach(n, now, { after, pairings }),
      ];
    }),
    ...[...is.values()]
      .filter((n) => !found.has(n.id))
      .map((n) =>
        change(
          "note",
          `${quoted(n.text)} was added at ${placeOf(n, after)}.`,
          { after: n.text },
          { ids: { after: n.id } },
        ),
      ),
  ];
};

const idsOf = (n: Note, now: Note) => ({ before: n.id, after: now.id });

const moved = (
  n: Note,
  now: Note,
  { before, after, pairings }: { before: ServiceMap; after: ServiceMap; pairings: Pairings },
): readonly Difference[] => {
  const lane = n.lane === null ? null : pairings.lanes.get(n.lane);
  const stage = n.stage === null ? null : pairings.stages.get(n.stage);
  if (lane === now.lane && stage === now.stage) return [];
  const [from, to] = [placeOf(n, before), placeOf(now, after)];
  return [
    change(
      "note",
      `${quoted(now.text)} moved from ${from} to ${to}.`,
      { before: from, after: to },
      { kind: "moved", ids: idsOf(n, now) },
    ),
  ];
};

const rewritten = (n: Note, now: Note, after: ServiceMap): readonly Difference[] =>
  n.text === now.text
    ? []
    : [
        change(
          "note",
          `${quoted(n.text)} at ${placeOf(now, after)} became ${quoted(now.text)}.`,
          {
            before: n.text,
            after: now.text,
          },
          { field: "text", ids: idsOf(n, now) },
        ),
      ];

const numbers = ["score", "votes", "certainty", "importance", "satisfaction"] as const;

/** What a note says besides its text, as words. */
const factsOf = (note: Note): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    numbers.flatMap((key) => {
      const value = note[key];
      return value === undefined ? [] : [[key, key === "score" && value > 0 ? `+${value}` : String(value)]];
    }),
  ),
  ...(note.owner !== undefined && { owner: note.owner }),
  ...(note.tags?.length && { tags: note.tags.join(", ") }),
});

const facts = (n: Note, now: Note, after: ServiceMap): readonly Difference[] => {
  const [before, is] = [factsOf(n), factsOf(now)];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(is)])].filter((key) => before[key] !== is[key]);
  return keys.map((key) => {
    const message = `${quoted(now.text)} at ${placeOf(now, after)}: ${key} was ${before[key] ?? "not given"}, is ${is[key] ?? "not given"}.`;
    return change(
      "note",
      message,
      { before: before[key], after: is[key] },
      { kind: "changed", field: key, ids: idsOf(n, now) },
    );
  });
};

/** Notes that lie over several stages, and over which. */
const reach = (
  n: Note,
  now: Note,
  { after, pairings }: { after: ServiceMap; pairings: Pairings },
): readonly Difference[] => {
  const was = (n.spans ?? []).map((s) => pairings.stages.get(s) ?? s);
  const is = now.spans ?? [];
  if (was.join("\n") === is.join("\n")) return [];
  const titles = (ids: readonly string[]): string =>
    ids.map((id) => quoted(after.stages.find((s) => s.id === id)?.title ?? "a stage that is gone")).join(", ") ||
    "one stage";
  const [before, now_] = [titles(was), titles(is)];
  return [
    change(
      "note",
      `${quoted(now.text)} at ${placeOf(now, after)} lay over ${before}, now lies over ${now_}.`,
      {
        before,
        after: now_,
      },
      { field: "spans", ids: idsOf(n, now) },
    ),
  ];
};

export const linkChanges = (before: ServiceMap, after: ServiceMap, notes: Pairing): readonly Difference[] => {
  const isWritten = (map: ServiceMap) => {
    const ids = new Set(writtenNotes(map).map((n) => n.id));
    return (link: Link): boolean => ids.has(link.from) && ids.has(link.to);
  };
  const rest = after.links.filter(isWritten(after));
  const say = (map: ServiceMap, from: string, to: string): string => {
    const text = (id: string) => quoted(map.notes.find((n) => n.id === id)?.text ?? id);
    return `The connector from ${text(from)} to ${text(to)}`;
  };
  const found = before.links.filter(isWritten(before)).flatMap((link) => {
    const i = rest.findIndex((l) => l.from === notes.get(link.from) && l.to === notes.get(link.to));
    const [now] = i === -1 ? [] : rest.splice(i, 1);
    const name = say(before, link.from, link.to);
    if (!now) return [change("link", `${name} was removed.`, { before: link.text ?? "" })];
    const [was, is] = [link.text ?? "", now.text ?? ""];
    if (was === is) return [];
    const said = was === "" ? "" : `said ${quoted(was)}, `;
    const says = is === "" ? "now says nothing" : `now says ${quoted(is)}`;
    return [change("link", `${name} ${said}${says}.`, { before: was, after: is })];
  });
  return [
    ...found,
    ...rest.map((l) => change("link", `${say(after, l.from, l.to)} was added.`, { after: l.text ?? "" })),
  ];
};
