// The form a map is set up in: which template, what is filled in, a map from a file. What it becomes on the board is state.ts.
import { type Session, templates } from "./core.js";
import type { PanelState, Saved, State, Work } from "./known.js";
import { paramsOf, problemsIn, type Setup, startSetup } from "./setup.js";
import type { Store } from "./store.js";
import type { Texts } from "./texts.js";

interface Around {
  readonly store: Store<State>;
  readonly session: Session;
  readonly texts: Texts;
  run(work: Work, does: () => Promise<void>): Promise<boolean>;
  wentWrong(work: Work, thrown: unknown): void;
  /** What to do once more where a part of the program did not arrive. */
  again(once: () => Promise<unknown>): void;
}

type Form = Pick<PanelState, "choose" | "edit" | "point" | "open" | "pickSaved">;

export const formWork = ({ store: { get, set }, session, texts, run, wentWrong, again }: Around): Form => {
  /** The form follows at once; what it stands for is known a moment later, unless somebody has typed on. */
  const planned = async (setup: Setup): Promise<void> => {
    const own = problemsIn(setup, texts);
    set({ setup, ...(own.length > 0 && { problems: own }) });
    try {
      const plan = await session.plan(setup.template, paramsOf(setup));
      if (get().setup !== setup) return;
      set({ problems: own.length || plan.ok ? own : plan.problems, ...(plan.ok && { plan: plan.value }) });
    } catch (thrown) {
      again(() => planned(get().setup ?? setup));
      wentWrong("open", thrown);
    }
  };

  const plannedSaved = async (saved: Saved): Promise<void> => {
    const map = saved.maps[saved.at];
    const plan = map && (await session.planMap(map));
    set({ saved, plan: plan?.ok ? plan.value : undefined, problems: plan && !plan.ok ? plan.problems : [] });
  };

  return {
    async choose(id) {
      const template = templates.find((t) => t.id === id);
      if (!template) return;
      set({ toast: undefined, trouble: undefined, badFile: [] });
      await planned(startSetup(template, get().taste));
    },
    async edit(change) {
      const { setup } = get();
      const template = templates.find((t) => t.id === setup?.template);
      if (setup && template) await planned(change(setup, template));
    },
    point: (spot) => set({ spot }),
    async open(name, text) {
      set({ badFile: [], trouble: undefined, toast: undefined });
      const content = await text().catch(() => undefined);
      if (content === undefined) return set({ badFile: [texts.unreadable(name)] });
      await run("open", async () => {
        const reading = await session.bring(content, name);
        if (!reading.ok) set({ badFile: reading.problems.map((p) => p.message) });
        else if (!reading.value.maps.length) set({ badFile: [texts.noMapInFile(name)] });
        else await plannedSaved({ name, maps: reading.value.maps, at: 0 });
      });
    },
    async pickSaved(at) {
      const { saved } = get();
      if (saved) await plannedSaved({ ...saved, at });
    },
  };
};
