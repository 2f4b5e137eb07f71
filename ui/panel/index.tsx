// The panel, mounted into a page of any host. What the host is, and when its board changes, is told from outside.
import { render } from "preact";
import type { Language, Selected, Session } from "./core.js";
import type { PanelState, State, Tab } from "./known.js";
import { lookForUnfinished } from "./look-for-unfinished.js";
import "./panel.css";
import { Panel } from "./panel.js";
import { checked, corrected, found, workshop } from "./screens.js";
import { type Skin, takeSkin } from "./skin.js";
import { bestOf, learn, learnToTell, speeches } from "./speech.js";
import { makePanelState } from "./state.js";
import { makeTexts } from "./texts.js";

export type Theme = "light" | "dark";

export interface PanelOptions {
  readonly skin?: Skin;
  readonly theme?: Theme;
  readonly start?: Tab;
  /** Opens this template's set-up at once. */
  readonly template?: string;
  /** What the page around it speaks; otherwise what somebody reads, until they choose. */
  readonly language?: Language;
  /** Told what it speaks, whenever that is settled or chosen. */
  readonly speaks?: (language: Language) => void;
  /** What somebody asked for who opened the panel, done at once. */
  readonly begin?: (panel: PanelState) => Promise<void>;
}

export interface PanelHandle {
  setTheme(theme: Theme): void;
  /** Chooses its language, for this person and from now on. */
  speak(language: Language): Promise<void>;
  show(tab: Tab): void;
  /** To be called when the board may have changed. */
  boardChanged(): void;
  unmount(): void;
}

/** In a page of its own the panel is the main part of it; beside a board that already is, a region with a name. */
const beLandmark = (root: HTMLElement, name: string): void => {
  if (root.closest("main, aside, [role]")) return;
  const isAlone = !document.querySelector("main, [role=main]");
  root.setAttribute("role", isAlone ? "main" : "region");
  root.classList.toggle("alone", isAlone);
  root.setAttribute("aria-label", name);
};

/** Under which the language somebody chose is remembered. */
export const languageKey = "lanewise:panel-language";

/** Once the first screen is seen. */
const afterPaint = (then: () => void): void => {
  requestAnimationFrame(() => setTimeout(then));
};

export const mountPanel = (root: HTMLElement, session: Session, options: PanelOptions = {}): PanelHandle => {
  const { skin = "miro", theme = "light", start = "insert", template, begin } = options;
  const { board } = session;
  const speak = async (language: Language): Promise<void> => {
    const spoken = await learn(language);
    await learnToTell(spoken);
    await board.remember(languageKey, language).catch(() => undefined);
    show(spoken, panel.store.get());
    options.speaks?.(spoken);
  };
  const panelIn = (language: Language, from?: State): PanelState =>
    makePanelState(session, { texts: makeTexts(language), now: () => Date.now(), speak, ...(from && { from }) });
  let panel = panelIn("en");
  let live: ((panel: PanelState) => void) | undefined;
  let isThere = true;
  let selected: Selected | undefined;
  /** The whole panel, or what it shows already in another language. */
  const show = (language: Language, from?: State): void => {
    if (!isThere) return;
    panel = panelIn(language, from);
    root.lang = language;
    if (selected) panel.selected(selected);
    if (!from) panel.show(start);
    render(<Panel key={language} panel={panel} texts={panel.texts} board={board} />, root);
    live?.(panel);
  };
  const setTheme = (to: Theme): void => {
    root.dataset.theme = to;
    takeSkin(root, skin);
  };
  root.classList.add("lanewise", skin);
  beLandmark(root, panel.texts.name);
  setTheme(theme);
  const read = options.language ?? bestOf(navigator.languages);
  if (read === "en") show("en");
  const speaks = languageFor(board.recall(languageKey), read).then((language) => {
    if (language !== "en") show(language, read === "en" ? panel.store.get() : undefined);
    else if (read !== "en") show("en");
    options.speaks?.(language);
  });
  void speaks
    .then(() => panel.ready)
    .then(() => (template ? panel.choose(template) : undefined))
    .then(() => begin?.(panel));
  const ends = [
    board.follow?.((now) => {
      selected = now;
      panel.selected(now);
    }),
    board.drops?.((name, at) => void panel.dropped(name, at)),
  ];
  afterPaint(() => {
    // What does not arrive now is asked for again when it is needed, and told of then.
    Promise.all([session.prepare(), found.get(), checked.get(), corrected.get(), workshop.get(), speaks])
      .then(([, , { startLive }]) => {
        live = startLive;
        live(panel);
      })
      .catch(() => undefined);
    void speaks.then(() => lookForUnfinished(panel));
    // What is shown already is said again.
    void speaks.then(() => learnToTell(panel.texts.language)).then(() => panel.store.set({}));
  });
  return {
    setTheme,
    speak: (language) => panel.speak(language),
    show: (tab) => panel.show(tab),
    boardChanged: () => panel.boardChanged(),
    unmount: () => {
      isThere = false;
      for (const end of ends) end?.();
      render(null, root);
      root.classList.remove("lanewise", skin);
    },
  };
};

/** What somebody chose, else what they read; English where neither arrives. */
const languageFor = async (chosen: Promise<string | null>, read: Language): Promise<Language> => {
  const word = await chosen.catch(() => null);
  const own = speeches.find((s) => s.language === word)?.language;
  return learn(own ?? read);
};
