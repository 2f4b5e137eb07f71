// German: what rules say and ask, from personas to votes, and the outside-in score.
import type { findingsC as english } from "../english/findings-c.js";
import type { SaidOf } from "../said.js";

export const findingsC: SaidOf<typeof english> = {
  "This map names no persona: write beside its title whose journey it is.":
    "Diese Karte nennt keine Persona: neben den Titel schreiben, wessen Reise es ist.",
  "Add a placeholder for the persona": "Platzhalter für die Persona dazu",
  "This map is about {n} personas: give each its own map, or keep the one it is really about.":
    "Diese Karte handelt von {n} Personas: jeder eine eigene Karte geben, oder die behalten, um die es wirklich geht.",
  "{N} names stand for the persona.": "{N} Namen stehen für die Persona.",
  "Do they all go the same way?": "Gehen sie alle denselben Weg?",
  "Does the map still show how it is?": "Zeigt die Karte noch, wie es ist?",
  "This map does not say when it was last reviewed: write the date beside its title.":
    "Diese Karte sagt nicht, wann sie zuletzt durchgesehen wurde: das Datum neben den Titel schreiben.",
  "The last review was on {date}, which Lanewise cannot read as a date.":
    "Die letzte Durchsicht war am {date}, was Lanewise nicht als Datum lesen kann.",
  "The last review was on {date}.": "Die letzte Durchsicht war am {date}.",
  "The last review was on {date}, one month ago: look through the map again and write the new date on it.":
    "Die letzte Durchsicht war am {date}, vor einem Monat: die Karte wieder durchsehen und das neue Datum darauf schreiben.",
  "The last review was on {date}, {n} months ago: look through the map again and write the new date on it.":
    "Die letzte Durchsicht war am {date}, vor {n} Monaten: die Karte wieder durchsehen und das neue Datum darauf schreiben.",
  "The stages {names} look like one: give them one name, or put them together.":
    "Die Phasen {names} sehen nach einer aus: ihnen einen Namen geben, oder sie zusammenlegen.",
  "Are they one step?": "Sind sie ein Schritt?",
  "Is each pair one step?": "Ist jedes Paar ein Schritt?",
  "The stages {names} may be one step.": "Die Phasen {names} sind vielleicht ein Schritt.",
  "The stages {names} may be one step each.": "Die Phasen {names} sind vielleicht je ein Schritt.",
  "{names} may be one step in two lanes.": "{names} sind vielleicht ein Schritt in zwei Bahnen.",
  "{names} may be one step each, in two lanes.": "{names} sind vielleicht je ein Schritt in zwei Bahnen.",
  "This map names no scenario: write beside its title in which situation the journey happens.":
    "Diese Karte nennt kein Szenario: neben den Titel schreiben, in welcher Situation die Reise geschieht.",
  "This map names no scope: write beside its title where the journey starts and where it ends.":
    "Diese Karte nennt keinen Umfang: neben den Titel schreiben, wo die Reise beginnt und wo sie endet.",
  "The scope is {scope}, and no start and end can be told from it.":
    "Der Umfang ist {scope}, und daran sind Anfang und Ende nicht zu erkennen.",
  "Where does the journey start, and where does it end?": "Wo beginnt die Reise, und wo endet sie?",
  "No note stands on the customer’s side or on yours.": "Keine Notiz steht auf der Kundenseite oder auf der eigenen.",
  "One of {all} notes on either side is the customer’s.":
    "Eine von {all} Notizen auf beiden Seiten gehört zur Kundenseite.",
  "{N} of {all} notes on either side are the customer’s.": {
    zero: "Keine von {all} Notizen auf beiden Seiten gehört zur Kundenseite.",
    other: "{N} von {all} Notizen auf beiden Seiten gehören zur Kundenseite.",
  },
  "The only note on either side is the customer’s.": "Die einzige Notiz auf beiden Seiten gehört zur Kundenseite.",
  "All {n} notes on either side are the customer’s.": "Alle {n} Notizen auf beiden Seiten gehören zur Kundenseite.",
  "The only stage says what the customer does, feels or needs.":
    "Die einzige Phase sagt, was Kunden tun, fühlen oder brauchen.",
  "All {n} stages say what the customer does, feels or needs.":
    "Alle {n} Phasen sagen, was Kunden tun, fühlen oder brauchen.",
  "Nothing tells which lanes say what the customer does, feels or needs.":
    "Nichts zeigt, welche Bahnen sagen, was Kunden tun, fühlen oder brauchen.",
  "One of {all} stages says what the customer does, feels or needs.":
    "Eine von {all} Phasen sagt, was Kunden tun, fühlen oder brauchen.",
  "{N} of {all} stages say what the customer does, feels or needs.": {
    zero: "Keine von {all} Phasen sagt, was Kunden tun, fühlen oder brauchen.",
    other: "{N} von {all} Phasen sagen, was Kunden tun, fühlen oder brauchen.",
  },
  "The map begins before the first contact and goes on after the outcome.":
    "Die Karte beginnt vor dem ersten Kontakt und geht über das Ergebnis hinaus.",
  "The map begins before the first contact, and stops at the outcome.":
    "Die Karte beginnt vor dem ersten Kontakt und hört beim Ergebnis auf.",
  "The map begins before the first contact; where it ends, its stages do not say.":
    "Die Karte beginnt vor dem ersten Kontakt; wo sie endet, sagen ihre Phasen nicht.",
  "The map begins with a contact, and goes on after the outcome.":
    "Die Karte beginnt mit einem Kontakt und geht über das Ergebnis hinaus.",
  "The map begins with a contact and stops at the outcome.":
    "Die Karte beginnt mit einem Kontakt und hört beim Ergebnis auf.",
  "The map begins with a contact; where it ends, its stages do not say.":
    "Die Karte beginnt mit einem Kontakt; wo sie endet, sagen ihre Phasen nicht.",
  "The map goes on after the outcome; where it begins, its stages do not say.":
    "Die Karte geht über das Ergebnis hinaus; wo sie beginnt, sagen ihre Phasen nicht.",
  "The map stops at the outcome; where it begins, its stages do not say.":
    "Die Karte hört beim Ergebnis auf; wo sie beginnt, sagen ihre Phasen nicht.",
  "The names of the stages do not say where the map begins and ends.":
    "Die Namen der Phasen sagen nicht, wo die Karte beginnt und endet.",
  "No note stands in a lane that speaks for the customer alone.":
    "Keine Notiz steht in einer Bahn, die allein für die Kunden spricht.",
  "One of {all} notes that speak for the customer may be in words of yours.":
    "Eine von {all} Notizen, die für die Kunden sprechen, enthält vielleicht interne Worte.",
  "{N} of {all} notes that speak for the customer may be in words of yours.":
    "{N} von {all} Notizen, die für die Kunden sprechen, enthalten vielleicht interne Worte.",
  "No words of yours in the lanes that speak for the customer.":
    "Keine internen Worte in den Bahnen, die für die Kunden sprechen.",
  "No moment of truth is marked.": "Kein Moment der Wahrheit ist markiert.",
  "Nothing on the map says what serves its moments of truth.":
    "Nichts auf der Karte sagt, was ihren Momenten der Wahrheit dient.",
  "Whether something serves the moments of truth is still to be answered.":
    "Ob etwas den Momenten der Wahrheit dient, ist noch zu beantworten.",
  "Frontstage work serves the moment of truth at one of {all} stages.":
    "Frontstage-Arbeit dient dem Moment der Wahrheit bei einer von {all} Phasen.",
  "Frontstage work serves the moments of truth at {n} of {all} stages.": {
    zero: "Frontstage-Arbeit dient den Momenten der Wahrheit bei keiner von {all} Phasen.",
    other: "Frontstage-Arbeit dient den Momenten der Wahrheit bei {n} von {all} Phasen.",
  },
  "Frontstage work serves every moment of truth.": "Frontstage-Arbeit dient jedem Moment der Wahrheit.",
  "The mood falls {fall}, and no pain point says why: find out what happens between them.":
    "Die Stimmung fällt {fall}, und kein Pain Point sagt, warum: herausfinden, was dazwischen geschieht.",
  "The mood is best at {stages} ({score}), and nothing is built on it: say what makes it so, and where else it could.":
    "Die Stimmung ist bei {stages} am besten ({score}), und darauf ist nichts gebaut: notieren, was sie dazu macht und wo es noch gelingen könnte.",
  "The mood turns round once from {from} to {to}.": "Die Stimmung kehrt von {from} bis {to} einmal um.",
  "The mood turns round {n} times from {from} to {to}: look for what is done well at one step and lost at the next.":
    "Die Stimmung kehrt von {from} bis {to} {n}-mal um: suchen, was ein Schritt gut macht und der nächste verliert.",
  "The mood is low at {from}: lift it there first.": "Die Stimmung ist bei {from} tief: sie dort zuerst heben.",
  "The mood stays low for {n} stages, from {from} to {to}: lift it there first.":
    "Die Stimmung bleibt {n} Phasen lang tief, von {from} bis {to}: sie dort zuerst heben.",
  "A note at {stages} stands in no lane.": "Eine Notiz bei {stages} steht in keiner Bahn.",
  "{N} notes at {stages} stand in no lane.": "{N} Notizen bei {stages} stehen in keiner Bahn.",
  "This map has one stage, more than {most}.": "Diese Karte hat eine Phase, mehr als {most}.",
  "This map has {n} stages, and more than {most} are hard to keep in view: group them into phases, or map a shorter stretch.":
    "Diese Karte hat {n} Phasen, und mehr als {most} sind schwer im Blick zu behalten: zu Abschnitten ordnen, oder eine kürzere Strecke zeichnen.",
  "This map has one phase, more than {most}.": "Diese Karte hat einen Abschnitt, mehr als {most}.",
  "This map has {n} phases, and more than {most} are hard to keep in view: put some together, or map a shorter stretch.":
    "Diese Karte hat {n} Abschnitte, und mehr als {most} sind schwer im Blick zu behalten: einige zusammenlegen, oder eine kürzere Strecke zeichnen.",
  "There are notes at {stages}, but nothing shows yet what the customer does.":
    "Bei {stages} stehen Notizen, aber noch zeigt nichts, was die Kunden tun.",
  "Nothing shows what the customer does at {stage}.": "Nichts zeigt, was die Kunden bei {stage} tun.",
  "Is it what the customer does at {stage}?": "Ist das, was die Kunden bei {stage} tun?",
  "The organisation is at work at {stages}, but nothing shows yet what the customer thinks, feels or needs.":
    "Bei {stages} ist die Organisation am Werk, aber noch zeigt nichts, was Kunden denken, fühlen oder brauchen.",
  "The organisation is at work at {stage}, but nothing shows what the customer thinks, feels or needs there.":
    "Bei {stage} ist die Organisation am Werk, aber nichts zeigt, was Kunden dort denken, fühlen oder brauchen.",
  "Does it say what the customer thinks, feels or needs at {stage}?":
    "Sagt das, was Kunden bei {stage} denken, fühlen oder brauchen?",
  "Start with the stages.": "Mit den Phasen anfangen.",
  "Start with what the customer does.": "Mit dem anfangen, was die Kunden tun.",
  "Start with what you know best.": "Mit dem anfangen, was am besten bekannt ist.",
  "{stages}, {lanes}, no notes yet. {next}": "{stages}, {lanes}, noch keine Notizen. {next}",
  "{stages} has no notes yet.": "{stages} hat noch keine Notizen.",
  "{stages} have no notes yet.": "{stages} haben noch keine Notizen.",
  "{N} stages are called {title}: give each its own name.":
    "{N} Phasen heißen {title}: jeder einen eigenen Namen geben.",
  "{titles} reads like a department or a step of the organisation.":
    "{titles} klingt nach einer Abteilung oder einem Schritt der Organisation.",
  "{titles} read like departments or steps of the organisation.":
    "{titles} klingen nach Abteilungen oder Schritten der Organisation.",
  "What does the customer call it?": "Wie nennen es die Kunden?",
  "What does the customer call them?": "Wie nennen die Kunden sie?",
  "No arrow leads on {places}: draw how the journey goes on there.":
    "Kein Pfeil führt {places} weiter: zeichnen, wie die Reise dort weitergeht.",
  "This map does not say whether it shows today or the future: write “current state” or “future state” under its title.":
    "Diese Karte sagt nicht, ob sie heute oder die Zukunft zeigt: „Ist-Zustand“ oder „Soll-Zustand“ unter den Titel schreiben.",
  "{rules} is silenced {where} without a reason: write “because …” behind it.":
    "{rules} ist {where} ohne Grund stillgelegt: „weil …“ dahinter schreiben.",
  "{rules} are silenced {where} without a reason: write “because …” behind it.":
    "{rules} sind {where} ohne Grund stillgelegt: „weil …“ dahinter schreiben.",
  "“lanewise:off” names no check {where}.": "„lanewise:off“ nennt {where} keine Prüfung.",
  "{name} is silenced {where}, but no check has that name.":
    "{name} ist {where} stillgelegt, aber keine Prüfung heißt so.",
  "{name} is silenced {where}, but no check has that name: the nearest is {near}.":
    "{name} ist {where} stillgelegt, aber keine Prüfung heißt so: am nächsten kommt {near}.",
  "{name} is silenced {where}, but {finding} speaks of other places as well, and stays.":
    "{name} ist {where} stillgelegt, aber {finding} spricht auch von anderen Stellen und bleibt.",
  "{name} is silenced {where}, and has nothing to say there.":
    "{name} ist {where} stillgelegt und hat dort nichts zu sagen.",
  "A step at {stages} says no time: say how long it takes.":
    "Ein Schritt bei {stages} nennt keine Zeit: notieren, wie lange er dauert.",
  "{N} steps at {stages} say no time: say how long they take.":
    "{N} Schritte bei {stages} nennen keine Zeit: notieren, wie lange sie dauern.",
  "Is it a time?": "Ist das eine Zeit?",
  "Is any of them a time?": "Ist etwas davon eine Zeit?",
  "Nothing on this map says how long the journey takes: write it beside the title.":
    "Nichts auf dieser Karte sagt, wie lange die Reise dauert: neben den Titel schreiben.",
  "The touchpoint at {stages} has nothing that the customer does there: say what they do, or take it away.":
    "Am Kontaktpunkt bei {stages} tun die Kunden nichts: notieren, was sie dort tun, oder ihn entfernen.",
  "{N} touchpoints at {stages} have nothing that the customer does there: say what they do, or take them away.":
    "An {n} Kontaktpunkten bei {stages} tun die Kunden nichts: notieren, was sie dort tun, oder sie entfernen.",
  "No arrow leads from an action to the touchpoint {text}, as it does to most others.":
    "Kein Pfeil führt von einer Handlung zum Kontaktpunkt {text}, wie zu den meisten anderen.",
  "No arrow leads from an action to {n} touchpoints, as it does to most others.":
    "Kein Pfeil führt von einer Handlung zu {n} Kontaktpunkten, wie zu den meisten anderen.",
  "Is it what the customer does there?": "Ist das, was die Kunden dort tun?",
  "Is any of them what the customer does there?": "Ist etwas davon, was die Kunden dort tun?",
  "A touchpoint at {stages} has no channel: say by which means people meet there.":
    "Ein Kontaktpunkt bei {stages} hat keinen Kanal: notieren, auf welchem Weg man sich dort begegnet.",
  "{N} touchpoints at {stages} have no channel: say by which means people meet there.":
    "{N} Kontaktpunkte bei {stages} haben keinen Kanal: notieren, auf welchem Weg man sich dort begegnet.",
  "Is it a channel?": "Ist das ein Kanal?",
  "Is any of them a channel?": "Ist etwas davon ein Kanal?",
  "The touchpoint at {stages} has no frontstage work: say who or what answers there.":
    "Der Kontaktpunkt bei {stages} hat keine Frontstage-Arbeit: notieren, wer oder was dort antwortet.",
  "{N} touchpoints at {stages} have no frontstage work: say who or what answers there.":
    "{N} Kontaktpunkte bei {stages} haben keine Frontstage-Arbeit: notieren, wer oder was dort antwortet.",
  "Votes at {stages} go from {low} to {high}: talk about what each has seen, and write it down.":
    "Die Stimmen bei {stages} reichen von {low} bis {high}: besprechen, was jeder gesehen hat, und es aufschreiben.",
  "Votes lie far apart at {stages}: talk about what each has seen, and write it down.":
    "Die Stimmen bei {stages} liegen weit auseinander: besprechen, was jeder gesehen hat, und es aufschreiben.",
  "Votes at {stage} go from {low} to {high}, and a note there stands in no lane.":
    "Die Stimmen bei {stage} reichen von {low} bis {high}, und eine Notiz dort steht in keiner Bahn.",
  "Votes at {stage} go from {low} to {high}, and {n} notes there stand in no lane.":
    "Die Stimmen bei {stage} reichen von {low} bis {high}, und {n} Notizen dort stehen in keiner Bahn.",
  "Does it say why?": "Sagt das, warum?",
  "Does one of them say why?": "Sagt eine davon, warum?",
};
