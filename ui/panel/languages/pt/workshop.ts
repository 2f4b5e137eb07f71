// Portuguese: what is said while a workshop runs.
import type { Count } from "../../texts.js";
import type { OwnWorkshopTexts } from "../../texts-workshop.js";

export const workshop = (count: Count, list: Intl.ListFormat): OwnWorkshopTexts => {
  const minutes = (n: number) => count(n, { one: "# minuto", other: "# minutos" });
  const stages = (n: number, of: number) => count(of, { one: `${n} de # etapa`, other: `${n} de # etapas` });
  return {
    chooseTitle: "Conduzir uma oficina",
    chooseWhat: "O Lanewise marca o tempo, diz o que perguntar e mostra que etapas ainda estão vazias.",
    steps: (n: number) => count(n, { one: "# passo", other: "# passos" }),
    forThisMap: "Para este mapa",
    goOn: (step: number, of: number) => `Continuar no passo ${step} de ${of}`,
    goOnLast: "Todos os passos feitos",

    stepOf: (step: number, of: number, name: string) => `Passo ${step} de ${of} · ${name}`,
    stepOfDay: (day: number, session: string) => `Dia ${day} · ${session}`,
    change: "Escolher outro roteiro",
    enlarge: "Mostrar em tela cheia, para o projetor",
    shrink: "Voltar ao painel",
    large: "Oficina em tela cheia",
    say: "Diga",
    task: "O grupo",
    materials: "À mão",
    vote: "Votação",
    back: "Voltar",
    next: "Avançar",
    finish: "Concluir",
    stepKeys: "As setas vão ao passo anterior e ao seguinte.",
    nowStep: (step: number, of: number, title: string, n: number) => `Passo ${step} de ${of}: ${title}, ${minutes(n)}.`,
    nextIs: (title: string, n: string) => `A seguir: ${title}, ${n}`,

    timeLeft: (m: number, s: number) =>
      m === 0
        ? count(s, { one: "# segundo restante", other: "# segundos restantes" })
        : s === 0
          ? count(m, { one: "# minuto restante", other: "# minutos restantes" })
          : count(s, {
              one: `${minutes(m)} e # segundo restantes`,
              other: `${minutes(m)} e # segundos restantes`,
            }),
    timeOver: (m: number, s: number) =>
      m === 0
        ? count(s, { one: "# segundo a mais", other: "# segundos a mais" })
        : count(s, { one: `${minutes(m)} e # segundo a mais`, other: `${minutes(m)} e # segundos a mais` }),
    of: (n: number) => `de ${minutes(n)}`,
    ofRange: (n: number, least: number, most: number) => `de ${n} minutos; o usual é de ${least} a ${most}`,
    over: (clock: string) => `+${clock} a mais`,
    paused: "Em pausa",
    meter: (n: number, of: number) =>
      count(n, { one: `Passou # de ${minutes(of)}`, other: `Passaram # de ${minutes(of)}` }),
    start: "Iniciar",
    pause: "Pausar",
    goOnClock: "Continuar",
    more: (n: number) => `+${n} min`,
    minutesLeft: (n: number) => count(n, { one: "Resta # minuto.", other: "Restam # minutos." }),
    timeIsUp: "O tempo acabou. Terminem a nota em que estão.",
    sound: "Um som quando o tempo acabar",
    onBoard: "O cronômetro do quadro também corre, para todos",
    boardTimerRefused: "Não foi possível acertar o cronômetro do quadro. Este aqui continua.",

    coverTitle: "Até onde o grupo chegou?",
    notRead: "O quadro ainda não foi lido.",
    readIt: "Ler o quadro",
    noMap: "Ainda não há mapa neste quadro. O roteiro funciona sem ele.",
    noLanes: (titles: readonly string[]) => `Não há neste mapa: ${list.format(titles)}.`,
    coverOf: (n: number, of: number) => stages(n, of),
    cellNotes: (stage: string, n: string) => `${stage}: ${n}`,
    coverLabel: (lane: string, said: string) => `${lane}: ${said}`,
    factGiven: "já no mapa",
    factOpen: "ainda não",
    nothingIn: (stage: string) => `Ainda nada em “${stage}”.`,
    ask: (prompt: string) => `Pergunte: ${prompt}`,
    apart: (stage: string, low: string, high: string) =>
      `Maior distância em “${stage}”: de ${low} a ${high}. Conversem sobre isso.`,
    noLanesNow: "Neste passo não se escreve em nenhuma linha.",

    allSteps: "Passos",
    endsAbout: (time: string) => `termina perto de ${time}`,
    current: "agora",
    done: "feito",
    doneTitle: "Esse foi o roteiro",
    doneWhat:
      "O mapa é um rascunho até que alguém olhe para ele do lado do cliente. O Lanewise pode dizer o que falta.",
    checkIt: "Verificar o mapa",
    startOver: "Recomeçar",
  };
};
