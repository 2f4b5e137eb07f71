// Spanish: what rules say and ask, from evidence to lanes.
import type { findingsA as english } from "../english/findings-a.js";
import type { SaidOf } from "../said.js";

export const findingsA: SaidOf<typeof english> = {
  "A step at {stages} has no physical evidence: say what the customer sees, holds or keeps.":
    "Un paso en {stages} no tiene evidencia física: anota qué ve, toca o conserva el cliente.",
  "{N} steps at {stages} have no physical evidence: say what the customer sees, holds or keeps.":
    "{N} pasos en {stages} no tienen evidencia física: anota qué ve, toca o conserva el cliente.",
  "Is it physical evidence?": "¿Es evidencia física?",
  "Is any of them physical evidence?": "¿Alguna es evidencia física?",
  "The need {text} has no number for how sure you are: write one from 1 to 10 on it.":
    "La necesidad {text} no dice con qué certeza se conoce: escribe en ella un número del 1 al 10.",
  "{N} needs have no number for how sure you are: write one from 1 to 10 on each.":
    "{N:f} necesidades no dicen con qué certeza se conocen: escribe en cada una un número del 1 al 10.",
  "The need {text} is a guess so far: mark it as one, or ask customers.":
    "La necesidad {text} es por ahora una suposición: márcala como tal o pregunta a clientes.",
  "{N} needs are guesses so far: mark them as guesses, or ask customers.":
    "{N:f} necesidades son por ahora suposiciones: márcalas como tales o pregunta a clientes.",
  "Backstage work at {stages} rests on nothing: say which team, partner or system it needs.":
    "El trabajo entre bastidores en {stages} no se apoya en nada: anota qué equipo, socio o sistema necesita.",
  "{N} pieces of backstage work at {stages} rest on nothing: say which teams, partners or systems they need.":
    "{N} trabajos entre bastidores en {stages} no se apoyan en nada: anota qué equipos, socios o sistemas necesitan.",
  "Is it support for the backstage work?": "¿Es el soporte del trabajo entre bastidores?",
  "Is any of them support for the backstage work?": "¿Alguna es el soporte del trabajo entre bastidores?",
  "The backstage work at {stages} serves no step of the customer: draw an arrow to the one it is for, or add it.":
    "El trabajo entre bastidores en {stages} no sirve a ningún paso del cliente: dibuja una flecha al paso al que sirve, o añádelo.",
  "{N} pieces of backstage work at {stages} serve no step of the customer: draw arrows to those they are for, or add them.":
    "{N} trabajos entre bastidores en {stages} no sirven a ningún paso del cliente: dibuja flechas a los pasos a los que sirven, o añádelos.",
  "Is it the step they serve?": "¿Es el paso al que sirve?",
  "Is any of them the step they serve?": "¿Alguno es el paso al que sirve?",
  "This blueprint covers a whole life with the organisation, {ends}: draw one of its parts, and leave the rest to a journey map.":
    "Este plano abarca toda una vida con la organización, {ends}: dibuja una de sus partes y deja el resto para un mapa de viaje.",
  "The title speaks of a whole life with the organisation.": "El título habla de toda una vida con la organización.",
  "Which part of it is the blueprint about?": "¿De qué parte trata el plano?",
  "The channel changes {places}, and a note there stands in no lane.":
    "El canal cambia {places}, y ahí hay una nota sin fila.",
  "The channel changes {places}, and {n} notes there stand in no lane.":
    "El canal cambia {places}, y ahí hay {n:f} notas sin fila.",
  "Does it take the customer across?": "¿Acompaña al cliente de un canal a otro?",
  "Does one of them take the customer across?": "¿Alguna acompaña al cliente de un canal a otro?",
  "The channel changes {places}, and nothing takes the customer across: say how they get from one to the other.":
    "El canal cambia {places} y nada acompaña al cliente: anota cómo pasa de uno a otro.",
  "The check {rule} stopped before it was done: {cause}. The fault is Lanewise’s, not the map’s.":
    "La comprobación {rule} se detuvo antes de terminar: {cause}. El fallo es de Lanewise, no del mapa.",
  "A need or pain point at {stages} has no research beside it: add where you know it from, or mark it as an assumption.":
    "Una necesidad o un punto de dolor en {stages} no tiene investigación al lado: añade de dónde lo sabes, o márcalo como suposición.",
  "{N} needs and pain points at {stages} have no research beside them: add where you know them from, or mark them as assumptions.":
    "{N} necesidades y puntos de dolor en {stages} no tienen investigación al lado: añade de dónde lo sabes, o márcalos como suposiciones.",
  "Is it research?": "¿Es investigación?",
  "Is any of them research?": "¿Alguna es investigación?",
  "{text} stands in {lanes}.": "{text} está en {lanes}.",
  "{text} and others stand in {lanes}.": "{text} y otras están en {lanes}.",
  "Is it the customer who does it, or staff?": "¿Lo hace el cliente o el personal?",
  "Is it the customer who does these {n} things, or staff?": "¿Estas {n:f} cosas las hace el cliente o el personal?",
  "{words} stands in a lane that speaks for the customer.": "{words} está en una fila que habla por el cliente.",
  "{words} stand in lanes that speak for the customer.": "{words} están en filas que hablan por el cliente.",
  "Is it the customer’s own word, or yours?": "¿Es una palabra del cliente o de la organización?",
  "Are they the customer’s own words, or yours?": "¿Son palabras del cliente o de la organización?",
  "{lane} holds one.": "{lane} contiene uno.",
  "{lane} holds {n}: keep the {most} that would make you say no.":
    "{lane} contiene {n}: quédate con los {most} que te harían decir que no.",
  "{lane} may hold {n}, but some may not belong there.":
    "{lane} quizá contiene {n}, pero puede que alguno no sea de ahí.",
  "Which of them are design criteria?": "¿Cuáles son criterios de diseño?",
  "{stage} has {steps}, a usual stage of this map {usual}: split it, or look closer at the others.":
    "{stage} tiene {steps}, y una etapa normal de este mapa {usual}: divídela, o mira las demás más de cerca.",
  "{stages} have many times the steps of the other stages: split them, or look closer at the others.":
    "{stages} tienen muchos más pasos que las demás etapas: divídelas, o mira las demás más de cerca.",
  "{text} is not on the scale from −2 to +2: write it as one of its numbers.":
    "{text} no está en la escala de −2 a +2: escríbelo con uno de sus números.",
  "{N} feelings are not on the scale from −2 to +2: write them as its numbers.":
    "{N:f} emociones no están en la escala de −2 a +2: escríbelas con sus números.",
  "Only {text} goes beyond the scale from −2 to +2, so that all other feelings look small beside it.":
    "Solo {text} se sale de la escala de −2 a +2, y a su lado las demás emociones parecen pequeñas.",
  "Only {n} of the feelings go beyond the scale from −2 to +2, so that all others look small beside them.":
    "Solo {n:f} de las emociones se salen de la escala de −2 a +2, y a su lado las demás parecen pequeñas.",
  "{text} counts on another scale than the other feelings: write all of them from −2 to +2.":
    "{text} usa otra escala que las demás emociones: escríbelas todas de −2 a +2.",
  "{N} feelings count on another scale than the others: write all of them from −2 to +2.":
    "{N:f} emociones usan otra escala que las demás: escríbelas todas de −2 a +2.",
  "Some of the numbers on feelings count around 0, and one does not.":
    "Algunos números de las emociones giran en torno a 0, y uno no.",
  "Some of the numbers on feelings count around 0, and {n} do not.":
    "Algunos números de las emociones giran en torno a 0, y {n} no.",
  "From which number to which do they count?": "¿De qué número a qué número van?",
  "One of the notes in {lane} has no score: write a number or an emoji on it, or move it up or down the scale.":
    "Una de las notas de {lane} no tiene puntuación: escribe en ella un número o un emoji, o súbela o bájala en la escala.",
  "{N} notes in {lane} have no score: write a number or an emoji on them, or move them up or down the scale.":
    "{N:f} notas de {lane} no tienen puntuación: escribe en ellas un número o un emoji, o súbelas o bájalas en la escala.",
  "A note in {lane} has no score.": "Una nota de {lane} no tiene puntuación.",
  "{N} notes in {lane} have no score.": "{N:f} notas de {lane} no tienen puntuación.",
  "Is it a feeling?": "¿Es una emoción?",
  "Which of them are feelings?": "¿Cuáles son emociones?",
  "The feelings are all about {score}, at {stages} from {from} to {to}: ask where the way was easier, and where it was harder.":
    "Todas las emociones rondan el {score}, en {stages} de {from} a {to}: pregunta dónde fue más fácil el camino y dónde más difícil.",
  "The feelings are all about {score}, at {stages} from {from} to {to}, and one has no score yet.":
    "Todas las emociones rondan el {score}, en {stages} de {from} a {to}, y una aún no tiene puntuación.",
  "The feelings are all about {score}, at {stages} from {from} to {to}, and {n} have no score yet.":
    "Todas las emociones rondan el {score}, en {stages} de {from} a {to}, y {n:f} aún no tienen puntuación.",
  "How high or low is that one?": "¿Qué altura tiene esa?",
  "How high or low are those?": "¿Qué altura tienen esas?",
  "Nothing is written at {name} yet.": "Aún no hay nada escrito en {name}.",
  "Add the stage {title}": "Añadir la etapa {title}",
  "Nobody owns the exception {text}: write who answers for it.":
    "Nadie responde de la excepción {text}: escribe quién lo hace.",
  "Nobody owns {n} exceptions: write on each who answers for it.":
    "Nadie responde de {n:f} excepciones: escribe en cada una quién lo hace.",
  "A placeholder stands for the owner of {text}.": "El responsable de {text} aún es un texto provisional.",
  "Placeholders stand for the owners of {n} exceptions.":
    "Los responsables de {n:f} excepciones aún son textos provisionales.",
  "{text} may be an exception, and nobody owns it.": "{text} quizá es una excepción, y nadie responde de ella.",
  "{N} notes may be exceptions, and nobody owns them.": "{N:f} notas quizá son excepciones, y nadie responde de ellas.",
  "Who answers for it?": "¿Quién responde?",
  "Who answers for them?": "¿Quién responde en cada caso?",
  "A failure at {stages} has no recovery: say what is done when it happens.":
    "Un fallo en {stages} no tiene recuperación: anota qué se hace cuando ocurre.",
  "{N} failures at {stages} have no recovery: say what is done when they happen.":
    "{N} fallos en {stages} no tienen recuperación: anota qué se hace cuando ocurren.",
  "Does it make good what breaks there?": "¿Repara lo que falla ahí?",
  "Does any of them make good what breaks there?": "¿Alguna repara lo que falla ahí?",
  "Nothing shows yet what happens backstage behind the work at {stages}.":
    "Aún no se ve qué pasa entre bastidores detrás del trabajo en {stages}.",
  "A frontstage note at {stage} has no backstage work behind it.":
    "Una nota de frontstage en {stage} no tiene trabajo entre bastidores detrás.",
  "{N} frontstage notes at {stage} have no backstage work behind them.":
    "{N:f} notas de frontstage en {stage} no tienen trabajo entre bastidores detrás.",
  "Is it the backstage work at {stage}?": "¿Es el trabajo entre bastidores en {stage}?",
  "This map names no goal: write beside its title what the customer wants to have reached.":
    "Falta el objetivo: escribe junto al título qué quiere haber logrado el cliente.",
  "The hand-off at {text} has no owner: name who answers for it until it has arrived.":
    "El traspaso {text} no tiene responsable: di quién responde de él hasta que llega.",
  "{N} hand-offs have no owner: name on each who answers for it until it has arrived.":
    "{N} traspasos no tienen responsable: di en cada uno quién responde de él hasta que llega.",
  "A placeholder stands for the owner of the hand-off at {text}.":
    "El responsable del traspaso {text} aún es un texto provisional.",
  "Placeholders stand for the owners of {n} hand-offs.":
    "Los responsables de {n} traspasos aún son textos provisionales.",
  "The hand-off at {text} names no owner, and nothing else on this map does.":
    "El traspaso {text} no dice quién es responsable, y nada más en este mapa lo dice.",
  "{N} hand-offs name no owner, and nothing else on this map does.":
    "{N} traspasos no dicen quién es responsable, y nada más en este mapa lo dice.",
  "{stages} matters ({importance} of 10) far more than it satisfies ({satisfaction}): look for what would close the gap.":
    "{stages} importa ({importance} de 10) mucho más de lo que satisface ({satisfaction}): busca qué cerraría la distancia.",
  "{stages} matter far more than they satisfy: look for what would close the gaps.":
    "{stages} importan mucho más de lo que satisfacen: busca qué cerraría las distancias.",
  "What is said of satisfaction at {stage} is no number, and it matters there ({importance} of 10).":
    "Lo que se dice de la satisfacción en {stage} no es un número, y ahí importa ({importance} de 10).",
  "How satisfied are they, from 1 to 10?": "¿Cómo de satisfechos están, de 1 a 10?",
  "The map ends at {stage}, when the deal is just done: add a stage for what comes of it.":
    "El mapa termina en {stage}, con el trato recién cerrado: añade una etapa para lo que viene después.",
  "The map ends at {stage}, while staff are still at work.":
    "El mapa termina en {stage}, con el personal aún trabajando.",
  "What happens once the customer has what it was for?": "¿Qué pasa cuando el cliente ya tiene lo que buscaba?",
  "A placeholder stands for the owner.": "El responsable aún es un texto provisional.",
  "Who looks after this map?": "¿Quién cuida este mapa?",
  "Nobody is named who looks after this journey: write beside the title who does.":
    "Nadie figura como responsable de este viaje: escribe junto al título quién lo es.",
  "Add a placeholder for the owner": "Añadir espacio para el responsable",
  "The map starts at {stage}, when the two have met already: add a stage for what happens before.":
    "El mapa empieza en {stage}, cuando ya se han encontrado: añade una etapa para lo que pasa antes.",
  "The map starts at {stage}, and staff are at work there already.":
    "El mapa empieza en {stage}, y ahí ya trabaja el personal.",
  "What happens before the customer first meets you?": "¿Qué pasa antes del primer encuentro con el cliente?",
  "{lanes} has no notes yet: fill it, or take the lane away.": "{lanes} aún no tiene notas: llénala o quítala.",
  "{lanes} have no notes yet: fill them, or take the lanes away.": "{lanes} aún no tienen notas: llénalas o quítalas.",
  "One lane has no label, so no check looks into it.":
    "Una fila no tiene rótulo, así que ninguna comprobación la mira.",
  "{N} lanes have no label, so no check looks into them.":
    "{N:f} filas no tienen rótulo, así que ninguna comprobación las mira.",
  "What is it about?": "¿De qué trata?",
  "What is each of them about?": "¿De qué trata cada una?",
  "The lane {name} can mean {lanes}, and is checked as both.":
    "La fila {name} puede significar {lanes}, y se revisa como ambas.",
  "Which of them is it: {lanes}?": "¿Cuál es: {lanes}?",
  "The lane {name} has a title Lanewise does not know, so no check looks into it.":
    "La fila {name} tiene un título que Lanewise no conoce, así que ninguna comprobación la mira.",
  "Did you mean {near}?": "¿Querías decir {near}?",
  "What is this lane about?": "¿De qué trata esta fila?",
  "Add the lane {title}": "Añadir la fila {title}",
};
