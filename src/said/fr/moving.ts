// French: where something makes room.
import type { moving as english } from "../english/moving.js";
import type { SaidOf } from "../said.js";

export const moving: SaidOf<typeof english> = {
  "Where its stages and lanes lie on the board cannot be said.":
    "Impossible de dire où ses étapes et ses lignes se trouvent sur le tableau.",
  "How high a note hangs in this lane says how good or bad it was: a taller lane would say something else.":
    "La hauteur d’une note dans cette ligne dit si c’était bien ou mal : une ligne plus haute dirait autre chose.",
  "{title} gets one note wider.": "{title} s’élargit d’une note.",
  "{title} gets one row of notes taller.": "{title} gagne une rangée de notes en hauteur.",
  "At the beginning, before {stage}.": "Au début, avant {stage}.",
  "Above the first lane, {lane}.": "Au-dessus de la première ligne, {lane}.",
  "The map lies askew on the board: turn it upright first.":
    "La carte est de travers sur le tableau : redressez-la d’abord.",
  "The stage it goes by is not on the map any more.": "L’étape qui sert de repère n’est plus sur la carte.",
  "The lane it goes by is not on the map any more.": "La ligne qui sert de repère n’est plus sur la carte.",
  "The lanes of this map are told by colour and lie nowhere, so no room can be made for one.":
    "Les lignes de cette carte se distinguent par leur couleur et n’ont pas de place à elles : impossible d’en faire pour une autre.",
  "Where {title} lies on the board cannot be said.": "Impossible de dire où {title} se trouve sur le tableau.",
  "Where the stages beside it lie on the board cannot be said.":
    "Impossible de dire où les étapes voisines se trouvent sur le tableau.",
  "Where the lanes beside it lie on the board cannot be said.":
    "Impossible de dire où les lignes voisines se trouvent sur le tableau.",
  "The map is a table there: add a column to it by hand.":
    "Ici, la carte est une grille : ajoutez-y une colonne à la main.",
  "The map is a table there: add a row to it by hand.":
    "Ici, la carte est une grille : ajoutez-y une rangée à la main.",
  "The map is drawn on a picture, which cannot be cut open: notes would no longer lie where they lie on it.":
    "La carte est dessinée sur une image, qu’on ne peut pas ouvrir : les notes n’y seraient plus à leur place.",
  "There is no room for it: the map would grow to the right, and {what}. Make room there, or move the map.":
    "Il n’y a pas la place : la carte s’étendrait vers la droite, et {what}. Faites-y de la place, ou déplacez la carte.",
  "There is no room for it: the map would grow downwards, and {what}. Make room there, or move the map.":
    "Il n’y a pas la place : la carte s’étendrait vers le bas, et {what}. Faites-y de la place, ou déplacez la carte.",
  "Room is made for one thing at a time, and nothing else with it.":
    "On fait de la place pour une seule chose à la fois, et rien d’autre avec elle.",
};
