// Spanish: what is said of an insert that was interrupted.
import type { Offer } from "../../core.js";
import type { Count } from "../../texts.js";
import type { OwnUnfinishedTexts } from "../../texts-unfinished.js";

export const unfinished = (count: Count): OwnUnfinishedTexts => {
  const stand = ({ standing, planned }: Offer) =>
    count(standing, {
      one: `# de ${planned} elementos está en la pizarra`,
      other: `# de ${planned} elementos están en la pizarra`,
    });
  return {
    interrupted: (offer: Offer) =>
      offer.title
        ? `La inserción de «${offer.title}» se interrumpió: ${stand(offer)}.`
        : `Una inserción se interrumpió: ${stand(offer)}.`,
    ways: ({ standing, planned, removable, canFinish }: Offer): readonly string[] => [
      canFinish
        ? count(planned - standing, {
            one: "Terminar pone el que falta en el mismo marco.",
            other: "Terminar pone los # que faltan en el mismo marco.",
          })
        : "Su marco ya no está en la pizarra, así que no se puede terminar.",
      ...(removable > 0 ? ["Quitar retira lo que se puso; lo que otros han añadido se queda."] : []),
      ...(removable < standing
        ? [
            count(standing - removable, {
              one: "# elemento ha cambiado desde entonces; se queda.",
              other: "# elementos han cambiado desde entonces; se quedan.",
            }),
          ]
        : []),
    ],
    finish: "Terminar",
    remove: (n: number) => count(n, { one: "Quitar el puesto", other: "Quitar los #" }),
    leaveIt: "Dejarlo así",
  };
};
