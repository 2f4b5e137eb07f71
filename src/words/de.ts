// German: what we write on boards. What people write there is in heard/de.ts.
import { starters, type Words } from "./words.js";

export const de: Words = {
  language: "de",
  name: "Deutsch",
  roles: {
    actions: {
      title: "Handlungen",
      prompt: "Was tun sie?",
      starters: starters("Zuerst …", "Dann …", "Außerdem muss ich …"),
    },
    goals: { title: "Ziele", prompt: "Was wollen sie am Ende erreichen?", starters: starters("Ich will …") },
    needs: {
      title: "Bedürfnisse",
      prompt: "Was brauchen sie gerade?",
      starters: starters("Ich brauche …, damit …", "Es muss …"),
    },
    thoughts: {
      title: "Gedanken",
      prompt: "Was geht ihnen durch den Kopf?",
      starters: starters("Ich frage mich, ob …", "Ich dachte …"),
    },
    questions: { title: "Fragen", prompt: "Was fragen sie?", starters: starters("Wie kann ich …?", "Warum …?") },
    decisions: {
      title: "Entscheidungen",
      prompt: "Was entscheiden sie?",
      starters: starters("Ich wähle … statt …", "Ich entscheide …"),
    },
    emotions: {
      title: "Emotionen",
      prompt: "Wie fühlen sie sich, und warum? Höher ist besser.",
      starters: starters("Ich fühle mich …, weil …", "Jetzt bin ich …"),
    },
    quotes: { title: "Zitate", prompt: "Was haben sie wörtlich gesagt?", starters: starters("„…“") },
    touchpoints: {
      title: "Kontaktpunkte",
      prompt: "Wo begegnen wir uns?",
      starters: starters("Auf … (Seite, Telefon, Schalter)", "Am …"),
    },
    channels: { title: "Kanäle", prompt: "Auf welchem Weg?", starters: starters("Über …") },
    "pain-points": {
      title: "Pain Points",
      prompt: "Was ärgert, kostet oder hält auf?",
      starters: starters("Mich ärgert, dass …", "Ich gab auf, als …"),
    },
    gains: {
      title: "Glücksmomente",
      prompt: "Was freut sie?",
      starters: starters("Ich mag, dass …", "Geholfen hat, dass …"),
    },
    "moments-of-truth": {
      title: "Momente der Wahrheit",
      prompt: "Wo entscheidet es sich?",
      starters: starters("Wenn das misslingt, …", "Gewonnen ist es, wenn …"),
    },
    "physical-evidence": {
      title: "Physical Evidence",
      prompt: "Was können sie sehen oder behalten?",
      starters: starters("Ein Brief, Bildschirm, Beleg …", "Ein Schild …"),
    },
    frontstage: {
      title: "Frontstage",
      prompt: "Was tun Mitarbeitende sichtbar?",
      starters: starters("Wir begrüßen, zeigen, fragen …", "Unser Team …"),
    },
    "frontstage-technology": {
      title: "Frontstage-Technik",
      prompt: "Welche Systeme berühren sie?",
      starters: starters("Am Bildschirm …"),
    },
    backstage: {
      title: "Backstage",
      prompt: "Was tun Mitarbeitende unsichtbar?",
      starters: starters("Hinter den Kulissen …", "Bevor sie es merken, …"),
    },
    "backstage-technology": {
      title: "Backstage-Technik",
      prompt: "Welche Systeme nutzen Mitarbeitende?",
      starters: starters("Unser System …"),
    },
    "support-processes": {
      title: "Unterstützende Prozesse",
      prompt: "Was tun andere für die Mitarbeitenden?",
      starters: starters("… liefert uns …", "… hält … am Laufen"),
    },
    policies: { title: "Regeln", prompt: "Welche Vorschriften gelten?", starters: starters("Wir müssen …") },
    opportunities: {
      title: "Chancen",
      prompt: "Was könnte besser sein?",
      starters: starters("Was wäre, wenn wir …?", "Wie könnten wir …?"),
    },
    metrics: { title: "Kennzahlen", prompt: "Woran wird es gemessen?", starters: starters("Wir zählen …") },
    owners: { title: "Verantwortliche", prompt: "Wer steht dafür ein?", starters: starters("… steht dafür ein") },
    time: { title: "Zeit", prompt: "Wie lange dauert es?", starters: starters("Dauert … Minuten") },
    "failure-points": { title: "Fehlerquellen", prompt: "Wo bricht es?", starters: starters("Es klemmt, wenn …") },
    exceptions: {
      title: "Ausnahmen",
      prompt: "Welche Fälle laufen anders?",
      starters: starters("Es bleibt liegen, wenn …"),
    },
    recovery: {
      title: "Wiedergutmachung",
      prompt: "Was geschieht, wenn etwas schiefging?",
      starters: starters("Dann machen wir es gut, indem …"),
    },
    importance: { title: "Wichtigkeit", prompt: "Wie wichtig ist es, 1–10?", starters: starters("… von 10, weil …") },
    satisfaction: {
      title: "Zufriedenheit",
      prompt: "Wie zufrieden sind sie, 1–10?",
      starters: starters("… von 10, denn …"),
    },
    strengths: { title: "Stärken", prompt: "Was läuft gut?", starters: starters("Gut läuft, dass …") },
    weaknesses: { title: "Schwächen", prompt: "Was läuft nicht gut?", starters: starters("Nicht gut läuft, dass …") },
    research: { title: "Forschung", prompt: "Woher wissen wir das?", starters: starters("Wir wissen das aus …") },
    stakeholders: { title: "Beteiligte", prompt: "Wer ist noch dabei?", starters: starters("… ist dabei") },
    storyboard: { title: "Bildergeschichte", prompt: "Wie sieht das aus?", starters: [] },
    stages: { title: "Phasen", prompt: "Welche Schritte gibt es?", starters: [] },
  },
  prompts: {
    "first-draft": {
      actions: "Was geschieht, je eine Karte?",
      needs: "Was brauchen sie? Wie sicher, 1–10?",
      emotions: "Wie ist es, und warum? Höher ist besser.",
    },
    atlassian: {
      "pain-points": "Was schmerzt: Kleinigkeit, Umweg oder Abbruch?",
    },
    hotjar: {
      weaknesses: "Was lassen unsere Systeme nicht zu?",
      opportunities: "Was könnte besser sein, und wer nimmt es in die Hand?",
    },
    "outside-in": {
      thoughts: "Was denken sie? Was könnten sie sonst tun?",
      touchpoints: "Mit wem reden sie, wo treffen wir uns?",
      backstage: "Welchem Schritt darüber dient es?",
    },
  },
  lines: {
    interaction: { title: "Interaktionslinie" },
    visibility: { title: "Sichtbarkeitslinie" },
    "internal-interaction": { title: "Interne Interaktionslinie" },
  },
  header: {
    persona: { label: "Persona", ask: "um wen geht es?" },
    scenario: { label: "Szenario", ask: "was geschieht, wann und wo?" },
    goal: { label: "Ziel", ask: "was wollen sie erreicht haben?" },
    scope: { label: "Umfang", ask: "von welchem Moment bis zu welchem?" },
    expectations: { label: "Erwartungen", ask: "was erwarten sie?" },
    objective: { label: "Zweck", ask: "wozu dient diese Karte?" },
    state: { label: "Stand", ask: "Ist oder Soll?" },
    timescale: { label: "Zeitraum", ask: "wie lange dauert das Ganze?" },
    owner: { label: "Verantwortlich", ask: "wer kümmert sich um diese Karte?" },
    version: { label: "Version", ask: "welche Fassung ist das?" },
    reviewedOn: { label: "Geprüft am", ask: "wann wurde sie zuletzt geprüft?" },
  },
  states: {
    current: { title: "Ist-Zustand" },
    future: { title: "Soll-Zustand" },
  },
  kinds: { "journey-map": "Kundenreise", "service-blueprint": "Service-Blueprint", "first-draft": "Erster Entwurf" },
  untitled: {
    "journey-map": "Wessen Reise, mit welchem Ziel?",
    "service-blueprint": "Welcher Service, für wen?",
    "first-draft": "Wessen Reise, mit welchem Ziel? (SFD)",
  },
  scale: "Oben +2, Mitte 0, unten −2.",
};
