// French: what is said of an insert that was interrupted.
import type { Offer } from "../../core.js";
import type { Count } from "../../texts.js";
import type { OwnUnfinishedTexts } from "../../texts-unfinished.js";

export const unfinished = (count: Count): OwnUnfinishedTexts => {
  const stand = ({ standing, planned }: Offer) =>
    count(standing, {
      one: `# élément sur ${planned} est en place`,
      other: `# éléments sur ${planned} sont en place`,
    });
  return {
    interrupted: (offer: Offer) =>
      offer.title
        ? `L’insertion de « ${offer.title} » a été interrompue : ${stand(offer)}.`
        : `Une insertion a été interrompue : ${stand(offer)}.`,
    ways: ({ standing, planned, removable, canFinish }: Offer): readonly string[] => [
      canFinish
        ? count(planned - standing, {
            one: "« Terminer » pose l’élément manquant dans le même cadre.",
            other: "« Terminer » pose les # éléments manquants dans le même cadre.",
          })
        : "Son cadre n’est plus sur le tableau : elle ne peut plus être terminée.",
      ...(removable > 0 ? ["« Retirer » enlève ce qui a été posé ; ce que d’autres ont ajouté reste."] : []),
      ...(removable < standing
        ? [
            count(standing - removable, {
              one: "# élément a été modifié depuis ; il reste.",
              other: "# éléments ont été modifiés depuis ; ils restent.",
            }),
          ]
        : []),
    ],
    finish: "Terminer",
    remove: (n: number) => count(n, { one: "Retirer l’élément posé", other: "Retirer les #" }),
    leaveIt: "Laisser ainsi",
  };
};
