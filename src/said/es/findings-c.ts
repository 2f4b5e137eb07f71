// Spanish: what rules say and ask, from personas to votes, and the outside-in score.
import type { findingsC as english } from "../english/findings-c.js";
import type { SaidOf } from "../said.js";

export const findingsC: SaidOf<typeof english> = {
  "This map names no persona: write beside its title whose journey it is.":
    "Falta la persona: escribe junto al título de quién es el viaje.",
  "Add a placeholder for the persona": "Añadir espacio para la persona",
  "This map is about {n} personas: give each its own map, or keep the one it is really about.":
    "Este mapa trata de {n:f} personas: da a cada una su mapa, o quédate con la que de verdad importa.",
  "{N} names stand for the persona.": "Hay {n} nombres para la persona.",
  "Do they all go the same way?": "¿Hacen todas el mismo camino?",
  "Does the map still show how it is?": "¿El mapa aún muestra cómo es hoy?",
  "This map does not say when it was last reviewed: write the date beside its title.":
    "Este mapa no dice cuándo se revisó por última vez: escribe la fecha junto al título.",
  "The last review was on {date}, which Lanewise cannot read as a date.":
    "La última revisión dice {date}, y Lanewise no lo entiende como fecha.",
  "The last review was on {date}.": "Última revisión: {date}.",
  "The last review was on {date}, one month ago: look through the map again and write the new date on it.":
    "La última revisión, {date}, fue hace un mes: repasa el mapa y escribe la fecha nueva.",
  "The last review was on {date}, {n} months ago: look through the map again and write the new date on it.":
    "La última revisión, {date}, fue hace {n} meses: repasa el mapa y escribe la fecha nueva.",
  "The stages {names} look like one: give them one name, or put them together.":
    "Las etapas {names} parecen una sola: dales un solo nombre, o júntalas.",
  "Are they one step?": "¿Son un solo paso?",
  "Is each pair one step?": "¿Es cada par un solo paso?",
  "The stages {names} may be one step.": "Las etapas {names} quizá son un solo paso.",
  "The stages {names} may be one step each.": "Las etapas {names} quizá son un solo paso en cada caso.",
  "{names} may be one step in two lanes.": "{names} quizá son un solo paso en dos filas.",
  "{names} may be one step each, in two lanes.": "{names} quizá son un solo paso en cada caso, en dos filas.",
  "This map names no scenario: write beside its title in which situation the journey happens.":
    "Falta el escenario: escribe junto al título en qué situación ocurre el viaje.",
  "This map names no scope: write beside its title where the journey starts and where it ends.":
    "Falta el alcance: escribe junto al título dónde empieza el viaje y dónde termina.",
  "The scope is {scope}, and no start and end can be told from it.":
    "El alcance es {scope}, y de ahí no se puede saber dónde empieza ni dónde termina.",
  "Where does the journey start, and where does it end?": "¿Dónde empieza el viaje y dónde termina?",
  "No note stands on the customer’s side or on yours.": "No hay notas ni del lado del cliente ni del tuyo.",
  "One of {all} notes on either side is the customer’s.": "Una de {all} notas de ambos lados es del cliente.",
  "{N} of {all} notes on either side are the customer’s.": {
    zero: "Ninguna nota de ambos lados es del cliente, de {all} en total.",
    other: "{N:f} de {all} notas de ambos lados son del cliente.",
  },
  "The only note on either side is the customer’s.": "La única nota de ambos lados es del cliente.",
  "All {n} notes on either side are the customer’s.": "Las {n:f} notas de ambos lados son del cliente.",
  "The only stage says what the customer does, feels or needs.":
    "La única etapa dice qué hace, siente o necesita el cliente.",
  "All {n} stages say what the customer does, feels or needs.":
    "Las {n:f} etapas dicen qué hace, siente o necesita el cliente.",
  "Nothing tells which lanes say what the customer does, feels or needs.":
    "Nada indica qué filas dicen qué hace, siente o necesita el cliente.",
  "One of {all} stages says what the customer does, feels or needs.":
    "Una de {all} etapas dice qué hace, siente o necesita el cliente.",
  "{N} of {all} stages say what the customer does, feels or needs.": {
    zero: "Ninguna etapa, de {all} en total, dice qué hace, siente o necesita el cliente.",
    other: "{N:f} de {all} etapas dicen qué hace, siente o necesita el cliente.",
  },
  "The map begins before the first contact and goes on after the outcome.":
    "El mapa empieza antes del primer contacto y sigue después del resultado.",
  "The map begins before the first contact, and stops at the outcome.":
    "El mapa empieza antes del primer contacto y se queda en el resultado.",
  "The map begins before the first contact; where it ends, its stages do not say.":
    "El mapa empieza antes del primer contacto; las etapas no dicen dónde termina.",
  "The map begins with a contact, and goes on after the outcome.":
    "El mapa empieza con un contacto y sigue después del resultado.",
  "The map begins with a contact and stops at the outcome.":
    "El mapa empieza con un contacto y se queda en el resultado.",
  "The map begins with a contact; where it ends, its stages do not say.":
    "El mapa empieza con un contacto; las etapas no dicen dónde termina.",
  "The map goes on after the outcome; where it begins, its stages do not say.":
    "El mapa sigue después del resultado; las etapas no dicen dónde empieza.",
  "The map stops at the outcome; where it begins, its stages do not say.":
    "El mapa se queda en el resultado; las etapas no dicen dónde empieza.",
  "The names of the stages do not say where the map begins and ends.":
    "Los nombres de las etapas no dicen dónde empieza ni dónde termina el mapa.",
  "No note stands in a lane that speaks for the customer alone.":
    "No hay notas en ninguna fila que hable solo por el cliente.",
  "One of {all} notes that speak for the customer may be in words of yours.":
    "Una de {all} notas que hablan por el cliente quizá usa palabras de la organización.",
  "{N} of {all} notes that speak for the customer may be in words of yours.":
    "{N:f} de {all} notas que hablan por el cliente quizá usan palabras de la organización.",
  "No words of yours in the lanes that speak for the customer.":
    "Ninguna palabra de la organización en las filas que hablan por el cliente.",
  "No moment of truth is marked.": "No hay ningún momento de verdad marcado.",
  "Nothing on the map says what serves its moments of truth.":
    "Nada en el mapa dice qué sirve a sus momentos de verdad.",
  "Whether something serves the moments of truth is still to be answered.":
    "Queda por responder si algo sirve a los momentos de verdad.",
  "Frontstage work serves the moment of truth at one of {all} stages.":
    "El trabajo de frontstage sirve al momento de verdad en una de {all} etapas.",
  "Frontstage work serves the moments of truth at {n} of {all} stages.": {
    zero: "El trabajo de frontstage no sirve a los momentos de verdad en ninguna etapa, de {all} en total.",
    other: "El trabajo de frontstage sirve a los momentos de verdad en {n:f} de {all} etapas.",
  },
  "Frontstage work serves every moment of truth.": "El trabajo de frontstage sirve a todos los momentos de verdad.",
  "The mood falls {fall}, and no pain point says why: find out what happens between them.":
    "El ánimo cae {fall}, y ningún punto de dolor dice por qué: averigua qué pasa en medio.",
  "The mood is best at {stages} ({score}), and nothing is built on it: say what makes it so, and where else it could.":
    "El mejor ánimo está en {stages} ({score}), y nada se construye sobre él: anota a qué se debe y dónde más podría darse.",
  "The mood turns round once from {from} to {to}.": "El ánimo cambia de sentido una vez, de {from} a {to}.",
  "The mood turns round {n} times from {from} to {to}: look for what is done well at one step and lost at the next.":
    "El ánimo cambia de sentido {n} veces, de {from} a {to}: busca qué se hace bien en un paso y se pierde en el siguiente.",
  "The mood is low at {from}: lift it there first.": "El ánimo está bajo en {from}: levántalo ahí primero.",
  "The mood stays low for {n} stages, from {from} to {to}: lift it there first.":
    "El ánimo sigue bajo {n:f} etapas, de {from} a {to}: levántalo ahí primero.",
  "A note at {stages} stands in no lane.": "Una nota en {stages} no está en ninguna fila.",
  "{N} notes at {stages} stand in no lane.": "{N:f} notas en {stages} no están en ninguna fila.",
  "This map has one stage, more than {most}.": "Este mapa tiene una etapa, más de {most}.",
  "This map has {n} stages, and more than {most} are hard to keep in view: group them into phases, or map a shorter stretch.":
    "Este mapa tiene {n:f} etapas, y más de {most} no se abarcan bien: agrúpalas en fases, o dibuja un tramo más corto.",
  "This map has one phase, more than {most}.": "Este mapa tiene una fase, más de {most}.",
  "This map has {n} phases, and more than {most} are hard to keep in view: put some together, or map a shorter stretch.":
    "Este mapa tiene {n:f} fases, y más de {most} no se abarcan bien: junta algunas, o dibuja un tramo más corto.",
  "There are notes at {stages}, but nothing shows yet what the customer does.":
    "Hay notas en {stages}, pero aún no se ve qué hace el cliente.",
  "Nothing shows what the customer does at {stage}.": "No se ve qué hace el cliente en {stage}.",
  "Is it what the customer does at {stage}?": "¿Es lo que hace el cliente en {stage}?",
  "The organisation is at work at {stages}, but nothing shows yet what the customer thinks, feels or needs.":
    "La organización trabaja en {stages}, pero aún no se ve qué piensa, siente o necesita el cliente.",
  "The organisation is at work at {stage}, but nothing shows what the customer thinks, feels or needs there.":
    "La organización trabaja en {stage}, pero no se ve qué piensa, siente o necesita ahí el cliente.",
  "Does it say what the customer thinks, feels or needs at {stage}?":
    "¿Dice qué piensa, siente o necesita el cliente en {stage}?",
  "Start with the stages.": "Empieza por las etapas.",
  "Start with what the customer does.": "Empieza por lo que hace el cliente.",
  "Start with what you know best.": "Empieza por lo que mejor conoces.",
  "{stages}, {lanes}, no notes yet. {next}": "{stages}, {lanes}, aún sin notas. {next}",
  "{stages} has no notes yet.": "{stages} aún no tiene notas.",
  "{stages} have no notes yet.": "{stages} aún no tienen notas.",
  "{N} stages are called {title}: give each its own name.": "{N:f} etapas se llaman {title}: da a cada una su nombre.",
  "{titles} reads like a department or a step of the organisation.":
    "{titles} suena a departamento o a paso de la organización.",
  "{titles} read like departments or steps of the organisation.":
    "{titles} suenan a departamentos o a pasos de la organización.",
  "What does the customer call it?": "¿Cómo lo llama el cliente?",
  "What does the customer call them?": "¿Cómo los llama el cliente?",
  "No arrow leads on {places}: draw how the journey goes on there.":
    "Falta la flecha {places}: dibuja cómo continúa ahí el viaje.",
  "This map does not say whether it shows today or the future: write “current state” or “future state” under its title.":
    "Este mapa no dice si muestra el presente o el futuro: escribe «estado actual» o «estado futuro» debajo del título.",
  "{rules} is silenced {where} without a reason: write “because …” behind it.":
    "La comprobación {rules} está silenciada {where} sin motivo: escribe detrás «porque …».",
  "{rules} are silenced {where} without a reason: write “because …” behind it.":
    "Las comprobaciones {rules} están silenciadas {where} sin motivo: escribe detrás «porque …».",
  "“lanewise:off” names no check {where}.": "«lanewise:off» no nombra ninguna comprobación {where}.",
  "{name} is silenced {where}, but no check has that name.":
    "{name} está silenciada {where}, pero ninguna comprobación se llama así.",
  "{name} is silenced {where}, but no check has that name: the nearest is {near}.":
    "{name} está silenciada {where}, pero ninguna comprobación se llama así: la más parecida es {near}.",
  "{name} is silenced {where}, but {finding} speaks of other places as well, and stays.":
    "{name} está silenciada {where}, pero el hallazgo {finding} habla también de otros lugares, y se queda.",
  "{name} is silenced {where}, and has nothing to say there.":
    "{name} está silenciada {where}, y ahí no tiene nada que decir.",
  "A step at {stages} says no time: say how long it takes.":
    "Un paso en {stages} no dice el tiempo: anota cuánto dura.",
  "{N} steps at {stages} say no time: say how long they take.":
    "{N} pasos en {stages} no dicen el tiempo: anota cuánto duran.",
  "Is it a time?": "¿Es un tiempo?",
  "Is any of them a time?": "¿Alguna es un tiempo?",
  "Nothing on this map says how long the journey takes: write it beside the title.":
    "Nada en este mapa dice cuánto dura el viaje: escríbelo junto al título.",
  "The touchpoint at {stages} has nothing that the customer does there: say what they do, or take it away.":
    "En el punto de contacto en {stages} el cliente no hace nada: anota qué hace ahí, o quítalo.",
  "{N} touchpoints at {stages} have nothing that the customer does there: say what they do, or take them away.":
    "En {n} puntos de contacto en {stages} el cliente no hace nada: anota qué hace ahí, o quítalos.",
  "No arrow leads from an action to the touchpoint {text}, as it does to most others.":
    "Ninguna flecha va de una acción al punto de contacto {text}, como a la mayoría de los demás.",
  "No arrow leads from an action to {n} touchpoints, as it does to most others.":
    "Ninguna flecha va de una acción a {n} puntos de contacto, como a la mayoría de los demás.",
  "Is it what the customer does there?": "¿Es lo que hace ahí el cliente?",
  "Is any of them what the customer does there?": "¿Alguna es lo que hace ahí el cliente?",
  "A touchpoint at {stages} has no channel: say by which means people meet there.":
    "Un punto de contacto en {stages} no tiene canal: anota por qué medio es el encuentro.",
  "{N} touchpoints at {stages} have no channel: say by which means people meet there.":
    "{N} puntos de contacto en {stages} no tienen canal: anota por qué medio es el encuentro.",
  "Is it a channel?": "¿Es un canal?",
  "Is any of them a channel?": "¿Alguna es un canal?",
  "The touchpoint at {stages} has no frontstage work: say who or what answers there.":
    "El punto de contacto en {stages} no tiene trabajo de frontstage: anota quién o qué responde ahí.",
  "{N} touchpoints at {stages} have no frontstage work: say who or what answers there.":
    "{N} puntos de contacto en {stages} no tienen trabajo de frontstage: anota quién o qué responde ahí.",
  "Votes at {stages} go from {low} to {high}: talk about what each has seen, and write it down.":
    "Los votos en {stages} van de {low} a {high}: comenta con el grupo qué ha visto cada cual y anótalo.",
  "Votes lie far apart at {stages}: talk about what each has seen, and write it down.":
    "Los votos en {stages} se alejan mucho: comenta con el grupo qué ha visto cada cual y anótalo.",
  "Votes at {stage} go from {low} to {high}, and a note there stands in no lane.":
    "Los votos en {stage} van de {low} a {high}, y ahí hay una nota sin fila.",
  "Votes at {stage} go from {low} to {high}, and {n} notes there stand in no lane.":
    "Los votos en {stage} van de {low} a {high}, y ahí hay {n:f} notas sin fila.",
  "Does it say why?": "¿Dice por qué?",
  "Does one of them say why?": "¿Alguna dice por qué?",
};
