// Maps that do not fit the usual page: written down it, spread over two, drawn very large.
import { lay, stickies } from "./lay.js";
import { type Hand, scene } from "./scene.js";

// A winery writes the visit from the top of the page to its bottom: a step at the left of each row, dark heads over the columns. Rows are
// as high as what is in them.
export const winery = scene(
  "winery",
  "A winery's tour written down the page: a step at the left of each row, columns under dark heads, rows as high as they need to be.",
  120,
  (h) => {
    h.text("Cellar tour, guest journey", -40, -280, 44);
    h.titled("Cellar tour, guest journey");
    const heads = [
      ["Guests do", "actions"],
      ["Guests feel", "emotions"],
      ["We do", "frontstage"],
      ["What goes wrong", "pain-points"],
      ["Could be better", "opportunities"],
    ] as const;
    const columns = heads.map((_, i) => 240 + i * 310);
    const lanes = heads.map(([name, role], i) =>
      h.lane(h.put("shape", name, columns[i] ?? 0, -150, 280, 56, { fill: "#5B1A2E" }), name, role),
    );
    const steps = [
      ["Booking", 150],
      ["Arrival", 150],
      ["Down in the cellar", 290],
      ["Tasting", 290],
      ["Buying", 150],
      ["Back home", 150],
    ] as const;
    const cells: readonly (readonly (string | readonly string[])[])[] = [
      [["rings", "writes a mail"], "", "answer after the harvest", "no calendar", "book by the hour"],
      ["parks on the lawn", "unsure", ["wave them in", "count heads"], "dog barks", "a sign at the road"],
      [
        ["put on coats", "take photos", "ask about rats"],
        ["cold", "impressed"],
        "tell the flood story",
        ["too long for the back row", "dark stairs"],
        "lamps along the steps",
      ],
      [
        ["sniff", "swirl", "write notes"],
        ["merry", "afraid to say a wrong word"],
        ["pour six", "bring bread"],
        "driver gets water",
        ["small glass for drivers", "cards with words"],
      ],
      [["take two boxes", "ask for shipping"], "", "wrap", "card reader is offline", "order slip for later"],
      ["open a bottle for friends", "proud", "", "cork breaks", "write in December"],
    ];
    let y = -60;
    for (const [s, [name, height]] of steps.entries()) {
      h.stage(h.text(name, -40, y + height / 2 - 30, 24), name);
      for (const [lane, cell] of (cells[s] ?? []).entries())
        for (const [i, text] of [cell].flat().filter(Boolean).entries())
          h.note(
            text,
            (columns[lane] ?? 0) + 8 + (i % 2) * 132 + ((s * 3) % 7),
            y + Math.floor(i / 2) * 132,
            lanes[lane] ?? 0,
            s,
          );
      y += height;
    }
  },
);

// Somebody zoomed far out before they began: everything is twelve times as large as on other boards, far to the left of and above where the
// board begins. Drawn in a hurry, but in order.
export const carShare = scene(
  "car share",
  "An ordinary map, twelve times as large as others and far off in the negative corner of the board, with rules between the rows.",
  1200,
  (h) => {
    const [left, top] = [-61_000, -48_000];
    h.text("Car sharing – first trip", left, top - 4600, 560);
    h.titled("Car sharing – first trip");
    const names = ["Signing up", "Finding a car", "Opening it", "Driving", "Leaving it"];
    const xs = names.map((_, i) => left + 3000 + i * 4100);
    for (const [i, name] of names.entries()) h.stage(h.text(name, (xs[i] ?? 0) + 300, top - 1700, 360), name);
    const rows = [
      ["User steps", "actions"],
      ["Feelings", "emotions"],
      ["Pain points", "pain-points"],
      ["Behind the scenes", "backstage"],
    ] as const;
    const lanes = rows.map(([name, role], i) => {
      h.put("line", "", left - 300, top - 600 + i * 2300, 23_500, 12);
      return h.lane(h.text(name, left - 200, top + 250 + i * 2300, 300), name, role);
    });
    const cells = [
      [
        ["photographs licence", "waves at the camera"],
        "walks to the blue dot",
        ["holds phone to the mirror", "checks for scratches"],
        ["looks for the handbrake", "pays a toll"],
        "circles the block",
      ],
      ["watched", "hopeful", ["silly", "like a thief"], "free", ["in a hurry", "unsure"]],
      [
        ["licence is two cards", "takes a day"],
        ["dot moves", "garage has no signal"],
        "seven photos of dents",
        "smells of smoke",
        ["zone ends at a river", "app says “not here”"],
      ],
      [
        "clerk checks faces",
        "cars are moved at night",
        "",
        "tyre pressure is watched",
        ["fines are looked up", "cleaner comes Tuesdays"],
      ],
    ];
    for (const [i, lane] of lanes.entries())
      lay(
        h,
        xs,
        {
          lane,
          y: top - 100 + i * 2300,
          cells: cells[i] ?? [],
          across: 2,
          step: 1340,
          drift: [0, 40, -70, 20, 90, -50],
        },
        stickies(h, 1200, "#FFD966"),
      );
  },
);

const repeat = (
  h: Hand,
  x: number,
  title: string,
  names: readonly string[],
  cells: readonly (readonly (string | readonly string[])[])[],
  fill: string,
): void => {
  h.text(title, x, -240, 36);
  h.titled(title);
  const xs = names.map((_, i) => x + 190 + i * 260);
  for (const [i, name] of names.entries())
    h.stage(h.put("shape", name, xs[i] ?? 0, -140, 235, 50, { fill: "#444444" }), name);
  const rows = [
    ["Patient", "actions"],
    ["Pharmacy", "frontstage"],
    ["Practice", undefined],
    ["Pain points", "pain-points"],
  ] as const;
  for (const [i, [name, role]] of rows.entries()) {
    const lane = h.lane(h.text(name, x, 30 + i * 150, 22), name, role);
    lay(
      h,
      xs,
      { lane, y: -10 + i * 150, cells: cells[i] ?? [], across: 2, step: 112, drift: [5, 0, 10, 4, 2, -6] },
      stickies(h, 100, fill),
    );
  }
};

// The same trip twice, side by side on one board and level with each other: how it is, five steps in yellow, and how it shall be, three
// steps in green. Each has its own title, row names and steps.
export const prescription = scene(
  "prescription",
  "Two maps beside each other, level: a repeat prescription as it is in five steps, as it shall be in three, each with its own names.",
  100,
  (h) => {
    repeat(
      h,
      0,
      "Repeat prescription – AS-IS journey",
      ["Running out", "Asking", "Waiting", "Collecting", "At home"],
      [
        [
          "counts tablets",
          ["rings at 8:00", "rings again"],
          "comes by in vain",
          ["queues", "shows card"],
          "reads the leaflet",
        ],
        ["", "", "has no stock", ["hands over", "asks about allergies"], ""],
        ["", ["takes the call", "writes a slip"], "doctor signs at noon", "", ""],
        ["notices on Friday", "line is busy", ["paper is at the practice", "two trips"], "other brand", ""],
      ],
      "#FFF9B1",
    );
    h.fact("state", "current");
    h.nextMap();
    repeat(
      h,
      2050,
      "Repeat prescription – TO-BE journey",
      ["Reminder", "One tap", "Locker"],
      [
        ["gets a message", "says yes", ["opens the locker", "scans the box"]],
        ["sees it coming", ["orders stock", "checks interactions"], "fills the locker"],
        ["", "signs by noon", ""],
        ["no phone?", "who pays?", "locker is outside"],
      ],
      "#D0E17A",
    );
    h.fact("state", "future");
  },
);

// A kitchen maker's map: some notes are twice as wide because they go on over two steps, and arrows with a word on them say what leads to what.
export const kitchen = scene(
  "kitchen",
  "A kitchen maker's map: long notes lie across two steps, arrows with a word on them lead from note to note, also from row to row.",
  110,
  (h) => {
    h.text("A new kitchen – customer journey", 0, -250, 44);
    h.titled("A new kitchen – customer journey");
    const names = ["Dreaming", "Measuring", "Ordering", "Waiting", "Fitting"];
    const xs = names.map((_, i) => 240 + i * 300);
    for (const [i, name] of names.entries())
      h.stage(h.put("shape", name, xs[i] ?? 0, -130, 270, 50, { fill: "#FFE0B2" }), name);
    const rows = [
      ["Customer steps", "actions"],
      ["Needs", "needs"],
      ["Showroom team", "frontstage"],
      ["Workshop", "backstage"],
      ["Pain points", "pain-points"],
    ] as const;
    const lanes = rows.map(([name, role], i) => h.lane(h.text(name, 0, 10 + i * 170, 24), name, role));
    const [steps, needs, showroom, workshop, pains] = lanes as [number, number, number, number, number];
    const row = (lane: number, fill: string, cells: readonly (string | readonly string[])[]) =>
      lay(
        h,
        xs,
        { lane, y: -30 + lane * 170, cells, across: 2, step: 124, drift: [12, 0, 6, 5, 15, -4] },
        stickies(h, 110, fill),
      );
    const wide = (text: string, lane: number, from: number, fill: string): string => {
      const id = h.put("sticky", text, (xs[from] ?? 0) + 60, -30 + lane * 170, 440, 110, { fill });
      h.means(id, { lane, stage: from, spans: [from, from + 1] });
      return id;
    };
    const did = row(steps, "#FFF9B1", [
      ["tears out pages", "sits in other people's kitchens"],
      "measures with string",
      ["chooses a tap", "signs"],
      "",
      ["sweeps", "cooks an egg"],
    ]);
    row(needs, "#FFF9B1", ["a number", "someone who comes by", "", "", "a floor that stays whole"]);
    wide("to know what happens next", needs, 2, "#FFF9B1");
    const shown = row(showroom, "#A6CCF5", [
      "makes coffee",
      ["visits", "draws"],
      "explains the lead time",
      "",
      "hands over the key",
    ]);
    const built = row(workshop, "#D0E17A", ["", "checks the drawing", "", "", ["loads the van", "brings spare doors"]]);
    const cuts = wide("cuts, edges, paints and dries", workshop, 2, "#D0E17A");
    row(pains, "#FFCEE0", [
      "prices are secret",
      "",
      "",
      ["no kitchen for nine weeks", "nobody calls"],
      "one door is missing",
    ]);
    wide("changes cost twice", pains, 1, "#FFCEE0");
    const arrow = (a: string | undefined, b: string | undefined, text: string): void => {
      if (a === undefined || b === undefined) throw new Error(`an arrow wants two notes: ${text}`);
      h.arrow(a, b, text);
    };
    arrow(did.get("measures with string"), shown.get("visits"), "then we come");
    arrow(shown.get("draws"), built.get("checks the drawing"), "by mail");
    arrow(did.get("signs"), cuts, "order");
    arrow(built.get("loads the van"), did.get("sweeps"), "");
  },
);
