// Defects of single notes: their text, their score, who answers for them, whose words they are.
import { type LaneRole, laneOf, lanesWith, type Note, type ServiceMap } from "../../../src/model/index.js";
import { asked, type Change, changed, defect } from "./change.js";

const first = (map: ServiceMap, isIt: (note: Note) => boolean): Note | undefined =>
  map.notes.find(
    (note) => note.text !== "" && !note.starter && note.lane !== null && note.stage !== null && isIt(note),
  );

const standsIn = (map: ServiceMap, note: Note, ...roles: readonly LaneRole[]): boolean =>
  laneOf(map, note.lane)?.roles.some((role) => roles.includes(role)) ?? false;

export const noteSpoilt: Change = (map) => {
  const note = first(map, (one) => standsIn(map, one, "actions"));
  if (!note) return [];
  return [
    defect("a note wiped clean", changed(map, note, { ...note, text: "" }), "note-has-text", ["stage-has-action"]),
    defect("a note said twice", { ...map, notes: [...map.notes, { ...note, id: "again" }] }, "note-unique"),
    defect(
      "a note that is a list",
      changed(map, note, { ...note, text: `- ${note.text}\n- ${note.text} (2)\n- ${note.text} (3)` }),
      "note-holds-one-idea",
    ),
  ];
};

/** In a lane of two meanings the note may be the other one: then it is asked about. */
export const scoreGone: Change = (map) => {
  const scored = first(map, (note) => note.score !== undefined && standsIn(map, note, "emotions"));
  if (!scored) return [];
  const { score: _score, scoreFrom: _from, ...plain } = scored;
  const planted = defect("a feeling without a score", changed(map, scored, plain), "emotions-scored");
  return [(laneOf(map, scored.lane)?.roles.length ?? 0) > 1 ? asked(planted) : planted];
};

const unowned = (map: ServiceMap, ...gone: readonly Note[]): ServiceMap => ({
  ...map,
  notes: map.notes.map((note) => {
    const { owner: _owner, ...bare } = note;
    return gone.includes(note) ? bare : note;
  }),
});

/** Of exceptions, and at both ends of hand-offs between lanes, the names go that were there. */
export const ownerGone: Change = (map) => {
  if (lanesWith(map, "owners").length > 0) return [];
  const exceptions = map.notes
    .filter((note) => standsIn(map, note, "exceptions") && note.owner !== undefined)
    .map((note) => defect(`nobody owns “${note.text}”`, unowned(map, note), "exception-has-owner"));
  const handed = map.links.flatMap((link) => {
    const [from, to] = [link.from, link.to].map((id) => map.notes.find((note) => note.id === id));
    const isNamed = from?.owner !== undefined || to?.owner !== undefined;
    return from && to && isNamed && from.lane !== to.lane
      ? [defect(`“${from.text}” is handed on by nobody`, unowned(map, from, to), "hand-off-has-owner")]
      : [];
  });
  return [...exceptions, ...handed];
};

/** What somebody inside would write for the customer, by language, and words that tell the language. */
const inside: readonly (readonly [says: string, tell: RegExp])[] = [
  ["承認を待つ", /[\u3040-\u30ff]/u],
  ["等待审批", /[\u4e00-\u9fff]/u],
  ["Wartet auf die Freigabe", /(?<!\p{L})(?:und|der|das|nicht)(?!\p{L})/u],
  ["Espera a aprovação", /ã|õ|(?<!\p{L})(?:não|uma|do|dos)(?!\p{L})/u],
  ["Espera la aprobación", /(?<!\p{L})(?:el|los|una|del)(?!\p{L})/u],
  ["Attend l'approbation du service", /(?<!\p{L})(?:les|une|et|des)(?!\p{L})/u],
  ["Waits for the approval", /./u],
];

export const insider: Change = (map) => {
  const note = first(map, (one) => standsIn(map, one, "actions"));
  const all = map.notes.map((one) => one.text).join(" ");
  const [says] = inside.find(([, tell]) => tell.test(all)) ?? [];
  if (!note || says === undefined) return [];
  return [asked(defect(`“${says}”`, changed(map, note, { ...note, text: says }), "customer-words"))];
};

/** A journey map in which the house speaks more than the customer. */
export const outgrown: Change = (map) => {
  const [lane] = lanesWith(map, "backstage");
  const stage = map.stages[1];
  if (map.kind !== "journey-map" || !lane || !stage) return [];
  const more = map.notes.map((_, i) => ({
    ...{ id: `more-${i}`, text: `${lane.title} ${i + 1}`, lane: lane.id, stage: stage.id, confidence: 1, why: "" },
  }));
  return [defect("more house than customer", { ...map, notes: [...map.notes, ...more] }, "outside-in-balance")];
};
