// The page around board and panel in French. No-break spaces stand before ; : ? ! and inside « ».
import type { MakeTexts } from "../texts.js";

export const fr: MakeTexts = (count) => ({
  skip: "Aller au panneau",
  whiteboard: "Tableau blanc",
  boardName: "Nom du tableau",
  untitled: "Tableau sans nom",
  kept: "Enregistré dans ce navigateur",
  notKept: "Pas enregistré dans ce navigateur : enregistrez-le dans un fichier",
  notKeptWhat: "Ce navigateur ne garde plus rien du tableau. Enregistrez-le dans un fichier avant de partir.",
  aside: (n) => count(n, { one: "# élément mis de côté", other: "# éléments mis de côté" }),
  asideWhat: (n) =>
    count(n, {
      one: "# élément de ce tableau ne peut pas être affiché ici. Il est mis de côté et enregistré tel quel.",
      other:
        "# éléments de ce tableau ne peuvent pas être affichés ici. Ils sont mis de côté et enregistrés tels quels.",
    }),
  boards: "Tableaux",
  samples: "Exemples",
  open: "Ouvrir",
  boardFile: "Fichier d’un tableau",
  dropHere: "Déposez le fichier pour l’ouvrir",
  save: "Enregistrer",
  firstSteps: "Premiers pas",
  themes: { light: "Thème clair", dark: "Thème sombre" },
  hidePanel: "Masquer le panneau",
  showPanel: "Afficher le panneau",
  panelSize: "Taille du panneau",
  close: "Fermer",
  undo: "Annuler",

  newBoard: "Nouveau tableau",
  newBoardWhat: "Un tableau vide ; ce que vous avez modifié reste dans cette liste.",
  noBoards: "Les tableaux que vous modifiez restent ici, dans ce navigateur et nulle part ailleurs.",
  changedNow: "modifié à l’instant",
  changed: (when) => `modifié ${when}`,
  delete: (name) => `Supprimer « ${name} »`,
  deleted: (name) => `« ${name} » a été supprimé de ce navigateur.`,
  backTo: (name) => `Revenir à « ${name} »`,
  isOpen: (name) => `« ${name} » est ouvert.`,
  together: "Ce tableau est aussi ouvert dans un autre onglet. Ce que vous modifiez apparaît dans les deux.",

  placed: (file) => `La carte de ${file} est sur le tableau.`,
  placedMany: (n, file) =>
    count(n, { one: `# carte de ${file} est sur le tableau.`, other: `# cartes de ${file} sont sur le tableau.` }),
  drawnAgain: (file, tool) => `${file} est un tableau de ${tool}, redessiné ici.`,
  anotherTool: "un autre outil",
  notShown: (n) =>
    count(n, {
      one: "# de ses éléments ne peut pas être affiché ici.",
      other: "# de ses éléments ne peuvent pas être affichés ici.",
    }),
  onlyFirst: (file) => `Seul ${file} a été ouvert : un fichier à la fois.`,

  tooLarge: (file, mb, most) =>
    `${file} est trop volumineux : ${count(mb, { other: "# Mo" })}. On peut ouvrir des fichiers jusqu’à ${count(most, { other: "# Mo" })}.`,
  notRead: (file) => `${file} n’a pas pu être lu. Si c’est un dossier, déposez ses fichiers un par un.`,
  isEmpty: (file) => `${file} est vide.`,
  wrongKind: (file) => `${file} n’est pas un fichier contenant un tableau.`,
  picture: (file) => `${file} est une image. Déposez-la sur le tableau blanc pour l’y placer.`,
  breaksOff: (file, line) => `${file} s’interrompt au milieu, à la ligne ${line}.`,
  broken: (file, line, column) =>
    `${file} est endommagé : ce qui se trouve à la ligne ${line}, colonne ${column}, n’est pas du JSON.`,
  library: (file) => `${file} est une bibliothèque Excalidraw, un choix de formes.`,
  noBoard: (file) => `${file} ne contient aucun tableau.`,
  noneShown: (file, n) =>
    count(n, {
      one: `${file} est endommagé ou vient d’une version plus récente : son seul élément est illisible.`,
      other: `${file} est endommagé ou vient d’une version plus récente : aucun de ses # éléments n’est lisible.`,
    }),
  nothingShown: (file) => `${file} ne contient rien qui puisse être affiché ici.`,
  notPlaced: (file) => `Aucune carte n’a pu être faite avec ${file}.`,
  expected:
    "On attendait un tableau d’Excalidraw, de Miro ou de Figma, ou une carte enregistrée : .excalidraw, .json, .csv ou .md.",
  nothingChanged: "Rien n’a été modifié.",

  steps: [
    {
      title: "Mettre une carte sur le tableau",
      text: "Choisissez un modèle dans le panneau et insérez-le, ou ouvrez l’un des exemples ci-dessus.",
    },
    {
      title: "Écrire ce qui se passe",
      text: "Copiez une note dans une autre case et écrivez dessus : une idée par note. Tout cadre coloré compte comme une note.",
    },
    {
      title: "Lire le tableau",
      text: "Appuyez sur Lire dans le panneau. Chaque note va à sa ligne et à son étape, et ce qui est douteux est dit.",
    },
    {
      title: "Vérifier et emporter",
      text: "Vérifier dit ce qui manque et le corrige si vous voulez. Sous Lire, emportez la carte en tableau de données ou en image.",
    },
  ],
  nth: (at, of) => `Étape ${at} sur ${of}`,
  skipSteps: "Passer",
  stepBefore: "Étape précédente",
  nextStep: "Étape suivante",

  sample: {
    empty: { title: "Tableau vide", text: "Encore rien dessus : insérez une carte et commencez." },
    barber: {
      title: "Une coupe chez le coiffeur",
      text: "Une première ébauche en trente minutes, terminée. En anglais.",
    },
    "half-filled-blueprint": {
      title: "Un prêt immobilier à l’agence",
      text: "Un blueprint de service qu’un atelier a laissé à mi-chemin. En anglais.",
    },
    untidy: {
      title: "Un déménagement, dessiné à la main",
      text: "Une carte de parcours d’avant Lanewise : des notes en guise d’intitulés, tout de travers, un coin « à voir plus tard ». En anglais.",
    },
    "farm-shop": {
      title: "Un panier de la ferme",
      text: "Une carte de parcours en allemand, où une ligne reste ouverte.",
    },
  },
});
