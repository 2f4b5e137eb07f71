// German: what rules say and ask, from lanes to personas.
import type { findingsB as english } from "../english/findings-b.js";
import type { SaidOf } from "../said.js";

export const findingsB: SaidOf<typeof english> = {
  "The lane {name} is missing, and there is no {others} in its place.":
    "Die Bahn {name} fehlt, und an ihrer Stelle gibt es auch {others} nicht.",
  "The lane {name} is missing.": "Die Bahn {name} fehlt.",
  "No lane is known as {wanted}, but {name} may be it.":
    "Keine Bahn ist als {wanted} bekannt, aber {name} könnte es sein.",
  "No lane is known as {wanted}, but not every row has a label.":
    "Keine Bahn ist als {wanted} bekannt, aber nicht jede Zeile hat eine Beschriftung.",
  "Is {name} the lane {wanted}?": "Ist {name} die Bahn {wanted}?",
  "The lanes are all there but not as expected: from top to bottom {lanes}.":
    "Die Bahnen sind alle da, aber nicht wie erwartet: von oben nach unten {lanes}.",
  "No lane has a title Lanewise knows, so nobody can say which are missing.":
    "Keine Bahn hat einen Titel, den Lanewise kennt, darum kann niemand sagen, welche fehlen.",
  "What is each lane about?": "Worum geht es in jeder Bahn?",
  "{N} lanes are called {title}: put them together, or give each its own name.":
    "{N} Bahnen heißen {title}: zusammenlegen, oder jeder einen eigenen Namen geben.",
  "The lines run {drawn} from top to bottom, but belong in the order {wanted}.":
    "Die Linien folgen von oben nach unten so aufeinander: {drawn}; richtig wäre: {wanted}.",
  "Is this map drawn from the bottom up?": "Ist diese Karte von unten nach oben gezeichnet?",
  "Put the lines in their order": "Linien in ihre Reihenfolge bringen",
  "The {line} is missing, and the lanes lie too mixed to draw it: put those that it parts on their sides first.":
    "Die {line} fehlt, und die Bahnen liegen zu gemischt, um sie zu ziehen: zuerst auf die richtigen Seiten bringen, was sie trennt.",
  "The {line} is missing {between}.": "Die {line} fehlt {between}.",
  "Add the line {title}": "Linie {title} dazu",
  "The low point at {stages} has no opportunity under it.": "Unter dem Tiefpunkt bei {stages} steht keine Chance.",
  "The low points at {stages} have no opportunity under them.":
    "Unter den Tiefpunkten bei {stages} steht keine Chance.",
  "Does it say how to lift the mood there?": "Sagt das, wie sich die Stimmung dort heben lässt?",
  "Does one of them say how to lift the mood there?": "Sagt etwas davon, wie sich die Stimmung dort heben lässt?",
  "Add a note for the opportunity": "Notiz für die Chance dazu",
  "Add notes for the opportunities": "Notizen für die Chancen dazu",
  "A placeholder stands for the opportunity at {stages}.": "Ein Platzhalter steht für die Chance bei {stages}.",
  "Placeholders stand for the opportunities at {stages}.": "Platzhalter stehen für die Chancen bei {stages}.",
  "What would lift the mood there?": "Was würde die Stimmung dort heben?",
  "No moment of truth is marked: mark the one or two that people will remember.":
    "Kein Moment der Wahrheit ist markiert: den einen oder die zwei markieren, an die man sich erinnern wird.",
  "No moment of truth is marked, and a note stands in no lane.":
    "Kein Moment der Wahrheit ist markiert, und eine Notiz steht in keiner Bahn.",
  "No moment of truth is marked, and {n} notes stand in no lane.":
    "Kein Moment der Wahrheit ist markiert, und {n} Notizen stehen in keiner Bahn.",
  "Is it one?": "Ist das einer?",
  "Is any of them one?": "Ist eine davon einer?",
  "The moment of truth at {stages} has no measure: say how you would notice that it went well.":
    "Der Moment der Wahrheit bei {stages} hat keine Kennzahl: notieren, woran zu merken wäre, dass er gelungen ist.",
  "{N} moments of truth at {stages} have no measure: say how you would notice that they went well.":
    "{N} Momente der Wahrheit bei {stages} haben keine Kennzahl: notieren, woran zu merken wäre, dass sie gelungen sind.",
  "Is it a measure?": "Ist das eine Kennzahl?",
  "Is any of them a measure?": "Ist etwas davon eine Kennzahl?",
  "No frontstage work serves the moment of truth at {stages}: say who is there, and what they do.":
    "Keine Frontstage-Arbeit dient dem Moment der Wahrheit bei {stages}: notieren, wer da ist und was sie tun.",
  "No frontstage work serves {n} moments of truth at {stages}: say who is there, and what they do.":
    "Keine Frontstage-Arbeit dient {n} Momenten der Wahrheit bei {stages}: notieren, wer da ist und was sie tun.",
  "Is it frontstage work?": "Ist das Frontstage-Arbeit?",
  "Is any of them frontstage work?": "Ist etwas davon Frontstage-Arbeit?",
  "The moment of truth at {stages} has a touchpoint and no frontstage work.":
    "Der Moment der Wahrheit bei {stages} hat einen Kontaktpunkt und keine Frontstage-Arbeit.",
  "The moments of truth at {stages} have touchpoints and no frontstage work.":
    "Die Momente der Wahrheit bei {stages} haben Kontaktpunkte und keine Frontstage-Arbeit.",
  "Does the touchpoint serve it, with nobody there?": "Dient ihm der Kontaktpunkt, ohne dass jemand da ist?",
  "Do the touchpoints serve them, with nobody there?": "Dienen ihnen die Kontaktpunkte, ohne dass jemand da ist?",
  "A need at {stages} has no measure under it: say how you would notice that it is met.":
    "Unter einem Bedürfnis bei {stages} steht keine Kennzahl: notieren, woran zu merken wäre, dass es erfüllt ist.",
  "{N} needs at {stages} have no measure under them: say how you would notice that they are met.":
    "Unter {n} Bedürfnissen bei {stages} steht keine Kennzahl: notieren, woran zu merken wäre, dass sie erfüllt sind.",
  "A strong feeling at {stage} has no need beside it.": "Neben einem starken Gefühl bei {stage} steht kein Bedürfnis.",
  "{N} strong feelings at {stage} have no need beside them.":
    "Neben {n} starken Gefühlen bei {stage} steht kein Bedürfnis.",
  "Is it the need behind the strong feeling at {stage}?":
    "Ist das das Bedürfnis hinter dem starken Gefühl bei {stage}?",
  "A feeling at {stages} has no score, and no need beside it.":
    "Ein Gefühl bei {stages} hat keinen Wert, und daneben steht kein Bedürfnis.",
  "{N} feelings at {stages} have no score, and no need beside them.":
    "{N} Gefühle bei {stages} haben keinen Wert, und daneben steht kein Bedürfnis.",
  "Is it a strong one?": "Ist es ein starkes?",
  "Is any of them a strong one?": "Ist eines davon ein starkes?",
  "What is it that nobody knows?": "Was ist es, das niemand weiß?",
  "A note at {places} says nothing: write on it what is meant, or take it away.":
    "Eine Notiz bei {places} sagt nichts: darauf schreiben, was gemeint ist, oder sie entfernen.",
  "{N} notes at {places} say nothing: write on them what is meant, or take them away.":
    "{N} Notizen bei {places} sagen nichts: darauf schreiben, was gemeint ist, oder sie entfernen.",
  "A note at {places} holds nothing but a question mark.": "Eine Notiz bei {places} enthält nur ein Fragezeichen.",
  "{N} notes at {places} hold nothing but a question mark.": "{N} Notizen bei {places} enthalten nur ein Fragezeichen.",
  "{text} holds several ideas: give each a note of its own.":
    "{text} enthält mehrere Ideen: jeder eine eigene Notiz geben.",
  "{N} notes hold several ideas each: give every idea a note of its own.":
    "{N} Notizen enthalten je mehrere Ideen: jeder Idee eine eigene Notiz geben.",
  "{lane} lies {lies} {lines} with its note, but belongs {belongs}.":
    "{lane} liegt mit ihrer Notiz {lies} {lines}, gehört aber {belongs}.",
  "{lane} lies {lies} {lines} with its {n} notes, but belongs {belongs}.":
    "{lane} liegt mit ihren {n} Notizen {lies} {lines}, gehört aber {belongs}.",
  "The lines are out of order, so nobody can say which side of them is which.":
    "Die Linien sind durcheinander, darum kann niemand sagen, welche Seite welche ist.",
  "Should they run, from top to bottom, {lines}?": "Sollten sie von oben nach unten so liegen: {lines}?",
  "Where does it belong?": "Wohin gehört sie?",
  "Where do they belong?": "Wohin gehören sie?",
  "{text} stands in no lane and no stage.": "{text} steht in keiner Bahn und keiner Phase.",
  "{N} notes stand in no lane and no stage.": "{N} Notizen stehen in keiner Bahn und keiner Phase.",
  "{text} stands in no lane.": "{text} steht in keiner Bahn.",
  "{N} notes stand in no lane.": "{N} Notizen stehen in keiner Bahn.",
  "{text} stands in no stage.": "{text} steht in keiner Phase.",
  "{N} notes stand in no stage.": "{N} Notizen stehen in keiner Phase.",
  "{text} may belong in another place: {why}.": "{text} gehört vielleicht an einen anderen Platz: {why}.",
  "{N} notes may belong in another place than the one they were read in.":
    "{N} Notizen gehören vielleicht an einen anderen Platz als den, an dem sie gelesen wurden.",
  "{text} stands {times} in {lane} at {stage}: put the notes together.":
    "{text} steht {times} in {lane} bei {stage}: die Notizen zusammenlegen.",
  "{N} ideas stand more than once in their cell: put the notes that say the same together.":
    "{N} Ideen stehen mehr als einmal in ihrer Zelle: Notizen, die dasselbe sagen, zusammenlegen.",
  "Nobody owns the opportunity {text}: write who takes it on.":
    "Für die Chance {text} steht niemand ein: notieren, wer sie übernimmt.",
  "Nobody owns {n} opportunities: write on each who takes it on.":
    "Für {n} Chancen steht niemand ein: auf jeder notieren, wer sie übernimmt.",
  "Placeholders stand for the owners of {n} opportunities.":
    "Platzhalter stehen für die Verantwortlichen von {n} Chancen.",
  "The opportunity {text} names nobody who takes it on.": "Die Chance {text} nennt niemanden, der sie übernimmt.",
  "{N} opportunities name nobody who takes them on.": "{N} Chancen nennen niemanden, der sie übernimmt.",
  "Who takes it on?": "Wer übernimmt sie?",
  "Who takes them on?": "Wer übernimmt sie?",
  "One of {all} notes lies below the line of visibility: add what the customer does, thinks and feels.":
    "Eine von {all} Notizen liegt unter der Sichtbarkeitslinie: ergänzen, was Kunden tun, denken und fühlen.",
  "{N} of {all} notes lie below the line of visibility: add what the customer does, thinks and feels.":
    "{N} von {all} Notizen liegen unter der Sichtbarkeitslinie: ergänzen, was Kunden tun, denken und fühlen.",
  "Whether most notes lie below the line of visibility depends on {names}.":
    "Ob die meisten Notizen unter der Sichtbarkeitslinie liegen, hängt ab von {names}.",
  "Does the customer see what stands there?": "Sehen die Kunden, was dort steht?",
  "Add a note for the owner": "Notiz für Verantwortliche dazu",
  "Add notes for the owners": "Notizen für Verantwortliche dazu",
  "{text} ends in brackets.": "{text} endet mit Klammern.",
  "{N} notes end in brackets.": "{N} Notizen enden mit Klammern.",
  "Do the words in brackets say who answers for it?": "Sagen die Worte in Klammern, wer dafür einsteht?",
  "Do the words in brackets say who answers for each?": "Sagen die Worte in Klammern, wer jeweils dafür einsteht?",
  "A pain point at {stages} has no touchpoint: say where the customer meets it.":
    "Ein Pain Point bei {stages} hat keinen Kontaktpunkt: notieren, wo Kunden darauf stoßen.",
  "{N} pain points at {stages} have no touchpoint: say where the customer meets them.":
    "{N} Pain Points bei {stages} haben keinen Kontaktpunkt: notieren, wo Kunden darauf stoßen.",
  "Is it a touchpoint?": "Ist das ein Kontaktpunkt?",
  "Is any of them a touchpoint?": "Ist etwas davon ein Kontaktpunkt?",
  "The pain point {text} does not say how much it matters: write whether it is a trifle, whether people work around it, or give up.":
    "Der Pain Point {text} sagt nicht, wie schwer er wiegt: notieren, ob er eine Kleinigkeit ist, ob man sich behilft oder aufgibt.",
  "{N} pain points do not say how much they matter: write whether they are trifles, whether people work around them, or give up.":
    "{N} Pain Points sagen nicht, wie schwer sie wiegen: notieren, ob sie Kleinigkeiten sind, ob man sich behilft oder aufgibt.",
  "{text} may be a pain point, and does not say how much it matters.":
    "{text} ist vielleicht ein Pain Point und sagt nicht, wie schwer er wiegt.",
  "{N} notes may be pain points, and do not say how much they matter.":
    "{N} Notizen sind vielleicht Pain Points und sagen nicht, wie schwer sie wiegen.",
  "Is it a pain point?": "Ist das ein Pain Point?",
  "Which of them are pain points?": "Welche davon sind Pain Points?",
  "A pain point at {stages} has no opportunity yet.": "Ein Pain Point bei {stages} hat noch keine Chance.",
  "{N} pain points at {stages} have no opportunity yet.": "{N} Pain Points bei {stages} haben noch keine Chance.",
  "A pain point at {stage} has no opportunity under it.": "Unter einem Pain Point bei {stage} steht keine Chance.",
  "{N} pain points at {stage} have no opportunity under them.": "Unter {n} Pain Points bei {stage} steht keine Chance.",
  "Does it answer a pain point at {stage}?": "Antwortet das auf einen Pain Point bei {stage}?",
  "What could be better there?": "Was könnte dort besser sein?",
  "A note at {stage} may be a pain point, and there is no opportunity under it.":
    "Eine Notiz bei {stage} ist vielleicht ein Pain Point, und darunter steht keine Chance.",
  "{N} notes at {stage} may be pain points, and there is no opportunity under them.":
    "{N} Notizen bei {stage} sind vielleicht Pain Points, und darunter steht keine Chance.",
  "Nothing near the strong feeling at {stages} says why: write the reason on it.":
    "Nichts nahe dem starken Gefühl bei {stages} sagt, warum: den Grund darauf schreiben.",
  "Nothing near {n} strong feelings at {stages} says why: write the reason on each.":
    "Nichts nahe {n} starken Gefühlen bei {stages} sagt, warum: auf jedes den Grund schreiben.",
  "Is it the reason for the strong feeling there?": "Ist das der Grund für das starke Gefühl dort?",
  "Are they reasons for the strong feelings there?": "Sind das Gründe für die starken Gefühle dort?",
  "A placeholder stands for the persona.": "Ein Platzhalter steht für die Persona.",
  "Whose journey is it?": "Wessen Reise ist es?",
};
