// Mermaid `journey`: stages are sections, the customer's actions are tasks, emotions are scores from 1 to 5. The diagram has no
// room for the rest, and `dropped` says what that was. Written only.
import {
  type Lane,
  lanesOnSide,
  lanesWith,
  type Note,
  notesIn,
  type ServiceMap,
  type Stage,
  writtenNotes,
} from "../model/index.js";
import type { Format } from "./format.js";

/** Mermaid knows no escapes: characters it would take for its own are replaced by ones that look like them. */
const standIns: Readonly<Record<string, string>> = { ":": "∶", ";": ",", "#": "＃", "%": "％", "<": "‹", ">": "›" };

const keyword = /^(?:journey|title|section|accTitle|accDescr)(?![\p{L}\p{N}])/iu;

const safe = (text: string): string => {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]+/gu, (space) => (/^[\u200c\u200d]+$/.test(space) ? space : " "))
    .replace(/[:;#%<>]/g, (char) => standIns[char] ?? " ")
    .trim();
  return keyword.test(line) ? `“${line}”` : line;
};

/** One person's name out of “Ana, 34, buys her first flat”; commas would part it into several. */
const actorOf = (persona: string): string =>
  safe([...(persona.split(/[,;\n(]| [–—-] /)[0] ?? "")].slice(0, 60).join(""))
    .replaceAll(",", " ")
    .trim();

/** The lane whose notes become tasks: actions, else the first lane with notes on the customer's side, else on any. */
const taskLane = (map: ServiceMap): Lane | undefined => {
  const hasNotes = (lane: Lane): boolean => map.notes.some((n) => n.lane === lane.id && !n.starter);
  return [...lanesWith(map, "actions"), ...lanesOnSide(map, "customer"), ...map.lanes].find(hasNotes);
};

const meanScore = (notes: readonly Note[]): number | undefined => {
  const scores = notes.flatMap((n) => (n.score === undefined ? [] : [n.score]));
  return scores.length ? scores.reduce((a, b) => a + b, 0) / scores.length : undefined;
};

interface Task {
  readonly note: Note;
  /** −2 to +2: the note's own, else the mean of the stage's emotions. */
  readonly score: number | undefined;
}

const tasksIn = (map: ServiceMap, stage: Stage, lane: Lane): readonly Task[] => {
  const feelings = map.lanes.filter((l) => l.roles.includes("emotions")).flatMap((l) => notesIn(map, stage.id, l.id));
  const mood = meanScore(feelings);
  return notesIn(map, stage.id, lane.id)
    .filter((note) => safe(note.text) !== "")
    .map((note) => ({ note, score: note.score ?? mood }));
};

const diagramOf = (map: ServiceMap): { lines: readonly string[]; dropped: readonly string[] } => {
  const lane = taskLane(map);
  const actor = actorOf(map.header.persona ?? "");
  const sections = map.stages.map((stage) => ({ stage, tasks: lane ? tasksIn(map, stage, lane) : [] }));
  const title = safe(map.title);
  const lines = title === "" ? [] : [`    title ${title}`];
  for (const { stage, tasks } of sections) {
    if (!tasks.length) continue;
    lines.push(`    section ${safe(stage.title) || "—"}`);
    for (const { note, score = 0 } of tasks)
      lines.push(`      ${safe(note.text)}: ${Math.round(score) + 3}${actor === "" ? "" : `: ${actor}`}`);
  }
  return {
    lines,
    dropped: droppedFrom(
      map,
      sections.flatMap((s) => s.tasks),
      lane,
    ),
  };
};

const droppedFrom = (map: ServiceMap, tasks: readonly Task[], lane: Lane | undefined): readonly string[] => {
  const shown = new Set(tasks.map((t) => t.note.id));
  const isScore = (n: Note): boolean =>
    n.score !== undefined && map.lanes.some((l) => l.id === n.lane && l.roles.includes("emotions"));
  const notes = writtenNotes(map);
  const others = notes.filter((n) => !shown.has(n.id)).length;
  const emotions = notes.filter((n) => !shown.has(n.id) && isScore(n)).length;
  const unscored = tasks.filter((t) => t.score === undefined).length;
  const silent = map.stages.filter((s) => !tasks.some(({ note: n }) => n.stage === s.id || n.spans?.includes(s.id)));
  return [
    ...(lane ? [] : ["No note says what somebody does, so the diagram is empty."]),
    ...(others
      ? [
          `${count(others, "note")} outside “${lane?.title ?? "the lanes"}” ${others === 1 ? "is" : "are"} not in the diagram${emotions ? `; the ${count(emotions, "emotion")} among them give the scores` : ""}.`,
        ]
      : []),
    ...(unscored
      ? [
          unscored === 1
            ? "One task without a score is drawn at 3, the middle."
            : `${unscored} tasks without a score are drawn at 3, the middle.`,
        ]
      : []),
    ...(lane && silent.length
      ? [`Without a task, and so not drawn: ${silent.map((s) => `“${s.title}”`).join(", ")}.`]
      : []),
    ...(map.stages.some((s) => s.group !== undefined) ? ["Phases above the stages are not drawn."] : []),
    ...(map.lines.length || map.links.length ? ["Lines and connectors are not drawn."] : []),
  ];
};

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

export const mermaid: Format = {
  id: "mermaid",
  name: "Diagram",
  about: "a journey diagram for pages that draw Mermaid",
  extension: "mmd",
  mime: "text/vnd.mermaid",
  keeps: ["title", "stages", "scores"],
  write(reading) {
    const [map, ...more] = reading.maps;
    const { lines, dropped } = map ? diagramOf(map) : { lines: [], dropped: ["There is no map to draw."] };
    return {
      text: `${["journey", ...lines].join("\n")}\n`,
      dropped: [
        ...dropped,
        ...(more.length ? [`A diagram holds one map; not in it: ${more.map((m) => `“${m.title}”`).join(", ")}.`] : []),
        ...(reading.leftovers.length
          ? [
              `${count(reading.leftovers.length, "leftover")} ${reading.leftovers.length === 1 ? "is" : "are"} not in the diagram.`,
            ]
          : []),
      ],
    };
  },
};
