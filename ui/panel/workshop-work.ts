// Running an agenda: which step, its clock, the bell. Arrives with the screen that shows it; what time is made of is workshop-time.ts,
// what is remembered workshop-kept.ts, the board's own timer workshop-timer.ts.
import { type Language, type ServiceMap, type Template, templates } from "./core.js";
import { agendaOf, agendaWords, type PlannedStep, stepsOf, wordsFor } from "./core-later.js";
import { currentMap, type PanelState } from "./known.js";
import { workshopTextsOf } from "./texts-workshop.js";
import { ring } from "./workshop-bell.js";
import { begun, keptFor, recallWorkshops, remember } from "./workshop-kept.js";
import {
  type Clock,
  freshClock,
  isFresh,
  isRunning,
  nextSaid,
  paused,
  type Run,
  started,
  type Workshops,
  withMore,
  withRun,
} from "./workshop-time.js";
import { setHostTimer } from "./workshop-timer.js";

/** That of the boards this person makes: what is read aloud is in the language of the room. */
export const languageOf = ({ store }: PanelState): Language => store.get().taste.language;

/** In the room’s language once its words are there. */
export const stepsFor = (panel: PanelState, template: string): readonly PlannedStep[] => {
  const agenda = agendaOf(template);
  return agenda ? stepsOf(agenda, wordsFor(agendaWords[languageOf(panel)]?.there(), template)) : [];
};

/** Fetches the words of the room’s language; where they do not come, the agenda is in English. */
export const learnWords = async (panel: PanelState): Promise<void> => {
  await panel.ready;
  const words = agendaWords[languageOf(panel)];
  if (!words || words.there()) return;
  await words.get().catch(() => undefined);
  panel.store.set({});
};

/** The template a map was made from, as far as its method says so; else the plain one of its kind. */
export const templateOfMap = (map: ServiceMap | undefined): Template | undefined =>
  map && (templates.find((t) => t.profile === map.profile) ?? templates.find((t) => t.id === map.kind));

/** Opened again while a clock was running: there it goes on, as if nobody had left. */
export const resumeRunning = async (panel: PanelState): Promise<void> => {
  await recallWorkshops(panel);
  const [last] = keptFor(panel).workshops.runs;
  if (last && isRunning(last.clock) && !panel.store.get().running) await openAgenda(panel, last.template, last.map);
};

/** This run from now on, kept, with its bell. */
export const show = (panel: PanelState, run: Run): void => {
  panel.store.set({ running: run });
  remember(panel, withRun(keptFor(panel).workshops, run));
  setBell(panel);
};

/**
 * Opens an agenda where it was left on this map, else at its first step. Reads the board where that was not done yet, unless
 * somebody only looks what the map they are setting up is for.
 */
export const openAgenda = async (panel: PanelState, template: string, map?: string): Promise<void> => {
  const { store, inner } = panel;
  await Promise.all([recallWorkshops(panel), learnWords(panel)]);
  if (!stepsFor(panel, template).length) return;
  const on = map ?? currentMap(store.get())?.id;
  show(panel, begun(panel, template, on) ?? newRun(panel, template, on));
  const { seen, stale, setup } = store.get();
  if (setup && map === undefined) return;
  const isThere = seen?.reading.maps.some((m) => m.id === on) ?? false;
  if (!seen || (map !== undefined && !isThere) || (stale && inner.session.board.can.watch)) await readAgain(panel);
  settle(panel, template);
};

const newRun = (panel: PanelState, template: string, map: string | undefined): Run => ({
  template,
  map,
  step: 0,
  clock: freshClock(stepsFor(panel, template)[0]?.minutes ?? 1),
});

/** Now that the board was read: the map of the run is shown where it is here; a run of another board’s map makes way for this one’s. */
const settle = (panel: PanelState, template: string): void => {
  const { running, seen } = panel.store.get();
  const found = currentMap(panel.store.get());
  if (running?.template !== template || !found) return;
  if (seen?.reading.maps.some((m) => m.id === running.map)) {
    if (running.map !== undefined && running.map !== found.id) panel.pickMap(running.map);
  } else if (running.map === undefined) show(panel, { ...running, map: found.id });
  else if (!isRunning(running.clock))
    show(panel, begun(panel, template, found.id) ?? newRun(panel, template, found.id));
};

/** What the room has written by now. */
export const readAgain = async ({ store, read }: PanelState): Promise<void> => {
  const { scope } = store.get();
  await read(scope.of === "selection" ? { of: "board" } : scope);
};

/** Back to the choice of agendas; what was begun is kept. */
export const leaveAgenda = (panel: PanelState): void => {
  const { running } = panel.store.get();
  if (running) changeClock(panel, (clock, now) => (isRunning(clock) ? paused(clock, now) : clock));
  panel.store.set({ running: undefined });
  setBell(panel);
};

/** Another step, with its whole time; it runs on where the one before was running. The number of steps is the end. */
export const goToStep = (panel: PanelState, step: number): void => {
  const { running } = panel.store.get();
  if (!running) return;
  const steps = stepsFor(panel, running.template);
  const to = Math.min(Math.max(0, step), steps.length);
  if (to === running.step) return;
  const now = panel.inner.now();
  const next = steps[to];
  const wasRunning = isRunning(running.clock);
  const clock = freshClock(next?.minutes ?? 1);
  show(panel, { ...running, step: to, clock: next && wasRunning ? started(clock, now) : clock });
  const texts = workshopTextsOf(panel.texts);
  panel.say(next ? texts.nowStep(to + 1, steps.length, next.title, next.minutes) : texts.doneTitle);
  if (wasRunning) void setHostTimer(panel);
};

const changeClock = (panel: PanelState, change: (clock: Clock, now: number) => Clock): void => {
  const { running } = panel.store.get();
  if (!running) return;
  const was = running.clock;
  const clock = change(was, panel.inner.now());
  if (clock === was) return;
  show(panel, { ...running, clock });
  if (isRunning(clock) || isRunning(was)) void setHostTimer(panel);
};

export const startClock = (panel: PanelState): void => changeClock(panel, started);
export const pauseClock = (panel: PanelState): void => changeClock(panel, paused);
export const addMinutes = (panel: PanelState, minutes: number): void =>
  changeClock(panel, (clock, now) => withMore(clock, now, minutes));

export const setWays = (panel: PanelState, ways: Partial<Pick<Workshops, "sound" | "onBoard">>): void => {
  const workshops = { ...keptFor(panel).workshops, ...ways };
  remember(panel, workshops);
  panel.store.set({ workshopWays: { sound: workshops.sound, onBoard: workshops.onBoard } });
  if (ways.sound) ring();
  if (ways.onBoard !== undefined) void setHostTimer(panel, !ways.onBoard);
};

/** Says the time left at five minutes, one, and none, on whatever place of the panel somebody is. */
const setBell = (panel: PanelState): void => {
  const kept = keptFor(panel);
  clearTimeout(kept.bell);
  const { running } = panel.store.get();
  const next = running && nextSaid(running.clock, panel.inner.now());
  if (!next) return;
  const texts = workshopTextsOf(panel.texts);
  kept.bell = setTimeout(() => {
    panel.say(next.minutes ? texts.minutesLeft(next.minutes) : texts.timeIsUp);
    if (!next.minutes && kept.workshops.sound) ring();
    if (next.minutes) setBell(panel);
  }, next.wait);
};

export const isUntouched = (run: Run): boolean => run.step === 0 && isFresh(run.clock);
