// German: where something is added or renamed.
import type { mending as english } from "../english/mending.js";
import type { SaidOf } from "../said.js";

export const mending: SaidOf<typeof english> = {
  "The state was {value}, expected “current” or “future”.":
    "Der Stand war {value}, erwartet wird „current“ oder „future“.",
  "The map has no title to write the state under.":
    "Die Karte hat keinen Titel, unter den sich der Stand schreiben ließe.",
  "Under the map’s title.": "Unter dem Titel der Karte.",
  "In the facts beside the map’s title.": "Bei den Angaben neben dem Titel der Karte.",
  "There is no room for the facts above the map.": "Über der Karte ist kein Platz für die Angaben.",
  "Above the map, where its facts stand.": "Über der Karte, wo ihre Angaben stehen.",
  "The map is not on the board any more.": "Die Karte ist nicht mehr auf dem Board.",
  "Below the last lane, {lane}.": "Unter der letzten Bahn, {lane}.",
  "Between {a} and {b}, where there is room for it.": "Zwischen {a} und {b}, wo Platz dafür ist.",
  "Above {lane}, where there is room for it.": "Über {lane}, wo Platz dafür ist.",
  "There is no room for it below the last lane: {what}. Make room, or move the map.":
    "Unter der letzten Bahn ist kein Platz dafür: {what}. Platz schaffen, oder die Karte verschieben.",
  "Below the stages.": "Unter den Phasen.",
  "There is no room for it {where}, so it goes below the last lane, {lane}.":
    "Dafür ist {where} kein Platz, darum kommt es unter die letzte Bahn, {lane}.",
  "The lane it belongs below is not on the board any more.":
    "Die Bahn, unter die sie gehört, ist nicht mehr auf dem Board.",
  "There is no room for the line {where}: notes lie on the border. Move them a little apart first.":
    "Für die Linie ist {where} kein Platz: Notizen liegen auf der Grenze. Sie zuerst ein wenig auseinanderrücken.",
  "Not all of these lines were drawn by Lanewise: swap the words on them by hand.":
    "Nicht alle diese Linien hat Lanewise gezeichnet: die Worte darauf von Hand tauschen.",
  "A line is drawn twice: take one of them away first.":
    "Eine Linie ist zweimal gezeichnet: zuerst eine davon entfernen.",
  "Every line stays where it lies; the words on them change.":
    "Jede Linie bleibt, wo sie liegt; die Worte darauf ändern sich.",
  "Its lane or its stage is not on the board any more.": "Ihre Bahn oder ihre Phase ist nicht mehr auf dem Board.",
  "There is no room left {where}. Make some, then try again.":
    "Es ist {where} kein Platz mehr. Platz schaffen und noch einmal versuchen.",
  "In {lane} at {stage}.": "In {lane} bei {stage}.",
  "Between {a} and {b}.": "Zwischen {a} und {b}.",
  "Below {lane}.": "Unter {lane}.",
  "Above {lane}.": "Über {lane}.",
  "Nothing on the board says the name of this lane: write it there by hand.":
    "Nichts auf dem Board sagt den Namen dieser Bahn: ihn von Hand dorthin schreiben.",
  "Nothing on the board says the name of this stage: write it there by hand.":
    "Nichts auf dem Board sagt den Namen dieser Phase: ihn von Hand dorthin schreiben.",
  "A lane needs a name.": "Eine Bahn braucht einen Namen.",
  "A stage needs a name.": "Eine Phase braucht einen Namen.",
  "{title} is written in a {what}, where only people write.":
    "{title} steht in einem Element der Art {what}, in das nur Menschen schreiben.",
  "The label says {text}, not {title}: write on it by hand.":
    "Die Beschriftung lautet {text}, nicht {title}: von Hand darauf schreiben.",
  "On the label of the lane {title}.": "Auf der Beschriftung der Bahn {title}.",
  "On the label of the stage {title}.": "Auf der Beschriftung der Phase {title}.",
  "This map runs from right to left and cannot grow to the left. Add the stage by hand.":
    "Diese Karte läuft von rechts nach links und kann nicht nach links wachsen. Die Phase von Hand ergänzen.",
  "In front of the first stage stand the lanes’ labels, and nothing of yours is moved. Make room there and add the stage by hand.":
    "Vor der ersten Phase stehen die Beschriftungen der Bahnen, und nichts davon wird verschoben. Dort Platz schaffen und die Phase von Hand ergänzen.",
  "There is no room for it at the end of the map: {what}. Make room, or move the map.":
    "Am Ende der Karte ist kein Platz dafür: {what}. Platz schaffen, oder die Karte verschieben.",
  "At the end, after {stage}.": "Am Ende, nach {stage}.",
  "At the beginning.": "Am Anfang.",
};
