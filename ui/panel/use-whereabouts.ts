// Where somebody is while a reading is corrected: the text they are at, the one whose card lies open, the border they move, and
// whether picking asks or names. Moves the focus; changes nothing of the reading.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Item, ItemId } from "./core.js";
import type { PanelState } from "./known.js";
import type { Moving } from "./miniature.js";
import { useEscape } from "./parts.js";
import type { Corrections } from "./use-corrections.js";

export const pickings = ["ask", "lane", "stage"] as const;
type Picking = (typeof pickings)[number];

interface Given {
  readonly panel: PanelState;
  /** The text it opens at. */
  readonly start: ItemId | undefined;
  readonly hasMap: boolean;
  readonly doubts: readonly Item[];
  readonly corrections: Corrections;
}

export const useWhereabouts = ({ panel, start, hasMap, doubts, corrections }: Given) => {
  const [picked, pick] = useState<{ readonly id: ItemId; readonly byKey: boolean } | undefined>(
    start === undefined ? undefined : { id: start, byKey: false },
  );
  const [at, setAt] = useState(picked?.id);
  const [led, lead] = useState({ id: picked?.id, nth: 0 });
  const [moving, setMoving] = useState<Moving>();
  const [picking, setPicking] = useState<Picking | undefined>(hasMap ? undefined : "lane");
  const isPointing = picking === "lane" || picking === "stage";
  const frame = useRef<HTMLDivElement>(null);
  const toBoard = () => frame.current?.querySelector<HTMLElement>(".mini-list")?.focus({ preventScroll: true });
  const closeCard = () => {
    pick(undefined);
    setMoving(undefined);
    toBoard();
  };
  const close = () => void panel.correcting(undefined);
  const screen = useEscape<HTMLDivElement>(() => (picked || moving ? closeCard() : close()));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const onPick = (item: Item, byKey: boolean) => {
    setAt(item.id);
    setMoving(undefined);
    if (isPointing) corrections.point(item, picking);
    else pick({ id: item.id, byKey });
  };
  const toDoubt = (by: number) => {
    const now = doubts.findIndex((d) => d.id === picked?.id);
    const next = doubts[(now < 0 ? (by > 0 ? 0 : doubts.length - 1) : now + by + doubts.length) % doubts.length];
    if (!next) return;
    setPicking((p) => p && "ask");
    setMoving(undefined);
    setAt(next.id);
    pick({ id: next.id, byKey: false });
    lead(({ nth }) => ({ id: next.id, nth: nth + 1 }));
  };
  return {
    picked,
    at,
    led,
    moving,
    picking,
    isPointing,
    frame,
    screen,
    heading,
    setPicking,
    onAt: (item: Item) => setAt(item.id),
    onPick,
    onMoving: (to: Moving | undefined) => {
      if (to) pick(undefined);
      setMoving(to);
    },
    toDoubt,
    closeCard,
    close,
  };
};
