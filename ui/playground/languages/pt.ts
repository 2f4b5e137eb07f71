// The page around board and panel in Portuguese.
import type { MakeTexts } from "../texts.js";

export const pt: MakeTexts = (count) => ({
  skip: "Ir para o painel",
  whiteboard: "Quadro branco",
  boardName: "Nome do quadro",
  untitled: "Quadro sem nome",
  kept: "Salvo neste navegador",
  notKept: "Não salvo neste navegador: salve como arquivo",
  notKeptWhat: "Este navegador não guarda mais nada do quadro. Salve-o como arquivo antes de sair.",
  aside: (n) => count(n, { one: "# elemento posto de lado", other: "# elementos postos de lado" }),
  asideWhat: (n) =>
    count(n, {
      one: "# elemento deste quadro não pode ser mostrado aqui. Fica de lado e é salvo sem mudança.",
      other: "# elementos deste quadro não podem ser mostrados aqui. Ficam de lado e são salvos sem mudança.",
    }),
  boards: "Quadros",
  samples: "Exemplos",
  open: "Abrir",
  boardFile: "Arquivo de um quadro",
  dropHere: "Solte o arquivo para abri-lo",
  save: "Salvar",
  firstSteps: "Primeiros passos",
  themes: { light: "Tema claro", dark: "Tema escuro" },
  hidePanel: "Ocultar o painel",
  showPanel: "Mostrar o painel",
  panelSize: "Tamanho do painel",
  close: "Fechar",
  undo: "Desfazer",

  newBoard: "Novo quadro",
  newBoardWhat: "Um vazio; o que você mudou fica nesta lista.",
  noBoards: "Os quadros que você muda ficam aqui, neste navegador e em nenhum outro lugar.",
  changedNow: "alterado agora mesmo",
  changed: (when) => `alterado ${when}`,
  delete: (name) => `Excluir “${name}”`,
  deleted: (name) => `“${name}” foi excluído deste navegador.`,
  backTo: (name) => `Voltar a “${name}”`,
  isOpen: (name) => `“${name}” está aberto.`,
  together: "Este quadro também está aberto em outra aba. O que você mudar aparece nas duas.",

  placed: (file) => `O mapa de ${file} está no quadro.`,
  placedMany: (n, file) =>
    count(n, { one: `# mapa de ${file} está no quadro.`, other: `# mapas de ${file} estão no quadro.` }),
  drawnAgain: (file, tool) => `${file} é um quadro de ${tool}, redesenhado aqui.`,
  anotherTool: "outra ferramenta",
  notShown: (n) =>
    count(n, {
      one: "# item dele não pode ser mostrado aqui.",
      other: "# itens dele não podem ser mostrados aqui.",
    }),
  onlyFirst: (file) => `Só ${file} foi aberto: um arquivo de cada vez.`,

  tooLarge: (file, mb, most) =>
    `${file} é grande demais: ${count(mb, { other: "# MB" })}. Podem ser abertos arquivos de até ${count(most, { other: "# MB" })}.`,
  notRead: (file) => `Não foi possível ler ${file}. Se for uma pasta, solte os arquivos dela um a um.`,
  isEmpty: (file) => `${file} está vazio.`,
  wrongKind: (file) => `${file} não é um arquivo com um quadro.`,
  picture: (file) => `${file} é uma imagem. Solte-a sobre o quadro branco para colocá-la ali.`,
  breaksOff: (file, line) => `${file} para no meio, na linha ${line}.`,
  broken: (file, line, column) => `${file} está danificado: o que está na linha ${line}, coluna ${column}, não é JSON.`,
  library: (file) => `${file} é uma biblioteca do Excalidraw, um conjunto de formas para escolher.`,
  noBoard: (file) => `${file} não contém nenhum quadro.`,
  noneShown: (file, n) =>
    count(n, {
      one: `${file} está danificado ou é de uma versão mais nova: seu único elemento não pode ser lido.`,
      other: `${file} está danificado ou é de uma versão mais nova: nenhum dos seus # elementos pode ser lido.`,
    }),
  nothingShown: (file) => `${file} não contém nada que possa ser mostrado aqui.`,
  notPlaced: (file) => `Não foi possível fazer um mapa com ${file}.`,
  expected:
    "Era esperado um quadro do Excalidraw, do Miro ou do Figma, ou um mapa salvo: .excalidraw, .json, .csv ou .md.",
  nothingChanged: "Nada foi alterado.",

  steps: [
    {
      title: "Ponha um mapa no quadro",
      text: "Escolha um modelo no painel e insira-o, ou abra um dos exemplos acima.",
    },
    {
      title: "Escreva o que acontece",
      text: "Copie uma nota para outra célula e escreva nela: uma ideia por nota. Qualquer caixa colorida conta como nota.",
    },
    {
      title: "Leia o quadro",
      text: "Aperte Ler no painel. Cada nota vai para sua linha e etapa, e o que é duvidoso é dito.",
    },
    {
      title: "Verifique e leve com você",
      text: "Verificar diz o que falta e conserta se você quiser. Em Ler, leve o mapa como tabela ou imagem.",
    },
  ],
  nth: (at, of) => `Passo ${at} de ${of}`,
  skipSteps: "Pular",
  stepBefore: "Passo anterior",
  nextStep: "Próximo passo",

  sample: {
    empty: { title: "Quadro vazio", text: "Ainda sem nada: insira um mapa e comece." },
    barber: {
      title: "Um corte de cabelo no barbeiro",
      text: "Um primeiro rascunho de trinta minutos, pronto. Em inglês.",
    },
    "half-filled-blueprint": {
      title: "Um financiamento na agência",
      text: "Um blueprint de serviço que uma oficina deixou pela metade. Em inglês.",
    },
    untidy: {
      title: "Uma mudança, desenhada à mão",
      text: "Um mapa de jornada de antes do Lanewise: notas como rótulos, tudo torto, um estacionamento de ideias. Em inglês.",
    },
    "farm-shop": {
      title: "Uma cesta da loja da fazenda",
      text: "Um mapa de jornada em alemão, com uma linha ainda aberta.",
    },
  },
});
