// German: what is refused: what somebody filled in, a file somebody brought, an insert nobody knows.
import type { refusing as english } from "../english/refusing.js";
import type { SaidOf } from "../said.js";

export const refusing: SaidOf<typeof english> = {
  "{~file}, line {n}: {problem}": "{~file}, Zeile {n}: {problem}",
  "{~file}: holds nothing, expected a first line with columns such as {~columns}":
    "{~file}: ist leer; erwartet wird eine erste Zeile mit Spalten wie {~columns}",
  "no column {names}, found {found}": "die Spalte {names} fehlt; gefunden: {found}",
  "no columns {names}, found {found}": "die Spalten {names} fehlen; gefunden: {found}",
  nothing: "nichts",
  "column {column} stands twice": "die Spalte {column} steht zweimal da",
  "column {column} is not known and was left out.": "die Spalte {column} ist nicht bekannt und wurde weggelassen.",
  "{n} cells, expected {columns}": "{n} Zellen; erwartet werden {columns}",
  "a quotation mark opens a cell and none closes it":
    "ein Anführungszeichen öffnet eine Zelle, und keines schließt sie",
  "something follows a closing quotation mark": "nach einem schließenden Anführungszeichen steht noch etwas",
  "{what} is {now} here, expected {before} as before": "{what} ist hier {now}; erwartet wird {before} wie zuvor",
  "the kind of the map": "die Art der Karte",
  "the role of lane {lane}": "die Rolle der Bahn {lane}",
  "the group of stage {stage}": "die Gruppe der Phase {stage}",
  "unknown kind {kind}, {expected}": "unbekannte Art {kind}; {expected}",
  "unknown role {role}, {expected}": "unbekannte Rolle {role}; {expected}",
  "unknown stage {stage}, {expected}": "unbekannte Phase {stage}; {expected}",
  "expected {known}": "erwartet: {known}",
  "expected {near} or one of {n} others": "erwartet: {near} oder eines von {n} anderen",
  "score {cell}, expected {range}": "score ist {cell}; erwartet wird {range}",
  "votes {cell}, expected {range}": "votes ist {cell}; erwartet wird {range}",
  "confidence {cell}, expected {range}": "confidence ist {cell}; erwartet wird {range}",
  "a number from {least}": "eine Zahl ab {least}",
  "a number from {least} to {most}": "eine Zahl von {least} bis {most}",
  "holds nothing, expected a heading with the map’s title, such as “# First home”":
    "ist leer; erwartet wird eine Überschrift mit dem Titel der Karte, etwa „# Erstes Zuhause“",
  "expected a heading with the map’s title, such as “# First home”, found {line}":
    "erwartet wird eine Überschrift mit dem Titel der Karte, etwa „# Erstes Zuhause“; gefunden: {line}",
  "expected a list item, found {line}": "erwartet wird ein Listenpunkt; gefunden: {line}",
  "expected a fact, a table row or a link, found {line}":
    "erwartet wird eine Angabe, eine Tabellenzeile oder eine Verbindung; gefunden: {line}",
  "expected the line under the stages, such as “| --- | --- |”":
    "erwartet wird der Strich unter den Phasen, etwa „| --- | --- |“",
  "expected a fact such as “Persona: first-time buyer”, found {line}":
    "erwartet wird eine Angabe wie „Persona: Erstkäuferin“; gefunden: {line}",
  "expected a link such as “- `a` → `b`: why”, found {line}":
    "erwartet wird eine Verbindung wie „- `a` → `b`: warum“; gefunden: {line}",
  "no note has the mark {mark}": "keine Notiz hat das Zeichen {mark}",
  "a stage has no marks; only the last column may be `no stage`":
    "eine Phase hat keine Zeichen; nur die letzte Spalte darf `no stage` sein",
  "{n} cells beside the lane, expected {columns}, one a stage":
    "{n} Zellen neben der Bahn; erwartet werden {columns}, eine je Phase",
  "notes cannot stand on a line, found {found}": "auf einer Linie können keine Notizen stehen; gefunden: {found}",
  "two notes have the mark {mark}": "zwei Notizen haben das Zeichen {mark}",
  "score {mark} is off the scale, expected −2 to +2":
    "der Wert {mark} liegt außerhalb der Skala; erwartet wird −2 bis +2",
  "{mark}, expected a number of votes": "{mark}; erwartet wird eine Zahl von Stimmen",
  "{mark}, expected a number from 1 to 10": "{mark}; erwartet wird eine Zahl von 1 bis 10",
  "unknown mark {mark}, {expected} with a value, a score such as “+2”, “starter” or “empty”":
    "unbekanntes Zeichen {mark}; {expected} mit einem Wert, ein Wert wie „+2“, „starter“ oder „empty“",
  "{mark}, expected numbers of stages from 1 to {most}": "{mark}; erwartet werden Nummern von Phasen von 1 bis {most}",
  "unknown fact {fact}, {expected}": "unbekannte Angabe {fact}; {expected}",
  "unknown state {state}, expected “current” or “future”":
    "unbekannter Stand {state}; erwartet wird „current“ oder „future“",
  "{~file}: is no JSON ({~cause})": "{~file}: ist kein JSON ({~cause})",
  "{~file}: holds no format, expected “lanewise.reading/1” or “lanewise.map/1”":
    "{~file}: enthält keine Angabe des Formats; erwartet wird „lanewise.reading/1“ oder „lanewise.map/1“",
  "{~file}: holds format {format}, expected “lanewise.reading/1” or “lanewise.map/1”":
    "{~file}: hat das Format {format}; erwartet wird „lanewise.reading/1“ oder „lanewise.map/1“",
  "{~file}: is empty, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}: ist leer; erwartet wird eine gespeicherte Karte oder Lesart (.json), eine Tabelle (.csv) oder eine Markdown-Tabelle (.md)",
  "{~file}: is JSON that Lanewise did not save, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}: ist JSON, das Lanewise nicht gespeichert hat; erwartet wird eine gespeicherte Karte oder Lesart (.json), eine Tabelle (.csv) oder eine Markdown-Tabelle (.md)",
  "{~file}: is not JSON, or breaks off, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}: ist kein JSON oder bricht ab; erwartet wird eine gespeicherte Karte oder Lesart (.json), eine Tabelle (.csv) oder eine Markdown-Tabelle (.md)",
  "{~file}: is nothing Lanewise wrote, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}: stammt nicht von Lanewise; erwartet wird eine gespeicherte Karte oder Lesart (.json), eine Tabelle (.csv) oder eine Markdown-Tabelle (.md)",
  "{key} was {value}, expected text of at most {most} characters.":
    "{key} ist mit {value} zu lang: höchstens {most} Zeichen.",
  title: "Titel",
  "A map needs at least one stage.": "Eine Karte braucht mindestens eine Phase.",
  "A map needs at least one lane.": "Eine Karte braucht mindestens eine Bahn.",
  "stages was a list of {given}, expected at most {most}.": "Es sind {given} Phasen, höchstens {most} sind möglich.",
  "lanes was a list of {given}, expected at most {most}.": "Es sind {given} Bahnen, höchstens {most} sind möglich.",
  "stages: {title} is too long, expected text of at most {most} characters.":
    "Der Name der Phase {title} ist zu lang: höchstens {most} Zeichen.",
  "lanes: {title} is too long, expected text of at most {most} characters.":
    "Der Name der Bahn {title} ist zu lang: höchstens {most} Zeichen.",
  "stages: {entry} has no title, expected “Title” or “Phase/Title”.":
    "Die Phase {entry} hat keinen Titel; erwartet wird „Titel“ oder „Abschnitt/Titel“.",
  "lanes: {entry} has no title, expected “role”, “role:Title” or “+Title”.":
    "Die Bahn {entry} hat keinen Titel; erwartet wird „Rolle“, „Rolle:Titel“ oder „+Titel“.",
  "Two stages are called {title}: give one another name.":
    "Zwei Phasen heißen {title}: einer davon einen anderen Namen geben.",
  "Two lanes are called {title}: give one another name.":
    "Zwei Bahnen heißen {title}: einer davon einen anderen Namen geben.",
  "this insert is not known here": "dieses Einfügen ist hier nicht bekannt",
};
