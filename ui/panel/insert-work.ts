// Putting a map on the board from the panel: by the button, where the person chose, or where it was dragged to; and taking it away
// again. Which map, is form-work.ts; which spot, is the session's.
import {
  type Change,
  type ItemId,
  NoRoom,
  type Plan,
  type Point,
  type Progress,
  type Session,
  templates,
  type Where,
} from "./core.js";
import { nothingSetUp, type PanelState, type State, type Work } from "./known.js";
import { paramsOf, startSetup, type Taste, writeTaste } from "./setup.js";
import type { Store } from "./store.js";
import type { Texts } from "./texts.js";
import { told } from "./told.js";
import { parseGoal, whereOf } from "./where.js";

interface Around {
  readonly store: Store<State>;
  readonly session: Session;
  readonly texts: Texts;
  say(text: string): void;
  run(work: Work, does: (progress: Progress) => Promise<void>): Promise<boolean>;
}

export const tasteKey = "panel";
const goalKey = "where";

/** What the form or the saved map that lies open is called while it is dragged; a template goes by its id. */
export const openPlan = "open";

interface InsertWork
  extends Pick<PanelState, "insert" | "goTo" | "selected" | "dropped" | "undo" | "removePlaced" | "leave"> {
  placed(items: readonly ItemId[], remarks?: readonly string[], back?: readonly Change[]): void;
  recallGoal(): Promise<void>;
}

export const insertWork = ({ store: { get, set }, session, texts, say, run }: Around): InsertWork => {
  const leave = (): void => set({ ...nothingSetUp, left: get().setup?.template });

  const placed: InsertWork["placed"] = (items, remarks = [], back) => {
    leave();
    set({ tab: "insert", toast: { say: "inserted", n: items.length, items, ...(back && { back }) }, remarks });
    say(texts.inserted(items.length));
  };

  /** False where it was not placed, for whatever reason: that is told already. */
  const place = async (plan: Plan, where: Where): Promise<boolean> => {
    set({ noRoom: undefined });
    let refused: string | undefined;
    const done = await run("insert", async (progress) => {
      try {
        const { items, remarks, back, stands } = await session.insert(plan, progress, where);
        placed(items, remarks, back);
        set({ stands });
        const template = templates.find((t) => t.profile === plan.map.profile)?.id;
        set({ stale: get().seen !== undefined, inserted: template ? { template, map: plan.map.id } : undefined });
      } catch (thrown) {
        if (!(thrown instanceof NoRoom)) throw thrown;
        refused = thrown.message;
      }
    });
    if (refused === undefined) return done;
    set({ noRoom: refused });
    say(told(texts, refused));
    return false;
  };

  const takeAway = async (items: readonly ItemId[], back?: readonly Change[]): Promise<void> => {
    await run("remove", async (progress) => {
      const { remarks = [] } = await session.remove(items, back, progress);
      set({ toast: { say: "removed", n: items.length, items: [] }, remarks, inserted: undefined });
      say(texts.removed(items.length));
    });
  };

  /** The plan of what was dragged, or what is wrong with it. */
  const planOf = async (name: string): Promise<Plan | string | undefined> => {
    const { plan, problems, taste } = get();
    if (name === openPlan) return problems[0]?.message ?? plan;
    const template = templates.find((t) => t.id === name);
    if (!template) return undefined;
    const made = await session.plan(template.id, paramsOf(startSetup(template, taste)));
    return made.ok ? made.value : made.problems[0]?.message;
  };

  return {
    leave,
    placed,
    recallGoal: async () => set({ goal: parseGoal(await session.board.recall(goalKey)) }),
    selected: (selected) => set({ selected }),
    async goTo(goal) {
      set({ goal, noRoom: undefined });
      // A host that keeps nothing only costs the memory.
      await session.board.remember(goalKey, goal).catch(() => undefined);
    },
    async insert(otherwise) {
      const { plan, setup, problems, goal, selected } = get();
      if (!plan || problems.length) return;
      const done = await place(plan, otherwise ?? whereOf(goal, selected));
      if (!done || !setup) return;
      const taste: Taste = {
        language: setup.language,
        color: setup.color,
        starters: setup.starters,
        last: setup.template,
      };
      set({ taste });
      // A host that keeps nothing only costs the memory, never the insert.
      await session.board.remember(tasteKey, writeTaste(taste)).catch(() => undefined);
    },
    async dropped(name: string, at: Point) {
      if (get().busy || !session.board.can.write) return;
      let plan: Plan | string | undefined;
      await run("show", async () => {
        plan = await planOf(name);
      });
      if (typeof plan === "string") say(plan);
      else if (plan) await place(plan, { by: "point", at });
    },
    async removePlaced() {
      const { trouble } = get();
      if (trouble) await takeAway(trouble.placed);
    },
    async undo() {
      const { toast } = get();
      if (toast) await takeAway(toast.items, toast.back);
    },
  };
};
