// French: what rules say and ask, from personas to votes, and the outside-in score.
import type { findingsC as english } from "../english/findings-c.js";
import type { SaidOf } from "../said.js";

export const findingsC: SaidOf<typeof english> = {
  "This map names no persona: write beside its title whose journey it is.":
    "Cette carte ne nomme pas de persona : écrivez à côté de son titre de qui c’est le parcours.",
  "Add a placeholder for the persona": "Ajouter un champ à remplir : persona",
  "This map is about {n} personas: give each its own map, or keep the one it is really about.":
    "Cette carte parle de {n} personas : donnez à chacun sa carte, ou gardez celui dont il s’agit vraiment.",
  "{N} names stand for the persona.": "{N} noms tiennent lieu de persona.",
  "Do they all go the same way?": "Suivent-ils tous le même chemin ?",
  "Does the map still show how it is?": "La carte montre-t-elle encore la réalité ?",
  "This map does not say when it was last reviewed: write the date beside its title.":
    "Cette carte ne dit pas quand elle a été revue : écrivez la date à côté de son titre.",
  "The last review was on {date}, which Lanewise cannot read as a date.":
    "Dernière revue : {date}, que Lanewise ne sait pas lire comme une date.",
  "The last review was on {date}.": "Dernière revue : {date}.",
  "The last review was on {date}, one month ago: look through the map again and write the new date on it.":
    "Dernière revue : {date}, il y a un mois ; relisez la carte et notez-y la nouvelle date.",
  "The last review was on {date}, {n} months ago: look through the map again and write the new date on it.":
    "Dernière revue : {date}, il y a {n} mois ; relisez la carte et notez-y la nouvelle date.",
  "The stages {names} look like one: give them one name, or put them together.":
    "Les étapes {names} semblent n’en faire qu’une : donnez-leur un seul nom, ou réunissez-les.",
  "Are they one step?": "Est-ce une seule et même action ?",
  "Is each pair one step?": "Chaque paire est-elle une seule et même action ?",
  "The stages {names} may be one step.": "Les étapes {names} n’en font peut-être qu’une.",
  "The stages {names} may be one step each.": "Les étapes {names} n’en font peut-être qu’une par paire.",
  "{names} may be one step in two lanes.": "{names} ne font peut-être qu’une action dans deux lignes.",
  "{names} may be one step each, in two lanes.": "{names} ne font peut-être qu’une action par paire, dans deux lignes.",
  "This map names no scenario: write beside its title in which situation the journey happens.":
    "Cette carte ne nomme pas de scénario : écrivez à côté de son titre dans quelle situation le parcours se déroule.",
  "This map names no scope: write beside its title where the journey starts and where it ends.":
    "Cette carte ne nomme pas de périmètre : écrivez à côté de son titre où le parcours commence et où il finit.",
  "The scope is {scope}, and no start and end can be told from it.":
    "Le périmètre est {scope}, mais on n’y lit ni début ni fin.",
  "Where does the journey start, and where does it end?": "Où le parcours commence-t-il, et où finit-il ?",
  "No note stands on the customer’s side or on yours.": "Aucune note n’est du côté du client ni du vôtre.",
  "One of {all} notes on either side is the customer’s.":
    "Une note sur {all:f} est du côté du client, le reste du vôtre.",
  "{N} of {all} notes on either side are the customer’s.": {
    zero: "Aucune note sur {all:f} n’est du côté du client.",
    other: "{N:f} notes sur {all:f} sont du côté du client, le reste du vôtre.",
  },
  "The only note on either side is the customer’s.": "La seule note est du côté du client.",
  "All {n} notes on either side are the customer’s.": "Les {n} notes sont toutes du côté du client, aucune du vôtre.",
  "The only stage says what the customer does, feels or needs.":
    "La seule étape dit ce que le client fait, ressent ou veut.",
  "All {n} stages say what the customer does, feels or needs.":
    "Les {n} étapes disent toutes ce que le client fait, ressent ou veut.",
  "Nothing tells which lanes say what the customer does, feels or needs.":
    "Rien n’indique quelles lignes disent ce que le client fait, ressent ou veut.",
  "One of {all} stages says what the customer does, feels or needs.":
    "Une étape sur {all:f} dit ce que le client fait, ressent ou veut.",
  "{N} of {all} stages say what the customer does, feels or needs.": {
    zero: "Aucune étape sur {all:f} ne dit ce que le client fait, ressent ou veut.",
    other: "{N:f} étapes sur {all:f} disent ce que le client fait, ressent ou veut.",
  },
  "The map begins before the first contact and goes on after the outcome.":
    "La carte commence avant le premier contact et continue après le résultat.",
  "The map begins before the first contact, and stops at the outcome.":
    "La carte commence avant le premier contact et s’arrête au résultat.",
  "The map begins before the first contact; where it ends, its stages do not say.":
    "La carte commence avant le premier contact ; ses étapes ne disent pas où elle finit.",
  "The map begins with a contact, and goes on after the outcome.":
    "La carte commence par un contact et continue après le résultat.",
  "The map begins with a contact and stops at the outcome.":
    "La carte commence par un contact et s’arrête au résultat.",
  "The map begins with a contact; where it ends, its stages do not say.":
    "La carte commence par un contact ; ses étapes ne disent pas où elle finit.",
  "The map goes on after the outcome; where it begins, its stages do not say.":
    "La carte continue après le résultat ; ses étapes ne disent pas où elle commence.",
  "The map stops at the outcome; where it begins, its stages do not say.":
    "La carte s’arrête au résultat ; ses étapes ne disent pas où elle commence.",
  "The names of the stages do not say where the map begins and ends.":
    "Les noms des étapes ne disent pas où la carte commence ni où elle finit.",
  "No note stands in a lane that speaks for the customer alone.":
    "Aucune note n’est dans une ligne qui ne parle que pour le client.",
  "One of {all} notes that speak for the customer may be in words of yours.":
    "Une note sur {all:f}, parmi celles qui parlent pour le client, emploie peut-être vos mots.",
  "{N} of {all} notes that speak for the customer may be in words of yours.": {
    zero: "Aucune note sur {all:f}, parmi celles qui parlent pour le client, n’emploie vos mots.",
    other: "{N:f} notes sur {all:f}, parmi celles qui parlent pour le client, emploient peut-être vos mots.",
  },
  "No words of yours in the lanes that speak for the customer.":
    "Aucun de vos mots dans les lignes qui parlent pour le client.",
  "No moment of truth is marked.": "Aucun moment de vérité n’est marqué.",
  "Nothing on the map says what serves its moments of truth.":
    "Rien sur la carte ne dit ce qui sert ses moments de vérité.",
  "Whether something serves the moments of truth is still to be answered.":
    "Reste à dire si quelque chose sert les moments de vérité.",
  "Frontstage work serves the moment of truth at one of {all} stages.":
    "Un travail en avant-scène sert le moment de vérité à une étape sur {all:f}.",
  "Frontstage work serves the moments of truth at {n} of {all} stages.": {
    zero: "Aucune étape sur {all:f} n’a de travail en avant-scène pour ses moments de vérité.",
    other: "Un travail en avant-scène sert les moments de vérité à {n:f} étapes sur {all:f}.",
  },
  "Frontstage work serves every moment of truth.": "Un travail en avant-scène sert chaque moment de vérité.",
  "The mood falls {fall}, and no pain point says why: find out what happens between them.":
    "Le ressenti chute {fall}, et aucun point de douleur ne dit pourquoi : cherchez ce qui se passe entre les deux.",
  "The mood is best at {stages} ({score}), and nothing is built on it: say what makes it so, and where else it could.":
    "Le ressenti est au plus haut à {stages} ({score}), et rien ne s’appuie dessus : dites d’où cela vient, et où cela pourrait aussi servir.",
  "The mood turns round once from {from} to {to}.": "Le ressenti se retourne une fois de {from} à {to}.",
  "The mood turns round {n} times from {from} to {to}: look for what is done well at one step and lost at the next.":
    "Le ressenti se retourne {n} fois de {from} à {to} : cherchez ce qui est réussi à une étape et perdu à la suivante.",
  "The mood is low at {from}: lift it there first.": "Le ressenti est bas à {from} : commencez par le relever là.",
  "The mood stays low for {n} stages, from {from} to {to}: lift it there first.":
    "Le ressenti reste bas pendant {n:f} étapes, de {from} à {to} : commencez par le relever là.",
  "A note at {stages} stands in no lane.": "Une note à {stages} n’est dans aucune ligne.",
  "{N} notes at {stages} stand in no lane.": "{N:f} notes à {stages} ne sont dans aucune ligne.",
  "This map has one stage, more than {most}.": "Cette carte a une étape, plus que {most}.",
  "This map has {n} stages, and more than {most} are hard to keep in view: group them into phases, or map a shorter stretch.":
    "Cette carte a {n:f} étapes, et au-delà de {most} on les garde mal en vue : groupez-les en phases, ou choisissez un trajet plus court.",
  "This map has one phase, more than {most}.": "Cette carte a une phase, plus que {most}.",
  "This map has {n} phases, and more than {most} are hard to keep in view: put some together, or map a shorter stretch.":
    "Cette carte a {n:f} phases, et au-delà de {most} on les garde mal en vue : réunissez-en, ou choisissez un trajet plus court.",
  "There are notes at {stages}, but nothing shows yet what the customer does.":
    "Il y a des notes à {stages}, mais rien ne montre encore ce que fait le client.",
  "Nothing shows what the customer does at {stage}.": "Rien ne montre ce que fait le client à {stage}.",
  "Is it what the customer does at {stage}?": "Est-ce ce que fait le client à {stage} ?",
  "The organisation is at work at {stages}, but nothing shows yet what the customer thinks, feels or needs.":
    "L’organisation travaille à {stages}, mais rien ne montre encore ce que le client pense, ressent ou veut.",
  "The organisation is at work at {stage}, but nothing shows what the customer thinks, feels or needs there.":
    "L’organisation travaille à {stage}, mais rien n’y montre ce que le client pense, ressent ou veut.",
  "Does it say what the customer thinks, feels or needs at {stage}?":
    "Dit-elle ce que le client pense, ressent ou veut à {stage} ?",
  "Start with the stages.": "Commencez par les étapes.",
  "Start with what the customer does.": "Commencez par ce que fait le client.",
  "Start with what you know best.": "Commencez par ce que vous connaissez le mieux.",
  "{stages}, {lanes}, no notes yet. {next}": "{stages}, {lanes}, pas encore de notes. {next}",
  "{stages} has no notes yet.": "{stages} n’a pas encore de notes.",
  "{stages} have no notes yet.": "{stages} n’ont pas encore de notes.",
  "{N} stages are called {title}: give each its own name.":
    "{N:f} étapes s’appellent {title} : donnez à chacune son nom.",
  "{titles} reads like a department or a step of the organisation.":
    "{titles} semble être un service ou une action de l’organisation.",
  "{titles} read like departments or steps of the organisation.":
    "{titles} semblent être des services ou des actions de l’organisation.",
  "What does the customer call it?": "Comment le client l’appelle-t-il ?",
  "What does the customer call them?": "Comment le client les appelle-t-il ?",
  "No arrow leads on {places}: draw how the journey goes on there.":
    "Il manque une flèche {places} : montrez comment le parcours continue là.",
  "This map does not say whether it shows today or the future: write “current state” or “future state” under its title.":
    "Cette carte ne dit pas si elle montre aujourd’hui ou demain : écrivez « état actuel » ou « état futur » sous son titre.",
  "{rules} is silenced {where} without a reason: write “because …” behind it.":
    "{rules} est ignorée {where} sans raison : écrivez « parce que … » à la suite.",
  "{rules} are silenced {where} without a reason: write “because …” behind it.":
    "{rules} sont ignorées {where} sans raison : écrivez « parce que … » à la suite.",
  "“lanewise:off” names no check {where}.": "« lanewise:off » ne nomme aucune vérification {where}.",
  "{name} is silenced {where}, but no check has that name.":
    "{name} est ignorée {where}, mais aucune vérification ne porte ce nom.",
  "{name} is silenced {where}, but no check has that name: the nearest is {near}.":
    "{name} est ignorée {where}, mais aucune vérification ne porte ce nom : la plus proche est {near}.",
  "{name} is silenced {where}, but {finding} speaks of other places as well, and stays.":
    "{name} est ignorée {where}, mais {finding} parle aussi d’autres endroits, et reste.",
  "{name} is silenced {where}, and has nothing to say there.": "{name} est ignorée {where}, mais n’a rien à y dire.",
  "A step at {stages} says no time: say how long it takes.":
    "Une action à {stages} ne dit pas sa durée : notez combien de temps elle prend.",
  "{N} steps at {stages} say no time: say how long they take.":
    "{N:f} actions à {stages} ne disent pas leur durée : notez combien de temps elles prennent.",
  "Is it a time?": "Est-ce une durée ?",
  "Is any of them a time?": "L’une d’elles est-elle une durée ?",
  "Nothing on this map says how long the journey takes: write it beside the title.":
    "Rien sur cette carte ne dit combien de temps dure le parcours : écrivez-le à côté du titre.",
  "The touchpoint at {stages} has nothing that the customer does there: say what they do, or take it away.":
    "Le point de contact à {stages} n’a rien que le client y fasse : dites ce qu’il y fait, ou retirez-le.",
  "{N} touchpoints at {stages} have nothing that the customer does there: say what they do, or take them away.":
    "{N} points de contact à {stages} n’ont rien que le client y fasse : dites ce qu’il y fait, ou retirez-les.",
  "No arrow leads from an action to the touchpoint {text}, as it does to most others.":
    "Aucune flèche ne va d’une action au point de contact {text}, comme à la plupart des autres.",
  "No arrow leads from an action to {n} touchpoints, as it does to most others.":
    "Aucune flèche ne va d’une action à {n} points de contact, comme à la plupart des autres.",
  "Is it what the customer does there?": "Est-ce ce que le client y fait ?",
  "Is any of them what the customer does there?": "L’une d’elles est-elle ce que le client y fait ?",
  "A touchpoint at {stages} has no channel: say by which means people meet there.":
    "Un point de contact à {stages} n’a pas de canal : dites par quel moyen on s’y rencontre.",
  "{N} touchpoints at {stages} have no channel: say by which means people meet there.":
    "{N} points de contact à {stages} n’ont pas de canal : dites par quel moyen on s’y rencontre.",
  "Is it a channel?": "Est-ce un canal ?",
  "Is any of them a channel?": "L’une d’elles est-elle un canal ?",
  "The touchpoint at {stages} has no frontstage work: say who or what answers there.":
    "Le point de contact à {stages} n’a pas de travail en avant-scène : dites qui ou quoi y répond.",
  "{N} touchpoints at {stages} have no frontstage work: say who or what answers there.":
    "{N} points de contact à {stages} n’ont pas de travail en avant-scène : dites qui ou quoi y répond.",
  "Votes at {stages} go from {low} to {high}: talk about what each has seen, and write it down.":
    "Les votes à {stages} vont de {low} à {high} : parlez de ce que chacun a vu, et écrivez-le.",
  "Votes lie far apart at {stages}: talk about what each has seen, and write it down.":
    "Les votes sont très écartés à {stages} : parlez de ce que chacun a vu, et écrivez-le.",
  "Votes at {stage} go from {low} to {high}, and a note there stands in no lane.":
    "Les votes à {stage} vont de {low} à {high}, et là, une note n’est dans aucune ligne.",
  "Votes at {stage} go from {low} to {high}, and {n} notes there stand in no lane.":
    "Les votes à {stage} vont de {low} à {high}, et là, {n:f} notes ne sont dans aucune ligne.",
  "Does it say why?": "Dit-elle pourquoi ?",
  "Does one of them say why?": "L’une d’elles dit-elle pourquoi ?",
};
