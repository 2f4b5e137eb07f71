// A realistic reading for panel tests: “Buying a first home”, with a gap, two weak spots, doubtful notes and leftovers.
// Its board is laid out by the real `place`, so that boxes, curve and preview are those of a real map.
import type { Item, Snapshot } from "../../src/board/index.js";
import type { LaneRole, Note, Reading, ServiceMap } from "../../src/model/index.js";
import { place } from "../../src/place/index.js";

type Cell = readonly (string | readonly [text: string, score: number])[];

const stages = [
  ["Before", "Dream"],
  ["Before", "Search"],
  ["During", "Apply"],
  ["During", "Wait"],
  ["During", "Sign"],
  ["After", "Settle in"],
] as const;

const lanes: readonly (readonly [LaneRole, string, readonly Cell[]])[] = [
  [
    "actions",
    "Actions",
    [
      ["Gets the letter: rent goes up in March", "Does sums on the back of the letter"],
      ["Visits nine flats in three weeks", "Compares two banks and a broker", "Asks her sister how it went"],
      ["Fills in the form on her phone, at night", "Uploads payslips", "Uploads payslips again"],
      [],
      ["Takes a day off for the notary"],
      ["Moves with four friends"],
    ],
  ],
  [
    "needs",
    "Needs",
    [
      ["To know what we can afford"],
      ["Somebody neutral to ask", "One number I can trust"],
      ["To do it in one go"],
      [],
      ["To understand what I sign"],
      [],
    ],
  ],
  [
    "touchpoints",
    "Touchpoints",
    [
      ["Rent letter"],
      ["Bank’s calculator", "Broker’s desk"],
      ["Application form", "Upload page"],
      ["Call centre"],
      ["Notary’s office", "Contract, 64 pages"],
      ["Welcome e-mail"],
    ],
  ],
  [
    "thoughts",
    "Thoughts",
    [
      ["“Can people like us buy?”"],
      ["“Why do three sites give three numbers?”"],
      ["“Did it save?”", "“I sent this already.”"],
      ["“Has somebody forgotten us?”", "“We will lose the flat.”"],
      ["“I hope this is right.”"],
      ["“It is ours.”"],
    ],
  ],
  [
    "emotions",
    "Emotions",
    [
      [["Hopeful: it could work", 1]],
      [
        ["Excited by the third flat", 1.4],
        ["Lost in the numbers", -0.5],
      ],
      [["Annoyed: same papers twice", -1]],
      [
        ["Afraid: nine days of silence", -2],
        ["Relieved by one honest call", 0],
      ],
      [["Tense, then proud", 0.5]],
      [["At home", 2]],
    ],
  ],
  [
    "pain-points",
    "Pain points",
    [
      [],
      ["No two offers compare"],
      ["Same document asked for twice", "Form forgets after ten minutes"],
      ["Nobody says how long it takes", "Every call starts from zero"],
      ["Contract comes the evening before"],
      [],
    ],
  ],
  [
    "opportunities",
    "Opportunities",
    [
      ["A first talk without selling"],
      ["One page: what, how much, how long"],
      ["Save and go on from any device"],
      [],
      ["Read the contract together, a week before"],
      [],
    ],
  ],
  [
    "backstage",
    "Backstage",
    [
      [],
      [],
      ["Papers checked by hand"],
      ["Risk asks branch for missing pages", "Valuer booked by e-mail", "Case waits in a shared inbox"],
      ["Contract drawn up"],
      ["Case closed in two systems"],
    ],
  ],
];

const doubts: Readonly<Record<string, readonly [confidence: number, why: string]>> = {
  "Asks her sister how it went": [0.45, "lies between lanes Actions and Needs"],
  "Relieved by one honest call": [0.4, "lies across the border of Wait and Sign"],
  "Broker’s desk": [0.55, "lies partly above the lane"],
};

const notes: readonly Note[] = lanes.flatMap(([role, , cells]) =>
  cells.flatMap((cell, s) =>
    cell.map((entry, k): Note => {
      const [text, score] = typeof entry === "string" ? [entry, undefined] : entry;
      const [confidence, why] = doubts[text] ?? [1, "lies in the middle of the cell"];
      return {
        id: `n-${role}-${s}-${k}`,
        text,
        lane: role,
        stage: `s${s}`,
        confidence,
        why,
        ...(score !== undefined && { score, scoreFrom: "height" as const }),
      };
    }),
  ),
);

const drawn: ServiceMap = {
  format: "lanewise.map/1",
  id: "home",
  kind: "journey-map",
  title: "Buying a first home",
  header: {
    persona: "Ana, 31, nurse, rents with her partner",
    scenario: "buys a flat with a bank mortgage",
    goal: "keys in hand before the lease ends",
    state: "current",
  },
  stages: stages.map(([group, title], i) => ({ id: `s${i}`, title, group })),
  lanes: lanes.map(([role, title]) => ({ id: role, title, roles: [role] })),
  lines: [{ role: "visibility", title: "Line of visibility", after: "opportunities" }],
  notes,
  links: [],
};

const items: readonly Item[] = place(drawn).map((d, i) => ({
  id: `i${i}`,
  kind: d.kind,
  box: d.box,
  text: d.text?.lead ?? "",
  ...(d.tag && { tag: d.tag }),
}));

const itemOf = (part: string, id: string) => {
  const item = items.find((i) => i.tag?.part === part && i.tag.id === id);
  return item ? { item: { id: item.id } } : {};
};

const homeMap: ServiceMap = {
  ...drawn,
  stages: drawn.stages.map((s) => ({ ...s, ...itemOf("stage", s.id) })),
  lanes: drawn.lanes.map((l) => ({ ...l, ...itemOf("lane", l.id) })),
  notes: notes.map((n) => {
    const item = items.find((i) => i.kind === "sticky" && i.text === n.text);
    return item ? { ...n, item: { id: item.id } } : n;
  }),
};

const leftovers = [
  ["Parking: what about insurance?", "lies below the last lane"],
  ["Coffee 10:30", "lies above the stages"],
  ["Who asks the notary?", "lies below the last lane"],
  ["Wi-Fi: workshop2026", "lies left of the map"],
  ["Next time: invite risk", "lies right of the last stage"],
] as const;

export const readingOf = (...maps: readonly ServiceMap[]): Reading => {
  const count = maps.reduce((n, m) => n + m.notes.length, 0);
  return {
    format: "lanewise.reading/1",
    source: { host: "memory", name: "Mortgage workshop" },
    maps,
    leftovers: leftovers.map(([text, reason], i) => ({ text, reason, item: { id: `left${i}` } })),
    accounted: [],
    counts: { items: count + leftovers.length, notes: count, leftovers: leftovers.length, accounted: 0 },
  };
};

export const home = homeMap;
export const homeReading = readingOf(homeMap);
export const homeSnapshot: Snapshot = { host: "memory", name: "Mortgage workshop", items };

/** The same map with nothing to complain about: what is missing is written in. */
export const clearMap = (): ServiceMap => {
  const add = (lane: string, stage: number, text: string, score?: number): Note => ({
    id: `extra-${lane}-${stage}`,
    text,
    lane,
    stage: `s${stage}`,
    confidence: 1,
    why: "",
    ...(score !== undefined && { score }),
  });
  return {
    ...homeMap,
    notes: [
      ...homeMap.notes.map((n) => ({ ...n, confidence: 1 })),
      add("actions", 3, "Calls every other day"),
      add("needs", 3, "To know how long it takes"),
      add("needs", 5, "To settle without more letters"),
      add("opportunities", 3, "Say how long it takes"),
    ],
  };
};

/** A map of twenty stages and sixteen lanes, as three departments would draw it together. */
export const wideMap = (): ServiceMap => {
  const roles: readonly LaneRole[] = ["goals", "actions", "decisions", "needs", "touchpoints", "channels", "thoughts"];
  const more: readonly LaneRole[] = ["emotions", "pain-points", "opportunities", "physical-evidence", "frontstage"];
  const rest: readonly LaneRole[] = ["backstage", "backstage-technology", "support-processes", "owners"];
  const all = [...roles, ...more, ...rest];
  const columns = Array.from({ length: 20 }, (_, i) => ({
    id: `w${i}`,
    title:
      ["Need", "Search", "Apply", "Wait for the valuer", "Sign"][i % 5] + (i < 5 ? "" : ` ${Math.floor(i / 5) + 1}`),
  }));
  return {
    ...homeMap,
    id: "wide",
    title: "Mortgage, all teams",
    stages: columns,
    lanes: all.map((role) => ({
      id: role,
      title: role.replaceAll("-", " ").replace(/^./, (c) => c.toUpperCase()),
      roles: [role],
    })),
    lines: [
      { role: "interaction", title: "Line of interaction", after: "physical-evidence" },
      { role: "visibility", title: "Line of visibility", after: "frontstage" },
      { role: "internal-interaction", title: "Line of internal interaction", after: "backstage-technology" },
    ],
    notes: all.flatMap((lane, r) =>
      columns.flatMap((stage, c) =>
        Array.from({ length: Math.max(0, Math.round(3 + 4 * Math.sin(r * 2.1 + c * 0.9) - r * 0.15)) }, (_, k) => ({
          id: `${lane}-${c}-${k}`,
          text: `Note ${k + 1} of ${stage.title}`,
          lane,
          stage: stage.id,
          confidence: 1,
          why: "",
          ...(lane === "emotions" && { score: ((r + c * 3 + k) % 5) - 2 }),
        })),
      ),
    ),
  };
};
