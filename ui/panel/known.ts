// What the panel knows, as one plain value, and what follows from it. What it does is said in state.ts. One list of fields and actions,
// longer than other files because it is read as a whole.
import type {
  Change,
  Changed,
  Finding,
  FixPreview,
  Hints,
  ItemId,
  Language,
  MapEdit,
  MapReport,
  Offer,
  OutsideInPart,
  Plan,
  Point,
  Problem,
  Progress,
  Report,
  Scope,
  Seen,
  Selected,
  ServiceMap,
  Session,
  Severity,
  Taken,
  Template,
  Where,
} from "./core.js";
import type { Earlier } from "./earlier.js";
import { plainTaste, type Setup, type Taste } from "./setup.js";
import type { Store } from "./store.js";
import type { Texts } from "./texts.js";
import type { OwnChangeTexts } from "./texts-change.js";
import { type Goal, noneSelected } from "./where.js";
import type { Run, Workshops } from "./workshop-time.js";

export const tabs = ["insert", "read", "check", "workshop"] as const;

export type Tab = (typeof tabs)[number];

export type Work = "insert" | "read" | "correct" | "fix" | "remove" | "show" | "open" | "take" | "dismiss" | "mark";

export interface Busy {
  readonly work: Work;
  readonly done: number;
  readonly total: number;
  /** When it began, in milliseconds. */
  readonly since: number;
  readonly stopping: boolean;
  /** The host takes no more until then, in milliseconds, and it goes on by itself. */
  readonly waitsUntil?: number | undefined;
}

/** What a host would not do, with the way out of it. `placed` stands on the board now, `missing` does not yet. */
export interface Trouble {
  readonly work: Work;
  readonly host: string;
  readonly message: string;
  /** A part of the program did not arrive: the same thing can be asked for again. */
  readonly isNotLoaded: boolean;
  readonly done: number;
  readonly total: number;
  readonly placed: readonly ItemId[];
  readonly missing: readonly Change[];
  /** When it is worth another try, in milliseconds. */
  readonly until?: number;
}

/** What it says is said in whatever language the panel speaks by then. */
export interface Toast {
  readonly say: "inserted" | "removed" | "stopped" | "left";
  /** Of how many items. */
  readonly n: number;
  /** Items to show, and to take away again. */
  readonly items: readonly ItemId[];
  /** What takes back what grew for them. */
  readonly back?: readonly Change[];
}

/** The part of the set-up the preview outlines. */
export type Spot = { readonly part: "title" | "facts" } | { readonly part: "stage" | "lane"; readonly at: number };

/** A saved map on its way to the board; one file may hold several. */
export interface Saved {
  readonly name: string;
  readonly maps: readonly ServiceMap[];
  readonly at: number;
}

export interface State {
  readonly tab: Tab;
  readonly busy: Busy | undefined;
  readonly trouble: Trouble | undefined;
  readonly toast: Toast | undefined;
  /** Whole sentences on what the host could not do in full, of what was just done. */
  readonly remarks: readonly string[];
  /** The last thing to be read aloud; `nth` tells the same sentence said twice apart. */
  readonly said: { readonly text: string; readonly nth: number };

  /** An insert that was interrupted, to be decided about. */
  readonly unfinished?: Offer | undefined;

  readonly taste: Taste;
  readonly setup: Setup | undefined;
  readonly saved: Saved | undefined;
  readonly badFile: readonly string[];
  /** The card somebody came back from, so that the focus goes there. */
  readonly left: string | undefined;
  /** The last plan that was possible, so that the preview stays while somebody types. */
  readonly plan: Plan | undefined;
  readonly problems: readonly Problem[];
  readonly spot: Spot | undefined;
  /** Where a map goes, as chosen; what needs a selection waits for one. */
  readonly goal: Goal;
  /** What somebody should know of where the last map stands. */
  readonly stands?: string | undefined;
  /** Why the last map found no room where it was to go. */
  readonly noRoom?: string | undefined;
  /** What is selected on the board, where the host tells; `isAloud`: it is read out, undefined while nobody knows. */
  readonly selected: Selected;
  readonly isAloud?: boolean;

  readonly seen: Seen | undefined;
  readonly scope: Scope;
  readonly readAt: number;
  readonly stale: boolean;
  readonly map: string | undefined;
  readonly cell: { readonly lane: string; readonly stage: string } | undefined;
  /** The reading lies open to be corrected, where given at this text. */
  readonly correcting: { readonly item: ItemId | undefined } | undefined;

  readonly report: Report | undefined;
  /** The last check somebody asked for, to say what changed since. */
  readonly asked: Report | undefined;
  readonly checkedAt: number;
  readonly since: { readonly fixed: number; readonly fresh: number } | undefined;
  readonly only: Severity | undefined;
  /** The finding whose fix lies open, with what it would add. */
  readonly fixing: { readonly finding: Finding; readonly preview: FixPreview } | undefined;
  readonly fixed: readonly Finding[];
  /** The change of the map that lies open, with what it would do. */
  readonly changing?: { readonly edit: MapEdit; readonly preview: FixPreview } | undefined;
  /** What was changed last, in the words of whatever is spoken by then, and what takes it back until it was. */
  readonly changed?:
    | { readonly said: (texts: OwnChangeTexts) => string; readonly back: Changed | undefined }
    | undefined;
  /** Only what is said of the chosen cell, or of one part of the outside-in score. */
  readonly narrow?: "cell" | "selected" | OutsideInPart["id"] | undefined;
  /** What was selected when somebody asked for what is said of it: its name, and fingerprints. */
  readonly narrowed?: { readonly name: string; readonly findings: readonly string[] };
  /** Fingerprint of the finding somebody is asked about: why is it fine here? */
  readonly dismissing?: string | undefined;
  /** What this person checked before, newest first, to say what changed on the map since; absent where it is not compared. */
  readonly earlier?: readonly Earlier[] | undefined;
  /** The same with what was checked just now, for the next time. */
  readonly readings?: readonly Earlier[];
  /** Which of them is compared with, where somebody chose another than the last: when it was, or what came from a file. */
  readonly against?: number | Earlier | undefined;
  /** How this person wants a map checked; undefined: as the map itself says. */
  readonly profile?: string | undefined;
  /** The board is read again by itself while people work. */
  readonly follow?: boolean;
  /** It did not answer the last time it was. */
  readonly isBehind?: boolean;
  /** The numbers that stand on the board, by fingerprint. */
  readonly numbers?: ReadonlyMap<string, number> | undefined;
  /** The sentence Check said last. */
  readonly told?: string | undefined;
  /** The map put on the board last, and the template it was made from. */
  readonly inserted?: { readonly template: string; readonly map: string } | undefined;
  /** The agenda that is being run. */
  readonly running?: Run | undefined;
  readonly workshopWays?: Pick<Workshops, "sound" | "onBoard">;
  /** Why the board’s own timer could not be set. */
  readonly timerRefused?: string | undefined;
}

/** The form closed: what was typed, what was brought in, and what was wrong with either is gone. */
export const nothingSetUp = {
  setup: undefined,
  saved: undefined,
  plan: undefined,
  problems: [],
  spot: undefined,
  noRoom: undefined,
  badFile: [],
} as const satisfies Partial<State>;

/** What lies open on the map or on a finding, or leaves others out. */
export const nothingOpen = {
  fixing: undefined,
  dismissing: undefined,
  narrow: undefined,
  changing: undefined,
  changed: undefined,
} as const satisfies Partial<State>;

/** What a check said is of an older reading now. */
export const nothingChecked = {
  report: undefined,
  fixed: [],
  since: undefined,
  only: undefined,
  ...nothingOpen,
} as const satisfies Partial<State>;

export const start: State = {
  tab: "insert",
  busy: undefined,
  trouble: undefined,
  toast: undefined,
  remarks: [],
  said: { text: "", nth: 0 },
  taste: plainTaste,
  ...nothingSetUp,
  left: undefined,
  goal: "room",
  selected: noneSelected,
  seen: undefined,
  scope: { of: "board" },
  readAt: 0,
  stale: false,
  map: undefined,
  cell: undefined,
  correcting: undefined,
  report: undefined,
  asked: undefined,
  checkedAt: 0,
  since: undefined,
  only: undefined,
  fixing: undefined,
  fixed: [],
};

export const currentMap = (state: State): ServiceMap | undefined => {
  const maps = state.seen?.reading.maps ?? [];
  return maps.find((m) => m.id === state.map) ?? maps[0];
};

export const currentReport = (state: State): MapReport | undefined => {
  const map = currentMap(state);
  return map && state.report?.maps.find((r) => r.map === map.id);
};

/** The cell shown at first: the one asked for while it is there, else the first that holds a note. */
export const cellIn = (map: ServiceMap | undefined, cell: State["cell"]): State["cell"] => {
  if (!map) return undefined;
  if (cell && map.lanes.some((l) => l.id === cell.lane) && map.stages.some((s) => s.id === cell.stage)) return cell;
  const note = map.notes.find((n) => !n.starter && n.lane !== null && n.stage !== null);
  return note?.lane && note.stage ? { lane: note.lane, stage: note.stage } : undefined;
};

export const toastSaid = ({ say, n }: Toast, texts: Texts): string => {
  const text = texts[say];
  return typeof text === "string" ? text : text(n);
};

/** What a reading found; `scope` tells an empty board from a selection of nothing. */
export const readSentence = (
  { snapshot, reading }: Seen,
  scope: Scope,
  map: ServiceMap | undefined,
  texts: Texts,
): string => {
  if (!map) {
    const { items } = reading.counts;
    if (scope.of === "board") return items ? texts.noMapHolds(items) : texts.boardEmpty;
    if (!snapshot.items.length) return `${texts.noneSelected}. ${texts.noneSelectedWhat}`;
    return texts.selectionHolds(items);
  }
  const notes = map.notes.filter((n) => !n.starter).length;
  if (!notes) return texts.noNotes(map.stages.length, map.lanes.length);
  return map.stages.length ? texts.readFound(notes, map.stages.length) : texts.readFoundNoStages(notes);
};

/** What work that arrives with its screen is given of the panel's own. */
export interface Inner {
  readonly session: Session;
  readonly now: () => number;
  /** One use case at a time; what a host refuses becomes trouble. */
  run(work: Work, does: (progress: Progress) => Promise<void>): Promise<boolean>;
  /** Reads that part of the board, and shows what was read. */
  read(scope: Scope): Promise<Seen>;
  /** Told of every change of the board; right after work of ours it may be an echo. */
  changed?: () => void;
}

/** What the panel can do, over what it knows. */
export interface PanelState {
  readonly store: Store<State>;
  readonly inner: Inner;
  readonly texts: Texts;
  /** When a person's settings are there, or it is known that there are none. */
  readonly ready: Promise<void>;
  show(tab: Tab): void;
  /** The same in another language, from now on; not while something is under way. */
  speak(language: Language): Promise<void>;
  /** Opens a template's agenda, on that map where it is known; without a template the choice of agendas. */
  runWorkshop(template?: string, map?: string): Promise<void>;
  /** Opens a template's set-up; unknown ids do nothing. */
  choose(template: string): Promise<void>;
  /** Back to the gallery. */
  leave(): void;
  edit(change: (setup: Setup, template: Template) => Setup): Promise<void>;
  point(spot: Spot | undefined): void;
  open(name: string, text: () => Promise<string>): Promise<void>;
  pickSaved(at: number): Promise<void>;
  /** Where the person chose, unless told otherwise this once. */
  insert(otherwise?: Where): Promise<void>;
  /** Chooses where maps go, and remembers it. */
  goTo(goal: Goal): Promise<void>;
  /** To be called when something else is selected on the board. */
  selected(now: Selected): void;
  /** A template, or what lies open (`openPlan`), was let go over the board. */
  dropped(name: string, at: Point): Promise<void>;
  stop(): void;
  resume(): Promise<void>;
  /** Asks once more for what did not arrive. */
  again(): Promise<void>;
  removePlaced(): Promise<void>;
  undo(): Promise<void>;
  closeToast(): void;
  closeTrouble(): void;
  closeRemarks(): void;
  read(scope?: Scope): Promise<void>;
  pickMap(id: string): void;
  pickCell(lane: string, stage: string): void;
  /** Opens the reading to be corrected; undefined closes it. */
  correcting(at: State["correcting"]): Promise<void>;
  /** Keeps the complete set and reads again; `tell` says what came of it. */
  correct(change: (seen: Seen) => Hints, tell: (before: Seen, after: Seen) => string): Promise<boolean>;
  reveal(ids: readonly ItemId[]): Promise<void>;
  take(format: string): Promise<Taken | undefined>;
  /** Checks what was read last; reads first where nothing was or the board changed since. */
  check(): Promise<void>;
  filter(severity: Severity | undefined): void;
  openFix(finding: Finding): Promise<void>;
  closeFix(): void;
  fix(finding: Finding): Promise<void>;
  boardChanged(): void;
  say(text: string): void;
}
