// French: why a text was read as it was, and what was looked for.
import type { reading as english } from "../english/reading.js";
import type { SaidOf } from "../said.js";

export const reading: SaidOf<typeof english> = {
  "is a copy of a label and lies beside the map": "est une copie d’un intitulé et se trouve à côté de la carte",
  "a person said it is not part of the map": "ne fait pas partie de la carte, d’après quelqu’un",
  "is written on a connector whose ends are not two notes of one map":
    "est écrit sur un connecteur dont les bouts ne sont pas deux notes d’une carte",
  "has no place on the board that could be read": "n’a pas de place lisible sur le tableau",
  "no map was found around it": "n’a aucune carte autour",
  "lies beside the maps": "se trouve à côté des cartes",
  "is a frame inside the map, not a note": "est un cadre dans la carte, pas une note",
  "is written on a line that is none of the three": "est écrit sur un trait qui n’est aucune des trois séparations",
  "lies beside the table": "se trouve à côté de la grille",
  "has a colour that the legend does not explain": "a une couleur que la légende n’explique pas",
  "stands on the other side of the labels": "se trouve de l’autre côté des intitulés",
  "lies on a map without lanes and stages": "se trouve sur une carte sans lignes ni étapes",
  "lies above the first lane": "se trouve au-dessus de la première ligne",
  "lies above the stages": "se trouve au-dessus des étapes",
  "lies left of the first lane": "se trouve à gauche de la première ligne",
  "lies left of the stages": "se trouve à gauche des étapes",
  "lies below the last lane": "se trouve sous la dernière ligne",
  "lies right of the last lane": "se trouve à droite de la dernière ligne",
  "lies between lanes {~a} and {~b}": "se trouve entre les lignes « {~a} » et « {~b} »",
  "lies left of the first stage": "se trouve à gauche de la première étape",
  "lies left of the last stage": "se trouve à gauche de la dernière étape",
  "lies right of the first stage": "se trouve à droite de la première étape",
  "lies right of the last stage": "se trouve à droite de la dernière étape",
  "lies above the first stage": "se trouve au-dessus de la première étape",
  "lies above the last stage": "se trouve au-dessus de la dernière étape",
  "lies below the first stage": "se trouve sous la première étape",
  "lies below the last stage": "se trouve sous la dernière étape",
  "lies between stages {~a} and {~b}": "se trouve entre les étapes « {~a} » et « {~b} »",
  "lies beside the map": "se trouve à côté de la carte",
  "in lane {~lane} {how}": "dans la ligne « {~lane} » {how}",
  "in stage {~stage} {how}": "à l’étape « {~stage} » {how}",
  "across stages {~from} to {~to}": "de l’étape « {~from} » à « {~to} »",
  "in lane {~lane} {how}, in stage {~stage} {howStage}":
    "dans la ligne « {~lane} » {how}, à l’étape « {~stage} » {howStage}",
  "in lane {~lane} {how}, across stages {~from} to {~to}":
    "dans la ligne « {~lane} » {how}, de l’étape « {~from} » à « {~to} »",
  "{where}, {room} notes from the nearest border": "{where}, {room} note de marge avant la limite la plus proche",
  "{where}, another reading of the labels gives another {what}":
    "{where} ; lire autrement les intitulés changerait {what}",
  "{where}, {room} notes from the nearest border, another reading of the labels gives another {what}":
    "{where}, {room} note de marge avant la limite la plus proche ; lire autrement les intitulés changerait {what}",
  "somebody placed it here": "placée ici par quelqu’un",
  "somebody placed it in this lane": "placée dans cette ligne par quelqu’un",
  "somebody placed it in this stage": "placée à cette étape par quelqu’un",
  "somebody placed it in this lane; by its place it is {where}":
    "placée dans cette ligne par quelqu’un ; d’après sa position, elle est {where}",
  "somebody placed it in this stage; by its place it is {where}":
    "placée à cette étape par quelqu’un ; d’après sa position, elle est {where}",
  "placed by Lanewise": "posée par Lanewise",
  "No lane labels were found, and no white parts the notes into rows: they carry no lane.":
    "Aucun intitulé de ligne n’a été trouvé, et aucun blanc ne sépare les notes en rangées : elles n’ont pas de ligne.",
  "No stage labels were found, and the notes do not stand in columns: they carry no stage.":
    "Aucun intitulé d’étape n’a été trouvé, et les notes ne sont pas en colonnes : elles n’ont pas d’étape.",
  "No lane labels were found; {n} were named after the notes that lie in line.":
    "Aucun intitulé de ligne n’a été trouvé ; {n:f} lignes ont reçu leur nom des notes alignées.",
  "No stage labels were found; {n} were named after the notes that lie in line.":
    "Aucun intitulé d’étape n’a été trouvé ; {n:f} étapes ont reçu leur nom des notes alignées.",
  "One lane has no label; it was told by its notes and named after its place.":
    "Une ligne n’a pas d’intitulé ; elle a été reconnue à ses notes et nommée d’après sa place.",
  "One stage has no label; it was told by its notes and named after its place.":
    "Une étape n’a pas d’intitulé ; elle a été reconnue à ses notes et nommée d’après sa place.",
  "{n} lanes have no label; it was told by its notes and named after its place.":
    "{n} lignes n’ont pas d’intitulé ; elles ont été reconnues à leurs notes et nommées d’après leur place.",
  "{n} stages have no label; it was told by its notes and named after its place.":
    "{n} étapes n’ont pas d’intitulé ; elles ont été reconnues à leurs notes et nommées d’après leur place.",
  "1 correction kept with this board was followed.": "1 correction conservée avec ce tableau a été suivie.",
  "{n} corrections kept with this board were followed.": "{n} corrections conservées avec ce tableau ont été suivies.",
  "No text on the board says {label}; that hint was passed over.":
    "Aucun texte du tableau n’est {label} ; cette indication n’a pas été suivie.",
  "{label} is no lane of a map; that hint was passed over.":
    "{label} n’est une ligne d’aucune carte ; cette indication n’a pas été suivie.",
  "{label} is no stage of a map; that hint was passed over.":
    "{label} n’est une étape d’aucune carte ; cette indication n’a pas été suivie.",
  "{a} and {b} are no neighbours on a map; that border was passed over.":
    "{a} et {b} ne se touchent sur aucune carte ; cette limite n’a pas été suivie.",
  "The border between {a} and {b} is drawn on the board by Lanewise: move it there; the correction was passed over.":
    "La limite entre {a} et {b} a été tracée par Lanewise : déplacez-la sur le tableau même ; la correction n’a pas été suivie.",
  "Lanes were read {way}; the other way round would fit nearly as well.":
    "Les lignes ont été lues {way} ; l’autre sens conviendrait presque aussi bien.",
  "Names of lanes stand in quarters, as on an empathy map, not in a column or a row.":
    "Des noms de lignes sont disposés en quarts, comme sur une carte d’empathie, pas en colonne ni en rangée.",
  "Words that name lanes stand among notes drawn alike, not in a column or a row of their own.":
    "Des mots qui nomment des lignes sont parmi des notes de même aspect, pas dans une colonne ou une rangée à eux.",
  "Words of another kind of board were found, {what}: {words}.":
    "Des mots d’un autre type de tableau ont été trouvés, {what} : {words}.",
  "Looked for two lane labels, a row of stages, or a title that says what it is; found {lanes}, {stages}, {title}.":
    "Cherché : deux intitulés de lignes, une rangée d’étapes, ou un titre qui dit ce que c’est. Trouvé : {lanes}, {stages}, {title}.",
  "The map has no lanes any more: none of its lane labels and bands is left.":
    "La carte n’a plus de lignes : il ne reste aucun de leurs intitulés ni aucune de leurs bandes.",
  "The map has no stages any more: none of its stage heads is left.":
    "La carte n’a plus d’étapes : il ne reste aucun de leurs intitulés.",
};
