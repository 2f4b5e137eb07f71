// What lies on the desk: the open board, whether it is kept, what has to be said about it. Opens, saves and keeps boards;
// draws nothing itself (header.tsx, boards.tsx, whiteboard.ts).
import { type Opened, saveDocument } from "./document.js";
import { type Kept, keepBoard, keptBoard, recall, remember } from "./keep.js";
import { emptyBoard, openingOf, untitled } from "./opening.js";
import type { Editor } from "./sdk.js";
import { putOnShelf, type Shelved, shelved, takeOffShelf } from "./shelf.js";
import { sceneOf, showDocument } from "./whiteboard.js";

export type Theme = "light" | "dark";

export interface Notice {
  readonly text: string;
  readonly isProblem: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface State {
  readonly id: string;
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
  open(text: string, name: string, isSample?: boolean): Promise<void>;
  openNew(): void;
  /** Other boards of this browser, the last changed first. */
  others(): Promise<readonly Shelved[]>;
  openKept(board: Kept): Promise<void>;
  /** Of another board; the notice brings it back. */
  remove(board: Shelved): Promise<void>;
  rename(name: string): void;
  /** Hands the board out as a file. */
  save(): void;
  setTheme(theme: Theme): void;
  dismiss(): void;
  watch(changed: () => void): void;
  /** Another board lies on the desk. */
  whenOpened(opened: (isEmpty: boolean) => void): void;
}

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

const download = (text: string, name: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `${name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ").trim() || "board"}.excalidraw`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

export const makeDesk = async (editor: Editor, newId: () => string): Promise<Desk> => {
  const watchers = new Set<() => void>();
  const openers = new Set<(isEmpty: boolean) => void>();
  let state: State = {
    id: newId(),
    name: untitled,
    theme: startTheme(),
    isKept: true,
    aside: 0,
    notice: undefined,
  };
  let opened: Opened = emptyBoard();
  let loaded: ReadonlyMap<string, unknown> = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** As it was kept last, and as it was opened: a sample nobody touched takes no place on the shelf. */
  let last = "";
  let fresh = "";

  const set = (more: Partial<State>): void => {
    state = { ...state, ...more };
    for (const changed of watchers) changed();
  };
  const text = (): string => saveDocument(opened, loaded, sceneOf(editor));
  const stands = (): string => `${state.name}\n${text()}`;
  const isEmpty = (): boolean => sceneOf(editor).elements.length === 0;
  const keep = async (): Promise<void> => {
    clearTimeout(timer);
    const now = stands();
    if (now === last) return;
    last = now;
    const board = { id: state.id, name: state.name, text: now.slice(state.name.length + 1) };
    if (now !== fresh && !isEmpty()) void putOnShelf({ ...board, changed: Date.now() });
    const isKept = await keepBoard(board);
    if (isKept !== state.isKept) set({ isKept });
  };
  const keepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), keepAfter);
  };
  const show = (board: Opened, id: string): void => {
    loaded = showDocument(editor, board);
    opened = board;
    const aside = board.aside.length;
    const notice = aside > 0 ? { text: asideWords(aside), isProblem: false } : undefined;
    set({ id, name: board.name, aside, notice });
    fresh = stands();
    for (const tell of openers) tell(board.shown.length === 0);
  };
  /** Another board in place of the one that lies there, which is kept first and can be gone back to. */
  const lay = async (board: Opened, id: string, said?: string): Promise<void> => {
    const before = { id: state.id, name: state.name, text: text(), wasEmpty: isEmpty() };
    await keep();
    show(board, id);
    const words = [said, state.notice?.text].filter((word) => word !== undefined).join(" ");
    if (!before.wasEmpty) {
      const action = { label: `Back to “${before.name}”`, run: () => void desk.openKept(before) };
      set({ notice: { text: words || `“${state.name}” is open.`, isProblem: false, action } });
    } else if (said !== undefined) set({ notice: { text: words, isProblem: false } });
    keepSoon();
  };
  const laid = async (
    content: string,
    name: string,
    id: string,
    how: { asNamed?: boolean; isSample?: boolean } = {},
  ) => {
    try {
      const { board, said } = await openingOf(content, name, newId);
      await lay(how.asNamed ? { ...board, name } : board, id, said);
      if (!how.isSample) fresh = "";
    } catch (error) {
      const words = error instanceof Error ? error.message.replace(/^\[file\] /, "") : String(error);
      set({ notice: { text: `${words}. Nothing was changed.`, isProblem: true } });
    }
  };

  const desk: Desk = {
    state: () => state,
    open: (content, name, isSample = false) => laid(content, name, newId(), { isSample }),
    openNew: () => void lay(emptyBoard(), newId()),
    others: async () => (await shelved()).filter((board) => board.id !== state.id),
    openKept: ({ id, name, text: content }) => laid(content, name, id, { asNamed: true }),
    remove: async (board) => {
      await takeOffShelf(board.id);
      const action = { label: "Undo", run: () => void putOnShelf(board).then(() => desk.dismiss()) };
      set({ notice: { text: `“${board.name}” was deleted from this browser.`, isProblem: false, action } });
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
  if (kept) await desk.openKept(kept);
  else show(opened, state.id);
  editor.onChange(keepSoon);
  // The page may go before the timer is up.
  addEventListener("pagehide", () => void keep());
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && void keep());
  return desk;
};
