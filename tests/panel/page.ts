// The page panel tests open in a browser: the real panel over a session whose board and reading the address chooses.
// ?state=…&theme=light|dark&skin=…&dir=rtl; `real` has no made-up reading, but the whole core over a board in memory, and so have
// the boards of boards.ts.
import { HostError } from "../../src/board/index.js";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import type { Coverage, Finding, MapReport, OutsideIn, Reading, Report } from "../../src/model/index.js";
import { applyDismissals } from "../../src/rules/index.js";
import { makeSession, type Seen, type Session } from "../../src/session.js";
import { mountPanel } from "../../ui/panel/index.js";
import { boards } from "./boards.js";
import { clearMap, home, homeReading, homeSnapshot, readingOf, wideMap } from "./fixture.js";

const query = new URLSearchParams(location.search);
const state = query.get("state") ?? "real";

const drawn = boards[state]?.();
if (query.get("dir") === "rtl") document.documentElement.dir = "rtl";
const board = memoryBoard(drawn ?? (state === "real" || state === "insert" ? [] : homeSnapshot.items), {
  can: { write: state !== "view-only", itemsPerSecond: 16, ...(state === "no-selection" && { select: false }) },
});
let nth = 0;
const real = makeSession(board, { newId: () => `m${nth++}` });

function part(
  id: OutsideIn["parts"][number]["id"],
  points: number,
  of: number,
  sentence: string,
  findings: readonly string[] = [],
): OutsideIn["parts"][number] {
  return { id, points, of, known: of > 0, sentence, findings };
}

const finding = (rule: string, severity: Finding["severity"], message: string, at: Partial<Finding>): Finding => ({
  rule,
  severity,
  message,
  lanes: [],
  stages: [],
  notes: [],
  items: [],
  fingerprint: `${rule}-${message}`,
  ...at,
});

/** How full the home map is: nothing is asked of its backstage lane before anybody applies. */
const coverageOf = (map: Reading["maps"][number], expected: readonly Finding[]): Coverage => {
  const counts = map.lanes.map((l) =>
    map.stages.map((s) => map.notes.filter((n) => n.lane === l.id && n.stage === s.id).length),
  );
  const isExpected = (lane: string, stage: string) =>
    expected.some((f) => f.lanes.includes(lane) && f.stages.includes(stage));
  return {
    lanes: map.lanes.map((l) => l.id),
    stages: map.stages.map((s) => s.id),
    counts,
    cells: map.lanes.map((l, r) =>
      map.stages.map((s, c) => {
        if (counts[r]?.[c]) return "filled";
        if (isExpected(l.id, s.id)) return "expected";
        return l.id === "backstage" && c < 2 ? "not-applicable" : "empty";
      }),
    ),
  };
};

const outsideIn: OutsideIn = {
  score: 54,
  of: 80,
  parts: [
    part("customer-share", 20, 20, "50 of 56 notes on either side are the customer’s."),
    part("stages-with-voice", 17, 20, "5 of 6 stages say what the customer does, feels or needs.", [
      "stage-has-action-Nothing shows what the customer does at “Wait”.",
    ]),
    part("before-and-after", 0, 20, "The map begins with a contact and stops at the outcome."),
    part("customer-words", 17, 20, "3 of 20 notes that speak for the customer may be in words of yours.", [
      "note-placed-“Asks her sister how it went” may belong in another place: lies between lanes Actions and Needs.",
      "silenced-words",
    ]),
    part("moments-served", 0, 0, "No moment of truth is marked."),
  ],
};

/** What a check says of the home map, fixed here so that pictures stay the same while rules grow. */
const homeReport: Report = {
  format: "lanewise.report/1",
  source: homeReading.source,
  maps: [
    {
      map: "home",
      profile: "journey-map",
      findings: [
        finding("stage-has-action", "error", "Nothing shows what the customer does at “Wait”.", {
          lanes: ["actions"],
          stages: ["s3"],
        }),
        finding("pain-point-has-opportunity", "warning", "Two pain points at “Wait” have no opportunity under them.", {
          lanes: ["opportunities"],
          stages: ["s3"],
          fix: {
            label: "Add a note for the opportunity",
            changes: [{ add: "note", text: "How might we …", lane: "opportunities", stage: "s3" }],
          },
        }),
        finding("needs-known", "warning", "A strong feeling at “Wait” has no need beside it.", {
          lanes: ["needs"],
          stages: ["s3"],
        }),
        finding("lane-required", "info", "The lane “Frontstage” is missing.", {
          roles: ["frontstage"],
          fix: {
            label: "Add the lane “Frontstage”",
            changes: [{ add: "lane", role: "frontstage", title: "Frontstage", after: "opportunities" }],
          },
        }),
      ],
      incomplete: [
        finding(
          "note-placed",
          "info",
          "“Asks her sister how it went” may belong in another place: lies between lanes Actions and Needs.",
          {
            notes: ["n-actions-1-2"],
            question: "Where does it belong?",
          },
        ),
      ],
      passes: ["lane-unique", "stage-unique", "stage-has-notes", "persona-named", "lines-present", "note-on-its-side"],
      inapplicable: ["frontstage-has-backstage"],
      suppressed: [
        {
          rule: "customer-words",
          by: "board",
          reason: "that is what she calls it",
          item: "i60",
          finding: finding("customer-words", "info", "“Valuer” stands in a lane that speaks for the customer.", {
            fingerprint: "silenced-words",
          }),
        },
      ],
      outsideIn,
    },
  ],
};

/** People voted for a few notes, and two of them do not feel the same about a stage. */
const votes: Readonly<Record<string, number>> = {
  "No two offers compare": 3,
  "Nobody says how long it takes": 7,
  "One page: what, how much, how long": 5,
  "Afraid: nine days of silence": 2,
};
const votedMap = {
  ...home,
  notes: home.notes.flatMap((n) => {
    const own = votes[n.text] === undefined ? n : { ...n, votes: votes[n.text] ?? 0 };
    return n.text === "At home" ? [own, { ...own, id: "second", text: "Lonely at first", score: 0.4 }] : [own];
  }),
};
/** Names as templates write them in Spanish and Portuguese, and one nobody would. */
const longNames = [
  "Surge la necesidad",
  "Busca y compara",
  "Surge a necessidade",
  "Experiencia de uso y posventa",
  "Pago",
];
const longLanes = ["Acciones", "Necesidades", "Puntos de contacto", "Pensamientos", "Emociones", "Puntos de dolor"];
const longMap = {
  ...home,
  stages: home.stages.map((s, i) => ({ ...s, title: longNames[i] ?? s.title })),
  lanes: home.lanes.map((l, i) => ({ ...l, title: longLanes[i] ?? (i === 6 ? "Oportunidades" : "Entre bastidores") })),
};
const emptied = { ...home, notes: [] };
const readings = {
  home: homeReading,
  "view-only": homeReading,
  wide: readingOf(wideMap()),
  voted: readingOf(votedMap),
  "long-names": readingOf(longMap),
  clear: { ...readingOf(clearMap()), leftovers: [] },
  "no-notes": { ...readingOf(emptied), leftovers: [] },
  "two-maps": readingOf(home, { ...home, id: "other", title: "A haircut at the barber’s, and everything after it" }),
  "no-map": { ...readingOf(), counts: { items: 34, notes: 0, leftovers: 34, accounted: 0 } },
  "no-selection": { ...readingOf(), counts: { items: 34, notes: 0, leftovers: 34, accounted: 0 } },
} as const;
const reading = Object.entries(readings).find(([name]) => name === state)?.[1] ?? homeReading;

const plain = { outlines: [], hints: {}, isKept: true, badges: 0 } as const;
const nothing = { ...readingOf(), leftovers: [], counts: { items: 0, notes: 0, leftovers: 0, accounted: 0 } };

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const session: Session =
  state === "real" || drawn
    ? real
    : {
        ...real,
        read: async (scope = { of: "board" }) => {
          if (scope.of === "selection" && state === "none-selected")
            return { ...plain, scope, snapshot: { ...homeSnapshot, items: [] }, reading: nothing };
          if (state === "unreadable") throw new HostError("no answer within 30 seconds", { host: "miro" });
          return { ...plain, scope, snapshot: homeSnapshot, reading };
        },
        check: async (r) =>
          (reading === homeReading && state !== "heads") || state === "view-only"
            ? checkedHome(r)
            : withoutFixes("reading" in r ? r.reading : r),
        preview: async () => ({ possible: true, where: "In “Opportunities” at “Wait”.", changes: [] }),
        fix: async () => ({
          ids: {},
          calls: 1,
          remarks: [
            "What the lane means could not be kept (too many changes in one minute): say it again when you correct the reading.",
          ],
        }),
        insert: async (plan, progress, where) => {
          const total = plan.drafts.length;
          for (let done = 1; done <= 31; done++) {
            if (state === "slow" && done === 31) await wait(60_000);
            if (state === "slow") await wait(20);
            if ((await progress?.(done, total)) === false)
              throw new HostError("stopped", { host: "miro", stopped: true });
          }
          if (state === "refused") {
            throw new HostError(`stopped after 31 of ${total} items: too many changes in one minute`, {
              host: "miro",
              done: 31,
              total,
              placed: Array.from({ length: 31 }, (_, i) => `p${i}`),
              missing: plan.drafts.slice(31).map((draft) => ({ do: "add", draft })),
              waitSeconds: 38,
            });
          }
          return real.insert(plan, progress, where);
        },
      };

function checkedHome(of: Seen | Reading): Report {
  const dismissals = "reading" in of ? (of.dismissals ?? []) : [];
  const maps = homeReport.maps.map((map): MapReport => {
    const report = applyDismissals(map, dismissals);
    return { ...report, coverage: coverageOf(home, report.findings) };
  });
  return { ...homeReport, maps };
}

function withoutFixes(of: typeof reading): Report {
  const [map] = of.maps;
  const found =
    state === "heads"
      ? [
          finding("stage-has-notes", "warning", "“Wait” and “Sign” have no notes yet.", { stages: ["s3", "s4"] }),
          finding(
            "lane-unique",
            "error",
            "Two lanes are called “Needs”: put them together, or give each its own name.",
            { lanes: ["needs"] },
          ),
        ]
      : state === "wide"
        ? [
            finding("stage-has-action", "error", "Nothing shows what the customer does at “Wait for the valuer”.", {
              lanes: ["actions"],
              stages: ["w3"],
            }),
            finding("stage-has-notes", "warning", "“Sign” has no notes yet.", { stages: ["w4"] }),
            finding(
              "pain-point-has-opportunity",
              "warning",
              "Two pain points at “Search 2” have no opportunity under them.",
              {
                lanes: ["opportunities"],
                stages: ["w6", "w11"],
              },
            ),
          ]
        : [];
  const incomplete = homeReport.maps[0]?.incomplete ?? [];
  const passes = homeReport.maps[0]?.passes ?? [];
  return {
    ...homeReport,
    maps: map ? [{ map: map.id, profile: "journey-map", findings: found, incomplete, passes, inapplicable: [] }] : [],
  };
}

const root = document.querySelector<HTMLElement>("#panel");
if (!root) throw new Error("the page has no #panel");
const skin = query.get("skin");
const panel = mountPanel(root, session, {
  theme: query.get("theme") === "dark" ? "dark" : "light",
  skin: skin === "figjam" || skin === "miro" ? skin : "playground",
});
board.watch(panel.boardChanged);

Object.assign(window, { lanewise: { panel, board, session } });
