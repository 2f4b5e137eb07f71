// Boards as teams leave them after a workshop.
import { scene } from "./scene.js";

export const clinic = scene(
  "clinic",
  "A hospital team's wall: five steps as big blue stickies, lanes named in capitals at the left, notes slapped on crooked.",
  120,
  (h) => {
    h.text("Patient journey – hip operation", -20, -320, 54);
    const steps = ["GP visit", "Referral", "Waiting", "Surgery", "Rehab"].map((title, i) =>
      h.stage(h.put("sticky", title, 260 + i * 330, -190, 160, 160, { fill: "#A6CCF5", angle: i - 2 }), title),
    );
    const [gp, ref, wait, surg, rehab] = steps as [number, number, number, number, number];
    const does = h.lane(h.text("WHAT THE\nPATIENT DOES", -40, 45, 26), "WHAT THE PATIENT DOES", "actions");
    const feels = h.lane(h.text("FEELINGS", -40, 330, 26), "FEELINGS", "emotions");
    const hurts = h.lane(h.text("PAIN POINTS", -40, 560, 26), "PAIN POINTS", "pain-points");
    h.note("describes the pain", 250, 10, does, gp, { angle: -4 });
    h.note("gets the letter", 590, 22, does, ref);
    h.note("calls three clinics", 700, 40, does, ref, { angle: 6 });
    h.note("waits", 925, 5, does, wait);
    h.note("signs consent", 1250, 18, does, surg);
    h.note("walks again", 1590, 30, does, rehab, { angle: 3 });
    h.note("scared", 270, 280, feels, gp);
    h.note("forgotten", 915, 310, feels, wait, { angle: -7 });
    h.note("relieved", 1600, 270, feels, rehab);
    h.note("letter was lost", 580, 520, hurts, ref);
    h.note("no news for 9 weeks", 940, 505, hurts, wait);
    h.note("fasting for a surgery that was moved", 1240, 530, hurts, surg);
    h.put("sticky", "Ask Dr Weber about the letter", 2200, 40, 120, 120, { fill: "#FFCEE0" });
    h.put("sticky", "Next meeting: Tuesday", 2200, 200, 120, 120, { fill: "#FFCEE0" });
  },
);

export const library = scene(
  "library",
  "A blueprint drawn as a grid of thin lines; the three lines are dashed rules with their names at the right end.",
  100,
  (h) => {
    h.text("Service blueprint: borrowing a book", 0, -160, 40);
    const columns = ["Find", "Reserve", "Pick up", "Return"].map((title, i) =>
      h.stage(h.put("shape", title, 220 + i * 260, -70, 240, 44, { fill: "#EEEEEE" }), title),
    );
    const [find, reserve, pick, back] = columns as [number, number, number, number];
    const rows = [
      ["Physical evidence", "physical-evidence"],
      ["Customer actions", "actions"],
      ["Front stage", "frontstage"],
      ["Back stage", "backstage"],
      ["Support processes", "support-processes"],
    ] as const;
    const lanes = rows.map(([title, role], i) => h.lane(h.text(title, 0, 30 + i * 150, 20), title, role));
    const [evidence, customer, front, rear, support] = lanes as [number, number, number, number, number];
    for (const [i, name] of ["Line of interaction", "Line of visibility", "Line of internal interaction"].entries()) {
      h.put("line", "", 0, 277 + i * 150, 1260, 2);
      h.text(name, 1290, 268 + i * 150, 14);
    }
    h.note("shelf sign", 240, -10, evidence, find);
    h.note("card", 760, -10, evidence, pick);
    h.note("searches online", 240, 140, customer, find);
    h.note("clicks reserve", 500, 140, customer, reserve);
    h.note("shows card", 760, 140, customer, pick);
    h.note("drops into slot", 1020, 140, customer, back);
    h.note("greets", 760, 290, front, pick);
    h.note("fetches the book", 500, 440, rear, reserve);
    h.note("sorts returns", 1020, 440, rear, back);
    h.note("catalogue", 240, 590, support, find);
    h.note("courier", 500, 590, support, reserve);
  },
);

export const startup = scene(
  "startup",
  "Stages run down the page: a name in each row at the left, four lanes as columns with coloured heads.",
  150,
  (h) => {
    h.text("User journey v2", 0, -260, 48);
    const heads = [
      ["Doing", "actions"],
      ["Thinking", "thoughts"],
      ["Feeling", "emotions"],
      ["Opportunities", "opportunities"],
    ] as const;
    const lanes = heads.map(([title, role], i) =>
      h.lane(h.put("shape", title, 240 + i * 380, -120, 340, 60, { fill: "#7B61FF" }), title, role),
    );
    const [doing, thinking, feeling, could] = lanes as [number, number, number, number];
    const rows = ["Discovers us", "Signs up", "First week", "Pays"].map((title, i) =>
      h.stage(h.text(title, 0, 50 + i * 220, 28), title),
    );
    const [discovers, signs, week, pays] = rows as [number, number, number, number];
    h.note("sees an ad", 250, 0, doing, discovers);
    h.note("reads reviews", 415, 8, doing, discovers);
    h.note("what is this?", 630, 0, thinking, discovers);
    h.note("curious", 1010, 5, feeling, discovers);
    h.note("fills the form", 250, 220, doing, signs);
    h.note("why my phone number?", 640, 215, thinking, signs);
    h.note("ask for less", 1390, 225, could, signs);
    h.note("imports contacts", 250, 440, doing, week);
    h.note("lost", 1010, 440, feeling, week);
    h.note("checklist", 1390, 440, could, week);
    h.note("enters card", 255, 660, doing, pays);
    h.note("is there a yearly plan?", 640, 660, thinking, pays);
    h.note("fine", 1010, 655, feeling, pays);
  },
);

export const cityHall = scene(
  "city hall",
  "German, hand-numbered stages with phases written over them, one lane of the team's own, a legend at the side.",
  110,
  (h) => {
    h.text("Kundenreise: Umzug anmelden", 0, -330, 40);
    h.text("Vorher", 330, -190, 30);
    h.text("Im Amt", 880, -190, 30);
    const titles = ["1. Umziehen", "2. Termin suchen", "3. Warten", "4. Anmelden", "5. Ausweis ändern"];
    const stages = titles.map((title, i) =>
      h.stage(
        h.put("shape", title, 200 + i * 220, -120, 180, 50, { fill: "#FFE0B2" }),
        title.slice(3),
        i < 2 ? "Vorher" : "Im Amt",
      ),
    );
    const [move, search, wait, register, card] = stages as [number, number, number, number, number];
    const does = h.lane(h.text("Handlungen", 0, 30), "Handlungen", "actions");
    const feels = h.lane(h.text("Gefühle", 0, 190), "Gefühle", "emotions");
    const papers = h.lane(h.text("Formulare", 0, 350), "Formulare");
    const ideas = h.lane(h.text("Ideen", 0, 510), "Ideen", "opportunities");
    h.note("packt Kisten", 230, 0, does, move);
    h.note("sucht Termin um Mitternacht", 450, 0, does, search);
    h.note("zieht Nummer", 670, 0, does, wait);
    h.note("unterschreibt", 895, 0, does, register);
    h.note("müde", 230, 160, feels, move);
    h.note("wütend", 450, 160, feels, search);
    h.note("Wohnungsgeberbestätigung", 890, 320, papers, register);
    h.note("Aufkleber", 1110, 320, papers, card);
    h.note("Termine freigeben, die abgesagt wurden", 450, 480, ideas, search);
    h.note("beides in einem", 1110, 480, ideas, card);
    h.text("Legende", 1500, -100, 20);
    h.put("shape", "", 1500, -60, 20, 20, { fill: "#FFF9B1" });
    h.text("aus Interviews", 1530, -62, 16);
    h.put("shape", "", 1500, -30, 20, 20, { fill: "#D0E17A" });
    h.text("vermutet", 1530, -32, 16);
  },
);
