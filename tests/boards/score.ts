// What a reading got right of a board whose meaning is known.
import type { Lane, Note, Reading, ServiceMap, Stage } from "../../src/model/index.js";
import type { Drawn, MeantMap, MeantNote, MeantStrip } from "./truth.js";

export interface Score {
  /** Notes, and how many of them lie in the right cell, lane, stage. */
  readonly notes: number;
  readonly cell: number;
  readonly lane: number;
  readonly stage: number;
  /** Strips that are meant, and how many were found as such; lanes also with their role. */
  readonly lanes: number;
  readonly role: number;
  readonly stages: number;
  readonly stagesFound: number;
  /** Texts that are no notes and were read as notes. */
  readonly strays: number;
  readonly lost: number;
  readonly doubled: number;
  /** Notes placed with a confidence of 0.8 or more, and how many of them lie elsewhere. */
  readonly sure: number;
  readonly sureAndWrong: number;
  /** Maps that are meant; found or invented wrongly. */
  readonly maps: number;
  readonly mapsWrong: number;
  /** Title, facts, phases, lines, scores, links. */
  readonly facts: number;
  readonly factsRight: number;
  readonly missed: readonly string[];
}

const none: Score = {
  notes: 0,
  cell: 0,
  lane: 0,
  stage: 0,
  lanes: 0,
  role: 0,
  stages: 0,
  stagesFound: 0,
  strays: 0,
  lost: 0,
  doubled: 0,
  sure: 0,
  sureAndWrong: 0,
  maps: 0,
  mapsWrong: 0,
  facts: 0,
  factsRight: 0,
  missed: [],
};

export const sum = (scores: readonly Score[]): Score =>
  scores.reduce((a, b) => {
    const both = Object.keys(none).map((key) => {
      const k = key as keyof Score;
      return [k, k === "missed" ? [...a.missed, ...b.missed] : (a[k] as number) + (b[k] as number)];
    });
    return Object.fromEntries(both) as Score;
  }, none);

/** Read strips by the meant strip they stand for: by their label, else by what most of their notes belong to. */
const meaning = (
  read: readonly (Lane | Stage)[],
  meant: readonly MeantStrip[],
  votes: (id: string) => readonly (number | null)[],
): ReadonlyMap<string, number> => {
  const byLabel = new Map(
    meant.flatMap((m, i) => [m.label, m.again].flatMap((id) => (id === undefined ? [] : [[id, i] as const]))),
  );
  const found = new Map<string, number>();
  for (const strip of read) {
    const labelled = strip.item && byLabel.get(strip.item.id);
    if (labelled !== undefined) found.set(strip.id, labelled);
    if (strip.item) continue;
    const counts = new Map<number, number>();
    for (const v of votes(strip.id)) if (v !== null) counts.set(v, (counts.get(v) ?? 0) + 1);
    const most = [...counts].sort((a, b) => b[1] - a[1])[0];
    if (most && meant[most[0]]?.label === undefined) found.set(strip.id, most[0]);
  }
  return found;
};

/** The read map that holds most of a meant map's labels and notes. */
const counterpart = (meant: MeantMap, maps: readonly ServiceMap[], used: ReadonlySet<ServiceMap>) => {
  const ids = new Set([...meant.notes.keys(), ...[...meant.lanes, ...meant.stages].flatMap((s) => s.label ?? [])]);
  let best: { map: ServiceMap; held: number } | undefined;
  for (const map of maps) {
    if (used.has(map)) continue;
    const all = [...map.notes, ...map.lanes, ...map.stages].flatMap((x) => x.item?.id ?? []);
    const held = all.filter((id) => ids.has(id)).length;
    if (held > 0 && (!best || held > best.held)) best = { map, held };
  }
  return best?.map;
};

const compare = (meant: MeantMap, map: ServiceMap | undefined, textOf: (id: string) => string): Score => {
  const missed: string[] = [];
  const lanesMeant = meant.lanes.filter((l) => l.label !== undefined);
  const stagesMeant = meant.stages.filter((l) => l.label !== undefined);
  const base = { ...none, notes: meant.notes.size, lanes: lanesMeant.length, stages: stagesMeant.length, maps: 1 };
  if (!map) return { ...base, mapsWrong: 1, missed: ["no map"] };
  const votes = (of: "lane" | "stage") => (id: string) =>
    map.notes.filter((n) => n[of] === id).map((n) => meant.notes.get(n.id)?.[of] ?? null);
  const laneOf = meaning(map.lanes, meant.lanes, votes("lane"));
  const stageOf = meaning(map.stages, meant.stages, votes("stage"));
  let role = 0;
  for (const [i, lane] of meant.lanes.entries()) {
    if (lane.label === undefined) continue;
    const found = map.lanes.find((l) => laneOf.get(l.id) === i);
    const isRight = found && (lane.role === undefined ? found.roles.length === 0 : found.roles.includes(lane.role));
    if (isRight) role++;
    else missed.push(found ? `lane ${lane.title}: ${found.roles.join("+") || "no role"}` : `no lane ${lane.title}`);
  }
  for (const lane of map.lanes) if (!laneOf.has(lane.id)) missed.push(`lane ${lane.title} is none`);
  const stagesFound = stagesMeant.filter((s) => map.stages.some((x) => x.item?.id === s.label)).length;
  for (const s of stagesMeant) if (!map.stages.some((x) => x.item?.id === s.label)) missed.push(`no stage ${s.title}`);
  for (const s of map.stages) if (!stageOf.has(s.id)) missed.push(`stage ${s.title} is none`);

  const byId = new Map(map.notes.map((n) => [n.id, n]));
  let [cell, lane, stage, sure, sureAndWrong] = [0, 0, 0, 0, 0];
  for (const [id, m] of meant.notes) {
    const n = byId.get(id);
    const inLane = n !== undefined && (n.lane === null ? m.lane === null : laneOf.get(n.lane) === m.lane);
    const inStage = n !== undefined && isInStage(n.stage, n.spans, m, stageOf, stagesMeant.length > 0);
    if (inLane) lane++;
    if (inStage) stage++;
    if (inLane && inStage) cell++;
    if (n && n.confidence >= 0.8) {
      sure++;
      if (!(inLane && inStage)) sureAndWrong++;
    }
    if (!(inLane && inStage)) missed.push(`note “${textOf(id)}”: ${elsewhere(n, inLane, inStage)}`);
  }
  const strays = map.notes.filter((n) => !meant.notes.has(n.id));
  for (const n of strays) missed.push(`“${n.text}” is no note`);
  const sureStrays = strays.filter((n) => n.confidence >= 0.8).length;
  const facts = factsOf(meant, map, laneOf, stageOf, textOf);
  for (const [what, isRight] of facts) if (!isRight) missed.push(what);
  return {
    ...base,
    cell,
    lane,
    stage,
    role,
    stagesFound,
    strays: strays.length,
    sure: sure + sureStrays,
    sureAndWrong: sureAndWrong + sureStrays,
    facts: facts.length,
    factsRight: facts.filter(([, isRight]) => isRight).length,
    missed,
  };
};

const elsewhere = (note: Note | undefined, inLane: boolean, inStage: boolean): string => {
  if (!note) return "not read as one";
  const wrong = [inLane ? [] : "lane", inStage ? [] : "stage"].flat().join(" and ");
  return `wrong ${wrong}${note.confidence >= 0.8 ? ", and sure" : ""}`;
};

const isInStage = (
  stage: string | null,
  spans: readonly string[] | undefined,
  meant: MeantNote,
  stageOf: ReadonlyMap<string, number>,
  isNamed: boolean,
): boolean => {
  if (stage === null) return meant.stage === null || !isNamed;
  if (!meant.spans) return !spans && stageOf.get(stage) === meant.stage;
  return (spans ?? []).map((s) => stageOf.get(s)).join() === meant.spans.join();
};

type Fact = readonly [what: string, isRight: boolean];

const factsOf = (
  meant: MeantMap,
  map: ServiceMap,
  laneOf: ReadonlyMap<string, number>,
  stageOf: ReadonlyMap<string, number>,
  textOf: (id: string) => string,
): readonly Fact[] => {
  const facts: Fact[] = [];
  if (meant.title !== undefined) facts.push([`title “${map.title}”`, map.title === meant.title]);
  for (const [field, value] of Object.entries(meant.header ?? {}))
    facts.push([`${field} “${map.header[field as "persona"] ?? ""}”`, map.header[field as "persona"] === value]);
  for (const line of meant.lines ?? []) {
    const found = map.lines.find((l) => l.role === line.role);
    facts.push([
      `line of ${line.role}`,
      found !== undefined && (found.after === null ? null : laneOf.get(found.after)) === line.after,
    ]);
  }
  for (const [from, to] of meant.links ?? [])
    facts.push([`link ${textOf(from)} → ${textOf(to)}`, map.links.some((l) => l.from === from && l.to === to)]);
  if (meant.stages.some((s) => s.group !== undefined))
    for (const stage of map.stages) {
      const its = meant.stages[stageOf.get(stage.id) ?? -1];
      if (its) facts.push([`phase “${stage.group ?? ""}” for “${its.group}”`, stage.group === its.group]);
    }
  if (meant.profile !== undefined) facts.push([`profile ${map.profile ?? "none"}`, map.profile === meant.profile]);
  for (const note of map.notes) {
    const votes = meant.notes.get(note.id)?.votes;
    if (votes !== undefined)
      facts.push([`${note.votes ?? 0} votes for ${votes} on “${note.text}”`, (note.votes ?? 0) === votes]);
    const { tags, author, score } = meant.notes.get(note.id) ?? {};
    if (tags) facts.push([`tags ${note.tags?.join() ?? "none"} for ${tags.join()}`, note.tags?.join() === tags.join()]);
    if (author !== undefined) facts.push([`author ${note.author ?? "none"}`, note.author === author]);
    if (score === undefined) continue;
    const isRight =
      score === "none"
        ? note.score === undefined
        : typeof score === "string"
          ? Math.sign(note.score ?? 0) === (score === "up" ? 1 : -1)
          : Math.abs((note.score ?? 9) - score) <= 0.3;
    facts.push([`score ${note.score} for ${score} of “${note.text}”`, isRight]);
  }
  return facts;
};

export const score = (drawn: Drawn, reading: Reading): Score => {
  const used = new Set<ServiceMap>();
  const texts = new Map(drawn.items.map((i) => [i.id, i.text.replace(/\s+/g, " ")]));
  const parts = drawn.maps.map((meant) => {
    const map = counterpart(meant, reading.maps, used);
    if (map) used.add(map);
    return compare(meant, map, (id) => texts.get(id) ?? id);
  });
  const invented = reading.maps.filter((m) => !used.has(m));
  const ids = [
    ...reading.maps.flatMap((m) => m.notes.flatMap((n) => n.item?.id ?? [])),
    ...[...reading.leftovers, ...reading.accounted].map((x) => x.item.id),
  ];
  const links = new Set(reading.maps.flatMap((m) => m.links.map((l) => `${l.from} ${l.to}`)));
  const expected = drawn.items.filter(
    (i) => /\S/.test(i.text) && !(i.kind === "connector" && links.has(`${i.from} ${i.to}`)),
  );
  const there = new Set(ids);
  const inventedNotes = invented.flatMap((m) => m.notes);
  return sum([
    ...parts,
    {
      ...none,
      lost: expected.filter((i) => !there.has(i.id)).length,
      doubled: ids.length - there.size,
      mapsWrong: invented.length,
      strays: inventedNotes.length,
      sure: inventedNotes.filter((n) => n.confidence >= 0.8).length,
      sureAndWrong: inventedNotes.filter((n) => n.confidence >= 0.8).length,
      missed: invented.map((m) => `map “${m.title}” of ${m.notes.length} notes is none`),
    },
  ]);
};
