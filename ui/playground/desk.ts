// What lies on the desk: the open board, whether it is kept, what has to be said about it. Opens, saves and keeps boards;
// draws nothing itself (header.tsx, said.tsx, boards.tsx, whiteboard.ts).
import { type Opened, saveDocument } from "./document.js";
import { type Kept, keepBoard, keptBoard, recall, remember, tabBoard } from "./keep.js";
import type { Notice, Say } from "./notice.js";
import { emptyBoard, keptOpening, type Opening, openingOf, textOf } from "./opening.js";
import type { Editor } from "./sdk.js";
import { putOnShelf, type Shelved, shelved, takeOffShelf } from "./shelf.js";
import type { Texts } from "./texts.js";
import { workTogether } from "./together.js";
import { sceneOf, showDocument } from "./whiteboard.js";

export type Theme = "light" | "dark";

export interface State {
  readonly id: string;
  readonly name: string;
  readonly theme: Theme;
  readonly texts: Texts;
  readonly isKept: boolean;
  /** Elements the editor cannot show; they are saved unchanged. */
  readonly aside: number;
  readonly notice: Notice | undefined;
}

export interface Desk {
  state(): State;
  /** Shows the first of the files; what is wrong with it is said in a notice and changes nothing. */
  openFiles(files: readonly File[]): Promise<void>;
  openSample(text: string, name: string): Promise<void>;
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
  speak(texts: Texts): void;
  notify(notice: Notice): void;
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

const download = (text: string, name: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `${name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ").trim() || "board"}.excalidraw`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** What this tab had open, else what any tab kept last. */
const lastOpen = async (): Promise<Kept | undefined> => {
  const kept = await keptBoard();
  const own = tabBoard();
  if (own === null || own === kept?.id) return kept;
  return (await shelved()).find((board) => board.id === own) ?? kept;
};

export const makeDesk = async (editor: Editor, newId: () => string, spoken: Texts): Promise<Desk> => {
  const watchers = new Set<() => void>();
  const openers = new Set<(isEmpty: boolean) => void>();
  let state: State = {
    id: newId(),
    name: spoken.untitled,
    theme: startTheme(),
    texts: spoken,
    isKept: true,
    aside: 0,
    notice: undefined,
  };
  let opened: Opened = emptyBoard(spoken.untitled);
  let loaded: ReadonlyMap<string, unknown> = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** As it was kept last, and as it was opened: a sample nobody touched takes no place on the shelf. */
  let last = "";
  let fresh = "";

  const set = (more: Partial<State>): void => {
    state = { ...state, ...more };
    for (const changed of watchers) changed();
  };
  const notify = (notice: Notice): void => set({ notice });
  const tell = (say: readonly Say[], action?: Notice["action"]): void =>
    notify({ say, isProblem: false, ...(action && { action }) });
  const together = workTogether(editor, {
    board: () => state.id,
    renamed: (name) => {
      set({ name });
      keepSoon();
    },
    met: () => tell([(texts) => texts.together]),
  });
  const text = (): string => saveDocument(opened, loaded, sceneOf(editor));
  const stands = (): string => `${state.name}\n${text()}`;
  const isEmpty = (): boolean => sceneOf(editor).elements.length === 0;
  const setKept = (isKept: boolean): void => {
    if (isKept === state.isKept) return;
    set({ isKept });
    if (isKept) return;
    const action = { label: (texts: Texts) => texts.save, run: () => desk.save() };
    notify({ say: [(texts) => texts.notKeptWhat], isProblem: true, action });
  };
  const keep = async (): Promise<void> => {
    clearTimeout(timer);
    const now = stands();
    if (now === last) return;
    last = now;
    together.tell();
    const board = { id: state.id, name: state.name, text: now.slice(state.name.length + 1) };
    if (now !== fresh && !isEmpty()) void putOnShelf({ ...board, changed: Date.now() });
    setKept(await keepBoard(board));
  };
  const keepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), keepAfter);
  };
  const show = (board: Opened, id: string): void => {
    loaded = showDocument(editor, board);
    opened = board;
    const aside = board.aside.length;
    set({ id, name: board.name || state.texts.untitled, aside, notice: undefined });
    if (aside > 0) tell([(texts) => texts.asideWhat(aside)]);
    fresh = stands();
    together.ask();
    for (const heard of openers) heard(board.shown.length === 0);
  };
  /** Another board in place of the one that lies there, which is kept first and can be gone back to. */
  const lay = async (board: Opened, id: string, said: readonly Say[] = []): Promise<void> => {
    const before = { id: state.id, name: state.name, text: text(), wasEmpty: isEmpty() };
    await keep();
    show(board, id);
    const { name } = state;
    const say = [...said, ...(state.notice?.say ?? [])];
    if (!before.wasEmpty) {
      const label: Say = (texts) => texts.backTo(before.name);
      tell(say.length > 0 ? say : [(texts) => texts.isOpen(name)], { label, run: () => void desk.openKept(before) });
    } else if (said.length > 0) tell(say);
    keepSoon();
  };
  /** True where it lies there now. */
  const laid = async (opening: Opening, id: string): Promise<boolean> => {
    if (!opening.board) notify(opening.refused);
    else await lay(opening.board, id, opening.said);
    return opening.board !== undefined;
  };

  const desk: Desk = {
    state: () => state,
    openFiles: async ([file, ...more]) => {
      if (!file) return;
      const content = await textOf(file);
      if (typeof content !== "string") return notify(content);
      const opening = await openingOf(content, file.name, newId);
      const only: readonly Say[] = more.length > 0 ? [(texts) => texts.onlyFirst(file.name)] : [];
      if (await laid(opening.board ? { ...opening, said: [...opening.said, ...only] } : opening, newId())) fresh = "";
    },
    openSample: async (content, name) => void (await laid(keptOpening(content, name), newId())),
    openNew: () => void lay(emptyBoard(state.texts.untitled), newId()),
    others: async () => (await shelved()).filter((board) => board.id !== state.id),
    openKept: async ({ id, name, text: content }) => {
      if (await laid(keptOpening(content, name), id)) fresh = "";
    },
    remove: async (board) => {
      await takeOffShelf(board.id);
      const undo = () => void putOnShelf(board).then(() => desk.dismiss());
      tell([(texts) => texts.deleted(board.name)], { label: (texts) => texts.undo, run: undo });
    },
    rename: (name) => {
      set({ name: name.trim() || state.texts.untitled });
      together.rename(state.name);
      keepSoon();
    },
    save: () => download(text(), state.name),
    setTheme: (theme) => {
      remember("theme", theme);
      set({ theme });
    },
    speak: (texts) => {
      const isNameless = state.name === state.texts.untitled;
      set({ texts, ...(isNameless && { name: texts.untitled }) });
    },
    notify,
    dismiss: () => set({ notice: undefined }),
    watch: (changed) => void watchers.add(changed),
    whenOpened: (heard) => void openers.add(heard),
  };

  const kept = await lastOpen();
  if (kept) await desk.openKept(kept);
  else show(opened, state.id);
  editor.onChange(keepSoon);
  // The page may go before the timer is up.
  addEventListener("pagehide", () => void keep());
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && void keep());
  return desk;
};
