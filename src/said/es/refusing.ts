// Spanish: what is refused: what somebody filled in, a file somebody brought, an insert nobody knows.
import type { refusing as english } from "../english/refusing.js";
import type { SaidOf } from "../said.js";

export const refusing: SaidOf<typeof english> = {
  "{~file}, line {n}: {problem}": "{~file}, línea {n}: {problem}",
  "{~file}: holds nothing, expected a first line with columns such as {~columns}":
    "{~file}: está vacío; se esperaba una primera línea con columnas como {~columns}",
  "no column {names}, found {found}": "falta la columna {names}; se encontró: {found}",
  "no columns {names}, found {found}": "faltan las columnas {names}; se encontró: {found}",
  nothing: "nada",
  "column {column} stands twice": "la columna {column} está dos veces",
  "column {column} is not known and was left out.": "la columna {column} no se conoce y se dejó fuera.",
  "{n} cells, expected {columns}": "{n:f} celdas; se esperaban {columns}",
  "a quotation mark opens a cell and none closes it": "una comilla abre una celda y ninguna la cierra",
  "something follows a closing quotation mark": "hay algo después de una comilla de cierre",
  "{what} is {now} here, expected {before} as before": "{what} es aquí {now}; se esperaba {before}, como antes",
  "the kind of the map": "el tipo del mapa",
  "the role of lane {lane}": "el rol de la fila {lane}",
  "the group of stage {stage}": "el grupo de la etapa {stage}",
  "unknown kind {kind}, {expected}": "tipo desconocido {kind}; {expected}",
  "unknown role {role}, {expected}": "rol desconocido {role}; {expected}",
  "unknown stage {stage}, {expected}": "etapa desconocida {stage}; {expected}",
  "expected {known}": "se esperaba {known}",
  "expected {near} or one of {n} others": "se esperaba {near} u otro de {n} más",
  "score {cell}, expected {range}": "score es {cell}; se esperaba {range}",
  "votes {cell}, expected {range}": "votes es {cell}; se esperaba {range}",
  "confidence {cell}, expected {range}": "confidence es {cell}; se esperaba {range}",
  "a number from {least}": "un número desde {least}",
  "a number from {least} to {most}": "un número de {least} a {most}",
  "holds nothing, expected a heading with the map’s title, such as “# First home”":
    "está vacío; se esperaba un encabezado con el título del mapa, como «# Primera casa»",
  "expected a heading with the map’s title, such as “# First home”, found {line}":
    "se esperaba un encabezado con el título del mapa, como «# Primera casa»; se encontró: {line}",
  "expected a list item, found {line}": "se esperaba un elemento de lista; se encontró: {line}",
  "expected a fact, a table row or a link, found {line}":
    "se esperaba un dato, una fila de tabla o un vínculo; se encontró: {line}",
  "expected the line under the stages, such as “| --- | --- |”":
    "se esperaba la línea bajo las etapas, como «| --- | --- |»",
  "expected a fact such as “Persona: first-time buyer”, found {line}":
    "se esperaba un dato como «Persona: compradora primeriza»; se encontró: {line}",
  "expected a link such as “- `a` → `b`: why”, found {line}":
    "se esperaba un vínculo como «- `a` → `b`: por qué»; se encontró: {line}",
  "no note has the mark {mark}": "ninguna nota tiene la marca {mark}",
  "a stage has no marks; only the last column may be `no stage`":
    "una etapa no lleva marcas; solo la última columna puede ser `no stage`",
  "{n} cells beside the lane, expected {columns}, one a stage":
    "{n:f} celdas junto a la fila; se esperaban {columns}, una por etapa",
  "notes cannot stand on a line, found {found}": "no puede haber notas sobre una línea; se encontró: {found}",
  "two notes have the mark {mark}": "dos notas tienen la marca {mark}",
  "score {mark} is off the scale, expected −2 to +2":
    "la puntuación {mark} está fuera de la escala; se esperaba de −2 a +2",
  "{mark}, expected a number of votes": "{mark}; se esperaba un número de votos",
  "{mark}, expected a number from 1 to 10": "{mark}; se esperaba un número de 1 a 10",
  "unknown mark {mark}, {expected} with a value, a score such as “+2”, “starter” or “empty”":
    "marca desconocida {mark}; {expected} con un valor, una puntuación como «+2», «starter» o «empty»",
  "{mark}, expected numbers of stages from 1 to {most}": "{mark}; se esperaban números de etapas de 1 a {most}",
  "unknown fact {fact}, {expected}": "dato desconocido {fact}; {expected}",
  "unknown state {state}, expected “current” or “future”":
    "estado desconocido {state}; se esperaba «current» o «future»",
  "{~file}: is no JSON ({~cause})": "{~file}: no es JSON ({~cause})",
  "{~file}: holds no format, expected “lanewise.reading/1” or “lanewise.map/1”":
    "{~file}: no dice su formato; se esperaba «lanewise.reading/1» o «lanewise.map/1»",
  "{~file}: holds format {format}, expected “lanewise.reading/1” or “lanewise.map/1”":
    "{~file}: tiene el formato {format}; se esperaba «lanewise.reading/1» o «lanewise.map/1»",
  "{~file}: is empty, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}: está vacío; se esperaba un mapa o una lectura guardados (.json), una hoja de cálculo (.csv) o una tabla de Markdown (.md)",
  "{~file}: is JSON that Lanewise did not save, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}: es JSON que Lanewise no guardó; se esperaba un mapa o una lectura guardados (.json), una hoja de cálculo (.csv) o una tabla de Markdown (.md)",
  "{~file}: is not JSON, or breaks off, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}: no es JSON o se corta; se esperaba un mapa o una lectura guardados (.json), una hoja de cálculo (.csv) o una tabla de Markdown (.md)",
  "{~file}: is nothing Lanewise wrote, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}: no es de Lanewise; se esperaba un mapa o una lectura guardados (.json), una hoja de cálculo (.csv) o una tabla de Markdown (.md)",
  "{key} was {value}, expected text of at most {most} characters.":
    "{key}: {value} es demasiado largo, como mucho {most} caracteres.",
  title: "título",
  "A map needs at least one stage.": "Un mapa necesita al menos una etapa.",
  "A map needs at least one lane.": "Un mapa necesita al menos una fila.",
  "stages was a list of {given}, expected at most {most}.": "Hay {given} etapas, y como mucho puede haber {most}.",
  "lanes was a list of {given}, expected at most {most}.": "Hay {given} filas, y como mucho puede haber {most}.",
  "stages: {title} is too long, expected text of at most {most} characters.":
    "El nombre de la etapa {title} es demasiado largo: como mucho {most} caracteres.",
  "lanes: {title} is too long, expected text of at most {most} characters.":
    "El nombre de la fila {title} es demasiado largo: como mucho {most} caracteres.",
  "stages: {entry} has no title, expected “Title” or “Phase/Title”.":
    "La etapa {entry} no tiene título; se esperaba «Título» o «Fase/Título».",
  "lanes: {entry} has no title, expected “role”, “role:Title” or “+Title”.":
    "La fila {entry} no tiene título; se esperaba «rol», «rol:Título» o «+Título».",
  "Two stages are called {title}: give one another name.": "Dos etapas se llaman {title}: dale otro nombre a una.",
  "Two lanes are called {title}: give one another name.": "Dos filas se llaman {title}: dale otro nombre a una.",
  "this insert is not known here": "esta inserción no se conoce aquí",
};
