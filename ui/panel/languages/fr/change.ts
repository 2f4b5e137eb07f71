// French: what is said where a map on the board is changed.
import type { MapEdit } from "../../core.js";
import type { OwnChangeTexts } from "../../texts-change.js";

export const change = (): OwnChangeTexts => ({
  open: "Modifier cette carte",
  close: "Fermer",
  whatToDo: "Que modifier",
  kinds: { stage: "Ajouter une étape", lane: "Ajouter une ligne", line: "Ajouter une séparation", rename: "Renommer" },
  stageName: "Nom de l’étape",
  laneName: "Nom de la ligne",
  newName: "Nouveau nom",
  noName: "Il faut d’abord un nom.",
  sameName: "C’est déjà son nom.",
  atEnd: (last: string) => `Elle va à la fin, après « ${last} ».`,
  meaning: "Ce qu’elle signifie",
  below: "Sous",
  onTop: "Au-dessus de toutes",
  whereRoom: "Entre deux lignes seulement s’il y a de la place, sinon sous la dernière.",
  line: "Séparation",
  whichPart: "Que renommer",
  stages: "Étapes",
  lanes: "Lignes",
  look: "Voir le résultat",
  willWrite: "Voici ce qui sera écrit sur le tableau :",
  fromTo: (from: string, to: string) => `« ${from} » devient « ${to} »`,
  allElseStays: "Tout le reste demeure tel quel.",
  renameIt: "Renommer",
  done: (edit: MapEdit, before: string): string => {
    if ("rename" in edit) return `« ${before} » s’appelle désormais « ${edit.title} ».`;
    if ("set" in edit) return "La carte est modifiée.";
    if (edit.add === "stage") return `L’étape « ${edit.title} » est sur le tableau.`;
    if (edit.add === "lane") return `La ligne « ${edit.title} » est sur le tableau.`;
    return edit.add === "line" ? `La séparation « ${edit.title} » est sur le tableau.` : "La note est sur le tableau.";
  },
  undo: "Annuler",
  undone: "C’est annulé.",
});
