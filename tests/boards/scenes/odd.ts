// Boards that are no map although they look or sound like one, a map that shares its board, half a map, and a map that is still empty.
import { layNotes } from "./lay.js";
import { scene } from "./scene.js";

export const signup = scene(
  "sign-up",
  "A flow chart called “User journey”: boxes and diamonds joined by arrows, yes and no beside them. No map.",
  100,
  (h) => {
    h.text("User journey – sign-up", 0, -160, 40);
    const box = (text: string, x: number, y: number, fill = "#BBDEFB"): string =>
      h.put("shape", text, x, y, 170, 80, { fill });
    const ask = (text: string, x: number, y: number): string =>
      h.put("shape", text, x, y, 170, 120, { fill: "#FFF59D" });
    const start = h.put("shape", "Start", 0, 0, 120, 60, { fill: "#C8E6C9" });
    const landing = box("Landing page", 220, -10);
    const account = ask("Has an account?", 490, -30);
    const login = box("Log in", 760, -160);
    const form = box("Fill in form", 760, 110);
    const valid = ask("E-mail valid?", 1030, 90);
    const error = box("Show error", 1030, 300, "#FFCDD2");
    const confirm = box("Send confirmation", 1300, 110);
    const clicked = ask("Clicked within 24 h?", 1570, 90);
    const remind = box("Send reminder", 1570, 300);
    const expire = box("Delete account", 1300, 300, "#FFCDD2");
    const tour = box("Product tour", 1840, 110);
    const skip = ask("Skips the tour?", 2110, 90);
    const home = box("Home screen", 2110, -160);
    const invite = box("Invite a colleague", 2380, 110);
    const end = h.put("shape", "End", 2650, -150, 120, 60, { fill: "#C8E6C9" });
    for (const [from, to] of [
      [start, landing],
      [landing, account],
      [form, valid],
      [error, form],
      [confirm, clicked],
      [remind, expire],
      [tour, skip],
      [login, home],
      [home, end],
    ] as const)
      h.arrow(from, to);
    for (const [ask, yes, no] of [
      [account, login, form],
      [valid, confirm, error],
      [clicked, tour, remind],
      [skip, home, invite],
    ] as const) {
      h.arrow(ask, yes, "yes");
      h.arrow(ask, no, "no");
    }
  },
);

export const friday = scene(
  "friday",
  "Friday's board: a small map at the left, and the team's retro beside it, whose third column is called “Actions”.",
  110,
  (h) => {
    h.text("Journey: returning a parcel", 0, -240, 40);
    h.titled("Journey: returning a parcel");
    const names = ["Decide", "Print label", "Drop off", "Refund"];
    const xs = names.map((_, i) => 200 + i * 250);
    const stages = names.map((t, i) =>
      h.stage(h.put("shape", t, 195 + i * 250, -140, 235, 54, { fill: "#D1C4E9" }), t),
    );
    const [does, touch, hurts] = [
      h.lane(h.text("Actions", 0, 30, 24), "Actions", "actions"),
      h.lane(h.text("Touchpoints", 0, 190, 24), "Touchpoints", "touchpoints"),
      h.lane(h.text("Frustrations", 0, 350, 24), "Frustrations", "pain-points"),
    ] as [number, number, number];
    const row = (lane: number) => ({ lane, y: -15 + lane * 160, stages, xs });
    layNotes(h, row(does), [
      ["tries it on", "asks at home"],
      ["looks for a printer"],
      ["cycles to the kiosk"],
      ["checks the account", "calls"],
    ]);
    layNotes(h, row(touch), [["parcel"], ["e-mail", "website"], ["kiosk"], ["bank app"]]);
    layNotes(h, row(hurts), [[], ["who owns a printer?"], ["kiosk full"], ["nine days", "no message"]]);
    h.text("Retro sprint 14", 1700, -240, 40);
    for (const [i, [title, fill, texts]] of (
      [
        ["What went well", "#C8E6C9", ["interviews on time", "Mia’s demo", "cake", "new board"]],
        ["What didn’t", "#FFCDD2", ["two outages", "nobody read the plan", "meetings"]],
        ["Actions", "#BBDEFB", ["write the plan down", "ask ops"]],
      ] as const
    ).entries()) {
      h.put("shape", "", 1690 + i * 290, -160, 270, 640, { fill: "#FAFAFA" });
      h.text(title, 1710 + i * 290, -145, 26);
      for (const [k, text] of texts.entries())
        h.put("sticky", text, 1710 + i * 290 + (k % 2) * 122, -90 + Math.floor(k / 2) * 128 + (k % 2) * 6, 110, 110, {
          fill,
        });
    }
  },
);

export const bikes = scene(
  "bikes",
  "A story map: activities and tasks as the backbone in one frame, a frame of stories per release below. No map.",
  100,
  (h) => {
    h.text("Story map: bike rental", 0, -220, 44);
    const activities = ["Find a bike", "Unlock", "Ride", "Park", "Pay"];
    const tasks = [
      ["look at the map", "filter by type"],
      ["scan the code", "type the number"],
      ["see the time left", "ask for help"],
      ["find a zone", "take a photo"],
      ["add a card", "get the bill"],
    ];
    h.put("frame", "Backbone", -30, -130, 1500, 300);
    for (const [i, text] of activities.entries()) {
      h.put("sticky", text, i * 290, -100, 100, 100, { fill: "#90CAF9" });
      for (const k of [0, 1])
        h.put("sticky", tasks[i]?.[k] ?? "", i * 290 + k * 120, 40, 100, 100, { fill: "#A5D6A7" });
    }
    for (const [r, name] of ["MVP", "Release 2", "Later"].entries()) {
      h.put("frame", name, -30, 220 + r * 340, 1500, 300);
      for (const i of activities.keys())
        for (let k = 0; k < ((i + r) % 3) + 1; k++)
          h.put(
            "sticky",
            `As a rider I ${["see", "scan", "pause", "return", "tip"][i]} ${["it", "two", "later"][k]} (${name})`,
            i * 290 + (k % 2) * 120,
            245 + r * 340 + Math.floor(k / 2) * 120,
            100,
            100,
            { fill: "#FFF59D" },
          );
    }
  },
);

export const blank = scene(
  "blank",
  "A template nobody has filled in: stages, lanes with a question under each name, empty stickies waiting in the first column.",
  120,
  (h) => {
    h.text("Customer journey map", 0, -260, 48);
    h.titled("Customer journey map");
    h.text("How to use: fill in one column at a time, start with the actions.", 0, -190, 18);
    for (const [i, t] of ["Awareness", "Consideration", "Purchase", "Retention", "Advocacy"].entries())
      h.stage(h.put("shape", t, 260 + i * 260, -120, 240, 56, { fill: "#4DB6AC" }), t);
    const rows = [
      ["Actions", "actions", "What does the customer do?"],
      ["Touchpoints", "touchpoints", "Where do they meet us?"],
      ["Emotions", "emotions", "How do they feel?"],
      ["Pain points", "pain-points", "What gets in their way?"],
      ["Opportunities", "opportunities", "What could we do better?"],
    ] as const;
    for (const [i, [t, role, prompt]] of rows.entries()) {
      h.put("shape", "", -20, -40 + i * 170, 1580, 160, { fill: i % 2 ? "#E0F2F1" : "#F5FAFA" });
      h.lane(h.text(t, 0, -20 + i * 170, 24), t, role);
      h.text(prompt, 0, 16 + i * 170, 14);
      h.put("sticky", "", 275, -20 + i * 170, 120, 120, { fill: "#FFF9B1" });
    }
  },
);

export const interviews = scene(
  "interviews",
  "Half a map: five pale bands with their names at the top left, notes in ragged rows after an interview day, no stages anywhere.",
  100,
  (h) => {
    h.text("Interviews tenants, day 1 (journey follows)", 0, -140, 36);
    h.titled("Interviews tenants, day 1 (journey follows)");
    const bands = [
      ["What they do", "actions"],
      ["What they think", "thoughts"],
      ["How they feel", "emotions"],
      ["Pain points", "pain-points"],
      ["Needs", "needs"],
    ] as const;
    const said = [
      "reads the meter|calls the janitor|writes an e-mail|waits at home|asks the neighbour|takes a photo|calls again|pays",
      "is that my job?|they know already|nobody reads this|it will cost me|next time I fix it|again?",
      "ignored|ashamed of the mess|angry|thankful|tired",
      "no date|“between 8 and 16”|three numbers to call|no heating in May|bill without a word|stairs|noise",
      "a name|a date|an app? no!|a bench",
    ];
    const steps = [0, 125, 262, 371, 530, 640, 790, 905];
    for (const [i, [title, role]] of bands.entries()) {
      h.put("shape", "", -20, -60 + i * 190, 1360, 180, { fill: i % 2 ? "#F3F7FA" : "#FBF6EE" });
      const lane = h.lane(h.text(title, 0, -50 + i * 190, 22), title, role);
      for (const [k, text] of (said[i] ?? "").split("|").entries())
        h.note(text, 210 + (steps[k] ?? 0) + i * 17 - k * 3, -30 + i * 190 + ((k * 7 + i * 5) % 4) * 9, lane, null);
    }
  },
);
