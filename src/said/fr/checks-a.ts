// French: of the rules, the first half: what each asks for, why it matters, what it needs.
import type { checksA as english } from "../english/checks-a.js";
import type { SaidOf } from "../said.js";

export const checksA: SaidOf<typeof english> = {
  "Where the customer acts, the map says what there is to see, hold or keep.":
    "Là où le client agit, la carte dit ce qu’il y a à voir, à tenir ou à garder.",
  "Evidence is all that people can judge a service by before it is done, and all they keep of it after.":
    "Les preuves physiques sont tout ce qui permet de juger un service avant de l’avoir vécu, et tout ce qu’il en reste après.",
  "Needs lanes for actions and for physical evidence, and evidence at most of the steps.":
    "Demande des lignes pour les actions et les preuves physiques, et des preuves à la plupart des actions.",
  "A need says how sure people are of it, and a guess says that it is one.":
    "Un besoin dit à quel point il est certain, et une supposition dit qu’elle en est une.",
  "A guess that looks like a fact is built upon before anybody has asked a customer.":
    "Une supposition qui a l’air d’un fait sert de base à la suite avant que quiconque ait interrogé un client.",
  "Needs a lane for needs where at least one says how sure people are, from 1 to 10.":
    "Demande une ligne de besoins où l’un au moins dit à quel point il est certain, de 1 à 10.",
  "Backstage work has the support it rests on.": "Le travail en coulisses montre le support sur lequel il repose.",
  "Who does the work out of view waits for others too, and the customer waits for both.":
    "Qui travaille hors de vue attend aussi après d’autres, et le client attend après tout le monde.",
  "Needs lanes for backstage and support, and support at most stages with backstage work.":
    "Demande des lignes pour les coulisses et le support, et du support à la plupart des étapes où l’on travaille en coulisses.",
  "Backstage work serves a step that the customer takes.": "Le travail en coulisses sert une action du client.",
  "Work that no step needs is work nobody would miss, or the trace of a step nobody has mapped.":
    "Un travail dont aucune action n’a besoin ne manquerait à personne, ou trahit une action que personne n’a notée.",
  "Needs backstage work, and at another stage something on the customer’s side or in view.":
    "Demande du travail en coulisses et, à une autre étape, quelque chose du côté du client ou sous ses yeux.",
  "A blueprint shows one part of the journey, not the whole life with a company.":
    "Un blueprint montre une partie du parcours, pas toute la vie avec une entreprise.",
  "Backstage and support of a whole life fit on no wall; what fits is too coarse to build from.":
    "Les coulisses et le support de toute une vie ne tiennent sur aucun mur ; ce qui tient est trop grossier pour construire.",
  "Needs two stages with names.": "Demande deux étapes qui ont un nom.",
  "Where the channel changes, something takes the customer across.":
    "Quand le canal change, quelque chose accompagne le client de l’un à l’autre.",
  "Between two channels people start anew: they look for the number, and tell their story again.":
    "Entre deux canaux, on repart de zéro : on cherche le numéro et on raconte à nouveau son histoire.",
  "Needs channels that change from stage to stage, and arrows or long notes over most of the changes.":
    "Demande des canaux qui changent d’une étape à l’autre, et des flèches ou des notes longues sur la plupart des changements.",
  "Needs and pain points rest on something people said, did or measured.":
    "Besoins et points de douleur reposent sur ce que des gens ont dit, fait ou mesuré.",
  "What nobody has seen or heard is an opinion, however many agree with it.":
    "Ce que personne n’a vu ni entendu est une opinion, même si tout le monde la partage.",
  "Needs a lane for research or quotes with a note in it, and a need or a pain point.":
    "Demande une ligne de recherche ou de verbatims avec une note, et un besoin ou un point de douleur.",
  "The rows for what the customer does hold what the customer does.":
    "Les rangées de ce que fait le client contiennent ce que fait le client.",
  "Staff in the customer’s rows hide what the customer does while they work, which is mostly waiting.":
    "Le personnel dans les rangées du client cache ce que le client fait pendant ce temps : le plus souvent, il attend.",
  "Needs a note in a lane for the customer’s actions or decisions alone.":
    "Demande une note dans une ligne réservée aux actions ou aux décisions du client.",
  "Lanes that speak for the customer are in the customer’s own words.":
    "Les lignes qui parlent pour le client emploient ses mots à lui.",
  "Who writes “hand-off” where she says “I wait” maps the organisation again.":
    "Écrire « transfert » là où le client dit « j’attends », c’est cartographier l’organisation une fois de plus.",
  "Needs a note in a lane that speaks for the customer alone.":
    "Demande une note dans une ligne qui ne parle que pour le client.",
  "There are at most four design criteria.": "Il y a quatre critères de conception au plus.",
  "Criteria are for saying no; whoever has ten of them says yes to everything.":
    "Les critères servent à dire non ; qui en a dix dit oui à tout.",
  "Needs a lane for design criteria with a note in it.": "Demande une ligne de critères de conception avec une note.",
  "The stages are drawn about equally closely.": "Les étapes sont détaillées à peu près également.",
  "A stage with many more steps than the others is several stages, or the only one the group knows well.":
    "Une étape bien plus détaillée que les autres en contient plusieurs, ou c’est la seule que le groupe connaît bien.",
  "Needs three stages with something the customer does, and no stage with notes where nothing is done.":
    "Demande trois étapes où le client fait quelque chose, et aucune étape qui a des notes mais pas d’action.",
  "All numbers on feelings count on one scale, from −2 to +2.":
    "Tous les chiffres des émotions suivent une seule échelle, de −2 à +2.",
  "An eight out of ten among minus ones bends the curve where nothing happened.":
    "Un huit sur dix parmi des moins un tord la courbe là où rien ne s’est passé.",
  "Needs a note with a number in a lane for emotions.": "Demande une note chiffrée dans une ligne d’émotions.",
  "Every feeling has a place on the scale from −2 to +2.": "Chaque émotion a une place sur l’échelle de −2 à +2.",
  "Only feelings with a height make a curve, and only a curve shows where to look first.":
    "Seules des émotions situées en hauteur font une courbe, et seule une courbe montre où regarder d’abord.",
  "Needs a lane for emotions with a note in it.": "Demande une ligne d’émotions avec une note.",
  "What the customer feels rises and falls along the way.": "Ce que ressent le client monte et descend en chemin.",
  "Nobody feels the same from the first step to the last; a flat line was filled in, not found out.":
    "Personne ne ressent la même chose du début à la fin ; une courbe plate a été remplie, pas découverte.",
  "Needs feelings with a score at four stages, and at most of those that have notes.":
    "Demande des émotions avec un score à quatre étapes, et à la plupart de celles qui ont des notes.",
  "Every exception has somebody who answers for it.": "Chaque exception a quelqu’un qui en répond.",
  "A stuck case belongs to everybody, so it stays stuck.":
    "Un dossier bloqué est l’affaire de tous, donc il reste bloqué.",
  "Needs a note in a lane for exceptions.": "Demande une note dans une ligne d’exceptions.",
  "Where it can break, the map says what is done then, or what could be.":
    "Là où cela peut casser, la carte dit ce que l’on fait alors, ou pourrait faire.",
  "People forgive a failure that is made good, and remember one that is not.":
    "On pardonne une défaillance rattrapée, et on se souvient de celle qui ne l’est pas.",
  "Needs a note in a lane for failure points or exceptions, and a lane for recovery.":
    "Demande une note dans une ligne de points de défaillance ou d’exceptions, et une ligne de rattrapage.",
  "A stage with frontstage work has backstage work behind it.":
    "Une étape avec un travail en avant-scène a un travail en coulisses derrière elle.",
  "What happens in view holds only as long as somebody does the work out of view.":
    "Ce qui se passe sous les yeux du client ne tient que tant que quelqu’un fait le travail hors de vue.",
  "Needs a frontstage lane and a backstage lane, and a note in the frontstage.":
    "Demande une ligne d’avant-scène et une ligne de coulisses, et une note à l’avant-scène.",
  "The map says what the customer wants to reach.": "La carte dit ce que le client veut atteindre.",
  "Without a goal no step can be called a detour.": "Sans objectif, rien ne peut être appelé un détour.",
  "Needs a note: a map just inserted is not asked for it.":
    "Demande une note : à une carte tout juste insérée, on ne le demande pas.",
  "Work that changes hands has an owner until it has arrived.":
    "Un travail qui change de mains a un responsable jusqu’à l’arrivée.",
  "Between two teams each believes that the other has it.":
    "Entre deux équipes, chacune croit que l’autre s’en charge.",
  "Needs an arrow between two lanes of the organisation, or a note out of view that speaks of a hand-off.":
    "Demande une flèche entre deux lignes de l’organisation, ou une note hors de vue qui parle d’un passage de relais.",
  "What matters a great deal satisfies, or there is an idea for it.":
    "Ce qui compte beaucoup satisfait, ou il y a une idée pour cela.",
  "The gap between how much something counts and how well it is done says where to begin.":
    "L’écart entre l’importance d’une chose et la façon dont elle est faite dit par où commencer.",
  "Needs numbers for importance and satisfaction at a stage.":
    "Demande des chiffres d’importance et de satisfaction à une étape.",
  "The journey goes on after the deal is done.": "Le parcours continue après l’affaire conclue.",
  "Whether it was worth it shows in use, and so does whether people come back.":
    "C’est à l’usage qu’on voit si cela valait la peine, et si les gens reviennent.",
  "Needs a last stage whose name says when it is, or where staff are at work.":
    "Demande une dernière étape dont le nom dit quand elle a lieu, ou à laquelle le personnel travaille.",
  "Somebody looks after the journey as a whole.": "Quelqu’un s’occupe du parcours dans son ensemble.",
  "A map without an owner goes to a shared drive and is never opened again.":
    "Une carte sans responsable part sur un disque partagé et n’est plus jamais ouverte.",
  "The journey starts before the customer first meets the organisation.":
    "Le parcours commence avant que le client rencontre l’organisation.",
  "What people hope for and fear is settled before they sign up, order or arrive.":
    "Ce qu’on espère et ce qu’on craint est fixé avant de s’inscrire, de commander ou d’arriver.",
  "Needs a first stage whose name says when it is, or where staff are at work already.":
    "Demande une première étape dont le nom dit quand elle a lieu, ou à laquelle le personnel travaille déjà.",
  "Every lane has at least one note.": "Chaque ligne a au moins une note.",
  "A row that stays empty is a question the group did not ask, or a row the map does not need.":
    "Une rangée qui reste vide est une question que le groupe n’a pas posée, ou une rangée de trop.",
  "Needs notes in at least half of the lanes and most of the stages: a map half filled is half way, not wrong.":
    "Demande des notes dans la moitié des lignes au moins et à la plupart des étapes : une carte à moitié remplie est en cours, pas fausse.",
  "Every lane has a title that says what it is about.": "Chaque ligne a un titre qui dit de quoi elle parle.",
  "A lane nobody can place is kept and shown, but no check can look into it.":
    "Une ligne que personne ne sait situer est gardée et montrée, mais aucune vérification ne peut y regarder.",
  "Needs at least one lane.": "Demande au moins une ligne.",
  "The map has the lanes its method asks for.": "La carte a les lignes que sa méthode demande.",
  "A missing row is a question nobody asked; the map looks complete without it.":
    "Une rangée absente est une question que personne n’a posée ; sans elle, la carte paraît complète.",
  "Needs at least one lane the profile asks for.": "Demande au moins une ligne prévue par le profil.",
  "No two lanes have the same title.": "Deux lignes n’ont jamais le même titre.",
  "With two rows of one name, half of the notes end up in each and neither tells the whole story.":
    "Avec deux rangées du même nom, chacune reçoit la moitié des notes et aucune ne raconte toute l’histoire.",
  "Needs at least two lanes.": "Demande au moins deux lignes.",
  "The lines run in their order: interaction, visibility, internal interaction.":
    "Les séparations sont dans l’ordre : interaction, visibilité, interaction interne.",
  "With two lines in each other’s place the blueprint says of every step between them that it is seen where it is not.":
    "Avec deux séparations inversées, le blueprint dit visible tout ce qui, entre elles, ne l’est pas.",
  "Needs two of the three lines drawn.": "Demande deux des trois séparations tracées.",
  "Every boundary between customer, frontstage, backstage and support that the map crosses has its line.":
    "Chaque limite que la carte franchit entre client, avant-scène, coulisses et support a sa séparation.",
  "The lines say who sees what and who meets whom; without them a blueprint is a table.":
    "Les séparations disent qui voit quoi et qui rencontre qui ; sans elles, un blueprint n’est qu’un tableau.",
  "Needs lanes on two sides of a line.": "Demande des lignes des deux côtés d’une séparation.",
  "Where the mood is low, there is an opportunity.": "Là où le ressenti est bas, il y a une opportunité.",
  "The low points of the curve are where a change is felt most.":
    "C’est dans les creux de la courbe qu’un changement se ressent le plus.",
  "Needs a lane for opportunities, and a stage where feelings have a low score.":
    "Demande une ligne d’opportunités, et une étape où les émotions ont un score bas.",
  "The map marks the moments that decide what people remember.":
    "La carte marque les moments qui décident de ce dont on se souvient.",
  "Where every moment weighs the same, money and care go where they are not noticed.":
    "Quand tous les moments pèsent autant, l’argent et le soin vont là où personne ne les remarque.",
  "Needs a lane for moments of truth, and notes at most stages in most lanes.":
    "Demande une ligne de moments de vérité, et des notes à la plupart des étapes dans la plupart des lignes.",
  "A moment of truth has a measure that tells how it went.":
    "Un moment de vérité a un indicateur qui dit comment il s’est passé.",
  "What decides whether people come back is the one thing not to guess at.":
    "Ce qui décide si les gens reviennent est la seule chose à ne pas deviner.",
  "Needs a moment of truth, and a lane for metrics with a note in it.":
    "Demande un moment de vérité, et une ligne d’indicateurs avec une note.",
  "A moment of truth has frontstage work beneath it.": "Un moment de vérité a un travail en avant-scène sous lui.",
  "The moments people remember are kept or lost by who is there, and by what they do.":
    "Les moments dont on se souvient se gagnent ou se perdent selon qui est là, et selon ce qu’il fait.",
  "Needs a moment of truth, and frontstage work at half of the stages that have notes or at another moment of truth.":
    "Demande un moment de vérité, et du travail en avant-scène à la moitié des étapes qui ont des notes ou à un autre moment de vérité.",
  "A stage with a need has a measure that tells whether it is met.":
    "Une étape avec un besoin a un indicateur qui dit s’il est satisfait.",
  "A need without a measure is met when somebody says so.":
    "Un besoin sans indicateur est satisfait dès que quelqu’un le dit.",
  "Needs a lane for metrics with a note in it, and a need.":
    "Demande une ligne d’indicateurs avec une note, et un besoin.",
  "Where the customer acts and feels strongly, a need says why.":
    "Là où le client agit et ressent fortement, un besoin dit pourquoi.",
  "A strong feeling is the trace of a need; without the need one can only treat the symptom.":
    "Une émotion forte est la trace d’un besoin ; sans lui, on ne traite que le symptôme.",
};
