// What was corrected, one by one, each with the way to take it back, and where it is kept.
import type { ItemId, Reading, Seen } from "./core.js";
import { type Correction, takenBack } from "./corrections.js";
import { IconButton, Link, Section, useTexts } from "./parts.js";
import { calledIn, meaningOf, readAsOf } from "./read-as.js";
import type { Sketch } from "./sketch.js";
import { type CorrectTexts, correctTextsFor } from "./texts-correct.js";
import type { Corrections } from "./use-corrections.js";

interface CorrectionListProps {
  readonly seen: Seen;
  readonly list: { readonly plain: Reading; readonly said: readonly Correction[] };
  readonly sketch: Sketch;
  readonly corrections: Corrections;
}

export const CorrectionList = ({ seen, list, sketch, corrections }: CorrectionListProps) => {
  const { language } = useTexts();
  const texts = correctTextsFor(language);
  const { said, plain } = list;
  const readAs = readAsOf(seen);
  const textOf = (label: ItemId): string => {
    const item = sketch.byId.get(label);
    return item ? calledIn(readAs.get(label), item.text, 40) : texts.gone;
  };
  return (
    <Section class="corrections" title={texts.corrections} {...(said.length > 0 && { meta: String(said.length) })}>
      {said.length === 0 ? (
        <p class="muted small">{texts.none}</p>
      ) : (
        <ul class="left">
          {said.map((correction) => {
            const sentence = sentenceOf(correction, textOf, texts, language);
            return (
              <li key={JSON.stringify(correction)}>
                <span>{sentence}</span>
                <IconButton
                  icon="close"
                  label={texts.takeBack(sentence)}
                  onPress={() => corrections.apply((hints) => takenBack(hints, correction, plain), texts.takenBack)}
                />
              </li>
            );
          })}
        </ul>
      )}
      {said.length > 0 && (
        <p class="row wrap kept">
          <span class="muted small grow">{seen.isKept ? texts.kept : texts.onlyHere}</span>
          <Link onPress={() => corrections.apply(() => ({}), texts.allForgotten)}>{texts.forgetAll}</Link>
        </p>
      )}
    </Section>
  );
};

const sentenceOf = (
  correction: Correction,
  textOf: (label: ItemId) => string,
  texts: CorrectTexts,
  language: string,
): string => {
  const { said } = texts;
  if (correction.is === "border") return said.border(textOf(correction.between[0]), textOf(correction.between[1]));
  const text = textOf(correction.item);
  switch (correction.is) {
    case "lane":
      return correction.roles ? said.laneWith(text, meaningOf(correction.roles, texts, language)) : said.lane(text);
    case "role":
      return said.role(text, meaningOf(correction.roles, texts, language));
    case "stage":
      return said.stage(text);
    case "outside":
      return said.outside(text);
    case "note": {
      const { lane, stage } = correction;
      if (lane && stage) return said.noteIn(text, texts.where(textOf(lane), textOf(stage)));
      const only = lane ?? stage;
      return only ? said.noteIn(text, texts.quoted(textOf(only))) : said.note(text);
    }
  }
};
