// Portuguese, as in Brazil: the first screens. Lane is “linha”, the line between lanes “divisória”, stage “etapa”, the phase over several
// stages “fase”, note “nota”, map “mapa”, board “quadro”, workshop “oficina”, finding “achado”.
import type { Count, Texts } from "../../texts.js";

export const first = (count: Count): Texts => {
  const items = (n: number) => count(n, { one: "# item", other: "# itens" });
  const notes = (n: number) => count(n, { one: "# nota", other: "# notas" });
  const stages = (n: number) => count(n, { one: "# etapa", other: "# etapas" });
  const lanes = (n: number) => count(n, { one: "# linha", other: "# linhas" });
  const aboutSeconds = (n: number) => (n < 1.5 ? "cerca de um segundo" : `cerca de ${Math.round(n)} segundos`);
  return {
    language: "pt",
    name: "Lanewise",
    tabs: { insert: "Inserir", read: "Ler", check: "Verificar", workshop: "Oficina" },
    findings: (n: number) => count(n, { one: "# achado", other: "# achados" }),
    notes,
    lanes,
    back: "Voltar a todos os modelos",
    dismiss: "Fechar esta mensagem",

    whatMapping: "O que você vai mapear?",
    pickOne: "Escolha um modelo para preparar.",
    usedLast: "Usado por último",
    openSaved: "Abrir um mapa salvo",
    panelLanguage: "Idioma do Lanewise",
    minutes: (n: number) =>
      n < 90 || n % 30
        ? `${n}\u00a0min`
        : n < 60 * 12
          ? `${String(n / 60).replace(".5", "½")}\u00a0h`
          : count(n / 480, { one: "# dia", other: "# dias" }).replace(",5", "½"),
    people: (least: number, most: number) => `${least}–${most}`,
    takes: (minutes: string) => `Leva ${minutes}`,
    forPeople: (people: string) => `Para ${people} pessoas`,

    mapTitle: "A jornada de quem, para fazer o quê?",
    persona: "Persona",
    personaHint: "De quem se trata? Um nome e uma linha bastam.",
    scenario: "Cenário",
    goal: "Objetivo",
    scope: "Escopo",
    moreFacts: "Cenário, objetivo, escopo, estado",
    state: "Estado",
    states: { current: "Como é hoje", future: "Como deve ser" },
    stagesHead: "Etapas",
    stagesMeta: (n: number, phases: number) =>
      phases ? `${n}, em ${count(phases, { one: "# fase", other: "# fases" })}` : `${n}`,
    stageName: (n: number) => `Etapa ${n}`,
    phaseOf: (n: number) => `Fase acima da etapa ${n}`,
    phase: "Fase",
    addStage: "Adicionar etapa",
    pasteList: "Colar uma lista",
    pasteLabel: "Uma etapa em cada linha",
    pasteHint: "Antes/Sonhar põe a fase “Antes” acima de “Sonhar”. Colunas copiadas de uma planilha também servem.",
    takeStages: (n: number) =>
      n ? count(n, { one: "Usar esta etapa", other: "Usar estas # etapas" }) : "Usar estas etapas",
    addStages: (n: number) => count(n, { one: "Colocar no fim", other: "Colocar todas no fim" }),
    cancel: "Cancelar",
    moveUp: (name: string) => `Mover ${name} para cima`,
    moveDown: (name: string) => `Mover ${name} para baixo`,
    takeOut: (name: string) => `Retirar ${name}`,
    moved: (name: string, at: number, of: number) => `${name} agora está em ${at} de ${of}`,
    listKeys: "Alt com uma seta move o item. Enter adiciona outro abaixo.",
    lanesHead: "Linhas",
    lanesMeta: (on: number, of: number) => `${on} de ${of}`,
    laneName: (name: string) => `Nome da linha ${name}`,
    laneSwitch: (name: string) => `Linha ${name}`,
    ownLane: "Linha própria",
    addOwnLane: "Adicionar uma linha própria",
    starters: "Inícios de frase",
    startersHint: "Frases começadas, para as pessoas continuarem. As que ninguém tocar nunca contam como notas.",
    starterChoices: ["Nenhum", "1ª etapa", "Cada célula"],
    noteColor: "A cor da nota mostra",
    noteColors: { lane: "A linha", author: "Quem escreveu" },
    boardLanguage: "Idioma no quadro",
    insertMap: "Inserir mapa",
    where: {
      legend: "Onde no quadro",
      room: "Espaço livre à vista",
      beside: "Junto à seleção",
      selectFirst: "nada selecionado",
      holder: {
        into: (title: string) => (title ? `Em “${title}”` : "No frame selecionado"),
        intoOne: "Em um frame",
        first: "nenhum selecionado",
      },
      holders: {
        figjam: {
          into: (title: string) => (title ? `Em “${title}”` : "Na seção selecionada"),
          intoOne: "Em uma seção",
          first: "nenhuma selecionada",
        },
      },
      noRoom: "Não há espaço para ele ali",
      inRoom: "Pôr em espaço livre",
    },
    dragOut: "Arraste até o quadro",
    estimate: (n: number, seconds: number) => `${items(n)}, ${aboutSeconds(seconds)}`,
    preview: (nLanes: number, nStages: number) => `Prévia: ${lanes(nLanes)}, ${stages(nStages)}`,
    noStage: "Um mapa precisa de pelo menos uma etapa.",
    twinStages: (title: string) => `Duas etapas se chamam “${title}”: dê outro nome a uma delas.`,
    noLane: "Um mapa precisa de pelo menos uma linha.",
    namelessLane: "Dê um nome à sua linha.",
    savedTitle: "Mapa salvo",
    savedMap: (nNotes: number, nStages: number, nLanes: number) =>
      `${notes(nNotes)}, ${stages(nStages)}, ${lanes(nLanes)}.`,
    whichMap: "Qual mapa",
    noMapInFile: (name: string) =>
      `${name} não contém um mapa. Esperado: um mapa salvo pelo Lanewise em JSON, CSV ou Markdown.`,
    unreadable: (name: string) => `Não foi possível abrir ${name}.`,
    nothingChanged: "Nada foi alterado.",

    inserted: (n: number) => `Mapa inserido: ${items(n)}`,
    inPart: "Feito, mas não por inteiro",
    removed: (n: number) => `Removido: ${items(n)}`,
    stopped: "Interrompido. O que já estava no quadro foi removido.",
    left: "Ficou como está.",
    onBoardNow: "O mapa está no quadro",
    runIt: (minutes: string) =>
      `Conduza a oficina com o grupo: cada passo com seu tempo e o que dizer, ${minutes} ao todo.`,
    runWorkshop: "Conduzir a oficina",
    seeAgenda: "Ver o roteiro",
    show: "Mostrar",
    undo: "Desfazer",

    placing: "Inserindo o mapa",
    fixing: "Adicionando ao quadro",
    removing: "Removendo do quadro",
    progress: (done: number, total: number, seconds: number | undefined) =>
      seconds === undefined
        ? `${done} de ${items(total)}.`
        : `${done} de ${items(total)}, ainda ${aboutSeconds(seconds)}.`,
    keepOpen: "Deixe este painel aberto até terminar. Todos podem continuar trabalhando.",
    waiting: (host: string, seconds: number) =>
      count(seconds, {
        one: `${host} não aceita mais nada por # segundo; depois continua sozinho.`,
        other: `${host} não aceita mais nada por # segundos; depois continua sozinho.`,
      }),
    cancelTakes: "Cancelar remove o que já foi inserido.",
    stopping: "Interrompendo e removendo o que já foi inserido.",

    stoppedAfter: (host: string, done: number, total: number) => `${host} parou em ${done} de ${items(total)}`,
    refused: (host: string) => `${host} não aceitou`,
    missing: (n: number) =>
      count(n, {
        one: "# item ainda não está no quadro; nada mais foi alterado.",
        other: "# itens ainda não estão no quadro; nada mais foi alterado.",
      }),
    spentHour: (host: string, canBeLater: boolean) =>
      canBeLater
        ? `${host} só aceita uma certa quantidade por hora. Você pode esperar ou fechar o Lanewise: ao abrir de novo, ele oferece concluir o mapa.`
        : `${host} só aceita uma certa quantidade por hora.`,
    placeOthers: (n: number) => count(n, { one: "Inserir o que falta", other: "Inserir os #" }),
    removePlaced: (n: number) => count(n, { one: "Remover # item", other: "Remover # itens" }),
    againIn: (n: number) =>
      n > 90
        ? count(Math.ceil(n / 60), { one: "Possível de novo em # minuto.", other: "Possível de novo em # minutos." })
        : count(n, { one: "Possível de novo em # segundo.", other: "Possível de novo em # segundos." }),
    details: "Detalhes para nos enviar",
    viewOnly: "Você só pode ver este quadro.",
    viewOnlyWhat: "Ler e verificar funcionam; para inserir e corrigir é preciso permissão de edição.",
    notRead: "Não foi possível ler o quadro",
    notLoaded: "Uma parte do Lanewise não chegou",
    notLoadedWhat:
      "Nada no quadro foi alterado. Confira a conexão e tente de novo; se não ajudar, feche o Lanewise e abra outra vez.",
    again: "Tentar de novo",
    notShown: "Não foi possível mostrar isto no quadro",
    hosts: { miro: "Miro", figjam: "FigJam", excalidraw: "Excalidraw" },
    anyHost: "O quadro",

    readTitle: "O que o quadro diz?",
    readWhat:
      "O Lanewise encontra o mapa, suas etapas, linhas e notas, e diz o que não soube situar. Nada muda no quadro.",
    readBoard: "Ler o quadro",
    readSelection: "Ler a seleção",
    readWhole: "Ler o quadro inteiro",
    readAgain: "Ler o quadro de novo",
    readFound: (nNotes: number, nStages: number) => `${notes(nNotes)} em ${stages(nStages)}`,
    readFoundNoStages: (nNotes: number) => `${notes(nNotes)}, ainda sem etapas`,
    noNotes: (nStages: number, nLanes: number) => `${stages(nStages)}, ${lanes(nLanes)}, ainda sem notas`,
    untitled: "Mapa sem título",
    noMap: "Ainda não há mapa neste quadro",
    noMapWhat:
      "Insira um ou diga que parte do quadro ler: selecione um frame, ou os rótulos e as notas, e leia a seleção.",
    noMapWhatPlain: "Insira um ou escreva, ao lado das notas, um rótulo para cada linha e cada etapa, e leia de novo.",
    pointItOut: "Mostrar onde está o mapa",
    noMapHolds: (nItems: number) =>
      count(nItems, {
        one: "Este quadro tem # texto, mas nenhum rótulo que o Lanewise conheça.",
        other: "Este quadro tem # textos, mas nenhum rótulo que o Lanewise conheça.",
      }),
    noMapSelected: "Não há mapa na seleção",
    selectionHolds: (nItems: number) =>
      count(nItems, {
        one: "A seleção tem # texto, mas nenhum rótulo que o Lanewise conheça.",
        other: "A seleção tem # textos, mas nenhum rótulo que o Lanewise conheça.",
      }),
    noneSelected: "Nada selecionado",
    noneSelectedWhat: "Selecione o frame de um mapa, ou seus rótulos e notas, e leia a seleção.",
    boardEmpty: "Ainda não há nada neste quadro.",
    insertAMap: "Inserir um mapa",

    readAndCheck: "Ler e verificar",
    checkTitle: "O que falta?",
    checkNotYet: "Primeiro leia o quadro: o Lanewise verifica o que leu.",
    checkNoMap: "Ainda não há mapa para verificar neste quadro.",
  };
};
