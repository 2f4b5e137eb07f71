// Reading again after one moved note, as the playground does it: the editor's elements, most of them the same objects → snapshot →
// reading. Not in it: what the editor itself does, drawing, and the rules. The note goes to where another one lies.
import type { Item } from "../../src/board/index.js";
import { type ExcalidrawApi, excalidrawBoard } from "../../src/hosts/excalidraw/index.js";
import type { Reading } from "../../src/model/index.js";
import { makeReader } from "../../src/read/index.js";
import { type Chance, chanceOf } from "../boards/chance.js";
import { boardWith } from "../boards/generate.js";
import { habits } from "../boards/habits/index.js";
import { crowded } from "./crowded.js";
import { median } from "./measure.js";

type Element = Readonly<Record<string, unknown>>;

/** As much of the editor as reading asks for. */
const editorOf = (elements: () => readonly unknown[]): ExcalidrawApi => ({
  getSceneElementsIncludingDeleted: elements,
  getAppState: () => ({ scrollX: 0, scrollY: 0, width: 1, height: 1, zoom: { value: 1 }, selectedElementIds: {} }),
  updateScene: () => {},
  onChange: () => () => {},
});

const notesIn = ({ maps }: Reading): readonly string[] => maps.flatMap((m) => m.notes.map((n) => n.id));

/** A note and what is written on it, as the editor moves them: objects with another version. */
const dragged = (elements: readonly Element[], id: string, x: number, y: number): readonly Element[] => {
  const note = elements.find((e) => e.id === id);
  const [dx, dy] = [x - Number(note?.x), y - Number(note?.y)];
  return elements.map((e) => {
    if (e.id !== id && e.containerId !== id) return e;
    const version = Number(e.version) + 1;
    return { ...e, x: Number(e.x) + dx, y: Number(e.y) + dy, version, versionNonce: version };
  });
};

export interface Again {
  /** Milliseconds, medians of `runs`. */
  readonly all: number;
  readonly reading: number;
  /** The same with every element another object, as when a file was parsed anew. */
  readonly anew: number;
}

/** `first`: the elements of a board as they were parsed. */
export const again = async (first: readonly Element[], runs = 9): Promise<Again> => {
  const chance = chanceOf(1);
  let elements = first;
  const board = excalidrawBoard(editorOf(() => elements));
  const reader = makeReader();
  const took = async (): Promise<readonly [all: number, reading: number, found: Reading]> => {
    const start = performance.now();
    const snapshot = await board.read({ of: "board" });
    const middle = performance.now();
    const { reading } = reader(snapshot);
    const end = performance.now();
    return [end - start, end - middle, reading];
  };
  const [, , before] = await took();
  const notes = notesIn(before);
  const byId = new Map(first.map((e) => [e.id, e]));
  const timesOf = async (isAnew: boolean) => {
    const times: (readonly [number, number, Reading])[] = [];
    for (let i = 0; i < runs + warming; i++) {
      const to = byId.get(chance.pick(notes));
      const at = [Number(to?.x) + chance.between(-20, 20), Number(to?.y) + chance.between(-20, 20)] as const;
      elements = dragged(elements, chance.pick(notes), ...at);
      if (isAnew) elements = structuredClone(elements);
      times.push(await took());
    }
    return times.slice(warming);
  };
  const times = await timesOf(false);
  const anew = await timesOf(true);
  return {
    all: median(times.map(([all]) => all)),
    reading: median(times.map(([, reading]) => reading)),
    anew: median(anew.map(([all]) => all)),
  };
};

/** So many before it counts: an editor reads a board more often than that. */
const warming = 15;

const movedTo = (items: readonly Item[], notes: readonly string[], chance: Chance): readonly Item[] => {
  const [id, other] = [chance.pick(notes), chance.pick(notes)];
  const to = items.find((i) => i.id === other)?.box;
  const by = (size: number): number => chance.between(-0.2, 0.2) * size;
  return items.map((i) =>
    i.id === id && to ? { ...i, box: { ...i.box, x: to.x + by(to.w), y: to.y + by(to.h) } } : i,
  );
};

/** Of random moves on a board of every habit, how many left most of the notes the same objects. */
export const stayed = (notesEach = 500, moves = 6): { readonly share: number; readonly moves: number } => {
  let [kept, all] = [0, 0];
  for (const habit of habits) {
    const chance = chanceOf(2);
    let { items } = boardWith([habit, crowded(notesEach)], 1);
    const reader = makeReader();
    let before = reader({ host: "memory", items }).reading;
    const notes = notesIn(before);
    for (let i = 0; notes.length > 0 && i < moves; i++) {
      items = movedTo(items, notes, chance);
      const now = reader({ host: "memory", items }).reading;
      const known = new Set(before.maps.flatMap((m) => m.notes));
      const same = now.maps.flatMap((m) => m.notes).filter((n) => known.has(n)).length;
      if (2 * same >= notes.length) kept++;
      all++;
      before = now;
    }
  }
  return { share: kept / all, moves: all };
};
