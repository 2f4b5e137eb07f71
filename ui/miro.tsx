// The panel in Miro: the board, the session and the screen put together, here and nowhere else.
import { miroBoard } from "../src/hosts/miro/index.js";
import { makeSession } from "../src/session.js";
import { mountPanel } from "./panel/index.js";

const root = document.getElementById("panel");
if (!root) throw new Error("expected an element “panel” in the page, got none");

const board = miroBoard(miro.board);
const session = makeSession(board, { newId: () => `m${crypto.randomUUID().slice(0, 8)}` });
const panel = mountPanel(root, session, { skin: "miro" });
board.watch(() => panel.boardChanged());
// What does not arrive now is asked for again when it is needed, and told of then.
addEventListener("load", () => void board.prepare().catch(() => undefined));
