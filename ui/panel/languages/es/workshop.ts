// Spanish: what is said while a workshop runs.
import type { Count } from "../../texts.js";
import type { OwnWorkshopTexts } from "../../texts-workshop.js";

export const workshop = (count: Count, list: Intl.ListFormat): OwnWorkshopTexts => {
  const minutes = (n: number) => count(n, { one: "# minuto", other: "# minutos" });
  const seconds = (n: number) => count(n, { one: "# segundo", other: "# segundos" });
  const stages = (n: number, of: number) => count(of, { one: `${n} de # etapa`, other: `${n} de # etapas` });
  return {
    chooseTitle: "Facilitar un taller",
    chooseWhat: "Lanewise lleva el tiempo, dice qué preguntar y muestra qué etapas siguen vacías.",
    steps: (n: number) => count(n, { one: "# paso", other: "# pasos" }),
    forThisMap: "Para el mapa de esta pizarra",
    goOn: (step: number, of: number) => `Seguir en el paso ${step} de ${of}`,
    goOnLast: "Todos los pasos hechos",

    stepOf: (step: number, of: number, name: string) => `Paso ${step} de ${of} · ${name}`,
    stepOfDay: (day: number, session: string) => `Día ${day} · ${session}`,
    change: "Elegir otra agenda",
    enlarge: "Ver en grande, para el proyector",
    shrink: "Volver al panel",
    large: "Taller, en grande",
    say: "Decir",
    task: "El grupo",
    materials: "A mano",
    vote: "Votar",
    back: "Anterior",
    next: "Siguiente",
    finish: "Terminar",
    stepKeys: "Las flechas llevan al paso anterior y al siguiente.",
    nowStep: (step: number, of: number, title: string, n: number) => `Paso ${step} de ${of}: ${title}, ${minutes(n)}.`,
    nextIs: (title: string, n: string) => `Después: ${title}, ${n}`,

    timeLeft: (m: number, s: number) =>
      m === 0
        ? count(s, { one: "queda # segundo", other: "quedan # segundos" })
        : s === 0
          ? count(m, { one: "queda # minuto", other: "quedan # minutos" })
          : `quedan ${minutes(m)} y ${seconds(s)}`,
    timeOver: (m: number, s: number) =>
      m === 0 ? `${seconds(s)} de más` : s === 0 ? `${minutes(m)} de más` : `${minutes(m)} y ${seconds(s)} de más`,
    of: (n: number) => `de ${minutes(n)}`,
    ofRange: (n: number, least: number, most: number) => `de ${n} minutos; lo habitual es de ${least} a ${most}`,
    over: (clock: string) => `+${clock} de más`,
    paused: "En pausa",
    meter: (n: number, of: number) => `${n} de ${minutes(of)} transcurridos`,
    start: "Empezar",
    pause: "Pausa",
    goOnClock: "Seguir",
    more: (n: number) => `+${n} min`,
    minutesLeft: (n: number) => count(n, { one: "Queda # minuto.", other: "Quedan # minutos." }),
    timeIsUp: "Se acabó el tiempo. Termina la nota que tienes a medias.",
    sound: "Un sonido cuando se acabe el tiempo",
    onBoard: "El temporizador de la pizarra también corre, para todos",
    boardTimerRefused: "No se ha podido poner en marcha el temporizador de la pizarra. Este sigue.",

    coverTitle: "¿Hasta dónde ha llegado el grupo?",
    notRead: "Aún no se ha leído la pizarra.",
    readIt: "Leer la pizarra",
    noMap: "Aún no hay ningún mapa en esta pizarra. La agenda funciona también sin él.",
    noLanes: (titles: readonly string[]) => `No están en este mapa: ${list.format(titles)}.`,
    coverOf: (n: number, of: number) => stages(n, of),
    cellNotes: (stage: string, n: string) => `${stage}: ${n}`,
    coverLabel: (lane: string, said: string) => `${lane}: ${said}`,
    factGiven: "ya escrito",
    factOpen: "aún no",
    nothingIn: (stage: string) => `Aún no hay nada en «${stage}».`,
    ask: (prompt: string) => `Preguntar: ${prompt}`,
    apart: (stage: string, low: string, high: string) =>
      `La mayor distancia está en «${stage}»: de ${low} a ${high}. Conviene hablarlo.`,
    noLanesNow: "En este paso no se escribe en ninguna fila.",

    allSteps: "Pasos",
    endsAbout: (time: string) => `termina hacia las ${time}`,
    current: "ahora",
    done: "hecho",
    doneTitle: "Fin de la agenda",
    doneWhat:
      "El mapa es un borrador hasta que alguien lo mire desde el lado del cliente. Lanewise puede decir qué falta.",
    checkIt: "Revisar el mapa",
    startOver: "Volver a empezar",
  };
};
