// French: of the rules, the second half: what each asks for, why it matters, what it needs.
import type { checksB as english } from "../english/checks-b.js";
import type { SaidOf } from "../said.js";

export const checksB: SaidOf<typeof english> = {
  "Needs lanes for actions, emotions and needs (or goals), and a note with a feeling where something is done.":
    "Demande des lignes pour les actions, les émotions et les besoins (ou les objectifs), et une émotion notée là où il se fait quelque chose.",
  "Every note says something.": "Chaque note dit quelque chose.",
  "An empty note means something to the person who placed it, and to nobody after the workshop.":
    "Une note vide parle à qui l’a posée, et à personne après l’atelier.",
  "Needs a note in a lane for words.": "Demande une note dans une ligne faite pour des mots.",
  "A note holds one idea.": "Une note contient une idée.",
  "Only a note with one idea can be moved, voted on and answered.":
    "Seule une note à une seule idée peut être déplacée, recevoir des votes et une réponse.",
  "Needs a note in a lane for single ideas.": "Demande une note dans une ligne faite pour des idées séparées.",
  "Notes lie on the side of each line where their lane belongs.":
    "Les notes sont du côté de chaque séparation où va leur ligne.",
  "Backstage work above the line of visibility promises the customer something nobody will ever see.":
    "Un travail en coulisses au-dessus de la ligne de visibilité promet au client ce que personne ne verra jamais.",
  "Needs a drawn line with notes on both of its sides, or on the wrong one.":
    "Demande une séparation tracée avec des notes des deux côtés, ou du mauvais côté.",
  "Every note clearly stands in one lane and one stage.": "Chaque note est clairement dans une ligne et une étape.",
  "A note between two cells is counted in one of them, and that may be the wrong one.":
    "Une note entre deux cases compte dans l’une des deux, et ce n’est peut-être pas la bonne.",
  "Needs a note.": "Demande une note.",
  "No two notes of a cell say the same.": "Deux notes d’une même case ne disent jamais la même chose.",
  "Notes that repeat each other make one idea look like many, and votes for it are split.":
    "Des notes qui se répètent font paraître nombreuse une seule idée, et ses votes se dispersent.",
  "Needs a cell with two notes.": "Demande une case avec deux notes.",
  "Every opportunity has somebody who takes it on.": "Chaque opportunité a quelqu’un qui s’en charge.",
  "An idea without a name is applauded in the workshop and gone the week after.":
    "Une idée sans nom est applaudie à l’atelier et oubliée la semaine suivante.",
  "Needs a note in a lane for opportunities, and at least one with an owner.":
    "Demande une note dans une ligne d’opportunités, dont une au moins avec un responsable.",
  "At most half of a journey map’s notes lie below the line of visibility.":
    "La moitié au plus des notes d’un parcours est sous la ligne de visibilité.",
  "A map that speaks mostly of the organisation shows its processes, not what it is like to go through them.":
    "Une carte qui parle surtout de l’organisation montre ses processus, pas ce qu’on vit en les traversant.",
  "Needs a lane for backstage or support, and enough notes to compare.":
    "Demande une ligne de coulisses ou de support, et assez de notes pour comparer.",
  "A stage with a pain point says where customer and organisation meet.":
    "Une étape avec un point de douleur dit où client et organisation se rencontrent.",
  "A pain that belongs to no touchpoint belongs to nobody who could ease it.":
    "Une douleur qui n’est à aucun point de contact n’est l’affaire de personne qui pourrait la soulager.",
  "Needs a pain point, and touchpoints or channels at most of the stages that have notes.":
    "Demande un point de douleur, et des points de contact ou des canaux à la plupart des étapes qui ont des notes.",
  "A pain point says how much it matters.": "Un point de douleur dit à quel point il compte.",
  "A trifle and a reason to leave look the same on a sticky note.":
    "Une broutille et une raison de partir se ressemblent sur un post-it.",
  "Needs pain points, most of which say how much they matter.":
    "Demande des points de douleur qui disent, pour la plupart, à quel point ils comptent.",
  "A stage with a pain point has an opportunity.": "Une étape avec un point de douleur a une opportunité.",
  "A pain nobody answers is the first thing to work on, and the easiest to forget.":
    "Une douleur sans réponse est le premier chantier, et le plus facile à oublier.",
  "Needs lanes for pain points and for opportunities, and a pain point at any stage.":
    "Demande des lignes pour les points de douleur et les opportunités, et un point de douleur à une étape.",
  "Every high and every low of the curve says why.": "Chaque sommet et chaque creux de la courbe dit pourquoi.",
  "A peak without its reason cannot be repeated, and a low without it cannot be lifted.":
    "Un sommet sans raison ne peut pas être répété, et un creux sans raison ne peut pas être relevé.",
  "Needs a note with a high or low score in a lane for emotions.":
    "Demande une note au score haut ou bas dans une ligne d’émotions.",
  "The map says whose journey it is.": "La carte dit de qui c’est le parcours.",
  "A map about everybody is about nobody: every note on it can be right for someone.":
    "Une carte sur tout le monde ne parle de personne : chaque note peut y être juste pour quelqu’un.",
  "Speaks on every map.": "S’applique à toutes les cartes.",
  "A map is about one persona, or two at most.": "Une carte parle d’un persona, ou de deux au plus.",
  "Every further persona makes each note true for fewer of them.":
    "Chaque persona de plus rend chaque note vraie pour moins d’entre eux.",
  "Needs a persona beside the title.": "Demande un persona à côté du titre.",
  "The map was reviewed within the last months, and says when.":
    "La carte a été revue ces derniers mois, et dit quand.",
  "A map nobody has looked at for a year shows a service that is no longer there.":
    "Une carte que personne n’a regardée depuis un an montre un service qui n’existe plus.",
  "One step has one name.": "Une même action a un seul nom.",
  "Three departments describe one step in three ways, and each believes it is another’s.":
    "Trois services décrivent une action de trois façons, et chacun croit qu’elle est à un autre.",
  "Needs at least two stages, or notes in two lanes of the organisation.":
    "Demande au moins deux étapes, ou des notes dans deux lignes de l’organisation.",
  "The map says in which situation the journey happens.": "La carte dit dans quelle situation le parcours se déroule.",
  "The same customer does other things in a hurry, at night or for the tenth time.":
    "Le même client agit autrement s’il est pressé, si c’est la nuit ou la dixième fois.",
  "The map says where the journey starts and where it ends.": "La carte dit où le parcours commence et où il finit.",
  "Without a start and an end every workshop maps more than it can finish.":
    "Sans début ni fin, chaque atelier ouvre plus qu’il ne peut terminer.",
  "Where the mood falls steeply, the map says what hurts or what to do about it.":
    "Là où le ressenti chute, la carte dit ce qui fait mal ou quoi y faire.",
  "Between the two stages something breaks a promise that the stage before has made.":
    "Entre ces deux étapes, quelque chose rompt une promesse faite juste avant.",
  "Needs feelings with a score at two stages.": "Demande des émotions avec un score à deux étapes.",
  "On the best moment of the journey something is built.": "Le meilleur moment du parcours sert de point d’appui.",
  "What already delights is cheaper to make more of than what hurts is to mend.":
    "Développer ce qui enchante déjà coûte moins que réparer ce qui fait mal.",
  "Needs feelings with a score at three stages, one of them high, and a note in a lane for gains, strengths or moments of truth.":
    "Demande des émotions avec un score à trois étapes, dont une haute, et une note dans une ligne de bénéfices, de forces ou de moments de vérité.",
  "The mood does not swing up and down at every step.": "Le ressenti ne monte et ne descend pas à chaque étape.",
  "A way that pleases and disappoints by turns has steps that do not know of each other.":
    "Un chemin qui plaît et déçoit tour à tour a des étapes qui ne se connaissent pas.",
  "Needs feelings with a score at five stages.": "Demande des émotions avec un score à cinq étapes.",
  "Where the mood stays down for several stages, there is an idea to lift it.":
    "Là où le ressenti reste bas sur plusieurs étapes, il y a une idée pour le relever.",
  "A long low is what people remember of the whole way; lifting one stage of it lifts the rest.":
    "Un long creux est ce qu’on retient de tout le chemin ; en relever une étape relève les autres.",
  "A map has few enough stages, or phases above them, to be read as a whole.":
    "Une carte a assez peu d’étapes, ou de phases au-dessus, pour se lire d’un coup d’œil.",
  "A first map of four or five stages is finished and used; beyond eight nobody keeps the whole in view.":
    "Une première carte de quatre ou cinq étapes est terminée et utilisée ; au-delà de huit, personne ne garde l’ensemble en vue.",
  "Needs at least one stage.": "Demande au moins une étape.",
  "Every stage with notes says what the customer does there.":
    "Chaque étape qui a des notes dit ce que le client y fait.",
  "Without the customer’s own step, the notes around it describe the organisation and not a journey.":
    "Sans l’action du client, les notes autour décrivent l’organisation et non un parcours.",
  "Needs a lane for what the customer does, and a note at any stage.":
    "Demande une ligne pour ce que fait le client, et une note à une étape.",
  "A stage with work of the organisation also says what the customer thinks, feels or needs.":
    "Une étape où l’organisation travaille dit aussi une pensée, une émotion ou un besoin du client.",
  "Steps of the organisation without the customer’s voice are a process map with a journey’s title.":
    "Des actions de l’organisation sans la voix du client font une carte de processus sous un titre de parcours.",
  "Needs a lane for what the customer thinks, feels or needs, and notes on the work of the organisation.":
    "Demande une ligne pour les pensées, les émotions ou les besoins du client, et des notes sur le travail de l’organisation.",
  "Every stage has at least one note.": "Chaque étape a au moins une note.",
  "A stage with nothing under it is either not a stage, or the part of the journey nobody in the room knows.":
    "Une étape sans rien dessous n’en est pas une, ou c’est la partie du parcours que personne dans la salle ne connaît.",
  "No two stages of a phase have the same title.": "Deux étapes d’une phase n’ont jamais le même titre.",
  "People can only talk about a moment, and only compare two maps, when it has a name of its own.":
    "On ne peut parler d’un moment, et comparer deux cartes, que si ce moment a un nom à lui.",
  "Needs at least two stages.": "Demande au moins deux étapes.",
  "Stages and phases are called what the customer would call them.":
    "Étapes et phases portent le nom que le client leur donnerait.",
  "Columns named after departments sort the journey by who works there, not by what happens to the customer.":
    "Des colonnes nommées d’après des services rangent le parcours selon qui y travaille, pas selon ce que vit le client.",
  "Where stages are joined by arrows, every stage leads on to the next.":
    "Là où des flèches relient les étapes, chacune mène à la suivante.",
  "A gap between two stages is where a customer waits and nobody knows it is their turn.":
    "Un vide entre deux étapes, c’est un client qui attend et personne qui sait que c’est son tour.",
  "Needs arrows from stage to stage between most of them.":
    "Demande des flèches d’étape en étape entre la plupart d’entre elles.",
  "The map says whether it shows today or the future.": "La carte dit si elle montre aujourd’hui ou demain.",
  "Who reads a wish as a fact stops looking for what is wrong.":
    "Qui prend un souhait pour un fait ne cherche plus ce qui ne va pas.",
  "A check that is silenced on the board says why.": "Une vérification ignorée sur le tableau dit pourquoi.",
  "Without the reason nobody can tell later whether it still holds.":
    "Sans la raison, personne ne peut dire plus tard si elle vaut encore.",
  "Needs “lanewise:off” on the board, and a note.": "Demande « lanewise:off » sur le tableau, et une note.",
  "What is silenced on the board names a check, and silences something.":
    "Ce qui est ignoré sur le tableau nomme une vérification, et fait taire quelque chose.",
  "A “lanewise:off” that is no longer needed would hide the next finding at its place.":
    "Un « lanewise:off » devenu inutile cacherait le prochain constat à cet endroit.",
  "Where a blueprint says how long steps take, every step says it.":
    "Si un blueprint dit combien de temps prennent les actions, chacune le dit.",
  "The step without a time is most often the one where people wait.":
    "L’action sans durée est le plus souvent celle où l’on attend.",
  "Needs a lane for time, filled at most stages where the customer acts.":
    "Demande une ligne de temps, remplie à la plupart des étapes où le client agit.",
  "The map says how long the journey takes.": "La carte dit combien de temps dure le parcours.",
  "An hour and a year need other moments, other feelings and other help.":
    "Une heure et une année demandent d’autres moments, d’autres émotions et une autre aide.",
  "At every touchpoint the customer does something.": "À chaque point de contact, le client fait quelque chose.",
  "A touchpoint nobody touches is a channel the organisation is proud of.":
    "Un point de contact que personne ne touche est un canal dont l’organisation est fière.",
  "Needs lanes for touchpoints and for what the customer does, with notes in both.":
    "Demande des lignes pour les points de contact et pour ce que fait le client, avec des notes dans les deux.",
  "A touchpoint says by which channel people meet.": "Un point de contact dit par quel canal on se rencontre.",
  "The same question is another one at a counter, on a phone and on a form.":
    "La même question en est une autre au guichet, au téléphone et sur un formulaire.",
  "Needs lanes for touchpoints and for channels, and channels at most of the touchpoints.":
    "Demande des lignes pour les points de contact et les canaux, et des canaux à la plupart des points de contact.",
  "A touchpoint has the frontstage work that makes it one.":
    "Un point de contact a le travail en avant-scène qui le fait exister.",
  "A touchpoint on a map is a promise; the frontstage says who keeps it.":
    "Un point de contact sur une carte est une promesse ; l’avant-scène dit qui la tient.",
  "Needs touchpoints or channels, and frontstage work at most of them.":
    "Demande des points de contact ou des canaux, et du travail en avant-scène à la plupart d’entre eux.",
  "Where votes on a feeling lie far apart, a note says what was made of it.":
    "Là où les votes sur une émotion sont très écartés, une note dit ce qu’on en a conclu.",
  "A wide spread means that people have seen two different things; the mean of both is neither.":
    "Un grand écart veut dire que les gens ont vu deux choses différentes ; la moyenne n’est ni l’une ni l’autre.",
  "Needs three scores or more at one stage.": "Demande trois scores ou plus à une même étape.",
};
