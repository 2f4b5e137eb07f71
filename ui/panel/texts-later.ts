// What is said once a reading or a report is there. It arrives with the screens that show them, so that the first screen is small;
// the rules are those of texts.ts.
import type { HeaderField, Severity } from "./core.js";
import type { Part } from "./core-later.js";
import { useTexts } from "./parts.js";
import { speechOf } from "./speech.js";
import { type Count, counter, type Texts } from "./texts.js";
import { checkTexts } from "./texts-check.js";
import { selectedTexts } from "./texts-selected.js";
import { sinceTexts } from "./texts-since.js";
import { once } from "./view.js";

const heatLegend: readonly [string, string, string, string, string] = ["0", "1", "2–3", "4–6", "7+ notes"];

const english = (count: Count, { notes }: Texts) => ({
  check: checkTexts(count),
  selected: selectedTexts(count),
  sinceThen: sinceTexts(count),
  fromSelection: "Read from the selection.",
  noNotesWhat: "Start with what the customer does: write a note into the first stage, then read again.",
  readJust: "read just now",
  readAgo: (minutes: number) => count(minutes, { one: "read # minute ago", other: "read # minutes ago" }),
  checkedJust: "checked just now",
  checkedAgo: (minutes: number) => count(minutes, { one: "checked # minute ago", other: "checked # minutes ago" }),
  stale: "board changed since",

  search: "Find a text",
  searchFound: (n: number) => count(n, { one: "# text found", other: "# texts found" }),
  searchNone: (asked: string) => `No text holds “${asked}”.`,

  lane: "Lane",
  phases: "Phases",
  notesGrid: "Notes by lane and stage. Arrow keys move, Enter shows the cell on the board.",
  heatGrid: "Coverage by lane and stage. Arrow keys move, Enter shows what is said of the cell.",
  cell: (lane: string, stage: string, n: number) => `${lane}, ${stage}: ${n ? notes(n) : "no notes"}`,
  cellWith: (cell: string, more: string) => `${cell}, ${more}`,
  cellName: (lane: string, stage: string) => `${lane} · ${stage}`,
  nothingHere: "Nothing here yet.",
  gridKeys: "Arrow keys move, Enter shows it",
  scores: (list: string) => `From minus 2 to plus 2: ${list}`,
  scoreAt: (stage: string, score: string) => `${stage} ${score}`,
  spoken: (n: number) => (n < 0 ? `minus ${-n}` : n > 0 ? `plus ${n}` : "0"),
  votes: (n: number) => count(n, { one: "# vote", other: "# votes" }),
  noScores: "No note has a score yet.",
  showOnBoard: "Show on the board",
  showNote: (text: string) => `Show on the board: ${text}`,
  facts: {
    persona: "Persona",
    scenario: "Scenario",
    goal: "Goal",
    scope: "Scope",
    expectations: "Expects",
    objective: "Objective",
    state: "State",
    timescale: "Time",
    owner: "Owner",
    version: "Version",
    reviewedOn: "Reviewed",
  } satisfies Record<HeaderField, string>,
  lookHead: "Notes that need a look",
  placedIn: (where: string) => `Read as ${where}`,
  placedNowhere: "Has no place on the map",
  everyPlaced: "Every note has its place.",
  leftHead: "Not on the map",
  nothingLeft: "Nothing lies beside the map.",
  texts: (n: number) => count(n, { one: "# text", other: "# texts" }),
  showMore: (n: number) => count(n, { one: "Show # more", other: "Show # more" }),
  quoted: (text: string) => `“${text}”`,
  unseen: (n: number, what: string) => `${n} × ${what}: cannot be read from here.`,
  remarks: "About this reading",

  takeAway: "Take away",
  /** Names and purposes of formats in other languages than theirs; those left out keep their own. */
  formats: {} as Readonly<Record<string, { readonly name: string; readonly about: string }>>,
  copyFormat: (name: string) => `Copy ${name}`,
  downloadAs: (what: string) => `Download as ${what}`,
  noPicture: "This browser could not draw the picture. Take it as SVG.",
  downloadFormat: (name: string) => `Download ${name}`,
  keepsAll: "keeps everything",
  keeps: (list: string) => `keeps ${list}`,
  leavesOut: (list: string) => `leaves out ${list}`,
  copied: (name: string) => `${name} copied`,
  downloaded: (file: string) => `${file} is in your downloads`,
  copyYourself: "Copying is not allowed here. Select the text and copy it:",
  saveYourself: "Downloading is not allowed here. Select the text and copy it:",
  /** Of what a format can keep, the parts people ask about. */
  parts: [
    ["stages", "stages"],
    ["lanes", "lanes"],
    ["notes", "notes"],
    ["cells", "places"],
    ["scores", "scores"],
    ["header", "facts"],
    ["lines", "lines"],
    ["colors", "colours"],
    ["authors", "authors"],
    ["votes", "votes"],
    ["links", "links"],
    ["leftovers", "leftovers"],
  ] satisfies readonly (readonly [Part, string])[],

  checkIt: "Check it",
  checkAgain: "Check again",
  clearWhat: (n: number) => count(n, { one: "# check passed.", other: "All # checks passed." }),
  couldNotSee: "What it could not see",
  couldNotCheck: "Could not check",
  severity: { error: "gap", warning: "weak spot", info: "hint" } satisfies Record<Severity, string>,
  severities: {
    error: (n: number) => count(n, { one: "gap", other: "gaps" }),
    warning: (n: number) => count(n, { one: "weak spot", other: "weak spots" }),
    info: (n: number) => count(n, { one: "hint", other: "hints" }),
  } satisfies Record<Severity, (n: number) => string>,
  filter: "Show only",
  heatLegend,
  wholeMap: "The whole map",
  places: (named: readonly string[], more: number) =>
    more ? `${named.join(", ")} and ${more} more` : named.join(", "),
  why: "Why?",
  willAdd: "This will be added to the board:",
  notesStay: "Your notes stay as they are.",
  cannotFix: "Lanewise cannot do this here:",
  addIt: "Add it",
  notNow: "Not now",
  fixed: "Fixed",
  since: (fixed: number, fresh: number) => `${fixed} fixed, ${fresh} new since last time`,
  sinceFixed: (fixed: number) => `${fixed} fixed since last time`,
  sinceNew: (fresh: number) => `${fresh} new since last time`,
  added: {
    lane: (title: string) => `The lane “${title}”`,
    stage: (title: string) => `The stage “${title}”`,
    line: (title: string) => title,
    header: (label: string, value: string) => `${label}: ${value}`,
  },
});

export type OwnLaterTexts = ReturnType<typeof english>;
export type LaterTexts = Texts & OwnLaterTexts;

export const laterTextsOf: (texts: Texts) => LaterTexts = once((texts: Texts) => ({
  ...texts,
  ...(speechOf(texts.language)?.later ?? english)(counter(texts.language), texts),
}));

export const useLaterTexts = (): LaterTexts => laterTextsOf(useTexts());
