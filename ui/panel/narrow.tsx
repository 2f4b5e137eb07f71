// Leaving out what is not said of one cell, of what is selected on the board, or of one part of the outside-in score, and the way back
// to all of it.
import { useLayoutEffect, useRef } from "preact/hooks";
import { type Finding, laneOf, type MapReport, type OutsideInPart, type ServiceMap, stageOf } from "./core.js";
import type { PanelState, State } from "./known.js";
import { Button, useEscape } from "./parts.js";
import { useLaterTexts } from "./texts-later.js";
import { cellKey, cellsOfFinding } from "./view.js";

export interface Narrow {
  readonly by: State["narrow"];
  /** What it is narrowed to, in words. */
  readonly place: string;
  holds(finding: Finding): boolean;
  /** To this cell; once more takes it back. */
  toCell(lane: string, stage: string): void;
  toPart(part: OutsideInPart["id"]): void;
  back(): void;
}

export const useNarrow = (state: State, panel: PanelState, map: ServiceMap, report: MapReport): Narrow => {
  const texts = useLaterTexts();
  const { narrow, cell } = state;
  const { set } = panel.store;
  const part = report.outsideIn?.parts.find((p) => p.id === narrow);
  const selected = narrow === "selected" ? state.narrowed : undefined;
  const by = narrow === "cell" ? (cell ? "cell" : undefined) : selected ? "selected" : part?.id;
  const key = cell && cellKey(cell.lane, cell.stage);
  return {
    by,
    place: selected
      ? selected.name
      : part
        ? texts.check.parts[part.id]
        : texts.cellName(laneOf(map, cell?.lane ?? null)?.title ?? "", stageOf(map, cell?.stage ?? null)?.title ?? ""),
    holds: (finding) =>
      by === undefined ||
      (selected
        ? selected.findings.includes(finding.fingerprint)
        : part
          ? part.findings.includes(finding.fingerprint)
          : cellsOfFinding(map, finding).some((c) => c === key)),
    toCell: (lane, stage) => {
      const isSame = by === "cell" && cell?.lane === lane && cell.stage === stage;
      set({ cell: { lane, stage }, narrow: isSame ? undefined : "cell", only: undefined });
    },
    toPart: (id) => set({ narrow: id, only: undefined }),
    back: () => set({ narrow: undefined }),
  };
};

/** Says what the list is narrowed to; comes into view for a part of the score, whose link stands far below. */
export const NarrowBar = ({ by, place, back, count }: Narrow & { readonly count: number }) => {
  const { check } = useLaterTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const leave = () => {
    const list = heading.current?.closest(".place");
    back();
    const from = by === "cell" ? ".cell.picked" : by === "selected" ? ".on-board .link" : `[data-part="${by}"]`;
    list?.querySelector<HTMLElement>(from)?.focus();
  };
  const bar = useEscape<HTMLDivElement>(leave);
  useLayoutEffect(() => {
    if (by === "cell") return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [by]);
  return (
    <div class="narrow" ref={bar}>
      <h2 ref={heading} tabIndex={-1}>
        {check.onlyHere(place)} <span class="muted">{count > 0 ? check.findings(count) : check.nothingSaid}</span>
      </h2>
      <Button small onPress={leave}>
        {check.showAll}
      </Button>
    </div>
  );
};
