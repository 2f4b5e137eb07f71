// Spanish: why a text was read as it was, and what was looked for.
import type { reading as english } from "../english/reading.js";
import type { SaidOf } from "../said.js";

export const reading: SaidOf<typeof english> = {
  "is a copy of a label and lies beside the map": "es una copia de un rótulo y está junto al mapa",
  "a person said it is not part of the map": "alguien dijo que no es parte del mapa",
  "is written on a connector whose ends are not two notes of one map":
    "está escrito en un conector cuyos extremos no son dos notas de un mapa",
  "has no place on the board that could be read": "no tiene en la pizarra un lugar que se pueda leer",
  "no map was found around it": "no tiene ningún mapa alrededor",
  "lies beside the maps": "está junto a los mapas",
  "is a frame inside the map, not a note": "es un marco dentro del mapa, no una nota",
  "is written on a line that is none of the three": "está escrito en una línea que no es ninguna de las tres",
  "lies beside the table": "está junto a la tabla",
  "has a colour that the legend does not explain": "tiene un color que la leyenda no explica",
  "stands on the other side of the labels": "está al otro lado de los rótulos",
  "lies on a map without lanes and stages": "está en un mapa sin filas ni etapas",
  "lies above the first lane": "está encima de la primera fila",
  "lies above the stages": "está encima de las etapas",
  "lies left of the first lane": "está a la izquierda de la primera fila",
  "lies left of the stages": "está a la izquierda de las etapas",
  "lies below the last lane": "está debajo de la última fila",
  "lies right of the last lane": "está a la derecha de la última fila",
  "lies between lanes {~a} and {~b}": "está entre las filas «{~a}» y «{~b}»",
  "lies left of the first stage": "está a la izquierda de la primera etapa",
  "lies left of the last stage": "está a la izquierda de la última etapa",
  "lies right of the first stage": "está a la derecha de la primera etapa",
  "lies right of the last stage": "está a la derecha de la última etapa",
  "lies above the first stage": "está encima de la primera etapa",
  "lies above the last stage": "está encima de la última etapa",
  "lies below the first stage": "está debajo de la primera etapa",
  "lies below the last stage": "está debajo de la última etapa",
  "lies between stages {~a} and {~b}": "está entre las etapas «{~a}» y «{~b}»",
  "lies beside the map": "está junto al mapa",
  "in lane {~lane} {how}": "en la fila «{~lane}» {how}",
  "in stage {~stage} {how}": "en la etapa «{~stage}» {how}",
  "across stages {~from} to {~to}": "desde la etapa «{~from}» hasta «{~to}»",
  "in lane {~lane} {how}, in stage {~stage} {howStage}":
    "en la fila «{~lane}» {how}, en la etapa «{~stage}» {howStage}",
  "in lane {~lane} {how}, across stages {~from} to {~to}":
    "en la fila «{~lane}» {how}, desde la etapa «{~from}» hasta «{~to}»",
  "{where}, {room} notes from the nearest border": "{where}, {room} notas hasta el límite más cercano",
  "{where}, another reading of the labels gives another {what}":
    "{where}; con otra lectura de los rótulos, otra {what}",
  "{where}, {room} notes from the nearest border, another reading of the labels gives another {what}":
    "{where}, {room} notas hasta el límite más cercano; con otra lectura de los rótulos, otra {what}",
  "somebody placed it here": "alguien la puso aquí",
  "somebody placed it in this lane": "alguien la puso en esta fila",
  "somebody placed it in this stage": "alguien la puso en esta etapa",
  "somebody placed it in this lane; by its place it is {where}":
    "alguien la puso en esta fila; por su lugar está {where}",
  "somebody placed it in this stage; by its place it is {where}":
    "alguien la puso en esta etapa; por su lugar está {where}",
  "placed by Lanewise": "colocada por Lanewise",
  "No lane labels were found, and no white parts the notes into rows: they carry no lane.":
    "No se han encontrado rótulos de filas, y ningún espacio en blanco separa las notas en hileras: quedan sin fila.",
  "No stage labels were found, and the notes do not stand in columns: they carry no stage.":
    "No se han encontrado rótulos de etapas, y las notas no forman columnas: quedan sin etapa.",
  "No lane labels were found; {n} were named after the notes that lie in line.":
    "No se han encontrado rótulos de filas; {n:f} llevan el nombre de las notas alineadas en ellas.",
  "No stage labels were found; {n} were named after the notes that lie in line.":
    "No se han encontrado rótulos de etapas; {n:f} llevan el nombre de las notas alineadas en ellas.",
  "One lane has no label; it was told by its notes and named after its place.":
    "Una fila no tiene rótulo; se reconoce por sus notas y se llama según su lugar.",
  "One stage has no label; it was told by its notes and named after its place.":
    "Una etapa no tiene rótulo; se reconoce por sus notas y se llama según su lugar.",
  "{n} lanes have no label; it was told by its notes and named after its place.":
    "{n:f} filas no tienen rótulo; se reconocen por sus notas y se llaman según su lugar.",
  "{n} stages have no label; it was told by its notes and named after its place.":
    "{n:f} etapas no tienen rótulo; se reconocen por sus notas y se llaman según su lugar.",
  "1 correction kept with this board was followed.": "Se ha aplicado 1 corrección guardada con esta pizarra.",
  "{n} corrections kept with this board were followed.":
    "Se han aplicado {n:f} correcciones guardadas con esta pizarra.",
  "No text on the board says {label}; that hint was passed over.":
    "Ningún texto de la pizarra dice {label}; esa indicación no se ha usado.",
  "{label} is no lane of a map; that hint was passed over.":
    "{label} no es una fila de ningún mapa; esa indicación no se ha usado.",
  "{label} is no stage of a map; that hint was passed over.":
    "{label} no es una etapa de ningún mapa; esa indicación no se ha usado.",
  "{a} and {b} are no neighbours on a map; that border was passed over.":
    "{a} y {b} no son contiguas en ningún mapa; ese límite no se ha usado.",
  "The border between {a} and {b} is drawn on the board by Lanewise: move it there; the correction was passed over.":
    "El límite entre {a} y {b} lo dibujó Lanewise en la pizarra: muévelo ahí; la corrección no se ha usado.",
  "Lanes were read {way}; the other way round would fit nearly as well.":
    "Las filas se han leído {way}; al revés encajaría casi igual de bien.",
  "Names of lanes stand in quarters, as on an empathy map, not in a column or a row.":
    "Los nombres de las filas están en cuadrantes, como en un mapa de empatía, no en una columna ni en una hilera.",
  "Words that name lanes stand among notes drawn alike, not in a column or a row of their own.":
    "Hay palabras que nombran filas entre notas con el mismo aspecto, no en una columna o hilera propia.",
  "Words of another kind of board were found, {what}: {words}.":
    "Se han encontrado palabras de otro tipo de pizarra, {what}: {words}.",
  "Looked for two lane labels, a row of stages, or a title that says what it is; found {lanes}, {stages}, {title}.":
    "Se buscaban dos rótulos de filas, una serie de etapas o un título que diga qué es; se ha encontrado: {lanes}, {stages}, {title}.",
  "The map has no lanes any more: none of its lane labels and bands is left.":
    "El mapa ya no tiene filas: no queda ninguno de sus rótulos ni franjas.",
  "The map has no stages any more: none of its stage heads is left.":
    "El mapa ya no tiene etapas: no queda ninguno de sus encabezados.",
};
