// French: what is refused: what somebody filled in, a file somebody brought, an insert nobody knows.
import type { refusing as english } from "../english/refusing.js";
import type { SaidOf } from "../said.js";

export const refusing: SaidOf<typeof english> = {
  "{~file}, line {n}: {problem}": "{~file}, ligne {n} : {problem}",
  "{~file}: holds nothing, expected a first line with columns such as {~columns}":
    "{~file} : ne contient rien ; une première ligne avec des colonnes comme {~columns} était attendue",
  "no column {names}, found {found}": "la colonne {names} manque ; trouvé : {found}",
  "no columns {names}, found {found}": "les colonnes {names} manquent ; trouvé : {found}",
  nothing: "rien",
  "column {column} stands twice": "la colonne {column} figure deux fois",
  "column {column} is not known and was left out.": "la colonne {column} n’est pas connue et a été laissée de côté.",
  "{n} cells, expected {columns}": "{n:f} cellules ; {columns} étaient attendues",
  "a quotation mark opens a cell and none closes it": "un guillemet ouvre une cellule et aucun ne la ferme",
  "something follows a closing quotation mark": "quelque chose suit un guillemet fermant",
  "{what} is {now} here, expected {before} as before": "{what} est ici {now} ; {before} était attendu, comme avant",
  "the kind of the map": "le type de la carte",
  "the role of lane {lane}": "le rôle de la ligne {lane}",
  "the group of stage {stage}": "le groupe de l’étape {stage}",
  "unknown kind {kind}, {expected}": "type inconnu {kind} ; {expected}",
  "unknown role {role}, {expected}": "rôle inconnu {role} ; {expected}",
  "unknown stage {stage}, {expected}": "étape inconnue {stage} ; {expected}",
  "expected {known}": "attendu : {known}",
  "expected {near} or one of {n} others": "attendu : {near} ou un des {n} autres",
  "score {cell}, expected {range}": "score vaut {cell} ; attendu : {range}",
  "votes {cell}, expected {range}": "votes vaut {cell} ; attendu : {range}",
  "confidence {cell}, expected {range}": "confidence vaut {cell} ; attendu : {range}",
  "a number from {least}": "un nombre à partir de {least}",
  "a number from {least} to {most}": "un nombre de {least} à {most}",
  "holds nothing, expected a heading with the map’s title, such as “# First home”":
    "ne contient rien ; un titre de section avec le titre de la carte était attendu, comme « # Premier logement »",
  "expected a heading with the map’s title, such as “# First home”, found {line}":
    "un titre de section avec le titre de la carte était attendu, comme « # Premier logement » ; trouvé : {line}",
  "expected a list item, found {line}": "un élément de liste était attendu ; trouvé : {line}",
  "expected a fact, a table row or a link, found {line}":
    "une information, une ligne de tableau ou un lien étaient attendus ; trouvé : {line}",
  "expected the line under the stages, such as “| --- | --- |”":
    "le trait sous les étapes était attendu, comme « | --- | --- | »",
  "expected a fact such as “Persona: first-time buyer”, found {line}":
    "une information comme « Persona: première acheteuse » était attendue ; trouvé : {line}",
  "expected a link such as “- `a` → `b`: why”, found {line}":
    "un lien comme « - `a` → `b`: pourquoi » était attendu ; trouvé : {line}",
  "no note has the mark {mark}": "aucune note n’a la marque {mark}",
  "a stage has no marks; only the last column may be `no stage`":
    "une étape n’a pas de marques ; seule la dernière colonne peut être `no stage`",
  "{n} cells beside the lane, expected {columns}, one a stage":
    "{n:f} cellules à côté de la ligne ; {columns} étaient attendues, une par étape",
  "notes cannot stand on a line, found {found}": "aucune note ne peut se trouver sur un trait ; trouvé : {found}",
  "two notes have the mark {mark}": "deux notes ont la marque {mark}",
  "score {mark} is off the scale, expected −2 to +2": "le score {mark} sort de l’échelle ; attendu : de −2 à +2",
  "{mark}, expected a number of votes": "{mark} ; un nombre de votes était attendu",
  "{mark}, expected a number from 1 to 10": "{mark} ; un nombre de 1 à 10 était attendu",
  "unknown mark {mark}, {expected} with a value, a score such as “+2”, “starter” or “empty”":
    "marque inconnue {mark} ; {expected} avec une valeur, un score comme « +2 », « starter » ou « empty »",
  "{mark}, expected numbers of stages from 1 to {most}": "{mark} ; des numéros d’étapes de 1 à {most} étaient attendus",
  "unknown fact {fact}, {expected}": "information inconnue {fact} ; {expected}",
  "unknown state {state}, expected “current” or “future”":
    "état inconnu {state} ; « current » ou « future » était attendu",
  "{~file}: is no JSON ({~cause})": "{~file} : n’est pas du JSON ({~cause})",
  "{~file}: holds no format, expected “lanewise.reading/1” or “lanewise.map/1”":
    "{~file} : ne dit pas son format ; « lanewise.reading/1 » ou « lanewise.map/1 » était attendu",
  "{~file}: holds format {format}, expected “lanewise.reading/1” or “lanewise.map/1”":
    "{~file} : a le format {format} ; « lanewise.reading/1 » ou « lanewise.map/1 » était attendu",
  "{~file}: is empty, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file} : est vide ; une carte ou une lecture enregistrée (.json), un tableur (.csv) ou un tableau Markdown (.md) était attendu",
  "{~file}: is JSON that Lanewise did not save, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file} : est du JSON que Lanewise n’a pas enregistré ; une carte ou une lecture enregistrée (.json), un tableur (.csv) ou un tableau Markdown (.md) était attendu",
  "{~file}: is not JSON, or breaks off, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file} : n’est pas du JSON, ou s’interrompt ; une carte ou une lecture enregistrée (.json), un tableur (.csv) ou un tableau Markdown (.md) était attendu",
  "{~file}: is nothing Lanewise wrote, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file} : ne vient pas de Lanewise ; une carte ou une lecture enregistrée (.json), un tableur (.csv) ou un tableau Markdown (.md) était attendu",
  "{key} was {value}, expected text of at most {most} characters.":
    "{key} : {value} est trop long, {most} caractères au plus.",
  title: "titre",
  "A map needs at least one stage.": "Une carte a besoin d’au moins une étape.",
  "A map needs at least one lane.": "Une carte a besoin d’au moins une ligne.",
  "stages was a list of {given}, expected at most {most}.": "Il y a {given} étapes, {most} au plus sont possibles.",
  "lanes was a list of {given}, expected at most {most}.": "Il y a {given} lignes, {most} au plus sont possibles.",
  "stages: {title} is too long, expected text of at most {most} characters.":
    "Le nom de l’étape {title} est trop long : {most} caractères au plus.",
  "lanes: {title} is too long, expected text of at most {most} characters.":
    "Le nom de la ligne {title} est trop long : {most} caractères au plus.",
  "stages: {entry} has no title, expected “Title” or “Phase/Title”.":
    "L’étape {entry} n’a pas de titre ; « Titre » ou « Phase/Titre » était attendu.",
  "lanes: {entry} has no title, expected “role”, “role:Title” or “+Title”.":
    "La ligne {entry} n’a pas de titre ; « rôle », « rôle:Titre » ou « +Titre » était attendu.",
  "Two stages are called {title}: give one another name.":
    "Deux étapes s’appellent {title} : donnez un autre nom à l’une d’elles.",
  "Two lanes are called {title}: give one another name.":
    "Deux lignes s’appellent {title} : donnez un autre nom à l’une d’elles.",
  "this insert is not known here": "cette insertion n’est pas connue ici",
};
