// German: what people write on boards, and what we write there.
import { list, starters, type Words } from "./words.js";

export const de: Words = {
  language: "de",
  name: "Deutsch",
  roles: {
    actions: {
      title: "Handlungen",
      prompt: "Was tun sie?",
      starters: starters("Zuerst …", "Dann …", "Außerdem muss ich …"),
      labels:
        list(`Handlungen, Handlung, Aktionen, Aktion, Kundenaktionen, Kundenhandlungen, Kundenaktivitäten, Kunden-Aktivitäten,
        Aktivitäten, Aktivität, Tätigkeiten, Tun, Verhalten, Aufgaben, Nutzeraktionen, Kundenreise, Was sie tun`),
    },
    goals: {
      title: "Ziele",
      prompt: "Was wollen sie am Ende erreichen?",
      starters: starters("Ich will …"),
      labels: list("Ziele, Ziel, Nutzerziel, Nutzerziele, Kundenziele, Absichten, Gewünschtes Ergebnis"),
      unsure: list("Ziele, Nutzerziel"),
    },
    needs: {
      title: "Bedürfnisse",
      prompt: "Was brauchen sie gerade?",
      starters: starters("Ich brauche …, damit …", "Es muss …"),
      labels:
        list(`Bedürfnisse, Bedürfnis, Kundenbedürfnisse, Nutzerbedürfnisse, Erwartungen, Erwartung, Kundenerwartungen, Bedarf,
        Wünsche`),
    },
    thoughts: {
      title: "Gedanken",
      prompt: "Was geht ihnen durch den Kopf?",
      starters: starters("Ich frage mich, ob …", "Ich dachte …"),
      labels: list("Gedanken, Gedanke, Denken, Überlegungen, Einstellungen, Gedanken und Gefühle, Denken und Fühlen"),
    },
    questions: {
      title: "Fragen",
      prompt: "Was fragen sie?",
      starters: starters("Wie kann ich …?", "Warum …?"),
      labels: list("Fragen, Frage, Offene Fragen, Kundenfragen"),
    },
    decisions: {
      title: "Entscheidungen",
      prompt: "Was entscheiden sie?",
      starters: starters("Ich wähle … statt …", "Ich entscheide …"),
      labels: list("Entscheidungen, Entscheidungspunkte"),
    },
    emotions: {
      title: "Emotionen",
      prompt: "Wie fühlen sie sich, und warum? Höher ist besser.",
      starters: starters("Ich fühle mich …, weil …", "Jetzt bin ich …"),
      labels:
        list(`Emotionen, Emotion, Gefühle, Gefühl, Fühlen, Stimmung, Stimmungen, Empfindungen, Emotionslinie, Emotionskurve,
        Stimmungskurve, Gefühlskurve, Gefühlslage, Erleben, Erlebnis, Kundenerlebnis, Emotionale Reise, Gedanken und Gefühle,
        Denken und Fühlen`),
    },
    quotes: {
      title: "Zitate",
      prompt: "Was haben sie wörtlich gesagt?",
      starters: starters("„…“"),
      labels: list("Zitate, Zitat, Kundenzitate, O-Töne, Stimme des Kunden, Kundenstimmen"),
      unsure: list("Zitate"),
    },
    touchpoints: {
      title: "Kontaktpunkte",
      prompt: "Wo begegnen wir uns?",
      starters: starters("Auf … (Seite, Telefon, Schalter)", "Am …"),
      labels:
        list(`Kontaktpunkte, Kontaktpunkt, Touchpoints, Touchpoint, Berührungspunkte, Berührungspunkt, Kundenkontaktpunkte,
        Kundenkontaktpunkt, Interaktionen, Interaktionspunkte, Schnittstellen zum Kunden`),
    },
    channels: {
      title: "Kanäle",
      prompt: "Auf welchem Weg?",
      starters: starters("Über …"),
      labels: list("Kanäle, Kanal, Kommunikationskanäle, Medien, Geräte"),
    },
    "pain-points": {
      title: "Pain Points",
      prompt: "Was ärgert, kostet oder hält auf?",
      starters: starters("Mich ärgert, dass …", "Ich gab auf, als …"),
      labels:
        list(`Schmerzpunkte, Schmerzpunkt, Pain Points, Pains, Reibungspunkte, Reibungspunkt, Engpässe, Engpass, Frust,
        Frustrationen, Frustration, Probleme, Problem, Hürden, Hürde, Hindernisse, Barrieren, Herausforderungen, Schwierigkeiten, Ärgernisse`),
      unsure: list("Schmerzpunkte, Frust"),
    },
    gains: {
      title: "Glücksmomente",
      prompt: "Was freut sie?",
      starters: starters("Ich mag, dass …", "Geholfen hat, dass …"),
      labels: list(
        "Glücksmomente, Glücksmoment, Gewinne, Gewinn, Gains, Positives, Nutzen, Freuden, Begeisterung, Begeisterungsmomente, Highlights",
      ),
      unsure: list("Gewinne"),
    },
    "moments-of-truth": {
      title: "Momente der Wahrheit",
      prompt: "Wo entscheidet es sich?",
      starters: starters("Wenn das misslingt, …", "Gewonnen ist es, wenn …"),
      labels: list(
        "Momente der Wahrheit, Moment der Wahrheit, Moments of Truth, Schlüsselmomente, Schlüsselmoment, Entscheidende Momente",
      ),
      unsure: list("Momente der Wahrheit"),
    },
    "physical-evidence": {
      title: "Physical Evidence",
      prompt: "Was können sie sehen oder behalten?",
      starters: starters("Ein Brief, Bildschirm, Beleg …", "Ein Schild …"),
      labels:
        list(`Physische Belege, Physical Evidence, Physische Evidenz, Physische Nachweise, Physische Beweise, Sichtbare Belege,
        Greifbare Belege, Belege, Artefakte, Artefakt, Sichtbares`),
      unsure: list("Physische Evidenz"),
    },
    frontstage: {
      title: "Frontstage",
      prompt: "Was tun Mitarbeitende sichtbar?",
      starters: starters("Wir begrüßen, zeigen, fragen …", "Unser Team …"),
      labels:
        list(`Frontstage, Vordergrundprozesse, Vordergrund, Sichtbare Mitarbeiteraktionen, Sichtbare Mitarbeiterhandlungen,
        Sichtbare Aktionen, Frontstage-Aktionen, Frontstage-Aktivitäten, Auf der Bühne, Vorderbühne, Sichtbarer Kontakt, Onstage`),
    },
    "frontstage-technology": {
      title: "Frontstage-Technik",
      prompt: "Welche Systeme berühren sie?",
      starters: starters("Am Bildschirm …"),
      labels: list(
        "Frontstage-Technik, Frontstage-Technologie, Frontstage-Systeme, Technik auf der Bühne, Sichtbare Technik, Sichtbare Systeme",
      ),
      unsure: list("Frontstage-Technik"),
    },
    backstage: {
      title: "Backstage",
      prompt: "Was tun Mitarbeitende unsichtbar?",
      starters: starters("Hinter den Kulissen …", "Bevor sie es merken, …"),
      labels: list(`Backstage, Hintergrundprozesse, Hintergrund, Hinter den Kulissen, Unsichtbare Mitarbeiteraktionen,
        Unsichtbare Mitarbeiterhandlungen, Unsichtbare Aktionen, Backstage-Aktionen, Backstage-Aktivitäten, Backstage-Prozesse,
        Hinter der Bühne, Hinterbühne, Unsichtbarer Kontakt`),
    },
    "backstage-technology": {
      title: "Backstage-Technik",
      prompt: "Welche Systeme nutzen Mitarbeitende?",
      starters: starters("Unser System …"),
      labels: list(
        "Backstage-Technik, Backstage-Technologie, Backstage-Systeme, Interne Systeme, Internes System, Unsichtbare Technik",
      ),
      unsure: list("Interne Systeme"),
    },
    "support-processes": {
      title: "Unterstützende Prozesse",
      prompt: "Was tun andere für die Mitarbeitenden?",
      starters: starters("… liefert uns …", "… hält … am Laufen"),
      labels:
        list(`Unterstützende Prozesse, Unterstützungsprozesse, Supportprozesse, Support-Prozesse, Unterstützende Systeme,
        Unterstützung, Interne Prozesse, Partner, Systeme, Supportsysteme`),
    },
    policies: {
      title: "Regeln",
      prompt: "Welche Vorschriften gelten?",
      starters: starters("Wir müssen …"),
      labels: list("Regeln, Regel, Vorschriften, Richtlinien, Vorgaben, Regularien, Gesetze, Regeln und Vorschriften"),
      unsure: list("Regeln, Vorschriften"),
    },
    opportunities: {
      title: "Chancen",
      prompt: "Was könnte besser sein?",
      starters: starters("Was wäre, wenn wir …?", "Wie könnten wir …?"),
      labels: list(`Chancen, Chance, Chancen zur Verbesserung, Verbesserungen, Verbesserung, Verbesserungsvorschläge,
        Verbesserungspotenziale, Verbesserungsideen, Ideen, Idee, Lösungen, Lösungsideen, Lösungsansätze, Potenziale, Potentiale,
        Möglichkeiten, Wie könnten wir, Opportunities, Anforderungen`),
    },
    metrics: {
      title: "Kennzahlen",
      prompt: "Woran wird es gemessen?",
      starters: starters("Wir zählen …"),
      labels: list("Kennzahlen, Kennzahl, KPIs, KPI, Messgrößen, Metriken, Messwerte, Erfolgskriterien, Kosten"),
      unsure: list("Kennzahlen, Kosten"),
    },
    owners: {
      title: "Verantwortliche",
      prompt: "Wer steht dafür ein?",
      starters: starters("… steht dafür ein"),
      labels: list(
        "Verantwortliche, Verantwortlich, Verantwortung, Zuständig, Zuständige, Zuständigkeit, Zuständigkeiten, Team, Teams, Abteilung, Abteilungen",
      ),
      unsure: list("Verantwortlich"),
    },
    time: {
      title: "Zeit",
      prompt: "Wie lange dauert es?",
      starters: starters("Dauert … Minuten"),
      labels: list("Zeit, Zeiten, Dauer, Wartezeit, Wartezeiten, Zeitdauer, Zeitaufwand, Zeitbedarf, Durchlaufzeit"),
      unsure: list("Zeit, Dauer"),
    },
    "failure-points": {
      title: "Fehlerquellen",
      prompt: "Wo bricht es?",
      starters: starters("Es klemmt, wenn …"),
      labels: list(
        "Fehlerquellen, Fehlerquelle, Fehlerpunkte, Schwachstellen, Schwachstelle, Risiken, Risiko, Bruchstellen, Fehler",
      ),
    },
    exceptions: {
      title: "Ausnahmen",
      prompt: "Welche Fälle laufen anders?",
      starters: starters("Es bleibt liegen, wenn …"),
      labels: list("Ausnahmen, Ausnahme, Sonderfälle, Sonderfall, Umwege, Ausnahmefälle, Behelfslösungen"),
    },
    recovery: {
      title: "Wiedergutmachung",
      prompt: "Was geschieht, wenn etwas schiefging?",
      starters: starters("Dann machen wir es gut, indem …"),
      labels: list("Wiedergutmachung, Wiederherstellung, Service Recovery, Abhilfe, Fehlerbehebung"),
    },
    importance: {
      title: "Wichtigkeit",
      prompt: "Wie wichtig ist es, 1–10?",
      starters: starters("… von 10, weil …"),
      labels: list("Wichtigkeit, Bedeutung, Relevanz"),
    },
    satisfaction: {
      title: "Zufriedenheit",
      prompt: "Wie zufrieden sind sie, 1–10?",
      starters: starters("… von 10, denn …"),
      labels: list("Zufriedenheit, Kundenzufriedenheit, Zufriedenheitswert"),
    },
    strengths: {
      title: "Stärken",
      prompt: "Was läuft gut?",
      starters: starters("Gut läuft, dass …"),
      labels: list("Stärken, Stärke, Was gut funktioniert"),
    },
    weaknesses: {
      title: "Schwächen",
      prompt: "Was läuft nicht gut?",
      starters: starters("Nicht gut läuft, dass …"),
      labels: list("Schwächen, Schwäche, Technische Grenzen, Was nicht funktioniert"),
    },
    research: {
      title: "Forschung",
      prompt: "Woher wissen wir das?",
      starters: starters("Wir wissen das aus …"),
      labels: list(
        "Forschung, Recherche, Daten, Datenquellen, Evidenz, Erkenntnisse, Insights, Quellen, Nutzerforschung, Befunde",
      ),
      unsure: list("Daten, Evidenz"),
    },
    stakeholders: {
      title: "Beteiligte",
      prompt: "Wer ist noch dabei?",
      starters: starters("… ist dabei"),
      labels: list("Beteiligte, Stakeholder, Akteure, Interessengruppen, Anspruchsgruppen, Weitere Beteiligte"),
    },
    storyboard: {
      title: "Bildergeschichte",
      prompt: "Wie sieht das aus?",
      starters: [],
      labels: list("Bildergeschichte, Storyboard, Bilder, Bild, Skizzen, Fotos, Visualisierung"),
      unsure: list("Bilder"),
    },
    stages: {
      title: "Phasen",
      prompt: "Welche Schritte gibt es?",
      starters: [],
      labels: list(
        "Phasen, Phase, Etappe, Etappen, Schritt, Schritte, Step, Steps, Abschnitt, Abschnitte, Stationen, Reiseschritte, Reisephasen",
      ),
    },
  },
  prompts: {
    "first-draft": {
      actions: "Was geschieht, je eine Karte?",
      needs: "Was brauchen sie? Wie sicher, 1–10?",
      emotions: "Wie ist es, und warum? Höher ist besser.",
    },
  },
  lines: {
    interaction: {
      title: "Interaktionslinie",
      labels: list("Interaktionslinie, externe Interaktionslinie, Linie der Interaktion, Kundeninteraktionslinie"),
    },
    visibility: {
      title: "Sichtbarkeitslinie",
      labels: list("Sichtbarkeitslinie, Linie der Sichtbarkeit, Sichtlinie, Sichtbarkeitsgrenze"),
    },
    "internal-interaction": {
      title: "Interne Interaktionslinie",
      labels: list("Interne Interaktionslinie, Linie der internen Interaktion, Linie interner Interaktion"),
    },
  },
  header: {
    persona: {
      label: "Persona",
      labels: list(
        "Persona, Personas, Hauptperson, Akteur, Kundentyp, Kunde, Kundin, Nutzer, Nutzerin, Wer, Zielgruppe, Kundenprofil",
      ),
      ask: "um wen geht es?",
    },
    scenario: {
      label: "Szenario",
      labels: list("Szenario, Szenarien, Situation, Kontext, Ausgangslage, Anwendungsfall"),
      ask: "was geschieht, wann und wo?",
    },
    goal: { label: "Ziel", labels: list("Ziel, Ziele, Hauptziel, Kundenziel"), ask: "was wollen sie erreicht haben?" },
    scope: {
      label: "Umfang",
      labels: list("Umfang, Abgrenzung, Rahmen, Von bis, Anfang und Ende"),
      ask: "von welchem Moment bis zu welchem?",
    },
    expectations: { label: "Erwartungen", labels: list("Erwartungen, Erwartung"), ask: "was erwarten sie?" },
    objective: {
      label: "Zweck",
      labels: list("Zweck, Anlass, Geschäftsziel, Unternehmensziel"),
      ask: "wozu dient diese Karte?",
    },
    state: { label: "Stand", labels: list("Stand, Zustand, Status"), ask: "Ist oder Soll?" },
    timescale: {
      label: "Zeitraum",
      labels: list("Zeitraum, Zeitrahmen, Zeitspanne"),
      ask: "wie lange dauert das Ganze?",
    },
    owner: {
      label: "Verantwortlich",
      labels: list("Verantwortlich, Verantwortliche, Zuständig, Eigner"),
      ask: "wer kümmert sich um diese Karte?",
    },
    version: { label: "Version", labels: list("Version, Fassung"), ask: "welche Fassung ist das?" },
    reviewedOn: {
      label: "Geprüft am",
      labels: list("Geprüft am, Geprüft, Zuletzt geprüft, Letzte Prüfung, Aktualisiert, Zuletzt aktualisiert"),
      ask: "wann wurde sie zuletzt geprüft?",
    },
  },
  states: {
    current: {
      title: "Ist-Zustand",
      labels: list("Ist-Zustand, Ist, heutiger Zustand, aktueller Zustand, heute, derzeit"),
    },
    future: {
      title: "Soll-Zustand",
      labels: list("Soll-Zustand, Soll, Zielzustand, künftiger Zustand, zukünftiger Zustand, Zukunft"),
    },
  },
  kinds: { "journey-map": "Kundenreise", "service-blueprint": "Service-Blueprint", "first-draft": "Erster Entwurf" },
  untitled: {
    "journey-map": "Wessen Reise, mit welchem Ziel?",
    "service-blueprint": "Welcher Service, für wen?",
    "first-draft": "Wessen Reise, mit welchem Ziel? (SFD)",
  },
  scale: "Oben +2, Mitte 0, unten −2.",
  stages:
    list(`Bewusstsein, Aufmerksamkeit, Bedarf, Bedarf entsteht, Auslöser, Entdecken, Entdeckung, Inspiration, Traum, Erwägung, Überlegung,
    Suche, Suchen, Umsehen, Herausfinden, Erfahren, Recherche, Information, Informieren, Vergleich, Vergleichen, Bewertung, Entscheidung, Entscheiden,
    Auswahl, Auswählen, Wählen, Kauf, Kaufen, Bestellung, Bestellen, Bezahlung, Bezahlen, Buchung, Buchen, Reservierung, Planung, Planen,
    Vorbereitung, Vorbereiten, Anmeldung, Anmelden, Registrierung, Antrag, Beantragen, Onboarding, Einrichtung, Einrichten, Einstieg,
    Start, Starten, Beginn, Lieferung, Erhalt, Erhalten, Ankunft, Ankommen, Warten, Wartezeit, Besuch, Aufenthalt, Nutzung, Nutzen, Benutzen,
    Service, Betreuung, Hilfe, Wartung, Verlängerung, Bindung, Kundenbindung, Loyalität, Empfehlung, Empfehlen, Weiterempfehlung,
    Rückblick, Abreise, Abschied, Verlassen, Hilfe holen, Abschluss, Kündigung, Ende, Nachbereitung, Rückgabe, Vorher, Vor, Davor, Während, Dabei, Nachher, Nach, Danach,
    Zurückblicken, Angebot, Unterschrift, Prüfung, Auszahlung, Einzug, Umzug`),
  mapWords:
    list(`Kundenreise, Nutzerreise, Kundenreisekarte, Customer Journey, Journey, Journey Map, Reise, Blueprint, Service-Blueprint, Persona,
    Kontaktpunkte, Erlebniskarte`),
  notMaps: {
    kanban: list("Zu tun, Offen, In Arbeit, In Bearbeitung, Erledigt, Fertig, Backlog, Blockiert, In Prüfung, Bereit"),
    SWOT: list("Stärken, Schwächen, Chancen, Risiken, Gefahren, Bedrohungen"),
    canvas:
      list(`Schlüsselpartner, Schlüsselaktivitäten, Schlüsselressourcen, Wertangebot, Wertangebote, Nutzenversprechen,
      Kundenbeziehungen, Kundensegmente, Kostenstruktur, Einnahmequellen`),
    retro:
      list(`Lief gut, Was lief gut, Gut gelaufen, Lief schlecht, Was lief schlecht, Schlecht gelaufen, Verbessern, Was verbessern, Anfangen,
      Aufhören, Weitermachen, Beibehalten, Maßnahmen, Gelernt, Vermisst`),
  },
  insider:
    list(`Übergabe, Freigabe, Freigeben, Genehmigung, SLA, Ticket, Validierung, validieren, Backoffice, Back-Office, Compliance,
    Eskalation, eskalieren, Workflow, Vorgang, Vorgangsnummer, Sachbearbeiter, Sachbearbeitung, Sachbearbeiterin, CRM, ERP, KYC, KPI, Bestandssystem,
    Altsystem, Fachabteilung, Fachbereich, Geschäftsbereich, Prozesseigner, Durchlaufzeit, Marktfolge, Disposition, Bearbeitungszeit,
    Rückstand, Lenkungsausschuss, Wiedervorlage, Vier-Augen-Prinzip`),
  besides:
    list(`Parkplatz, Themenspeicher, Ideenspeicher, Legende, Farblegende, Anleitung, Hinweise, So geht es, Tipps, Notizen, Agenda, Zu klären,
    Offene Punkte, Spielregeln, Aufwärmen, Beispiel, Beispiele, Glossar, Nächste Schritte, Abstimmung, Teilnehmende`),
  fillers:
    list(`der, die, das, des, dem, den, ein, eine, von, für, mit, im, in, am, zu, ihre, unsere, Spur, Zeile, Kunde, Kunden, Kundin, Kundinnen,
    Nutzer, Nutzerinnen, Gast, Patient, wichtigste, wichtige, mögliche, aktuelle`),
  joiners: list("und, oder, sowie, bzw"),
};
