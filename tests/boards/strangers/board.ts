// A stranger's board with one careful reading of it, as a board whose meaning is known: names are looked up on the board, cells by text.
import { type Item, type ItemKind, itemKinds } from "../../../src/board/index.js";
import type { Hints } from "../../../src/read/index.js";
import type { Drawn, MeantMap, MeantNote, MeantStrip } from "../truth.js";

export interface Found {
  readonly id: string | null;
  readonly type: string;
  readonly text?: string;
  readonly x?: number;
  readonly y?: number;
  readonly w?: number;
  readonly h?: number;
  readonly fill?: string;
  readonly parent?: string;
  readonly group?: string;
  readonly angle?: number;
  readonly from?: string;
  readonly to?: string;
}

export interface Part {
  /** `null` is a stage without a name; names in brackets are said by nobody on the board. */
  readonly stages?: readonly (string | null)[];
  readonly lanes?: readonly string[];
  readonly cells?: readonly { readonly lane: string; readonly stage: string; readonly text: string }[];
}

export interface Expected extends Part {
  readonly normalized: string;
  /** Where a file holds more than its board shows, only this part can be compared. */
  readonly blueprint?: Part;
}

const kindOf = (type: string): ItemKind => itemKinds.find((k) => k === type) ?? (type === "drawing" ? "line" : "shape");

export const itemOf = (f: Found, i: number): Item => ({
  id: f.id ?? `item ${i + 1}`,
  kind: f.x === undefined ? "connector" : kindOf(f.type),
  text: f.text ?? "",
  box: { x: f.x ?? 0, y: f.y ?? 0, w: f.w ?? 0, h: f.h ?? 0 },
  ...(f.fill && /^#[0-9a-f]{6}$/i.test(f.fill) && { fill: f.fill.toUpperCase() }),
  ...(f.parent && { parent: f.parent }),
  ...(f.group && { group: f.group }),
  ...(f.angle && { angle: f.angle }),
  ...(f.from && { from: f.from }),
  ...(f.to && { to: f.to }),
});

const labelled = (title: string | null, items: readonly Item[]): MeantStrip => {
  const label = items.find((i) => title !== null && (i.text === title || i.text.startsWith(`${title}\n`)))?.id;
  return { title: title ?? "", ...(label !== undefined && { label }) };
};

/** Cells the careful reading leaves out because the board gives them no lane's name: by the ids their authors gave the items. */
const byId: readonly { readonly board: string; readonly lanes: readonly RegExp[] }[] = [
  { board: "excalidraw--glejdis", lanes: [/^s(\d)_b$/, /^svc(\d)$/] },
  { board: "drawio--glejdis", lanes: [/^never$/, /^svc(\d)$/] },
];

const meantMap = (file: string, expected: Expected, items: readonly Item[]): MeantMap => {
  const { lanes = [], stages = [], cells = [] } = expected.blueprint ?? expected;
  const notes = new Map<string, MeantNote>();
  for (const cell of cells) {
    const item = items.find((i) => i.text === cell.text && !notes.has(i.id));
    if (item) notes.set(item.id, { lane: lanes.indexOf(cell.lane), stage: stages.indexOf(cell.stage) });
  }
  for (const [lane, id] of (byId.find((b) => file.startsWith(b.board))?.lanes ?? []).entries())
    for (const item of items) {
      const stage = id.exec(item.id)?.[1];
      if (stage !== undefined) notes.set(item.id, { lane, stage: Number(stage) });
    }
  return { lanes: lanes.map((t) => labelled(t, items)), stages: stages.map((t) => labelled(t, items)), notes };
};

/** A board without a careful reading is no map. */
export const drawnBy = (file: string, found: readonly Found[], expected: Expected | undefined): Drawn => {
  const items = found.map(itemOf);
  return { items, maps: expected ? [meantMap(file, expected, items)] : [] };
};

/** What a person points at in the panel: the labels that are there, by item. */
export const pointing = ({ maps }: Drawn): Hints => {
  const at = (strips: readonly MeantStrip[]) => strips.flatMap(({ label }) => (label === undefined ? [] : [{ label }]));
  const [lanes, stages] = [at(maps[0]?.lanes ?? []), at(maps[0]?.stages ?? [])];
  return { ...(lanes.length > 0 && { lanes }), ...(stages.length > 0 && { stages }) };
};
