// French: what we write on boards. What people write there is in heard/fr.ts.
import { starters, type Words } from "./words.js";

export const fr: Words = {
  language: "fr",
  name: "Français",
  roles: {
    actions: {
      title: "Actions",
      prompt: "Que font-ils ?",
      starters: starters("D’abord, je …", "Ensuite, je …", "Je dois aussi …"),
    },
    goals: { title: "Objectifs", prompt: "Que veulent-ils au bout du compte ?", starters: starters("Je veux …") },
    needs: {
      title: "Besoins",
      prompt: "De quoi ont-ils besoin maintenant ?",
      starters: starters("J’ai besoin de … pour …", "Il faut que …"),
    },
    thoughts: {
      title: "Pensées",
      prompt: "Que se disent-ils ?",
      starters: starters("Je me demande si …", "Je pensais que …"),
    },
    questions: {
      title: "Questions",
      prompt: "Que demandent-ils ?",
      starters: starters("Comment faire pour … ?", "Pourquoi … ?"),
    },
    decisions: {
      title: "Décisions",
      prompt: "Que décident-ils ?",
      starters: starters("Je choisis … plutôt que …", "Je décide de …"),
    },
    emotions: {
      title: "Émotions",
      prompt: "Que ressentent-ils, et pourquoi ? Plus haut, c’est mieux.",
      starters: starters("Je me sens … parce que …", "Maintenant, je suis …"),
    },
    quotes: { title: "Verbatims", prompt: "Qu’ont-ils dit, mot pour mot ?", starters: starters("« … »") },
    touchpoints: {
      title: "Points de contact",
      prompt: "Où nous rencontrons-nous ?",
      starters: starters("Sur … (page, téléphone, guichet)", "À …"),
    },
    channels: { title: "Canaux", prompt: "Par quel moyen ?", starters: starters("Par …") },
    "pain-points": {
      title: "Points de douleur",
      prompt: "Qu’est-ce qui gêne, coûte ou bloque ?",
      starters: starters("Ça m’agace que …", "J’ai abandonné quand …"),
    },
    gains: {
      title: "Bénéfices",
      prompt: "Qu’est-ce qui leur plaît ?",
      starters: starters("J’aime que …", "Ce qui a aidé : …"),
    },
    "moments-of-truth": {
      title: "Moments de vérité",
      prompt: "Où tout se joue-t-il ?",
      starters: starters("Si cela échoue, …", "C’est gagné quand …"),
    },
    "physical-evidence": {
      title: "Preuves physiques",
      prompt: "Que peuvent-ils voir ou garder ?",
      starters: starters("Une lettre, un écran, un reçu …", "Un panneau …"),
    },
    frontstage: {
      title: "Avant-scène",
      prompt: "Que fait le personnel sous leurs yeux ?",
      starters: starters("Nous accueillons, montrons, demandons …", "Notre équipe …"),
    },
    "frontstage-technology": {
      title: "Technologie visible",
      prompt: "Quels systèmes touchent-ils ?",
      starters: starters("À l’écran, ils …"),
    },
    backstage: {
      title: "Coulisses",
      prompt: "Que fait le personnel hors de leur vue ?",
      starters: starters("En coulisses, nous …", "Avant qu’ils le voient, nous …"),
    },
    "backstage-technology": {
      title: "Systèmes internes",
      prompt: "Quels systèmes le personnel utilise-t-il ?",
      starters: starters("Notre système …"),
    },
    "support-processes": {
      title: "Processus de support",
      prompt: "Que font les autres pour le personnel ?",
      starters: starters("… nous fournit …", "… fait tourner …"),
    },
    policies: { title: "Règles", prompt: "Quelles règles s’appliquent ?", starters: starters("Nous devons …") },
    opportunities: {
      title: "Opportunités",
      prompt: "Qu’est-ce qui pourrait être mieux ?",
      starters: starters("Et si nous … ?", "Comment pourrions-nous … ?"),
    },
    metrics: { title: "Indicateurs", prompt: "Comment le mesure-t-on ?", starters: starters("Nous comptons …") },
    owners: { title: "Responsables", prompt: "Qui en répond ?", starters: starters("… en répond") },
    time: { title: "Temps", prompt: "Combien de temps cela prend-il ?", starters: starters("Prend … minutes") },
    "failure-points": {
      title: "Points de défaillance",
      prompt: "Où cela casse-t-il ?",
      starters: starters("Ça casse quand …"),
    },
    exceptions: {
      title: "Exceptions",
      prompt: "Quels cas se passent autrement ?",
      starters: starters("Ça reste bloqué quand …"),
    },
    recovery: {
      title: "Rattrapage",
      prompt: "Que fait-on quand cela a cassé ?",
      starters: starters("Alors nous rattrapons en …"),
    },
    importance: {
      title: "Importance",
      prompt: "À quel point est-ce important, 1–10 ?",
      starters: starters("… sur 10, parce que …"),
    },
    satisfaction: {
      title: "Satisfaction",
      prompt: "À quel point sont-ils satisfaits, 1–10 ?",
      starters: starters("… sur 10, car …"),
    },
    strengths: { title: "Forces", prompt: "Qu’est-ce qui marche ?", starters: starters("Ce qui marche bien : …") },
    weaknesses: {
      title: "Faiblesses",
      prompt: "Qu’est-ce qui ne marche pas ?",
      starters: starters("Ce qui ne marche pas : …"),
    },
    research: { title: "Recherche", prompt: "D’où le savons-nous ?", starters: starters("Nous le savons grâce à …") },
    stakeholders: {
      title: "Parties prenantes",
      prompt: "Qui d’autre est concerné ?",
      starters: starters("… est concerné"),
    },
    storyboard: { title: "Storyboard", prompt: "À quoi cela ressemble-t-il ?", starters: [] },
    stages: { title: "Étapes", prompt: "Par quelles étapes passe-t-on ?", starters: [] },
  },
  prompts: {
    "first-draft": {
      actions: "Que se passe-t-il, une carte chacun ?",
      needs: "De quoi ont-ils besoin ? Certitude, 1–10 ?",
      emotions: "Comment est-ce, et pourquoi ? Plus haut, c’est mieux.",
    },
    atlassian: {
      "pain-points": "Qu’est-ce qui gêne : détail, détour ou abandon ?",
    },
    hotjar: {
      weaknesses: "Qu’est-ce que nos systèmes ne permettent pas ?",
      opportunities: "Qu’est-ce qui pourrait être mieux, et qui s’en charge ?",
    },
    "outside-in": {
      thoughts: "Que pensent-ils ? Que pourraient-ils faire d’autre ?",
      touchpoints: "À qui parlent-ils, où nous rencontrons-nous ?",
      backstage: "Quelle étape au-dessus cela sert-il ?",
    },
  },
  lines: {
    interaction: { title: "Ligne d’interaction" },
    visibility: { title: "Ligne de visibilité" },
    "internal-interaction": { title: "Ligne d’interaction interne" },
  },
  header: {
    persona: { label: "Persona", ask: "de qui s’agit-il ?" },
    scenario: { label: "Scénario", ask: "que se passe-t-il, quand et où ?" },
    goal: { label: "Objectif", ask: "que veulent-ils avoir atteint ?" },
    scope: { label: "Périmètre", ask: "de quel moment à quel moment ?" },
    expectations: { label: "Attentes", ask: "à quoi s’attendent-ils ?" },
    objective: { label: "Finalité", ask: "à quoi sert cette carte ?" },
    state: { label: "État", ask: "actuel ou futur ?" },
    timescale: { label: "Période", ask: "combien de temps dure le tout ?" },
    owner: { label: "Responsable", ask: "qui s’occupe de cette carte ?" },
    version: { label: "Version", ask: "quelle version est-ce ?" },
    reviewedOn: { label: "Revu le", ask: "quand a-t-elle été revue ?" },
  },
  states: { current: { title: "état actuel" }, future: { title: "état futur" } },
  kinds: {
    "journey-map": "Parcours client",
    "service-blueprint": "Blueprint de service",
    "first-draft": "Premier jet",
  },
  untitled: {
    "journey-map": "Le parcours de qui, pour faire quoi ?",
    "service-blueprint": "Quel service, pour qui ?",
    "first-draft": "Le parcours de qui, pour faire quoi ? (SFD)",
  },
  scale: "En haut +2, au milieu 0, en bas −2.",
};
