// Portuguese: what is said of an insert that was interrupted.
import type { Offer } from "../../core.js";
import type { Count } from "../../texts.js";
import type { OwnUnfinishedTexts } from "../../texts-unfinished.js";

export const unfinished = (count: Count): OwnUnfinishedTexts => {
  const stand = ({ standing, planned }: Offer) =>
    count(standing, {
      one: `# de ${planned} itens está no quadro`,
      other: `# de ${planned} itens estão no quadro`,
    });
  return {
    interrupted: (offer: Offer) =>
      offer.title
        ? `A inserção de “${offer.title}” foi interrompida: ${stand(offer)}.`
        : `Uma inserção foi interrompida: ${stand(offer)}.`,
    ways: ({ standing, planned, removable, canFinish }: Offer): readonly string[] => [
      canFinish
        ? count(planned - standing, {
            one: "Concluir insere no mesmo frame o item que falta.",
            other: "Concluir insere no mesmo frame os # itens que faltam.",
          })
        : "O frame não está mais no quadro, por isso não dá para concluir.",
      ...(removable > 0 ? ["Remover tira o que foi inserido; o que as pessoas acrescentaram fica."] : []),
      ...(removable < standing
        ? [
            count(standing - removable, {
              one: "# item foi alterado desde então; ele fica.",
              other: "# itens foram alterados desde então; eles ficam.",
            }),
          ]
        : []),
    ],
    finish: "Concluir",
    remove: (n: number) => count(n, { one: "Remover # item", other: "Remover # itens" }),
    leaveIt: "Deixar assim",
  };
};
