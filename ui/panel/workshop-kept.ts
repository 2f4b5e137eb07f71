// What is remembered of workshops, a person's own: which agenda, which step, its clock, and how they like to be told of the time.
import type { PanelState } from "./known.js";
import { noWorkshops, parseWorkshops, type Run, type Workshops, writeWorkshops } from "./workshop-time.js";

const key = "workshop";

/** What a panel keeps of its workshops between two calls; not shown, so not in its state. */
interface Kept {
  readonly ready: Promise<void>;
  workshops: Workshops;
  bell?: ReturnType<typeof setTimeout>;
  /** The board's own timer is being set, or was refused: what it says just now is not about this clock. */
  isTimerOff?: boolean;
}

const keptOf = new WeakMap<PanelState, Kept>();

/** What was remembered is there once this is done; shown from then on. */
export const recallWorkshops = (panel: PanelState): Promise<void> => keptFor(panel).ready;

export const keptFor = (panel: PanelState): Kept => {
  const there = keptOf.get(panel);
  if (there) return there;
  const { session, now } = panel.inner;
  const made: Kept = {
    workshops: noWorkshops,
    ready: session.board
      .recall(key)
      .catch(() => null)
      .then((text) => {
        made.workshops = parseWorkshops(text, now());
        const { sound, onBoard } = made.workshops;
        panel.store.set({ workshopWays: { sound, onBoard } });
      }),
  };
  keptOf.set(panel, made);
  return made;
};

export const remember = (panel: PanelState, workshops: Workshops): void => {
  keptFor(panel).workshops = workshops;
  // A host that keeps nothing only costs the memory.
  void panel.inner.session.board.remember(key, writeWorkshops(workshops)).catch(() => undefined);
};

/** A run of this agenda that was begun on this map, if any; on any map while none is known. */
export const begun = (panel: PanelState, template: string, map: string | undefined): Run | undefined =>
  keptFor(panel).workshops.runs.find((r) => r.template === template && (map === undefined || r.map === map));
