// What lies on the desk: the open board, whether it is kept, what has to be said about it. Opens, saves and keeps boards;
// draws nothing itself (header.tsx, whiteboard.ts).
import { HostError } from "../../src/board/index.js";
import { fileBoard } from "../../src/hosts/file/index.js";
import { isFields, type Opened, openDocument, saveDocument } from "./document.js";
import { keepBoard, keptBoard, recall, remember } from "./keep.js";
import type { Editor } from "./sdk.js";
import { sceneOf, showDocument } from "./whiteboard.js";

export type Theme = "light" | "dark";

export interface Notice {
  readonly text: string;
  readonly isProblem: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface State {
  readonly name: string;
  readonly theme: Theme;
  readonly isKept: boolean;
  /** Elements the editor cannot show; they are saved unchanged. */
  readonly aside: number;
  readonly notice: Notice | undefined;
}

export interface Desk {
  state(): State;
  /** Shows a board; what is wrong with the text is said in a notice and changes nothing. */
  open(text: string, name: string): void;
  rename(name: string): void;
  /** Hands the board out as a file. */
  save(): void;
  setTheme(theme: Theme): void;
  dismiss(): void;
  watch(changed: () => void): void;
  /** Another board lies on the desk. */
  whenOpened(opened: (isEmpty: boolean) => void): void;
}

const untitled = "Untitled board";
const emptyBoard = '{"type":"excalidraw","version":2,"source":"lanewise","elements":[],"appState":{},"files":{}}';
const keepAfter = 400;

const startTheme = (): Theme => {
  const kept = recall("theme");
  if (kept === "light" || kept === "dark") return kept;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
};

const asideWords = (count: number): string =>
  count === 1
    ? "1 element of this board cannot be shown here. It is kept aside and saved unchanged."
    : `${count} elements of this board cannot be shown here. They are kept aside and saved unchanged.`;

/** `Buying a first home.excalidraw` → `Buying a first home`. */
const titleOf = (file: string): string => file.replace(/\.(excalidraw|json)$/i, "") || untitled;

const parse = (text: string, name: string): Opened => {
  // The file host says what is wrong with a file; of what it reads, the editor shows Excalidraw boards.
  const { can } = fileBoard(text, name);
  if (!can.write)
    throw new HostError(`${name}: is a board of another tool; expected an .excalidraw board`, { host: "file" });
  const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
  return openDocument(isFields(file) ? file : {}, titleOf(name));
};

const download = (text: string, name: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `${name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ").trim() || "board"}.excalidraw`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

export const makeDesk = async (editor: Editor): Promise<Desk> => {
  const watchers = new Set<() => void>();
  const openers = new Set<(isEmpty: boolean) => void>();
  let state: State = { name: untitled, theme: startTheme(), isKept: true, aside: 0, notice: undefined };
  let opened: Opened = parse(emptyBoard, untitled);
  let loaded: ReadonlyMap<string, unknown> = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = "";

  const set = (more: Partial<State>): void => {
    state = { ...state, ...more };
    for (const changed of watchers) changed();
  };
  const text = (): string => saveDocument(opened, loaded, sceneOf(editor));
  const keep = async (): Promise<void> => {
    clearTimeout(timer);
    const now = text();
    if (`${state.name}\n${now}` === last) return;
    last = `${state.name}\n${now}`;
    const isKept = await keepBoard({ name: state.name, text: now });
    if (isKept !== state.isKept) set({ isKept });
  };
  const keepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), keepAfter);
  };
  const show = (board: Opened): void => {
    loaded = showDocument(editor, board);
    opened = board;
    const aside = board.aside.length;
    set({ name: board.name, aside, notice: aside > 0 ? { text: asideWords(aside), isProblem: false } : undefined });
    for (const tell of openers) tell(board.shown.length === 0);
  };

  const desk: Desk = {
    state: () => state,
    open: (content, name) => {
      const before = { name: state.name, text: text(), isEmpty: sceneOf(editor).elements.length === 0 };
      try {
        show(parse(content, name));
      } catch (error) {
        const words = error instanceof Error ? error.message.replace(/^\[file\] /, "") : String(error);
        set({ notice: { text: `${words}. Nothing was changed.`, isProblem: true } });
        return;
      }
      if (!before.isEmpty) {
        const back = { label: `Back to “${before.name}”`, run: () => desk.open(before.text, before.name) };
        const said = state.notice?.text ?? `“${state.name}” is open.`;
        set({ notice: { text: said, isProblem: false, action: back } });
      }
      keepSoon();
    },
    rename: (name) => {
      set({ name: name.trim() || untitled });
      keepSoon();
    },
    save: () => download(text(), state.name),
    setTheme: (theme) => {
      remember("theme", theme);
      set({ theme });
    },
    dismiss: () => set({ notice: undefined }),
    watch: (changed) => void watchers.add(changed),
    whenOpened: (tell) => void openers.add(tell),
  };

  const kept = await keptBoard();
  if (kept) desk.open(kept.text, kept.name);
  else show(opened);
  editor.onChange(keepSoon);
  // The page may go before the timer is up.
  addEventListener("pagehide", () => void keep());
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && void keep());
  return desk;
};
