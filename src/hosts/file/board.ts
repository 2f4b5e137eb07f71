// A saved board as a Board: reads what four kinds of files hold, writes .excalidraw and leaves the file itself to others.
// Pure: text in, text out. What is wrong with a file is said in one line, with what was expected.
import {
  type Applied,
  type Board,
  type Capabilities,
  type Change,
  HostError,
  type Item,
  type ItemId,
  keptOf,
  type Progress,
  type Scope,
  type Snapshot,
} from "../../board/index.js";
import { refuseReworded } from "../excalidraw/items/reworded.js";
import { carriedIn, changeElements, elementItems, type Fields, isFields, keepIn } from "../excalidraw/items.js";
import { figmaItems, isFigmaJson } from "../figjam/items.js";
import { isMiroJson, miroItems } from "../miro/items.js";
import { whereBroken } from "./broken-json.js";

export interface FileBoard extends Board {
  /** What is to be written: the text as it came while nothing was changed. */
  content(): string;
}

const host = "file";
/** `also` is what the caller reads besides boards. */
const expectedOf = (also: string | undefined): string =>
  also === undefined
    ? "expected an .excalidraw board, Miro items or Figma JSON"
    : `expected an .excalidraw board, Miro items, Figma JSON, or ${also}`;

const refuse = (name: string, what: string): never => {
  throw new HostError(`${name}: ${what}`, { host });
};

const emptyFile: Fields = {
  type: "excalidraw",
  version: 2,
  source: "lanewise",
  elements: [],
  appState: { gridSize: null, viewBackgroundColor: "#ffffff" },
  files: {},
};

const parse = (text: string, name: string, expected: string): unknown => {
  if (!/[^\s\uFEFF\0]/.test(text)) return refuse(name, `is empty; ${expected}`);
  const json = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(json);
  } catch (cause) {
    const { line, column, endsEarly } = whereBroken(json);
    const what = endsEarly ? "breaks off in the middle" : "is not JSON";
    throw new HostError(`${name}: ${what} (line ${line}, column ${column}); ${expected}`, { host, cause });
  }
};

const describe = (input: unknown): string => {
  if (Array.isArray(input)) return input.length === 0 ? "an empty list" : "a list of something else";
  if (!isFields(input)) return input === null ? "null" : `a ${typeof input}`;
  const keys = Object.keys(input);
  return keys.length === 0
    ? "an empty object"
    : `JSON with “${keys
        .slice(0, 3)
        .map((k) => k.slice(0, 40))
        .join("”, “")}”`;
};

type Document = Fields & { readonly elements: readonly unknown[] };

// Boards put together by hand leave the type out; then at least one element says what it is.
const isDocument = (input: unknown): input is Document => {
  if (!isFields(input) || !Array.isArray(input.elements)) return false;
  if (typeof input.type === "string") return input.type.startsWith("excalidraw");
  return input.elements.some((e: unknown) => isFields(e) && typeof e.type === "string");
};

const known: Capabilities = {
  write: false,
  select: false,
  reveal: false,
  watch: false,
  undoesAsOne: false,
  leadAndRest: true,
  layers: true,
  itemsPerSecond: 100_000,
};

const within = (items: readonly Item[], frame: ItemId): readonly Item[] =>
  items.filter((i) => i.id === frame || i.parent === frame);

const nothing = { reveal: async () => {}, view: async () => null, recall: async () => null, remember: async () => {} };

/** Files of other tools are read once and cannot be changed. */
const readOnly = (snapshot: Snapshot, text: string): FileBoard => ({
  host: snapshot.host,
  can: known,
  read: async (scope) => (scope.of === "frame" ? { ...snapshot, items: inFrame(snapshot.items, scope.id) } : snapshot),
  apply: async (changes) => {
    throw new HostError("files of this kind can only be read; expected an .excalidraw board to write to", {
      host,
      total: changes.length,
      missing: changes,
    });
  },
  keep: async () => {
    throw new HostError("files of this kind can only be read; expected an .excalidraw board to keep anything with", {
      host,
    });
  },
  ...nothing,
  watch: () => () => {},
  content: () => text,
});

const inFrame = (items: readonly Item[], frame: ItemId): readonly Item[] => {
  const parents = new Map(items.map((i) => [i.id, i.parent]));
  const lies = (id: ItemId): boolean => {
    const seen = new Set<ItemId>();
    for (let at: ItemId | undefined = id; at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === frame) return true;
      seen.add(at);
    }
    return false;
  };
  return items.filter((i) => lies(i.id));
};

const excalidrawFile = (start: Document, name: string, original: string | undefined): FileBoard => {
  let elements = start.elements;
  const read = async (scope: Scope): Promise<Snapshot> => {
    const { items, unseen } = elementItems(elements);
    return {
      host: "excalidraw",
      name,
      items: scope.of === "frame" ? within(items, scope.id) : scope.of === "selection" ? [] : items,
      ...(unseen.length > 0 && { unseen }),
      ...keptOf(carriedIn(elements)),
    };
  };
  const apply = async (changes: readonly Change[], progress?: Progress): Promise<Applied> => {
    const total = changes.length;
    await refuseReworded(changes, read);
    const after = changeElements(elements, changes, "dropped");
    if (progress && (await progress(total, total)) === false)
      throw new HostError("stopped by you; nothing was changed", {
        host: "excalidraw",
        total,
        stopped: true,
        missing: changes,
      });
    elements = after.elements;
    return { ids: after.ids, calls: 1 };
  };
  return {
    host: "excalidraw",
    can: { ...known, write: true },
    read,
    apply,
    keep: async (key, text, on) => {
      const after = keepIn(elements, key, text, on);
      if (text !== null && carriedIn(after)[key]?.text !== text)
        throw new HostError("nothing on the board could carry it", { host: "excalidraw" });
      elements = after;
    },
    ...nothing,
    watch: () => () => {},
    content: () =>
      original !== undefined && elements === start.elements
        ? original
        : `${JSON.stringify({ ...start, elements }, null, 2)}\n`,
  };
};

/** An empty .excalidraw board, to be written somewhere. */
export const newFileBoard = (name: string): FileBoard =>
  excalidrawFile({ ...emptyFile, elements: [] }, name, undefined);

/** The board in a file's text. Throws HostError (host “file”) with one line: what is wrong, where, what was expected. */
export const fileBoard = (text: string, name: string, also?: string): FileBoard => {
  const expected = expectedOf(also);
  const input = parse(text, name, expected);
  if (isFields(input) && (input.type === "excalidrawlib" || Array.isArray(input.libraryItems)))
    return refuse(name, "is an Excalidraw library, a set of shapes to pick from; expected a board (.excalidraw)");
  if (isDocument(input)) return excalidrawFile(input, name, text);
  if (isFields(input) && input.type === "excalidraw")
    return refuse(name, "is an Excalidraw file without “elements”; expected a list of elements");
  if (isMiroJson(input)) return readOnly(miroItems(input, name), text);
  if (isFigmaJson(input)) return readOnly(figmaItems(input, name), text);
  return refuse(name, `holds no board but ${describe(input)}; ${expected}`);
};
