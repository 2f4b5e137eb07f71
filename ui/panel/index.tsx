// The panel, mounted into a page of any host. What the host is, and when its board changes, is told from outside.
import { render } from "preact";
import type { Session } from "./core.js";
import type { PanelState, Tab } from "./known.js";
import { lookForUnfinished } from "./look-for-unfinished.js";
import "./panel.css";
import { Panel } from "./panel.js";
import { checked, corrected, found, workshop } from "./screens.js";
import { type Skin, takeSkin } from "./skin.js";
import { makePanelState } from "./state.js";
import { makeTexts } from "./texts.js";

export type Theme = "light" | "dark";

export interface PanelOptions {
  readonly skin?: Skin;
  readonly theme?: Theme;
  readonly start?: Tab;
  /** Opens this template's set-up at once. */
  readonly template?: string;
  /** What somebody asked for who opened the panel, done at once. */
  readonly begin?: (panel: PanelState) => Promise<void>;
}

export interface PanelHandle {
  setTheme(theme: Theme): void;
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

/** Once the first screen is seen. */
const afterPaint = (then: () => void): void => {
  requestAnimationFrame(() => setTimeout(then));
};

export const mountPanel = (root: HTMLElement, session: Session, options: PanelOptions = {}): PanelHandle => {
  const { skin = "miro", theme = "light", start = "insert", template, begin } = options;
  const texts = makeTexts("en");
  const panel = makePanelState(session, { texts, now: () => Date.now() });
  const setTheme = (to: Theme): void => {
    root.dataset.theme = to;
    takeSkin(root, skin);
  };
  root.classList.add("lanewise", skin);
  beLandmark(root, texts.name);
  setTheme(theme);
  panel.show(start);
  void panel.ready.then(() => (template ? panel.choose(template) : undefined)).then(() => begin?.(panel));
  render(<Panel panel={panel} texts={texts} board={session.board} />, root);
  const { board } = session;
  const ends = [board.follow?.(panel.selected), board.drops?.((name, at) => void panel.dropped(name, at))];
  afterPaint(() => {
    // What does not arrive now is asked for again when it is needed, and told of then.
    Promise.all([session.prepare(), found.get(), checked.get(), corrected.get(), workshop.get()])
      .then(([, , { startLive }]) => startLive(panel))
      .catch(() => undefined);
    void lookForUnfinished(panel);
  });
  return {
    setTheme,
    show: panel.show,
    boardChanged: panel.boardChanged,
    unmount: () => {
      for (const end of ends) end?.();
      render(null, root);
      root.classList.remove("lanewise", skin);
    },
  };
};
