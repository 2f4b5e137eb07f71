// Random maps that a board can show in full, for the property that read undoes place.
import * as fc from "fast-check";
import type { Lane, LaneRole, Line, Note, ServiceMap, Stage } from "../../src/model/index.js";

const words = [
  "Search",
  "Visit a flat",
  "Überprüfen",
  "Straße & Größe",
  "約款を確認する",
  "窓口で相談",
  "שלום עולם",
  "الدفع الآن",
  "👩‍💼 call",
  "naïve café",
  "24/7 line",
  "3D view",
  "e\u0301clair",
  "Why me?",
  "a|b",
  "<b>bold</b>",
];

const noteText = fc
  .tuple(fc.constantFrom(...words), fc.integer({ min: 100, max: 999 }))
  .map(([word, n]) => `${word} ${n}x`);

/** Lanes as people title them: a role's word in one of two languages, or words nobody knows. */
const laneTitles: readonly (readonly [string, readonly LaneRole[]])[] = [
  ["Actions", ["actions"]],
  ["Bedürfnisse", ["needs"]],
  ["Touchpoints", ["touchpoints"]],
  ["Thoughts", ["thoughts"]],
  ["Emotions", ["emotions"]],
  ["Pain points", ["pain-points"]],
  ["Opportunities", ["opportunities"]],
  ["Frontstage", ["frontstage"]],
  ["Backstage", ["backstage"]],
  ["Support processes", ["support-processes"]],
  ["Physical evidence", ["physical-evidence"]],
  ["Vertragslage", []],
];

const stageTitles = ["Dream", "Search", "Apply", "Wait", "Sign", "Settle in", "窓口", "الدفع", "Überprüfen & zahlen"];

/** Runs of neighbours under one phase; at least one phase stands over two stages, or there is none. */
const phases = (count: number): fc.Arbitrary<readonly (string | undefined)[]> =>
  fc
    .array(fc.constantFrom("Before", "During", "After", undefined), { minLength: count, maxLength: count })
    .map((all) => (all.some((g, i) => g !== undefined && g === all[i + 1]) ? all : all.map(() => undefined)));

const lineAfter = (lanes: readonly Lane[]): fc.Arbitrary<readonly Line[]> =>
  fc
    .tuple(fc.nat({ max: lanes.length - 1 }), fc.nat({ max: lanes.length - 1 }), fc.nat({ max: 2 }))
    .map(([a, b, many]) => {
      const [first, second] = a < b ? [a, b] : [b, a];
      const all: Line[] = [
        { role: "interaction", title: "Line of interaction", after: lanes[first]?.id ?? null },
        { role: "visibility", title: "Line of visibility", after: lanes[second]?.id ?? null },
      ];
      return all.slice(0, many);
    });

const notesFor = (stages: readonly Stage[], lanes: readonly Lane[], most: number): fc.Arbitrary<readonly Note[]> =>
  fc
    .array(
      fc.record({
        text: noteText,
        lane: fc.nat({ max: lanes.length - 1 }),
        stage: fc.nat({ max: stages.length - 1 }),
        over: fc.oneof(
          { weight: 8, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
        ),
        score: fc.integer({ min: -20, max: 20 }),
      }),
      { maxLength: most },
    )
    .map((drawn) =>
      drawn.map(({ text, lane, stage, over, score }, i): Note => {
        const its = lanes[lane];
        const covered = stages.slice(stage, stage + over + 1).map((s) => s.id);
        const isScored = its?.roles.includes("emotions") ?? false;
        return {
          id: `n${i}`,
          text: `${text}${i}`,
          lane: its?.id ?? null,
          stage: stages[stage]?.id ?? null,
          ...(covered.length > 1 && !isScored && { spans: covered }),
          ...(isScored && { score: score / 10 + 0, scoreFrom: "height" as const }),
          confidence: 1,
          why: "",
        };
      }),
    );

export const randomMap = (least = { stages: 1, lanes: 1 }, mostNotes = 60): fc.Arbitrary<ServiceMap> =>
  fc
    .tuple(
      fc.integer({ min: least.stages, max: 9 }),
      fc.shuffledSubarray([...laneTitles], { minLength: least.lanes, maxLength: 10 }),
      fc.boolean(),
    )
    .chain(([count, chosen, isBlueprint]) => {
      const lanes = chosen.map(([title, roles], i): Lane => ({ id: `lane-${i}`, title, roles }));
      return phases(count).chain((groups) => {
        const stages = groups.map(
          (group, i): Stage => ({ id: `stage-${i}`, title: stageTitles[i] ?? `Stage ${i}`, ...(group && { group }) }),
        );
        return fc.record({
          format: fc.constant("lanewise.map/1" as const),
          id: fc.constant("m-1"),
          kind: fc.constant(isBlueprint ? ("service-blueprint" as const) : ("journey-map" as const)),
          profile: fc.constant(isBlueprint ? "service-blueprint" : "journey-map"),
          title: fc.constantFrom("Buying a first home", "Ein Haarschnitt", "住宅ローン", "شراء منزل", "🏠 Home"),
          header: fc.record(
            {
              persona: fc.constantFrom("Ana, 31, nurse", "Tom: best man", "花子"),
              scenario: fc.constant("buys a flat, autumn 2026"),
              goal: fc.constant("keys in hand before March"),
              state: fc.constantFrom("current" as const, "future" as const),
            },
            { requiredKeys: [] },
          ),
          stages: fc.constant(stages),
          lanes: fc.constant(lanes),
          lines: lineAfter(lanes),
          notes: notesFor(stages, lanes, mostNotes),
          links: fc.constant([]),
        });
      });
    });
