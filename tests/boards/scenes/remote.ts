// Boards of people who never met in a room: a veg box scheme's mess, sections in sections, a colour for every kind of note.
import { lay, stickies } from "./lay.js";
import { scene } from "./scene.js";

// Seven people at once, two of them on tablets: notes of three sizes, tilted, half over each other, some hanging over into the next row
// or column with a corner. Names of rows and steps are plain text, not quite in line. A person still puts every note where most of it lies.
export const vegBox = scene(
  "veg box",
  "A remote team's mess: notes of several sizes and colours, tilted, on top of each other, corners hanging into the next row or column.",
  110,
  (h) => {
    h.text("Veg box journey (messy!!)", -60, -260, 44);
    h.titled("Veg box journey (messy!!)");
    const stages = [
      ["Hears about it", 230, -112],
      ["Orders", 640, -104],
      ["Box day", 1010, -118],
      ["Cooks", 1395, -108],
      ["Stays or goes", 1760, -112],
    ] as const;
    for (const [name, x, y] of stages) h.stage(h.text(name, x, y, 26), name);
    const does = h.lane(h.text("Does", -50, 60, 26), "Does", "actions");
    const feels = h.lane(h.text("Thinks & feels", -70, 345, 26), "Thinks & feels", "emotions");
    const pains = h.lane(h.text("Pains", -55, 622, 26), "Pains", "pain-points");
    const ideas = h.lane(h.text("Ideas", -60, 905, 26), "Ideas", "opportunities");
    const colours = ["#FFF9B1", "#D0E17A", "#A6CCF5", "#FFCEE0", "#FFD966"];
    let count = 0;
    const stick = (
      text: string,
      lane: number,
      stage: number,
      x: number,
      y: number,
      side: number,
      angle: number,
    ): void => {
      const fill = colours[(count++ * 3) % 5] ?? "";
      const id = h.put("sticky", text, x, y, side, side, { fill, ...(angle !== 0 && { angle }) });
      h.means(id, { lane, stage });
    };
    stick("neighbour's box on the stairs", does, 0, 190, 5, 130, -5);
    stick("reads the flyer", does, 0, 285, 62, 90, 8);
    stick("asks at work", does, 0, 420, -25, 110, 0);
    stick("picks a size", does, 1, 585, 20, 110, 3);
    stick("gives up at IBAN", does, 1, 676, 75, 110, -9);
    stick("phones", does, 1, 765, -15, 90, 0);
    stick("carries it up", does, 2, 985, 15, 130, 0);
    stick("looks under the lid", does, 2, 1105, 120, 110, 12);
    stick("googles kohlrabi", does, 3, 1350, 0, 130, -3);
    stick("makes soup again", does, 3, 1435, 125, 110, 5);
    stick("pauses for August", does, 4, 1735, 30, 110, 0);
    stick("gives a box away", does, 4, 1840, 10, 90, -6);
    stick("nice people", feels, 0, 200, 300, 110, 0);
    stick("sounds like work", feels, 0, 265, 392, 110, -7);
    stick("how many carrots is that?", feels, 1, 600, 290, 130, 6);
    stick("trust? no photo", feels, 1, 705, 385, 90, 0);
    stick("like a birthday", feels, 2, 1000, 295, 110, -4);
    stick("mud!", feels, 2, 1190, 330, 90, 14);
    stick("what IS this", feels, 2, 1045, 425, 110, 0);
    stick("clever", feels, 3, 1360, 255, 90, 3);
    stick("guilty about the bin", feels, 3, 1425, 300, 130, -8);
    stick("part of it", feels, 4, 1745, 300, 110, 0);
    stick("trapped", feels, 4, 1800, 402, 110, 7);
    stick("no prices on the flyer", pains, 0, 230, 540, 150, 4);
    stick("form asks twice", pains, 1, 590, 575, 110, 0);
    stick("no single size", pains, 1, 660, 650, 110, -11);
    stick("PayPal?", pains, 1, 780, 590, 90, 5);
    stick("stolen from the hall", pains, 2, 985, 520, 110, 0);
    stick("wet paper", pains, 2, 1100, 660, 90, 9);
    stick("seven beetroots", pains, 3, 1370, 560, 130, -3);
    stick("no recipe", pains, 3, 1490, 700, 90, 0);
    stick("cancel by letter", pains, 4, 1730, 545, 110, 6);
    stick("taste day", ideas, 0, 205, 860, 110, -2);
    stick("photo of last week", ideas, 1, 610, 850, 110, 0);
    stick("half box", ideas, 1, 800, 790, 90, 10);
    stick("crate with a lock", ideas, 2, 1010, 850, 130, 0);
    stick("recipe on the lid", ideas, 3, 1365, 870, 110, 5);
    stick("swap shelf", ideas, 3, 1460, 840, 110, -6);
    stick("pause button", ideas, 4, 1765, 855, 110, 0);
    h.put("sticky", "be right back", -420, 420, 90, 90, { fill: "#FFCEE0", angle: 10 });
  },
);

// FigJam, sections in sections: the team's corner, in it the map, in the map one section for every step, called after it. The rows run
// across all of them; their names are written left of the first.
export const enrolment = scene(
  "enrolment",
  "Sections in sections: the team's corner holds the map, the map holds a section per step that carries the step's name; rows run across.",
  100,
  (h) => {
    const corner = h.put("frame", "Discovery – schools team", -700, -700, 3600, 2000, { fill: "#EEEEEE" });
    const map = h.put("frame", "Journey map: enrolling a child", -360, -320, 2420, 1130, {
      fill: "#FFFFFF",
      parent: corner,
    });
    h.titled("Journey map: enrolling a child");
    const names = ["Letter arrives", "Choosing", "Open day", "Paperwork", "First morning"];
    const sections = names.map((name, i) =>
      h.put("frame", name, -60 + i * 410, -180, 390, 950, { fill: i % 2 ? "#F3EFFF" : "#EAF6FF", parent: map }),
    );
    for (const [i, name] of names.entries()) h.stage(sections[i] ?? "", name);
    const rows = [
      ["Parents' actions", "actions"],
      ["Questions", "questions"],
      ["Pain points", "pain-points"],
      ["Touchpoints", "touchpoints"],
    ] as const;
    const lanes = rows.map(([name, role], i) =>
      h.lane(h.text(name, -330, -60 + i * 235, 24, { parent: map }), name, role),
    );
    const [actions, questions, pains, touch] = lanes as [number, number, number, number];
    const xs = names.map((_, i) => -20 + i * 410);
    const row = (lane: number, fill: string, cells: readonly (string | readonly string[])[]): void => {
      const draw = (text: string, x: number, y: number): string => {
        const stage = xs.findIndex((from) => x < from + 350);
        return h.put("sticky", text, x, y, 100, 100, { fill, parent: sections[stage] ?? "" });
      };
      lay(h, xs, { lane, y: -100 + lane * 235, cells, across: 3, step: 112, drift: [0, 6, -5, 3, 8, -7, 0] }, draw);
    };
    row(actions, "#FFF9B1", [
      ["read it twice", "pin it to the fridge"],
      ["ask the nursery", "draw a circle on the map", "compare lunches"],
      "walk round with forty others",
      ["find the birth certificate", "translate it"],
      "let go of a hand",
    ]);
    row(questions, "#A6CCF5", [
      "is that our school?",
      ["may we choose?", "who takes her at 7?"],
      ["how many in a class?", "is there a garden?"],
      "which copy do they keep?",
      "when do I pick her up?",
    ]);
    row(pains, "#FFCEE0", [
      "eleven pages",
      "map without street names",
      ["one evening, two siblings"],
      ["original AND copy", "office closes at noon"],
      ["no place to stand", "she cries"],
    ]);
    row(touch, "#D0E17A", [
      "letter",
      ["web page", "nursery teacher"],
      ["head teacher", "hall"],
      "front office",
      "class teacher",
    ]);
    h.put("sticky", "send thank-you to the nursery", -640, -560, 100, 100, { fill: "#FFF9B1", parent: corner });
    h.put("sticky", "next call: Monday 10:00", -520, -560, 100, 100, { fill: "#FFF9B1", parent: corner });
  },
);

// No rows at all: under each step a heap of notes in three colours. Top right a colour key: one note of each colour that says what it means.
export const eBike = scene(
  "e-bike",
  "One row of heaps under the steps, told apart by colour; a colour key of three notes at the top right says actions, questions, decisions.",
  100,
  (h) => {
    h.text("Buying a used e-bike: Jonas' journey", 0, -240, 40);
    h.titled("Buying a used e-bike: Jonas' journey");
    const names = ["Getting tired of the car", "Browsing", "Test ride", "Haggling", "Riding"];
    const xs = names.map((_, i) => i * 400);
    for (const [i, name] of names.entries())
      h.stage(h.put("shape", name, xs[i] ?? 0, -110, 330, 54, { fill: "#E0E0E0" }), name);
    h.text("Colour key", 2150, -290, 24);
    const key = [
      ["Actions", "actions", "#FFF9B1"],
      ["Questions", "questions", "#A6CCF5"],
      ["Decisions", "decisions", "#D0E17A"],
    ] as const;
    const lanes = key.map(([name, role, fill], i) =>
      h.lane(h.put("sticky", name, 2150 + i * 120, -240, 100, 100, { fill }), name, role),
    );
    const heaps: readonly (readonly (readonly [lane: number, text: string])[])[] = [
      [
        [0, "sits in the jam"],
        [1, "what does a litre cost me?"],
        [0, "counts kilometres"],
        [2, "not another car"],
      ],
      [
        [0, "sets an alert"],
        [1, "how old may a battery be?"],
        [1, "stolen?"],
        [0, "asks his brother-in-law"],
        [0, "saves nine ads"],
        [2, "no mid-drive, no deal"],
      ],
      [
        [0, "rides round the block"],
        [1, "what is that noise?"],
        [0, "lifts it"],
        [2, "too heavy for the cellar"],
        [1, "may I come again?"],
      ],
      [
        [0, "says a number"],
        [0, "waits"],
        [1, "is the charger included?"],
        [2, "1,150 and the lock"],
      ],
      [
        [0, "takes the river path"],
        [1, "who repairs this brand?"],
        [2, "sells the car"],
        [0, "tells everybody"],
      ],
    ];
    const slips = [0, 3, -5, 4, 6, -2, 0, -6];
    for (const [s, heap] of heaps.entries())
      for (const [i, [lane, text]] of heap.entries()) {
        const x = (xs[s] ?? 0) + (i % 3) * 112 + (slips[(s + i) % 8] ?? 0);
        const y = -20 + Math.floor(i / 3) * 114 + (slips[(s + 3 * i) % 8] ?? 0);
        h.means(stickies(h, 100, key[lane]?.[2])(text, x, y), { lane: lanes[lane] ?? 0, stage: s });
      }
  },
);
