// Boards as they look after weeks of use: walls typed in from a photo, slides pasted cell by cell, two languages in each label, a language nobody listed.

import { cellsOf, layNotes } from "./lay.js";
import type { Hand } from "./scene.js";
import { scene } from "./scene.js";

const crooked = [-6, 3, -2, 7, -4, 1, 5, -8, 2, -1] as const;

/** A sticky as a camera saw it: same size as all others, turned a little. */
const seen = (h: Hand, text: string, x: number, y: number, fill: string): string => {
  const angle = crooked[(text.length * 3 + Math.round(x)) % crooked.length] ?? 0;
  return h.put("sticky", text, x, y, 100, 100, { fill, angle });
};

export const wall = scene(
  "wall",
  "A paper wall taken over from a photo: everything is a sticky of one size and a little turned; names pink and green, the title three stickies in a row.",
  100,
  (h) => {
    for (const [i, word] of ["How our", "guests", "check in"].entries()) seen(h, word, 260 + i * 112, -330, "#FFFFFF");
    const names = ["Arrive", "Find desk", "Wait", "Get key", "Find room"];
    const xs = [255, 520, 730, 905, 1180];
    const stages = names.map((t, i) => h.stage(seen(h, t, (xs[i] ?? 0) + 8, -165 + (i % 2) * 22, "#B5E3A1"), t));
    const lanes = [
      ["Doing", "actions", 10],
      ["Thinking", "thoughts", 250],
      ["Feeling", "emotions", 395],
      ["Pain!", "pain-points", 540],
      ["Ideas", "opportunities", 770],
    ] as const;
    const tops = lanes.map(([, , y]) => y);
    const ids = lanes.map(([t, role, y]) => h.lane(seen(h, t, -20 + (y % 3) * 6, y + 20, "#FFB3D1"), t, role));
    const cell = (lane: number, stage: number, texts: readonly string[]): void => {
      for (const [k, text] of texts.entries()) {
        const x = (xs[stage] ?? 0) + (k % 2) * 104 + ((stage * 7 + k * 5) % 11);
        const id = seen(h, text, x, (tops[lane] ?? 0) + Math.floor(k / 2) * 98 + ((lane * 5 + k * 9) % 13), "#FFF27A");
        h.means(id, { lane: ids[lane] ?? 0, stage: stages[stage] ?? 0 });
      }
    };
    cell(0, 0, ["parks on the kerb", "drags two suitcases"]);
    cell(0, 1, ["follows the carpet"]);
    cell(0, 2, ["queues"]);
    cell(0, 3, ["signs a form", "hands over passport", "gets a map"]);
    cell(0, 4, ["takes the wrong lift", "asks a cleaner"]);
    cell(1, 0, ["is this the entrance?"]);
    cell(1, 2, ["only one clerk?"]);
    cell(1, 4, ["which wing?"]);
    cell(2, 0, ["tired"]);
    cell(2, 2, ["cross"]);
    cell(2, 3, ["welcome"]);
    cell(3, 0, ["no sign", "no ramp"]);
    cell(3, 2, ["25 minutes"]);
    cell(3, 3, ["form asks what we know"]);
    cell(3, 4, ["numbers start at 200", "dark corridor", "key card fails"]);
    cell(4, 0, ["light over the door"]);
    cell(4, 2, ["check in by phone"]);
    cell(4, 4, ["walk them there"]);
  },
);

export const slides = scene(
  "slides",
  "Pasted from slides: one white box a cell with bullets in it, grey heads, a footer with page number and the firm's name.",
  200,
  (h) => {
    h.text("Current state journey: reporting a water leak", 0, -180, 32);
    h.titled("Current state journey: reporting a water leak");
    const names = ["Notice", "Report", "Wait for plumber", "Repair", "Bill"];
    const stages = names.map((t, i) => h.stage(h.put("shape", t, 210 + i * 265, -90, 255, 50, { fill: "#9E9E9E" }), t));
    const rows = [
      [
        "Customer actions",
        "actions",
        [
          "• sees a stain\n• asks upstairs",
          "• finds the number\n• explains twice",
          "• stays at home",
          "• moves the sofa",
          "• files it",
        ],
      ],
      ["Touchpoints", "touchpoints", ["", "• hotline\n• web form", "• text message", "• plumber", "• letter"]],
      [
        "Pain points",
        "pain-points",
        [
          "• not sure whose pipe it is",
          "• menu with nine choices\n• no ticket number",
          "• window of six hours",
          "• second visit needed",
          "• no word on who pays",
        ],
      ],
      [
        "KPIs",
        "metrics",
        ["", "• calls answered in 30 s: 61 %", "• days to first visit: 3.4", "• fixed at first visit: 48 %", ""],
      ],
      [
        "Opportunities",
        "opportunities",
        ["• leaflet: whose pipe?", "• photo by phone", "• live position", "", "• say it on the first call"],
      ],
    ] as const;
    for (const [r, [title, role, cells]] of rows.entries()) {
      const lane = h.lane(h.put("shape", title, 0, -30 + r * 130, 200, 120, { fill: "#9E9E9E" }), title, role);
      for (const [c, text] of cells.entries()) {
        const id = h.put("shape", text, 210 + c * 265, -30 + r * 130, 255, 120, { fill: "#FFFFFF" });
        if (text !== "") h.means(id, { lane, stage: stages[c] ?? 0 });
      }
    }
    h.text("© Waterworks 2024 – internal", 0, 660, 12);
    h.text("17", 1510, 660, 12);
  },
);

export const chalet = scene(
  "chalet",
  "Swiss: each name in two languages with a stroke between, a row of times above the stages, words with a sign in the mood row.",
  110,
  (h) => {
    h.text("Parcours client / Kundenreise – Chalet", -20, -330, 40);
    h.titled("Parcours client / Kundenreise – Chalet");
    const names = [
      "Recherche / Suche",
      "Réservation / Buchung",
      "Trajet / Anreise",
      "Séjour / Aufenthalt",
      "Départ / Abreise",
    ];
    const xs = names.map((_, i) => 270 + i * 260);
    for (const [i, t] of ["– 3 mois", "– 2 mois", "samedi", "7 jours", "samedi"].entries())
      h.text(t, 300 + i * 260, -190, 16);
    const stages = names.map((t, i) =>
      h.stage(h.put("shape", t, 255 + i * 260, -150, 245, 56, { fill: "#C62828" }), t),
    );
    const rows = [
      ["Actions / Handlungen", "actions"],
      ["Émotions / Gefühle", "emotions"],
      ["Irritants / Ärgernisse", "pain-points"],
      ["Idées / Ideen", "opportunities"],
    ] as const;
    const [does, feels, hurts, could] = rows.map(([t, role], i) =>
      h.lane(h.text(t, -20, 25 + i * 165, 20), t, role),
    ) as [number, number, number, number];
    const row = (lane: number) => ({ lane, y: -15 + lane * 165, stages, xs, step: [118, 0] as const });
    layNotes(h, row(does), [
      ["compare trois vallées", "fragt den Bruder"],
      ["verse 30 %"],
      ["Stau am Gotthard", "achète des chaînes"],
      ["Ski fahren", "fondue"],
      ["putzt zwei Stunden"],
    ]);
    for (const [s, text, score] of [
      [0, "+1 neugierig", 1],
      [1, "0 bof", 0],
      [2, "-2 énervé", -2],
      [3, "+2 glücklich", 2],
      [4, "-1 müde", -1],
    ] as const) {
      const [id] = layNotes(h, { ...row(feels), stages: [stages[s] ?? 0], xs: [xs[s] ?? 0] }, [[text]]).values();
      h.means(id ?? "", { lane: feels, stage: stages[s] ?? 0, score });
    }
    layNotes(
      h,
      row(hurts),
      cellsOf("photos de 2009; ; clé chez le voisin, qui dort; WLAN nur im Keller; Kaution fehlt noch"),
    );
    layNotes(h, row(could), cellsOf("visite vidéo; zahlen in Raten; boîte à clé|Schneebericht; ; ménage inclus"));
  },
);

export const bicycle = scene(
  "bicycle",
  "Dutch, a language in none of the lists: a title, dark boxes for the steps, bold words for the lanes; anybody sees the grid.",
  110,
  (h) => {
    h.text("Klantreis: een fiets laten maken", 0, -260, 44);
    const names = ["Lekke band", "Afspraak maken", "Fiets brengen", "Wachten", "Ophalen"];
    const xs = names.map((_, i) => 220 + i * 260);
    const stages = names.map((t, i) =>
      h.stage(h.put("shape", t, 210 + i * 260, -150, 245, 56, { fill: "#263238" }), t),
    );
    const rows = ["Wat doet de klant", "Contactmomenten", "Gevoel", "Ergernissen", "Kansen"];
    const roles = ["actions", "touchpoints", "emotions", "pain-points", "opportunities"] as const;
    const said = [
      "loopt naar huis; belt de winkel|kijkt op de site; fietst met de bus; leent een fiets; betaalt|rijdt weg",
      "; telefoon|website; balie; sms; balie",
      "boos; hoopvol; onzeker; ongeduldig; blij",
      "; altijd in gesprek; geen bonnetje; niemand belt terug; duurder dan gezegd",
      "plakset in de tas; online agenda; ; foto van de schade; vaste prijzen",
    ];
    for (const [i, title] of rows.entries()) {
      const lane = h.lane(h.text(title, -20, 25 + i * 165, 22), title, roles[i]);
      layNotes(h, { lane, y: -15 + i * 165, stages, xs, step: [118, 0] }, cellsOf(said[i] ?? ""));
    }
  },
);
