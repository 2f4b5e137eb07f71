// Corrections as they are made: one after the other, each said and each with its way back.
import { useRef, useState } from "preact/hooks";
import type { Hints, Item, Seen, ServiceMap } from "./core.js";
import type { Said } from "./correct-card.js";
import { asLane, asNote, asOutside, asStage, movedNotes, withRoles } from "./corrections.js";
import { currentMap, type PanelState } from "./known.js";
import { calledIn, meaningOf, type ReadAs, readAsOf, readAsSaid } from "./read-as.js";
import type { Sketch } from "./sketch.js";
import { type CorrectTexts, correctTextsFor } from "./texts-correct.js";

type Change = (hints: Hints, map: ServiceMap | undefined) => Hints;
type Tell = (moved: number, after: Seen, before: Seen) => string;

export interface Corrections {
  /** The last thing done, in words. */
  readonly said: string | undefined;
  readonly canUndo: boolean;
  undo(): void;
  apply(change: Change, tell: Tell, item?: Item): void;
  say(item: Item, said: Said): void;
  /** Names a lane or a stage; once more takes it back. */
  point(item: Item, as: "lane" | "stage"): void;
  pointed(seen: Seen, sketch: Sketch): readonly { readonly item: Item; readonly is: "lane" | "stage" }[];
}

/** What came of a change for the map as a whole. */
const aboutMap = (before: Seen, after: Seen, texts: CorrectTexts): string | undefined => {
  const [was, is] = [before.reading.maps[0], after.reading.maps[0]];
  if (is) return was ? undefined : texts.nowMap(is.lanes.length, is.stages.length);
  const { lanes = [], stages = [] } = after.hints;
  return was ? texts.noMapNow : texts.pointedAt(lanes.length, stages.length);
};

export const useCorrections = (panel: PanelState, language: string): Corrections => {
  const texts = correctTextsFor(language);
  const [past, setPast] = useState<readonly Hints[]>([]);
  const [said, setSaid] = useState<string>();
  const queue = useRef(Promise.resolve());

  const next = (change: Change, tell: Tell, item: Item | undefined, then: (was: Hints) => void): void => {
    queue.current = queue.current.then(async () => {
      let was: Hints = {};
      let sentence = "";
      const isDone = await panel.correct(
        (seen) => {
          was = seen.hints;
          return change(seen.hints, currentMap(panel.store.get()));
        },
        (before, after) => {
          const told = tell(movedNotes(before, after, item?.id), after, before);
          sentence = [told, aboutMap(before, after, texts)].filter(Boolean).join(" ");
          return sentence;
        },
      );
      if (!isDone) return;
      then(was);
      setSaid(sentence);
    });
  };

  const apply: Corrections["apply"] = (change, tell, item) =>
    next(change, tell, item, (was) => setPast((all) => [...all, was]));

  const nameOf = (item: Item): string => {
    const { seen } = panel.store.get();
    return calledIn(seen && readAsOf(seen).get(item.id), item.text);
  };

  const name = (item: Item, as: "lane" | "stage"): void => {
    const text = nameOf(item);
    const tell: Tell = (n, after) => {
      const isSo = readAsOf(after).get(item.id)?.is === as || after.reading.maps.length === 0;
      if (!isSo) return texts.notSo[as](text);
      return as === "lane" ? texts.nowLane(text, n) : texts.nowStage(text, n);
    };
    apply((hints, map) => (as === "lane" ? asLane : asStage)(hints, map, item.id), tell, item);
  };

  const say: Corrections["say"] = (item, what) => {
    const text = nameOf(item);
    switch (what.is) {
      case "lane":
      case "stage":
        return name(item, what.is);
      case "note":
        return apply(
          (hints) => asNote(hints, item.id),
          (n, after) =>
            readAsOf(after).get(item.id)?.is === "note" || !after.reading.maps.length
              ? texts.nowNote(text, n)
              : texts.notSo.note(text),
          item,
        );
      case "outside":
        return apply(
          (hints) => asOutside(hints, item.id),
          (n) => texts.nowOutside(text, n),
          item,
        );
      case "roles":
        return apply(
          (hints) => withRoles(hints, item.id, what.roles),
          () => texts.nowMeans(text, meaningOf(what.roles, texts, language)),
          item,
        );
      case "in":
        return apply(
          (hints, map) => asNote(hints, item.id, placed(hints, map, item, what)),
          (_, after) => texts.nowIn(text, whereOf(readAsOf(after).get(item.id), texts, language)),
          item,
        );
    }
  };

  return {
    said,
    canUndo: past.length > 0,
    undo() {
      const last = past.at(-1);
      if (!last) return;
      next(
        () => last,
        (n) => texts.takenBack(n),
        undefined,
        () => setPast((all) => all.slice(0, -1)),
      );
    },
    apply,
    say,
    point(item, as) {
      const list = panel.store.get().seen?.hints[as === "lane" ? "lanes" : "stages"] ?? [];
      if (!list.some(({ label }) => label === item.id)) return name(item, as);
      const key = as === "lane" ? "lanes" : "stages";
      apply(
        (hints) => ({ ...hints, [key]: (hints[key] ?? []).filter(({ label }) => label !== item.id) }),
        (n) => texts.takenBack(n),
        item,
      );
    },
    pointed: ({ hints }, sketch) =>
      (["lane", "stage"] as const).flatMap((is) =>
        (hints[`${is}s`] ?? []).flatMap(({ label }) => {
          const item = sketch.byId.get(label);
          return item ? [{ item, is }] : [];
        }),
      ),
  };
};

/** The labels of the cell a note was said to belong to; what was said before of the other axis stays said. */
const placed = (
  hints: Hints,
  map: ServiceMap | undefined,
  item: Item,
  to: Said & { readonly is: "in" },
): { lane?: string | null; stage?: string | null } => {
  const before = hints.notes?.find(({ label }) => label === item.id);
  const labelOf = (axis: "lanes" | "stages", id: string | null): string | null => {
    const thing = map?.[axis].find((t) => t.id === id);
    return thing?.item?.id ?? thing?.title ?? null;
  };
  const lane = to.lane === undefined ? before?.lane : labelOf("lanes", to.lane);
  const stage = to.stage === undefined ? before?.stage : labelOf("stages", to.stage);
  return { ...(lane !== undefined && { lane }), ...(stage !== undefined && { stage }) };
};

const whereOf = (as: ReadAs | undefined, texts: CorrectTexts, language: string): string => {
  if (as?.is !== "note") return readAsSaid(as, texts, language);
  const lane = as.map.lanes.find((l) => l.id === as.note.lane)?.title;
  const stage = as.map.stages.find((s) => s.id === as.note.stage)?.title;
  if (lane && stage) return texts.where(lane, stage);
  const only = lane ?? stage;
  return only ? texts.quoted(only) : texts.nowhere;
};
