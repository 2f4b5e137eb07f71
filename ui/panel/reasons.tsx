// Texts with the reason why they are listed, and what lies beside the map.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ItemId, Reading } from "./core.js";
import type { PlaceProps } from "./insert-parts.js";
import { IconButton, Link, Section } from "./parts.js";
import { correctTextsFor } from "./texts-correct.js";
import { useLaterTexts } from "./texts-later.js";
import { told } from "./told.js";
import { isLong, Windowed } from "./windowed.js";

interface ReasonRow {
  readonly text: string;
  readonly reasons: readonly string[];
  readonly id: ItemId | undefined;
}

const shownAtFirst = 4;

/** What somebody wrote in quotation marks needs no others. */
const isQuoted = /^["“„«「『].*["”“»」』]$/s;

interface ReasonListProps<Thing> {
  readonly things: readonly Thing[];
  /** The same function every time. */
  readonly nameOf: (thing: Thing, at: number) => string;
  readonly rowOf: (thing: Thing) => ReasonRow;
  readonly onShow: ((id: ItemId) => void) | undefined;
  readonly onCorrect: (id: ItemId) => void;
}

/** Texts, each with why it stands here and the way to it: a few, and all of them once somebody asks. */
export const ReasonList = <Thing,>({ things, nameOf, rowOf, onShow, onCorrect }: ReasonListProps<Thing>) => {
  const texts = useLaterTexts();
  const [isAll, showAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (isAll) list.current?.children[shownAtFirst]?.querySelector("button")?.focus();
  }, [isAll]);
  const row = (thing: Thing) => <Reason {...rowOf(thing)} onShow={onShow} onCorrect={onCorrect} />;
  if (isAll && isLong(things))
    return (
      <Windowed things={things} nameOf={nameOf} guess={58} class="left" boxed start={shownAtFirst}>
        {row}
      </Windowed>
    );
  const shown = isAll ? things : things.slice(0, shownAtFirst);
  return (
    <>
      <ul class="left" ref={list}>
        {shown.map((thing, i) => (
          <li key={nameOf(thing, i)}>{row(thing)}</li>
        ))}
      </ul>
      {things.length > shown.length && (
        <Link onPress={() => showAll(true)}>{texts.showMore(things.length - shown.length)}</Link>
      )}
    </>
  );
};

type ReasonProps = ReasonRow & Pick<ReasonListProps<never>, "onShow" | "onCorrect">;

const Reason = ({ text, reasons, id, onShow, onCorrect }: ReasonProps) => {
  const texts = useLaterTexts();
  const correct = correctTextsFor(texts.language);
  return (
    <>
      <span>
        <span class="clamp">{isQuoted.test(text) ? text : texts.quoted(text)}</span>
        {reasons.map((reason) => reason && <small key={reason}>{told(texts, reason)}</small>)}
      </span>
      {id !== undefined && (
        <IconButton icon="mend" label={correct.correctText(short(text))} onPress={() => onCorrect(id)} />
      )}
      {id !== undefined && onShow && (
        <IconButton icon="locate" label={texts.showNote(short(text))} onPress={() => onShow(id)} />
      )}
    </>
  );
};

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const idOfLeftover = ({ item }: Reading["leftovers"][number]): string => item.id;

export const Leftovers = ({ state, panel, canReveal }: PlaceProps) => {
  const texts = useLaterTexts();
  const { seen } = state;
  if (!seen) return null;
  const { leftovers, remarks = [] } = seen.reading;
  const { unseen = [] } = seen.snapshot;
  return (
    <>
      <Section title={texts.leftHead} {...(leftovers.length > 0 && { meta: texts.texts(leftovers.length) })}>
        {leftovers.length === 0 ? (
          <p class="muted small">{texts.nothingLeft}</p>
        ) : (
          <ReasonList
            things={leftovers}
            nameOf={idOfLeftover}
            rowOf={(l) => ({ text: l.text, reasons: [l.reason], id: l.item.id })}
            onShow={canReveal ? (id) => void panel.reveal([id]) : undefined}
            onCorrect={(id) => void panel.correcting({ item: id })}
          />
        )}
        {unseen.map(({ what, count }) => (
          <p key={what} class="muted small">
            {texts.unseen(count, what)}
          </p>
        ))}
      </Section>
      {remarks.length > 0 && (
        <Section title={texts.remarks}>
          {remarks.map((remark) => (
            <p key={remark} class="small">
              {told(texts, remark)}
            </p>
          ))}
        </Section>
      )}
    </>
  );
};
