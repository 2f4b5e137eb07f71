// German: of the rules, the second half: what each asks for, why it matters, what it needs.
import type { checksB as english } from "../english/checks-b.js";
import type { SaidOf } from "../said.js";

export const checksB: SaidOf<typeof english> = {
  "Needs lanes for actions, emotions and needs (or goals), and a note with a feeling where something is done.":
    "Braucht Bahnen für Handlungen, Emotionen und Bedürfnisse (oder Ziele), und eine Notiz mit einem Gefühl, wo etwas getan wird.",
  "Every note says something.": "Jede Notiz sagt etwas.",
  "An empty note means something to the person who placed it, and to nobody after the workshop.":
    "Eine leere Notiz bedeutet etwas für die Person, die sie gesetzt hat, und nach dem Workshop für niemanden.",
  "Needs a note in a lane for words.": "Braucht eine Notiz in einer Bahn für Worte.",
  "A note holds one idea.": "Eine Notiz enthält eine Idee.",
  "Only a note with one idea can be moved, voted on and answered.":
    "Nur eine Notiz mit einer Idee lässt sich verschieben, bewerten und beantworten.",
  "Needs a note in a lane for single ideas.": "Braucht eine Notiz in einer Bahn für einzelne Ideen.",
  "Notes lie on the side of each line where their lane belongs.":
    "Notizen liegen auf der Seite jeder Linie, auf die ihre Bahn gehört.",
  "Backstage work above the line of visibility promises the customer something nobody will ever see.":
    "Backstage-Arbeit über der Sichtbarkeitslinie verspricht den Kunden etwas, das niemand je sehen wird.",
  "Needs a drawn line with notes on both of its sides, or on the wrong one.":
    "Braucht eine gezeichnete Linie mit Notizen auf beiden Seiten, oder auf der falschen.",
  "Every note clearly stands in one lane and one stage.": "Jede Notiz steht eindeutig in einer Bahn und einer Phase.",
  "A note between two cells is counted in one of them, and that may be the wrong one.":
    "Eine Notiz zwischen zwei Zellen wird in einer davon gezählt, und das kann die falsche sein.",
  "Needs a note.": "Braucht eine Notiz.",
  "No two notes of a cell say the same.": "Keine zwei Notizen einer Zelle sagen dasselbe.",
  "Notes that repeat each other make one idea look like many, and votes for it are split.":
    "Notizen, die sich wiederholen, lassen eine Idee wie viele aussehen, und die Stimmen dafür verteilen sich.",
  "Needs a cell with two notes.": "Braucht eine Zelle mit zwei Notizen.",
  "Every opportunity has somebody who takes it on.": "Jede Chance hat jemanden, der sie übernimmt.",
  "An idea without a name is applauded in the workshop and gone the week after.":
    "Eine Idee ohne Namen bekommt im Workshop Beifall und ist eine Woche später fort.",
  "Needs a note in a lane for opportunities, and at least one with an owner.":
    "Braucht eine Notiz in einer Bahn für Chancen, und mindestens eine, die jemand übernimmt.",
  "At most half of a journey map’s notes lie below the line of visibility.":
    "Höchstens die Hälfte der Notizen einer Journey Map liegt unter der Sichtbarkeitslinie.",
  "A map that speaks mostly of the organisation shows its processes, not what it is like to go through them.":
    "Eine Karte, die vor allem von der Organisation spricht, zeigt deren Prozesse, nicht, wie es ist, sie zu durchlaufen.",
  "Needs a lane for backstage or support, and enough notes to compare.":
    "Braucht eine Bahn für Backstage oder Unterstützung, und genug Notizen zum Vergleichen.",
  "A stage with a pain point says where customer and organisation meet.":
    "Eine Phase mit einem Pain Point sagt, wo sich Kunden und Organisation begegnen.",
  "A pain that belongs to no touchpoint belongs to nobody who could ease it.":
    "Ein Pain Point ohne Kontaktpunkt gehört niemandem, der ihn lindern könnte.",
  "Needs a pain point, and touchpoints or channels at most of the stages that have notes.":
    "Braucht einen Pain Point, und Kontaktpunkte oder Kanäle bei den meisten Phasen mit Notizen.",
  "A pain point says how much it matters.": "Ein Pain Point sagt, wie schwer er wiegt.",
  "A trifle and a reason to leave look the same on a sticky note.":
    "Eine Kleinigkeit und ein Grund zu gehen sehen auf einem Klebezettel gleich aus.",
  "Needs pain points, most of which say how much they matter.":
    "Braucht Pain Points, von denen die meisten sagen, wie schwer sie wiegen.",
  "A stage with a pain point has an opportunity.": "Eine Phase mit einem Pain Point hat eine Chance.",
  "A pain nobody answers is the first thing to work on, and the easiest to forget.":
    "Ein Pain Point, auf den niemand antwortet, ist die erste Aufgabe, und die, die man am leichtesten vergisst.",
  "Needs lanes for pain points and for opportunities, and a pain point at any stage.":
    "Braucht Bahnen für Pain Points und für Chancen, und einen Pain Point bei irgendeiner Phase.",
  "Every high and every low of the curve says why.": "Jedes Hoch und jedes Tief der Kurve sagt, warum.",
  "A peak without its reason cannot be repeated, and a low without it cannot be lifted.":
    "Ein Hoch ohne seinen Grund lässt sich nicht wiederholen, ein Tief ohne ihn nicht heben.",
  "Needs a note with a high or low score in a lane for emotions.":
    "Braucht eine Notiz mit hohem oder niedrigem Wert in einer Bahn für Emotionen.",
  "The map says whose journey it is.": "Die Karte sagt, wessen Reise es ist.",
  "A map about everybody is about nobody: every note on it can be right for someone.":
    "Eine Karte über alle handelt von niemandem: Jede Notiz darauf kann für irgendwen stimmen.",
  "Speaks on every map.": "Spricht auf jeder Karte.",
  "A map is about one persona, or two at most.": "Eine Karte handelt von einer Persona, höchstens von zweien.",
  "Every further persona makes each note true for fewer of them.":
    "Mit jeder weiteren Persona stimmt jede Notiz für weniger von ihnen.",
  "Needs a persona beside the title.": "Braucht eine Persona neben dem Titel.",
  "The map was reviewed within the last months, and says when.":
    "Die Karte wurde in den letzten Monaten durchgesehen und sagt, wann.",
  "A map nobody has looked at for a year shows a service that is no longer there.":
    "Eine Karte, die seit einem Jahr niemand angesehen hat, zeigt ein Angebot, das es so nicht mehr gibt.",
  "One step has one name.": "Ein Schritt hat einen Namen.",
  "Three departments describe one step in three ways, and each believes it is another’s.":
    "Drei Abteilungen beschreiben einen Schritt auf drei Arten, und jede hält ihn für einen anderen.",
  "Needs at least two stages, or notes in two lanes of the organisation.":
    "Braucht mindestens zwei Phasen, oder Notizen in zwei Bahnen der Organisation.",
  "The map says in which situation the journey happens.": "Die Karte sagt, in welcher Situation die Reise geschieht.",
  "The same customer does other things in a hurry, at night or for the tenth time.":
    "Dieselbe Person handelt anders, wenn sie es eilig hat, wenn es Nacht ist oder wenn sie zum zehnten Mal kommt.",
  "The map says where the journey starts and where it ends.": "Die Karte sagt, wo die Reise beginnt und wo sie endet.",
  "Without a start and an end every workshop maps more than it can finish.":
    "Ohne Anfang und Ende notiert jeder Workshop mehr, als er beenden kann.",
  "Where the mood falls steeply, the map says what hurts or what to do about it.":
    "Wo die Stimmung steil fällt, sagt die Karte, was schmerzt oder was dagegen zu tun ist.",
  "Between the two stages something breaks a promise that the stage before has made.":
    "Zwischen den beiden Phasen bricht etwas ein Versprechen, das die vorige gegeben hat.",
  "Needs feelings with a score at two stages.": "Braucht Gefühle mit einem Wert bei zwei Phasen.",
  "On the best moment of the journey something is built.": "Auf den besten Moment der Reise wird etwas gebaut.",
  "What already delights is cheaper to make more of than what hurts is to mend.":
    "Was schon begeistert, lässt sich günstiger vermehren, als sich beheben lässt, was schmerzt.",
  "Needs feelings with a score at three stages, one of them high, and a note in a lane for gains, strengths or moments of truth.":
    "Braucht Gefühle mit einem Wert bei drei Phasen, davon eine hohe, und eine Notiz in einer Bahn für Glücksmomente, Stärken oder Momente der Wahrheit.",
  "The mood does not swing up and down at every step.": "Die Stimmung springt nicht bei jedem Schritt auf und ab.",
  "A way that pleases and disappoints by turns has steps that do not know of each other.":
    "Ein Weg, der abwechselnd freut und enttäuscht, hat Schritte, die nichts voneinander wissen.",
  "Needs feelings with a score at five stages.": "Braucht Gefühle mit einem Wert bei fünf Phasen.",
  "Where the mood stays down for several stages, there is an idea to lift it.":
    "Wo die Stimmung mehrere Phasen lang unten bleibt, gibt es eine Idee, sie zu heben.",
  "A long low is what people remember of the whole way; lifting one stage of it lifts the rest.":
    "Ein langes Tief ist, was vom ganzen Weg in Erinnerung bleibt; wer eine Phase davon hebt, hebt den Rest.",
  "A map has few enough stages, or phases above them, to be read as a whole.":
    "Eine Karte hat wenige genug Phasen, oder Abschnitte darüber, um als Ganzes gelesen zu werden.",
  "A first map of four or five stages is finished and used; beyond eight nobody keeps the whole in view.":
    "Eine erste Karte mit vier oder fünf Phasen wird fertig und genutzt; jenseits von acht behält niemand das Ganze im Blick.",
  "Needs at least one stage.": "Braucht mindestens eine Phase.",
  "Every stage with notes says what the customer does there.": "Jede Phase mit Notizen sagt, was die Kunden dort tun.",
  "Without the customer’s own step, the notes around it describe the organisation and not a journey.":
    "Ohne den eigenen Schritt der Kunden beschreiben die Notizen ringsum die Organisation und keine Reise.",
  "Needs a lane for what the customer does, and a note at any stage.":
    "Braucht eine Bahn für das, was Kunden tun, und eine Notiz bei irgendeiner Phase.",
  "A stage with work of the organisation also says what the customer thinks, feels or needs.":
    "Eine Phase mit Arbeit der Organisation sagt auch, was Kunden denken, fühlen oder brauchen.",
  "Steps of the organisation without the customer’s voice are a process map with a journey’s title.":
    "Schritte der Organisation ohne die Stimme der Kunden sind ein Prozessbild mit dem Titel einer Reise.",
  "Needs a lane for what the customer thinks, feels or needs, and notes on the work of the organisation.":
    "Braucht eine Bahn für das, was Kunden denken, fühlen oder brauchen, und Notizen zur Arbeit der Organisation.",
  "Every stage has at least one note.": "Jede Phase hat mindestens eine Notiz.",
  "A stage with nothing under it is either not a stage, or the part of the journey nobody in the room knows.":
    "Eine Phase, unter der nichts steht, ist entweder keine Phase oder der Teil der Reise, den niemand im Raum kennt.",
  "No two stages of a phase have the same title.": "Keine zwei Phasen eines Abschnitts haben denselben Titel.",
  "People can only talk about a moment, and only compare two maps, when it has a name of its own.":
    "Über einen Moment lässt sich nur sprechen, und zwei Karten lassen sich nur vergleichen, wenn er einen eigenen Namen hat.",
  "Needs at least two stages.": "Braucht mindestens zwei Phasen.",
  "Stages and phases are called what the customer would call them.":
    "Phasen und Abschnitte heißen so, wie Kunden sie nennen würden.",
  "Columns named after departments sort the journey by who works there, not by what happens to the customer.":
    "Spalten, die nach Abteilungen heißen, ordnen die Reise danach, wer dort arbeitet, nicht danach, was den Kunden geschieht.",
  "Where stages are joined by arrows, every stage leads on to the next.":
    "Wo Phasen mit Pfeilen verbunden sind, führt jede Phase zur nächsten.",
  "A gap between two stages is where a customer waits and nobody knows it is their turn.":
    "In einer Lücke zwischen zwei Phasen warten Kunden, und niemand weiß, dass sie an der Reihe sind.",
  "Needs arrows from stage to stage between most of them.": "Braucht Pfeile von Phase zu Phase zwischen den meisten.",
  "The map says whether it shows today or the future.": "Die Karte sagt, ob sie heute oder die Zukunft zeigt.",
  "Who reads a wish as a fact stops looking for what is wrong.":
    "Wer einen Wunsch für eine Tatsache hält, sucht nicht mehr nach dem, was falsch läuft.",
  "A check that is silenced on the board says why.": "Eine auf dem Board stillgelegte Prüfung sagt, warum.",
  "Without the reason nobody can tell later whether it still holds.":
    "Ohne den Grund weiß später niemand, ob er noch gilt.",
  "Needs “lanewise:off” on the board, and a note.": "Braucht „lanewise:off“ auf dem Board, und eine Notiz.",
  "What is silenced on the board names a check, and silences something.":
    "Was auf dem Board stillgelegt ist, nennt eine Prüfung und legt etwas still.",
  "A “lanewise:off” that is no longer needed would hide the next finding at its place.":
    "Ein „lanewise:off“, das niemand mehr braucht, würde den nächsten Befund an seiner Stelle verbergen.",
  "Where a blueprint says how long steps take, every step says it.":
    "Wo ein Blueprint sagt, wie lange Schritte dauern, sagt es jeder Schritt.",
  "The step without a time is most often the one where people wait.":
    "Der Schritt ohne Zeit ist meistens der, bei dem gewartet wird.",
  "Needs a lane for time, filled at most stages where the customer acts.":
    "Braucht eine Bahn für Zeit, gefüllt bei den meisten Phasen, in denen Kunden handeln.",
  "The map says how long the journey takes.": "Die Karte sagt, wie lange die Reise dauert.",
  "An hour and a year need other moments, other feelings and other help.":
    "Eine Stunde und ein Jahr brauchen andere Momente, andere Gefühle und andere Hilfe.",
  "At every touchpoint the customer does something.": "An jedem Kontaktpunkt tun Kunden etwas.",
  "A touchpoint nobody touches is a channel the organisation is proud of.":
    "Ein Kontaktpunkt, den niemand berührt, ist ein Kanal, auf den die Organisation stolz ist.",
  "Needs lanes for touchpoints and for what the customer does, with notes in both.":
    "Braucht Bahnen für Kontaktpunkte und für das, was Kunden tun, mit Notizen in beiden.",
  "A touchpoint says by which channel people meet.": "Ein Kontaktpunkt sagt, auf welchem Kanal man sich begegnet.",
  "The same question is another one at a counter, on a phone and on a form.":
    "Dieselbe Frage ist am Schalter, am Telefon und im Formular eine andere.",
  "Needs lanes for touchpoints and for channels, and channels at most of the touchpoints.":
    "Braucht Bahnen für Kontaktpunkte und für Kanäle, und Kanäle an den meisten Kontaktpunkten.",
  "A touchpoint has the frontstage work that makes it one.":
    "Ein Kontaktpunkt hat die Frontstage-Arbeit, die ihn dazu macht.",
  "A touchpoint on a map is a promise; the frontstage says who keeps it.":
    "Ein Kontaktpunkt auf einer Karte ist ein Versprechen; das Frontstage sagt, wer es hält.",
  "Needs touchpoints or channels, and frontstage work at most of them.":
    "Braucht Kontaktpunkte oder Kanäle, und Frontstage-Arbeit an den meisten.",
  "Where votes on a feeling lie far apart, a note says what was made of it.":
    "Wo Stimmen zu einem Gefühl weit auseinanderliegen, sagt eine Notiz, was daraus wurde.",
  "A wide spread means that people have seen two different things; the mean of both is neither.":
    "Eine weite Spanne heißt, dass Menschen zwei verschiedene Dinge gesehen haben; ihr Mittel ist keines von beiden.",
  "Needs three scores or more at one stage.": "Braucht drei Werte oder mehr bei einer Phase.",
};
