// Rows that come in two levels, rows named after whoever acts, stages that are only numbers.
import { boxes, lay, stickies } from "./lay.js";
import { scene } from "./scene.js";

// Two columns of names at the left: turned words in tall dark boxes hold two rows each, the rows' own names stand beside them. The
// three lines are dashed rules made of text, with the name in their middle.
export const donation = scene(
  "donation",
  "A blood service's blueprint with two columns of names: turned words on tall boxes hold two rows each; the lines are written as dashes.",
  110,
  (h) => {
    h.text("Service blueprint: giving blood", -60, -300, 44);
    h.titled("Service blueprint: giving blood");
    const names = ["Invitation", "Reception", "Doctor's check", "Donation", "Snack room"];
    const xs = names.map((_, i) => 340 + i * 300);
    for (const [i, name] of names.entries())
      h.stage(h.put("shape", name, xs[i] ?? 0, -160, 270, 56, { fill: "#7B1E1E" }), name);
    const rows = [
      ["Evidence", "physical-evidence", 0],
      ["Donor", "actions", 150],
      ["Nurses & volunteers", "frontstage", 350],
      ["Screens & machines", "frontstage-technology", 500],
      ["Laboratory", "backstage", 700],
      ["Donor database", "backstage-technology", 850],
      ["Transport, IT, hospitals", "support-processes", 1050],
    ] as const;
    for (const [text, top, height] of [
      ["FRONTSTAGE", 340, 280],
      ["BACKSTAGE", 690, 280],
    ] as const)
      h.put("shape", text, -60 - (height - 50) / 2, top + (height - 50) / 2, height, 50, {
        fill: "#444444",
        angle: -90,
      });
    const lanes = rows.map(([name, role, y]) => h.lane(h.text(name, 20, y + 40, 22), name, role));
    const dashes = "– – – – – – – – – – – – – – – – – –";
    for (const [name, role, after, y] of [
      ["line of interaction", "interaction", 1, 295],
      ["line of visibility", "visibility", 3, 645],
      ["line of internal interaction", "internal-interaction", 5, 995],
    ] as const) {
      h.text(`${dashes} ${name} ${dashes} ${dashes}`, 20, y, 24);
      h.line(role, lanes[after] ?? null);
    }
    const cells = [
      ["letter", "badge", "questionnaire", ["bag", "plaster"], ["roll", "card with blood group"]],
      [
        "finds a date",
        ["shows passport", "takes a number"],
        "answers 40 questions",
        ["makes a fist", "looks away"],
        "eats a roll",
      ],
      ["", "greets by name", "doctor listens", "finds the vein", "watches for pale faces"],
      ["booking page", "queue screen", "haemoglobin meter", "scales that rock", ""],
      ["", "", ["rejects are noted"], ["tubes are labelled", "bags are cooled"], ""],
      ["selects by group", "looks up last date", "", "books the bag number", "sets the next date"],
      [["mail house"], "", "", ["courier at four", "hospital orders"], "baker"],
    ];
    for (const [i, lane] of lanes.entries())
      lay(
        h,
        xs,
        { lane, y: rows[i]?.[2] ?? 0, cells: cells[i] ?? [], across: 2, step: 130, drift: [4, 0, 8, -4, 0, 6] },
        stickies(h, 110),
      );
  },
);

// A process person's swimlanes: bands named after who acts, columns that are only numbered, boxes joined by arrows. The title says blueprint.
export const parcel = scene(
  "parcel",
  "Swimlanes: bands named after whoever acts, columns that are only numbered 1 to 6, boxes joined by arrows; the title says blueprint.",
  100,
  (h) => {
    h.text("Same-day parcel, service blueprint v0.3", 0, -220, 40);
    h.titled("Same-day parcel, service blueprint v0.3");
    const xs = [0, 1, 2, 3, 4, 5].map((i) => 240 + i * 250);
    for (const i of [0, 1, 2, 3, 4, 5]) h.stage(h.text(`${i + 1}`, (xs[i] ?? 0) + 80, -100, 36), `${i + 1}`);
    const rows = [
      ["Customer", "actions"],
      ["Courier", undefined],
      ["Dispatcher", undefined],
      ["Routing system", undefined],
    ] as const;
    const cells = [
      [
        ["types two addresses", "books by 11"],
        "hands over",
        "",
        ["watches the dot", "changes the floor"],
        "",
        ["opens the door", "gives stars"],
      ],
      ["", "scans the label", "", ["rides", "locks the bike"], "rings", "asks for a name"],
      ["accepts", "", ["joins two trips", "calls the depot"], "", "answers the phone", ""],
      [["checks the area", "offers a price"], "", "computes a route", "sends the dot", "", "writes the receipt"],
    ];
    const ids = new Map<string, string>();
    for (const [i, [name, role]] of rows.entries()) {
      h.put("shape", "", 0, -30 + i * 230, 1760, 230, { fill: i % 2 ? "#FFFFFF" : "#F2F2F2", stroke: "#888888" });
      const lane = h.lane(h.text(name, 20, 70 + i * 230, 24), name, role);
      const laid = lay(
        h,
        xs,
        { lane, y: -10 + i * 230, cells: cells[i] ?? [], step: 98 },
        boxes(h, 200, 90, "#E3F2FD"),
      );
      for (const [text, id] of laid) ids.set(text, id);
    }
    for (const [from, to] of [
      ["books by 11", "offers a price"],
      ["offers a price", "accepts"],
      ["hands over", "scans the label"],
      ["scans the label", "computes a route"],
      ["computes a route", "joins two trips"],
      ["rides", "rings"],
      ["asks for a name", "opens the door"],
      ["opens the door", "writes the receipt"],
    ] as const)
      h.arrow(ids.get(from) ?? "", ids.get(to) ?? "");
  },
);
