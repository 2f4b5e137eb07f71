// The offer to finish an insert that was interrupted: when it is looked for, and what each way out leaves behind.
import { describe, expect, it } from "vitest";
import { HostError, type Interrupted } from "../../src/board/index.js";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import { makeSession, type Offer, type Session } from "../../src/session.js";
import { toastSaid } from "../../ui/panel/known.js";
import { lookForUnfinished } from "../../ui/panel/look-for-unfinished.js";
import { makePanelState } from "../../ui/panel/state.js";
import { makeTexts } from "../../ui/panel/texts.js";
import { unfinishedTextsOf } from "../../ui/panel/texts-unfinished.js";
import { endUnfinished } from "../../ui/panel/unfinished-work.js";

const texts = makeTexts("en");
const offer: Offer = {
  of: { map: "m", title: "Journey map", recipe: "", box: { x: 0, y: 0, w: 1, h: 1 }, planned: 36, isMine: true },
  title: "Journey map",
  standing: 23,
  planned: 36,
  removable: 23,
  canFinish: true,
};

const fake = (change: Partial<Session> = {}, notes = true) => {
  const board = Object.assign(memoryBoard([]), notes && { interrupted: {} as Interrupted });
  const asked: string[] = [];
  const session: Session = {
    ...makeSession(board, { newId: () => "m" }),
    unfinished: async () => {
      asked.push("unfinished");
      return offer;
    },
    end: async (_, how) => {
      asked.push(how);
      return { items: how === "finish" ? ["1", "2"] : [], remarks: [] };
    },
    ...change,
  };
  const panel = makePanelState(session, { texts, now: () => 1_000_000 });
  return { panel, asked, state: () => panel.store.get() };
};

describe("an insert that was interrupted", () => {
  it("is looked for where the host notes inserts, and nowhere else", async () => {
    const [one, other] = [fake(), fake({}, false)];
    await lookForUnfinished(one.panel);
    expect(one.state().unfinished).toBe(offer);
    await lookForUnfinished(other.panel);
    expect(other.asked).toEqual([]);
    expect(other.state().unfinished).toBeUndefined();
  });

  it("troubles nobody where it could not be told", async () => {
    const { panel, state } = fake({
      unfinished: async () => {
        throw new HostError("no answer", { host: "miro" });
      },
    });
    await lookForUnfinished(panel);
    expect(state()).toMatchObject({ trouble: undefined });
  });

  it.each([
    ["finish", "Map inserted: 2 items", ["1", "2"]],
    ["remove", "Taken away: 23 items", []],
    ["leave", "Left as it is.", []],
  ] as const)("is asked about once, and says what came of it: %s", async (how, said, items) => {
    const { panel, asked, state } = fake();
    await lookForUnfinished(panel);
    await endUnfinished(panel, offer, how);
    expect(asked).toEqual(["unfinished", how]);
    const { toast } = state();
    expect(state()).toMatchObject({ unfinished: undefined, busy: undefined, toast: { items } });
    expect(toast && toastSaid(toast, panel.texts)).toBe(said);
    expect(state().said.text).toBe(said);
  });

  it("is offered again where finishing it was stopped, and after trouble once that is closed", async () => {
    const stopped = fake({
      end: async () => {
        throw new HostError("stopped by you", { host: "miro", stopped: true });
      },
    });
    await endUnfinished(stopped.panel, offer, "finish");
    expect(stopped.state().unfinished).toBe(offer);

    const broken = fake({
      end: async () => {
        throw new HostError("too many changes in one hour", { host: "miro", waitSeconds: 300 });
      },
    });
    await endUnfinished(broken.panel, offer, "remove");
    expect(broken.state().trouble?.until).toBe(1_300_000);
    expect(broken.state().unfinished).toBeUndefined();
    broken.panel.closeTrouble();
    await expect.poll(() => broken.state().unfinished).toBe(offer);
  });

  it("says what stands, and what each way out does", () => {
    const { interrupted, ways, remove } = unfinishedTextsOf(texts);
    expect(interrupted(offer)).toBe("An insert of “Journey map” was interrupted: 23 of 36 items stand.");
    expect(interrupted({ ...offer, title: "", standing: 1 })).toBe("An insert was interrupted: 1 of 36 items stands.");
    expect(ways(offer)).toEqual([
      "Finish places the missing 13 in the same frame.",
      "Remove takes away what was placed; what people have added stays.",
    ]);
    expect(ways({ ...offer, canFinish: false, removable: 20 })).toEqual([
      "Its frame is no longer on the board, so it cannot be finished.",
      "Remove takes away what was placed; what people have added stays.",
      "3 items were changed since; they stay.",
    ]);
    expect(remove(1)).toBe("Remove the one placed");
  });
});

describe("work that waits for its host", () => {
  it("says until when, and no longer once it goes on", async () => {
    const seen: (number | undefined)[] = [];
    const { panel, state } = fake();
    await panel.inner.run("insert", async (progress) => {
      for (const waits of [undefined, 40, 39, undefined]) {
        await progress(3, 36, waits);
        seen.push(state().busy?.waitsUntil);
      }
    });
    expect(seen).toEqual([undefined, 1_040_000, 1_039_000, undefined]);
  });
});
