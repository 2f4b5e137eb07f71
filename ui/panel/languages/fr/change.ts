// French: what is said where a map on the board is changed.
import type { MapEdit } from "../../core.js";
import type { Count } from "../../texts.js";
import type { OwnChangeTexts } from "../../texts-change.js";

export const change = (count: Count, list: Intl.ListFormat): OwnChangeTexts => ({
  open: "Modifier cette carte",
  close: "Fermer",
  whatToDo: "Que modifier",
  kinds: {
    stage: "Ajouter une étape",
    lane: "Ajouter une ligne",
    line: "Ajouter une séparation",
    room: "Plus de place",
    rename: "Renommer",
  },
  stageName: "Nom de l’étape",
  laneName: "Nom de la ligne",
  newName: "Nouveau nom",
  noName: "Il faut d’abord un nom.",
  sameName: "C’est déjà son nom.",
  meaning: "Ce qu’elle signifie",
  where: "Où",
  whichRoom: "Ce qui reçoit plus de place",
  before: (title: string) => `Avant « ${title} »`,
  after: (title: string) => `Après « ${title} »`,
  above: (title: string) => `Au-dessus de « ${title} »`,
  beneath: (title: string) => `Sous « ${title} »`,
  wider: (title: string) => `« ${title} » s’élargit d’une note.`,
  taller: (title: string) => `« ${title} » gagne une rangée de notes en hauteur.`,
  makeRoom: "Faire de la place",
  nothingMoves: "Rien de ce qui est sur la carte ne bouge.",
  partsMove: (titles: readonly string[]) => {
    const names = list.format(titles.map((title) => `« ${title} »`));
    return titles.length === 1 ? `${names} se décale.` : `${names} se décalent.`;
  },
  stagesMove: (n: number) => count(n, { one: "# étape se décale.", other: "# étapes se décalent." }),
  lanesMove: (n: number) => count(n, { one: "# ligne se décale.", other: "# lignes se décalent." }),
  notesMove: (n: number) =>
    count(n, { one: "# note suit et reste dans sa case.", other: "# notes suivent et restent dans leurs cases." }),
  othersMove: (n: number) => count(n, { one: "# autre élément suit.", other: "# autres éléments suivent." }),
  spanStays: (n: number) =>
    count(n, {
      one: "# note sur plusieurs étapes reste où elle commence.",
      other: "# notes sur plusieurs étapes restent où elles commencent.",
    }),
  linesStay: (n: number) =>
    count(n, {
      one: "# trait dessiné traverse la place libérée et reste tel quel.",
      other: "# traits dessinés traversent la place libérée et restent tels quels.",
    }),
  undoAll: "« Annuler » remet tout en place.",
  half: "Une partie seulement a été faite.",
  line: "Séparation",
  whichPart: "Que renommer",
  stages: "Étapes",
  lanes: "Lignes",
  look: "Voir le résultat",
  willWrite: "Voici ce qui sera écrit sur le tableau :",
  fromTo: (from: string, to: string) => `« ${from} » devient « ${to} »`,
  allElseStays: "Tout le reste demeure tel quel.",
  renameIt: "Renommer",
  done: (edit: MapEdit, before: string): string => {
    if ("rename" in edit) return `« ${before} » s’appelle désormais « ${edit.title} ».`;
    if ("widen" in edit) return `« ${before} » a plus de place.`;
    if ("set" in edit) return "La carte est modifiée.";
    if (!("title" in edit)) return "La note est sur le tableau.";
    const added = "insert" in edit ? edit.insert : edit.add;
    if (added === "stage") return `L’étape « ${edit.title} » est sur le tableau.`;
    if (added === "lane") return `La ligne « ${edit.title} » est sur le tableau.`;
    return `La séparation « ${edit.title} » est sur le tableau.`;
  },
  undo: "Annuler",
  undone: "C’est annulé.",
});
