// A stranger's Mermaid `journey` drawn as its picture shows it: sections across, tasks in a row beneath, a mark for each under it.
import type { Item } from "../../../src/board/index.js";
import type { Drawn, MeantNote, MeantStrip } from "../truth.js";

interface Section {
  readonly title: string | undefined;
  readonly tasks: { readonly text: string; readonly mark: string | undefined }[];
}

const parsed = (text: string): { readonly title: string; readonly sections: readonly Section[] } => {
  const sections: Section[] = [];
  let title = "";
  for (const line of text.split("\n").map((l) => l.trim())) {
    const head = /^(title|section)\s+(.*)$/.exec(line);
    if (head?.[1] === "title") title = head[2] ?? "";
    else if (head) sections.push({ title: head[2], tasks: [] });
    const task = head ? null : /^([^:]+?)\s*:\s*(\d+)/.exec(line);
    if (!task) continue;
    if (sections.length === 0) sections.push({ title: undefined, tasks: [] });
    sections.at(-1)?.tasks.push({ text: task[1] ?? "", mark: task[2] });
  }
  return { title, sections };
};

export const diagram = (text: string): Drawn => {
  const { title, sections } = parsed(text);
  const items: Item[] = [];
  const notes = new Map<string, MeantNote>();
  const add = (item: Omit<Item, "id">): string => {
    items.push({ id: `item ${items.length + 1}`, ...item });
    return `item ${items.length}`;
  };
  const writing = (text: string, x: number, y: number, fontSize: number): string =>
    add({ kind: "text", text, fontSize, box: { x, y, w: text.length * fontSize * 0.55, h: fontSize * 1.25 } });
  if (title) writing(title, 0, -200, 36);
  const lanes: readonly MeantStrip[] = [
    { label: writing("Actions", 0, 35, 22), title: "Actions", role: "actions" },
    { label: writing("Emotions", 0, 235, 22), title: "Emotions", role: "emotions" },
  ];
  let x = 200;
  const stages = sections.map((section, stage): MeantStrip => {
    const from = x;
    for (const { text, mark } of section.tasks) {
      const task = add({ kind: "shape", text, fill: "#E3F2FD", box: { x, y: 0, w: 140, h: 90 } });
      notes.set(task, { lane: 0, stage });
      const y = 150 + (5 - Number(mark)) * 30;
      const face = add({ kind: "shape", text: mark ?? "", fill: "#FFF59D", box: { x: x + 45, y, w: 50, h: 50 } });
      const score = Number(mark) - 3;
      notes.set(face, { lane: 1, stage, ...(Math.abs(score) <= 2 && { score }) });
      x += 150;
    }
    const box = { x: from, y: -90, w: x - from - 10, h: 50 };
    x += 20;
    if (section.title === undefined) return { title: "" };
    return { label: add({ kind: "shape", text: section.title, fill: "#C5CAE9", box }), title: section.title };
  });
  return { items, maps: [{ lanes, stages, notes }] };
};
