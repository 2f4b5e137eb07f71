// What is said while a workshop runs. It arrives with that screen; the rules are those of texts.ts.

import { speechOf } from "./speech.js";
import { type Count, counter, type Texts } from "./texts.js";
import { once } from "./view.js";

const english = (count: Count, list: Intl.ListFormat) => {
  const minutes = (n: number) => count(n, { one: "# minute", other: "# minutes" });
  const stages = (n: number, of: number) => count(of, { one: `${n} of # stage`, other: `${n} of # stages` });
  return {
    chooseTitle: "Run a workshop",
    chooseWhat: "Lanewise keeps the time, says what to ask, and shows which stages are still empty.",
    steps: (n: number) => count(n, { one: "# step", other: "# steps" }),
    forThisMap: "For your map",
    goOn: (step: number, of: number) => `Go on at step ${step} of ${of}`,
    goOnLast: "All steps done",

    stepOf: (step: number, of: number, name: string) => `Step ${step} of ${of} · ${name}`,
    stepOfDay: (day: number, session: string) => `Day ${day} · ${session}`,
    change: "Choose another agenda",
    enlarge: "Show large, for the projector",
    shrink: "Back to the panel",
    large: "Workshop, shown large",
    say: "Say",
    task: "People do",
    materials: "At hand",
    vote: "Vote",
    back: "Back",
    next: "Next step",
    finish: "Finish",
    stepKeys: "Arrow keys go to the step before and after.",
    nowStep: (step: number, of: number, title: string, n: number) => `Step ${step} of ${of}: ${title}, ${minutes(n)}.`,
    nextIs: (title: string, n: string) => `Next: ${title}, ${n}`,

    timeLeft: (m: number, s: number) =>
      m === 0
        ? count(s, { one: "# second left", other: "# seconds left" })
        : s === 0
          ? `${minutes(m)} left`
          : count(s, { one: `${minutes(m)}, # second left`, other: `${minutes(m)}, # seconds left` }),
    timeOver: (m: number, s: number) =>
      m === 0
        ? count(s, { one: "# second over", other: "# seconds over" })
        : count(s, { one: `${minutes(m)}, # second over`, other: `${minutes(m)}, # seconds over` }),
    of: (n: number) => `of ${minutes(n)}`,
    ofRange: (n: number, least: number, most: number) => `of ${n} minutes, ${least} to ${most} are usual`,
    over: (clock: string) => `+${clock} over`,
    paused: "Paused",
    meter: (n: number, of: number) => `${n} of ${minutes(of)} gone`,
    start: "Start",
    pause: "Pause",
    goOnClock: "Go on",
    more: (n: number) => `+${n} min`,
    minutesLeft: (n: number) => `${minutes(n)} left.`,
    timeIsUp: "Time is up. Finish the note you are on.",
    sound: "A sound when the time is up",
    onBoard: "The board’s own timer runs too, for everybody",
    boardTimerRefused: "The board’s own timer could not be set. The one here goes on.",

    coverTitle: "How far is the room?",
    notRead: "The board has not been read yet.",
    readIt: "Read the board",
    noMap: "There is no map on this board yet. The agenda runs without one.",
    noLanes: (titles: readonly string[]) => `Not on this map: ${list.format(titles)}.`,
    coverOf: (n: number, of: number) => stages(n, of),
    cellNotes: (stage: string, n: string) => `${stage}: ${n}`,
    coverLabel: (lane: string, said: string) => `${lane}: ${said}`,
    factGiven: "written down",
    factOpen: "not yet",
    nothingIn: (stage: string) => `Nothing yet in “${stage}”.`,
    ask: (prompt: string) => `Ask: ${prompt}`,
    apart: (stage: string, low: string, high: string) =>
      `Furthest apart at “${stage}”: from ${low} to ${high}. Talk about that one.`,
    noLanesNow: "Nothing is written into lanes in this step.",

    allSteps: "All steps",
    endsAbout: (time: string) => `ends about ${time}`,
    current: "now",
    done: "done",
    doneTitle: "That was the agenda",
    doneWhat:
      "The map is a draft until somebody has looked at it from the customer’s side. Lanewise can say what is missing.",
    checkIt: "Check the map",
    startOver: "Start over",
  };
};

export type OwnWorkshopTexts = ReturnType<typeof english>;

export const workshopTextsOf = once(
  ({ language }: Texts): OwnWorkshopTexts =>
    (speechOf(language)?.workshop ?? english)(counter(language), new Intl.ListFormat(language)),
);
