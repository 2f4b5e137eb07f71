// Portuguese: what is said of a reading, a check and a selection.

import type { Count, Texts } from "../../texts.js";
import type { CheckTexts } from "../../texts-check.js";
import type { OwnLaterTexts } from "../../texts-later.js";
import { sinceThen } from "./since.js";

const check = (count: Count): CheckTexts => {
  const findings = (n: number) => count(n, { one: "# achado", other: "# achados" });
  const setAside = (n: number) =>
    count(n, { one: "# dispensado ou silenciado", other: "# dispensados ou silenciados" });
  return {
    states: {
      filled: "",
      empty: "",
      expected: "aqui se espera algo",
      "not-applicable": "não se pede aqui",
    },
    legendExpected: "vazio, e esperado",
    legendNotAsked: "não se pede",

    onlyHere: (place: string) => `Só “${place}”`,
    nothingSaid: "nada a dizer",
    showAll: "Mostrar tudo",

    outsideIn: "Olhar de fora",
    pointsChecked: (score: number, of: number) =>
      count(of, { one: `${score} de # ponto`, other: `${score} de # pontos` }),
    pointsOf: (n: number, of: number) => `${n} de ${of}`,
    notKnown: "não se sabe",
    outsideInWhat:
      "Quanto o mapa olha do lado do cliente: cinco partes de 20 pontos. O que não pôde ser verificado fica fora dos dois lados da conta.",
    signs: { good: "Bom", warning: "A rever", unknown: "Não se sabe" },
    parts: {
      "customer-share": "A parte do cliente",
      "stages-with-voice": "A voz do cliente",
      "before-and-after": "Antes e depois",
      "customer-words": "As palavras do cliente",
      "moments-served": "Momentos da verdade",
    },
    findings,
    findingsOf: (n: number, part: string) => `${findings(n)}: ${part}`,
    silencedOf: setAside,

    dismiss: "Dispensar",
    dismissOf: (message: string) => `Dispensar: ${message}`,
    whyFine: "Por que aqui está tudo bem?",
    whyMissing: "Diga por quê em poucas palavras: outras pessoas vão ler.",
    keptWith: "Fica com o quadro, para todos que o abrirem.",
    keptWithName: "Fica com o quadro e com seu nome, para todos que o abrirem.",
    keptHere: "Só aqui, até o painel ser fechado: este quadro não pode ser editado.",
    dismissIt: "Dispensar",
    silence: "Silenciar no quadro",
    silenceCopied: (where: string) => `Copiado. ${where}`,
    silenceYourself: (where: string) => `Selecione o texto e copie. ${where}`,
    intoCell: (lane: string, stage: string) => `Cole como nota em “${lane}”, na etapa “${stage}”.`,
    besideStage: (stage: string) => `Cole embaixo do nome da etapa “${stage}”.`,
    besideLane: (lane: string) => `Cole embaixo do nome da linha “${lane}”.`,
    besideTitle: "Cole acima do mapa, ao lado do título.",
    dismissed: "Dispensado.",
    broughtBack: "Aberto de novo.",
    setAside,
    by: {
      person: (who: string | undefined, when: string | undefined) =>
        who
          ? when
            ? `Dispensado por ${who} em ${when}`
            : `Dispensado por ${who}`
          : when
            ? `Dispensado em ${when}`
            : "Dispensado",
      board: "Silenciado no quadro",
    },
    noReason: "Sem motivo escrito.",
    reason: (text: string) => `“${text}”`,
    bringBack: "Trazer de volta",
    bringBackOf: (message: string) => `Trazer de volta: ${message}`,

    checkedAs: "Critérios",
    asMapSays: (profile: string) => `${profile} (padrão)`,
    whatMapSays: "O padrão do mapa",
    profiles: {
      "first-draft": "Primeiro rascunho",
      "journey-map": "Mapa da jornada",
      "outside-in": "Olhar de fora",
      "service-blueprint": "Blueprint de serviço",
      atlassian: "Atlassian: dinâmica de equipe",
      bp3: "BP3: jornada e processo juntos",
      hotjar: "Hotjar: em 2½ dias",
      hubspot: "HubSpot: jornada de compra",
      "illusions-of-work": "Illusions of Work: entre departamentos",
      inmoment: "InMoment: estado atual com pontuação",
      ixdf: "IxDF: um mapa com evidências",
      "miro-guide": "Guia do Miro: os dois mapas",
      nng: "NN/g: gerido como um produto",
      qualtrics: "Qualtrics: jornada medida",
      sdt: "servicedesigntools.org: mapa enxuto",
      tisdd: "Service Design Doing: em cocriação",
      toptal: "Toptal: por canal",
    },

    follow: "Acompanhar o quadro",
    follows: "ao vivo",
    spent: (host: string, spent: number, allowed: number) => {
      const number = (n: number) => count(n, { other: "#" });
      const share = spent * 100 < allowed ? "menos de 1%" : `${Math.round((spent * 100) / allowed)}%`;
      return `${host}, nesta hora: ${number(spent)} de ${number(allowed)} créditos permitidos (${share}).`;
    },

    number: "Numerar no quadro",
    numberAnew: "Numerar de novo",
    takeOff: "Tirar os números",
    numbered: (n: number) => count(n, { one: "# número está no quadro.", other: "# números estão no quadro." }),
    tookOff: "Os números saíram do quadro.",
    numberOf: (n: number) => `Número ${n} no quadro`,

    from: (method: string) => `Fonte: ${method}.`,
    page: (rule: string) => `Mais sobre isto: docs/checks/${rule}.md`,
  };
};

const selected = (count: Count): OwnLaterTexts["selected"] => {
  const notes = (n: number) => count(n, { one: "# nota", other: "# notas" });
  const percent = new Intl.NumberFormat("pt", { style: "percent" });
  return {
    region: "Selecionado no quadro",
    here: "No quadro",
    aloud: "Ler em voz alta o que está selecionado",
    quoted: (text: string) => `“${text}”`,
    sure: (share: number) => (share >= 1 ? "lugar certo" : `lugar ${percent.format(share)} certo`),
    noPlace: "sem lugar no mapa",
    findings: (n: number) => count(n, { one: "# achado", other: "# achados" }),
    notOnMap: (text: string, reason: string) => `“${text}” não está no mapa (${reason}).`,
    map: (title: string, n: number) => `O mapa “${title}”: ${notes(n)}`,
    part: {
      title: "O título do mapa",
      header: "Dados sobre o mapa",
      stage: "Uma etapa",
      group: "Uma fase",
      lane: "Uma linha",
      line: "Uma divisória entre linhas",
      scale: "Parte da escala",
      prompt: "Uma pergunta para o grupo, não uma nota",
      legend: "Uma legenda",
      directive: "Dito ao Lanewise",
      badge: "O número de um achado",
    },
    starter: "Um início de frase que ninguém continuou ainda",
    silent: "Não tem texto para ler",
    unread: "Não estava lá quando o quadro foi lido",
    many: notes,
    things: (n: number) => count(n, { one: "# item", other: "# itens" }),
    inPlace: (place: string, n: number) => `${place} ${n}`,
    more: (n: number) => count(n, { one: "mais #", other: "mais #" }),
    besideMap: (n: number) => count(n, { one: "# fora do mapa", other: "# fora do mapa" }),
    noneOfIt: (n: number) => count(n, { one: "# não lido", other: "# não lidos" }),
    marked: "selecionado no quadro",
  };
};

export const later = (count: Count, { notes }: Texts): OwnLaterTexts => ({
  check: check(count),
  selected: selected(count),
  sinceThen: sinceThen(count),
  fromSelection: "Lido da seleção.",
  noNotesWhat: "Comece pelo que o cliente faz: escreva uma nota na primeira etapa e leia de novo.",
  readJust: "lido agora",
  readAgo: (minutes: number) => count(minutes, { one: "lido há # minuto", other: "lido há # minutos" }),
  checkedJust: "verificado agora",
  checkedAgo: (minutes: number) => count(minutes, { one: "verificado há # minuto", other: "verificado há # minutos" }),
  stale: "o quadro mudou depois",

  search: "Buscar um texto",
  searchFound: (n: number) => count(n, { one: "# texto encontrado", other: "# textos encontrados" }),
  searchNone: (asked: string) => `Nenhum texto contém “${asked}”.`,

  lane: "Linha",
  phases: "Fases",
  notesGrid: "Notas por linha e etapa. As setas movem, Enter mostra a célula no quadro.",
  heatGrid: "Cobertura por linha e etapa. As setas movem, Enter mostra o que se diz da célula.",
  cell: (lane: string, stage: string, n: number) => `${lane}, ${stage}: ${n ? notes(n) : "sem notas"}`,
  cellWith: (cell: string, more: string) => `${cell}, ${more}`,
  cellName: (lane: string, stage: string) => `${lane} · ${stage}`,
  nothingHere: "Ainda não há nada aqui.",
  gridKeys: "As setas movem, Enter mostra",
  scores: (list: string) => `De menos 2 a mais 2: ${list}`,
  scoreAt: (stage: string, score: string) => `${stage} ${score}`,
  spoken: (n: number) => (n < 0 ? `menos ${-n}` : n > 0 ? `mais ${n}` : "0"),
  votes: (n: number) => count(n, { one: "# voto", other: "# votos" }),
  noScores: "Nenhuma nota tem pontuação ainda.",
  showOnBoard: "Mostrar no quadro",
  showNote: (text: string) => `Mostrar no quadro: ${text}`,
  facts: {
    persona: "Persona",
    scenario: "Cenário",
    goal: "Objetivo",
    scope: "Escopo",
    expectations: "Expectativas",
    objective: "Propósito",
    state: "Estado",
    timescale: "Período",
    owner: "Responsável",
    version: "Versão",
    reviewedOn: "Revisado em",
  },
  lookHead: "Notas a rever",
  placedIn: (where: string) => `Lida em ${where}`,
  placedNowhere: "Não tem lugar no mapa",
  everyPlaced: "Cada nota tem seu lugar.",
  leftHead: "Fora do mapa",
  nothingLeft: "Não há nada fora do mapa.",
  texts: (n: number) => count(n, { one: "# texto", other: "# textos" }),
  showMore: (n: number) => count(n, { one: "Mostrar mais #", other: "Mostrar mais #" }),
  quoted: (text: string) => `“${text}”`,
  unseen: (n: number, what: string) => `${n} × ${what}: não dá para ler daqui.`,
  remarks: "Sobre esta leitura",

  takeAway: "Exportar",
  formats: {
    json: { name: "Tudo", about: "a leitura inteira, para programas e para depois" },
    csv: { name: "Planilha", about: "uma linha por nota, para ordenar, contar e filtrar" },
    "csv-grid": { name: "Grade", about: "linhas e etapas como no quadro, para ver numa planilha" },
    markdown: { name: "Tabela", about: "para documentos e wikis; dá para editar e ler de novo" },
    mermaid: { name: "Diagrama", about: "um diagrama de jornada para páginas que desenham Mermaid" },
    svg: { name: "Imagem", about: "para slides e documentos, nítida em qualquer tamanho" },
    html: { name: "Página", about: "uma página para quem não esteve lá; boa de imprimir" },
  },
  copyFormat: (name: string) => `Copiar: ${name}`,
  downloadAs: (what: string) => `Baixar como ${what}`,
  noPicture: "Este navegador não conseguiu desenhar a imagem. Exporte em SVG.",
  downloadFormat: (name: string) => `Baixar: ${name}`,
  keepsAll: "guarda tudo",
  keeps: (list: string) => `guarda ${list}`,
  leavesOut: (list: string) => `sem ${list}`,
  copied: (name: string) => `Copiado: ${name}`,
  downloaded: (file: string) => `${file} está nos seus downloads`,
  copyYourself: "Não é permitido copiar aqui. Selecione o texto e copie:",
  saveYourself: "Não é permitido baixar aqui. Selecione o texto e copie:",
  parts: [
    ["stages", "etapas"],
    ["lanes", "linhas"],
    ["notes", "notas"],
    ["cells", "lugares"],
    ["scores", "pontuações"],
    ["header", "dados"],
    ["lines", "divisórias"],
    ["colors", "cores"],
    ["authors", "autores"],
    ["votes", "votos"],
    ["links", "ligações"],
    ["leftovers", "sobras"],
  ],

  checkIt: "Verificar",
  checkAgain: "Verificar de novo",
  clearWhat: (n: number) => count(n, { one: "# verificação passou.", other: "Todas as # verificações passaram." }),
  couldNotSee: "O que não deu para ver",
  couldNotCheck: "Não deu para verificar",
  severity: { error: "lacuna", warning: "ponto fraco", info: "dica" },
  severities: {
    error: (n: number) => count(n, { one: "lacuna", other: "lacunas" }),
    warning: (n: number) => count(n, { one: "ponto fraco", other: "pontos fracos" }),
    info: (n: number) => count(n, { one: "dica", other: "dicas" }),
  },
  filter: "Mostrar só",
  heatLegend: ["0", "1", "2–3", "4–6", "7+ notas"],
  wholeMap: "O mapa inteiro",
  places: (named: readonly string[], more: number) => (more ? `${named.join(", ")} e mais ${more}` : named.join(", ")),
  why: "Por quê?",
  willAdd: "Isto será adicionado ao quadro:",
  notesStay: "Suas notas ficam como estão.",
  cannotFix: "O Lanewise não consegue fazer isto aqui:",
  addIt: "Adicionar",
  notNow: "Agora não",
  fixed: "Corrigido",
  since: (fixed: number, fresh: number) =>
    `${count(fixed, { one: "# corrigido", other: "# corrigidos" })}, ${count(fresh, { one: "# novo", other: "# novos" })} desde a última vez`,
  sinceFixed: (fixed: number) =>
    count(fixed, { one: "# corrigido desde a última vez", other: "# corrigidos desde a última vez" }),
  sinceNew: (fresh: number) => count(fresh, { one: "# novo desde a última vez", other: "# novos desde a última vez" }),
  added: {
    lane: (title: string) => `A linha “${title}”`,
    stage: (title: string) => `A etapa “${title}”`,
    line: (title: string) => title,
    header: (label: string, value: string) => `${label}: ${value}`,
  },
});
