// German words of every agenda.
import type { AllAgendaWords } from "./all.js";

export const de: AllAgendaWords = {
  "first-draft": {
    sessions: { draft: "Der Entwurf" },
    steps: {
      stages: {
        title: "Wer, und wann",
        say: "Wir zeichnen den Weg einer Person durch eine Situation. In welchem Moment treffen wir sie, und wie nennen wir die Zeit davor und danach?",
        task: "Die Persona neben den Titel schreiben. Vorher, Dabei und Nachher umbenennen, wo es bessere Wörter gibt.",
        materials: ["Die Karte auf dem Board, alle sind drin"],
      },
      activities: {
        title: "Aktivitäten auslegen",
        say: "Beginnt in der Mitte, beim Kontakt. Dann zurück in der Zeit, dann nach vorn: Was geschah kurz davor, was kommt gleich danach?",
        task: "Eine Karte für den Kontakt, dann drei bis fünf zurück und drei bis fünf nach vorn. Mindestens eine liegt in der letzten Phase.",
      },
      needs: {
        title: "Bedürfnisse aufschreiben",
        say: "Zu jeder Karte: Was braucht diese Person gerade? Schreibt eine Zahl dazu: 1 ist geraten, 10 steht auf einem Stapel Interviews.",
        task: "Unter jede Aktivität ein Bedürfnis, mit der Gewissheit von 1 bis 10. Kein Bedürfnis ist auch eine Antwort: Der Moment ist neutral.",
      },
      experience: {
        title: "Das Erleben zeichnen",
        say: "Wie ist es für sie, Moment für Moment? Legt die Notiz hoch, wo es gut läuft, und tief, wo nicht.",
        task: "Je Moment eine Notiz zwischen +2 und −2. Wo nichts gebraucht wird, liegt sie auf der Mittellinie.",
      },
      reasons: {
        title: "Sagen, warum",
        say: "Schaut nur auf die höchste und die tiefste Notiz. Warum ist es dort so gut, warum so schlecht?",
        task: "An jedes Hoch und jedes Tief den Grund schreiben. „(SFD)“ bleibt im Titel: Das ist ein Entwurf und darf falsch sein.",
      },
    },
  },
  "service-blueprint": {
    sessions: { session: "Die Sitzung" },
    steps: {
      scope: {
        title: "Ein Stück herausschneiden",
        say: "Nicht das ganze Kundenleben: ein Service, ein Fall, von einem Schritt bis zu einem anderen. Wo fangen wir an, wo hören wir auf?",
        task: "Persona, Szenario und Umfang neben den Titel schreiben. Die Phasen so umbenennen, dass sie zum Fall passen.",
        materials: ["Jemand aus jedem Team, das daran beteiligt ist"],
      },
      customer: {
        title: "Was die Kundin tut",
        say: "Nur die Kundin, Schritt für Schritt. Gibt es eine Kundenreise, sind deren Aktionen diese Zeile.",
        task: "Je Schritt eine Notiz in ihren Worten. Noch nichts über uns.",
      },
      evidence: {
        title: "Was sie sieht und behält",
        say: "Bei jedem Schritt: Was kann sie sehen, anfassen oder behalten? Einen Brief, einen Bildschirm, ein Schild, einen Geruch.",
        task: "Etwas zu jedem Schritt der Kundin, oder die Antwort, dass da nichts ist.",
      },
      frontstage: {
        title: "Was vor ihren Augen geschieht",
        say: "Über die Interaktionslinie: Wer tut was, während die Kundin zusieht?",
        task: "Mitarbeitende im Blick der Kundin, unter dem Schritt, zu dem es gehört. Geräte zählen, wenn sie sie berührt.",
      },
      backstage: {
        title: "Was dahinter geschieht",
        say: "Über die Sichtbarkeitslinie: Was muss dafür geschehen, ohne dass die Kundin es sieht?",
        task: "Jede sichtbare Notiz hat eine unsichtbare, die sie trägt. Was nichts trägt, ist ein Befund.",
      },
      support: {
        title: "Was es stützt",
        say: "Über die interne Interaktionslinie: Auf welche anderen Teams, Partner und Systeme stützt es sich?",
        task: "Namen von Systemen und Teams, unter der Arbeit, die sie stützen.",
      },
      walk: {
        title: "Einmal von oben nach unten gehen",
        say: "Ein Fall, Spalte für Spalte: Hält es? Wo warten wir, wo bricht es, und wer merkt es?",
        task: "Jemand liest die Spalten vor, die anderen markieren, wo es dauert und wo es scheitert.",
        vote: "Zwei Punkte je Person: Wo würden wir anfangen?",
      },
    },
  },
  "journey-map": {
    sessions: { session: "Die Sitzung" },
    steps: {
      welcome: {
        title: "Willkommen, und wessen Reise es ist",
        say: "Wir folgen einer Person in einer Situation: Ist es ein Werktag, ist Sommer, ist sie allein? Alles, was wir schreiben, ist aus ihrer Sicht.",
        task: "Persona, Szenario und Ziel neben dem Titel vereinbaren. In Gruppen von drei bis fünf aufteilen, jede mit ihrem Teil der Karte.",
        materials: ["Eine Karte, oder eine je Gruppe", "Was aus der Forschung bekannt ist"],
      },
      steps: {
        title: "Phasen und Schritte",
        say: "Was tut sie, vom ersten Bedarf bis zum Rückblick? Beginnt dort, wo der Bedarf entsteht, lange bevor sie uns begegnet.",
        task: "Je Schritt eine Notiz in ihrer Phase. Dann noch einmal darüber: Schritte etwa gleicher Größe, keiner vergessen.",
      },
      needs: {
        title: "Bedürfnisse und Kontaktpunkte",
        say: "Bei jedem Schritt: Was braucht sie gerade, und wo begegnet sie uns?",
        task: "Ein Bedürfnis und ein Kontaktpunkt unter jedem Schritt, der welche hat.",
      },
      perspectives: {
        title: "Gedanken und Schmerzpunkte",
        say: "Was geht ihr durch den Kopf, in ihren Worten? Und was ärgert, kostet oder hält auf?",
        task: "Gedanken in Anführungszeichen, Schmerzpunkte unter dem Schritt, bei dem man sie spürt.",
      },
      vote: {
        title: "Über die Gefühle abstimmen",
        say: "Wie ist jeder Schritt für sie, von minus zwei bis plus zwei? Jede und jeder stimmt allein ab, ohne auf die anderen zu schauen.",
        task: "Eure Notizen in der Zeile der Emotionen auf ihre Höhe legen. Noch nicht mitteln: Wo sie weit auseinanderliegen, wird geredet.",
        vote: "Alle, zu jedem Schritt: von −2 bis +2.",
      },
      merge: {
        title: "Besprechen und zusammenlegen",
        say: "Wo sind wir am wenigsten einig, und was habt ihr gesehen, das ich nicht sah?",
        task: "Über die Schritte mit der größten Spanne reden. Aus den Karten der Gruppen wird eine; was sich unterscheidet, bleibt als Notiz.",
      },
      inside: {
        title: "Was dahintersteckt",
        say: "Jetzt wir selbst: Was geschieht im Verborgenen, im schlechtesten und im besten Moment?",
        task: "Notizen hinter den Kulissen unter die zwei oder drei Schritte, auf die es ankommt, nicht mehr.",
      },
      "follow-up": {
        title: "Chancen, und wer dranbleibt",
        say: "Was könnte an jedem Tiefpunkt besser sein, und wer tut den nächsten Schritt?",
        task: "Unter jeden Schmerzpunkt, an dem ihr arbeiten wollt, eine Chance mit einem Namen. Den Tag nennen, an dem ihr wieder auf die Karte schaut.",
        vote: "Drei Punkte je Person, auf Chancen.",
      },
    },
  },
  "team-play": {
    sessions: { play: "Die Runde" },
    steps: {
      scope: {
        title: "Von jedem eines wählen",
        say: "Eine Persona, ein Szenario, ein Ziel. Was in diese drei nicht passt, ist eine andere Karte.",
        task: "Persona, Szenario und Ziel vereinbaren und neben den Titel schreiben. Wenige Abzweigungen: Gabelt es sich überall, ist der Umfang zu groß.",
        materials: ["Was ihr über die Persona wisst: Interviews, Anfragen, Zahlen"],
      },
      stage: {
        title: "Die Bühne bereiten",
        say: "Das ist, wem wir folgen und was sie will. In den nächsten Stunden sprechen wir als diese Person, und wir lösen noch nichts.",
        task: "Die drei Angaben vorlesen. Die Zeilen zeigen, und welche Farbe wofür steht.",
      },
      "back-story": {
        title: "Die Vorgeschichte erzählen",
        say: "Bevor es losgeht: Was tut schon weh, was verlangt sie, und was wäre ein gutes Ergebnis?",
        task: "In die erste Phase schreiben, was heute wehtut und was verlangt wird. Das Ziel neben dem Titel schärfen, wenn die Vorgeschichte es verlangt.",
      },
      experience: {
        title: "Was sie tut, fragt und entscheidet",
        say: "Schritt für Schritt, in ihren Worten: Was tut sie, was fragt sie sich, was entscheidet sie, und über welchen Kanal?",
        task: "Zuerst Aktionen, von links nach rechts; dann Frage, Entscheidung, Kanal und Gedanke, wo es sie gibt. Sieben Schritte, wo drei reichten, sind ein Befund, kein Fehler.",
      },
      pains: {
        title: "Finden, wo es wehtut",
        say: "Geht noch einmal durch und sucht die Reibung. Wie schlimm ist sie: eine Kleinigkeit, etwas, das man umgeht, oder die Stelle, an der man aufgibt?",
        task: "Ein Schmerzpunkt unter seinen Schritt, mit seiner Schwere. Dorthin, wo der Kontakt ist, nicht wo die Ursache liegt.",
      },
      line: {
        title: "Die Stimmungskurve zeichnen",
        say: "Jetzt nur Gefühle. Wo sind sie oben, wo unten, und wo dreht es?",
        task: "Je Schritt eine Notiz zwischen +2 und −2. Erst jede und jeder für sich, dann eine gemeinsame Kurve.",
        vote: "Alle legen eine eigene Notiz; die Kurve läuft durch die Mitte.",
      },
      analyse: {
        title: "Die Kurve lesen",
        say: "Wo zackt sie auf und ab, wo stürzt sie, wo bleibt sie unten, und wo ist es wirklich gut?",
        task: "Unter jeden Sturz und jedes Tal eine Chance, und eine, die auf dem schönsten Gipfel aufbaut. Dann sagen, wer welcher nachgeht.",
      },
    },
  },
  "outside-in": {
    sessions: { audit: "Der Blick von außen" },
    steps: {
      process: {
        title: "Den Prozess beiseitelegen",
        say: "Unseren Prozess kennen wir. Zwei Stunden lang sehen wir dasselbe von außen, mit einer Kundin, und der Prozess bleibt unter der Linie.",
        task: "Persona und Szenario neben den Titel schreiben. Die Prozesskarte aufhängen, wo alle sie sehen, und niemand schreibt darauf.",
        materials: ["Die Prozesskarte, wie sie ist"],
      },
      unseen: {
        title: "Was wir nie sehen",
        say: "Lange bevor sie uns schreibt: Was hat es ausgelöst, wo hat sie gesucht, wen gefragt? Und lange danach: Wann ist es ihr etwas wert?",
        task: "Zuerst die Phasen vor dem ersten Kontakt und die nach dem Kauf füllen. Das sind die, die unser Prozess nicht kennt.",
      },
      actions: {
        title: "Was sie mit uns tut",
        say: "Jetzt die Mitte: Was tut die Kundin, in ihren Worten? Nicht, was wir mit ihrem Fall tun.",
        task: "Je Schritt eine Notiz. Gehört ein Wort einer Abteilung, einem Formular oder einem System, sucht das Wort der Kundin.",
      },
      thoughts: {
        title: "Was sie denkt",
        say: "Bei jedem Schritt: Was denkt sie, und was könnte sie stattdessen tun?",
        task: "Unter jeden Schritt ein Gedanke, wie sie ihn sagen würde. Auch Warten ist ein Schritt: Was denkt sie, während nichts geschieht?",
      },
      arc: {
        title: "Der Bogen der Gefühle",
        say: "Nicht zufrieden oder unzufrieden: Wie steigt und fällt es, von der ersten Sorge bis zum Nutzen?",
        task: "Zu jedem Schritt eine Notiz zwischen +2 und −2. An den Wendepunkten sagen, warum.",
        vote: "Alle, zu jedem Schritt: von −2 bis +2.",
      },
      meeting: {
        title: "Wo wir uns treffen, und wo es wehtut",
        say: "Mit wem spricht sie, wo treffen wir uns, und was tut dort weh?",
        task: "Ein Kontaktpunkt zu jedem Treffen; ein Schmerzpunkt unter dem Schritt, bei dem man ihn spürt.",
      },
      truth: {
        title: "Momente der Wahrheit",
        say: "An welchen zwei oder drei Stellen entscheidet sich, ob sie bleibt, es weitererzählt oder geht?",
        task: "Zwei oder drei markieren, nicht mehr. Zu jeder: Wer ist in diesem Moment für sie da?",
        vote: "Zwei Punkte je Person.",
      },
      behind: {
        title: "Was dahintersteckt",
        say: "Erst jetzt der Prozess: Welcher seiner Schritte dient welchem Schritt darüber?",
        task: "Herüberholen, was einem Schritt dient. Was keinem dient, bleibt auf der alten Karte, mit einem Fragezeichen.",
      },
      gaps: {
        title: "Lücken schließen",
        say: "Wo hat unser Prozess Schritte, und die Zeilen der Kundin sind leer? Was denkt sie dort, mit wem spricht sie, was ist ihre Alternative?",
        task: "Unter jeden Tiefpunkt und jede Lücke eine Chance. Lanewise die Karte prüfen lassen: Was wurde übersehen?",
      },
    },
  },
  "two-and-a-half-days": {
    sessions: {
      prepare: "Vorbereiten",
      ready: "Bereit machen",
      workshop: "Der Workshop",
      after: "Ausarbeiten",
      close: "Weitergeben",
    },
    steps: {
      scope: {
        title: "Ziel und Umfang benennen",
        say: "In einem Satz: Was wollen wir herausfinden, und wo beginnt und endet diese Reise?",
        task: "Ziel und Umfang neben den Titel schreiben. Den ersten und den letzten Schritt nennen, vier oder fünf im Ganzen.",
      },
      gather: {
        title: "Zusammentragen, was bekannt ist",
        say: "Wir sammeln, was Kunden gesagt und getan haben, nicht was wir davon halten.",
        task: "Interviews, Umfragen, Aufzeichnungen, Supportfälle, Zahlen der betroffenen Seiten. Einige Kunden direkt fragen.",
        materials: ["Zugang zu Forschung, Supportfällen und Zahlen"],
      },
      patterns: {
        title: "Suchen, was sich wiederholt",
        say: "Was kommt immer wieder, und bei welchem Schritt?",
        task: "Was sich wiederholt, als Notiz unter seinen Schritt: was Leute tun und was ihnen im Weg steht. Die Quelle bleibt dabei.",
      },
      persona: {
        title: "Wählen, wem wir folgen",
        say: "Eine Art Kunde: die, um die es bei diesem Ziel geht.",
        task: "Aus dem Gesammelten einen Namen und eine Zeile neben den Titel schreiben.",
      },
      board: {
        title: "Das Board vorbereiten",
        say: "Die Schritte stehen, bevor jemand kommt, damit die Zeit in den Inhalt geht.",
        task: "Vier oder fünf Schritte mit kurzen Namen, in jedem eine Aktion als Beispiel, Platz für Notizen.",
        materials: ["Die Karte auf dem Board", "Eine Ecke für die Empathiekarte"],
      },
      invite: {
        title: "Vier bis sechs Leute einladen",
        say: "Leute, die Kunden begegnen, und Leute, die etwas ändern können.",
        task: "Support, Vertrieb, Produkt, Design, Entwicklung: je jemand. Ziel, Umfang und Persona mit der Einladung schicken.",
      },
      introduction: {
        title: "Ziel und Persona vorstellen",
        say: "Dieser Person folgen wir, von hier bis da, und das wollen wir am Ende wissen. Wir schauen nur von der Kundenseite.",
        task: "Ziel, Umfang und Persona vorlesen. In jeder Zeile eine Beispielnotiz zeigen.",
        materials: ["Eine Notizfarbe je Zeile"],
      },
      empathy: {
        title: "Sich hineinversetzen",
        say: "Was sieht, hört, denkt und fühlt diese Person, wenn sie loslegt? Schreibt in ihren Worten, nicht in unseren.",
        task: "Zehn Minuten jede und jeder allein, dann vorlesen. Was sie sich fragt, kommt in die Zeile der Fragen.",
      },
      rows: {
        title: "Die ersten Zeilen füllen",
        say: "Zu jedem Schritt: Was tut die Kundin, und was fragt sie? Schreibt ohne zu reden, dann schauen wir alles an.",
        task: "Zuerst Aktionen, dann Fragen, jede und jeder allein. Was dasselbe sagt, liegt übereinander.",
      },
      discuss: {
        title: "Die anderen gemeinsam füllen",
        say: "Schritt für Schritt: Was macht sie glücklich, was tut weh, welche Grenzen unserer Systeme stehen dahinter, und was könnte besser sein?",
        task: "Einen Schritt nach dem anderen besprechen, alle vier Zeilen. Ideen werden aufgeschrieben, nicht diskutiert.",
      },
      "wrap-up": {
        title: "Wählen, was weitergeht",
        say: "Welche drei Chancen würden am meisten ändern? Sagt, wer bei jeder den nächsten Schritt tut, und bis wann.",
        task: "Drei Chancen markieren und auf jede einen Namen schreiben.",
        vote: "Drei Punkte je Person, auf Chancen.",
      },
      clean: {
        title: "Ausarbeiten",
        say: "Die Karte von heute muss verstehen, wer nicht dabei war.",
        task: "Zusammenlegen, was dasselbe sagt, halbe Sätze zu Ende schreiben, Zitate als Zitate lassen. Verschieben, was in der falschen Zeile liegt.",
      },
      check: {
        title: "Auf Lücken prüfen",
        say: "Welcher Schritt ist dünn, und welcher Schmerz hat keine Antwort?",
        task: "Lanewise die Karte prüfen lassen, dann die Lücken schließen oder aufschreiben, warum sie in Ordnung sind.",
      },
      validate: {
        title: "An Kunden messen",
        say: "War es für dich so? Was fehlt, was stimmt nicht?",
        task: "Zwei oder drei Kunden zeigen, oder denen, die jeden Tag mit ihnen reden. Berichtigen, was sie berichtigen.",
      },
      owners: {
        title: "Jedem nächsten Schritt einen Namen",
        say: "Eine Idee ohne Namen ist nächste Woche weg.",
        task: "Jede Chance, der man nachgeht, hat jemanden und ein Datum; die anderen werden geparkt.",
      },
      share: {
        title: "Denen zeigen, die entscheiden",
        say: "Eine Seite: wem wir gefolgt sind, die drei schlimmsten Momente, und was wir tun werden.",
        task: "Die Karte als Bild und als Tabelle mitnehmen, mit den drei nächsten Schritten verschicken und den Tag nennen, an dem man sie wieder ansieht.",
      },
    },
  },
};
