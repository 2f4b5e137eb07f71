// Small parts of the screen where a reading is corrected: the way through the doubtful notes, and what was just done.
import type { Item, ItemId } from "./core.js";
import { IconButton, Link, useTexts } from "./parts.js";
import { correctTextsFor } from "./texts-correct.js";
import type { Corrections } from "./use-corrections.js";

/** What was just done, and the way back. */
export const Latest = ({ corrections }: { corrections: Corrections }) => {
  const texts = correctTextsFor(useTexts().language);
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

export const DoubtSteps = ({ doubts, at, onStep }: DoubtStepsProps) => {
  const texts = correctTextsFor(useTexts().language);
  const now = doubts.findIndex((d) => d.id === at);
  return (
    <div class="doubt-steps">
      <span>{now < 0 ? texts.lookAtNone(doubts.length) : texts.lookAt(now + 1, doubts.length)}</span>
      <IconButton icon="left" label={texts.previous} onPress={() => onStep(-1)} />
      <IconButton icon="right" label={texts.next} onPress={() => onStep(1)} />
    </div>
  );
};
