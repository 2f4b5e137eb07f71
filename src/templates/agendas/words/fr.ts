// French words of every agenda. One list, in the order of the steps, kept whole for translators.
import type { AllAgendaWords } from "./all.js";

export const fr: AllAgendaWords = {
  "first-draft": {
    sessions: { draft: "Le premier jet" },
    steps: {
      stages: {
        title: "Qui, et quand",
        say: "Nous dessinons le chemin d’une personne dans une situation. À quel moment la rencontrons-nous, et comment appeler le temps d’avant et celui d’après ?",
        task: "Écrire le persona à côté du titre. Renommer Avant, Pendant et Après s’il y a de meilleurs mots.",
        materials: ["La carte sur le tableau, tout le monde dedans"],
      },
      activities: {
        title: "Poser les activités",
        say: "Commencez au milieu, par le moment du contact. Puis remontez le temps, puis avancez : que s’est-il passé juste avant, que vient-il juste après ?",
        task: "Une carte pour le contact, puis trois à cinq en arrière et trois à cinq en avant. Une au moins dans la dernière étape.",
      },
      needs: {
        title: "Noter les besoins",
        say: "Pour chaque carte : de quoi cette personne a-t-elle besoin à cet instant ? Ajoutez un chiffre : 1 est deviné, 10 repose sur une pile d’entretiens.",
        task: "Un besoin sous chaque activité, avec votre certitude de 1 à 10. Pas de besoin est aussi une réponse : le moment est neutre.",
      },
      experience: {
        title: "Dessiner l’expérience",
        say: "Comment est-ce pour elle, moment après moment ? Posez la note en haut là où cela va bien, en bas là où cela ne va pas.",
        task: "Une note par moment, entre +2 et −2. Là où il n’y a pas de besoin, elle reste sur la ligne du milieu.",
      },
      reasons: {
        title: "Dire pourquoi",
        say: "Ne regardez que la note la plus haute et la plus basse. Pourquoi est-ce si bien là, et si mal ici ?",
        task: "Écrire la raison sur chaque haut et chaque bas. Garder « (SFD) » dans le titre : c’est un brouillon, il peut se tromper.",
      },
    },
  },
  "service-blueprint": {
    sessions: { session: "La séance" },
    steps: {
      scope: {
        title: "Découper un morceau",
        say: "Pas toute la vie d’un client : un service, un cas, d’une étape à une autre. Où commençons-nous, où nous arrêtons-nous ?",
        task: "Écrire persona, scénario et périmètre à côté du titre. Renommer les étapes selon le cas.",
        materials: ["Quelqu’un de chaque équipe concernée"],
      },
      customer: {
        title: "Ce que fait le client",
        say: "Rien que le client, étape par étape. S’il y a un parcours, ses actions sont cette ligne.",
        task: "Une note par étape, avec les mots du client. Rien encore sur nous.",
      },
      evidence: {
        title: "Ce qu’il voit et garde",
        say: "À chaque étape : que peut-il voir, tenir ou garder ? Une lettre, un écran, un panneau, une odeur.",
        task: "Quelque chose pour chaque étape du client, ou la réponse qu’il n’y a rien.",
      },
      frontstage: {
        title: "Ce qui se passe sous ses yeux",
        say: "Franchissons la ligne d’interaction : qui fait quoi, sous le regard du client ?",
        task: "Le personnel que le client voit, sous l’étape concernée. Les machines comptent si le client les touche.",
      },
      backstage: {
        title: "Ce qui se passe hors de sa vue",
        say: "Franchissons la ligne de visibilité : que faut-il faire pour cela, sans que le client le voie ?",
        task: "Chaque note visible en a une invisible qui la porte. Ce que rien ne porte est un constat.",
      },
      support: {
        title: "Ce qui le soutient",
        say: "Franchissons la ligne d’interaction interne : sur quelles équipes, quels partenaires, quels systèmes cela s’appuie-t-il ?",
        task: "Des noms de systèmes et d’équipes, sous le travail qu’ils soutiennent.",
      },
      walk: {
        title: "Parcourir de haut en bas",
        say: "Un cas, colonne par colonne : est-ce que cela tient ? Où attend-on, où cela casse-t-il, qui le remarque ?",
        task: "Quelqu’un lit les colonnes à voix haute, les autres marquent où cela dure et où cela échoue.",
        vote: "Deux points par personne : par où commencer ?",
      },
    },
  },
  "journey-map": {
    sessions: { session: "La séance" },
    steps: {
      welcome: {
        title: "Bienvenue, et de qui il s’agit",
        say: "Nous suivons une personne, dans une situation : est-ce un jour de semaine, est-ce l’été, est-elle seule ? Tout ce que nous écrivons est de son côté.",
        task: "S’accorder sur persona, scénario et objectif à côté du titre. Former des groupes de trois à cinq, chacun avec sa partie de la carte.",
        materials: ["Une carte, ou une par groupe", "Ce que la recherche a appris"],
      },
      steps: {
        title: "Étapes et pas",
        say: "Que fait-elle, du premier besoin au bilan ? Commencez là où le besoin naît, bien avant qu’elle nous rencontre.",
        task: "Une note par pas, dans son étape. Puis repasser dessus : des pas de même taille, aucun oublié.",
      },
      needs: {
        title: "Besoins et points de contact",
        say: "À chaque pas : de quoi a-t-elle besoin à cet instant, et où nous rencontre-t-elle ?",
        task: "Un besoin et un point de contact sous chaque pas qui en a.",
      },
      perspectives: {
        title: "Pensées et points de douleur",
        say: "Qu’est-ce qui lui passe par la tête, avec ses mots ? Et qu’est-ce qui gêne, coûte ou bloque ?",
        task: "Les pensées entre guillemets, les points de douleur sous le pas où on les ressent.",
      },
      vote: {
        title: "Voter sur les émotions",
        say: "Comment est chaque pas pour elle, de moins deux à plus deux ? Chacun vote seul, sans regarder les autres.",
        task: "Poser ses notes dans la ligne des émotions, à leur hauteur. Pas de moyenne encore : là où elles s’écartent, on en parle.",
        vote: "Tout le monde, à chaque pas : de −2 à +2.",
      },
      merge: {
        title: "Discuter et réunir",
        say: "Où sommes-nous le moins d’accord, et qu’avez-vous vu que je n’ai pas vu ?",
        task: "Parler des pas où l’écart est le plus grand. Les cartes des groupes n’en font qu’une ; ce qui diffère reste en note.",
      },
      inside: {
        title: "Ce qu’il y a derrière",
        say: "À nous maintenant : que se passe-t-il hors de vue, au pire et au meilleur moment ?",
        task: "Des notes de coulisses sous les deux ou trois pas qui comptent, pas plus.",
      },
      "follow-up": {
        title: "Opportunités, et qui les suit",
        say: "Qu’est-ce qui pourrait être mieux à chaque point bas, et qui fait le prochain pas ?",
        task: "Une opportunité avec un nom sous chaque point de douleur à travailler. Dire quel jour on regardera de nouveau cette carte.",
        vote: "Trois points par personne, sur les opportunités.",
      },
    },
  },
  "team-play": {
    sessions: { play: "Le jeu" },
    steps: {
      scope: {
        title: "Choisir un de chaque",
        say: "Un persona, un scénario, un objectif. Ce qui n’entre pas dans ces trois-là est pour une autre carte.",
        task: "S’accorder sur persona, scénario et objectif et les écrire à côté du titre. Peu de branches : si tout bifurque, le périmètre est trop large.",
        materials: ["Ce que vous savez du persona : entretiens, demandes, chiffres"],
      },
      stage: {
        title: "Planter le décor",
        say: "Voici qui nous suivons et ce que cette personne veut. Pendant les heures qui viennent, nous parlons à sa place, et nous ne résolvons rien encore.",
        task: "Lire les trois faits à voix haute. Montrer les lignes, et à quoi sert chaque couleur.",
      },
      "back-story": {
        title: "Raconter l’avant",
        say: "Avant que cela commence : qu’est-ce qui fait déjà mal, qu’exige-t-on, et que serait une bonne issue ?",
        task: "Dans la première étape, écrire ce qui fait mal aujourd’hui et ce qui est exigé. Préciser l’objectif à côté du titre si l’avant le demande.",
      },
      experience: {
        title: "Ce qu’on fait, demande et décide",
        say: "Pas à pas, avec ses mots : que fait cette personne, que se demande-t-elle, que décide-t-elle, et par quel canal ?",
        task: "D’abord les actions, de gauche à droite ; puis question, décision, canal et pensée, là où il y en a. Sept pas là où trois suffiraient est un constat, pas une faute.",
      },
      pains: {
        title: "Trouver où cela fait mal",
        say: "Repassez dessus et cherchez la friction. Est-ce grave : un détail, quelque chose qu’on contourne, ou l’endroit où l’on abandonne ?",
        task: "Un point de douleur sous son pas, avec sa gravité. Là où est le contact, pas là où est la cause.",
      },
      line: {
        title: "Dessiner la courbe émotionnelle",
        say: "Rien que les émotions maintenant. Où sont-elles en haut, où en bas, et où cela tourne-t-il ?",
        task: "Une note par pas entre +2 et −2. Chacun pour soi d’abord, puis une courbe ensemble.",
        vote: "Chacun pose sa note ; la courbe passe au milieu.",
      },
      analyse: {
        title: "Lire la courbe",
        say: "Où est-elle en dents de scie, où chute-t-elle, où reste-t-elle basse, et où est-ce vraiment bien ?",
        task: "Une opportunité sous chaque chute et chaque creux, et une qui s’appuie sur le plus beau sommet. Puis dire qui suit laquelle.",
      },
    },
  },
  "outside-in": {
    sessions: { audit: "Le regard extérieur" },
    steps: {
      process: {
        title: "Mettre le processus de côté",
        say: "Notre processus, nous le connaissons. Pendant deux heures nous regardons la même chose du dehors, avec un client, et le processus reste sous la ligne.",
        task: "Écrire persona et scénario à côté du titre. Accrocher la carte du processus là où tous la voient ; personne n’écrit dessus.",
        materials: ["La carte du processus, telle quelle"],
      },
      unseen: {
        title: "Ce que nous ne voyons jamais",
        say: "Bien avant qu’il nous écrive : qu’est-ce qui l’a décidé, où a-t-il cherché, à qui a-t-il demandé ? Et bien après : quand cela vaut-il quelque chose pour lui ?",
        task: "Remplir d’abord les étapes avant le premier contact et celles après l’achat. Ce sont celles que notre processus ne connaît pas.",
      },
      actions: {
        title: "Ce qu’il fait avec nous",
        say: "Le milieu maintenant : que fait le client, avec ses mots ? Pas ce que nous faisons de son dossier.",
        task: "Une note par pas. Si un mot est celui d’un service, d’un formulaire ou d’un système, chercher le mot du client.",
      },
      thoughts: {
        title: "Ce qu’il pense",
        say: "À chaque pas : que pense-t-il, et que pourrait-il faire à la place ?",
        task: "Une pensée sous chaque pas, comme il la dirait. Attendre est aussi un pas : que pense-t-il quand rien ne se passe ?",
      },
      arc: {
        title: "L’arc des émotions",
        say: "Pas satisfait ou insatisfait : comment cela monte et descend, du premier souci au bénéfice ?",
        task: "Une note à chaque pas entre +2 et −2. Dire pourquoi aux tournants.",
        vote: "Tout le monde, à chaque pas : de −2 à +2.",
      },
      meeting: {
        title: "Où l’on se rencontre, où cela fait mal",
        say: "À qui parle-t-il, où nous rencontrons-nous, et qu’est-ce qui fait mal là ?",
        task: "Un point de contact à chaque rencontre ; un point de douleur sous le pas où on le ressent.",
      },
      truth: {
        title: "Moments de vérité",
        say: "En quels deux ou trois points se décide-t-il qu’il reste, en parle ou s’en va ?",
        task: "En marquer deux ou trois, pas plus. Pour chacun : qui est là pour lui à ce moment ?",
        vote: "Deux points par personne.",
      },
      behind: {
        title: "Ce qu’il y a derrière",
        say: "Seulement maintenant le processus : lequel de ses pas sert quel pas au-dessus ?",
        task: "Amener ce qui sert un pas. Ce qui n’en sert aucun reste sur l’ancienne carte, avec un point d’interrogation.",
      },
      gaps: {
        title: "Combler les vides",
        say: "Où notre processus a-t-il des pas alors que les lignes du client sont vides ? Que pense-t-il là, à qui parle-t-il, quelle est son autre option ?",
        task: "Une opportunité sous chaque point bas et chaque vide. Faire vérifier la carte par Lanewise : qu’a-t-on oublié ?",
      },
    },
  },
  "two-and-a-half-days": {
    sessions: {
      prepare: "Préparer",
      ready: "Se tenir prêt",
      workshop: "L’atelier",
      after: "Mettre au net",
      close: "Transmettre",
    },
    steps: {
      scope: {
        title: "Nommer l’objectif et le périmètre",
        say: "En une phrase : que voulons-nous savoir, et où ce parcours commence-t-il et finit-il ?",
        task: "Écrire objectif et périmètre à côté du titre. Nommer la première et la dernière étape, quatre ou cinq en tout.",
      },
      gather: {
        title: "Rassembler ce que l’on sait",
        say: "Nous rassemblons ce que des clients ont dit et fait, pas ce que nous en pensons.",
        task: "Entretiens, enquêtes, enregistrements, cas du support, chiffres des pages concernées. Demander directement à quelques clients.",
        materials: ["Accès à la recherche, aux cas du support et aux chiffres"],
      },
      patterns: {
        title: "Chercher ce qui se répète",
        say: "Qu’est-ce qui revient toujours, et à quelle étape ?",
        task: "Mettre ce qui se répète en note sous son étape : ce que font les gens et ce qui les gêne. La source reste avec.",
      },
      persona: {
        title: "Choisir qui l’on suit",
        say: "Une sorte de client : celle que cet objectif concerne.",
        task: "Écrire un nom et une ligne à côté du titre, tirés de ce qui a été rassemblé.",
      },
      board: {
        title: "Préparer le tableau",
        say: "Les étapes sont là avant que l’on arrive, pour que le temps aille à ce qu’elles contiennent.",
        task: "Quatre ou cinq étapes aux noms courts, une action dans chacune en exemple, de la place pour les notes.",
        materials: ["La carte sur le tableau", "Un coin pour la carte d’empathie"],
      },
      invite: {
        title: "Inviter quatre à six personnes",
        say: "Des gens qui rencontrent des clients, et des gens qui peuvent changer quelque chose.",
        task: "Support, vente, produit, design, développement : une personne de chaque. Envoyer objectif, périmètre et persona avec l’invitation.",
      },
      introduction: {
        title: "Présenter objectif et persona",
        say: "Voici qui nous suivons, d’où à où, et ce que nous voulons savoir à la fin. Nous regardons seulement du côté du client.",
        task: "Lire objectif, périmètre et persona à voix haute. Montrer une note en exemple dans chaque ligne.",
        materials: ["Une couleur de notes par ligne"],
      },
      empathy: {
        title: "Se mettre à sa place",
        say: "Que voit, entend, pense et ressent cette personne quand elle se lance ? Écrivez avec ses mots, pas avec les nôtres.",
        task: "Chacun écrit seul dix minutes, puis lit. Ce que la personne se demande va dans la ligne des questions.",
      },
      rows: {
        title: "Remplir les premières lignes",
        say: "Pour chaque étape : que fait le client, et que demande-t-il ? Écrivez sans parler, puis nous regardons tout.",
        task: "D’abord les actions, puis les questions, chacun seul. Ce qui dit la même chose se pose l’un sur l’autre.",
      },
      discuss: {
        title: "Remplir les autres ensemble",
        say: "Étape par étape : qu’est-ce qui le rend heureux, qu’est-ce qui fait mal, quelles limites de nos systèmes sont derrière, et que pourrait-on améliorer ?",
        task: "Parler d’une étape à la fois, les quatre lignes. Les idées sont notées, pas discutées.",
      },
      "wrap-up": {
        title: "Choisir ce que l’on suit",
        say: "Quelles trois opportunités changeraient le plus ? Dites qui fait le prochain pas pour chacune, et pour quand.",
        task: "Marquer trois opportunités et écrire un nom sur chacune.",
        vote: "Trois points par personne, sur les opportunités.",
      },
      clean: {
        title: "Mettre au net",
        say: "La carte d’aujourd’hui doit être comprise par qui n’était pas là.",
        task: "Réunir ce qui dit la même chose, finir les phrases, laisser les citations telles quelles. Déplacer ce qui est dans la mauvaise ligne.",
      },
      check: {
        title: "Chercher les vides",
        say: "Quelle étape est maigre, et quelle douleur n’a pas de réponse ?",
        task: "Faire vérifier la carte par Lanewise, puis combler les vides ou écrire pourquoi ils conviennent.",
      },
      validate: {
        title: "La confronter aux clients",
        say: "Est-ce ainsi que cela s’est passé pour vous ? Que manque-t-il, qu’est-ce qui est faux ?",
        task: "La montrer à deux ou trois clients, ou à ceux qui leur parlent chaque jour. Corriger ce qu’ils corrigent.",
      },
      owners: {
        title: "Un nom à chaque suite",
        say: "Une idée sans nom a disparu la semaine suivante.",
        task: "Chaque opportunité suivie a quelqu’un et une date ; les autres attendent.",
      },
      share: {
        title: "La montrer à ceux qui décident",
        say: "Une page : qui nous avons suivi, les trois pires moments, et ce que nous ferons.",
        task: "Emporter la carte en image et en tableau, l’envoyer avec les trois suites, et nommer le jour où on la regardera de nouveau.",
      },
    },
  },
};
