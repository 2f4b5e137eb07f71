// Spanish: where something is added or renamed.
import type { mending as english } from "../english/mending.js";
import type { SaidOf } from "../said.js";

export const mending: SaidOf<typeof english> = {
  "The state was {value}, expected “current” or “future”.":
    "El estado era {value}, y se esperaba «current» o «future».",
  "The map has no title to write the state under.": "El mapa no tiene título bajo el que escribir el estado.",
  "Under the map’s title.": "Debajo del título del mapa.",
  "In the facts beside the map’s title.": "En la ficha junto al título del mapa.",
  "There is no room for the facts above the map.": "Encima del mapa no hay sitio para la ficha.",
  "Above the map, where its facts stand.": "Encima del mapa, donde está su ficha.",
  "The map is not on the board any more.": "El mapa ya no está en la pizarra.",
  "Below the last lane, {lane}.": "Debajo de la última fila, {lane}.",
  "Between {a} and {b}, where there is room for it.": "Entre {a} y {b}, donde hay sitio.",
  "Above {lane}, where there is room for it.": "Encima de {lane}, donde hay sitio.",
  "There is no room for it below the last lane: {what}. Make room, or move the map.":
    "Debajo de la última fila no hay sitio: {what}. Haz sitio o mueve el mapa.",
  "Below the stages.": "Debajo de las etapas.",
  "There is no room for it {where}, so it goes below the last lane, {lane}.":
    "No hay sitio {where}, así que va debajo de la última fila, {lane}.",
  "The lane it belongs below is not on the board any more.": "La fila debajo de la que va ya no está en la pizarra.",
  "There is no room for the line {where}: notes lie on the border. Move them a little apart first.":
    "No hay sitio para la línea {where}: hay notas sobre el límite. Sepáralas antes un poco.",
  "Not all of these lines were drawn by Lanewise: swap the words on them by hand.":
    "No todas estas líneas las dibujó Lanewise: intercambia sus palabras a mano.",
  "A line is drawn twice: take one of them away first.": "Una línea está dibujada dos veces: quita antes una de ellas.",
  "Every line stays where it lies; the words on them change.":
    "Cada línea se queda donde está; cambian las palabras que lleva.",
  "Its lane or its stage is not on the board any more.": "Su fila o su etapa ya no está en la pizarra.",
  "There is no room left {where}. Make some, then try again.":
    "No queda sitio {where}. Haz un poco e inténtalo otra vez.",
  "In {lane} at {stage}.": "En {lane} durante {stage}.",
  "Between {a} and {b}.": "Entre {a} y {b}.",
  "Below {lane}.": "Debajo de {lane}.",
  "Above {lane}.": "Encima de {lane}.",
  "Nothing on the board says the name of this lane: write it there by hand.":
    "Nada en la pizarra dice el nombre de esta fila: escríbelo ahí a mano.",
  "Nothing on the board says the name of this stage: write it there by hand.":
    "Nada en la pizarra dice el nombre de esta etapa: escríbelo ahí a mano.",
  "A lane needs a name.": "Una fila necesita un nombre.",
  "A stage needs a name.": "Una etapa necesita un nombre.",
  "{title} is written in a {what}, where only people write.":
    "{title} está en un elemento de tipo {what}, donde solo escriben personas.",
  "The label says {text}, not {title}: write on it by hand.": "El rótulo dice {text}, no {title}: escríbelo a mano.",
  "On the label of the lane {title}.": "En el rótulo de la fila {title}.",
  "On the label of the stage {title}.": "En el rótulo de la etapa {title}.",
  "This map runs from right to left and cannot grow to the left. Add the stage by hand.":
    "Este mapa va de derecha a izquierda y no puede crecer hacia la izquierda. Añade la etapa a mano.",
  "In front of the first stage stand the lanes’ labels, and nothing of yours is moved. Make room there and add the stage by hand.":
    "Delante de la primera etapa están los rótulos de las filas, y nada tuyo se mueve. Haz sitio ahí y añade la etapa a mano.",
  "There is no room for it at the end of the map: {what}. Make room, or move the map.":
    "Al final del mapa no hay sitio: {what}. Haz sitio o mueve el mapa.",
  "At the end, after {stage}.": "Al final, después de {stage}.",
  "At the beginning.": "Al principio.",
};
