// Spanish: what rules say and ask, from lanes to personas.
import type { findingsB as english } from "../english/findings-b.js";
import type { SaidOf } from "../said.js";

export const findingsB: SaidOf<typeof english> = {
  "The lane {name} is missing, and there is no {others} in its place.":
    "Falta la fila {name}, y tampoco hay {others} en su lugar.",
  "The lane {name} is missing.": "Falta la fila {name}.",
  "No lane is known as {wanted}, but {name} may be it.":
    "Ninguna fila se reconoce como {wanted}, pero podría ser {name}.",
  "No lane is known as {wanted}, but not every row has a label.":
    "Ninguna fila se reconoce como {wanted}, pero no todas las filas tienen rótulo.",
  "Is {name} the lane {wanted}?": "¿Es {name} la fila {wanted}?",
  "The lanes are all there but not as expected: from top to bottom {lanes}.":
    "Las filas están todas, pero no como se esperaba: de arriba abajo, {lanes}.",
  "No lane has a title Lanewise knows, so nobody can say which are missing.":
    "Ninguna fila tiene un título que Lanewise conozca, así que no se sabe cuáles faltan.",
  "What is each lane about?": "¿De qué trata cada fila?",
  "{N} lanes are called {title}: put them together, or give each its own name.":
    "{N:f} filas se llaman {title}: júntalas, o da a cada una su nombre.",
  "The lines run {drawn} from top to bottom, but belong in the order {wanted}.":
    "De arriba abajo, las líneas siguen este orden: {drawn}; debería ser: {wanted}.",
  "Is this map drawn from the bottom up?": "¿Este mapa está dibujado de abajo arriba?",
  "Put the lines in their order": "Poner las líneas en su orden",
  "The {line} is missing, and the lanes lie too mixed to draw it: put those that it parts on their sides first.":
    "Falta la {line}, y las filas están demasiado mezcladas para dibujarla: pon antes a cada lado las que separa.",
  "The {line} is missing {between}.": "Falta la {line} {between}.",
  "Add the line {title}": "Añadir {title}",
  "The low point at {stages} has no opportunity under it.":
    "El punto bajo en {stages} no tiene ninguna oportunidad debajo.",
  "The low points at {stages} have no opportunity under them.":
    "Los puntos bajos en {stages} no tienen ninguna oportunidad debajo.",
  "Does it say how to lift the mood there?": "¿Dice cómo levantar el ánimo ahí?",
  "Does one of them say how to lift the mood there?": "¿Alguna dice cómo levantar el ánimo ahí?",
  "Add a note for the opportunity": "Añadir una nota para la oportunidad",
  "Add notes for the opportunities": "Añadir notas para las oportunidades",
  "A placeholder stands for the opportunity at {stages}.": "La oportunidad en {stages} aún es un texto provisional.",
  "Placeholders stand for the opportunities at {stages}.":
    "Las oportunidades en {stages} aún son textos provisionales.",
  "What would lift the mood there?": "¿Qué levantaría el ánimo ahí?",
  "No moment of truth is marked: mark the one or two that people will remember.":
    "No hay ningún momento de verdad marcado: marca el que más se recordará, o los dos.",
  "No moment of truth is marked, and a note stands in no lane.":
    "No hay ningún momento de verdad marcado, y hay una nota sin fila.",
  "No moment of truth is marked, and {n} notes stand in no lane.":
    "No hay ningún momento de verdad marcado, y hay {n:f} notas sin fila.",
  "Is it one?": "¿Lo es?",
  "Is any of them one?": "¿Lo es alguna?",
  "The moment of truth at {stages} has no measure: say how you would notice that it went well.":
    "El momento de verdad en {stages} no tiene métrica: anota en qué se notaría que fue bien.",
  "{N} moments of truth at {stages} have no measure: say how you would notice that they went well.":
    "{N} momentos de verdad en {stages} no tienen métrica: anota en qué se notaría que fueron bien.",
  "Is it a measure?": "¿Es una métrica?",
  "Is any of them a measure?": "¿Alguna es una métrica?",
  "No frontstage work serves the moment of truth at {stages}: say who is there, and what they do.":
    "El momento de verdad en {stages} no tiene trabajo de frontstage: anota quién está ahí y qué hace.",
  "No frontstage work serves {n} moments of truth at {stages}: say who is there, and what they do.":
    "{N} momentos de verdad en {stages} no tienen trabajo de frontstage: anota quién está ahí y qué hace.",
  "Is it frontstage work?": "¿Es trabajo de frontstage?",
  "Is any of them frontstage work?": "¿Alguna es trabajo de frontstage?",
  "The moment of truth at {stages} has a touchpoint and no frontstage work.":
    "El momento de verdad en {stages} tiene un punto de contacto, pero no trabajo de frontstage.",
  "The moments of truth at {stages} have touchpoints and no frontstage work.":
    "Los momentos de verdad en {stages} tienen puntos de contacto, pero no trabajo de frontstage.",
  "Does the touchpoint serve it, with nobody there?": "¿Le basta el punto de contacto, sin nadie ahí?",
  "Do the touchpoints serve them, with nobody there?": "¿Les bastan los puntos de contacto, sin nadie ahí?",
  "A need at {stages} has no measure under it: say how you would notice that it is met.":
    "Una necesidad en {stages} no tiene métrica debajo: anota en qué se notaría que se cumple.",
  "{N} needs at {stages} have no measure under them: say how you would notice that they are met.":
    "{N:f} necesidades en {stages} no tienen métrica debajo: anota en qué se notaría que se cumplen.",
  "A strong feeling at {stage} has no need beside it.":
    "Una emoción fuerte en {stage} no tiene ninguna necesidad al lado.",
  "{N} strong feelings at {stage} have no need beside them.":
    "{N:f} emociones fuertes en {stage} no tienen ninguna necesidad al lado.",
  "Is it the need behind the strong feeling at {stage}?": "¿Es la necesidad detrás de la emoción fuerte en {stage}?",
  "A feeling at {stages} has no score, and no need beside it.":
    "Una emoción en {stages} no tiene puntuación, ni una necesidad al lado.",
  "{N} feelings at {stages} have no score, and no need beside them.":
    "{N:f} emociones en {stages} no tienen puntuación, ni una necesidad al lado.",
  "Is it a strong one?": "¿Es fuerte?",
  "Is any of them a strong one?": "¿Alguna es fuerte?",
  "What is it that nobody knows?": "¿Qué es lo que nadie sabe?",
  "A note at {places} says nothing: write on it what is meant, or take it away.":
    "Una nota en {places} no dice nada: escribe lo que quiere decir, o quítala.",
  "{N} notes at {places} say nothing: write on them what is meant, or take them away.":
    "{N:f} notas en {places} no dicen nada: escribe lo que quieren decir, o quítalas.",
  "A note at {places} holds nothing but a question mark.":
    "Una nota en {places} solo contiene un signo de interrogación.",
  "{N} notes at {places} hold nothing but a question mark.":
    "{N:f} notas en {places} solo contienen un signo de interrogación.",
  "{text} holds several ideas: give each a note of its own.": "{text} contiene varias ideas: da a cada una su nota.",
  "{N} notes hold several ideas each: give every idea a note of its own.":
    "{N:f} notas contienen varias ideas: da a cada idea su nota.",
  "{lane} lies {lies} {lines} with its note, but belongs {belongs}.":
    "{lane} está {lies} {lines} con su nota, pero va {belongs}.",
  "{lane} lies {lies} {lines} with its {n} notes, but belongs {belongs}.":
    "{lane} está {lies} {lines} con sus {n:f} notas, pero va {belongs}.",
  "The lines are out of order, so nobody can say which side of them is which.":
    "Las líneas están desordenadas, así que no se sabe qué lado es cuál.",
  "Should they run, from top to bottom, {lines}?": "¿Deberían ir así, de arriba abajo: {lines}?",
  "Where does it belong?": "¿Dónde va?",
  "Where do they belong?": "¿Dónde van?",
  "{text} stands in no lane and no stage.": "{text} no está en ninguna fila ni en ninguna etapa.",
  "{N} notes stand in no lane and no stage.": "{N:f} notas no están en ninguna fila ni en ninguna etapa.",
  "{text} stands in no lane.": "{text} no está en ninguna fila.",
  "{N} notes stand in no lane.": "{N:f} notas no están en ninguna fila.",
  "{text} stands in no stage.": "{text} no está en ninguna etapa.",
  "{N} notes stand in no stage.": "{N:f} notas no están en ninguna etapa.",
  "{text} may belong in another place: {why}.": "{text} quizá va en otro lugar: {why}.",
  "{N} notes may belong in another place than the one they were read in.":
    "{N:f} notas quizá van en un lugar distinto del leído.",
  "{text} stands {times} in {lane} at {stage}: put the notes together.":
    "{text} está {times} en {lane} durante {stage}: junta las notas.",
  "{N} ideas stand more than once in their cell: put the notes that say the same together.":
    "{N:f} ideas están más de una vez en su celda: junta las notas que dicen lo mismo.",
  "Nobody owns the opportunity {text}: write who takes it on.":
    "Nadie responde de la oportunidad {text}: escribe quién se encarga.",
  "Nobody owns {n} opportunities: write on each who takes it on.":
    "Nadie responde de {n:f} oportunidades: escribe en cada una quién se encarga.",
  "Placeholders stand for the owners of {n} opportunities.":
    "Los responsables de {n:f} oportunidades aún son textos provisionales.",
  "The opportunity {text} names nobody who takes it on.": "La oportunidad {text} no dice quién se encarga.",
  "{N} opportunities name nobody who takes them on.": "{N:f} oportunidades no dicen quién se encarga.",
  "Who takes it on?": "¿Quién se encarga?",
  "Who takes them on?": "¿Quién se encarga de ellas?",
  "One of {all} notes lies below the line of visibility: add what the customer does, thinks and feels.":
    "Una de {all} notas está debajo de la línea de visibilidad: añade qué hace, piensa y siente el cliente.",
  "{N} of {all} notes lie below the line of visibility: add what the customer does, thinks and feels.":
    "{N:f} de {all} notas están debajo de la línea de visibilidad: añade qué hace, piensa y siente el cliente.",
  "Whether most notes lie below the line of visibility depends on {names}.":
    "Que la mayoría de las notas esté debajo de la línea de visibilidad depende de {names}.",
  "Does the customer see what stands there?": "¿Ve el cliente lo que está ahí?",
  "Add a note for the owner": "Añadir una nota para el responsable",
  "Add notes for the owners": "Añadir notas para los responsables",
  "{text} ends in brackets.": "{text} termina entre paréntesis.",
  "{N} notes end in brackets.": "{N:f} notas terminan entre paréntesis.",
  "Do the words in brackets say who answers for it?": "¿Dicen las palabras entre paréntesis quién responde?",
  "Do the words in brackets say who answers for each?":
    "¿Dicen las palabras entre paréntesis quién responde de cada una?",
  "A pain point at {stages} has no touchpoint: say where the customer meets it.":
    "Un punto de dolor en {stages} no tiene punto de contacto: anota dónde lo encuentra el cliente.",
  "{N} pain points at {stages} have no touchpoint: say where the customer meets them.":
    "{N} puntos de dolor en {stages} no tienen punto de contacto: anota dónde los encuentra el cliente.",
  "Is it a touchpoint?": "¿Es un punto de contacto?",
  "Is any of them a touchpoint?": "¿Alguna es un punto de contacto?",
  "The pain point {text} does not say how much it matters: write whether it is a trifle, whether people work around it, or give up.":
    "El punto de dolor {text} no dice cuánto importa: escribe si es un detalle, si obliga a un rodeo o si se abandona.",
  "{N} pain points do not say how much they matter: write whether they are trifles, whether people work around them, or give up.":
    "{N} puntos de dolor no dicen cuánto importan: escribe si son detalles, si obligan a un rodeo o si se abandona.",
  "{text} may be a pain point, and does not say how much it matters.":
    "{text} quizá es un punto de dolor, y no dice cuánto importa.",
  "{N} notes may be pain points, and do not say how much they matter.":
    "{N:f} notas quizá son puntos de dolor, y no dicen cuánto importan.",
  "Is it a pain point?": "¿Es un punto de dolor?",
  "Which of them are pain points?": "¿Cuáles son puntos de dolor?",
  "A pain point at {stages} has no opportunity yet.": "Un punto de dolor en {stages} aún no tiene oportunidad.",
  "{N} pain points at {stages} have no opportunity yet.": "{N} puntos de dolor en {stages} aún no tienen oportunidad.",
  "A pain point at {stage} has no opportunity under it.":
    "Un punto de dolor en {stage} no tiene ninguna oportunidad debajo.",
  "{N} pain points at {stage} have no opportunity under them.":
    "{N} puntos de dolor en {stage} no tienen ninguna oportunidad debajo.",
  "Does it answer a pain point at {stage}?": "¿Responde a un punto de dolor en {stage}?",
  "What could be better there?": "¿Qué podría mejorar ahí?",
  "A note at {stage} may be a pain point, and there is no opportunity under it.":
    "Una nota en {stage} quizá es un punto de dolor, y no tiene ninguna oportunidad debajo.",
  "{N} notes at {stage} may be pain points, and there is no opportunity under them.":
    "{N:f} notas en {stage} quizá son puntos de dolor, y no tienen ninguna oportunidad debajo.",
  "Nothing near the strong feeling at {stages} says why: write the reason on it.":
    "Nada cerca de la emoción fuerte en {stages} dice por qué: escribe el motivo en ella.",
  "Nothing near {n} strong feelings at {stages} says why: write the reason on each.":
    "Nada cerca de {n:f} emociones fuertes en {stages} dice por qué: escribe el motivo en cada una.",
  "Is it the reason for the strong feeling there?": "¿Es el motivo de esa emoción fuerte?",
  "Are they reasons for the strong feelings there?": "¿Son los motivos de esas emociones fuertes?",
  "A placeholder stands for the persona.": "La persona aún es un texto provisional.",
  "Whose journey is it?": "¿De quién es el viaje?",
};
