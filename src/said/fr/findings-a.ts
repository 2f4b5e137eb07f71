// French: what rules say and ask, from evidence to lanes.
import type { findingsA as english } from "../english/findings-a.js";
import type { SaidOf } from "../said.js";

export const findingsA: SaidOf<typeof english> = {
  "A step at {stages} has no physical evidence: say what the customer sees, holds or keeps.":
    "Une action à {stages} n’a aucune preuve physique : dites ce que le client voit, tient ou garde.",
  "{N} steps at {stages} have no physical evidence: say what the customer sees, holds or keeps.":
    "{N:f} actions à {stages} n’ont aucune preuve physique : dites ce que le client voit, tient ou garde.",
  "Is it physical evidence?": "Est-ce une preuve physique ?",
  "Is any of them physical evidence?": "L’une d’elles est-elle une preuve physique ?",
  "The need {text} has no number for how sure you are: write one from 1 to 10 on it.":
    "Le besoin {text} ne dit pas à quel point il est certain : notez-y un chiffre de 1 à 10.",
  "{N} needs have no number for how sure you are: write one from 1 to 10 on each.":
    "{N} besoins ne disent pas à quel point ils sont certains : notez sur chacun un chiffre de 1 à 10.",
  "The need {text} is a guess so far: mark it as one, or ask customers.":
    "Le besoin {text} est une supposition pour l’instant : signalez-le, ou interrogez des clients.",
  "{N} needs are guesses so far: mark them as guesses, or ask customers.":
    "{N} besoins sont des suppositions pour l’instant : signalez-le, ou interrogez des clients.",
  "Backstage work at {stages} rests on nothing: say which team, partner or system it needs.":
    "Un travail en coulisses à {stages} ne repose sur rien : dites de quelle équipe, quel partenaire ou quel système il dépend.",
  "{N} pieces of backstage work at {stages} rest on nothing: say which teams, partners or systems they need.":
    "{N} travaux en coulisses à {stages} ne reposent sur rien : dites de quelles équipes, quels partenaires ou quels systèmes ils dépendent.",
  "Is it support for the backstage work?": "Est-ce le support de ce travail en coulisses ?",
  "Is any of them support for the backstage work?": "L’une d’elles est-elle le support de ce travail en coulisses ?",
  "The backstage work at {stages} serves no step of the customer: draw an arrow to the one it is for, or add it.":
    "Le travail en coulisses à {stages} ne sert aucune action du client : tracez une flèche vers la bonne, ou ajoutez-la.",
  "{N} pieces of backstage work at {stages} serve no step of the customer: draw arrows to those they are for, or add them.":
    "{N} travaux en coulisses à {stages} ne servent aucune action du client : tracez des flèches vers les bonnes, ou ajoutez-les.",
  "Is it the step they serve?": "Est-ce l’action que sert ce travail ?",
  "Is any of them the step they serve?": "L’une d’elles est-elle l’action que sert ce travail ?",
  "This blueprint covers a whole life with the organisation, {ends}: draw one of its parts, and leave the rest to a journey map.":
    "Ce blueprint couvre toute une vie avec l’organisation, {ends} : montrez-en une partie, et laissez le reste à un parcours client.",
  "The title speaks of a whole life with the organisation.": "Le titre parle de toute une vie avec l’organisation.",
  "Which part of it is the blueprint about?": "De quelle partie parle le blueprint ?",
  "The channel changes {places}, and a note there stands in no lane.":
    "Le canal change {places}, et là, une note n’est dans aucune ligne.",
  "The channel changes {places}, and {n} notes there stand in no lane.":
    "Le canal change {places}, et là, {n:f} notes ne sont dans aucune ligne.",
  "Does it take the customer across?": "Accompagne-t-elle le client de l’un à l’autre ?",
  "Does one of them take the customer across?": "L’une d’elles accompagne-t-elle le client de l’un à l’autre ?",
  "The channel changes {places}, and nothing takes the customer across: say how they get from one to the other.":
    "Le canal change {places}, et rien n’accompagne le client : dites comment il passe de l’un à l’autre.",
  "The check {rule} stopped before it was done: {cause}. The fault is Lanewise’s, not the map’s.":
    "La vérification {rule} s’est arrêtée en route : {cause}. La faute en est à Lanewise, pas à la carte.",
  "A need or pain point at {stages} has no research beside it: add where you know it from, or mark it as an assumption.":
    "Un besoin ou point de douleur à {stages} n’a pas de recherche à côté : ajoutez d’où vous le savez, ou marquez-le comme hypothèse.",
  "{N} needs and pain points at {stages} have no research beside them: add where you know them from, or mark them as assumptions.":
    "{N} besoins et points de douleur à {stages} n’ont pas de recherche à côté : ajoutez d’où vous le savez, ou marquez-les comme hypothèses.",
  "Is it research?": "Est-ce de la recherche ?",
  "Is any of them research?": "L’une d’elles est-elle de la recherche ?",
  "{text} stands in {lanes}.": "{text} est dans {lanes}.",
  "{text} and others stand in {lanes}.": "{text} et d’autres sont dans {lanes}.",
  "Is it the customer who does it, or staff?": "Est-ce le client qui le fait, ou le personnel ?",
  "Is it the customer who does these {n} things, or staff?":
    "Est-ce le client qui fait ces {n} choses, ou le personnel ?",
  "{words} stands in a lane that speaks for the customer.": "{words} est dans une ligne qui parle pour le client.",
  "{words} stand in lanes that speak for the customer.": "{words} sont dans des lignes qui parlent pour le client.",
  "Is it the customer’s own word, or yours?": "Est-ce un mot du client, ou l’un des vôtres ?",
  "Are they the customer’s own words, or yours?": "Sont-ce des mots du client, ou les vôtres ?",
  "{lane} holds one.": "{lane} en compte un.",
  "{lane} holds {n}: keep the {most} that would make you say no.":
    "{lane} en compte {n} : gardez les {most} qui vous feraient dire non.",
  "{lane} may hold {n}, but some may not belong there.":
    "{lane} en compte peut-être {n}, mais certains n’y ont pas leur place.",
  "Which of them are design criteria?": "Lesquels sont des critères de conception ?",
  "{stage} has {steps}, a usual stage of this map {usual}: split it, or look closer at the others.":
    "{stage} compte {steps}, contre {usual:f} d’ordinaire sur cette carte : divisez-la, ou regardez les autres de plus près.",
  "{stages} have many times the steps of the other stages: split them, or look closer at the others.":
    "{stages} comptent bien plus d’actions que les autres étapes : divisez-les, ou regardez les autres de plus près.",
  "{text} is not on the scale from −2 to +2: write it as one of its numbers.":
    "{text} n’est pas sur l’échelle de −2 à +2 : choisissez un de ses chiffres.",
  "{N} feelings are not on the scale from −2 to +2: write them as its numbers.":
    "{N:f} émotions ne sont pas sur l’échelle de −2 à +2 : choisissez-y leurs chiffres.",
  "Only {text} goes beyond the scale from −2 to +2, so that all other feelings look small beside it.":
    "Seule l’émotion {text} dépasse l’échelle de −2 à +2, et toutes les autres semblent petites à côté.",
  "Only {n} of the feelings go beyond the scale from −2 to +2, so that all others look small beside them.":
    "Seules {n:f} émotions dépassent l’échelle de −2 à +2, et toutes les autres semblent petites à côté.",
  "{text} counts on another scale than the other feelings: write all of them from −2 to +2.":
    "{text} suit une autre échelle que les autres émotions : notez-les toutes de −2 à +2.",
  "{N} feelings count on another scale than the others: write all of them from −2 to +2.":
    "{N:f} émotions suivent une autre échelle que les autres : notez-les toutes de −2 à +2.",
  "Some of the numbers on feelings count around 0, and one does not.":
    "Certains chiffres des émotions tournent autour de 0, et un autre non.",
  "Some of the numbers on feelings count around 0, and {n} do not.":
    "Certains chiffres des émotions tournent autour de 0, et {n} autres non.",
  "From which number to which do they count?": "De quel chiffre à quel chiffre va l’échelle ?",
  "One of the notes in {lane} has no score: write a number or an emoji on it, or move it up or down the scale.":
    "Une des notes dans {lane} n’a pas de score : écrivez-y un chiffre ou un emoji, ou placez-la plus haut ou plus bas.",
  "{N} notes in {lane} have no score: write a number or an emoji on them, or move them up or down the scale.":
    "{N:f} notes dans {lane} n’ont pas de score : écrivez-y un chiffre ou un emoji, ou placez-les plus haut ou plus bas.",
  "A note in {lane} has no score.": "Une note dans {lane} n’a pas de score.",
  "{N} notes in {lane} have no score.": "{N:f} notes dans {lane} n’ont pas de score.",
  "Is it a feeling?": "Est-ce une émotion ?",
  "Which of them are feelings?": "Lesquelles sont des émotions ?",
  "The feelings are all about {score}, at {stages} from {from} to {to}: ask where the way was easier, and where it was harder.":
    "Les émotions tournent toutes autour de {score}, à {stages}, de {from} à {to} : demandez où c’était plus facile, et où plus difficile.",
  "The feelings are all about {score}, at {stages} from {from} to {to}, and one has no score yet.":
    "Les émotions tournent toutes autour de {score}, à {stages}, de {from} à {to}, et l’une n’a pas encore de score.",
  "The feelings are all about {score}, at {stages} from {from} to {to}, and {n} have no score yet.":
    "Les émotions tournent toutes autour de {score}, à {stages}, de {from} à {to}, et {n:f} n’ont pas encore de score.",
  "How high or low is that one?": "Est-elle haute ou basse, et de combien ?",
  "How high or low are those?": "Sont-elles hautes ou basses, et de combien ?",
  "Nothing is written at {name} yet.": "Rien n’est encore écrit à {name}.",
  "Add the stage {title}": "Ajouter l’étape {title}",
  "Nobody owns the exception {text}: write who answers for it.":
    "Personne ne répond de l’exception {text} : écrivez qui s’en charge.",
  "Nobody owns {n} exceptions: write on each who answers for it.":
    "Personne ne répond de {n} exceptions : écrivez sur chacune qui s’en charge.",
  "A placeholder stands for the owner of {text}.": "Un champ à remplir tient lieu de responsable pour {text}.",
  "Placeholders stand for the owners of {n} exceptions.":
    "Des champs à remplir tiennent lieu de responsables pour {n:f} exceptions.",
  "{text} may be an exception, and nobody owns it.": "{text} est peut-être une exception, et personne n’en répond.",
  "{N} notes may be exceptions, and nobody owns them.":
    "{N:f} notes sont peut-être des exceptions, et personne n’en répond.",
  "Who answers for it?": "Qui en répond ?",
  "Who answers for them?": "Qui répond de chacune ?",
  "A failure at {stages} has no recovery: say what is done when it happens.":
    "Une défaillance à {stages} n’a pas de rattrapage : dites ce qu’on fait quand elle survient.",
  "{N} failures at {stages} have no recovery: say what is done when they happen.":
    "{N:f} défaillances à {stages} n’ont pas de rattrapage : dites ce qu’on fait quand elles surviennent.",
  "Does it make good what breaks there?": "Est-ce le rattrapage de ce qui casse là ?",
  "Does any of them make good what breaks there?": "L’une d’elles est-elle le rattrapage de ce qui casse là ?",
  "Nothing shows yet what happens backstage behind the work at {stages}.":
    "Rien ne montre encore ce qui se passe en coulisses derrière le travail à {stages}.",
  "A frontstage note at {stage} has no backstage work behind it.":
    "Une note d’avant-scène à {stage} n’a pas de travail en coulisses derrière elle.",
  "{N} frontstage notes at {stage} have no backstage work behind them.":
    "{N:f} notes d’avant-scène à {stage} n’ont pas de travail en coulisses derrière elles.",
  "Is it the backstage work at {stage}?": "Est-ce le travail en coulisses à {stage} ?",
  "This map names no goal: write beside its title what the customer wants to have reached.":
    "Cette carte ne nomme pas d’objectif : écrivez à côté de son titre ce que le client veut avoir atteint.",
  "The hand-off at {text} has no owner: name who answers for it until it has arrived.":
    "Le passage de relais {text} n’a pas de responsable : nommez qui en répond jusqu’à l’arrivée.",
  "{N} hand-offs have no owner: name on each who answers for it until it has arrived.":
    "{N} passages de relais n’ont pas de responsable : nommez sur chacun qui en répond jusqu’à l’arrivée.",
  "A placeholder stands for the owner of the hand-off at {text}.":
    "Un champ à remplir tient lieu de responsable du passage de relais {text}.",
  "Placeholders stand for the owners of {n} hand-offs.":
    "Des champs à remplir tiennent lieu de responsables pour {n} passages de relais.",
  "The hand-off at {text} names no owner, and nothing else on this map does.":
    "Le passage de relais {text} ne nomme pas de responsable, et rien d’autre sur cette carte non plus.",
  "{N} hand-offs name no owner, and nothing else on this map does.":
    "{N} passages de relais ne nomment pas de responsable, et rien d’autre sur cette carte non plus.",
  "{stages} matters ({importance} of 10) far more than it satisfies ({satisfaction}): look for what would close the gap.":
    "{stages} : l’importance ({importance} sur 10) dépasse de loin la satisfaction ({satisfaction}) ; cherchez ce qui réduirait l’écart.",
  "{stages} matter far more than they satisfy: look for what would close the gaps.":
    "{stages} : l’importance dépasse de loin la satisfaction ; cherchez ce qui réduirait les écarts.",
  "What is said of satisfaction at {stage} is no number, and it matters there ({importance} of 10).":
    "La satisfaction notée à {stage} n’est pas un chiffre, alors que l’importance y est forte ({importance} sur 10).",
  "How satisfied are they, from 1 to 10?": "À quel point sont-ils satisfaits, de 1 à 10 ?",
  "The map ends at {stage}, when the deal is just done: add a stage for what comes of it.":
    "La carte s’arrête à {stage}, quand l’affaire vient d’être conclue : ajoutez une étape pour ce qui en résulte.",
  "The map ends at {stage}, while staff are still at work.":
    "La carte s’arrête à {stage}, alors que le personnel y travaille encore.",
  "What happens once the customer has what it was for?":
    "Que se passe-t-il une fois que le client a ce qu’il cherchait ?",
  "A placeholder stands for the owner.": "Un champ à remplir tient lieu de responsable.",
  "Who looks after this map?": "Qui s’occupe de cette carte ?",
  "Nobody is named who looks after this journey: write beside the title who does.":
    "Personne n’est nommé pour s’occuper de ce parcours : écrivez à côté du titre qui le fait.",
  "Add a placeholder for the owner": "Ajouter un champ à remplir : responsable",
  "The map starts at {stage}, when the two have met already: add a stage for what happens before.":
    "La carte commence à {stage}, quand la rencontre a déjà eu lieu : ajoutez une étape pour ce qui précède.",
  "The map starts at {stage}, and staff are at work there already.":
    "La carte commence à {stage}, et le personnel y travaille déjà.",
  "What happens before the customer first meets you?": "Que se passe-t-il avant que le client vous rencontre ?",
  "{lanes} has no notes yet: fill it, or take the lane away.":
    "{lanes} n’a pas encore de notes : remplissez la ligne, ou retirez-la.",
  "{lanes} have no notes yet: fill them, or take the lanes away.":
    "{lanes} n’ont pas encore de notes : remplissez ces lignes, ou retirez-les.",
  "One lane has no label, so no check looks into it.":
    "Une ligne n’a pas d’intitulé, donc aucune vérification n’y regarde.",
  "{N} lanes have no label, so no check looks into them.":
    "{N:f} lignes n’ont pas d’intitulé, donc aucune vérification n’y regarde.",
  "What is it about?": "De quoi parle-t-elle ?",
  "What is each of them about?": "De quoi parle chacune d’elles ?",
  "The lane {name} can mean {lanes}, and is checked as both.":
    "La ligne {name} peut vouloir dire {lanes} ; elle est vérifiée pour les deux.",
  "Which of them is it: {lanes}?": "Que veut-elle dire : {lanes} ?",
  "The lane {name} has a title Lanewise does not know, so no check looks into it.":
    "La ligne {name} a un titre que Lanewise ne connaît pas, donc aucune vérification n’y regarde.",
  "Did you mean {near}?": "Vouliez-vous dire {near} ?",
  "What is this lane about?": "De quoi parle cette ligne ?",
  "Add the lane {title}": "Ajouter la ligne {title}",
};
