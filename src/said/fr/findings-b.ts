// French: what rules say and ask, from lanes to personas.
import type { findingsB as english } from "../english/findings-b.js";
import type { SaidOf } from "../said.js";

export const findingsB: SaidOf<typeof english> = {
  "The lane {name} is missing, and there is no {others} in its place.":
    "La ligne {name} manque, sans {others} à sa place.",
  "The lane {name} is missing.": "La ligne {name} manque.",
  "No lane is known as {wanted}, but {name} may be it.":
    "Aucune ligne n’est reconnue comme {wanted}, mais {name} pourrait l’être.",
  "No lane is known as {wanted}, but not every row has a label.":
    "Aucune ligne n’est reconnue comme {wanted}, mais certaines rangées n’ont pas d’intitulé.",
  "Is {name} the lane {wanted}?": "{wanted}, est-ce {name} ?",
  "The lanes are all there but not as expected: from top to bottom {lanes}.":
    "Les lignes sont toutes là, mais pas dans l’ordre attendu, de haut en bas : {lanes}.",
  "No lane has a title Lanewise knows, so nobody can say which are missing.":
    "Aucune ligne n’a de titre que Lanewise connaisse, donc personne ne peut dire lesquelles manquent.",
  "What is each lane about?": "De quoi parle chaque ligne ?",
  "{N} lanes are called {title}: put them together, or give each its own name.":
    "{N:f} lignes s’appellent {title} : réunissez-les, ou donnez à chacune son nom.",
  "The lines run {drawn} from top to bottom, but belong in the order {wanted}.":
    "De haut en bas, les séparations se suivent ainsi : {drawn}. L’ordre attendu est : {wanted}.",
  "Is this map drawn from the bottom up?": "Cette carte est-elle dessinée de bas en haut ?",
  "Put the lines in their order": "Remettre les séparations en ordre",
  "The {line} is missing, and the lanes lie too mixed to draw it: put those that it parts on their sides first.":
    "La {line} manque, et les lignes sont trop mêlées pour la tracer : mettez d’abord de chaque côté ce qu’elle sépare.",
  "The {line} is missing {between}.": "La {line} manque {between}.",
  "Add the line {title}": "Ajouter la séparation {title}",
  "The low point at {stages} has no opportunity under it.": "Le creux à {stages} n’a pas d’opportunité sous lui.",
  "The low points at {stages} have no opportunity under them.":
    "Les creux à {stages} n’ont pas d’opportunité sous eux.",
  "Does it say how to lift the mood there?": "Dit-elle comment relever le ressenti à ce moment ?",
  "Does one of them say how to lift the mood there?":
    "L’une d’elles dit-elle comment relever le ressenti à ce moment ?",
  "Add a note for the opportunity": "Ajouter une note pour l’opportunité",
  "Add notes for the opportunities": "Ajouter des notes pour les opportunités",
  "A placeholder stands for the opportunity at {stages}.": "Un champ à remplir tient lieu d’opportunité à {stages}.",
  "Placeholders stand for the opportunities at {stages}.":
    "Des champs à remplir tiennent lieu d’opportunités à {stages}.",
  "What would lift the mood there?": "Qu’est-ce qui relèverait le ressenti à ce moment ?",
  "No moment of truth is marked: mark the one or two that people will remember.":
    "Aucun moment de vérité n’est marqué : marquez le moment, ou les deux, dont on se souviendra.",
  "No moment of truth is marked, and a note stands in no lane.":
    "Aucun moment de vérité n’est marqué, et une note n’est dans aucune ligne.",
  "No moment of truth is marked, and {n} notes stand in no lane.":
    "Aucun moment de vérité n’est marqué, et {n:f} notes ne sont dans aucune ligne.",
  "Is it one?": "En est-ce un ?",
  "Is any of them one?": "L’une d’elles en est-elle un ?",
  "The moment of truth at {stages} has no measure: say how you would notice that it went well.":
    "Le moment de vérité à {stages} n’a pas d’indicateur : dites à quoi vous verriez qu’il s’est bien passé.",
  "{N} moments of truth at {stages} have no measure: say how you would notice that they went well.":
    "{N} moments de vérité à {stages} n’ont pas d’indicateur : dites à quoi vous verriez qu’ils se sont bien passés.",
  "Is it a measure?": "Est-ce un indicateur ?",
  "Is any of them a measure?": "L’une d’elles est-elle un indicateur ?",
  "No frontstage work serves the moment of truth at {stages}: say who is there, and what they do.":
    "Aucun travail en avant-scène ne sert le moment de vérité à {stages} : dites qui est là, et pour faire quoi.",
  "No frontstage work serves {n} moments of truth at {stages}: say who is there, and what they do.":
    "Aucun travail en avant-scène ne sert {n} moments de vérité à {stages} : dites qui est là, et pour faire quoi.",
  "Is it frontstage work?": "Est-ce un travail en avant-scène ?",
  "Is any of them frontstage work?": "L’une d’elles est-elle un travail en avant-scène ?",
  "The moment of truth at {stages} has a touchpoint and no frontstage work.":
    "Le moment de vérité à {stages} a un point de contact, mais pas de travail en avant-scène.",
  "The moments of truth at {stages} have touchpoints and no frontstage work.":
    "Les moments de vérité à {stages} ont des points de contact, mais pas de travail en avant-scène.",
  "Does the touchpoint serve it, with nobody there?": "Le point de contact y suffit-il, sans personne ?",
  "Do the touchpoints serve them, with nobody there?": "Les points de contact y suffisent-ils, sans personne ?",
  "A need at {stages} has no measure under it: say how you would notice that it is met.":
    "Un besoin à {stages} n’a pas d’indicateur sous lui : dites à quoi vous verriez qu’il est satisfait.",
  "{N} needs at {stages} have no measure under them: say how you would notice that they are met.":
    "{N} besoins à {stages} n’ont pas d’indicateur sous eux : dites à quoi vous verriez qu’ils sont satisfaits.",
  "A strong feeling at {stage} has no need beside it.": "Une émotion forte à {stage} n’a pas de besoin à côté.",
  "{N} strong feelings at {stage} have no need beside them.":
    "{N:f} émotions fortes à {stage} n’ont pas de besoin à côté.",
  "Is it the need behind the strong feeling at {stage}?": "Est-ce le besoin derrière l’émotion forte à {stage} ?",
  "A feeling at {stages} has no score, and no need beside it.":
    "Une émotion à {stages} n’a ni score, ni besoin à côté.",
  "{N} feelings at {stages} have no score, and no need beside them.":
    "{N:f} émotions à {stages} n’ont ni score, ni besoin à côté.",
  "Is it a strong one?": "Est-elle forte ?",
  "Is any of them a strong one?": "L’une d’elles est-elle forte ?",
  "What is it that nobody knows?": "Qu’est-ce que personne ne sait ?",
  "A note at {places} says nothing: write on it what is meant, or take it away.":
    "Une note à {places} ne dit rien : écrivez-y ce qu’elle veut dire, ou retirez-la.",
  "{N} notes at {places} say nothing: write on them what is meant, or take them away.":
    "{N:f} notes à {places} ne disent rien : écrivez-y ce qu’elles veulent dire, ou retirez-les.",
  "A note at {places} holds nothing but a question mark.":
    "Une note à {places} ne contient qu’un point d’interrogation.",
  "{N} notes at {places} hold nothing but a question mark.":
    "{N:f} notes à {places} ne contiennent qu’un point d’interrogation.",
  "{text} holds several ideas: give each a note of its own.":
    "{text} contient plusieurs idées : donnez à chacune sa note.",
  "{N} notes hold several ideas each: give every idea a note of its own.":
    "{N:f} notes contiennent plusieurs idées : donnez à chaque idée sa note.",
  "{lane} lies {lies} {lines} with its note, but belongs {belongs}.":
    "{lane} est, avec sa note, {lies} {lines}, mais sa place est {belongs}.",
  "{lane} lies {lies} {lines} with its {n} notes, but belongs {belongs}.":
    "{lane} est, avec ses {n} notes, {lies} {lines}, mais sa place est {belongs}.",
  "The lines are out of order, so nobody can say which side of them is which.":
    "Les séparations sont en désordre, donc personne ne peut dire ce qui est de quel côté.",
  "Should they run, from top to bottom, {lines}?": "Devraient-elles se suivre, de haut en bas, ainsi : {lines} ?",
  "Where does it belong?": "Quelle est sa place ?",
  "Where do they belong?": "Quelle est leur place ?",
  "{text} stands in no lane and no stage.": "{text} n’est dans aucune ligne ni aucune étape.",
  "{N} notes stand in no lane and no stage.": "{N:f} notes ne sont dans aucune ligne ni aucune étape.",
  "{text} stands in no lane.": "{text} n’est dans aucune ligne.",
  "{N} notes stand in no lane.": "{N:f} notes ne sont dans aucune ligne.",
  "{text} stands in no stage.": "{text} n’est dans aucune étape.",
  "{N} notes stand in no stage.": "{N:f} notes ne sont dans aucune étape.",
  "{text} may belong in another place: {why}.": "{text} a peut-être sa place ailleurs : {why}.",
  "{N} notes may belong in another place than the one they were read in.":
    "{N:f} notes ont peut-être leur place ailleurs que là où elles ont été lues.",
  "{text} stands {times} in {lane} at {stage}: put the notes together.":
    "{text} se trouve {times} dans {lane} à {stage} : réunissez ces notes.",
  "{N} ideas stand more than once in their cell: put the notes that say the same together.":
    "{N:f} idées se trouvent plusieurs fois dans leur case : réunissez les notes qui disent la même chose.",
  "Nobody owns the opportunity {text}: write who takes it on.":
    "Personne ne répond de l’opportunité {text} : écrivez qui s’en charge.",
  "Nobody owns {n} opportunities: write on each who takes it on.":
    "Personne ne répond de {n:f} opportunités : écrivez sur chacune qui s’en charge.",
  "Placeholders stand for the owners of {n} opportunities.":
    "Des champs à remplir tiennent lieu de responsables pour {n:f} opportunités.",
  "The opportunity {text} names nobody who takes it on.": "L’opportunité {text} ne nomme personne qui s’en charge.",
  "{N} opportunities name nobody who takes them on.": "{N:f} opportunités ne nomment personne qui s’en charge.",
  "Who takes it on?": "Qui s’en charge ?",
  "Who takes them on?": "Qui se charge de chacune ?",
  "One of {all} notes lies below the line of visibility: add what the customer does, thinks and feels.":
    "Une note sur {all} est sous la ligne de visibilité : ajoutez ce que le client fait, pense et ressent.",
  "{N} of {all} notes lie below the line of visibility: add what the customer does, thinks and feels.":
    "{N:f} notes sur {all} sont sous la ligne de visibilité : ajoutez ce que le client fait, pense et ressent.",
  "Whether most notes lie below the line of visibility depends on {names}.":
    "Savoir si la plupart des notes sont sous la ligne de visibilité dépend de {names}.",
  "Does the customer see what stands there?": "Le client voit-il ce qui s’y trouve ?",
  "Add a note for the owner": "Ajouter une note pour le responsable",
  "Add notes for the owners": "Ajouter des notes pour les responsables",
  "{text} ends in brackets.": "{text} se termine par des parenthèses.",
  "{N} notes end in brackets.": "{N:f} notes se terminent par des parenthèses.",
  "Do the words in brackets say who answers for it?": "Les mots entre parenthèses disent-ils qui en répond ?",
  "Do the words in brackets say who answers for each?": "Les mots entre parenthèses disent-ils qui répond de chacune ?",
  "A pain point at {stages} has no touchpoint: say where the customer meets it.":
    "Un point de douleur à {stages} n’a pas de point de contact : dites où le client le rencontre.",
  "{N} pain points at {stages} have no touchpoint: say where the customer meets them.":
    "{N} points de douleur à {stages} n’ont pas de point de contact : dites où le client les rencontre.",
  "Is it a touchpoint?": "Est-ce un point de contact ?",
  "Is any of them a touchpoint?": "L’une d’elles est-elle un point de contact ?",
  "The pain point {text} does not say how much it matters: write whether it is a trifle, whether people work around it, or give up.":
    "Le point de douleur {text} ne dit pas à quel point il compte : écrivez si c’est un détail, si l’on fait un détour, ou si l’on abandonne.",
  "{N} pain points do not say how much they matter: write whether they are trifles, whether people work around them, or give up.":
    "{N} points de douleur ne disent pas à quel point ils comptent : écrivez si ce sont des détails, si l’on fait un détour, ou si l’on abandonne.",
  "{text} may be a pain point, and does not say how much it matters.":
    "{text} est peut-être un point de douleur, et ne dit pas à quel point il compte.",
  "{N} notes may be pain points, and do not say how much they matter.":
    "{N:f} notes sont peut-être des points de douleur, et ne disent pas à quel point ils comptent.",
  "Is it a pain point?": "Est-ce un point de douleur ?",
  "Which of them are pain points?": "Lesquelles sont des points de douleur ?",
  "A pain point at {stages} has no opportunity yet.": "Un point de douleur à {stages} n’a pas encore d’opportunité.",
  "{N} pain points at {stages} have no opportunity yet.":
    "{N} points de douleur à {stages} n’ont pas encore d’opportunité.",
  "A pain point at {stage} has no opportunity under it.":
    "Un point de douleur à {stage} n’a pas d’opportunité sous lui.",
  "{N} pain points at {stage} have no opportunity under them.":
    "{N} points de douleur à {stage} n’ont pas d’opportunité sous eux.",
  "Does it answer a pain point at {stage}?": "Répond-elle à un point de douleur à {stage} ?",
  "What could be better there?": "Qu’est-ce qui pourrait y être mieux ?",
  "A note at {stage} may be a pain point, and there is no opportunity under it.":
    "Une note à {stage} est peut-être un point de douleur, et il n’y a pas d’opportunité dessous.",
  "{N} notes at {stage} may be pain points, and there is no opportunity under them.":
    "{N:f} notes à {stage} sont peut-être des points de douleur, et il n’y a pas d’opportunité dessous.",
  "Nothing near the strong feeling at {stages} says why: write the reason on it.":
    "Rien autour de l’émotion forte à {stages} ne dit pourquoi : écrivez-y la raison.",
  "Nothing near {n} strong feelings at {stages} says why: write the reason on each.":
    "Rien autour de {n:f} émotions fortes à {stages} ne dit pourquoi : écrivez la raison sur chacune.",
  "Is it the reason for the strong feeling there?": "Est-ce la raison de cette émotion forte ?",
  "Are they reasons for the strong feelings there?": "Sont-ce les raisons de ces émotions fortes ?",
  "A placeholder stands for the persona.": "Un champ à remplir tient lieu de persona.",
  "Whose journey is it?": "De qui est-ce le parcours ?",
};
