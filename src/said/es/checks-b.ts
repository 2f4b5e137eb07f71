// Spanish: of the rules, the second half: what each asks for, why it matters, what it needs.
import type { checksB as english } from "../english/checks-b.js";
import type { SaidOf } from "../said.js";

export const checksB: SaidOf<typeof english> = {
  "Needs lanes for actions, emotions and needs (or goals), and a note with a feeling where something is done.":
    "Necesita filas de acciones, emociones y necesidades (u objetivos), y una nota con una emoción donde se hace algo.",
  "Every note says something.": "Cada nota dice algo.",
  "An empty note means something to the person who placed it, and to nobody after the workshop.":
    "Una nota vacía significa algo para quien la puso, y nada para nadie después del taller.",
  "Needs a note in a lane for words.": "Necesita una nota en una fila de palabras.",
  "A note holds one idea.": "Una nota contiene una sola idea.",
  "Only a note with one idea can be moved, voted on and answered.":
    "Solo una nota con una idea se puede mover, votar y responder.",
  "Needs a note in a lane for single ideas.": "Necesita una nota en una fila de ideas sueltas.",
  "Notes lie on the side of each line where their lane belongs.":
    "Las notas están en el lado de cada línea que toca a su fila.",
  "Backstage work above the line of visibility promises the customer something nobody will ever see.":
    "El trabajo entre bastidores por encima de la línea de visibilidad promete al cliente algo que nadie verá nunca.",
  "Needs a drawn line with notes on both of its sides, or on the wrong one.":
    "Necesita una línea dibujada con notas a ambos lados, o en el lado equivocado.",
  "Every note clearly stands in one lane and one stage.": "Cada nota está claramente en una fila y una etapa.",
  "A note between two cells is counted in one of them, and that may be the wrong one.":
    "Una nota entre dos celdas cuenta en una de ellas, y puede que no sea la suya.",
  "Needs a note.": "Necesita una nota.",
  "No two notes of a cell say the same.": "En una celda no hay dos notas que digan lo mismo.",
  "Notes that repeat each other make one idea look like many, and votes for it are split.":
    "Las notas que se repiten hacen que una idea parezca muchas y reparten sus votos.",
  "Needs a cell with two notes.": "Necesita una celda con dos notas.",
  "Every opportunity has somebody who takes it on.": "Cada oportunidad tiene a alguien que se encarga.",
  "An idea without a name is applauded in the workshop and gone the week after.":
    "Una idea sin nombre se aplaude en el taller y a la semana ya no está.",
  "Needs a note in a lane for opportunities, and at least one with an owner.":
    "Necesita una nota en una fila de oportunidades, y al menos una con responsable.",
  "At most half of a journey map’s notes lie below the line of visibility.":
    "Como mucho la mitad de las notas de un mapa de viaje están debajo de la línea de visibilidad.",
  "A map that speaks mostly of the organisation shows its processes, not what it is like to go through them.":
    "Un mapa que habla sobre todo de la organización muestra sus procesos, no cómo se viven.",
  "Needs a lane for backstage or support, and enough notes to compare.":
    "Necesita una fila de bastidores o de soporte, y notas suficientes para comparar.",
  "A stage with a pain point says where customer and organisation meet.":
    "Una etapa con un punto de dolor dice dónde se encuentran el cliente y la organización.",
  "A pain that belongs to no touchpoint belongs to nobody who could ease it.":
    "Un dolor sin punto de contacto no es de nadie que pueda aliviarlo.",
  "Needs a pain point, and touchpoints or channels at most of the stages that have notes.":
    "Necesita un punto de dolor, y puntos de contacto o canales en la mayoría de las etapas que tienen notas.",
  "A pain point says how much it matters.": "Un punto de dolor dice cuánto importa.",
  "A trifle and a reason to leave look the same on a sticky note.":
    "Un detalle y un motivo para irse se ven igual en una nota.",
  "Needs pain points, most of which say how much they matter.":
    "Necesita puntos de dolor, y que la mayoría diga cuánto importa.",
  "A stage with a pain point has an opportunity.": "Una etapa con un punto de dolor tiene una oportunidad.",
  "A pain nobody answers is the first thing to work on, and the easiest to forget.":
    "Un dolor al que nadie responde es lo primero que hay que trabajar, y lo más fácil de olvidar.",
  "Needs lanes for pain points and for opportunities, and a pain point at any stage.":
    "Necesita filas de puntos de dolor y de oportunidades, y un punto de dolor en alguna etapa.",
  "Every high and every low of the curve says why.": "Cada alto y cada bajo de la curva dice por qué.",
  "A peak without its reason cannot be repeated, and a low without it cannot be lifted.":
    "Un alto sin su motivo no se puede repetir, y un bajo sin el suyo no se puede mejorar.",
  "Needs a note with a high or low score in a lane for emotions.":
    "Necesita una nota con puntuación alta o baja en una fila de emociones.",
  "The map says whose journey it is.": "El mapa dice de quién es el viaje.",
  "A map about everybody is about nobody: every note on it can be right for someone.":
    "Un mapa sobre todos no trata de nadie: cada una de sus notas puede ser cierta para alguien.",
  "Speaks on every map.": "Habla en todos los mapas.",
  "A map is about one persona, or two at most.": "Un mapa trata de una persona, o de dos como máximo.",
  "Every further persona makes each note true for fewer of them.":
    "Con cada persona más, cada nota es cierta para menos gente.",
  "Needs a persona beside the title.": "Necesita una persona junto al título.",
  "The map was reviewed within the last months, and says when.":
    "El mapa se revisó en los últimos meses, y dice cuándo.",
  "A map nobody has looked at for a year shows a service that is no longer there.":
    "Un mapa que nadie mira desde hace un año muestra un servicio que ya no existe.",
  "One step has one name.": "Un paso tiene un solo nombre.",
  "Three departments describe one step in three ways, and each believes it is another’s.":
    "Tres departamentos describen un mismo paso de tres maneras, y cada uno cree que es de otro.",
  "Needs at least two stages, or notes in two lanes of the organisation.":
    "Necesita al menos dos etapas, o notas en dos filas de la organización.",
  "The map says in which situation the journey happens.": "El mapa dice en qué situación ocurre el viaje.",
  "The same customer does other things in a hurry, at night or for the tenth time.":
    "El mismo cliente hace otras cosas con prisa, de noche o por décima vez.",
  "The map says where the journey starts and where it ends.": "El mapa dice dónde empieza el viaje y dónde termina.",
  "Without a start and an end every workshop maps more than it can finish.":
    "Sin principio ni fin, cada taller abarca más de lo que puede terminar.",
  "Where the mood falls steeply, the map says what hurts or what to do about it.":
    "Donde el ánimo cae en picado, el mapa dice qué duele o qué hacer.",
  "Between the two stages something breaks a promise that the stage before has made.":
    "Entre las dos etapas algo rompe una promesa que hizo la anterior.",
  "Needs feelings with a score at two stages.": "Necesita emociones con puntuación en dos etapas.",
  "On the best moment of the journey something is built.": "Sobre el mejor momento del viaje se construye algo.",
  "What already delights is cheaper to make more of than what hurts is to mend.":
    "Ampliar lo que ya gusta sale más barato que arreglar lo que duele.",
  "Needs feelings with a score at three stages, one of them high, and a note in a lane for gains, strengths or moments of truth.":
    "Necesita emociones con puntuación en tres etapas, una de ellas alta, y una nota en una fila de beneficios, fortalezas o momentos de verdad.",
  "The mood does not swing up and down at every step.": "El ánimo no sube y baja a cada paso.",
  "A way that pleases and disappoints by turns has steps that do not know of each other.":
    "Un camino que alegra y decepciona por turnos tiene pasos que no saben unos de otros.",
  "Needs feelings with a score at five stages.": "Necesita emociones con puntuación en cinco etapas.",
  "Where the mood stays down for several stages, there is an idea to lift it.":
    "Donde el ánimo sigue bajo varias etapas, hay una idea para levantarlo.",
  "A long low is what people remember of the whole way; lifting one stage of it lifts the rest.":
    "Un bajo largo es lo que se recuerda de todo el camino; levantar una etapa levanta las demás.",
  "A map has few enough stages, or phases above them, to be read as a whole.":
    "Un mapa tiene pocas etapas, o fases encima, para poder leerlo entero.",
  "A first map of four or five stages is finished and used; beyond eight nobody keeps the whole in view.":
    "Un primer mapa de cuatro o cinco etapas se termina y se usa; con más de ocho nadie ve el conjunto.",
  "Needs at least one stage.": "Necesita al menos una etapa.",
  "Every stage with notes says what the customer does there.": "Cada etapa con notas dice qué hace ahí el cliente.",
  "Without the customer’s own step, the notes around it describe the organisation and not a journey.":
    "Sin el paso del cliente, las notas de alrededor describen la organización y no un viaje.",
  "Needs a lane for what the customer does, and a note at any stage.":
    "Necesita una fila de lo que hace el cliente, y una nota en alguna etapa.",
  "A stage with work of the organisation also says what the customer thinks, feels or needs.":
    "Una etapa con trabajo de la organización dice también qué piensa, siente o necesita el cliente.",
  "Steps of the organisation without the customer’s voice are a process map with a journey’s title.":
    "Los pasos de la organización sin la voz del cliente son un mapa de procesos con título de viaje.",
  "Needs a lane for what the customer thinks, feels or needs, and notes on the work of the organisation.":
    "Necesita una fila de lo que piensa, siente o necesita el cliente, y notas sobre el trabajo de la organización.",
  "Every stage has at least one note.": "Cada etapa tiene al menos una nota.",
  "A stage with nothing under it is either not a stage, or the part of the journey nobody in the room knows.":
    "Una etapa sin nada debajo no es una etapa, o es la parte del viaje que nadie en la sala conoce.",
  "No two stages of a phase have the same title.": "En una fase no hay dos etapas con el mismo título.",
  "People can only talk about a moment, and only compare two maps, when it has a name of its own.":
    "Solo se puede hablar de un momento, o comparar dos mapas, si tiene nombre propio.",
  "Needs at least two stages.": "Necesita al menos dos etapas.",
  "Stages and phases are called what the customer would call them.":
    "Las etapas y fases se llaman como las llamaría el cliente.",
  "Columns named after departments sort the journey by who works there, not by what happens to the customer.":
    "Las columnas con nombre de departamento ordenan el viaje por quién trabaja ahí, no por lo que le pasa al cliente.",
  "Where stages are joined by arrows, every stage leads on to the next.":
    "Donde las etapas se unen con flechas, cada una lleva a la siguiente.",
  "A gap between two stages is where a customer waits and nobody knows it is their turn.":
    "En un hueco entre dos etapas el cliente espera y nadie sabe que le toca a él.",
  "Needs arrows from stage to stage between most of them.":
    "Necesita flechas de etapa a etapa entre la mayoría de ellas.",
  "The map says whether it shows today or the future.": "El mapa dice si muestra el presente o el futuro.",
  "Who reads a wish as a fact stops looking for what is wrong.":
    "Quien lee un deseo como un hecho deja de buscar qué falla.",
  "A check that is silenced on the board says why.": "Una comprobación silenciada en la pizarra dice por qué.",
  "Without the reason nobody can tell later whether it still holds.":
    "Sin el motivo, nadie sabrá después si sigue valiendo.",
  "Needs “lanewise:off” on the board, and a note.": "Necesita «lanewise:off» en la pizarra, y una nota.",
  "What is silenced on the board names a check, and silences something.":
    "Lo que se silencia en la pizarra nombra una comprobación y silencia algo.",
  "A “lanewise:off” that is no longer needed would hide the next finding at its place.":
    "Un «lanewise:off» que ya no hace falta taparía el próximo hallazgo en su lugar.",
  "Where a blueprint says how long steps take, every step says it.":
    "Si un plano dice cuánto duran los pasos, lo dice de todos.",
  "The step without a time is most often the one where people wait.":
    "El paso sin tiempo suele ser justo donde se espera.",
  "Needs a lane for time, filled at most stages where the customer acts.":
    "Necesita una fila de tiempo, rellena en la mayoría de las etapas donde el cliente hace algo.",
  "The map says how long the journey takes.": "El mapa dice cuánto dura el viaje.",
  "An hour and a year need other moments, other feelings and other help.":
    "Una hora y un año piden otros momentos, otras emociones y otra ayuda.",
  "At every touchpoint the customer does something.": "En cada punto de contacto el cliente hace algo.",
  "A touchpoint nobody touches is a channel the organisation is proud of.":
    "Un punto de contacto que nadie toca es un canal del que la organización está orgullosa.",
  "Needs lanes for touchpoints and for what the customer does, with notes in both.":
    "Necesita filas de puntos de contacto y de lo que hace el cliente, con notas en ambas.",
  "A touchpoint says by which channel people meet.": "Un punto de contacto dice por qué canal es el encuentro.",
  "The same question is another one at a counter, on a phone and on a form.":
    "La misma pregunta es otra en un mostrador, por teléfono y en un formulario.",
  "Needs lanes for touchpoints and for channels, and channels at most of the touchpoints.":
    "Necesita filas de puntos de contacto y de canales, y canales en la mayoría de los puntos de contacto.",
  "A touchpoint has the frontstage work that makes it one.":
    "Un punto de contacto tiene el trabajo de frontstage que lo hace serlo.",
  "A touchpoint on a map is a promise; the frontstage says who keeps it.":
    "Un punto de contacto en un mapa es una promesa; el frontstage dice quién la cumple.",
  "Needs touchpoints or channels, and frontstage work at most of them.":
    "Necesita puntos de contacto o canales, y trabajo de frontstage en la mayoría de ellos.",
  "Where votes on a feeling lie far apart, a note says what was made of it.":
    "Donde los votos sobre una emoción se alejan mucho, una nota dice qué se concluyó.",
  "A wide spread means that people have seen two different things; the mean of both is neither.":
    "Mucha distancia significa que se han visto dos cosas distintas; la media no es ninguna de las dos.",
  "Needs three scores or more at one stage.": "Necesita tres puntuaciones o más en una etapa.",
};
