// French: where something is added or renamed.
import type { mending as english } from "../english/mending.js";
import type { SaidOf } from "../said.js";

export const mending: SaidOf<typeof english> = {
  "The state was {value}, expected “current” or “future”.":
    "L’état était {value} ; « actuel » ou « futur » était attendu.",
  "The map has no title to write the state under.": "La carte n’a pas de titre sous lequel écrire l’état.",
  "Under the map’s title.": "Sous le titre de la carte.",
  "In the facts beside the map’s title.": "Dans les informations à côté du titre de la carte.",
  "There is no room for the facts above the map.": "Il n’y a pas de place au-dessus de la carte pour ses informations.",
  "Above the map, where its facts stand.": "Au-dessus de la carte, où sont ses informations.",
  "The map is not on the board any more.": "La carte n’est plus sur le tableau.",
  "Below the last lane, {lane}.": "Sous la dernière ligne, {lane}.",
  "Between {a} and {b}, where there is room for it.": "Entre {a} et {b}, où il y a la place.",
  "Above {lane}, where there is room for it.": "Au-dessus de {lane}, où il y a la place.",
  "There is no room for it below the last lane: {what}. Make room, or move the map.":
    "Il n’y a pas la place sous la dernière ligne : {what}. Faites de la place, ou déplacez la carte.",
  "Below the stages.": "Sous les étapes.",
  "There is no room for it {where}, so it goes below the last lane, {lane}.":
    "Il n’y a pas la place {where} ; elle va donc sous la dernière ligne, {lane}.",
  "The lane it belongs below is not on the board any more.":
    "La ligne sous laquelle elle doit aller n’est plus sur le tableau.",
  "There is no room for the line {where}: notes lie on the border. Move them a little apart first.":
    "Il n’y a pas la place pour la séparation {where} : des notes sont sur la limite. Écartez-les d’abord un peu.",
  "Not all of these lines were drawn by Lanewise: swap the words on them by hand.":
    "Ces séparations ne sont pas toutes de Lanewise : échangez leurs noms à la main.",
  "A line is drawn twice: take one of them away first.":
    "Une séparation est tracée deux fois : retirez-en d’abord une.",
  "Every line stays where it lies; the words on them change.":
    "Chaque séparation reste à sa place ; seuls leurs noms changent.",
  "Its lane or its stage is not on the board any more.": "Sa ligne ou son étape n’est plus sur le tableau.",
  "There is no room left {where}. Make some, then try again.":
    "Il n’y a plus de place {where}. Faites-en, puis réessayez.",
  "In {lane} at {stage}.": "Dans {lane} à {stage}.",
  "Between {a} and {b}.": "Entre {a} et {b}.",
  "Below {lane}.": "Sous {lane}.",
  "Above {lane}.": "Au-dessus de {lane}.",
  "Nothing on the board says the name of this lane: write it there by hand.":
    "Rien sur le tableau ne dit le nom de cette ligne : écrivez-le à la main.",
  "Nothing on the board says the name of this stage: write it there by hand.":
    "Rien sur le tableau ne dit le nom de cette étape : écrivez-le à la main.",
  "A lane needs a name.": "Une ligne a besoin d’un nom.",
  "A stage needs a name.": "Une étape a besoin d’un nom.",
  "{title} is written in a {what}, where only people write.":
    "{title} est écrit dans un élément ({what}) où seules des personnes écrivent.",
  "The label says {text}, not {title}: write on it by hand.":
    "L’intitulé dit {text}, pas {title} : modifiez-le à la main.",
  "On the label of the lane {title}.": "Sur l’intitulé de la ligne {title}.",
  "On the label of the stage {title}.": "Sur l’intitulé de l’étape {title}.",
  "This map runs from right to left and cannot grow to the left. Add the stage by hand.":
    "Cette carte va de droite à gauche et ne peut pas s’étendre à gauche. Ajoutez l’étape à la main.",
  "In front of the first stage stand the lanes’ labels, and nothing of yours is moved. Make room there and add the stage by hand.":
    "Devant la première étape se trouvent les intitulés des lignes, et rien de ce qui est à vous n’est déplacé. Faites-y de la place et ajoutez l’étape à la main.",
  "There is no room for it at the end of the map: {what}. Make room, or move the map.":
    "Il n’y a pas la place au bout de la carte : {what}. Faites de la place, ou déplacez la carte.",
  "At the end, after {stage}.": "À la fin, après {stage}.",
  "At the beginning.": "Au début.",
};
