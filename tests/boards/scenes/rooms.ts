// Walls that people stood in front of: a museum's workshop, a student's poster, a shelter's first try.
import { boxes, lay, stickies } from "./lay.js";
import { type Hand, scene } from "./scene.js";

/** Round red stickers along a note's lower edge. */
const dots = (h: Hand, note: string | undefined, votes: number, stage: number): void => {
  if (note === undefined) throw new Error("dots want a note");
  const box = h.boxOf(note);
  for (let i = 0; i < votes; i++)
    h.put("shape", "", box.x + 10 + i * 26, box.y + box.h - 24, 20, 20, { fill: "#E53935" });
  h.means(note, { lane: 2, stage, votes });
};

// The facilitator has prepared everything: rules of the game at the far left, a legend under them, a strip of photos over the stages, a
// parking lot at the right, and red dots stuck on the notes people voted for (three, two and one). The grid is lanes with a rule between.
export const museum = scene(
  "museum",
  "A facilitated workshop: the rules at the left, a legend, photos over the stages, red voting dots on notes, a parking lot at the right.",
  110,
  (h) => {
    h.put("frame", "Workshop 2 – Saturday families", -820, -480, 3560, 1560);
    h.text("A family's Saturday at the museum", -140, -420, 52);
    h.titled("A family's Saturday at the museum");
    h.put(
      "shape",
      "How we work today\n1. Five minutes alone, in silence\n2. One thought per note\n3. Read out and stick up\n4. Everybody has three dots",
      -780,
      -200,
      420,
      240,
      { fill: "#FFF3C4" },
    );
    h.text("Colours", -780, 100, 22);
    for (const [i, [fill, text]] of [
      ["#FFF9B1", "said by visitors"],
      ["#A6CCF5", "seen by guards"],
    ].entries()) {
      h.put("shape", "", -780, 145 + i * 40, 26, 26, { fill: fill ?? "" });
      h.text(text ?? "", -742, 146 + i * 40, 18);
    }
    const names = ["Decide to go", "Arrive", "Tickets & cloakroom", "In the rooms", "Café & shop", "Way home"];
    const xs = names.map((_, i) => 140 + i * 290);
    for (const [i, name] of names.entries()) {
      const x = xs[i] ?? 0;
      h.put("image", "", x, -330, 230, 150);
      h.stage(h.put("shape", name, x, -165, 240, 50, { fill: "#FFFFFF", stroke: "#222222" }), name);
    }
    const rows = [
      ["What they do", "actions", -80],
      ["What they say", "quotes", 210],
      ["What annoys them", "pain-points", 500],
      ["What we could try", "opportunities", 790],
    ] as const;
    const lanes = rows.map(([name, role, y], i) => {
      if (i > 0) h.put("line", "", -140, y - 26, 2060, 2);
      return h.lane(h.text(name, -140, y + 90, 24), name, role);
    });
    const [do_, say, annoys, tries] = lanes as [number, number, number, number];
    const drift = [0, 4, -6, 9, 3, -5, 7, 0, -2];
    const row = (lane: number, fill: string, cells: readonly (string | readonly string[])[]) => {
      const y = (rows[lane]?.[2] ?? 0) + 10;
      return lay(h, xs, { lane, y, cells, across: 2, step: 122, drift }, stickies(h, 110, fill));
    };
    row(do_, "#A6CCF5", [
      ["look up rain radar", "ask the kids"],
      ["circle for a car park", "fold the buggy"],
      ["queue twice", "empty a coin locker"],
      ["run to the whale", "skip the texts", "look for a toilet"],
      ["share one cake"],
      ["sleep in the tram"],
    ]);
    row(say, "#FFF9B1", [
      "“is it free under six?”",
      "“where is the door?”",
      "“I have no coin”",
      ["“again!”", "“don't touch”"],
      "“eleven euros for soup”",
      "“can we come tomorrow?”",
    ]);
    const annoyed = row(annoys, "#FFF9B1", [
      "three web pages, three opening times",
      "stairs at the front",
      ["ticket desk and cloakroom are two queues", "no family ticket at the machine"],
      ["nothing at a child's height", "guard follows us"],
      "high chairs: two",
      "",
    ]);
    row(tries, "#FFF9B1", [
      "rain ticket",
      "buggy ramp with a sign",
      ["lockers without coins", "one desk"],
      "touch trolley",
      ["picnic room", "half portions"],
      "stamp for a second day",
    ]);
    dots(h, annoyed.get("ticket desk and cloakroom are two queues"), 3, 2);
    dots(h, annoyed.get("nothing at a child's height"), 2, 3);
    dots(h, annoyed.get("stairs at the front"), 1, 1);
    h.put("shape", "", 2080, -200, 560, 620, { fill: "#F0F0F0" });
    h.text("Parking lot", 2110, -180, 30);
    for (const [i, text] of [
      "Sunday opening?",
      "insurance for the trolley",
      "who owns the website",
      "new logo",
    ].entries())
      h.put("sticky", text, 2120 + (i % 2) * 240, -100 + Math.floor(i / 2) * 200, 110, 110, { fill: "#FFF9B1" });
  },
);

// A poster for a design school: much white, everything in one grey, lane names turned to read upwards along thin rules, notes as
// text in boxes without a fill. The step names are small and stand at the left edge of their columns.
export const allotment = scene(
  "allotment",
  "A design student's poster: lane names turned by 90° along thin rules, small step names, notes as plain boxes with much white.",
  120,
  (h) => {
    h.text("Getting an allotment garden", 0, -330, 60);
    h.titled("Getting an allotment garden");
    h.text("Persona: Samira, 29, balcony full of tomatoes", 0, -240, 20);
    h.fact("persona", "Samira, 29, balcony full of tomatoes");
    h.text("Scenario: wants a plot before spring", 0, -205, 20);
    h.fact("scenario", "wants a plot before spring");
    const names = ["Dream", "Waiting list", "Viewing", "Taking over", "First season"];
    const xs = names.map((_, i) => 140 + i * 400);
    for (const [i, name] of names.entries()) h.stage(h.text(name, xs[i] ?? 0, -110, 18), name);
    const rows = [
      ["Doing", "actions", 200],
      ["Thinking", "thoughts", 200],
      ["Feeling", "emotions", 260],
      ["Touchpoints", "touchpoints", 200],
      ["Opportunities", "opportunities", 200],
    ] as const;
    let y = -60;
    const tops: number[] = [];
    const lanes = rows.map(([name, role, height]) => {
      h.put("line", "", 0, y, 2080, 1);
      // Before the turn the text lies across the middle of its row.
      const w = name.length * 20 * 0.55;
      const lane = h.lane(
        h.put("text", name, 30 - w / 2, y + height / 2 - 12, w, 25, { fontSize: 20, angle: -90 }),
        name,
        role,
      );
      tops.push(y + 30);
      y += height;
      return lane;
    });
    const [doing, thinking, feeling, touch, could] = lanes as [number, number, number, number, number];
    const row = (lane: number, cells: readonly (string | readonly string[])[], drift = [0]): void => {
      const height = lane === feeling ? 70 : 130;
      const draw = boxes(h, 165, height, "#FFFFFF");
      lay(h, xs, { lane, y: tops[lane] ?? 0, cells, across: 2, step: 180, drift }, draw);
    };
    row(doing, [
      ["collects seed bags", "walks along the fences"],
      ["writes to four clubs", "pays for the list"],
      ["weeds on trial", "meets the board"],
      ["buys a shed she did not want", "signs the rules"],
      ["digs", "lets it all grow"],
    ]);
    row(thinking, [
      "How hard can it be?",
      ["Six years?", "Did my letter arrive?"],
      "They look at my shoes",
      "1,800 for a shed",
      ["Is this a weed?", "Who waters in August?"],
    ]);
    row(
      feeling,
      ["full of plans", "forgotten", "on probation", "proud, poor", "home"],
      [0, 10, 0, 120, 0, 70, 0, 40, 0, 0],
    );
    row(touch, [
      "gaps in the hedge",
      ["club website", "paper form"],
      ["glass case at the gate", "chairwoman"],
      ["lease", "key with a cork"],
      "work day",
    ]);
    row(could, ["open gate Sundays", "say the place on the list", "a mentor", "", "share a plot with a neighbour"]);
  },
);

// Everything on the same square yellow notes, as they come out of the packet. The lane names are written in capitals on the first note of
// each row and stand off to the left, with a hand's breadth between them and the rest. The steps are written on the wall above.
export const shelter = scene(
  "shelter",
  "A dog shelter's wall: lane names on the same yellow notes as everything else, in capitals, standing off to the left; steps written above.",
  100,
  (h) => {
    h.text("Adoption journey: from “we want a dog” to “our dog”", -80, -230, 36);
    h.titled("Adoption journey: from “we want a dog” to “our dog”");
    const names = ["Looking", "First visit", "Walks", "Home check", "Moving in"];
    const xs = names.map((_, i) => 180 + i * 270);
    for (const [i, name] of names.entries()) h.stage(h.text(name, (xs[i] ?? 0) + 40, -90, 28), name);
    const rows = [
      ["FAMILY DOES", "actions"],
      ["FEELINGS", "emotions"],
      ["SHELTER STAFF DO", "frontstage"],
      ["PROBLEMS", "pain-points"],
      ["IDEAS", "opportunities"],
    ] as const;
    const lanes = rows.map(([name, role], i) =>
      h.lane(h.put("sticky", name, -80, i * 165, 100, 100, { fill: "#FFF9B1" }), name, role),
    );
    const [family, feelings, staff, problems, ideas] = lanes as [number, number, number, number, number];
    const row = (lane: number, cells: readonly (string | readonly string[])[]): void => {
      const drift = [0, 2, 5, -6, -3, 4, 8, -2, 0];
      lay(h, xs, { lane, y: lane * 165, cells, across: 2, step: 112, drift }, stickies(h, 100));
    };
    row(family, [
      ["scroll photos at night", "argue about size"],
      "walk past all the cages",
      ["come every Saturday", "buy a lead"],
      "tidy the garden",
      ["sign", "drive home slowly"],
    ]);
    row(feelings, ["in love with a photo", "guilty", "chosen", "judged", ["over the moon", "what have we done"]]);
    row(staff, [
      "take bad photos",
      ["ask about children", "say no to some"],
      "go along on the first walk",
      "measure the fence",
      "hand over the blanket",
    ]);
    row(problems, [
      ["page not updated", "dog is gone already"],
      "only open 2 to 4",
      "",
      ["landlord says no", "nobody calls back"],
      "barks at the lift",
    ]);
    row(ideas, [
      "one honest sentence per dog",
      "open late once a week",
      "",
      "list of what we look at",
      "call after three days",
    ]);
  },
);
