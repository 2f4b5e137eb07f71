// A file ↔ what the editor can show of it. The editor drops elements it does not know and fills in fields it misses;
// here everything is kept as it came: what nobody touched is written back byte for byte, also what was never shown.
import { knownTypes } from "../../src/hosts/excalidraw/items.js";

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (v: unknown): v is Fields => typeof v === "object" && v !== null && !Array.isArray(v);
const list = (v: unknown): readonly unknown[] => (Array.isArray(v) ? v : []);
const isNumber = (v: unknown): v is number => typeof v === "number" && Number.isFinite(v);

/** A board as it is open: what the editor gets, and what has to be remembered for saving. */
export interface Opened {
  readonly name: string;
  /** The file as it came, its elements left out. */
  readonly file: Fields;
  readonly shown: readonly Fields[];
  readonly original: ReadonlyMap<string, Fields>;
  /** What the editor cannot show, each with the id of the shown element before it. */
  readonly aside: readonly { readonly after: string | undefined; readonly element: unknown }[];
}

const known: ReadonlySet<string> = new Set(knownTypes);
const linear: ReadonlySet<unknown> = new Set(["line", "arrow", "freedraw", "draw"]);

const isPoint = (p: unknown): boolean => Array.isArray(p) && isNumber(p[0]) && isNumber(p[1]);
const isListOrNothing = (v: unknown): boolean => v === undefined || v === null || Array.isArray(v);

/** What the editor would drop, delete or stumble over. */
const canBeShown = (e: Fields): boolean => {
  const { type, points } = e;
  if (typeof type !== "string" || !known.has(type)) return false;
  if (![e.x, e.y, e.width, e.height].every(isNumber)) return false;
  if (e.angle !== undefined && !isNumber(e.angle)) return false;
  if (!isListOrNothing(e.groupIds) || !isListOrNothing(e.boundElements)) return false;
  if (linear.has(type)) return Array.isArray(points) && points.length > 1 && points.every(isPoint);
  if (e.width === 0 && e.height === 0) return false;
  if (type === "text") return typeof e.text === "string" && e.text !== "" && (isNumber(e.fontSize) || "font" in e);
  return !(type === "frame" && typeof e.frameId === "string");
};

const white = "#ffffff";
const noteKey = "stickynote";

/** Sticky notes of newer versions become plain boxes that remember what they were. */
const shownNote = (e: Fields): Fields => ({
  ...e,
  type: "rectangle",
  customData: { ...(isFields(e.customData) ? e.customData : {}), lanewise: { kind: "sticky", [noteKey]: e } },
});

const writtenNote = (e: Fields): Fields => {
  const mark = isFields(e.customData) && isFields(e.customData.lanewise) ? e.customData.lanewise : {};
  const note = mark[noteKey];
  if (e.type !== "rectangle" || !isFields(note)) return e;
  const { customData: _, ...now } = e;
  return { ...note, ...now, type: note.type, ...("customData" in note && { customData: note.customData }) };
};

/** Any parsed file with a list of elements. */
export const openDocument = (file: Fields, name: string): Opened => {
  const original = new Map<string, Fields>();
  const shown: Fields[] = [];
  const aside: { after: string | undefined; element: unknown }[] = [];
  let after: string | undefined;
  for (const element of list(file.elements)) {
    const e = isFields(element) ? element : {};
    const ready = e.type === noteKey ? shownNote(e) : e;
    if (typeof e.id !== "string" || e.id === "" || original.has(e.id) || !canBeShown(ready)) {
      aside.push({ after, element });
      continue;
    }
    original.set(e.id, e);
    shown.push(ready);
    after = e.id;
  }
  return { name, file: { ...file, elements: [] }, shown, original, aside };
};

/** Id → version of every element right after loading, which tells what was touched since. */
export const versionsOf = (elements: readonly unknown[]): ReadonlyMap<string, unknown> =>
  new Map(elements.filter(isFields).map((e) => [String(e.id), e.version]));

export interface Scene {
  readonly elements: readonly unknown[];
  readonly files: Readonly<Record<string, unknown>>;
  readonly background: string | undefined;
}

/** The text of the file to save. */
export const saveDocument = (opened: Opened, loaded: ReadonlyMap<string, unknown>, scene: Scene): string => {
  const waiting = new Map<string | undefined, unknown[]>();
  for (const { after, element } of opened.aside) waiting.set(after, [...(waiting.get(after) ?? []), element]);
  const elements: unknown[] = [...(waiting.get(undefined) ?? [])];
  waiting.delete(undefined);
  for (const e of scene.elements.filter(isFields)) {
    const id = String(e.id);
    const before = opened.original.get(id);
    if (before && loaded.get(id) === e.version) elements.push(before);
    else if (e.isDeleted !== true) elements.push(writtenNote(e));
    for (const kept of waiting.get(id) ?? []) elements.push(kept);
    waiting.delete(id);
  }
  for (const kept of waiting.values()) elements.push(...kept);
  const { file } = opened;
  const was = isFields(file.appState) ? file.appState : {};
  const { background } = scene;
  const isSame = background === undefined || background === (was.viewBackgroundColor ?? white);
  const appState = isSame ? file.appState : { ...was, viewBackgroundColor: background };
  const files = { ...scene.files, ...(isFields(file.files) ? file.files : {}) };
  return JSON.stringify(
    { type: "excalidraw", version: 2, source: "lanewise", ...file, elements, appState, files },
    null,
    2,
  );
};
