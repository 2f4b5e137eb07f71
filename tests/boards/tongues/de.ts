// German.
import { fact, of, type Spoken } from "./tongue.js";

export const de: Spoken = {
  name: "German",
  lanes: {
    actions: of(
      "Handlungen | Aktivitäten | Aktionen | Kundenaktionen | Was der Kunde tut | Tätigkeiten | Handlungen des Kunden | Was tut sie?",
    ),
    goals: of("Ziele | Kundenziele | Ziel | Die Ziele"),
    needs: of("Bedürfnisse | Erwartungen | Bedarf | Kundenbedürfnisse | Bedürfnisse der Nutzer"),
    thoughts: of("Gedanken | Denken | Was denkt sie?"),
    emotions: of("Emotionen | Gefühle | Stimmung | Gefühlslage | Emotionskurve | Emotionale Reise"),
    quotes: of("Zitate | O-Töne | Kundenzitate"),
    touchpoints: of("Touchpoints | Kontaktpunkte | Berührungspunkte | Touch Points"),
    channels: of("Kanäle | Kanal | Die Kanäle"),
    "pain-points": of("Schmerzpunkte | Probleme | Pain Points | Frust | Hürden | Schwierigkeiten"),
    gains: of("Gewinne | Positives | Freude"),
    opportunities: of("Chancen | Ideen | Verbesserungen | Potenziale | Möglichkeiten | Verbesserungspotenzial"),
    frontstage: of("Frontstage | Sichtbare Aktivitäten | Vordere Bühne"),
    backstage: of("Backstage | Hinter den Kulissen | Unsichtbare Aktivitäten"),
    "support-processes": of("Unterstützende Prozesse | Support-Prozesse | Unterstützungsprozesse"),
    "physical-evidence": of("Physische Belege | Physical Evidence | Sichtbare Beweise"),
    metrics: of("Kennzahlen | KPIs | Messgrößen"),
    owners: of("Verantwortliche | Zuständig | Verantwortlich | Zuständigkeiten"),
  },
  slips: {
    actions: of("Handlugen | Aktivitaeten | Aktvitäten"),
    needs: of("Bedürfnise | Beduerfnisse"),
    emotions: of("Emotionnen | Gefuehle | Emotoinen"),
    touchpoints: of("Kontakpunkte | Touchpionts"),
    "pain-points": of("Painpoint's | Schmerzpukte"),
    opportunities: of("Chanchen | Potentiale"),
  },
  stages: of("Bewusstsein | Überlegung | Kauf | Einrichtung | Nutzung | Bindung | Weiterempfehlung"),
  prompts: of(
    "Was tut die Kundin? | Was passiert hier? | Wie fühlt sie sich dabei? | Wo treffen wir sie? | Was braucht sie gerade?",
  ),
  notes: of(
    "Wartet auf den Brief | Fragt nach dem Preis | Vergleicht zwei Angebote am Abend | Ruft zum dritten Mal an | Liest das Kleingedruckte nicht | Unterschreibt am Schalter | Vergisst das Passwort | Gibt beim Formular auf | Findet den Eingang nicht | Weiß nicht, wen sie fragen soll | Schickt alles noch einmal per Post | Bekommt keine Antwort | Lädt die App herunter | Sucht die Unterlagen zusammen | Freut sich über die schnelle Antwort | Hat Angst, etwas falsch zu machen | Erzählt es ihrer Schwester | Der Termin ist erst in sechs Wochen | Niemand hat ihr gesagt, wie es geht | Bezahlt mit Karte",
  ),
  shorts: of("E-Mail | Telefon | Webseite | Filiale | App | froh | verwirrt | zu langsam | Preis? | Brief | Frau Kern"),
  titles: of(
    "Kundenreise: eine Wohnung mieten | Customer Journey Map – Umzug | Service Blueprint Bibliotheksausweis | Fahrradkauf, Erlebniskarte",
  ),
  facts: {
    persona: fact("Persona: ", "Ana, 31, Krankenschwester"),
    scenario: fact("Szenario: ", "mietet ihre erste Wohnung"),
    owner: fact("Verantwortlich: ", "Tom"),
    goal: fact("Ziel: ", "Schlüssel vor dem 1. März"),
    date: fact("Stand: ", "14.03.2025"),
  },
  current: "Ist-Zustand",
  future: "Soll-Zustand",
  lines: ["Interaktionslinie", "Sichtbarkeitslinie", "Linie der internen Interaktion"],
};
