// German: what people write on boards.
import { type Heard, list } from "../words.js";

export const de: Heard = {
  roles: {
    actions: {
      labels:
        list(`Handlungen, Handlung, Aktionen, Aktion, Kundenaktionen, Kundenhandlungen, Kundenaktivitäten, Kunden-Aktivitäten,
        Aktivitäten, Aktivität, Tätigkeiten, Tun, Verhalten, Aufgaben, Nutzeraktionen, Kundenreise, Was sie tun`),
    },
    goals: {
      labels: list("Ziele, Ziel, Nutzerziel, Nutzerziele, Kundenziele, Absichten, Gewünschtes Ergebnis"),
      unsure: list("Ziele, Nutzerziel"),
    },
    needs: {
      labels:
        list(`Bedürfnisse, Bedürfnis, Kundenbedürfnisse, Nutzerbedürfnisse, Erwartungen, Erwartung, Kundenerwartungen, Bedarf,
        Wünsche`),
    },
    thoughts: {
      labels: list("Gedanken, Gedanke, Denken, Überlegungen, Einstellungen, Gedanken und Gefühle, Denken und Fühlen"),
    },
    questions: { labels: list("Fragen, Frage, Offene Fragen, Kundenfragen") },
    decisions: { labels: list("Entscheidungen, Entscheidungspunkte") },
    emotions: {
      labels:
        list(`Emotionen, Emotion, Gefühle, Gefühl, Fühlen, Stimmung, Stimmungen, Empfindungen, Emotionslinie, Emotionskurve,
        Stimmungskurve, Gefühlskurve, Gefühlslage, Erleben, Erlebnis, Kundenerlebnis, Emotionale Reise, Gedanken und Gefühle,
        Denken und Fühlen`),
    },
    quotes: {
      labels: list("Zitate, Zitat, Kundenzitate, O-Töne, Stimme des Kunden, Kundenstimmen"),
      unsure: list("Zitate"),
    },
    touchpoints: {
      labels:
        list(`Kontaktpunkte, Kontaktpunkt, Touchpoints, Touchpoint, Berührungspunkte, Berührungspunkt, Kundenkontaktpunkte,
        Kundenkontaktpunkt, Interaktionen, Interaktionspunkte, Schnittstellen zum Kunden`),
    },
    channels: { labels: list("Kanäle, Kanal, Kommunikationskanäle, Medien, Geräte") },
    "pain-points": {
      labels:
        list(`Schmerzpunkte, Schmerzpunkt, Pain Points, Pains, Reibungspunkte, Reibungspunkt, Engpässe, Engpass, Frust,
        Frustrationen, Frustration, Probleme, Problem, Hürden, Hürde, Hindernisse, Barrieren, Herausforderungen, Schwierigkeiten, Ärgernisse`),
      unsure: list("Schmerzpunkte, Frust"),
    },
    gains: {
      labels: list(
        "Glücksmomente, Glücksmoment, Gewinne, Gewinn, Gains, Positives, Nutzen, Freuden, Begeisterung, Begeisterungsmomente, Highlights",
      ),
      unsure: list("Gewinne"),
    },
    "moments-of-truth": {
      labels: list(
        "Momente der Wahrheit, Moment der Wahrheit, Moments of Truth, Schlüsselmomente, Schlüsselmoment, Entscheidende Momente",
      ),
      unsure: list("Momente der Wahrheit"),
    },
    "physical-evidence": {
      labels:
        list(`Physische Belege, Physical Evidence, Physische Evidenz, Physische Nachweise, Physische Beweise, Sichtbare Belege,
        Greifbare Belege, Belege, Artefakte, Artefakt, Sichtbares`),
      unsure: list("Physische Evidenz"),
    },
    frontstage: {
      labels:
        list(`Frontstage, Vordergrundprozesse, Vordergrund, Sichtbare Mitarbeiteraktionen, Sichtbare Mitarbeiterhandlungen,
        Sichtbare Aktionen, Frontstage-Aktionen, Frontstage-Aktivitäten, Auf der Bühne, Vorderbühne, Sichtbarer Kontakt, Onstage`),
    },
    "frontstage-technology": {
      labels: list(
        "Frontstage-Technik, Frontstage-Technologie, Frontstage-Systeme, Technik auf der Bühne, Sichtbare Technik, Sichtbare Systeme",
      ),
      unsure: list("Frontstage-Technik"),
    },
    backstage: {
      labels: list(`Backstage, Hintergrundprozesse, Hintergrund, Hinter den Kulissen, Unsichtbare Mitarbeiteraktionen,
        Unsichtbare Mitarbeiterhandlungen, Unsichtbare Aktionen, Backstage-Aktionen, Backstage-Aktivitäten, Backstage-Prozesse,
        Hinter der Bühne, Hinterbühne, Unsichtbarer Kontakt`),
    },
    "backstage-technology": {
      labels: list(
        "Backstage-Technik, Backstage-Technologie, Backstage-Systeme, Interne Systeme, Internes System, Unsichtbare Technik",
      ),
      unsure: list("Interne Systeme"),
    },
    "support-processes": {
      labels:
        list(`Unterstützende Prozesse, Unterstützungsprozesse, Supportprozesse, Support-Prozesse, Unterstützende Systeme,
        Unterstützung, Interne Prozesse, Partner, Systeme, Supportsysteme`),
    },
    policies: {
      labels: list("Regeln, Regel, Vorschriften, Richtlinien, Vorgaben, Regularien, Gesetze, Regeln und Vorschriften"),
      unsure: list("Regeln, Vorschriften"),
    },
    opportunities: {
      labels: list(`Chancen, Chance, Chancen zur Verbesserung, Verbesserungen, Verbesserung, Verbesserungsvorschläge,
        Verbesserungspotenziale, Verbesserungsideen, Ideen, Idee, Lösungen, Lösungsideen, Lösungsansätze, Potenziale, Potentiale,
        Möglichkeiten, Wie könnten wir, Opportunities, Anforderungen`),
    },
    metrics: {
      labels: list("Kennzahlen, Kennzahl, KPIs, KPI, Messgrößen, Metriken, Messwerte, Erfolgskriterien, Kosten"),
      unsure: list("Kennzahlen, Kosten"),
    },
    owners: {
      labels: list(
        "Verantwortliche, Verantwortlich, Verantwortung, Zuständig, Zuständige, Zuständigkeit, Zuständigkeiten, Team, Teams, Abteilung, Abteilungen",
      ),
      unsure: list("Verantwortlich"),
    },
    time: {
      labels: list("Zeit, Zeiten, Dauer, Wartezeit, Wartezeiten, Zeitdauer, Zeitaufwand, Zeitbedarf, Durchlaufzeit"),
      unsure: list("Zeit, Dauer"),
    },
    "failure-points": {
      labels: list(
        "Fehlerquellen, Fehlerquelle, Fehlerpunkte, Schwachstellen, Schwachstelle, Risiken, Risiko, Bruchstellen, Fehler",
      ),
    },
    exceptions: {
      labels: list("Ausnahmen, Ausnahme, Sonderfälle, Sonderfall, Umwege, Ausnahmefälle, Behelfslösungen"),
    },
    recovery: { labels: list("Wiedergutmachung, Wiederherstellung, Service Recovery, Abhilfe, Fehlerbehebung") },
    importance: { labels: list("Wichtigkeit, Bedeutung, Relevanz") },
    satisfaction: { labels: list("Zufriedenheit, Kundenzufriedenheit, Zufriedenheitswert") },
    strengths: { labels: list("Stärken, Stärke, Was gut funktioniert") },
    weaknesses: { labels: list("Schwächen, Schwäche, Technische Grenzen, Was nicht funktioniert") },
    research: {
      labels: list(
        "Forschung, Recherche, Daten, Datenquellen, Evidenz, Erkenntnisse, Insights, Quellen, Nutzerforschung, Befunde",
      ),
      unsure: list("Daten, Evidenz"),
    },
    stakeholders: {
      labels: list("Beteiligte, Stakeholder, Akteure, Interessengruppen, Anspruchsgruppen, Weitere Beteiligte"),
    },
    storyboard: {
      labels: list("Bildergeschichte, Storyboard, Bilder, Bild, Skizzen, Fotos, Visualisierung"),
      unsure: list("Bilder"),
    },
    stages: {
      labels: list(
        "Phasen, Phase, Etappe, Etappen, Schritt, Schritte, Step, Steps, Abschnitt, Abschnitte, Stationen, Reiseschritte, Reisephasen",
      ),
    },
  },
  lines: {
    interaction: {
      labels: list("Interaktionslinie, externe Interaktionslinie, Linie der Interaktion, Kundeninteraktionslinie"),
    },
    visibility: { labels: list("Sichtbarkeitslinie, Linie der Sichtbarkeit, Sichtlinie, Sichtbarkeitsgrenze") },
    "internal-interaction": {
      labels: list("Interne Interaktionslinie, Linie der internen Interaktion, Linie interner Interaktion"),
    },
  },
  header: {
    persona: {
      labels: list(
        "Persona, Personas, Hauptperson, Akteur, Kundentyp, Kunde, Kundin, Nutzer, Nutzerin, Wer, Zielgruppe, Kundenprofil",
      ),
    },
    scenario: { labels: list("Szenario, Szenarien, Situation, Kontext, Ausgangslage, Anwendungsfall") },
    goal: { labels: list("Ziel, Ziele, Hauptziel, Kundenziel") },
    scope: { labels: list("Umfang, Abgrenzung, Rahmen, Von bis, Anfang und Ende") },
    expectations: { labels: list("Erwartungen, Erwartung") },
    objective: { labels: list("Zweck, Anlass, Geschäftsziel, Unternehmensziel") },
    state: { labels: list("Stand, Zustand, Status") },
    timescale: { labels: list("Zeitraum, Zeitrahmen, Zeitspanne") },
    owner: { labels: list("Verantwortlich, Verantwortliche, Zuständig, Eigner") },
    version: { labels: list("Version, Fassung") },
    reviewedOn: {
      labels: list("Geprüft am, Geprüft, Zuletzt geprüft, Letzte Prüfung, Aktualisiert, Zuletzt aktualisiert"),
    },
  },
  states: {
    current: { labels: list("Ist-Zustand, Ist, heutiger Zustand, aktueller Zustand, heute, derzeit") },
    future: { labels: list("Soll-Zustand, Soll, Zielzustand, künftiger Zustand, zukünftiger Zustand, Zukunft") },
  },
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
