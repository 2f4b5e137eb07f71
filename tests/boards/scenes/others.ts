// Boards that trip readers up: half a map, several things at once, and boards that look like maps and are none.
import { scene } from "./scene.js";

export const train = scene(
  "train",
  "A clean template: lane names inside coloured bands at the top left, notes as white boxes, a curve of moods with faces.",
  140,
  (h) => {
    h.text("Commuter journey map", 0, -200, 44);
    h.text("Persona: Lea, 34, two kids", 700, -190, 20);
    h.text("Goal: on time for daycare", 700, -160, 20);
    const stages = ["Plan", "Platform", "On board", "Change", "Arrive"].map((title, i) =>
      h.stage(h.put("shape", title, 200 + i * 250, -70, 230, 50, { fill: "#333333" }), title),
    );
    const bands = [
      ["Steps", undefined, 180],
      ["Touchpoints", "touchpoints", 180],
      ["Emotions", "emotions", 320],
      ["Pain points", "pain-points", 180],
    ] as const;
    let y = 0;
    const tops: number[] = [];
    const lanes = bands.map(([title, role, height], i) => {
      h.put("shape", "", -20, y, 1480, height, { fill: i % 2 ? "#F6F6FB" : "#E9F3FF" });
      tops.push(y);
      const lane = h.lane(h.text(title, 0, y + 14, 22), title, role);
      y += height;
      return lane;
    });
    const box = (text: string, lane: number, s: number, dy = 20): void => {
      const id = h.put("shape", text, 215 + s * 250, (tops[lane] ?? 0) + dy, 200, 140, { fill: "#FFFFFF" });
      h.means(id, { lane, stage: s });
    };
    const [steps, touch, mood, pain] = lanes as [number, number, number, number];
    const [plan, platform, onBoard, change, arrive] = stages as [number, number, number, number, number];
    box("checks the app", steps, plan);
    box("finds the platform", steps, platform);
    box("looks for a seat", steps, onBoard);
    box("runs", steps, change);
    box("App", touch, plan);
    box("Loudspeaker", touch, platform);
    box("Conductor", touch, onBoard);
    for (const [face, s, dy] of [
      ["🙂", plan, 30],
      ["😐", platform, 90],
      ["😕", onBoard, 150],
      ["😡", change, 170],
      ["😍", arrive, 10],
    ] as const)
      box(face, mood, s, dy);
    box("track changed, nobody said", pain, change);
    box("no room for the pram", pain, onBoard);
  },
);

export const loose = scene(
  "loose",
  "Lanes only: three names at the left and a heap of notes beside each, nobody got to the stages.",
  100,
  (h) => {
    h.text("Journey – first thoughts", 0, -140, 36);
    const needs = h.lane(h.text("Needs", 0, 60), "Needs", "needs");
    const thoughts = h.lane(h.text("Thoughts", 0, 330), "Thoughts", "thoughts");
    const gains = h.lane(h.text("Gains", 0, 600), "Gains", "gains");
    const heap = (texts: readonly string[], y: number, lane: number): void => {
      const xs = [160, 300, 380, 540, 610, 790, 860];
      const ys = [10, -20, 60, 0, 75, 20, -5];
      for (const [i, text] of texts.entries()) h.note(text, xs[i] ?? 0, y + (ys[i] ?? 0), lane, null);
    };
    heap(["someone to ask", "a quiet room", "an answer today", "my own words"], 30, needs);
    heap(["am I the only one?", "it says error 12", "later", "who reads this?", "fine"], 300, thoughts);
    heap(["she called back", "no queue", "it just worked"], 570, gains);
  },
);

export const airport = scene(
  "airport",
  "Two phases as chevrons over six steps, labels at the right, the whole thing in a frame inside a section.",
  100,
  (h) => {
    h.put("frame", "Research week", -600, -700, 3200, 1900);
    h.put("frame", "Airport journey", -60, -320, 1900, 900);
    h.put("shape", "At home", 0, -240, 780, 50, { fill: "#C5E1A5" });
    h.put("shape", "At the airport", 800, -240, 780, 50, { fill: "#C5E1A5" });
    const names = ["Book", "Pack", "Travel there", "Security", "Gate", "Boarding"];
    const stages = names.map((title, i) =>
      h.stage(
        h.put("shape", title, i * 260 + (i > 2 ? 20 : 0), -170, 240, 50, { fill: "#F1F8E9" }),
        title,
        i < 3 ? "At home" : "At the airport",
      ),
    );
    const right = 1620;
    const actions = h.lane(h.text("Actions", right, 0), "Actions", "actions");
    const channels = h.lane(h.text("Channels", right, 170), "Channels", "channels");
    const ideas = h.lane(h.text("Ideas", right, 340), "Ideas", "opportunities");
    const at = (s: number): number => s * 260 + (s > 2 ? 20 : 0) + 70;
    const put = (text: string, lane: number, s: number): void => {
      h.note(text, at(s), -40 + lane * 170, lane, stages[s] ?? 0);
    };
    put("compares fares", actions, 0);
    put("weighs the suitcase", actions, 1);
    put("takes the bus", actions, 2);
    put("takes off belt", actions, 3);
    put("buys water", actions, 4);
    put("queues", actions, 5);
    put("website", channels, 0);
    put("screens", channels, 4);
    put("app", channels, 5);
    put("scales at the door", ideas, 1);
    put("show waiting time", ideas, 3);
  },
);

export const sprint = scene("sprint", "A sprint board whose epic is called “Customer journey”: no map.", 100, (h) => {
  h.text("Customer journey epic", 0, -120, 40);
  for (const [i, title] of ["Backlog", "In progress", "Testing", "Done"].entries()) {
    h.text(title, i * 260, -40, 26);
    for (let k = 0; k < 4 - i; k++)
      h.put("sticky", `Story ${i}${k}`, i * 260, 10 + k * 115, 100, 100, { fill: "#FFF9B1" });
  }
});

export const empathy = scene(
  "empathy",
  "An empathy map: says, thinks, does, feels in four quarters around a face. Four words of lanes, and no lanes.",
  100,
  (h) => {
    h.text("Empathy map: Ana", 300, -120, 40);
    for (const [i, title] of ["Says", "Thinks", "Does", "Feels"].entries()) {
      const [x, y] = [(i % 2) * 620, Math.floor(i / 2) * 470];
      h.put("shape", "", x, y, 600, 450, { fill: "#F5F5F5" });
      h.text(title, x + 20, y + 16, 28);
      for (let k = 0; k < 4; k++)
        h.put(
          "sticky",
          `${title.toLowerCase()} ${k}`,
          x + 30 + (k % 3) * 150 + k * 4,
          y + 80 + Math.floor(k / 3) * 130,
          100,
          100,
          { fill: "#FFF9B1" },
        );
    }
  },
);

export const moods = scene(
  "moods",
  "A mood lane with a scale of numbers at its left, notes dotted up and down; the title stands in the frame's name only.",
  90,
  (h) => {
    h.put("frame", "Onboarding journey", -260, -160, 1500, 900);
    const stages = ["Week 1", "Week 2", "Month 2", "Month 6"].map((title, i) =>
      h.stage(h.text(title, 90 + i * 280, -100, 24), title),
    );
    const acts = h.lane(h.text("Activities", -230, 20, 24), "Activities", "actions");
    const mood = h.lane(h.text("Mood", -230, 360, 24), "Mood", "emotions");
    for (const [n, y] of [
      ["+2", 190],
      ["+1", 275],
      ["0", 360],
      ["−1", 445],
      ["−2", 530],
    ] as const)
      h.text(n, -20, y, 18);
    const [one, two, later, half] = stages as [number, number, number, number];
    h.note("gets a laptop", 80, -20, acts, one);
    h.note("meets the team", 180, -15, acts, one);
    h.note("first ticket", 370, -20, acts, two);
    h.note("first talk", 640, -20, acts, later);
    h.note("mentors somebody", 930, -20, acts, half);
    h.note("excited", 100, 156, mood, one);
    h.note("what do I do?", 380, 490, mood, two);
    h.note("getting there", 660, 330, mood, later);
    h.note("proud", 940, 160, mood, half);
  },
);
