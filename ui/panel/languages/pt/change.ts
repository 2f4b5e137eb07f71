// Portuguese: what is said where a map on the board is changed.
import type { MapEdit } from "../../core.js";
import type { OwnChangeTexts } from "../../texts-change.js";

export const change = (): OwnChangeTexts => ({
  open: "Mudar este mapa",
  close: "Fechar",
  whatToDo: "O que mudar",
  kinds: {
    stage: "Adicionar etapa",
    lane: "Adicionar linha",
    line: "Adicionar divisória",
    rename: "Renomear",
  },
  stageName: "Nome da etapa",
  laneName: "Nome da linha",
  newName: "Novo nome",
  noName: "Falta um nome.",
  sameName: "Já se chama assim.",
  atEnd: (last: string) => `Vai para o fim, depois de “${last}”.`,
  meaning: "O que significa",
  below: "Abaixo de",
  onTop: "Acima de todas",
  whereRoom: "Entre duas linhas só onde houver espaço; se não, abaixo da última.",
  line: "Divisória",
  whichPart: "O que renomear",
  stages: "Etapas",
  lanes: "Linhas",
  look: "Ver o que muda",
  willWrite: "Isto será escrito no quadro:",
  fromTo: (from: string, to: string) => `“${from}” vira “${to}”`,
  allElseStays: "Todo o resto fica como está.",
  renameIt: "Renomear",
  done: (edit: MapEdit, before: string): string => {
    if ("rename" in edit) return `“${before}” agora é “${edit.title}”.`;
    if ("set" in edit) return "O mapa foi mudado.";
    if (edit.add === "stage") return `A etapa “${edit.title}” está no quadro.`;
    if (edit.add === "lane") return `A linha “${edit.title}” está no quadro.`;
    return edit.add === "line" ? `A divisória “${edit.title}” está no quadro.` : "A nota está no quadro.";
  },
  undo: "Desfazer",
  undone: "Desfeito.",
});
