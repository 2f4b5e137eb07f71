// French.
import type { Judged } from "./judged.js";

export const fr: Judged = {
  before: `Avant, Se rendre compte, Remarquer, Au préalable, Préalable, Prise de conscience, Notoriété, Découverte, Découvrir, Besoin, Déclencheur, Inspiration,
    S'inspirer, Rêver, Considération, Réflexion, Réfléchir, Envisager, Recherche, Rechercher, Chercher, S'informer,
    Se renseigner, Information, Explorer, Exploration, Regarder, Comparaison, Comparer, Évaluer, Évaluation, Décider, Décision,
    Choix, Choisir, Planifier, Planification, Préparer, Se préparer, Préparation, Idée, Envie`,
  contact: `Contact, Premier contact, Prise de contact, Inscription, S'inscrire, Demande, Souscription, Souscrire, Commande,
    Commander, Achat, Acheter, Paiement, Payer, Réservation, Réserver, Arrivée, Arriver, Accueil, Connexion, Se connecter,
    Onboarding, Admission, Adhésion, Signature, Signer, Installation`,
  outcome: `Achat, Acheter, Paiement, Payer, Caisse, Commande, Commander, Contrat, Signature, Signer, Confirmation, Conversion,
    Réservation, Réserver, Approbation, Accord, Livraison, Offre, Versement, Décision, Choix, Activation, Souscription, Onboarding`,
  after: `Après, Ensuite, Utilisation, Utiliser, Usage, Au quotidien, Quotidien, Renouvellement, Renouveler, Rétention, Fidélisation, Fidélité,
    Recommandation, Recommander, Partage, Partager, Bilan, Faire le point, Avis, Retour, Retours, Départ, Partir, Quitter,
    Sortie, Suivi, Assistance, Aide, Entretien, Maintenance, Résiliation, Résilier, Fin, Plus tard, Souvenir, Se souvenir,
    Après-vente, SAV, À la maison, Chez soi`,
  departments: `ventes, commercial, service commercial, marketing, finance, finances, comptabilité, contrôle de gestion, juridique,
    service juridique, conformité, ressources humaines, RH, DSI, informatique, achats, service achats, logistique, entrepôt, production,
    back office, front office, centre d'appels, risques, gestion des risques, sinistres, direction générale,
    qualité, assurance qualité, recouvrement, communication, service courrier`,
  teams: `service, services, département, équipe, équipes, direction, pôle, unité, cellule`,
  insideSteps: `instruction, instruction du dossier, traitement, traitement du dossier, traitement de la commande, qualification, génération
    de leads, prospection, contrôle de complétude, vérification du dossier, vérification des pièces, analyse de risque, étude
    de solvabilité, validation, approbation, déblocage des fonds, contrôle qualité, escalade, archivage, saisie, facturation,
    relance, recouvrement, transfert de dossier, passation, affectation, clôture du dossier, provisionnement, vente croisée`,
  handOffs: `transmet, transmettre, transmis, transfère, transférer, passe le relais, passation, remet à, fait suivre,
    renvoie vers, escalade`,
  owners: `responsable, propriétaire, pilote, référent, référente, en charge, porteur, porteuse, owner`,
  unnamed: `à nommer, à définir, à préciser, à déterminer, inconnu, inconnue, personne, tbd, qui`,
  because: `parce que, parce qu, car, puisque, à cause, grâce à, pour que, faute de`,
  degrees: `très, trop, si, assez, vraiment, tellement, un peu, plutôt, super`,
  guesses: `hypothèse, hypothèses, supposition, on suppose, à vérifier, à valider, non vérifié, non validé, intuition`,
  stretches: `de…à, du…à, du…au, de…au, de…jusqu, du…jusqu, depuis…jusqu, entre…et, début…fin, commence…finit`,
  times: `seconde, secondes, minute, minutes, heure, heures, jour, jours, journée, semaine, semaines, week-end, mois, trimestre,
    an, ans, année, années, nuit, nuits, saison`,
  months: `janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre`,
};
