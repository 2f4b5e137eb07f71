// Texts with the reason why they are listed, and what lies beside the map.
import { useState } from "preact/hooks";
import type { ItemId } from "./core.js";
import type { PlaceProps } from "./insert-parts.js";
import { IconButton, Link, Section } from "./parts.js";
import { correctTextsFor } from "./texts-correct.js";
import { useLaterTexts } from "./texts-later.js";
import { told } from "./told.js";

interface ReasonRow {
  readonly text: string;
  readonly reasons: readonly string[];
  readonly id: ItemId | undefined;
}

const shownAtFirst = 4;

const shownMore = 50;

/** What somebody wrote in quotation marks needs no others. */
const isQuoted = /^["“„«「『].*["”“»」』]$/s;

/** A text, why it stands here, and the way to it. */
export const ReasonList = ({
  rows,
  onShow,
  onCorrect,
}: {
  rows: readonly ReasonRow[];
  onShow: ((id: ItemId) => void) | undefined;
  onCorrect: (id: ItemId) => void;
}) => {
  const texts = useLaterTexts();
  const correct = correctTextsFor(texts.language);
  const [most, show] = useState(shownAtFirst);
  const shown = rows.slice(0, most);
  return (
    <>
      <ul class="left">
        {shown.map(({ text, reasons, id }, i) => (
          <li key={id ?? i}>
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
          </li>
        ))}
      </ul>
      {rows.length > shown.length && (
        <Link onPress={() => show(most + shownMore)}>{texts.showMore(Math.min(shownMore, rows.length - most))}</Link>
      )}
    </>
  );
};

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

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
            rows={leftovers.map((l) => ({ text: l.text, reasons: [l.reason], id: l.item.id }))}
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
