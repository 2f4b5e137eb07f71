// Maps for tests: from a few lines of our Markdown form, or at random from words people really write on lanes.
import * as fc from "fast-check";
import { markdown } from "../../src/formats/markdown.js";
import {
  type Lane,
  type LaneRole,
  type Line,
  laneRoles,
  lineRoles,
  linesCalledFor,
  type Note,
  type Reading,
  type ServiceMap,
} from "../../src/model/index.js";
import { type Language, words } from "../../src/words/index.js";

export const mapOf = (text: string): ServiceMap => {
  const reading = markdown.parse?.(text, "test.md");
  if (!reading?.ok) throw new Error(reading?.problems.map((p) => p.message).join("; "));
  const [map] = reading.value.maps;
  if (!map) throw new Error("no map");
  return map;
};

export const readingOf = (...maps: readonly ServiceMap[]): Reading => ({
  format: "lanewise.reading/1",
  source: { host: "memory" },
  maps,
  leftovers: [],
  accounted: [],
  counts: { items: 0, notes: 0, leftovers: 0, accounted: 0 },
});

const playable = laneRoles.filter((role) => role !== "stages");
const common: readonly LaneRole[] = [
  "actions",
  "needs",
  "goals",
  "touchpoints",
  "thoughts",
  "emotions",
  "pain-points",
  "opportunities",
  "physical-evidence",
  "frontstage",
  "backstage",
  "support-processes",
  "exceptions",
  "owners",
];

const lane = fc
  .record({
    roles: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...common).map((role) => [role]) },
      { weight: 2, arbitrary: fc.constantFrom(...playable).map((role) => [role]) },
      { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...common), { minLength: 2, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.constant<LaneRole[]>([]) },
    ),
    language: fc.constantFrom<Language>("en", "en", "en", "de"),
    own: fc.constantFrom("Stuff", "Zwiebel", "Emotion-ish", "Row 1"),
  })
  .map(({ roles, language, own }) => ({
    roles,
    title: (roles as readonly LaneRole[]).map((role) => words[language].roles[role].title).join(" & ") || own,
  }));

/** Texts that checks of words, owners and repeats look at. */
const said = fc.constantFrom(
  ...["Hands over the file", "Waits for the hand-off", "An SLA of two days", "Nobody calls back", "nobody calls back."],
  ...["Checks the income @Jo", "Owner: to be named", "Income check (Ana)", "Verify the income", "Income verification"],
  ...[
    "?",
    "",
    "–",
    "- a\n- b\n- c",
    "Because it rained",
    "Assumption: too dark",
    "Wartet auf die Freigabe",
    "等待审批",
  ],
);

/** A map of any shape: lanes in any order, lines drawn right, wrong or not at all, notes in and beside cells. */
export const anyMap: fc.Arbitrary<ServiceMap> = fc
  .record({
    kind: fc.constantFrom("journey-map" as const, "service-blueprint" as const),
    profile: fc.constantFrom(
      undefined,
      undefined,
      "first-draft",
      "journey-map",
      "service-blueprint",
      "outside-in",
      "illusions-of-work",
      "nng",
      "from-the-future",
    ),
    persona: fc.constantFrom(undefined, "", "Tom", "who is this about?", "tbd", "Tom; Ana; Li", "Tom, Ana and Li"),
    owner: fc.constantFrom(undefined, undefined, "Ana", "to be named"),
    stages: fc.array(
      fc.constantFrom("Search", "Visit", "Wait", "Pay", "Pay", "", "Sign up", "Payments", "Underwriting", "Before …"),
      { maxLength: 7 },
    ),
    lanes: fc.array(lane, { maxLength: 9 }),
    lines: fc.constantFrom("none" as const, "right" as const, "some" as const, "wild" as const),
    where: fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }),
    notes: fc.array(
      fc.record({
        stage: fc.nat(7),
        lane: fc.nat(10),
        score: fc.constantFrom(undefined, undefined, -2, -1.5, 0, 1, 2),
        confidence: fc.constantFrom(1, 1, 1, 0.3),
        starter: fc.constantFrom(false, false, false, true),
        span: fc.boolean(),
        text: fc.oneof({ weight: 3, arbitrary: fc.nat(99).map((n) => `Note ${n}`) }, { weight: 2, arbitrary: said }),
        owner: fc.constantFrom(undefined, undefined, undefined, "Ana", "tbd"),
        certainty: fc.constantFrom(undefined, undefined, 2, 8),
      }),
      { maxLength: 25 },
    ),
    links: fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 8 }),
  })
  .map(
    ({
      kind,
      profile,
      persona,
      owner,
      stages: titles,
      lanes: rows,
      lines,
      where,
      notes: placed,
      links,
    }): ServiceMap => {
      const stages = titles.map((title, i) => ({ id: `s${i}`, title, item: { id: `stage-item-${i}` } }));
      const lanes: readonly Lane[] = rows.map((row, i) => ({ id: `l${i}`, ...row, item: { id: `lane-item-${i}` } }));
      const notes = placed.map((note, i): Note => {
        const stage = stages[note.stage]?.id ?? null;
        return {
          id: `n${i}`,
          text: note.text,
          lane: lanes[note.lane]?.id ?? null,
          stage,
          confidence: note.confidence,
          why: "it lies there",
          ...(note.span && stage !== null && note.stage + 1 < stages.length
            ? { spans: [stage, `s${note.stage + 1}`] }
            : {}),
          ...(note.score === undefined ? {} : { score: note.score, scoreFrom: "number" as const }),
          ...(note.starter ? { starter: true } : {}),
          ...(note.owner === undefined ? {} : { owner: note.owner }),
          ...(note.certainty === undefined ? {} : { certainty: note.certainty }),
          item: { id: `note-item-${i}` },
        };
      });
      return {
        format: "lanewise.map/1",
        id: "map",
        kind,
        ...(profile === undefined ? {} : { profile }),
        title: "A map",
        header: { ...(persona === undefined ? {} : { persona }), ...(owner === undefined ? {} : { owner }) },
        stages,
        lanes,
        lines: linesFor(lines, kind, lanes, where),
        notes,
        links: links.flatMap(([a, b]) => {
          const [from, to] = [notes[a]?.id, notes[b]?.id];
          return from === undefined || to === undefined ? [] : [{ from, to }];
        }),
      };
    },
  );

const linesFor = (
  how: "none" | "right" | "some" | "wild",
  kind: ServiceMap["kind"],
  lanes: readonly Lane[],
  where: readonly number[],
): readonly Line[] => {
  const titled = (role: Line["role"], after: string | null): Line => ({
    role,
    title: words.en.lines[role].title,
    after,
  });
  const right = linesCalledFor(kind, lanes).map((line) => titled(line.role, line.after));
  if (how === "right") return right;
  if (how === "some") return right.filter((_, i) => (where[i] ?? 0) % 2 === 0);
  if (how === "wild") return lineRoles.map((role, i) => titled(role, lanes[where[i] ?? 0]?.id ?? null));
  return [];
};
