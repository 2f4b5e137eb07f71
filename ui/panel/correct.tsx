// Correcting a reading: the board in small with the reading over it, what is said of the text somebody picked, and what was corrected.
// How the drawing works is miniature.tsx; how a click changes what is kept, corrections.ts.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Border, bordersOf, changingSides, shareOf, within } from "./borders.js";
import type { Item, ItemId, Seen } from "./core.js";
import { BorderCard, TextCard } from "./correct-card.js";
import { CorrectionList } from "./correction-list.js";
import { correctionsIn, withBorder } from "./corrections.js";
import css from "./css/correct.css" with { type: "text" };
import type { PlaceProps } from "./insert-parts.js";
import { currentMap } from "./known.js";
import { MapLine } from "./map-line.js";
import { Miniature, type Moving } from "./miniature.js";
import { Button, Choice, Footer, IconButton, Link, useEscape } from "./parts.js";
import { calledIn, readAsOf, readAsSaid } from "./read-as.js";
import { sketchOf } from "./sketch.js";
import { correctTextsFor } from "./texts-correct.js";
import { useLaterTexts } from "./texts-later.js";
import { unpointed } from "./unpointed.js";
import { type Corrections, useCorrections } from "./use-corrections.js";
import { doubtful } from "./view.js";

type Picking = "ask" | "lane" | "stage";
const pickings = ["ask", "lane", "stage"] as const;

export const Correct = (props: PlaceProps & { seen: Seen }) => {
  const { state, panel, seen, canReveal } = props;
  const { language, ...panelTexts } = useLaterTexts();
  const texts = correctTextsFor(language);
  const map = currentMap(state);
  const sketch = sketchOf(seen.snapshot);
  const outline = map && seen.outlines.find((o) => o.map === map.id);
  const borders = useMemo(
    () => (map && outline ? bordersOf(map, outline, seen.snapshot, sketch) : []),
    [map, outline, seen, sketch],
  );
  const corrections = useCorrections(panel, language);
  const list = useMemo(() => {
    const plain = unpointed(seen);
    return { plain, said: correctionsIn(seen.hints, plain) };
  }, [seen]);
  const itemOf = (id: ItemId | undefined): Item | undefined => (id === undefined ? undefined : sketch.byId.get(id));
  const doubts = useMemo(
    () => (map ? doubtful(map).flatMap((n) => (n.item ? (sketch.byId.get(n.item.id) ?? []) : [])) : []),
    [map, sketch],
  );

  const [picked, pick] = useState<{ readonly id: ItemId; readonly byKey: boolean } | undefined>(
    state.correcting?.item === undefined ? undefined : { id: state.correcting.item, byKey: false },
  );
  const [at, setAt] = useState(picked?.id);
  const [led, lead] = useState({ id: picked?.id, nth: 0 });
  const [moving, setMoving] = useState<Moving>();
  const [picking, setPicking] = useState<Picking | undefined>(map ? undefined : "lane");
  const isPointing = picking === "lane" || picking === "stage";
  const body = useRef<HTMLDivElement>(null);
  const toBoard = () => body.current?.querySelector<HTMLElement>(".mini-list")?.focus({ preventScroll: true });
  const closeCard = () => {
    pick(undefined);
    setMoving(undefined);
    toBoard();
  };
  const close = () => void panel.correcting(undefined);
  const screen = useEscape<HTMLDivElement>(() => (picked || moving ? closeCard() : close()));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const readAs = readAsOf(seen);
  const open = itemOf(picked?.id);
  const changing = moving && map ? changingSides(map, moving.border, moving.to, sketch) : [];
  const nameOf = (item: Item) =>
    texts.textIs(calledIn(readAs.get(item.id), item.text), readAsSaid(readAs.get(item.id), texts, language));
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
  const setBorder = ({ border, to }: Moving) => {
    setMoving(undefined);
    const share = shareOf(border, to);
    corrections.apply(
      (hints) => withBorder(hints, border.labels, share),
      (n) => texts.nowBorder(...border.titles, n),
    );
  };
  const moveBorder = (border: Border) => (to: number) => setMoving({ border, to: within(border, to) });

  return (
    <>
      <style>{css}</style>
      <div class="body correct" ref={screen}>
        <div ref={body}>
          <div class="back">
            <IconButton icon="left" label={texts.back} onPress={close} />
            <h1 ref={heading} tabIndex={-1}>
              {isPointing ? texts.titleNoMap : texts.title}
            </h1>
          </div>
          {map && !isPointing && (
            <MapLine
              state={state}
              panel={panel}
              when={state.readAt}
              just={panelTexts.readJust}
              ago={panelTexts.readAgo}
            />
          )}
          <div class="correct-cols">
            <div>
              <p class="small muted hint">
                {isPointing ? texts.whatNoMap : borders.length || !map ? texts.what : texts.whatNoBorders}
              </p>
              {picking && (
                <Choice
                  legend={texts.picking}
                  options={pickings.map((value) => ({ value, label: texts.pickings[value] }))}
                  value={picking}
                  onChange={setPicking}
                />
              )}
              {doubts.length > 0 && !isPointing && <DoubtSteps doubts={doubts} at={picked?.id} onStep={toDoubt} />}
              <Miniature
                key={isPointing ? "" : map?.id}
                sketch={sketch}
                map={map}
                outlines={seen.outlines}
                borders={isPointing ? [] : borders}
                doubtful={doubts}
                pointed={isPointing ? corrections.pointed(seen, sketch) : []}
                isPointing={isPointing}
                moving={moving}
                changing={changing}
                at={itemOf(at)}
                picked={open}
                goTo={led}
                nameOf={nameOf}
                onAt={(item) => setAt(item.id)}
                onPick={onPick}
                onNextDoubt={() => toDoubt(1)}
                onMoving={(to) => {
                  if (to) pick(undefined);
                  setMoving(to);
                }}
                onBorder={setBorder}
              />
            </div>
            <div>
              {open && (
                <TextCard
                  key={open.id}
                  item={open}
                  as={readAs.get(open.id)}
                  map={map}
                  takesFocus={picked?.byKey === true}
                  onSay={(said) => corrections.say(open, said)}
                  onShow={canReveal ? () => void panel.reveal([open.id]) : undefined}
                  onClose={closeCard}
                />
              )}
              {moving && (
                <BorderCard
                  border={moving.border}
                  to={moving.to}
                  changes={changing.length}
                  step={sketch.note / 4}
                  onMove={moveBorder(moving.border)}
                  onSet={() => setBorder(moving)}
                  onClose={closeCard}
                />
              )}
              <Latest corrections={corrections} />
              <CorrectionList seen={seen} list={list} sketch={sketch} corrections={corrections} />
            </div>
          </div>
        </div>
      </div>
      <Footer>
        <Button kind="primary" onPress={close}>
          {texts.done}
        </Button>
      </Footer>
    </>
  );
};

/** What was just done, and the way back. */
const Latest = ({ corrections }: { corrections: Corrections }) => {
  const texts = correctTextsFor(useLaterTexts().language);
  const { said, canUndo, undo } = corrections;
  if (!said) return null;
  return (
    <div class="latest">
      <span>{said}</span>
      {canUndo && (
        <Link icon="undo" onPress={undo}>
          {texts.undo}
        </Link>
      )}
    </div>
  );
};

interface DoubtStepsProps {
  readonly doubts: readonly Item[];
  readonly at: ItemId | undefined;
  readonly onStep: (by: number) => void;
}

const DoubtSteps = ({ doubts, at, onStep }: DoubtStepsProps) => {
  const texts = correctTextsFor(useLaterTexts().language);
  const now = doubts.findIndex((d) => d.id === at);
  return (
    <div class="doubt-steps">
      <span>{now < 0 ? texts.lookAtNone(doubts.length) : texts.lookAt(now + 1, doubts.length)}</span>
      <IconButton icon="left" label={texts.previous} onPress={() => onStep(-1)} />
      <IconButton icon="right" label={texts.next} onPress={() => onStep(1)} />
    </div>
  );
};
