// German: the sentence a report opens with, and what a map would be after it was made larger.
import type { headline as english } from "../english/headline.js";
import type { SaidOf } from "../said.js";

export const headline: SaidOf<typeof english> = {
  "No map to check.": "Keine Karte zu prüfen.",
  "No gaps. One weak spot to look at.": "Keine Lücken. Eine Schwachstelle zum Hinsehen.",
  "No gaps. {n} weak spots to look at.": "Keine Lücken. {n} Schwachstellen zum Hinsehen.",
  "No gaps, no weak spots. One hint.": "Keine Lücken, keine Schwachstellen. Ein Hinweis.",
  "No gaps, no weak spots. {n} hints.": "Keine Lücken, keine Schwachstellen. {n} Hinweise.",
  "Nothing missing that Lanewise can see.": "Nichts fehlt, soweit Lanewise sieht.",
  "One gap to close, {place}.": "Eine Lücke zu schließen, {place}.",
  "One gap to close: {finding}": "Eine Lücke zu schließen: {finding}",
  "{n} gaps to close, first {place}.": "{n} Lücken zu schließen, zuerst {place}.",
  "{n} gaps to close, first: {finding}": "{n} Lücken zu schließen, zuerst: {finding}",
  "Lanewise could not read the map any more after it.": "Lanewise könnte die Karte danach nicht mehr lesen.",
  "Lanewise would then read these stages: {stages}.": "Lanewise würde dann diese Phasen lesen: {stages}.",
  "Lanewise would then read these lanes: {lanes}.": "Lanewise würde dann diese Bahnen lesen: {lanes}.",
  "Lanewise would then not know what {lane} means.": "Lanewise wüsste dann nicht, was {lane} bedeutet.",
  "Lanewise would then read a line between other lanes.":
    "Lanewise würde dann eine Linie zwischen anderen Bahnen lesen.",
  "Lanewise would then read other scores from how high the notes hang in {lane}.":
    "Lanewise würde dann aus der Höhe der Notizen in {lane} andere Werte lesen.",
  "Lanewise would then read {text} in another place: move it well into its cell first.":
    "Lanewise würde dann {text} an einem anderen Platz lesen: die Notiz zuerst weit in ihre Zelle schieben.",
  "Lanewise would then read {text} and one other note in another place: move them well into their cells first.":
    "Lanewise würde dann {text} und eine weitere Notiz an einem anderen Platz lesen: sie zuerst weit in ihre Zellen schieben.",
  "Lanewise would then read {text} and {n} other notes in another place: move them well into their cells first.":
    "Lanewise würde dann {text} und {n} weitere Notizen an einem anderen Platz lesen: sie zuerst weit in ihre Zellen schieben.",
  "Nothing was taken back, because {what} lies in the new room by now. Move it out of there first.":
    "Nichts wurde zurückgenommen, weil {what} inzwischen im neuen Platz liegt. Es zuerst dort herausschieben.",
  "Nothing was taken back, because {what} and {n} more lie in the new room by now. Move them out of there first.":
    "Nichts wurde zurückgenommen, weil {what} und {n} weitere inzwischen im neuen Platz liegen. Sie zuerst dort herausschieben.",
};
