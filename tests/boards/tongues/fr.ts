// French.
import { fact, of, type Spoken } from "./tongue.js";

export const fr: Spoken = {
  name: "French",
  lanes: {
    actions: of("Actions | Actions du client | Les actions | Activités | Ce que fait le client | Que fait-il ?"),
    goals: of("Objectifs | Buts | Les objectifs"),
    needs: of("Besoins | Attentes | Besoins des utilisateurs | Les besoins du client"),
    thoughts: of("Pensées | Ce qu’elle pense | Réflexions"),
    emotions: of("Émotions | Ressenti | Sentiments | Courbe émotionnelle | Emotions du client"),
    quotes: of("Citations | Verbatims | Verbatim client"),
    touchpoints: of("Points de contact | Points de contacts | Touchpoints"),
    channels: of("Canaux | Canal | Les canaux"),
    "pain-points": of("Points de douleur | Irritants | Frustrations | Points de friction | Problèmes | Pain points"),
    gains: of("Points positifs | Joies | Gains"),
    opportunities: of("Opportunités | Idées | Pistes d’amélioration | Axes d’amélioration | Améliorations"),
    frontstage: of("Scène | Actions visibles | Front office | Frontstage"),
    backstage: of("Coulisses | Actions invisibles | Back office | Backstage | En coulisses"),
    "support-processes": of("Processus de support | Processus support | Processus de soutien"),
    "physical-evidence": of("Preuves physiques | Preuves tangibles | Éléments tangibles"),
    metrics: of("Indicateurs | KPI | Mesures"),
    owners: of("Responsables | Responsable | Qui ?"),
  },
  slips: {
    needs: of("Bessoins | Besoin"),
    emotions: of("Emotions | Emmotions | Émotion"),
    touchpoints: of("Point de contact | Points de conctat"),
    "pain-points": of("Iritants | Points de frictions"),
    opportunities: of("Oportunités | Opportunitées"),
    channels: of("Canneaux"),
  },
  stages: of("Prise de conscience | Recherche | Achat | Installation | Utilisation | Fidélisation | Recommandation"),
  prompts: of(
    "Que fait la cliente ? | Que se passe-t-il ici ? | Comment se sent-elle ? | Où la rencontrons-nous ? | De quoi a-t-elle besoin ?",
  ),
  notes: of(
    "Attend le courrier | Demande le prix | Compare deux offres le soir | Rappelle pour la troisième fois | Ne lit pas les petites lignes | Signe au guichet | Oublie son mot de passe | Abandonne le formulaire | Ne trouve pas l’entrée | Ne sait pas à qui s’adresser | Renvoie tout par la poste | N’a pas de réponse | Télécharge l’appli | Cherche ses papiers | Se réjouit de la réponse rapide | A peur de se tromper | En parle à sa sœur | Le rendez-vous est dans six semaines | Personne ne lui a expliqué | Paie par carte",
  ),
  shorts: of(
    "E-mail | Téléphone | Site web | Agence | Appli | contente | perdue | trop lent | Prix ? | Courrier | Mme Roux",
  ),
  titles: of(
    "Parcours client : louer un appartement | Carte du parcours – déménagement | Service blueprint : carte de bibliothèque | Parcours utilisateur v2",
  ),
  facts: {
    persona: fact("Persona : ", "Ana, 31 ans, infirmière"),
    scenario: fact("Scénario : ", "loue son premier appartement"),
    owner: fact("Responsable : ", "Tom"),
    goal: fact("Objectif : ", "les clés avant le 1er mars"),
    date: fact("Date : ", "14/03/2025"),
  },
  current: "État actuel",
  future: "État futur",
  lines: ["Ligne d’interaction", "Ligne de visibilité", "Ligne d’interaction interne"],
};
