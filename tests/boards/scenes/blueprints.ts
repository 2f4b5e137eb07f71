// Blueprints, and maps drawn as if they were one: a bank's, a telephone company's, a heat pump fitter's table.
import { boxes, lay, stickies } from "./lay.js";
import { scene } from "./scene.js";

// Dark blue heads, five rows with their names in grey boxes, white boxes for what happens. The evidence is at the bottom because
// somebody thought of it last. The three lines are thin rules over the whole width; their names sit on them at the left end, in the
// bank's own words, one of them misspelt.
export const bank = scene(
  "bank",
  "A bank's blueprint of opening a business account: rows in grey boxes, evidence at the bottom, three ruled lines named in the bank's own words.",
  120,
  (h) => {
    h.text("Business account opening – service blueprint", -260, -330, 48);
    h.titled("Business account opening – service blueprint");
    h.text("Owner: SME onboarding squad", -260, -255, 20);
    h.fact("owner", "SME onboarding squad");
    h.text("As-is, reviewed March", 560, -255, 20);
    h.fact("state", "current");
    const names = ["Enquiry", "Application", "Identity check", "Decision", "First payment"];
    const xs = names.map((_, i) => 20 + i * 330);
    for (const [i, name] of names.entries())
      h.stage(h.put("shape", name, xs[i] ?? 0, -170, 300, 60, { fill: "#1B2A5C" }), name);
    const rows = [
      ["Client", "actions"],
      ["Branch & hotline (client sees us)", "frontstage"],
      ["Back office (client doesn't see us)", "backstage"],
      ["Support systems", "support-processes"],
      ["Physical evidence", "physical-evidence"],
    ] as const;
    const tops = [-60, 160, 380, 600, 820];
    const lanes = rows.map(([name, role], i) =>
      h.lane(h.put("shape", name, -260, tops[i] ?? 0, 220, 160, { fill: "#DDDDDD" }), name, role),
    );
    const [client, front, back, systems, evidence] = lanes as [number, number, number, number, number];
    const lines = [
      ["Client contact line (interaction)", "interaction", client, 130],
      ["Line of visibilty – client can't look past here", "visibility", front, 350],
      ["IT handover = internal interaction line", "internal-interaction", back, 570],
    ] as const;
    for (const [name, role, after, y] of lines) {
      h.put("line", "", -260, y, 1930, 2);
      h.text(name, -255, y - 20, 14);
      h.line(role, after);
    }
    const box = boxes(h, 140, 110);
    const row = (lane: number, cells: readonly (string | readonly string[])[]): void => {
      lay(h, xs, { lane, y: (tops[lane] ?? 0) + 25, cells, across: 2, step: 155, drift: [0, 0, 4, -3, 0, 5] }, box);
    };
    row(client, [
      ["Compares account fees", "Books a slot in the branch"],
      ["Fills in 14 pages", "Uploads articles of association"],
      "Shows passport on video",
      "Waits",
      ["Pays first invoice", "Orders a second card"],
    ]);
    row(front, [
      "Adviser explains the packages",
      ["Adviser checks form for gaps", "Hotline explains “beneficial owner”"],
      "Video agent compares faces",
      "Adviser rings with the decision",
      "Welcome call",
    ]);
    row(back, [
      "",
      "Scans are sorted by hand",
      ["Sanction list check", "Second pair of eyes"],
      ["Credit committee meets Thursdays", "File goes round three desks"],
      "Limits are keyed in",
    ]);
    row(systems, [
      "CRM",
      "Form server",
      "Video identification provider",
      ["Rating engine", "Company register"],
      "Core banking",
    ]);
    row(evidence, ["Leaflet", "Form A-14", "SMS with code", "Letter on thick paper", ["Debit card", "App"]]);
  },
);

// Drawn bands in pale colours, edge to edge. The row of calls and the row of problems are four times as high as the others: that is
// where everything happens. Names are written upright, in the middle of each band's left end.
export const telco = scene(
  "telco",
  "A telephone company's support map in drawn bands: the rows of contacts and of problems are four times as high as the others.",
  110,
  (h) => {
    h.text("When the line is down – customer journey", -40, -280, 56);
    h.titled("When the line is down – customer journey");
    const names = ["Line drops", "Tries to fix it", "Gets in touch", "Technician comes", "Afterwards"];
    const xs = [280, 680, 1080, 1600, 2000];
    for (const [i, name] of names.entries()) h.stage(h.text(name, (xs[i] ?? 0) + 20, -120, 32), name);
    const bands = [
      ["Customer does", 160, "actions", "#EAF3FF"],
      ["Contacts", 520, "touchpoints", "#FFF6E5"],
      ["Problems", 640, "pain-points", "#FDECEC"],
      ["Ideas", 160, "opportunities", "#EDF7ED"],
      ["KPIs", 140, "metrics", "#F3F0FA"],
    ] as const;
    let y = -50;
    const tops: number[] = [];
    const lanes = bands.map(([name, height, role, fill]) => {
      h.put("shape", "", -60, y, 2460, height, { fill });
      const lane = h.lane(h.text(name, -30, y + height / 2 - 18, 28), name, role);
      tops.push(y + 22);
      y += height;
      return lane;
    });
    const [does, contacts, problems, ideas, kpis] = lanes as [number, number, number, number, number];
    const fills = ["#A6CCF5", "#FFF9B1", "#FFCEE0", "#D0E17A", "#D9D9D9"];
    const row = (lane: number, cells: readonly (string | readonly string[])[]): void => {
      const draw = stickies(h, 110, fills[lane]);
      lay(h, xs, { lane, y: tops[lane] ?? 0, cells, across: 3, step: 121, drift: [0, 3, -4, 0, 5, -2, 2] }, draw);
    };
    row(does, [
      "sees red light on router",
      ["restarts router", "asks the neighbour"],
      "looks for a number",
      ["takes a day off", "moves the wardrobe"],
      "checks speed",
    ]);
    row(contacts, [
      "status page",
      ["help pages", "chat bot", "forum", "video by a stranger"],
      [
        "hotline, 1st try",
        "hotline, 2nd try",
        "hotline, 3rd try",
        "chat",
        "shop",
        "shop again",
        "social media",
        "email",
        "letter",
        "app",
      ],
      ["SMS the day before", "technician's own mobile", "card in the letter box"],
      ["survey", "bill"],
    ]);
    row(problems, [
      ["nobody says it's the whole street", "app says all fine"],
      ["help pages need internet", "bot asks for customer number", "PUK on a lost letter", "reset loses wifi name"],
      [
        "38 minutes of music",
        "press 4",
        "told to restart again",
        "call cut off",
        "ticket closed by itself",
        "shop can't see ticket",
        "different story each time",
        "address misspelt",
        "no evening slots",
        "has to say it all again",
        "hotline costs money on mobile",
        "callback at work",
      ],
      ["8 am to 4 pm", "wrong part in the van", "nobody rang the bell", "basement locked"],
      ["charged for the dead month", "survey before it works"],
    ]);
    row(ideas, ["tell the street", "offline help card", "one ticket for all", "two-hour slots", "credit by itself"]);
    row(kpis, ["", "", ["calls per fault: 3.4", "first fix: 41 %"], "missed visits: 12 %", "churn in 90 days"]);
  },
);

// A FigJam table pasted from a spreadsheet: an engineer likes cells. The corner is empty, some cells too. Columns as wide as they
// need to be. Every full cell is one note, whatever it lists.
export const heatPump = scene(
  "heat pump",
  "An engineer's table in FigJam: touching cells, the corner empty, columns of different widths, several lines in some cells.",
  100,
  (h) => {
    h.text("Heat pump, from quote to first winter", 0, -110, 36);
    h.titled("Heat pump, from quote to first winter");
    const widths = [170, 230, 300, 200, 260, 200];
    const heights = [50, 110, 110, 130, 90, 110];
    const names = ["Survey of the house", "Quote", "Grant", "Installation", "First winter"];
    const rows = [
      ["Homeowner does", "actions"],
      ["Asks", "questions"],
      ["Worries", "pain-points"],
      ["Responsible", "owners"],
      ["Ideas", "opportunities"],
    ] as const;
    const cells = [
      [
        "shows the cellar",
        "compares three offers",
        "fills in form 12b",
        "empties the cellar\nsleeps at her sister's",
        "",
      ],
      ["Is my house too old?", "What does “COP” mean?", "Who signs where?", "", "Why is it humming?"],
      [
        "radiators too small",
        "price per what?\nno word about the garden",
        "grant only before the order\norder only after the grant",
        "two days became nine",
        "bill of January",
      ],
      ["surveyor", "sales", "", "fitters, electrician", "hotline"],
      ["photo survey", "one page in plain words", "we file it for you", "a heater to lend", "call in November"],
    ];
    const cell = (row: number, column: number, text: string): string => {
      const before = (of: readonly number[], n: number): number => of.slice(0, n).reduce((sum, x) => sum + x, 0);
      const [x, y] = [before(widths, column), before(heights, row)];
      const fill = row === 0 ? "#E6E6E6" : "#FFFFFF";
      const more = { cellOf: "table", fill, stroke: "#999999" };
      return h.put("shape", text, x, y, widths[column] ?? 0, heights[row] ?? 0, more);
    };
    cell(0, 0, "");
    for (const [i, name] of names.entries()) h.stage(cell(0, i + 1, name), name);
    for (const [r, [name, role]] of rows.entries()) {
      const lane = h.lane(cell(r + 1, 0, name), name, role);
      for (const [s, text] of (cells[r] ?? []).entries()) {
        const id = cell(r + 1, s + 1, text);
        if (text !== "") h.means(id, { lane, stage: s });
      }
    }
    h.put("sticky", "Grant rules change in July!", 1480, 20, 100, 100, { fill: "#FFCEE0" });
  },
);
