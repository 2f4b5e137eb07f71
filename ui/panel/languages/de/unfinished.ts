// German: what is said of an insert that was interrupted.
import type { Offer } from "../../core.js";
import type { Count } from "../../texts.js";
import type { OwnUnfinishedTexts } from "../../texts-unfinished.js";

export const unfinished = (count: Count): OwnUnfinishedTexts => {
  const stand = ({ standing, planned }: Offer) =>
    count(standing, { one: `# von ${planned} Elementen steht`, other: `# von ${planned} Elementen stehen` });
  return {
    interrupted: (offer: Offer) =>
      offer.title
        ? `Das Einfügen von „${offer.title}“ wurde unterbrochen: ${stand(offer)}.`
        : `Ein Einfügen wurde unterbrochen: ${stand(offer)}.`,
    ways: ({ standing, planned, removable, canFinish }: Offer): readonly string[] => [
      canFinish
        ? count(planned - standing, {
            one: "Fertigstellen setzt das fehlende in denselben Frame.",
            other: "Fertigstellen setzt die fehlenden # in denselben Frame.",
          })
        : "Der Frame ist nicht mehr auf dem Board, darum lässt es sich nicht fertigstellen.",
      ...(removable > 0 ? ["Entfernen nimmt weg, was gesetzt wurde; was andere ergänzt haben, bleibt."] : []),
      ...(removable < standing
        ? [
            count(standing - removable, {
              one: "# Element wurde seither geändert; es bleibt.",
              other: "# Elemente wurden seither geändert; sie bleiben.",
            }),
          ]
        : []),
    ],
    finish: "Fertigstellen",
    remove: (n: number) => count(n, { one: "Das gesetzte entfernen", other: "Die # entfernen" }),
    leaveIt: "So lassen",
  };
};
