// A border somebody took hold of: which notes change sides, and how to move it without dragging.
import { useId } from "preact/hooks";
import type { Border } from "./borders.js";
import { Button, IconButton, useTexts } from "./parts.js";
import { shortly } from "./read-as.js";
import { correctTextsFor } from "./texts-correct.js";

export interface BorderCardProps {
  readonly border: Border;
  readonly to: number;
  readonly changes: number;
  /** A quarter of a note, for those who neither drag nor type. */
  readonly step: number;
  readonly onMove: (to: number) => void;
  readonly onSet: () => void;
  readonly onClose: () => void;
}

export const BorderCard = ({ border, to, changes, step, onMove, onSet, onClose }: BorderCardProps) => {
  const texts = correctTextsFor(useTexts().language);
  const head = useId();
  const [one, two] = border.titles;
  const isMoved = to !== border.at;
  return (
    <section class="mini-card" aria-labelledby={head}>
      <div class="mini-card-h">
        <h2 id={head} tabIndex={-1}>
          {texts.border(one, two)}
        </h2>
        <IconButton icon="close" label={texts.closeText} onPress={onClose} />
      </div>
      <p class="read-as">{isMoved ? (changes ? texts.changeSides(changes) : texts.noneChange) : texts.borderKeys}</p>
      <div class="row wrap">
        <Button small onPress={() => onMove(to + step)}>
          {texts.moreRoom(shortly(one, 30))}
        </Button>
        <Button small onPress={() => onMove(to - step)}>
          {texts.moreRoom(shortly(two, 30))}
        </Button>
        <Button small kind="primary" off={!isMoved} onPress={() => isMoved && onSet()}>
          {texts.setBorder}
        </Button>
      </div>
    </section>
  );
};
