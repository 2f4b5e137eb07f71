// German: where something makes room.
import type { moving as english } from "../english/moving.js";
import type { SaidOf } from "../said.js";

export const moving: SaidOf<typeof english> = {
  "Where its stages and lanes lie on the board cannot be said.":
    "Wo ihre Phasen und Bahnen auf dem Board liegen, lässt sich nicht sagen.",
  "How high a note hangs in this lane says how good or bad it was: a taller lane would say something else.":
    "Wie hoch eine Notiz in dieser Bahn hängt, sagt, wie gut oder schlecht es war: Eine höhere Bahn würde etwas anderes sagen.",
  "{title} gets one note wider.": "{title} wird eine Notiz breiter.",
  "{title} gets one row of notes taller.": "{title} wird eine Notizreihe höher.",
  "At the beginning, before {stage}.": "Am Anfang, vor {stage}.",
  "Above the first lane, {lane}.": "Über der ersten Bahn, {lane}.",
  "The map lies askew on the board: turn it upright first.":
    "Die Karte liegt schräg auf dem Board: sie zuerst gerade drehen.",
  "The stage it goes by is not on the map any more.":
    "Die Phase, neben die es kommen soll, ist nicht mehr auf der Karte.",
  "The lane it goes by is not on the map any more.":
    "Die Bahn, neben die es kommen soll, ist nicht mehr auf der Karte.",
  "The lanes of this map are told by colour and lie nowhere, so no room can be made for one.":
    "Die Bahnen dieser Karte sind an Farben zu erkennen und liegen nirgends, darum lässt sich für keine Platz schaffen.",
  "Where {title} lies on the board cannot be said.": "Wo {title} auf dem Board liegt, lässt sich nicht sagen.",
  "Where the stages beside it lie on the board cannot be said.":
    "Wo die Phasen daneben auf dem Board liegen, lässt sich nicht sagen.",
  "Where the lanes beside it lie on the board cannot be said.":
    "Wo die Bahnen daneben auf dem Board liegen, lässt sich nicht sagen.",
  "The map is a table there: add a column to it by hand.":
    "Die Karte ist dort eine Tabelle: von Hand eine Spalte ergänzen.",
  "The map is a table there: add a row to it by hand.":
    "Die Karte ist dort eine Tabelle: von Hand eine Zeile ergänzen.",
  "The map is drawn on a picture, which cannot be cut open: notes would no longer lie where they lie on it.":
    "Die Karte ist auf ein Bild gezeichnet, das sich nicht aufschneiden lässt: Notizen lägen nicht mehr, wo sie darauf liegen.",
  "There is no room for it: the map would grow to the right, and {what}. Make room there, or move the map.":
    "Dafür ist kein Platz: Die Karte würde nach rechts wachsen, und {what}. Dort Platz schaffen, oder die Karte verschieben.",
  "There is no room for it: the map would grow downwards, and {what}. Make room there, or move the map.":
    "Dafür ist kein Platz: Die Karte würde nach unten wachsen, und {what}. Dort Platz schaffen, oder die Karte verschieben.",
  "Room is made for one thing at a time, and nothing else with it.":
    "Platz wird für eines auf einmal geschaffen, und für nichts anderes dabei.",
};
