// French: what is said of a reading, a check and a selection.

import type { Count, Texts } from "../../texts.js";
import type { CheckTexts } from "../../texts-check.js";
import type { OwnLaterTexts } from "../../texts-later.js";
import { sinceThen } from "./since.js";

const check = (count: Count): CheckTexts => {
  const findings = (n: number) => count(n, { one: "# constat", other: "# constats" });
  const aside = (n: number) => count(n, { one: "# écarté ou ignoré", other: "# écartés ou ignorés" });
  return {
    states: {
      filled: "",
      empty: "",
      expected: "quelque chose est attendu ici",
      "not-applicable": "personne ne le demande",
    },
    legendExpected: "vide, mais attendu",
    legendNotAsked: "non demandé",

    onlyHere: (place: string) => `Seulement « ${place} »`,
    nothingSaid: "rien à signaler",
    showAll: "Tout montrer",

    outsideIn: "Regard extérieur",
    pointsChecked: (score: number, of: number) =>
      count(of, { one: `${score} sur # point vérifié`, other: `${score} sur # points vérifiés` }),
    pointsOf: (n: number, of: number) => `${n} sur ${of}`,
    notKnown: "non connu",
    outsideInWhat:
      "À quel point la carte se place du côté du client : cinq parties de 20 points. Ce qui n’a pas pu être vérifié ne compte ni dans le score ni dans le total.",
    signs: { good: "Bon", warning: "À regarder", unknown: "Non connu" },
    parts: {
      "customer-share": "La part du client",
      "stages-with-voice": "La voix du client",
      "before-and-after": "Avant et après",
      "customer-words": "Les mots du client",
      "moments-served": "Moments de vérité",
    },
    findings,
    findingsOf: (n: number, part: string) => `${findings(n)} : ${part}`,
    silencedOf: aside,

    dismiss: "Écarter",
    dismissOf: (message: string) => `Écarter : ${message}`,
    whyFine: "Pourquoi est-ce bien ainsi ?",
    whyMissing: "Dites pourquoi en quelques mots : d’autres le liront.",
    keptWith: "Conservé avec le tableau, pour toute personne qui l’ouvre.",
    keptWithName: "Conservé avec le tableau et votre nom, pour toute personne qui l’ouvre.",
    keptHere: "Ici seulement, jusqu’à la fermeture du panneau : ce tableau n’est pas modifiable.",
    dismissIt: "Écarter",
    silence: "Ignorer sur le tableau",
    silenceCopied: (where: string) => `Copié. ${where}`,
    silenceYourself: (where: string) => `Sélectionnez le texte et copiez-le. ${where}`,
    intoCell: (lane: string, stage: string) => `Collez-le comme note dans « ${lane} », étape « ${stage} ».`,
    besideStage: (stage: string) => `Collez-le sous le nom de l’étape « ${stage} ».`,
    besideLane: (lane: string) => `Collez-le sous le nom de la ligne « ${lane} ».`,
    besideTitle: "Collez-le au-dessus de la carte, à côté de son titre.",
    dismissed: "Écarté.",
    broughtBack: "De nouveau ouvert.",
    setAside: aside,
    by: {
      person: (who: string | undefined, when: string | undefined) =>
        who ? (when ? `Écarté par ${who} le ${when}` : `Écarté par ${who}`) : when ? `Écarté le ${when}` : "Écarté",
      board: "Ignoré sur le tableau",
    },
    noReason: "Sans raison donnée.",
    reason: (text: string) => `« ${text} »`,
    bringBack: "Rétablir",
    bringBackOf: (message: string) => `Rétablir : ${message}`,

    checkedAs: "Profil",
    asMapSays: (profile: string) => `${profile} (par défaut)`,
    whatMapSays: "Selon la carte",
    profiles: {
      "first-draft": "Premier jet",
      "journey-map": "Parcours client",
      "outside-in": "Regard extérieur",
      "service-blueprint": "Blueprint de service",
      atlassian: "Atlassian : jeu d’équipe",
      bp3: "BP3 : parcours et processus en un",
      hotjar: "Hotjar : en 2½ jours",
      hubspot: "HubSpot : parcours d’achat",
      "illusions-of-work": "Illusions of Work : entre services",
      inmoment: "InMoment : état actuel noté",
      ixdf: "IxDF : une carte avec ses preuves",
      "miro-guide": "Guide de Miro : les deux cartes",
      nng: "NN/g : gérée comme un produit",
      qualtrics: "Qualtrics : parcours mesuré",
      sdt: "servicedesigntools.org : carte légère",
      tisdd: "Service Design Doing : cocréée",
      toptal: "Toptal : par canal",
    },

    follow: "Suivre le tableau",
    follows: "suit le tableau",
    spent: (host: string, spent: number, allowed: number) => {
      const number = (n: number) => count(n, { other: "#" });
      const share = spent * 100 < allowed ? "moins de 1 %" : `${Math.round((spent * 100) / allowed)} %`;
      return `Cette heure : ${number(spent)} des ${number(allowed)} crédits autorisés par ${host} (${share}).`;
    },

    number: "Numéroter sur le tableau",
    numberAnew: "Renuméroter",
    takeOff: "Retirer les numéros",
    numbered: (n: number) => count(n, { one: "# numéro est sur le tableau.", other: "# numéros sont sur le tableau." }),
    tookOff: "Les numéros ne sont plus sur le tableau.",
    numberOf: (n: number) => `Numéro ${n} sur le tableau`,

    from: (method: string) => `D’après ${method}.`,
    page: (rule: string) => `En savoir plus : docs/checks/${rule}.md`,
  };
};

const selected = (count: Count): OwnLaterTexts["selected"] => {
  const notes = (n: number) => count(n, { one: "# note", other: "# notes" });
  const percent = new Intl.NumberFormat("fr", { style: "percent" });
  return {
    region: "Sélectionné sur le tableau",
    here: "Sur le tableau",
    aloud: "Annoncer ce qui est sélectionné",
    quoted: (text: string) => `« ${text} »`,
    sure: (share: number) => (share >= 1 ? "place sûre" : `place sûre à ${percent.format(share)}`),
    noPlace: "aucune place sur la carte",
    findings: (n: number) => count(n, { one: "# constat", other: "# constats" }),
    notOnMap: (text: string, reason: string) => `« ${text} » n’est pas sur la carte (${reason}).`,
    map: (title: string, n: number) => `La carte « ${title} » : ${notes(n)}`,
    part: {
      title: "Le titre de la carte",
      header: "Informations sur la carte",
      stage: "Une étape",
      group: "Une phase",
      lane: "Une ligne",
      line: "Une séparation entre des lignes",
      scale: "Une partie de l’échelle",
      prompt: "Une question au groupe, pas une note",
      legend: "Une légende",
      directive: "Une consigne pour Lanewise",
      badge: "Le numéro d’un constat",
    },
    starter: "Une amorce que personne n’a encore continuée",
    silent: "Ne contient pas de texte",
    unread: "N’était pas là à la lecture du tableau",
    many: notes,
    things: (n: number) => count(n, { one: "# objet", other: "# objets" }),
    inPlace: (place: string, n: number) => `${place} ${n}`,
    more: (n: number) => count(n, { one: "# autre", other: "# autres" }),
    besideMap: (n: number) => count(n, { one: "# hors de la carte", other: "# hors de la carte" }),
    noneOfIt: (n: number) => count(n, { one: "# non lu", other: "# non lus" }),
    marked: "sélectionné sur le tableau",
  };
};

export const later = (count: Count, { notes }: Texts): OwnLaterTexts => ({
  check: check(count),
  selected: selected(count),
  sinceThen: sinceThen(count),
  fromSelection: "Lu dans la sélection.",
  noNotesWhat: "Commencez par ce que fait le client : écrivez une note dans la première étape, puis relisez.",
  readJust: "lu à l’instant",
  readAgo: (minutes: number) => count(minutes, { one: "lu il y a # minute", other: "lu il y a # minutes" }),
  checkedJust: "vérifié à l’instant",
  checkedAgo: (minutes: number) =>
    count(minutes, { one: "vérifié il y a # minute", other: "vérifié il y a # minutes" }),
  stale: "tableau modifié depuis",

  search: "Chercher un texte",
  searchFound: (n: number) => count(n, { one: "# texte trouvé", other: "# textes trouvés" }),
  searchNone: (asked: string) => `Aucun texte ne contient « ${asked} ».`,

  lane: "Ligne",
  phases: "Phases",
  notesGrid: "Notes par ligne et par étape. Les flèches changent de case, Entrée la montre sur le tableau.",
  heatGrid: "Couverture par ligne et par étape. Les flèches changent de case, Entrée montre ce qui en est dit.",
  cell: (lane: string, stage: string, n: number) => `${lane}, ${stage} : ${n ? notes(n) : "aucune note"}`,
  cellWith: (cell: string, more: string) => `${cell}, ${more}`,
  cellName: (lane: string, stage: string) => `${lane} · ${stage}`,
  nothingHere: "Rien ici pour l’instant.",
  gridKeys: "Flèches pour se déplacer, Entrée pour voir",
  scores: (list: string) => `De moins 2 à plus 2 : ${list}`,
  scoreAt: (stage: string, score: string) => `${stage} ${score}`,
  spoken: (n: number) => (n < 0 ? `moins ${-n}` : n > 0 ? `plus ${n}` : "0"),
  votes: (n: number) => count(n, { one: "# vote", other: "# votes" }),
  noScores: "Aucune note n’a encore de score.",
  showOnBoard: "Montrer sur le tableau",
  showNote: (text: string) => `Montrer sur le tableau : ${text}`,
  facts: {
    persona: "Persona",
    scenario: "Scénario",
    goal: "Objectif",
    scope: "Périmètre",
    expectations: "Attentes",
    objective: "Finalité",
    state: "État",
    timescale: "Période",
    owner: "Responsable",
    version: "Version",
    reviewedOn: "Revu le",
  },
  lookHead: "Notes à revoir",
  placedIn: (where: string) => `Lecture : ${where}`,
  placedNowhere: "N’a pas de place sur la carte",
  everyPlaced: "Chaque note a sa place.",
  leftHead: "Hors de la carte",
  nothingLeft: "Il n’y a rien à côté de la carte.",
  texts: (n: number) => count(n, { one: "# texte", other: "# textes" }),
  showMore: (n: number) => count(n, { one: "En montrer # de plus", other: "En montrer # de plus" }),
  quoted: (text: string) => `« ${text} »`,
  unseen: (n: number, what: string) => `${n} × ${what} : illisible d’ici.`,
  remarks: "À propos de cette lecture",

  takeAway: "Emporter",
  formats: {
    json: { name: "Tout", about: "la lecture entière, pour les programmes et pour plus tard" },
    csv: { name: "Tableur", about: "une rangée par note, pour trier, compter et filtrer" },
    "csv-grid": { name: "Grille", about: "lignes et étapes comme sur le tableau, à voir dans un tableur" },
    markdown: { name: "Document", about: "pour documents et wikis ; se modifie à la main et se relit" },
    mermaid: { name: "Diagramme", about: "un diagramme de parcours pour les pages qui dessinent Mermaid" },
    svg: { name: "Image", about: "pour diapositives et documents, nette à toute taille" },
    html: { name: "Page", about: "une page pour qui n’était pas là ; s’imprime bien" },
  },
  copyFormat: (name: string) => `Copier : ${name}`,
  downloadAs: (what: string) => `Télécharger en ${what}`,
  noPicture: "Ce navigateur n’a pas pu dessiner l’image. Prenez-la en SVG.",
  downloadFormat: (name: string) => `Télécharger : ${name}`,
  keepsAll: "garde tout",
  keeps: (list: string) => `garde : ${list}`,
  leavesOut: (list: string) => `laisse de côté : ${list}`,
  copied: (name: string) => `Copié : ${name}`,
  downloaded: (file: string) => `${file} est dans vos téléchargements`,
  copyYourself: "La copie n’est pas permise ici. Sélectionnez le texte et copiez-le :",
  saveYourself: "Le téléchargement n’est pas permis ici. Sélectionnez le texte et copiez-le :",
  parts: [
    ["stages", "étapes"],
    ["lanes", "lignes"],
    ["notes", "notes"],
    ["cells", "places"],
    ["scores", "scores"],
    ["header", "informations"],
    ["lines", "séparations"],
    ["colors", "couleurs"],
    ["authors", "auteurs"],
    ["votes", "votes"],
    ["links", "liens"],
    ["leftovers", "restes"],
  ],

  checkIt: "Vérifier",
  checkAgain: "Revérifier",
  clearWhat: (n: number) => count(n, { one: "# vérification réussie.", other: "Les # vérifications sont réussies." }),
  couldNotSee: "Ce qui n’a pas pu être vu",
  couldNotCheck: "Non vérifiable",
  severity: { error: "lacune", warning: "point faible", info: "conseil" },
  severities: {
    error: (n: number) => count(n, { one: "lacune", other: "lacunes" }),
    warning: (n: number) => count(n, { one: "point faible", other: "points faibles" }),
    info: (n: number) => count(n, { one: "conseil", other: "conseils" }),
  },
  filter: "Montrer seulement",
  heatLegend: ["0", "1", "2–3", "4–6", "7+ notes"],
  wholeMap: "Toute la carte",
  places: (named: readonly string[], more: number) =>
    more
      ? count(more, { one: `${named.join(", ")} et # autre`, other: `${named.join(", ")} et # autres` })
      : named.join(", "),
  why: "Pourquoi ?",
  willAdd: "Ceci sera ajouté au tableau :",
  notesStay: "Vos notes restent telles quelles.",
  cannotFix: "Lanewise ne peut pas le faire ici :",
  addIt: "Ajouter",
  notNow: "Pas maintenant",
  fixed: "Résolu",
  since: (fixed: number, fresh: number) =>
    `${count(fixed, { one: "# résolu", other: "# résolus" })}, ${count(fresh, { one: "# nouveau", other: "# nouveaux" })} depuis la dernière fois`,
  sinceFixed: (fixed: number) =>
    count(fixed, { one: "# résolu depuis la dernière fois", other: "# résolus depuis la dernière fois" }),
  sinceNew: (fresh: number) =>
    count(fresh, { one: "# nouveau depuis la dernière fois", other: "# nouveaux depuis la dernière fois" }),
  added: {
    lane: (title: string) => `La ligne « ${title} »`,
    stage: (title: string) => `L’étape « ${title} »`,
    line: (title: string) => title,
    header: (label: string, value: string) => `${label} : ${value}`,
  },
});
