// Emotion lanes as people draw them: faces joined by connectors, marks from 1 to 5, a freehand line.
import { layNotes } from "./lay.js";
import { scene } from "./scene.js";

export const faces = scene(
  "faces",
  "A festival: faces on a rising and falling path in a tall middle lane, each joined to the next by an arrow.",
  100,
  (h) => {
    h.text("Festival visitor journey", 0, -230, 44);
    h.titled("Festival visitor journey");
    const names = ["Tickets", "Getting there", "Entrance", "Camping", "Concerts", "Way home"];
    const xs = names.map((_, i) => 200 + i * 240);
    const stages = names.map((t, i) => h.stage(h.text(t, 205 + i * 240, -120, 24), t));
    const [does, mood, hurts] = [
      h.lane(h.text("Doing", 0, 20, 24), "Doing", "actions"),
      h.lane(h.text("Feeling", 0, 320, 24), "Feeling", "emotions"),
      h.lane(h.text("Pain points", 0, 610, 24), "Pain points", "pain-points"),
    ] as [number, number, number];
    layNotes(h, { lane: does, y: -30, stages, xs, step: [30, 30] }, [
      ["refreshes the page at 10:00", "pays in four clicks"],
      ["shares a car"],
      ["queues", "gets the wristband"],
      ["puts up a borrowed tent"],
      ["runs from stage to stage", "sings"],
      ["finds the car"],
    ]);
    const path = [
      ["😬", 300, -1],
      ["🙂", 220, 1],
      ["😡", 430, -2],
      ["😕", 380, -1],
      ["🤩", 165, 2],
      ["😴", 330, undefined],
    ] as const;
    const drawn = path.map(([face, y, score], s) => {
      const key = h.put("shape", face, (xs[s] ?? 0) + 20, y, 60, 60, { fill: "#FFE082", fontSize: 36 });
      h.means(key, { lane: mood, stage: stages[s] ?? 0, ...(score !== undefined && { score }) });
      return key;
    });
    for (const [i, key] of drawn.entries()) if (i > 0) h.arrow(drawn[i - 1] ?? "", key);
    layNotes(h, { lane: hurts, y: 560, stages, xs, step: [30, 30] }, [
      ["the page crashed"],
      [],
      ["two hours in the sun", "water taken away"],
      ["mud", "no light at the toilets"],
      [],
      ["everybody leaves at once"],
    ]);
  },
);

export const marks = scene(
  "marks",
  "A bank: one lane holds nothing but marks from 1 to 5 on small round stickies, “5 = great” stands under its name.",
  110,
  (h) => {
    h.text("Opening an account – customer journey, as is", -40, -260, 40);
    h.titled("Opening an account");
    h.fact("state", "current");
    const names = ["Compare", "Apply", "Identify", "Wait", "First transfer"];
    const xs = names.map((_, i) => 230 + i * 260);
    const stages = names.map((t, i) =>
      h.stage(h.put("shape", t, 220 + i * 260, -160, 240, 56, { fill: "#CFE8FC" }), t),
    );
    const [steps, marked, said, ideas] = [
      h.lane(h.text("Customer steps", -40, 30, 22), "Customer steps", "actions"),
      h.lane(h.text("Mood (1-5)", -40, 190, 22), "Mood (1-5)", "emotions"),
      h.lane(h.text("Quotes", -40, 330, 22), "Quotes", "quotes"),
      h.lane(h.text("Ideas", -40, 490, 22), "Ideas", "opportunities"),
    ] as [number, number, number, number];
    h.text("5 = great, 1 = awful", -40, 222, 14);
    const row = (lane: number, y: number, fill: string) => ({ lane, y, stages, xs, more: { fill } });
    layNotes(h, row(steps, -15, "#FFF9B1"), [
      ["reads two comparison sites"],
      ["fills in 31 fields", "scans the passport"],
      ["video call"],
      ["waits for the card", "waits for the PIN"],
      ["sends 1 € to a friend"],
    ]);
    for (const [s, mark] of [4, 2, 1, 3, 5].entries()) {
      const key = h.put("shape", `${mark}`, (xs[s] ?? 0) + 25, 175 + (s % 2) * 5, 56, 56, {
        fill: "#FFD54F",
        fontSize: 28,
      });
      h.means(key, { lane: marked, stage: stages[s] ?? 0, score: mark - 3 });
    }
    layNotes(h, row(said, 290, "#E1BEE7"), [
      ["“They all look the same.”"],
      ["“Why do you ask for my mother’s name?”"],
      ["“I had to hold the passport for ten minutes.”"],
      ["“Two letters, two weeks.”"],
      ["“That was quick!”"],
    ]);
    layNotes(h, row(ideas, 450, "#C8E6C9"), [
      [],
      ["ask later", "save a draft"],
      ["read the chip"],
      ["virtual card at once"],
      [],
    ]);
  },
);

export const curve = scene(
  "curve",
  "A museum: a freehand line swings through dots across a tall lane with a smile at its top and a frown at its foot; remarks beside the dots.",
  100,
  (h) => {
    h.text("A day at the museum", 0, -220, 44);
    h.titled("A day at the museum");
    const names = ["Before", "Arrival", "Exhibition", "Café", "Shop", "Afterwards"];
    const xs = names.map((_, i) => 220 + i * 230);
    const stages = names.map((t, i) =>
      h.stage(h.put("sticky", t, 215 + i * 230, -140, 100, 100, { fill: "#B2EBF2" }), t),
    );
    const [acts, channels, journey] = [
      h.lane(h.text("Activities", 0, 40, 24), "Activities", "actions"),
      h.lane(h.text("Channels", 0, 190, 24), "Channels", "channels"),
      h.lane(h.text("Emotional journey", 0, 440, 24), "Emotional journey", "emotions"),
    ] as [number, number, number];
    layNotes(h, { lane: acts, y: 0, stages, xs, step: [105, 0] }, [
      ["checks opening hours", "asks friends"],
      ["looks for lockers"],
      ["follows the arrows", "sits in front of one painting"],
      ["cake"],
      ["three postcards"],
      ["tells everybody"],
    ]);
    layNotes(h, { lane: channels, y: 150, stages, xs, step: [105, 0] }, [
      ["website"],
      ["signs", "staff"],
      ["audio guide"],
      ["menu"],
      [],
      ["newsletter"],
    ]);
    h.text("🙂", 170, 320, 24);
    h.text("🙁", 170, 580, 24);
    h.put("line", "", 210, 455, 1400, 2, { stroke: "#BDBDBD" });
    h.put("line", "", 240, 330, 1300, 260, { stroke: "#E53935" });
    for (const [s, y] of [430, 560, 345, 400, 500, 370].entries())
      h.put("shape", "", (xs[s] ?? 0) + 20, y, 16, 16, { fill: "#E53935" });
    for (const [s, text, y] of [
      [0, "looking forward", 395],
      [1, "lost in the lobby", 530],
      [2, "goose bumps", 310],
      [3, "tired but happy", 400],
      [4, "pushed through the shop", 490],
      [5, "wants to come back", 330],
    ] as const) {
      const key = h.put("text", text, (xs[s] ?? 0) + 44, y + 10, text.length * 8, 20, { fontSize: 15 });
      h.means(key, { lane: journey, stage: stages[s] ?? 0 });
    }
  },
);
