// French: the sentence a report opens with, and what a map would be after it was made larger.
import type { headline as english } from "../english/headline.js";
import type { SaidOf } from "../said.js";

export const headline: SaidOf<typeof english> = {
  "No map to check.": "Pas de carte à vérifier.",
  "No gaps. One weak spot to look at.": "Aucune lacune. Un point faible à regarder.",
  "No gaps. {n} weak spots to look at.": "Aucune lacune. {n} points faibles à regarder.",
  "No gaps, no weak spots. One hint.": "Ni lacune ni point faible. Un conseil.",
  "No gaps, no weak spots. {n} hints.": "Ni lacune ni point faible. {n} conseils.",
  "Nothing missing that Lanewise can see.": "Lanewise ne voit rien qui manque.",
  "One gap to close, {place}.": "Une lacune à combler {place}.",
  "One gap to close: {finding}": "Une lacune à combler : {finding}",
  "{n} gaps to close, first {place}.": "{n:f} lacunes à combler, d’abord {place}.",
  "{n} gaps to close, first: {finding}": "{n:f} lacunes à combler, d’abord : {finding}",
  "Lanewise could not read the map any more after it.": "Après cela, Lanewise ne pourrait plus lire la carte.",
  "Lanewise would then read these stages: {stages}.": "Lanewise lirait alors ces étapes : {stages}.",
  "Lanewise would then read these lanes: {lanes}.": "Lanewise lirait alors ces lignes : {lanes}.",
  "Lanewise would then not know what {lane} means.": "Lanewise ne saurait alors plus ce que veut dire {lane}.",
  "Lanewise would then read a line between other lanes.": "Lanewise lirait alors une séparation entre d’autres lignes.",
  "Lanewise would then read other scores from how high the notes hang in {lane}.":
    "Lanewise lirait alors d’autres scores d’après la hauteur des notes dans {lane}.",
  "Lanewise would then read {text} in another place: move it well into its cell first.":
    "Lanewise lirait alors {text} à une autre place : rentrez d’abord la note bien dans sa case.",
  "Lanewise would then read {text} and one other note in another place: move them well into their cells first.":
    "Lanewise lirait alors {text} et une autre note à une autre place : rentrez-les d’abord bien dans leurs cases.",
  "Lanewise would then read {text} and {n} other notes in another place: move them well into their cells first.":
    "Lanewise lirait alors {text} et {n} autres notes à une autre place : rentrez-les d’abord bien dans leurs cases.",
  "Nothing was taken back, because {what} lies in the new room by now. Move it out of there first.":
    "Rien n’a été annulé, car {what} occupe désormais la nouvelle place. Déplacez-le d’abord.",
  "Nothing was taken back, because {what} and {n} more lie in the new room by now. Move them out of there first.":
    "Rien n’a été annulé, car {what} et {n} autres occupent désormais la nouvelle place. Déplacez-les d’abord.",
};
