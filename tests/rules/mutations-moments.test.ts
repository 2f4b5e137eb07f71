// As in mutations.test.ts, for what hangs on feelings, moments, touchpoints and the lines: a finished map says nothing; one thing is
// changed; the check for it speaks and no other does.
import { describe, expect, test } from "vitest";
import type { LaneRole, Note, ServiceMap } from "../../src/model/index.js";
import { mapOf, readingOf } from "./build.js";
import { reportOf } from "./fixtures.js";

const journey = mapOf(`# Moving the phone line

- Persona: Rita, 45, teaches from home
- Scenario: takes her line along to a new flat
- Goal: to teach on Monday
- State: current

| | Decide | Call | Wait | Technician | Teach again |
|---|---|---|---|---|---|
| Actions \`actions\` | Looks at the lease | Calls in her break | Stays at home | Shows the socket | Gives her first lesson |
| Needs \`needs\` | To know the date | To speak with a person | An hour to count on | To be online at once | To forget about it |
| Touchpoints \`touchpoints\` | Website | Hotline | Message | Technician at the door | Router |
| Channels \`channels\` | Website | Phone | SMS | In person | Router |
| Emotions \`emotions\` | Curious \`+0.5\` | Heard \`+1\` | Locked in \`-1.5\` | Relieved \`+1\` | Glad \`+1\` |
| Pain points \`pain-points\` | | Twelve minutes of music (annoying) | The whole day lost (gives up) | | |
| Opportunities \`opportunities\` | | Call back \`owner: Jo\` | Show where he is \`owner: Ana\` | Bring a spare router \`owner: Jo\` | |
| Moments of truth \`moments-of-truth\` | | | | The first page loads | |
| Line of interaction \`interaction\` | — | — | — | — | — |
| Frontstage \`frontstage\` | Site shows dates | Agent finds a date | Message names the hour | Technician tries the line | |
| Metrics \`metrics\` | Dates shown | Minutes until a person | Visits in the hour named | Lines that work at once | Lessons held |
`);

const blueprint = mapOf(`# Day surgery

- Kind: service-blueprint
- Persona: Mr Okoro, 72
- Scenario: goes home the same evening
- State: current

| | Referral | Arrival | Surgery | Recovery |
|---|---|---|---|---|
| Evidence \`physical-evidence\` | Letter | Wristband | Gown | Tea |
| Patient \`actions\` | Takes the letter along | Signs in | Lies still | Gets up |
| Line of interaction \`interaction\` | — | — | — | — |
| Frontstage \`frontstage\` | Takes the letter | Checks name and eye | Says what comes next | Shows the drops |
| Line of visibility \`visibility\` | — | — | — | — |
| Backstage \`backstage\` | Scans it | Reads the history | Counts the set | Fills the bottle |
| Line of internal interaction \`internal-interaction\` | — | — | — | — |
| Support \`support-processes\` | Records | Bed planning | Sterile supply | Pharmacy |
| Time \`time\` | 5 min | 10 min | 20 min | 2 h |
`);

const spoke = (map: ServiceMap): readonly string[] => {
  const { findings, incomplete } = reportOf(readingOf(map));
  return [...findings.map((f) => `${f.rule} ${f.severity}`), ...incomplete.map((f) => `${f.rule} ask`)].sort();
};

const changed = (map: ServiceMap, text: string, change: Partial<Note>): ServiceMap => {
  if (!map.notes.some((note) => note.text === text)) throw new Error(`no note “${text}”`);
  return { ...map, notes: map.notes.map((note) => (note.text === text ? { ...note, ...change } : note)) };
};
const without = (map: ServiceMap, ...texts: readonly string[]): ServiceMap => {
  const notes = map.notes.filter((note) => !texts.includes(note.text));
  if (notes.length !== map.notes.length - texts.length) throw new Error(`not all there: ${texts.join(", ")}`);
  return { ...map, notes };
};
const withNotes = (map: ServiceMap, role: LaneRole, stage: number, ...notes: readonly Partial<Note>[]): ServiceMap => {
  const lane = map.lanes.find((l) => l.roles.includes(role))?.id ?? "";
  const at = map.stages[stage]?.id ?? "";
  const blank = { text: "", lane, stage: at, confidence: 1, why: "" };
  return { ...map, notes: [...map.notes, ...notes.map((note, i) => ({ ...blank, id: `more-${i}`, ...note }))] };
};
const moods = (map: ServiceMap, ...scores: readonly number[]): ServiceMap => {
  const lane = map.lanes.find((l) => l.roles.includes("emotions"))?.id;
  return {
    ...map,
    notes: map.notes.map((note) => {
      const score = scores[map.stages.findIndex((stage) => stage.id === note.stage)];
      return note.lane === lane && score !== undefined ? { ...note, score } : note;
    }),
  };
};
const lines = (map: ServiceMap, ...order: readonly number[]): ServiceMap => ({
  ...map,
  lines: map.lines.map((line, i) => {
    const { role, title } = map.lines[order[i] ?? i] ?? line;
    return { ...line, role, title };
  }),
});

describe("nothing is wrong", () => {
  test("with the maps these tests start from", () => {
    expect(spoke(journey)).toEqual([]);
    expect(spoke(blueprint)).toEqual([]);
  });
});

describe("one thing is changed in a journey map", () => {
  test.each<[string, ServiceMap, string[]]>([
    ["every feeling becomes the same", moods(journey, 1, 1, 1, 1, 1), ["emotions-vary warning"]],
    ["the mood goes up and down at every step", moods(journey, 1, -1, 1, -1, 1), ["sentiment-sawtooth info"]],
    [
      "the mood falls where nothing hurts",
      changed(without(moods(journey, 0.5, 0, 0, 1, -1.4), "Bring a spare router"), "Glad", { text: "Down" }),
      ["sentiment-drop warning"],
    ],
    ["a feeling is given out of ten", changed(journey, "Glad", { text: "Glad 9/10" }), ["emotion-on-scale warning"]],
    [
      "people vote against each other",
      withNotes(journey, "emotions", 1, { text: "Angry", score: -2 }, { text: "Fine", score: 1 }),
      ["votes-agree info"],
    ],
    [
      "a low has no idea any more, and no pain",
      without(journey, "The whole day lost (gives up)", "Show where he is"),
      ["low-point-has-opportunity warning"],
    ],
    ["an opportunity loses its owner", changed(journey, "Call back", { owner: "" }), ["opportunity-has-owner warning"]],
    ["the moment of truth is wiped off", without(journey, "The first page loads"), ["moment-of-truth-marked info"]],
    [
      "it is no longer measured",
      without(journey, "Lines that work at once", "To be online at once"),
      ["moment-of-truth-measured info"],
    ],
    [
      "a touchpoint loses its channel",
      changed(without(journey, "In person"), "Technician at the door", { text: "The visit" }),
      ["touchpoint-has-channel info"],
    ],
    ["a touchpoint is left alone", without(journey, "Agent finds a date"), ["touchpoint-has-frontstage warning"]],
    [
      "nothing is done at a touchpoint",
      changed(journey, "Stays at home", { text: "—" }),
      ["touchpoint-has-action info"],
    ],
    [
      "staff slip into her row",
      changed(journey, "Shows the socket", { text: "Technician tries the socket" }),
      ["customer-lane-is-customers ask"],
    ],
    [
      "a step matters and does not satisfy",
      changed(journey, "To forget about it", { importance: 9, satisfaction: 2 }),
      ["importance-met warning"],
    ],
  ])("%s", (_, map, expected) => {
    expect(spoke(map)).toEqual(expected);
  });
});

describe("one thing is changed in a blueprint", () => {
  test.each<[string, ServiceMap, string[]]>([
    ["two lines change places", lines(blueprint, 1, 0, 2), ["lines-in-order error", "note-on-its-side ask"]],
    ["the lowest two change places", lines(blueprint, 0, 2, 1), ["lines-in-order error", "note-on-its-side ask"]],
    ["a step has nothing to hold", without(blueprint, "Gown"), ["action-has-evidence info"]],
    ["backstage rests on nothing", without(blueprint, "Sterile supply"), ["backstage-has-support info"]],
    ["a step says no time", without(blueprint, "20 min"), ["time-given info"]],
    [
      "the customer and staff in view leave a stage",
      changed(without(blueprint, "Gown", "Says what comes next"), "Lies still", { text: "—" }),
      ["backstage-serves-a-step warning"],
    ],
    [
      "it grows to a whole life",
      {
        ...blueprint,
        stages: blueprint.stages.map((stage, i) =>
          i === 0 ? { ...stage, title: "Awareness" } : i === 3 ? { ...stage, title: "Loyalty" } : stage,
        ),
      },
      ["blueprint-is-narrow info"],
    ],
  ])("%s", (_, map, expected) => {
    expect(spoke(map)).toEqual(expected);
  });
});
