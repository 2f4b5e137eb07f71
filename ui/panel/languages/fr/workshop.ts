// French: what is said while a workshop runs. Agenda is « déroulé », its steps are « séquences »: « étape » is a stage of the map.
import type { Count } from "../../texts.js";
import type { OwnWorkshopTexts } from "../../texts-workshop.js";

export const workshop = (count: Count, list: Intl.ListFormat): OwnWorkshopTexts => {
  const minutes = (n: number) => count(n, { one: "# minute", other: "# minutes" });
  return {
    chooseTitle: "Animer un atelier",
    chooseWhat: "Lanewise tient le temps, dit quoi demander et montre quelles étapes sont encore vides.",
    steps: (n: number) => count(n, { one: "# séquence", other: "# séquences" }),
    forThisMap: "Pour votre carte",
    goOn: (step: number, of: number) => `Reprendre à la séquence ${step} sur ${of}`,
    goOnLast: "Toutes les séquences sont faites",

    stepOf: (step: number, of: number, name: string) => `Séquence ${step} sur ${of} · ${name}`,
    stepOfDay: (day: number, session: string) => `Jour ${day} · ${session}`,
    change: "Choisir un autre déroulé",
    enlarge: "Afficher en grand, pour le projecteur",
    shrink: "Revenir au panneau",
    large: "Atelier, en grand",
    say: "Dire",
    task: "Le groupe",
    materials: "Prévoir",
    vote: "Vote",
    back: "Retour",
    next: "Suivante",
    finish: "Terminer",
    stepKeys: "Les flèches mènent à la séquence précédente ou suivante.",
    nowStep: (step: number, of: number, title: string, n: number) =>
      `Séquence ${step} sur ${of} : ${title}, ${minutes(n)}.`,
    nextIs: (title: string, n: string) => `Ensuite : ${title}, ${n}`,

    timeLeft: (m: number, s: number) =>
      m === 0
        ? count(s, { one: "encore # seconde", other: "encore # secondes" })
        : s === 0
          ? `encore ${minutes(m)}`
          : count(s, { one: `encore ${minutes(m)}, # seconde`, other: `encore ${minutes(m)}, # secondes` }),
    timeOver: (m: number, s: number) =>
      m === 0
        ? count(s, { one: "# seconde de retard", other: "# secondes de retard" })
        : count(s, { one: `${minutes(m)}, # seconde de retard`, other: `${minutes(m)}, # secondes de retard` }),
    of: (n: number) => `sur ${minutes(n)}`,
    ofRange: (n: number, least: number, most: number) => `sur ${n} minutes, ${least} à ${most} d’ordinaire`,
    over: (clock: string) => `+${clock} de retard`,
    paused: "En pause",
    meter: (n: number, of: number) =>
      count(n, { one: `# minute écoulée sur ${of}`, other: `# minutes écoulées sur ${of}` }),
    start: "Démarrer",
    pause: "Pause",
    goOnClock: "Reprendre",
    more: (n: number) => `+${n} min`,
    minutesLeft: (n: number) => `Encore ${minutes(n)}.`,
    timeIsUp: "Le temps est écoulé. Finissez la note en cours.",
    sound: "Un son quand le temps est écoulé",
    onBoard: "Le minuteur du tableau tourne aussi, pour tout le monde",
    boardTimerRefused: "Le minuteur du tableau n’a pas pu être réglé. Celui-ci continue.",

    coverTitle: "Où en est le groupe ?",
    notRead: "Le tableau n’a pas encore été lu.",
    readIt: "Lire le tableau",
    noMap: "Il n’y a pas encore de carte sur ce tableau. Le déroulé fonctionne sans.",
    noLanes: (titles: readonly string[]) => `Absent de cette carte : ${list.format(titles)}.`,
    coverOf: (n: number, of: number) => count(n, { one: `# étape sur ${of}`, other: `# étapes sur ${of}` }),
    cellNotes: (stage: string, n: string) => `${stage} : ${n}`,
    coverLabel: (lane: string, said: string) => `${lane} : ${said}`,
    factGiven: "noté",
    factOpen: "pas encore",
    nothingIn: (stage: string) => `Rien encore dans « ${stage} ».`,
    ask: (prompt: string) => `À demander : ${prompt}`,
    apart: (stage: string, low: string, high: string) =>
      `Le plus grand écart, à « ${stage} » : de ${low} à ${high}. C’est de lui qu’il faut parler.`,
    noLanesNow: "Rien ne s’écrit dans les lignes pendant cette séquence.",

    allSteps: "Toutes les séquences",
    endsAbout: (time: string) => `fin vers ${time}`,
    current: "en cours",
    done: "fait",
    doneTitle: "Le déroulé est terminé",
    doneWhat:
      "La carte reste un brouillon tant que personne ne l’a regardée du côté du client. Lanewise peut dire ce qui manque.",
    checkIt: "Vérifier la carte",
    startOver: "Recommencer",
  };
};
