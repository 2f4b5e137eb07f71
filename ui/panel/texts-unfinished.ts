// What is said of an insert that was interrupted. It arrives with the card that offers to finish it; the rules are those of texts.ts.
import type { Offer } from "./core.js";
import { useTexts } from "./parts.js";
import { speechOf } from "./speech.js";
import { type Count, counter, type Texts } from "./texts.js";
import { once } from "./view.js";

const english = (count: Count) => {
  const stand = ({ standing, planned }: Offer) =>
    count(standing, { one: `# of ${planned} items stands`, other: `# of ${planned} items stand` });
  return {
    interrupted: (offer: Offer) =>
      offer.title
        ? `An insert of “${offer.title}” was interrupted: ${stand(offer)}.`
        : `An insert was interrupted: ${stand(offer)}.`,
    /** What each way out does, in the order of the buttons. */
    ways: ({ standing, planned, removable, canFinish }: Offer): readonly string[] => [
      canFinish
        ? count(planned - standing, {
            one: "Finish places the missing one in the same frame.",
            other: "Finish places the missing # in the same frame.",
          })
        : "Its frame is no longer on the board, so it cannot be finished.",
      ...(removable > 0 ? ["Remove takes away what was placed; what people have added stays."] : []),
      ...(removable < standing
        ? [
            count(standing - removable, {
              one: "# item was changed since; it stays.",
              other: "# items were changed since; they stay.",
            }),
          ]
        : []),
    ],
    finish: "Finish",
    remove: (n: number) => count(n, { one: "Remove the one placed", other: "Remove the #" }),
    leaveIt: "Leave it",
  };
};

export type OwnUnfinishedTexts = ReturnType<typeof english>;
export type UnfinishedTexts = Texts & OwnUnfinishedTexts;

export const unfinishedTextsOf: (texts: Texts) => UnfinishedTexts = once((texts: Texts) => ({
  ...texts,
  ...(speechOf(texts.language)?.unfinished ?? english)(counter(texts.language)),
}));

export const useUnfinishedTexts = (): UnfinishedTexts => unfinishedTextsOf(useTexts());
