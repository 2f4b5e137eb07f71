// Maps made at a desk: a consultant's boxes, a hotel's numbered template with prompts, a gym's that shouts.
import { boxes, lay, stickies } from "./lay.js";
import { scene } from "./scene.js";

// Slides turned into a board: chevrons for phases, under them boxes for steps, under those white boxes for what happens. Facts stand in one
// block at the right of the title. Nothing is a sticky.
export const freight = scene(
  "freight",
  "A consultant's boxes: phases over steps over white boxes, nothing is a sticky; persona, scenario, goal, owner and date in a block at the top right.",
  120,
  (h) => {
    h.text("Damaged freight: claim journey (SFD)", 0, -520, 48);
    h.titled("Damaged freight: claim journey (SFD)");
    h.profiled("first-draft");
    h.put(
      "text",
      "Persona: Dispatcher at a mid-size forwarder\nScenario: a pallet arrives crushed\nGoal: money back within 30 days\nOwner: Claims programme\nDate: 14 March 2025",
      1240,
      -530,
      620,
      150,
      { fontSize: 20 },
    );
    h.fact("persona", "Dispatcher at a mid-size forwarder");
    h.fact("scenario", "a pallet arrives crushed");
    h.fact("goal", "money back within 30 days");
    h.fact("owner", "Claims programme");
    h.fact("reviewedOn", "14 March 2025");
    const phases = [
      ["Notice", ["Unload", "Report"]],
      ["Prove", ["Collect papers", "Inspection", "Assessment"]],
      ["Settle", ["Offer", "Payment"]],
    ] as const;
    const xs: number[] = [];
    let x = 260;
    for (const [phase, steps] of phases) {
      h.put("shape", phase, x, -300, steps.length * 270 - 20, 70, { fill: "#0B3C5D" });
      for (const step of steps) {
        h.stage(h.put("shape", step, x, -215, 250, 50, { fill: "#CFE3F1" }), step, phase);
        xs.push(x);
        x += 270;
      }
      x += 20;
    }
    const rows = [
      ["Dispatcher's activities", "actions", 150],
      ["Systems & documents", undefined, 150],
      ["Our claims handlers", undefined, 150],
      ["Pain points", "pain-points", 230],
      ["Opportunities", "opportunities", 150],
    ] as const;
    let y = -130;
    const tops: number[] = [];
    const lanes = rows.map(([name, role, height]) => {
      tops.push(y);
      const lane = h.lane(h.put("shape", name, 0, y, 230, height, { fill: "#0B3C5D" }), name, role);
      y += height + 20;
      return lane;
    });
    const [does, papers, handlers, pains, could] = lanes as [number, number, number, number, number];
    const row = (lane: number, cells: readonly (string | readonly string[])[]): void => {
      lay(h, xs, { lane, y: (tops[lane] ?? 0) + 15, cells, step: 105 }, boxes(h, 250, lane === pains ? 95 : 120));
    };
    row(does, [
      "Takes photos with his own phone",
      "Writes “received with reservation” on the note",
      "Asks the driver, the shipper, the warehouse",
      "Keeps the goods for two weeks",
      "Waits for a letter",
      "Compares with the invoice",
      "Checks the bank account every Friday",
    ]);
    row(papers, [
      "Delivery note",
      "Claim form (PDF)",
      "CMR, invoice, packing list",
      "Survey report",
      "",
      "Settlement letter",
      "ERP",
    ]);
    row(handlers, [
      "",
      "Open a file within a day",
      "Chase missing papers",
      "Send a surveyor",
      "Read the report",
      "Ask the reinsurer",
      "Release the payment",
    ]);
    row(pains, [
      ["Driver wants to leave", "Ramp is dark"],
      "Form only works on Windows",
      ["Same paper asked for twice", "Shipper is in another time zone"],
      "Goods block the ramp",
      "No status for 19 days",
      ["Deductible comes as a surprise", "Offer is in legal English"],
      "",
    ]);
    row(could, ["Photo app for the ramp", "", "One upload link", "Video survey", "Status page", "Explain the sum", ""]);
  },
);

// A template from the internet, filled in: every row has a number and a name, and in small letters beneath it a question that helps. Steps
// are numbered too. The facts are a list in front of the steps.
export const hotel = scene(
  "hotel",
  "A hotel's filled-in template: numbered rows with a small question beneath each name, numbered steps, facts listed under the title.",
  100,
  (h) => {
    h.text("Customer Journey Map – one night for work", 0, -420, 44);
    h.titled("Customer Journey Map – one night for work");
    for (const [i, [field, label, value]] of (
      [
        ["persona", "Persona", "Petra, auditor, on the road 120 nights a year"],
        ["scenario", "Scenario", "arrives after 22:00, leaves before 7:00"],
        ["goal", "Goal", "sleep"],
        ["timescale", "Timescale", "one night"],
      ] as const
    ).entries()) {
      h.text(`${label}: ${value}`, 0, -350 + i * 32, 18);
      h.fact(field, value);
    }
    const names = ["Booking", "Late arrival", "Room", "Breakfast", "Check-out"];
    const xs = names.map((_, i) => 300 + i * 270);
    for (const [i, name] of names.entries())
      h.stage(h.put("shape", `${i + 1}. ${name}`, xs[i] ?? 0, -190, 245, 56, { fill: "#2E7D6B" }), name);
    const rows = [
      ["Guest actions", "What does the guest do?", "actions"],
      ["Expectations", "What does she take for granted?", "needs"],
      ["Channels", "By which way?", "channels"],
      ["Frustrations", "What makes her sigh?", "pain-points"],
      ["Opportunities", "What would she tell a colleague?", "opportunities"],
    ] as const;
    const lanes = rows.map(([name, prompt, role], i) => {
      const lane = h.lane(h.text(`${i + 1}) ${name}`, 0, -80 + i * 160, 24), name, role);
      h.text(prompt, 0, -46 + i * 160, 13);
      return lane;
    });
    const cells = [
      [
        ["filters by “24 h reception”", "calls about parking"],
        "rings the bell",
        ["unplugs the minibar", "draws the curtain"],
        "takes a roll to go",
        "drops the card in a box",
      ],
      [
        "invoice to the company",
        ["somebody is there", "no small talk"],
        ["dark", "quiet"],
        "coffee at 6:15",
        "nothing to sign",
      ],
      [["portal", "phone"], "night porter", "card on the pillow", "", ["box", "mail"]],
      [
        "pays for the view she never sees",
        "form in the dark",
        ["fan in the bathroom", "light of the TV"],
        "opens at 7",
        ["invoice on the wrong name"],
      ],
      [
        "“company” as a tick box",
        "key safe",
        "one switch for everything",
        ["bag at the door", "coffee from 5"],
        "invoice before she asks",
      ],
    ];
    for (const [i, lane] of lanes.entries())
      lay(
        h,
        xs,
        { lane, y: -110 + i * 160, cells: cells[i] ?? [], across: 2, step: 114, drift: [8, 0, 3, -4, 12, 5] },
        stickies(h, 100, "#A6CCF5"),
      );
  },
);

// Everything in capitals, with an emoji in front and a colon behind. The rows' names are big texts above the left end of each row, not beside
// it.
export const gym = scene(
  "gym",
  "A gym that shouts: row names in capitals with an emoji before and a colon behind, written above the left end of each row.",
  110,
  (h) => {
    h.text("🏋️ NEW MEMBER JOURNEY!!!", 0, -300, 54);
    h.titled("🏋️ NEW MEMBER JOURNEY!!!");
    const names = ["🔍 LOOKING AROUND:", "🎟️ TRIAL DAY:", "✍️ SIGNING UP:", "💪 FIRST MONTH:", "😴 STAYING HOME:"];
    const xs = names.map((_, i) => 20 + i * 310);
    for (const [i, name] of names.entries())
      h.stage(h.put("sticky", name, xs[i] ?? 0, -200, 230, 90, { fill: "#FF9D48" }), name.replace(/^\S+ |:$/gu, ""));
    const rows = [
      ["👟 ACTIONS:", "actions"],
      ["💭 THOUGHTS:", "thoughts"],
      ["📱 TOUCHPOINTS:", "touchpoints"],
      ["😣 PAIN POINTS:", "pain-points"],
      ["💡 OPPORTUNITIES:", "opportunities"],
    ] as const;
    const lanes = rows.map(([name, role], i) => h.lane(h.text(name, 0, -70 + i * 230, 28), name, role));
    const cells = [
      [
        "asks a friend who is fit",
        ["finds the lockers", "copies others"],
        "signs on a tablet",
        ["comes Mondays", "buys shoes"],
        "pays",
      ],
      [
        ["too old?", "parking?"],
        "everybody looks at me",
        "24 months…",
        "am I doing this right?",
        ["tomorrow", "I should cancel"],
      ],
      ["poster", ["front desk", "trainer with the plan"], "tablet", ["machines", "app"], "mail “we miss you”"],
      [
        "prices only on request",
        "no towel",
        ["joining fee", "small print"],
        ["trainer gone after day one", "app forgets weights"],
        "cancel three months ahead",
      ],
      [
        "price list on the door",
        "buddy for a day",
        "monthly plan",
        ["second date with a trainer"],
        ["pause instead of cancel", "call, don't mail"],
      ],
    ];
    for (const [i, lane] of lanes.entries())
      lay(
        h,
        xs,
        { lane, y: -20 + i * 230, cells: cells[i] ?? [], across: 2, step: 122, drift: [0, 3, 6, -4, -2, 5] },
        stickies(h, 110),
      );
  },
);
