// The same board open in two tabs of one browser: what one changes the other takes over at once, element by element, so that
// neither writes over the other's work. The newer version of an element counts, as the editor itself decides it.
import { type Editor, reconcileElements } from "./sdk.js";

interface Word {
  readonly board: string;
  readonly elements: readonly Element[];
  readonly files: readonly unknown[];
  readonly name?: string;
  /** Somebody has just opened it and wants to know what others have. */
  readonly asks?: boolean;
  readonly answers?: boolean;
}

interface Element {
  readonly id: string;
  readonly version: number;
  readonly versionNonce: number;
}

const isElement = (e: unknown): e is Element =>
  typeof e === "object" && e !== null && "id" in e && "version" in e && "versionNonce" in e;

const isWord = (v: unknown): v is Word =>
  typeof v === "object" && v !== null && "board" in v && "elements" in v && Array.isArray(v.elements) && "files" in v;

export interface Together {
  /** Tells the others what lies on the board now. */
  tell(): void;
  /** Tells them, and asks what they have. */
  ask(): void;
  rename(name: string): void;
}

export interface Hears {
  readonly board: () => string;
  readonly renamed: (name: string) => void;
  /** Another tab has it open as well. */
  readonly met: () => void;
}

const wins = (there: Element, here: Element | undefined): boolean =>
  here === undefined ||
  there.version > here.version ||
  (there.version === here.version && there.versionNonce < here.versionNonce);

export const workTogether = (editor: Editor, hears: Hears): Together => {
  if (!("BroadcastChannel" in globalThis)) return { tell: () => {}, ask: () => {}, rename: () => {} };
  const channel = new BroadcastChannel("lanewise");
  const told = new Set<string>();
  const here = (): readonly Element[] => editor.getSceneElementsIncludingDeleted().filter(isElement);
  const send = (more: Partial<Word>, isAll: boolean): void => {
    const files = Object.entries(editor.getFiles()).filter(([id]) => isAll || !told.has(id));
    for (const [id] of files) told.add(id);
    const word: Word = { board: hears.board(), elements: here(), files: files.map(([, file]) => file), ...more };
    channel.postMessage(word);
  };
  const take = ({ elements, files }: Word): void => {
    const own = new Map(here().map((e) => [e.id, e]));
    if (files.length > 0) editor.addFiles(files);
    if (!elements.filter(isElement).some((e) => wins(e, own.get(e.id)))) return;
    const both = reconcileElements(editor.getSceneElementsIncludingDeleted(), elements, editor.getAppState());
    editor.updateScene({ elements: both, captureUpdate: "NEVER" });
  };
  channel.addEventListener("message", ({ data }) => {
    if (!isWord(data) || data.board !== hears.board()) return;
    if (data.name !== undefined) hears.renamed(data.name);
    take(data);
    if (data.asks) send({ answers: true }, true);
    if (data.asks || data.answers) hears.met();
  });
  return {
    tell: () => send({}, false),
    ask: () => send({ asks: true }, true),
    rename: (name) => send({ name }, false),
  };
};
