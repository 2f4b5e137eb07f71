// Correcting a reading: the board in small with the reading over it, what is said of the text somebody picked, and what was corrected.
// How the drawing works is miniature.tsx; how a click changes what is kept, corrections.ts.
import { useMemo } from "preact/hooks";
import { BorderCard } from "./border-card.js";
import { type Border, bordersOf, changingSides, shareOf, within } from "./borders.js";
import type { Item, ItemId, Seen } from "./core.js";
import { TextCard } from "./correct-card.js";
import { DoubtSteps, Latest } from "./correct-parts.js";
import { CorrectionList } from "./correction-list.js";
import { correctionsIn, withBorder } from "./corrections.js";
import css from "./css/correct.css" with { type: "text" };
import type { PlaceProps } from "./insert-parts.js";
import { currentMap } from "./known.js";
import { MapLine } from "./map-line.js";
import { Miniature, type Moving } from "./miniature.js";
import { Button, Choice, Footer, IconButton } from "./parts.js";
import { calledIn, readAsOf, readAsSaid } from "./read-as.js";
import { sketchOf } from "./sketch.js";
import { correctTextsFor } from "./texts-correct.js";
import { useLaterTexts } from "./texts-later.js";
import { unpointed } from "./unpointed.js";
import { useCorrections } from "./use-corrections.js";
import { pickings, useWhereabouts } from "./use-whereabouts.js";
import { doubtful } from "./view.js";

export const Correct = (props: PlaceProps & { seen: Seen }) => {
  const { state, panel, seen, canReveal } = props;
  const { language, ...panelTexts } = useLaterTexts();
  const texts = correctTextsFor(language);
  const map = currentMap(state);
  const sketch = sketchOf(seen.snapshot);
  // The grid of a map that lies askew would stand upright over it: none is drawn.
  const outlines = useMemo(() => seen.outlines.filter((o) => !o.turn), [seen]);
  const outline = map && outlines.find((o) => o.map === map.id);
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

  const where = useWhereabouts({
    panel,
    start: state.correcting?.item,
    hasMap: map !== undefined,
    doubts,
    corrections,
  });
  const { picked, at, led, moving, picking, isPointing, frame, screen, heading } = where;
  const readAs = readAsOf(seen);
  const open = itemOf(picked?.id);
  const changing = moving && map ? changingSides(map, moving.border, moving.to, sketch) : [];
  const nameOf = (item: Item) =>
    texts.textIs(calledIn(readAs.get(item.id), item.text), readAsSaid(readAs.get(item.id), texts, language));
  const setBorder = ({ border, to }: Moving) => {
    where.onMoving(undefined);
    const share = shareOf(border, to);
    corrections.apply(
      (hints) => withBorder(hints, border.labels, share),
      (n) => texts.nowBorder(...border.titles, n),
    );
  };
  const moveBorder = (border: Border) => (to: number) => where.onMoving({ border, to: within(border, to) });

  return (
    <>
      <style>{css}</style>
      <div class="body correct" ref={screen}>
        <div ref={frame}>
          <div class="back">
            <IconButton icon="left" label={texts.back} onPress={where.close} />
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
              {(picking || !map) && (
                <Choice
                  legend={texts.picking}
                  options={pickings.map((value) => ({ value, label: texts.pickings[value] }))}
                  value={picking ?? "ask"}
                  onChange={where.setPicking}
                />
              )}
              {doubts.length > 0 && !isPointing && (
                <DoubtSteps doubts={doubts} at={picked?.id} onStep={where.toDoubt} />
              )}
              <Miniature
                key={isPointing ? "" : map?.id}
                sketch={sketch}
                map={map}
                outlines={outlines}
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
                onAt={where.onAt}
                onPick={where.onPick}
                onNextDoubt={() => where.toDoubt(1)}
                onMoving={where.onMoving}
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
                  isSaidNote={seen.hints.notes?.some(({ label }) => label === open.id) === true}
                  takesFocus={picked?.byKey === true}
                  onSay={(said) => corrections.say(open, said)}
                  onShow={canReveal ? () => void panel.reveal([open.id]) : undefined}
                  onClose={where.closeCard}
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
                  onClose={where.closeCard}
                />
              )}
              <Latest corrections={corrections} />
              <CorrectionList seen={seen} list={list} sketch={sketch} corrections={corrections} />
            </div>
          </div>
        </div>
      </div>
      <Footer>
        <Button kind="primary" onPress={where.close}>
          {texts.done}
        </Button>
      </Footer>
    </>
  );
};
