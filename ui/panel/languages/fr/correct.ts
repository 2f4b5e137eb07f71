// French: what is said where a reading is corrected.
import type { Count } from "../../texts.js";
import type { CorrectTexts } from "../../texts-correct.js";

export const correct = (count: Count): CorrectTexts => {
  const lanes = (n: number) => count(n, { one: "# ligne", other: "# lignes" });
  const stages = (n: number) => count(n, { one: "# étape", other: "# étapes" });
  const moved = (n: number) => count(n, { one: " # note a changé de place.", other: " # notes ont changé de place." });
  const done = (what: string, n: number) => (n ? `${what}${moved(n)}` : what);
  return {
    title: "Comment c’est lu",
    titleNoMap: "Montrer où est la carte",
    back: "Revenir à la lecture",
    done: "Terminé",
    correctText: (text: string) => `Corriger la lecture : ${text}`,
    seeHow: "Voir comment c’est lu, ou le corriger",
    seeWhere: (n: number) => count(n, { one: "# note à revoir : voir où", other: "# notes à revoir : voir où" }),
    what: "Choisissez un texte pour dire ce qu’il est. Déplacez une limite mal placée.",
    whatNoBorders:
      "Choisissez un texte pour dire ce qu’il est. Les limites de cette carte se déplacent sur le tableau même.",
    whatNoMap: "Choisissez d’abord les textes qui nomment les lignes, puis ceux qui nomment les étapes.",

    picking: "Un texte choisi est",
    pickings: { ask: "à préciser", lane: "une ligne", stage: "une étape" },
    pointedAt: (nLanes: number, nStages: number) => `Jusqu’ici : ${lanes(nLanes)}, ${stages(nStages)}.`,
    nowMap: (nLanes: number, nStages: number) => `Il y a maintenant une carte : ${lanes(nLanes)}, ${stages(nStages)}.`,
    noMapNow: "Il n’y a plus de carte.",

    board: "Le tableau en petit. Les flèches vont d’un texte à l’autre, Entrée dit ce qu’il est.",
    keys: "Plus et moins zooment, 0 montre tout, N va à la prochaine note à revoir.",
    caption: "Pointez un texte pour le lire ici.",
    closer: "Agrandir",
    farther: "Réduire",
    whole: "Tout montrer",
    tools: "Zoom",
    textIs: (text: string, is: string) => `« ${text} » : ${is}`,

    lookAt: (at: number, of: number) => `À revoir : ${count(at, { other: "#" })} sur ${count(of, { other: "#" })}`,
    lookAtNone: (of: number) => count(of, { one: "# note à revoir", other: "# notes à revoir" }),
    next: "Suivant",
    previous: "Précédent",

    isLane: (meaning: string) => `une ligne : ${meaning}`,
    isLaneOnly: "une ligne",
    isStage: "une étape",
    isNote: (lane: string, stage: string) => `une note dans « ${lane} », étape « ${stage} »`,
    isNoteIn: (where: string) => `une note dans « ${where} »`,
    isNoteNowhere: "une note sans place",
    isLeft: "hors de la carte",
    isPart: {
      title: "le titre de la carte",
      header: "une information sur la carte",
      stage: "une étape",
      group: "une phase au-dessus d’étapes",
      lane: "une ligne",
      line: "une séparation entre des lignes",
      scale: "un degré de l’échelle",
      prompt: "une question de la carte, pas une note",
      legend: "une partie de la légende",
      directive: "une consigne pour Lanewise",
      badge: "le numéro d’un constat",
    },
    readAs: (is: string) => `Lecture : ${is}.`,
    whatIsIt: "Qu’est-ce que c’est ?",
    thisIs: {
      lane: "Une ligne",
      stage: "Une étape",
      note: "Une note",
      outside: "Hors de la carte",
    },
    meaning: "Sens de la ligne",
    noMeaning: "Rien que Lanewise connaisse",
    laneOf: "Sa ligne",
    stageOf: "Son étape",
    noLane: "Aucune ligne",
    noStage: "Aucune étape",
    right: "C’est bien sa place",
    closeText: "Fermer ce qui est dit de ce texte",
    show: "Montrer sur le tableau",

    border: (one: string, two: string) => `Limite entre « ${one} » et « ${two} »`,
    borderAt: (border: string, share: string) => `${border}, à ${share} du trajet.`,
    borderTo: (border: string, share: string, changes: string) => `${border}, à ${share} du trajet. ${changes}`,
    borderKeys: "Les flèches la déplacent, Entrée la fixe, Échap la remet en place.",
    changeSides: (n: number) => count(n, { one: "# note change de côté.", other: "# notes changent de côté." }),
    noneChange: "Aucune note ne change de côté.",
    moreRoom: (title: string) => `Plus de place pour « ${title} »`,
    setBorder: "La fixer ici",

    nowLane: (text: string, n: number) => done(`« ${text} » est maintenant une ligne.`, n),
    nowStage: (text: string, n: number) => done(`« ${text} » est maintenant une étape.`, n),
    nowNote: (text: string, n: number) => done(`« ${text} » est maintenant une note.`, n),
    nowIn: (text: string, where: string) => `Nouvelle place de « ${text} » : ${where}.`,
    nowOutside: (text: string, n: number) => done(`« ${text} » ne fait plus partie de la carte.`, n),
    nowMeans: (text: string, meaning: string) => `« ${text} » veut maintenant dire : ${meaning}.`,
    nowBorder: (one: string, two: string, n: number) =>
      done(`La limite entre « ${one} » et « ${two} » a été déplacée.`, n),
    notSo: {
      note: (text: string) => `« ${text} » est à côté des lignes et des étapes : dites où est sa place.`,
      lane: (text: string) =>
        `« ${text} » n’est pas là où pourrait être une ligne de cette carte. Votre réponse est retenue.`,
      stage: (text: string) =>
        `« ${text} » n’est pas là où pourrait être une étape de cette carte. Votre réponse est retenue.`,
    },
    takenBack: (n: number) => done("Correction retirée.", n),
    allForgotten: (n: number) => done("Toutes les corrections sont oubliées.", n),

    corrections: "Vos corrections",
    none: "Rien de corrigé pour l’instant.",
    said: {
      lane: (text: string) => `« ${text} » est une ligne`,
      laneWith: (text: string, meaning: string) => `« ${text} » est une ligne et veut dire : ${meaning}`,
      role: (text: string, meaning: string) => `« ${text} » veut dire : ${meaning}`,
      stage: (text: string) => `« ${text} » est une étape`,
      note: (text: string) => `« ${text} » est une note`,
      noteIn: (text: string, where: string) => `Place de « ${text} » : ${where}`,
      outside: (text: string) => `« ${text} » ne fait pas partie de la carte`,
      border: (one: string, two: string) => `La limite entre « ${one} » et « ${two} »`,
    },
    where: (lane: string, stage: string) => `« ${lane} », étape « ${stage} »`,
    nowhere: "aucune sur la carte",
    quoted: (text: string) => `« ${text} »`,
    gone: "un texte disparu",
    takeBack: (correction: string) => `Retirer la correction : ${correction}`,
    forgetAll: "Tout oublier",
    undo: "Annuler",
    kept: "Conservé avec le tableau, pour toute personne qui l’ouvre.",
    onlyHere: "Ici seulement, jusqu’à la fermeture du panneau.",
  };
};
