// Notes without a word on them. A score or a picture says enough where scores and pictures belong; a dash says there is nothing;
// a lone question mark says that somebody does not know, so it is asked what.
import type { LaneRole, Note, ServiceMap } from "../model/index.js";
import { saysNone } from "./nothing.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { type Forms, listed, say, stageName } from "./say.js";
import { isSure } from "./sure.js";

const wordless: readonly LaneRole[] = ["emotions", "storyboard", "importance", "satisfaction", "time"];

const remarkFor = (map: ServiceMap, notes: readonly Note[], forms: Forms): Remark => {
  const stages = [...new Set(notes.flatMap((note) => note.stage ?? []))];
  const places = stages.length > 0 ? listed(stages.map((id) => stageName(map, id))) : "the edge of the map";
  return { message: say(notes.length, forms, { places }), notes: notes.map((note) => note.id) };
};

export const noteHasText: Rule = {
  id: "note-has-text",
  severity: "info",
  appliesTo: everyKind,
  source: "tisdd",
  sentence: "Every note says something.",
  why: "An empty note means something to the person who placed it, and to nobody after the workshop.",
  needs: "Needs a note in a lane for words.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const free = new Set(cells.lanesWith(...wordless).map((lane) => lane.id));
    const wordy = cells.written.filter((note) => isSure(note) && (note.lane === null || !free.has(note.lane)));
    if (wordy.length === 0) return "inapplicable";
    const bare = wordy.filter((note) => note.score === undefined && /^[\s\p{P}]*$/u.test(note.text.slice(0, 200)));
    const empty = bare.filter((note) => note.text.trim() === "" || !(saysNone(note.text) || isQuestion(note)));
    const open = bare.filter(isQuestion);
    return {
      findings: empty.length > 0 ? [remarkFor(map, empty, emptyForms)] : [],
      incomplete:
        open.length > 0 ? [{ ...remarkFor(map, open, openForms), question: "What is it that nobody knows?" }] : [],
    };
  },
};

const isQuestion = (note: Note): boolean => /^[\s?？¿]*[?？][\s?？]*$/u.test(note.text);

const emptyForms = {
  one: "A note at {places} says nothing: write on it what is meant, or take it away.",
  other: "{N} notes at {places} say nothing: write on them what is meant, or take them away.",
};
const openForms = {
  one: "A note at {places} holds nothing but a question mark.",
  other: "{N} notes at {places} hold nothing but a question mark.",
};
