// The playground: a real whiteboard and the panel side by side, put together here and nowhere else.
import { excalidrawBoard } from "../src/hosts/excalidraw/index.js";
import { makeSession } from "../src/session.js";
import type { Language } from "./panel/core.js";
import { languageKey, mountPanel } from "./panel/index.js";
import { bestOf } from "./panel/speech.js";
import { makeDesk } from "./playground/desk.js";
import { dropsOn } from "./playground/drops.js";
import { makeGuide } from "./playground/guide.js";
import { recall } from "./playground/keep.js";
import { workOffline } from "./playground/offline.js";
import { place, showPage } from "./playground/page.js";
import { makeSplit } from "./playground/split.js";
import { noticeSteps } from "./playground/steps.js";
import { learnTexts } from "./playground/texts.js";
import { mountWhiteboard } from "./playground/whiteboard.js";

const root = place("whiteboard");
const chosen = recall(languageKey);
const language = bestOf(chosen === null ? navigator.languages : [chosen, ...navigator.languages]);
const [{ editor, speak }, texts] = await Promise.all([mountWhiteboard(root, language), learnTexts(language)]);
const newId = () => `m${crypto.randomUUID().slice(0, 8)}`;
const desk = await makeDesk(editor, newId, texts);
const board = excalidrawBoard(editor, {
  name: () => desk.state().name,
  keep: () => localStorage,
  followsNew: true,
  drops: dropsOn(root, editor),
});
const session = makeSession(board, { newId });

/** The page speaks as the panel does. */
let wanted = texts.language;
const follow = async (spoken: Language): Promise<void> => {
  if (spoken === wanted) return;
  wanted = spoken;
  speak(spoken);
  const learnt = await learnTexts(spoken);
  if (spoken === wanted) desk.speak(learnt);
};

const mount = (isEmpty: boolean) =>
  mountPanel(place("panel"), session, {
    skin: "playground",
    theme: desk.state().theme,
    start: isEmpty ? "insert" : "read",
    language: desk.state().texts.language,
    speaks: (spoken) => void follow(spoken),
  });

const isEmptyDesk = (await board.read({ of: "board" })).items.length === 0;
let panel = mount(isEmptyDesk);
desk.whenOpened((isEmpty) => {
  panel.unmount();
  panel = mount(isEmpty);
});
desk.watch(() => panel.setTheme(desk.state().theme));

const guide = makeGuide(isEmptyDesk);
const noticed = noticeSteps(guide, editor, place("panel"), () => desk.state().id);
board.watch(() => panel.boardChanged());
// The board tells of what people do; a map the panel has placed counts here as well.
let settled: ReturnType<typeof setTimeout> | undefined;
editor.onChange(() => {
  clearTimeout(settled);
  settled = setTimeout(noticed, 150);
});
showPage(desk, guide, makeSplit(place("page"), place("panel")));
workOffline();
