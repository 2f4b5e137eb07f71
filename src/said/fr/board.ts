// French: what boards and the session say.
import type { board as english } from "../english/board.js";
import type { SaidOf } from "../said.js";

export const board: SaidOf<typeof english> = {
  "The map keeps its new size, because something else stands in it by now.":
    "La carte garde sa nouvelle taille : quelque chose d’autre s’y trouve désormais.",
  "The frame keeps its new size, because something else stands in it by now.":
    "Le cadre garde sa nouvelle taille : quelque chose d’autre s’y trouve désormais.",
  "This board has no room for more dismissed findings: the oldest one is open again.":
    "Ce tableau n’a plus de place pour d’autres constats écartés : le plus ancien est de nouveau ouvert.",
  "This board has no room for more dismissed findings: the oldest {n} are open again.":
    "Ce tableau n’a plus de place pour d’autres constats écartés : les {n} plus anciens sont de nouveau ouverts.",
  "This board has no room for more corrections: the oldest one was let go.":
    "Ce tableau n’a plus de place pour d’autres corrections : la plus ancienne a été abandonnée.",
  "This board has no room for more corrections: the oldest {n} were let go.":
    "Ce tableau n’a plus de place pour d’autres corrections : les {n} plus anciennes ont été abandonnées.",
  "The frame the map was meant for is not on the board any more.":
    "Le cadre prévu pour la carte n’est plus sur le tableau.",
  "{frame} is {size}, and with this map it has to be {needed}.":
    "{frame} mesure {size} ; avec cette carte, il lui faut {needed}.",
  "{frame} is {size}, and with this map it has to be {needed}. It cannot grow, because {what} would come to lie under it.":
    "{frame} mesure {size} ; avec cette carte, il lui faut {needed}. Impossible de l’agrandir sans recouvrir {what}.",
  "A part of Lanewise did not arrive. Check the connection and try again; if that does not help, close Lanewise and open it again.":
    "Une partie de Lanewise n’est pas arrivée. Vérifiez la connexion et réessayez ; si cela ne suffit pas, fermez Lanewise et rouvrez-le.",
  "What the lane means could not be kept ({cause}): say it again when you correct the reading.":
    "Le sens de la ligne n’a pas pu être conservé ({cause}) : redites-le en corrigeant la lecture.",
  "There is no fix for this.": "Il n’y a pas de solution automatique à cela.",
  "What was drawn may not be read yet, as the corrections of this board could not be kept ({cause}): point it out.":
    "Ce qui a été dessiné ne se lit peut-être pas encore, car les corrections de ce tableau n’ont pas pu être conservées ({cause}) : montrez où cela se trouve.",
  "What was selected is gone, so the map stands in free room.":
    "Ce qui était sélectionné n’est plus là ; la carte est donc sur une place libre.",
  "{map} is a map itself, so the new one stands beside it.": "{map} est déjà une carte ; la nouvelle est donc à côté.",
  "The map was placed where you let go of it, over {what}. Undo takes it away again.":
    "La carte a été posée là où vous l’avez lâchée, sur {what}. Annuler la retire.",
  "somebody has reworded the text meanwhile, so it was left as it is: read the board again":
    "quelqu’un a modifié le texte entre-temps, il est donc resté tel quel : relisez le tableau",
  "the board could not be changed: {cause}": "le tableau n’a pas pu être modifié : {cause}",
  "stopped by you; nothing was changed": "arrêté par vous ; rien n’a été modifié",
  "nothing on the board could carry it": "rien sur le tableau ne pourrait le porter",
  "the board could not be read": "le tableau n’a pas pu être lu",
  "the items could not be shown": "les éléments n’ont pas pu être montrés",
  "it was not kept": "cela n’a pas été conservé",
  "{name} was not kept": "{name} n’a pas été conservé",
  "stopped by you after {done} of {total} items; what was placed is taken away":
    "arrêté par vous après {done} éléments sur {total} ; ce qui avait été posé est retiré",
  "stopped after {done} of {total} items: {cause}": "arrêté après {done} éléments sur {total} : {cause}",
  "stopped after {done} of {total} items": "arrêté après {done} éléments sur {total}",
  "{n} characters are too many to keep; expected at most {most}":
    "{n} caractères sont trop pour être conservés ; {most} au plus sont attendus",
  "expected the font Inter, which FigJam's own notes use, but it cannot be loaded":
    "la police Inter, celle des notes de FigJam, est attendue, mais elle ne peut pas être chargée",
  "the panel asks for its part {name}, which main.js does not hold: are both files of the same version?":
    "le panneau demande sa partie {name}, absente de main.js : les deux fichiers sont-ils de la même version ?",
  "too many changes in one minute": "trop de modifications en une minute",
  "this board is view-only for you": "vous pouvez seulement consulter ce tableau",
  "the text to be changed is no longer on the board": "le texte à modifier n’est plus sur le tableau",
  "{n} items stand on their frame, but Miro would not put them into it.":
    "{n} éléments sont posés sur leur cadre, mais Miro n’a pas voulu les y inclure.",
  "stopped by you; {n} of {all} items could not be taken away":
    "arrêté par vous ; {n} éléments sur {all} n’ont pas pu être retirés",
  "stopped by you after {done} of {total} items; not all could be put back as it was":
    "arrêté par vous après {done} éléments sur {total} ; tout n’a pas pu être remis comme avant",
  "One item stayed where it was: Miro lets nobody move it from here. It may be locked.":
    "Un élément est resté où il était : Miro ne permet pas de le déplacer d’ici. Il est peut-être verrouillé.",
  "{n} items stayed where they were: Miro lets nobody move them from here. They may be locked.":
    "{n} éléments sont restés où ils étaient : Miro ne permet pas de les déplacer d’ici. Ils sont peut-être verrouillés.",
  "the board could not show it": "le tableau n’a pas pu le montrer",
  "the board does not say where you are": "le tableau ne dit pas où vous êtes",
  "what was noted could not be read": "ce qui était noté n’a pas pu être lu",
  "a part of Lanewise did not arrive": "une partie de Lanewise n’est pas arrivée",
  "too many changes in one hour": "trop de modifications en une heure",
  "stopped while Miro took no more": "arrêté pendant que Miro n’acceptait plus rien",
  "no answer within {n} seconds": "pas de réponse en {n} secondes",
  "it could not be kept with the board": "cela n’a pas pu être conservé avec le tableau",
  "Miro has no room left for Lanewise’s notes on this board":
    "Miro n’a plus de place sur ce tableau pour ce que Lanewise y retient",
  "Miro gave {~what}": "Miro a répondu {~what}",
  "this insert was finished or taken away meanwhile": "cette insertion a été terminée ou retirée entre-temps",
  "the frame is no longer on this board": "le cadre n’est plus sur ce tableau",
  "people keep putting things into the frame that is to be taken away":
    "d’autres posent encore des choses dans le cadre à retirer",
  "Miro had little room left for Lanewise’s notes on this board; they were kept short.":
    "Miro avait peu de place sur ce tableau pour ce que Lanewise y retient ; c’est resté bref.",
  "Lanewise could not note which items are its own ({cause}). The map stands, and will be read by its labels.":
    "Lanewise n’a pas pu retenir quels éléments sont les siens ({cause}). La carte est en place et sera lue d’après ses intitulés.",
  "what stands of an interrupted insert could not be told":
    "ce qui reste d’une insertion interrompue n’a pas pu être déterminé",
  "more of it stands than a moment ago, so it goes on in another window of yours":
    "il y en a plus qu’à l’instant, elle se poursuit donc dans une autre de vos fenêtres",
  "the frame of this map is no longer on the board": "le cadre de cette carte n’est plus sur le tableau",
  "One item was left out, which would lie over what stands there.":
    "Un élément a été laissé de côté : il aurait recouvert ce qui s’y trouve.",
  "{n} items were left out, which would lie over what stands there.":
    "{n} éléments ont été laissés de côté : ils auraient recouvert ce qui s’y trouve.",
  "it could not be noted": "cela n’a pas pu être retenu",
  "stopped after {done} of {total} items: {cause}; {n} not placed":
    "arrêté après {done} éléments sur {total} : {cause} ; {n} non posés",
  "files of this kind can only be read; expected an .excalidraw board to write to":
    "les fichiers de ce type se lisent seulement ; pour écrire, il faut un tableau .excalidraw",
  "files of this kind can only be read; expected an .excalidraw board to keep anything with":
    "les fichiers de ce type se lisent seulement ; pour conserver quelque chose, il faut un tableau .excalidraw",
};
