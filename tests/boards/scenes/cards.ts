// Boards on which other things than notes carry weight: lists in one text, a persona card full of lanes' words, sections for lanes.
import { lay, stickies } from "./lay.js";
import { scene } from "./scene.js";

// A housing association's slide: pale bands, and in each cell one text with its points in a list. No boxes, no stickies; some lists are three
// lines long, some one. A list is one note.
export const tenant = scene(
  "tenant",
  "A housing association's slide: in each cell of pale bands one text with a list of points; no boxes, no stickies.",
  100,
  (h) => {
    h.text("Getting a leak repaired – tenant journey", 0, -250, 40);
    h.titled("Getting a leak repaired – tenant journey");
    const names = ["Notices the leak", "Reports it", "Waits", "Repair visit", "Follow-up"];
    const xs = names.map((_, i) => 220 + i * 320);
    for (const [i, name] of names.entries())
      h.stage(h.put("shape", name, xs[i] ?? 0, -120, 300, 54, { fill: "#264653" }), name);
    const rows = [
      ["Actions", "actions"],
      ["Touchpoints", "touchpoints"],
      ["Feelings", "emotions"],
      ["Pain points", "pain-points"],
    ] as const;
    const cells = [
      [
        "• puts a bucket under it\n• takes a photo",
        "• calls the office\n• is sent to the app\n• calls again",
        "• empties the bucket\n• asks the neighbour above",
        "• takes a morning off\n• moves the washing machine",
        "• signs on a phone",
      ],
      [
        "• the ceiling",
        "• hotline\n• app\n• caretaker",
        "• text message",
        "• plumber\n• caretaker\n• plumber's mate",
        "• survey",
      ],
      ["• alarmed", "• sent away", "• forgotten\n• angry at night", "• relieved", "• would like it dry"],
      [
        "• no number on the stairs",
        "• app wants a category\n• photo too large\n• “leak” is not on the list",
        "• no date\n• nobody knows the case",
        "• wrong tap brought along\n• second visit needed",
        "• stain stays\n• survey asks about the app",
      ],
    ];
    for (const [i, [name, role]] of rows.entries()) {
      h.put("shape", "", -20, -40 + i * 150, 1840, 146, { fill: i % 2 ? "#F4F4F4" : "#E8F1F2" });
      const lane = h.lane(h.text(name, 0, 18 + i * 150, 24), name, role);
      lay(h, xs, { lane, y: -24 + i * 150, cells: cells[i] ?? [] }, (text, x, y) => h.text(text, x + 10, y, 17));
    }
  },
);

// At the left a persona card: a photo, her name, and beneath it headings that are lanes' words elsewhere (Goals, Needs, Frustrations), each
// with a few lines of text. Right of it, with a wide gap, the map itself. Beneath the map three notes headed “Key insights”.
export const cruise = scene(
  "cruise",
  "A river cruise: at the left a persona card with a photo and headings like Goals and Frustrations, right of it the map, key insights beneath.",
  110,
  (h) => {
    h.put("shape", "", -900, -300, 520, 1060, { fill: "#FFF8F0", stroke: "#C9A27C" });
    h.put("image", "", -860, -260, 160, 160);
    h.text("Ruth, 71", -670, -230, 32);
    h.fact("persona", "Ruth, 71");
    h.text("Widow, retired teacher,\nfirst cruise of her life", -670, -180, 18);
    for (const [i, [head, lines]] of (
      [
        ["Goals", "See the valley without carrying a suitcase\nMeet people at dinner"],
        ["Needs", "A rail to hold on to\nSomebody to ask"],
        ["Frustrations", "Loud buffet\nSmall print"],
        ["Quote", "“I don't want to be the one alone at the table.”"],
      ] as const
    ).entries()) {
      h.text(head, -860, -50 + i * 195, 24);
      h.text(lines, -860, -12 + i * 195, 17);
    }
    h.text("River cruise – journey map", 0, -290, 44);
    h.titled("River cruise – journey map");
    const names = ["Choosing", "Packing", "Going aboard", "Ashore", "Evenings", "Home again"];
    const xs = names.map((_, i) => 200 + i * 280);
    for (const [i, name] of names.entries())
      h.stage(h.put("shape", name, xs[i] ?? 0, -170, 255, 56, { fill: "#A8DADC" }), name);
    const rows = [
      ["Steps", "actions"],
      ["Thoughts", "thoughts"],
      ["Crew", undefined],
      ["Ideas", "opportunities"],
    ] as const;
    const cells = [
      [
        ["leafs through a catalogue", "asks the chemist's daughter"],
        "weighs the case",
        ["finds cabin 214", "drops the key"],
        ["follows the red umbrella", "sits down"],
        ["stands with a tray", "goes to bed at nine"],
        "shows eleven photos",
      ],
      [
        "who goes alone?",
        ["will it be cold?", "pills in hand luggage"],
        "everybody knows each other",
        "how far back?",
        "whose chair is it?",
        "",
      ],
      [
        "",
        "sends a list",
        ["carries the case", "says her name"],
        ["counts heads", "waits at the corner"],
        "seats people by hand",
        "writes a card",
      ],
      [
        "a phone number with a face",
        "",
        "a name on the door",
        "a slow group",
        ["one long table", "a first-evening host"],
        "a reunion",
      ],
    ];
    for (const [i, [name, role]] of rows.entries()) {
      const lane = h.lane(h.text(name, 0, -30 + i * 170, 26), name, role);
      const fill = ["#FFF9B1", "#A6CCF5", "#D0E17A", "#FFCEE0"][i] ?? "";
      lay(
        h,
        xs,
        { lane, y: -70 + i * 170, cells: cells[i] ?? [], across: 2, step: 124, drift: [4, 0, 9, -6, 2, 5] },
        stickies(h, 110, fill),
      );
    }
    h.text("Key insights", 200, 780, 28);
    for (const [i, text] of [
      "Alone is fine, alone at table is not",
      "Names matter more than stars",
      "Slow is a product",
    ].entries())
      h.put("shape", text, 200 + i * 460, 840, 420, 110, { fill: "#F1FAEE" });
  },
);

// FigJam again, the other way about: every lane is a section as wide as the map, called after the lane. The steps stand as boxes above the
// first section. Notes lie loosely inside.
export const stadium = scene(
  "stadium",
  "A football club's season tickets: every lane a wide section that carries the lane's name, steps as boxes above the first.",
  110,
  (h) => {
    h.text("Season ticket: the fan's year", 0, -290, 44);
    h.titled("Season ticket: the fan's year");
    const names = ["Renewing", "Match day", "In the stand", "Away games", "Summer"];
    const xs = names.map((_, i) => 40 + i * 370);
    for (const [i, name] of names.entries())
      h.stage(h.put("shape", name, (xs[i] ?? 0) - 10, -170, 340, 60, { fill: "#C62828" }), name);
    const rows = [
      ["Fan actions", "actions", "#FFF9B1"],
      ["Emotions", "emotions", "#FFCEE0"],
      ["Channels", "channels", "#A6CCF5"],
      ["Opportunities", "opportunities", "#D0E17A"],
    ] as const;
    const cells = [
      [
        ["gets a letter in May", "pays in three parts"],
        ["leaves at noon", "meets at the kiosk", "finds gate 7"],
        ["sings", "queues at half-time"],
        ["shares a car"],
        ["reads rumours", "lends the card"],
      ],
      [
        "taken for granted",
        ["nervous since breakfast", "belongs"],
        ["roars", "cold feet"],
        "brothers in rain",
        "empty Saturdays",
      ],
      [
        "letter",
        ["app", "turnstile"],
        ["stand announcer", "beer seller"],
        "coach of the fan club",
        ["newsletter", "radio"],
      ],
      [
        "thank-you by name",
        "a tram that waits",
        ["tea on the terrace", "toilets"],
        "tickets for friends",
        "training to watch",
      ],
    ];
    for (const [i, [name, role, fill]] of rows.entries()) {
      const section = h.put("frame", name, -20, -60 + i * 240, 1880, 190, { fill: "#F7F7F7" });
      const lane = h.lane(section, name, role);
      const draw = (text: string, x: number, y: number): string =>
        h.put("sticky", text, x, y, 110, 110, { fill, parent: section });
      lay(
        h,
        xs,
        { lane, y: -22 + i * 240, cells: cells[i] ?? [], across: 3, step: 116, drift: [0, 12, 3, -8, 5, 20, -4, 0] },
        draw,
      );
    }
    h.put("sticky", "who has the old survey?", 2000, 300, 110, 110, { fill: "#FFF9B1" });
  },
);
