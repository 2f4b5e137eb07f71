// What the sandbox tells the panel of by itself besides changes: what is selected, and what was dragged out of the panel and let go.
// And the timer everybody on the board sees.
import type { DropEvent, PluginAPI, SceneNode } from "@figma/plugin-typings/plugin-api-standalone";
import type { ItemId, Point, Selected } from "../../board/index.js";

/** As many nodes are asked what they are; of more, groups stay what they are. */
const lookedInto = 200;

/** Every property read crosses into the host: one a node, and two more for one that is alone. */
export const selectedNow = (figma: PluginAPI): Selected => {
  const { selection } = figma.currentPage;
  const [only] = selection;
  if (selection.length === 1 && only?.type === "SECTION") {
    const id = only.id;
    return { ids: [id], frame: { id, title: only.name } };
  }
  return { ids: selection.length > lookedInto ? selection.map((node) => node.id) : selection.flatMap(idsIn) };
};

const idsIn = (node: SceneNode): readonly ItemId[] =>
  node.type === "GROUP" ? [node.id, ...node.findAll().map((inner) => inner.id)] : [node.id];

export const followSelection = (figma: PluginAPI, tell: (selected: Selected) => void): void => {
  const now = (): void => tell(selectedNow(figma));
  figma.on("selectionchange", now);
  figma.on("currentpagechange", now);
};

/** A browser may tell of a drag of ours twice: as its own, and as the panel says. */
const echo = 1000;

/** The mark of what we drag: in the panel's own message, or as what the browser carries. */
export const dragMark = "application/x-lanewise";

const nameIn = ({ dropMetadata, items }: DropEvent): string | undefined => {
  const said: unknown = dropMetadata;
  if (typeof said === "object" && said !== null && dragMark in said) {
    const name: unknown = Reflect.get(said, dragMark);
    if (typeof name === "string") return name;
  }
  return items.find((item) => item.type === dragMark)?.data;
};

export const followDrops = (figma: PluginAPI, tell: (name: string, at: Point) => void): void => {
  let justTold = false;
  figma.on("drop", (event: DropEvent) => {
    const name = nameIn(event);
    // Not ours: the editor does with it what it always does.
    if (name === undefined) return true;
    if (!justTold) {
      justTold = true;
      setTimeout(() => {
        justTold = false;
      }, echo);
      tell(name, { x: event.absoluteX, y: event.absoluteY });
    }
    return false;
  });
};

export interface TimerCalls {
  startTimer(minutes: number): Promise<void>;
  stopTimer(): Promise<void>;
  timeLeft(): Promise<number | null>;
}

/** Asking an editor for what it does not have throws, so it is looked for first. */
export const hasTimer = (figma: PluginAPI): boolean => "timer" in figma && figma.timer !== undefined;

export const timerCalls = (figma: PluginAPI): TimerCalls => ({
  startTimer: async (minutes) => figma.timer?.start(Math.max(1, Math.round(minutes * 60))),
  stopTimer: async () => figma.timer?.stop(),
  timeLeft: async () => {
    const { timer } = figma;
    return timer?.state === "RUNNING" ? Math.max(0, Math.ceil(timer.remaining)) : null;
  },
});
