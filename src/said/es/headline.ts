// Spanish: the sentence a report opens with, and what a map would be after it was made larger.
import type { headline as english } from "../english/headline.js";
import type { SaidOf } from "../said.js";

export const headline: SaidOf<typeof english> = {
  "No map to check.": "Ningún mapa que revisar.",
  "No gaps. One weak spot to look at.": "Sin huecos. Un punto débil por mirar.",
  "No gaps. {n} weak spots to look at.": "Sin huecos. {n} puntos débiles por mirar.",
  "No gaps, no weak spots. One hint.": "Sin huecos ni puntos débiles. Una sugerencia.",
  "No gaps, no weak spots. {n} hints.": "Sin huecos ni puntos débiles. {n:f} sugerencias.",
  "Nothing missing that Lanewise can see.": "No falta nada que Lanewise pueda ver.",
  "One gap to close, {place}.": "Un hueco por cerrar, {place}.",
  "One gap to close: {finding}": "Un hueco por cerrar: {finding}",
  "{n} gaps to close, first {place}.": "{n} huecos por cerrar, el primero {place}.",
  "{n} gaps to close, first: {finding}": "{n} huecos por cerrar, el primero: {finding}",
  "Lanewise could not read the map any more after it.": "Después, Lanewise ya no podría leer el mapa.",
  "Lanewise would then read these stages: {stages}.": "Lanewise leería entonces estas etapas: {stages}.",
  "Lanewise would then read these lanes: {lanes}.": "Lanewise leería entonces estas filas: {lanes}.",
  "Lanewise would then not know what {lane} means.": "Lanewise ya no sabría entonces qué significa {lane}.",
  "Lanewise would then read a line between other lanes.": "Lanewise leería entonces una línea entre otras filas.",
  "Lanewise would then read other scores from how high the notes hang in {lane}.":
    "Lanewise leería entonces otras puntuaciones por la altura de las notas en {lane}.",
  "Lanewise would then read {text} in another place: move it well into its cell first.":
    "Lanewise leería entonces {text} en otro lugar: métela antes bien en su celda.",
  "Lanewise would then read {text} and one other note in another place: move them well into their cells first.":
    "Lanewise leería entonces {text} y otra nota en otro lugar: mételas antes bien en sus celdas.",
  "Lanewise would then read {text} and {n} other notes in another place: move them well into their cells first.":
    "Lanewise leería entonces {text} y {n:f} notas más en otro lugar: mételas antes bien en sus celdas.",
  "Nothing was taken back, because {what} lies in the new room by now. Move it out of there first.":
    "No se ha deshecho nada, porque {what} está ahora en el sitio nuevo. Sácalo antes de ahí.",
  "Nothing was taken back, because {what} and {n} more lie in the new room by now. Move them out of there first.":
    "No se ha deshecho nada, porque {what} y {n} más están ahora en el sitio nuevo. Sácalos antes de ahí.",
};
