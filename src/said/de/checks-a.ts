// German: of the rules, the first half: what each asks for, why it matters, what it needs.
import type { checksA as english } from "../english/checks-a.js";
import type { SaidOf } from "../said.js";

export const checksA: SaidOf<typeof english> = {
  "Where the customer acts, the map says what there is to see, hold or keep.":
    "Wo Kunden handeln, sagt die Karte, was es zu sehen, zu halten oder zu behalten gibt.",
  "Evidence is all that people can judge a service by before it is done, and all they keep of it after.":
    "Nur nach Belegen können Menschen eine Leistung vorher beurteilen, und nur sie bleiben ihnen danach.",
  "Needs lanes for actions and for physical evidence, and evidence at most of the steps.":
    "Braucht Bahnen für Handlungen und für Physical Evidence, und Belege an den meisten Schritten.",
  "A need says how sure people are of it, and a guess says that it is one.":
    "Ein Bedürfnis sagt, wie sicher es ist, und eine Vermutung sagt, dass sie eine ist.",
  "A guess that looks like a fact is built upon before anybody has asked a customer.":
    "Auf eine Vermutung, die wie eine Tatsache aussieht, wird gebaut, bevor jemand Kunden gefragt hat.",
  "Needs a lane for needs where at least one says how sure people are, from 1 to 10.":
    "Braucht eine Bahn für Bedürfnisse, in der mindestens eines von 1 bis 10 sagt, wie sicher es ist.",
  "Backstage work has the support it rests on.": "Arbeit im Backstage hat die Unterstützung, auf der sie ruht.",
  "Who does the work out of view waits for others too, and the customer waits for both.":
    "Auch wer im Verborgenen arbeitet, wartet auf andere, und die Kunden warten auf beide.",
  "Needs lanes for backstage and support, and support at most stages with backstage work.":
    "Braucht Bahnen für Backstage und Unterstützung, und Unterstützung bei den meisten Phasen mit Backstage-Arbeit.",
  "Backstage work serves a step that the customer takes.": "Arbeit im Backstage dient einem Schritt der Kunden.",
  "Work that no step needs is work nobody would miss, or the trace of a step nobody has mapped.":
    "Arbeit, die kein Schritt braucht, würde niemand vermissen; oder sie ist die Spur eines Schritts, den niemand notiert hat.",
  "Needs backstage work, and at another stage something on the customer’s side or in view.":
    "Braucht Backstage-Arbeit, und bei einer anderen Phase etwas auf der Kundenseite oder im Sichtbaren.",
  "A blueprint shows one part of the journey, not the whole life with a company.":
    "Ein Blueprint zeigt einen Teil der Reise, nicht das ganze Leben mit einem Unternehmen.",
  "Backstage and support of a whole life fit on no wall; what fits is too coarse to build from.":
    "Backstage und Unterstützung eines ganzen Lebens passen auf keine Wand; was passt, ist zu grob, um danach zu bauen.",
  "Needs two stages with names.": "Braucht zwei Phasen mit Namen.",
  "Where the channel changes, something takes the customer across.":
    "Wo der Kanal wechselt, bringt etwas die Kunden hinüber.",
  "Between two channels people start anew: they look for the number, and tell their story again.":
    "Zwischen zwei Kanälen fangen Menschen von vorn an: Sie suchen die Nummer und erzählen alles noch einmal.",
  "Needs channels that change from stage to stage, and arrows or long notes over most of the changes.":
    "Braucht Kanäle, die von Phase zu Phase wechseln, und Pfeile oder lange Notizen über den meisten Wechseln.",
  "Needs and pain points rest on something people said, did or measured.":
    "Bedürfnisse und Pain Points ruhen auf etwas, das Menschen gesagt oder getan haben oder das gemessen wurde.",
  "What nobody has seen or heard is an opinion, however many agree with it.":
    "Was niemand gesehen oder gehört hat, ist eine Meinung, so viele sie auch teilen.",
  "Needs a lane for research or quotes with a note in it, and a need or a pain point.":
    "Braucht eine Bahn für Forschung oder Zitate mit einer Notiz darin, und ein Bedürfnis oder einen Pain Point.",
  "The rows for what the customer does hold what the customer does.":
    "In den Zeilen für das, was Kunden tun, steht, was Kunden tun.",
  "Staff in the customer’s rows hide what the customer does while they work, which is mostly waiting.":
    "Mitarbeitende in den Zeilen der Kunden verdecken, was diese währenddessen tun, und das ist meistens warten.",
  "Needs a note in a lane for the customer’s actions or decisions alone.":
    "Braucht eine Notiz in einer Bahn, die allein für Handlungen oder Entscheidungen der Kunden da ist.",
  "Lanes that speak for the customer are in the customer’s own words.":
    "Bahnen, die für die Kunden sprechen, sprechen in deren eigenen Worten.",
  "Who writes “hand-off” where she says “I wait” maps the organisation again.":
    "Wer „Übergabe“ schreibt, wo sie „ich warte“ sagt, zeichnet wieder nur die Organisation.",
  "Needs a note in a lane that speaks for the customer alone.":
    "Braucht eine Notiz in einer Bahn, die allein für die Kunden spricht.",
  "There are at most four design criteria.": "Es gibt höchstens vier Gestaltungskriterien.",
  "Criteria are for saying no; whoever has ten of them says yes to everything.":
    "Kriterien sind zum Neinsagen da; wer zehn davon hat, sagt zu allem ja.",
  "Needs a lane for design criteria with a note in it.":
    "Braucht eine Bahn für Gestaltungskriterien mit einer Notiz darin.",
  "The stages are drawn about equally closely.": "Die Phasen sind etwa gleich genau gezeichnet.",
  "A stage with many more steps than the others is several stages, or the only one the group knows well.":
    "Eine Phase mit viel mehr Schritten als die anderen ist mehrere Phasen, oder die einzige, die die Gruppe gut kennt.",
  "Needs three stages with something the customer does, and no stage with notes where nothing is done.":
    "Braucht drei Phasen, in denen Kunden etwas tun, und keine Phase mit Notizen, in der nichts getan wird.",
  "All numbers on feelings count on one scale, from −2 to +2.":
    "Alle Zahlen an Gefühlen zählen auf einer Skala, von −2 bis +2.",
  "An eight out of ten among minus ones bends the curve where nothing happened.":
    "Eine Acht von zehn zwischen lauter Minus-Einsen verbiegt die Kurve, wo nichts geschehen ist.",
  "Needs a note with a number in a lane for emotions.":
    "Braucht eine Notiz mit einer Zahl in einer Bahn für Emotionen.",
  "Every feeling has a place on the scale from −2 to +2.": "Jedes Gefühl hat einen Platz auf der Skala von −2 bis +2.",
  "Only feelings with a height make a curve, and only a curve shows where to look first.":
    "Erst Gefühle mit einer Höhe ergeben eine Kurve, und erst die Kurve zeigt, wo zuerst hinzusehen ist.",
  "Needs a lane for emotions with a note in it.": "Braucht eine Bahn für Emotionen mit einer Notiz darin.",
  "What the customer feels rises and falls along the way.": "Was Kunden fühlen, steigt und fällt auf dem Weg.",
  "Nobody feels the same from the first step to the last; a flat line was filled in, not found out.":
    "Niemand fühlt vom ersten bis zum letzten Schritt dasselbe; eine flache Linie wurde ausgefüllt, nicht herausgefunden.",
  "Needs feelings with a score at four stages, and at most of those that have notes.":
    "Braucht Gefühle mit einem Wert bei vier Phasen, und bei den meisten, die Notizen haben.",
  "Every exception has somebody who answers for it.": "Für jede Ausnahme steht jemand ein.",
  "A stuck case belongs to everybody, so it stays stuck.":
    "Ein festgefahrener Fall gehört allen, also bleibt er stecken.",
  "Needs a note in a lane for exceptions.": "Braucht eine Notiz in einer Bahn für Ausnahmen.",
  "Where it can break, the map says what is done then, or what could be.":
    "Wo etwas schiefgehen kann, sagt die Karte, was dann geschieht oder geschehen könnte.",
  "People forgive a failure that is made good, and remember one that is not.":
    "Menschen verzeihen einen Fehler, der gutgemacht wird, und erinnern sich an einen, der es nicht wird.",
  "Needs a note in a lane for failure points or exceptions, and a lane for recovery.":
    "Braucht eine Notiz in einer Bahn für Fehlerquellen oder Ausnahmen, und eine Bahn für Wiedergutmachung.",
  "A stage with frontstage work has backstage work behind it.":
    "Hinter einer Phase mit Frontstage-Arbeit steht Backstage-Arbeit.",
  "What happens in view holds only as long as somebody does the work out of view.":
    "Was im Sichtbaren geschieht, hält nur, solange jemand im Verborgenen arbeitet.",
  "Needs a frontstage lane and a backstage lane, and a note in the frontstage.":
    "Braucht eine Frontstage- und eine Backstage-Bahn, und eine Notiz im Frontstage.",
  "The map says what the customer wants to reach.": "Die Karte sagt, was die Kunden erreichen wollen.",
  "Without a goal no step can be called a detour.": "Ohne Ziel lässt sich kein Schritt einen Umweg nennen.",
  "Needs a note: a map just inserted is not asked for it.":
    "Braucht eine Notiz: Eine eben eingefügte Karte wird danach nicht gefragt.",
  "Work that changes hands has an owner until it has arrived.":
    "Für Arbeit, die in andere Hände geht, steht jemand ein, bis sie angekommen ist.",
  "Between two teams each believes that the other has it.": "Zwischen zwei Teams glaubt jedes, das andere habe es.",
  "Needs an arrow between two lanes of the organisation, or a note out of view that speaks of a hand-off.":
    "Braucht einen Pfeil zwischen zwei Bahnen der Organisation, oder eine Notiz im Verborgenen, die von einer Übergabe spricht.",
  "What matters a great deal satisfies, or there is an idea for it.":
    "Was sehr wichtig ist, stellt zufrieden, oder es gibt eine Idee dafür.",
  "The gap between how much something counts and how well it is done says where to begin.":
    "Die Lücke zwischen Wichtigkeit und Zufriedenheit sagt, wo anzufangen ist.",
  "Needs numbers for importance and satisfaction at a stage.":
    "Braucht Zahlen für Wichtigkeit und Zufriedenheit bei einer Phase.",
  "The journey goes on after the deal is done.": "Die Reise geht nach dem Abschluss weiter.",
  "Whether it was worth it shows in use, and so does whether people come back.":
    "Ob es sich gelohnt hat, zeigt der Gebrauch, und auch, ob jemand wiederkommt.",
  "Needs a last stage whose name says when it is, or where staff are at work.":
    "Braucht eine letzte Phase, deren Name sagt, wann sie ist, oder in der Mitarbeitende am Werk sind.",
  "Somebody looks after the journey as a whole.": "Jemand kümmert sich um die Reise als Ganzes.",
  "A map without an owner goes to a shared drive and is never opened again.":
    "Eine Karte ohne Verantwortliche wandert in eine Ablage und wird nie wieder geöffnet.",
  "The journey starts before the customer first meets the organisation.":
    "Die Reise beginnt vor dem ersten Kontakt mit der Organisation.",
  "What people hope for and fear is settled before they sign up, order or arrive.":
    "Was Menschen hoffen und fürchten, steht fest, bevor sie sich anmelden, bestellen oder ankommen.",
  "Needs a first stage whose name says when it is, or where staff are at work already.":
    "Braucht eine erste Phase, deren Name sagt, wann sie ist, oder in der schon Mitarbeitende am Werk sind.",
  "Every lane has at least one note.": "Jede Bahn hat mindestens eine Notiz.",
  "A row that stays empty is a question the group did not ask, or a row the map does not need.":
    "Eine Zeile, die leer bleibt, ist eine Frage, die die Gruppe nicht gestellt hat, oder eine Zeile, die die Karte nicht braucht.",
  "Needs notes in at least half of the lanes and most of the stages: a map half filled is half way, not wrong.":
    "Braucht Notizen in mindestens der Hälfte der Bahnen und den meisten Phasen: Eine halb gefüllte Karte ist halb fertig, nicht falsch.",
  "Every lane has a title that says what it is about.": "Jede Bahn hat einen Titel, der sagt, worum es geht.",
  "A lane nobody can place is kept and shown, but no check can look into it.":
    "Eine Bahn, die niemand zuordnen kann, bleibt und wird gezeigt, aber keine Prüfung kann hineinsehen.",
  "Needs at least one lane.": "Braucht mindestens eine Bahn.",
  "The map has the lanes its method asks for.": "Die Karte hat die Bahnen, die ihre Methode verlangt.",
  "A missing row is a question nobody asked; the map looks complete without it.":
    "Eine fehlende Zeile ist eine Frage, die niemand gestellt hat; ohne sie sieht die Karte vollständig aus.",
  "Needs at least one lane the profile asks for.": "Braucht mindestens eine Bahn, die das Profil verlangt.",
  "No two lanes have the same title.": "Keine zwei Bahnen haben denselben Titel.",
  "With two rows of one name, half of the notes end up in each and neither tells the whole story.":
    "Haben zwei Zeilen einen Namen, landet in jeder die Hälfte der Notizen, und keine erzählt das Ganze.",
  "Needs at least two lanes.": "Braucht mindestens zwei Bahnen.",
  "The lines run in their order: interaction, visibility, internal interaction.":
    "Die Linien liegen in ihrer Reihenfolge: Interaktion, Sichtbarkeit, interne Interaktion.",
  "With two lines in each other’s place the blueprint says of every step between them that it is seen where it is not.":
    "Sind zwei Linien vertauscht, sagt der Blueprint von jedem Schritt dazwischen, dass er gesehen wird, wo er es nicht wird.",
  "Needs two of the three lines drawn.": "Braucht zwei der drei Linien auf der Karte.",
  "Every boundary between customer, frontstage, backstage and support that the map crosses has its line.":
    "Jede Grenze zwischen Kunden, Frontstage, Backstage und Unterstützung, die die Karte überschreitet, hat ihre Linie.",
  "The lines say who sees what and who meets whom; without them a blueprint is a table.":
    "Die Linien sagen, wer was sieht und wer wem begegnet; ohne sie ist ein Blueprint eine Tabelle.",
  "Needs lanes on two sides of a line.": "Braucht Bahnen auf zwei Seiten einer Linie.",
  "Where the mood is low, there is an opportunity.": "Wo die Stimmung tief ist, gibt es eine Chance.",
  "The low points of the curve are where a change is felt most.":
    "An den Tiefpunkten der Kurve ist eine Änderung am meisten zu spüren.",
  "Needs a lane for opportunities, and a stage where feelings have a low score.":
    "Braucht eine Bahn für Chancen, und eine Phase, in der Gefühle einen niedrigen Wert haben.",
  "The map marks the moments that decide what people remember.":
    "Die Karte zeigt die Momente, die entscheiden, woran sich Menschen erinnern.",
  "Where every moment weighs the same, money and care go where they are not noticed.":
    "Wo jeder Moment gleich viel wiegt, fließen Geld und Mühe dorthin, wo es niemand merkt.",
  "Needs a lane for moments of truth, and notes at most stages in most lanes.":
    "Braucht eine Bahn für Momente der Wahrheit, und Notizen bei den meisten Phasen in den meisten Bahnen.",
  "A moment of truth has a measure that tells how it went.":
    "Ein Moment der Wahrheit hat eine Kennzahl, die sagt, wie er gelungen ist.",
  "What decides whether people come back is the one thing not to guess at.":
    "Was darüber entscheidet, ob jemand wiederkommt, sollte niemand raten müssen.",
  "Needs a moment of truth, and a lane for metrics with a note in it.":
    "Braucht einen Moment der Wahrheit, und eine Bahn für Kennzahlen mit einer Notiz darin.",
  "A moment of truth has frontstage work beneath it.": "Unter einem Moment der Wahrheit steht Frontstage-Arbeit.",
  "The moments people remember are kept or lost by who is there, and by what they do.":
    "Die Momente, an die sich Menschen erinnern, gewinnt oder verliert, wer da ist, und was sie tun.",
  "Needs a moment of truth, and frontstage work at half of the stages that have notes or at another moment of truth.":
    "Braucht einen Moment der Wahrheit, und Frontstage-Arbeit bei der Hälfte der Phasen mit Notizen oder bei einem anderen Moment der Wahrheit.",
  "A stage with a need has a measure that tells whether it is met.":
    "Eine Phase mit einem Bedürfnis hat eine Kennzahl, die sagt, ob es erfüllt ist.",
  "A need without a measure is met when somebody says so.":
    "Ein Bedürfnis ohne Kennzahl ist erfüllt, sobald jemand es sagt.",
  "Needs a lane for metrics with a note in it, and a need.":
    "Braucht eine Bahn für Kennzahlen mit einer Notiz darin, und ein Bedürfnis.",
  "Where the customer acts and feels strongly, a need says why.":
    "Wo Kunden handeln und stark fühlen, sagt ein Bedürfnis, warum.",
  "A strong feeling is the trace of a need; without the need one can only treat the symptom.":
    "Ein starkes Gefühl ist die Spur eines Bedürfnisses; ohne das Bedürfnis lässt sich nur das Symptom behandeln.",
};
