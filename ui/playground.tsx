// The playground: a real whiteboard and the panel side by side, put together here and nowhere else.
import { excalidrawBoard } from "../src/hosts/excalidraw/index.js";
import { makeSession } from "../src/session.js";
import { mountPanel } from "./panel/index.js";
import { makeDesk } from "./playground/desk.js";
import { dropsOn } from "./playground/drops.js";
import { makeGuide } from "./playground/guide.js";
import { workOffline } from "./playground/offline.js";
import { place, showPage } from "./playground/page.js";
import { noticeSteps } from "./playground/steps.js";
import { mountWhiteboard } from "./playground/whiteboard.js";

const whiteboard = place("whiteboard");
const editor = await mountWhiteboard(whiteboard);
const newId = () => `m${crypto.randomUUID().slice(0, 8)}`;
const desk = await makeDesk(editor, newId);
const board = excalidrawBoard(editor, {
  name: () => desk.state().name,
  keep: () => localStorage,
  followsNew: true,
  drops: dropsOn(whiteboard, editor),
});
const session = makeSession(board, { newId });

const mount = (isEmpty: boolean) =>
  mountPanel(place("panel"), session, {
    skin: "playground",
    theme: desk.state().theme,
    start: isEmpty ? "insert" : "read",
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
board.watch(() => {
  panel.boardChanged();
  noticed();
});
showPage(desk, guide);
workOffline();
