// French: the first screens. Lane is « ligne », stage « étape », the phase over several stages « phase », map « carte », board « tableau »,
// finding « constat »; lines between lanes are « séparations ». Whoever reads is addressed as « vous », buttons are infinitives.
import type { Count, Texts } from "../../texts.js";

export const first = (count: Count): Texts => {
  const number = (n: number) => count(n, { other: "#" });
  const items = (n: number) => count(n, { one: "# élément", other: "# éléments" });
  const itemsOf = (n: number, of: number) =>
    count(n, { one: `# élément sur ${number(of)}`, other: `# éléments sur ${number(of)}` });
  const notes = (n: number) => count(n, { one: "# note", other: "# notes" });
  const stages = (n: number) => count(n, { one: "# étape", other: "# étapes" });
  const lanes = (n: number) => count(n, { one: "# ligne", other: "# lignes" });
  const aboutSeconds = (n: number) => (n < 1.5 ? "environ une seconde" : `environ ${Math.round(n)} secondes`);
  return {
    language: "fr",
    name: "Lanewise",
    tabs: { insert: "Insérer", read: "Lire", check: "Vérifier", workshop: "Atelier" },
    findings: (n: number) => count(n, { one: "# constat", other: "# constats" }),
    notes,
    lanes,
    back: "Revenir à tous les modèles",
    dismiss: "Fermer ce message",

    whatMapping: "Que voulez-vous cartographier ?",
    pickOne: "Choisissez un modèle pour le préparer.",
    usedLast: "Dernier utilisé",
    openSaved: "Ouvrir une carte enregistrée",
    panelLanguage: "Langue de Lanewise",
    minutes: (n: number) =>
      n < 90 || n % 30
        ? `${n} min`
        : n < 60 * 12
          ? n % 60
            ? `${Math.floor(n / 60)} h 30`
            : `${n / 60} h`
          : count(n / 480, { one: "# jour", other: "# jours" }).replace(",5", "½"),
    people: (least: number, most: number) => `${least}–${most}`,
    takes: (minutes: string) => `Durée : ${minutes}`,
    forPeople: (people: string) => `Pour ${people} personnes`,

    mapTitle: "Le parcours de qui, pour faire quoi ?",
    persona: "Persona",
    personaHint: "De qui s’agit-il ? Un nom et une phrase suffisent.",
    scenario: "Scénario",
    goal: "Objectif",
    scope: "Périmètre",
    moreFacts: "Scénario, objectif, périmètre, état",
    state: "État",
    states: { current: "Comme aujourd’hui", future: "Comme souhaité" },
    stagesHead: "Étapes",
    stagesMeta: (n: number, phases: number) =>
      phases ? `${n}, en ${count(phases, { one: "# phase", other: "# phases" })}` : `${n}`,
    stageName: (n: number) => `Étape ${n}`,
    phaseOf: (n: number) => `Phase au-dessus de l’étape ${n}`,
    phase: "Phase",
    addStage: "Ajouter une étape",
    pasteList: "Coller une liste",
    pasteLabel: "Une étape par ligne",
    pasteHint:
      "Avant/Rêver place la phase « Avant » au-dessus de « Rêver ». Des colonnes copiées d’un tableur conviennent aussi.",
    takeStages: (n: number) =>
      n ? count(n, { one: "Utiliser cette étape", other: "Utiliser ces # étapes" }) : "Utiliser ces étapes",
    addStages: (n: number) => count(n, { one: "L’ajouter à la suite", other: "Les ajouter à la suite" }),
    cancel: "Annuler",
    moveUp: (name: string) => `Monter ${name}`,
    moveDown: (name: string) => `Descendre ${name}`,
    takeOut: (name: string) => `Retirer ${name}`,
    moved: (name: string, at: number, of: number) => `${name} : maintenant ${at} sur ${of}`,
    listKeys: "Alt et une flèche déplacent une rangée. Entrée en ajoute une dessous.",
    lanesHead: "Lignes",
    lanesMeta: (on: number, of: number) => `${on} sur ${of}`,
    laneName: (name: string) => `Nom de la ligne ${name}`,
    laneSwitch: (name: string) => `Ligne ${name}`,
    ownLane: "Ligne à vous",
    addOwnLane: "Ajouter une ligne à vous",
    starters: "Amorces de phrases",
    startersHint: "Des débuts de phrases à continuer. Laissés tels quels, ils ne comptent jamais comme des notes.",
    starterChoices: ["Aucune", "Étape 1", "Partout"],
    noteColor: "Couleur des notes",
    noteColors: { lane: "Par ligne", author: "Par personne" },
    boardLanguage: "Langue sur le tableau",
    insertMap: "Insérer la carte",
    where: {
      legend: "Où sur le tableau",
      room: "Place libre près de votre vue",
      beside: "À côté de ma sélection",
      selectFirst: "elle est vide",
      holder: {
        into: (title: string) => (title ? `Dans « ${title} »` : "Dans le cadre sélectionné"),
        intoOne: "Dans un cadre",
        first: "aucun n’est sélectionné",
      },
      holders: {
        figjam: {
          into: (title: string) => (title ? `Dans « ${title} »` : "Dans la section sélectionnée"),
          intoOne: "Dans une section",
          first: "aucune n’est sélectionnée",
        },
      },
      noRoom: "Il n’y a pas la place ici",
      inRoom: "Insérer sur une place libre",
    },
    dragOut: "Glisser sur le tableau",
    estimate: (n: number, seconds: number) => `${items(n)}, ${aboutSeconds(seconds)}`,
    preview: (nLanes: number, nStages: number) => `Aperçu : ${lanes(nLanes)}, ${stages(nStages)}`,
    noStage: "Une carte a besoin d’au moins une étape.",
    twinStages: (title: string) => `Deux étapes s’appellent « ${title} » : renommez l’une d’elles.`,
    noLane: "Une carte a besoin d’au moins une ligne.",
    namelessLane: "Donnez un nom à votre ligne.",
    savedTitle: "Carte enregistrée",
    savedMap: (nNotes: number, nStages: number, nLanes: number) =>
      `${notes(nNotes)}, ${stages(nStages)}, ${lanes(nLanes)}.`,
    whichMap: "Quelle carte",
    noMapInFile: (name: string) =>
      `${name} ne contient pas de carte. Attendu : une carte enregistrée par Lanewise, en JSON, CSV ou Markdown.`,
    unreadable: (name: string) => `Impossible d’ouvrir ${name}.`,
    nothingChanged: "Rien n’a été modifié.",

    inserted: (n: number) => `Carte insérée : ${items(n)}`,
    inPart: "Fait, mais pas entièrement",
    removed: (n: number) => `Retiré : ${items(n)}`,
    stopped: "Arrêté. Ce qui avait été posé a été retiré.",
    left: "Laissé en l’état.",
    onBoardNow: "La carte est sur le tableau",
    runIt: (minutes: string) =>
      `Passez à l’atelier : chaque séquence, son temps et ce qu’il faut dire, ${minutes} en tout.`,
    runWorkshop: "Animer l’atelier",
    seeAgenda: "Voir le déroulé",
    show: "Montrer",
    undo: "Annuler",

    placing: "Insertion de la carte",
    fixing: "Ajout au tableau",
    removing: "Retrait en cours",
    progress: (done: number, total: number, seconds: number | undefined) =>
      seconds === undefined ? `${itemsOf(done, total)}.` : `${itemsOf(done, total)}, encore ${aboutSeconds(seconds)}.`,
    keepOpen: "Gardez ce panneau ouvert jusqu’à la fin. Tout le monde peut continuer à travailler.",
    waiting: (host: string, seconds: number) =>
      count(seconds, {
        one: `${host} n’accepte plus rien pendant # seconde ; la suite reprendra d’elle-même.`,
        other: `${host} n’accepte plus rien pendant # secondes ; la suite reprendra d’elle-même.`,
      }),
    cancelTakes: "« Annuler » retire ce qui a été posé.",
    stopping: "Arrêt, et retrait de ce qui a été posé.",

    stoppedAfter: (host: string, done: number, total: number) => `${host} s’est arrêté après ${itemsOf(done, total)}`,
    refused: (host: string) => `${host} ne l’a pas fait`,
    missing: (n: number) =>
      count(n, {
        one: "# élément n’est pas encore sur le tableau ; rien d’autre n’a été touché.",
        other: "# éléments ne sont pas encore sur le tableau ; rien d’autre n’a été touché.",
      }),
    spentHour: (host: string, canBeLater: boolean) =>
      canBeLater
        ? `${host} limite ce qui passe en une heure. Vous pouvez attendre, ou fermer Lanewise : à la prochaine ouverture, il proposera de terminer la carte.`
        : `${host} limite ce qui passe en une heure.`,
    placeOthers: (n: number) => count(n, { one: "Poser le dernier", other: "Poser les # autres" }),
    removePlaced: (n: number) => count(n, { one: "Retirer l’élément posé", other: "Retirer les #" }),
    againIn: (n: number) =>
      n > 90
        ? count(Math.ceil(n / 60), { other: "Possible à nouveau dans # minutes." })
        : count(n, { one: "Possible à nouveau dans # seconde.", other: "Possible à nouveau dans # secondes." }),
    details: "Détails à nous envoyer",
    viewOnly: "Vous pouvez seulement consulter ce tableau.",
    viewOnlyWhat: "Lire et vérifier fonctionnent ; insérer et compléter demandent le droit de modification.",
    notRead: "Le tableau n’a pas pu être lu",
    notLoaded: "Une partie de Lanewise n’est pas arrivée",
    notLoadedWhat:
      "Rien n’a été touché sur le tableau. Vérifiez la connexion et réessayez ; si cela ne suffit pas, fermez Lanewise et rouvrez-le.",
    again: "Réessayer",
    notShown: "Impossible de montrer cela sur le tableau",
    hosts: { miro: "Miro", figjam: "FigJam", excalidraw: "Excalidraw" },
    anyHost: "Le tableau",

    readTitle: "Que dit le tableau ?",
    readWhat:
      "Lanewise trouve la carte, ses étapes, ses lignes et ses notes, et dit ce qu’il n’a pas pu situer. Rien ne change sur le tableau.",
    readBoard: "Lire le tableau",
    readSelection: "Lire la sélection",
    readWhole: "Lire tout le tableau",
    readAgain: "Relire le tableau",
    readFound: (nNotes: number, nStages: number) => `${notes(nNotes)} en ${stages(nStages)}`,
    readFoundNoStages: (nNotes: number) => `${notes(nNotes)}, pas encore d’étapes`,
    noNotes: (nStages: number, nLanes: number) => `${stages(nStages)}, ${lanes(nLanes)}, pas encore de notes`,
    untitled: "Carte sans titre",
    noMap: "Pas encore de carte sur ce tableau",
    noMapWhat:
      "Insérez-en une, ou dites à Lanewise quelle partie du tableau lire : sélectionnez un cadre, ou les intitulés et les notes, puis lisez la sélection.",
    noMapWhatPlain:
      "Insérez-en une, ou écrivez un intitulé pour chaque ligne et chaque étape à côté des notes, puis relisez.",
    pointItOut: "Montrer où est la carte",
    noMapHolds: (nItems: number) =>
      count(nItems, {
        one: "Ce tableau contient # texte, mais aucun intitulé connu de Lanewise.",
        other: "Ce tableau contient # textes, mais aucun intitulé connu de Lanewise.",
      }),
    noMapSelected: "Pas de carte dans la sélection",
    selectionHolds: (nItems: number) =>
      count(nItems, {
        one: "La sélection contient # texte, mais aucun intitulé connu de Lanewise.",
        other: "La sélection contient # textes, mais aucun intitulé connu de Lanewise.",
      }),
    noneSelected: "Rien n’est sélectionné",
    noneSelectedWhat: "Sélectionnez le cadre d’une carte, ou ses intitulés et ses notes, puis lisez la sélection.",
    boardEmpty: "Il n’y a encore rien sur ce tableau.",
    insertAMap: "Insérer une carte",

    readAndCheck: "Lire et vérifier",
    checkTitle: "Que manque-t-il ?",
    checkNotYet: "Lisez d’abord le tableau : Lanewise vérifie ce qu’il a lu.",
    checkNoMap: "Il n’y a pas encore de carte à vérifier sur ce tableau.",
  };
};
