// German: what rules say and ask, from evidence to lanes.
import type { findingsA as english } from "../english/findings-a.js";
import type { SaidOf } from "../said.js";

export const findingsA: SaidOf<typeof english> = {
  "A step at {stages} has no physical evidence: say what the customer sees, holds or keeps.":
    "Ein Schritt bei {stages} hat keine Physical Evidence: notieren, was Kunden sehen, halten oder behalten.",
  "{N} steps at {stages} have no physical evidence: say what the customer sees, holds or keeps.":
    "{N} Schritte bei {stages} haben keine Physical Evidence: notieren, was Kunden sehen, halten oder behalten.",
  "Is it physical evidence?": "Ist das Physical Evidence?",
  "Is any of them physical evidence?": "Ist etwas davon Physical Evidence?",
  "The need {text} has no number for how sure you are: write one from 1 to 10 on it.":
    "Das Bedürfnis {text} hat keine Zahl dafür, wie sicher es ist: eine von 1 bis 10 darauf schreiben.",
  "{N} needs have no number for how sure you are: write one from 1 to 10 on each.":
    "{N} Bedürfnisse haben keine Zahl dafür, wie sicher sie sind: auf jedes eine von 1 bis 10 schreiben.",
  "The need {text} is a guess so far: mark it as one, or ask customers.":
    "Das Bedürfnis {text} ist bisher eine Vermutung: als solche markieren oder Kunden fragen.",
  "{N} needs are guesses so far: mark them as guesses, or ask customers.":
    "{N} Bedürfnisse sind bisher Vermutungen: als solche markieren oder Kunden fragen.",
  "Backstage work at {stages} rests on nothing: say which team, partner or system it needs.":
    "Die Backstage-Arbeit bei {stages} ruht auf nichts: notieren, welches Team, welchen Partner oder welches System sie braucht.",
  "{N} pieces of backstage work at {stages} rest on nothing: say which teams, partners or systems they need.":
    "{N} Backstage-Arbeiten bei {stages} ruhen auf nichts: notieren, welche Teams, Partner oder Systeme sie brauchen.",
  "Is it support for the backstage work?": "Ist das die Unterstützung für die Backstage-Arbeit?",
  "Is any of them support for the backstage work?": "Ist etwas davon die Unterstützung für die Backstage-Arbeit?",
  "The backstage work at {stages} serves no step of the customer: draw an arrow to the one it is for, or add it.":
    "Die Backstage-Arbeit bei {stages} dient keinem Schritt der Kunden: einen Pfeil zu dem ziehen, für den sie da ist, oder ihn ergänzen.",
  "{N} pieces of backstage work at {stages} serve no step of the customer: draw arrows to those they are for, or add them.":
    "{N} Backstage-Arbeiten bei {stages} dienen keinem Schritt der Kunden: Pfeile zu denen ziehen, für die sie da sind, oder sie ergänzen.",
  "Is it the step they serve?": "Ist das der Schritt, dem sie dient?",
  "Is any of them the step they serve?": "Ist einer davon der Schritt, dem sie dient?",
  "This blueprint covers a whole life with the organisation, {ends}: draw one of its parts, and leave the rest to a journey map.":
    "Dieser Blueprint reicht über ein ganzes Leben mit der Organisation, {ends}: einen Teil davon zeichnen und den Rest einer Journey Map überlassen.",
  "The title speaks of a whole life with the organisation.":
    "Der Titel spricht von einem ganzen Leben mit der Organisation.",
  "Which part of it is the blueprint about?": "Von welchem Teil davon handelt der Blueprint?",
  "The channel changes {places}, and a note there stands in no lane.":
    "Der Kanal wechselt {places}, und eine Notiz dort steht in keiner Bahn.",
  "The channel changes {places}, and {n} notes there stand in no lane.":
    "Der Kanal wechselt {places}, und {n} Notizen dort stehen in keiner Bahn.",
  "Does it take the customer across?": "Bringt das die Kunden hinüber?",
  "Does one of them take the customer across?": "Bringt eine davon die Kunden hinüber?",
  "The channel changes {places}, and nothing takes the customer across: say how they get from one to the other.":
    "Der Kanal wechselt {places}, und nichts bringt die Kunden hinüber: notieren, wie sie vom einen zum anderen kommen.",
  "The check {rule} stopped before it was done: {cause}. The fault is Lanewise’s, not the map’s.":
    "Die Prüfung {rule} hielt an, bevor sie fertig war: {cause}. Der Fehler liegt bei Lanewise, nicht bei der Karte.",
  "A need or pain point at {stages} has no research beside it: add where you know it from, or mark it as an assumption.":
    "Ein Bedürfnis oder Pain Point bei {stages} hat keine Forschung neben sich: ergänzen, woher es bekannt ist, oder als Annahme markieren.",
  "{N} needs and pain points at {stages} have no research beside them: add where you know them from, or mark them as assumptions.":
    "{N} Bedürfnisse und Pain Points bei {stages} haben keine Forschung neben sich: ergänzen, woher sie bekannt sind, oder als Annahmen markieren.",
  "Is it research?": "Ist das Forschung?",
  "Is any of them research?": "Ist etwas davon Forschung?",
  "{text} stands in {lanes}.": "{text} steht in {lanes}.",
  "{text} and others stand in {lanes}.": "{text} und andere stehen in {lanes}.",
  "Is it the customer who does it, or staff?": "Tun das die Kunden oder Mitarbeitende?",
  "Is it the customer who does these {n} things, or staff?": "Tun diese {n} Dinge die Kunden oder Mitarbeitende?",
  "{words} stands in a lane that speaks for the customer.": "{words} steht in einer Bahn, die für die Kunden spricht.",
  "{words} stand in lanes that speak for the customer.": "{words} stehen in Bahnen, die für die Kunden sprechen.",
  "Is it the customer’s own word, or yours?": "Ist es ein Wort der Kunden oder ein internes?",
  "Are they the customer’s own words, or yours?": "Sind es Worte der Kunden oder interne?",
  "{lane} holds one.": "{lane} enthält eines.",
  "{lane} holds {n}: keep the {most} that would make you say no.":
    "{lane} enthält {n}: die {most} behalten, die zum Nein führen würden.",
  "{lane} may hold {n}, but some may not belong there.":
    "{lane} enthält vielleicht {n}, aber manche gehören womöglich nicht dorthin.",
  "Which of them are design criteria?": "Welche davon sind Gestaltungskriterien?",
  "{stage} has {steps}, a usual stage of this map {usual}: split it, or look closer at the others.":
    "{stage} hat {steps}, eine übliche Phase dieser Karte {usual}: teilen, oder bei den anderen genauer hinsehen.",
  "{stages} have many times the steps of the other stages: split them, or look closer at the others.":
    "{stages} haben ein Vielfaches der Schritte der anderen Phasen: teilen, oder bei den anderen genauer hinsehen.",
  "{text} is not on the scale from −2 to +2: write it as one of its numbers.":
    "{text} liegt nicht auf der Skala von −2 bis +2: als eine ihrer Zahlen schreiben.",
  "{N} feelings are not on the scale from −2 to +2: write them as its numbers.":
    "{N} Gefühle liegen nicht auf der Skala von −2 bis +2: als ihre Zahlen schreiben.",
  "Only {text} goes beyond the scale from −2 to +2, so that all other feelings look small beside it.":
    "Nur {text} geht über die Skala von −2 bis +2 hinaus, sodass alle anderen Gefühle daneben klein aussehen.",
  "Only {n} of the feelings go beyond the scale from −2 to +2, so that all others look small beside them.":
    "Nur {n} der Gefühle gehen über die Skala von −2 bis +2 hinaus, sodass alle anderen daneben klein aussehen.",
  "{text} counts on another scale than the other feelings: write all of them from −2 to +2.":
    "{text} zählt auf einer anderen Skala als die anderen Gefühle: alle von −2 bis +2 schreiben.",
  "{N} feelings count on another scale than the others: write all of them from −2 to +2.":
    "{N} Gefühle zählen auf einer anderen Skala als die übrigen: alle von −2 bis +2 schreiben.",
  "Some of the numbers on feelings count around 0, and one does not.":
    "Einige der Zahlen an Gefühlen zählen um 0 herum, und eine nicht.",
  "Some of the numbers on feelings count around 0, and {n} do not.":
    "Einige der Zahlen an Gefühlen zählen um 0 herum, und {n} nicht.",
  "From which number to which do they count?": "Von welcher bis zu welcher Zahl zählen sie?",
  "One of the notes in {lane} has no score: write a number or an emoji on it, or move it up or down the scale.":
    "Eine der Notizen in {lane} hat keinen Wert: eine Zahl oder ein Emoji darauf schreiben, oder sie auf der Skala höher oder tiefer legen.",
  "{N} notes in {lane} have no score: write a number or an emoji on them, or move them up or down the scale.":
    "{N} Notizen in {lane} haben keinen Wert: Zahlen oder Emojis darauf schreiben, oder sie auf der Skala höher oder tiefer legen.",
  "A note in {lane} has no score.": "Eine Notiz in {lane} hat keinen Wert.",
  "{N} notes in {lane} have no score.": "{N} Notizen in {lane} haben keinen Wert.",
  "Is it a feeling?": "Ist das ein Gefühl?",
  "Which of them are feelings?": "Welche davon sind Gefühle?",
  "The feelings are all about {score}, at {stages} from {from} to {to}: ask where the way was easier, and where it was harder.":
    "Die Gefühle liegen alle um {score}, bei {stages} von {from} bis {to}: fragen, wo der Weg leichter war und wo schwerer.",
  "The feelings are all about {score}, at {stages} from {from} to {to}, and one has no score yet.":
    "Die Gefühle liegen alle um {score}, bei {stages} von {from} bis {to}, und eines hat noch keinen Wert.",
  "The feelings are all about {score}, at {stages} from {from} to {to}, and {n} have no score yet.":
    "Die Gefühle liegen alle um {score}, bei {stages} von {from} bis {to}, und {n} haben noch keinen Wert.",
  "How high or low is that one?": "Wie hoch oder tief liegt dieses?",
  "How high or low are those?": "Wie hoch oder tief liegen diese?",
  "Nothing is written at {name} yet.": "Bei {name} steht noch nichts.",
  "Add the stage {title}": "Phase {title} dazu",
  "Nobody owns the exception {text}: write who answers for it.":
    "Für die Ausnahme {text} steht niemand ein: notieren, wer dafür zuständig ist.",
  "Nobody owns {n} exceptions: write on each who answers for it.":
    "Für {n} Ausnahmen steht niemand ein: auf jeder notieren, wer dafür zuständig ist.",
  "A placeholder stands for the owner of {text}.": "Ein Platzhalter steht für die Verantwortlichen von {text}.",
  "Placeholders stand for the owners of {n} exceptions.":
    "Platzhalter stehen für die Verantwortlichen von {n} Ausnahmen.",
  "{text} may be an exception, and nobody owns it.":
    "{text} ist vielleicht eine Ausnahme, und niemand steht dafür ein.",
  "{N} notes may be exceptions, and nobody owns them.":
    "{N} Notizen sind vielleicht Ausnahmen, und niemand steht für sie ein.",
  "Who answers for it?": "Wer steht dafür ein?",
  "Who answers for them?": "Wer steht für sie ein?",
  "A failure at {stages} has no recovery: say what is done when it happens.":
    "Ein Fehler bei {stages} hat keine Wiedergutmachung: notieren, was dann geschieht.",
  "{N} failures at {stages} have no recovery: say what is done when they happen.":
    "{N} Fehler bei {stages} haben keine Wiedergutmachung: notieren, was dann geschieht.",
  "Does it make good what breaks there?": "Macht das gut, was dort schiefgeht?",
  "Does any of them make good what breaks there?": "Macht etwas davon gut, was dort schiefgeht?",
  "Nothing shows yet what happens backstage behind the work at {stages}.":
    "Noch zeigt nichts, was im Backstage hinter der Arbeit bei {stages} geschieht.",
  "A frontstage note at {stage} has no backstage work behind it.":
    "Eine Frontstage-Notiz bei {stage} hat keine Backstage-Arbeit hinter sich.",
  "{N} frontstage notes at {stage} have no backstage work behind them.":
    "{N} Frontstage-Notizen bei {stage} haben keine Backstage-Arbeit hinter sich.",
  "Is it the backstage work at {stage}?": "Ist das die Backstage-Arbeit bei {stage}?",
  "This map names no goal: write beside its title what the customer wants to have reached.":
    "Diese Karte nennt kein Ziel: neben den Titel schreiben, was die Kunden erreicht haben wollen.",
  "The hand-off at {text} has no owner: name who answers for it until it has arrived.":
    "Für die Übergabe bei {text} steht niemand ein: nennen, wer dafür sorgt, bis sie angekommen ist.",
  "{N} hand-offs have no owner: name on each who answers for it until it has arrived.":
    "Für {n} Übergaben steht niemand ein: auf jeder nennen, wer dafür sorgt, bis sie angekommen ist.",
  "A placeholder stands for the owner of the hand-off at {text}.":
    "Ein Platzhalter steht für die Verantwortlichen der Übergabe bei {text}.",
  "Placeholders stand for the owners of {n} hand-offs.":
    "Platzhalter stehen für die Verantwortlichen von {n} Übergaben.",
  "The hand-off at {text} names no owner, and nothing else on this map does.":
    "Die Übergabe bei {text} nennt niemanden, und auch sonst nennt diese Karte niemanden.",
  "{N} hand-offs name no owner, and nothing else on this map does.":
    "{N} Übergaben nennen niemanden, und auch sonst nennt diese Karte niemanden.",
  "{stages} matters ({importance} of 10) far more than it satisfies ({satisfaction}): look for what would close the gap.":
    "{stages} ist viel wichtiger ({importance} von 10), als es zufriedenstellt ({satisfaction}): suchen, was die Lücke schließt.",
  "{stages} matter far more than they satisfy: look for what would close the gaps.":
    "{stages} sind viel wichtiger, als sie zufriedenstellen: suchen, was die Lücken schließt.",
  "What is said of satisfaction at {stage} is no number, and it matters there ({importance} of 10).":
    "Was bei {stage} zur Zufriedenheit steht, ist keine Zahl, und dort ist es wichtig ({importance} von 10).",
  "How satisfied are they, from 1 to 10?": "Wie zufrieden sind sie, von 1 bis 10?",
  "The map ends at {stage}, when the deal is just done: add a stage for what comes of it.":
    "Die Karte endet bei {stage}, wenn der Abschluss gerade erst erreicht ist: eine Phase für das ergänzen, was daraus wird.",
  "The map ends at {stage}, while staff are still at work.":
    "Die Karte endet bei {stage}, während noch Mitarbeitende am Werk sind.",
  "What happens once the customer has what it was for?": "Was geschieht, wenn die Kunden haben, worum es ging?",
  "A placeholder stands for the owner.": "Ein Platzhalter steht für die Verantwortlichen.",
  "Who looks after this map?": "Wer kümmert sich um diese Karte?",
  "Nobody is named who looks after this journey: write beside the title who does.":
    "Niemand ist genannt, der sich um diese Reise kümmert: neben den Titel schreiben, wer es tut.",
  "Add a placeholder for the owner": "Platzhalter für Verantwortliche dazu",
  "The map starts at {stage}, when the two have met already: add a stage for what happens before.":
    "Die Karte beginnt bei {stage}, wenn sich beide schon begegnet sind: eine Phase für die Zeit davor ergänzen.",
  "The map starts at {stage}, and staff are at work there already.":
    "Die Karte beginnt bei {stage}, und dort sind schon Mitarbeitende am Werk.",
  "What happens before the customer first meets you?": "Was geschieht vor der ersten Begegnung?",
  "{lanes} has no notes yet: fill it, or take the lane away.":
    "{lanes} hat noch keine Notizen: füllen, oder die Bahn entfernen.",
  "{lanes} have no notes yet: fill them, or take the lanes away.":
    "{lanes} haben noch keine Notizen: füllen, oder die Bahnen entfernen.",
  "One lane has no label, so no check looks into it.":
    "Eine Bahn hat keine Beschriftung, darum sieht keine Prüfung hinein.",
  "{N} lanes have no label, so no check looks into them.":
    "{N} Bahnen haben keine Beschriftung, darum sieht keine Prüfung hinein.",
  "What is it about?": "Worum geht es darin?",
  "What is each of them about?": "Worum geht es in jeder davon?",
  "The lane {name} can mean {lanes}, and is checked as both.":
    "Die Bahn {name} kann {lanes} bedeuten und wird als beides geprüft.",
  "Which of them is it: {lanes}?": "Was davon ist es: {lanes}?",
  "The lane {name} has a title Lanewise does not know, so no check looks into it.":
    "Die Bahn {name} hat einen Titel, den Lanewise nicht kennt, darum sieht keine Prüfung hinein.",
  "Did you mean {near}?": "War {near} gemeint?",
  "What is this lane about?": "Worum geht es in dieser Bahn?",
  "Add the lane {title}": "Bahn {title} dazu",
};
