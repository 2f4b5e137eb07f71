// The real editor in our page, on React; everything else of the page is ours. Loads an open board and says what is on it.
import "@excalidraw/excalidraw/index.css";
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
import { around, type Box, isSound } from "../../src/board/index.js";
import { scrollTo } from "../../src/hosts/excalidraw/index.js";
import { elementItems } from "../../src/hosts/excalidraw/items.js";
import type { Language } from "../panel/core.js";
import { isFields, type Opened, type Scene, versionsOf } from "./document.js";
import { type Editor, Excalidraw, MainMenu, restoreElements } from "./sdk.js";

const { ChangeCanvasBackground, ClearCanvas, Help, SaveAsImage, SearchMenu } = MainMenu.DefaultItems;

// Opening and saving are the page's own, since the editor would drop what it does not know.
const ui = { canvasActions: { loadScene: false, saveToActiveFile: false, export: false, toggleTheme: false } };
const normalFont = 6;
/** The size of a default map: an empty board opens at a zoom that has room for one. */
const map = { x: 0, y: 0, w: 5520, h: 3352 };

const menu = h(
  MainMenu,
  null,
  h(SearchMenu),
  h(SaveAsImage),
  h(Help),
  h(MainMenu.Separator),
  h(ChangeCanvasBackground),
  h(ClearCanvas),
);

/** The editor's own names of the languages the panel speaks. */
export const tags: Readonly<Partial<Record<Language, string>>> = {
  de: "de-DE",
  es: "es-ES",
  fr: "fr-FR",
  pt: "pt-BR",
  ja: "ja-JP",
};

export interface Whiteboard {
  readonly editor: Editor;
  speak(language: Language): void;
}

/** Resolves when the editor is there. */
export const mountWhiteboard = async (root: HTMLElement, language: Language): Promise<Whiteboard> => {
  const initialData = { appState: { currentItemFontFamily: normalFont } };
  const react = createRoot(root);
  let tell: (editor: Editor) => void = () => {};
  const there = new Promise<Editor>((resolve) => {
    tell = resolve;
  });
  const speak = (spoken: Language): void => {
    const langCode = tags[spoken] ?? "en";
    const props = { excalidrawAPI: tell, theme: "light", UIOptions: ui, aiEnabled: false, initialData } as const;
    react.render(h(Excalidraw, { ...props, langCode, validateEmbeddable: false }, menu));
    document.documentElement.lang = langCode;
  };
  speak(language);
  return { editor: await there, speak };
};

const startView = (editor: Editor, elements: readonly unknown[]): unknown => {
  const { width, height } = editor.getAppState();
  const boxes: Box[] = elementItems(elements)
    .items.map((i) => i.box)
    .filter(isSound);
  const all = around(boxes);
  return scrollTo(all ?? map, { width, height, zoom: 0 });
};

/** Shows a board in place of the one before, which undo does not bring back. Gives the versions to save against. */
export const showDocument = (editor: Editor, opened: Opened): ReadonlyMap<string, unknown> => {
  const elements = restoreElements(opened.shown, null, { repairBindings: true });
  const { files, appState } = opened.file;
  if (isFields(files)) editor.addFiles(Object.values(files));
  const background = isFields(appState) ? appState.viewBackgroundColor : undefined;
  editor.updateScene({
    elements,
    appState: {
      viewBackgroundColor: typeof background === "string" ? background : "#ffffff",
      selectedElementIds: {},
      ...Object(startView(editor, elements)),
    },
    captureUpdate: "NEVER",
  });
  editor.history.clear();
  return versionsOf(elements);
};

export const sceneOf = (editor: Editor): Scene => ({
  elements: editor.getSceneElementsIncludingDeleted(),
  files: editor.getFiles(),
  background: editor.getAppState().viewBackgroundColor,
});
