// Portuguese: what is said where a map on the board is changed.
import type { MapEdit } from "../../core.js";
import type { Count } from "../../texts.js";
import type { OwnChangeTexts } from "../../texts-change.js";

export const change = (count: Count, list: Intl.ListFormat): OwnChangeTexts => ({
  open: "Mudar este mapa",
  close: "Fechar",
  whatToDo: "O que mudar",
  kinds: {
    stage: "Adicionar etapa",
    lane: "Adicionar linha",
    line: "Adicionar divisória",
    room: "Mais espaço",
    rename: "Renomear",
  },
  stageName: "Nome da etapa",
  laneName: "Nome da linha",
  newName: "Novo nome",
  noName: "Falta um nome.",
  sameName: "Já se chama assim.",
  meaning: "O que significa",
  where: "Onde",
  whichRoom: "O que ganha mais espaço",
  before: (title: string) => `Antes de “${title}”`,
  after: (title: string) => `Depois de “${title}”`,
  above: (title: string) => `Acima de “${title}”`,
  beneath: (title: string) => `Abaixo de “${title}”`,
  wider: (title: string) => `“${title}” fica uma nota mais larga.`,
  taller: (title: string) => `“${title}” ganha mais uma fileira de notas.`,
  makeRoom: "Abrir espaço",
  nothingMoves: "Nada do que está no mapa se move.",
  partsMove: (titles: readonly string[]) => {
    const names = list.format(titles.map((title) => `“${title}”`));
    return titles.length === 1 ? `${names} se desloca.` : `${names} se deslocam.`;
  },
  stagesMove: (n: number) => count(n, { one: "# etapa se desloca.", other: "# etapas se deslocam." }),
  lanesMove: (n: number) => count(n, { one: "# linha se desloca.", other: "# linhas se deslocam." }),
  notesMove: (n: number) =>
    count(n, {
      one: "# nota vai junto e continua na sua célula.",
      other: "# notas vão junto e continuam nas suas células.",
    }),
  othersMove: (n: number) => count(n, { one: "# outra coisa vai junto.", other: "# outras coisas vão junto." }),
  spanStays: (n: number) =>
    count(n, {
      one: "# nota sobre várias etapas fica onde começa.",
      other: "# notas sobre várias etapas ficam onde começam.",
    }),
  linesStay: (n: number) =>
    count(n, {
      one: "# linha desenhada cruza o espaço novo e fica como está.",
      other: "# linhas desenhadas cruzam o espaço novo e ficam como estão.",
    }),
  undoAll: "“Desfazer” põe tudo de volta.",
  half: "Só uma parte foi feita.",
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
    if ("widen" in edit) return `“${before}” tem mais espaço.`;
    if ("set" in edit) return "O mapa foi mudado.";
    if (!("title" in edit)) return "A nota está no quadro.";
    const added = "insert" in edit ? edit.insert : edit.add;
    if (added === "stage") return `A etapa “${edit.title}” está no quadro.`;
    if (added === "lane") return `A linha “${edit.title}” está no quadro.`;
    return `A divisória “${edit.title}” está no quadro.`;
  },
  undo: "Desfazer",
  undone: "Desfeito.",
});
