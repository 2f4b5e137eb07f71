// Spanish: where something makes room.
import type { moving as english } from "../english/moving.js";
import type { SaidOf } from "../said.js";

export const moving: SaidOf<typeof english> = {
  "Where its stages and lanes lie on the board cannot be said.":
    "No se puede saber dónde están en la pizarra sus etapas y filas.",
  "How high a note hangs in this lane says how good or bad it was: a taller lane would say something else.":
    "La altura de una nota en esta fila dice si fue bueno o malo: con una fila más alta diría otra cosa.",
  "{title} gets one note wider.": "{title} será una nota más ancha.",
  "{title} gets one row of notes taller.": "{title} tendrá una hilera de notas más.",
  "At the beginning, before {stage}.": "Al principio, antes de {stage}.",
  "Above the first lane, {lane}.": "Encima de la primera fila, {lane}.",
  "The map lies askew on the board: turn it upright first.": "El mapa está torcido en la pizarra: enderézalo antes.",
  "The stage it goes by is not on the map any more.": "La etapa junto a la que va ya no está en el mapa.",
  "The lane it goes by is not on the map any more.": "La fila junto a la que va ya no está en el mapa.",
  "The lanes of this map are told by colour and lie nowhere, so no room can be made for one.":
    "Las filas de este mapa se distinguen por color y no tienen lugar, así que no se puede hacer sitio para otra.",
  "Where {title} lies on the board cannot be said.": "No se puede saber dónde está {title} en la pizarra.",
  "Where the stages beside it lie on the board cannot be said.":
    "No se puede saber dónde están en la pizarra las etapas de al lado.",
  "Where the lanes beside it lie on the board cannot be said.":
    "No se puede saber dónde están en la pizarra las filas de al lado.",
  "The map is a table there: add a column to it by hand.": "El mapa es ahí una tabla: añádele una columna a mano.",
  "The map is a table there: add a row to it by hand.": "El mapa es ahí una tabla: añádele una línea a mano.",
  "The map is drawn on a picture, which cannot be cut open: notes would no longer lie where they lie on it.":
    "El mapa está dibujado sobre una imagen, que no se puede cortar: las notas ya no estarían en su lugar sobre ella.",
  "There is no room for it: the map would grow to the right, and {what}. Make room there, or move the map.":
    "No hay sitio: el mapa crecería hacia la derecha, y {what}. Haz sitio ahí o mueve el mapa.",
  "There is no room for it: the map would grow downwards, and {what}. Make room there, or move the map.":
    "No hay sitio: el mapa crecería hacia abajo, y {what}. Haz sitio ahí o mueve el mapa.",
  "Room is made for one thing at a time, and nothing else with it.":
    "Se hace sitio para una sola cosa cada vez, y nada más con ella.",
};
