// The panel inside FigJam, put together here and nowhere else. FigJam gives this page no origin: nothing can be kept in it.
import { figjamBoard } from "../src/hosts/figjam/index.js";
import { makeSession } from "../src/session.js";
import { openingFor } from "./figjam/begin.js";
import { mountPanel } from "./panel/index.js";
import "./figjam.css";
import { tellOfDrags } from "./figjam/drag.js";
import type {} from "./figjam/parts.js";

const page = document.documentElement;
const theme = () => (page.classList.contains("figma-dark") ? "dark" : "light");
/** Randomness that also works without a secure origin. */
const newId = () => `m${Array.from(crypto.getRandomValues(new Uint8Array(5)), (n) => n.toString(36)).join("")}`;

const start = async (root: HTMLElement): Promise<void> => {
  const board = await figjamBoard(
    (message) => parent.postMessage({ pluginMessage: message }, "*"),
    (heard) => addEventListener("message", (event) => heard(event.data?.pluginMessage)),
  );
  lanewise.from(board.part);
  const session = makeSession(board, { newId });
  const panel = mountPanel(root, session, { skin: "figjam", theme: theme(), ...openingFor(board) });
  board.watch(panel.boardChanged);
  tellOfDrags();
  new MutationObserver(() => panel.setTheme(theme())).observe(page, { attributeFilter: ["class"] });
};

const root = document.getElementById("panel");
if (root) {
  start(root).catch((error: unknown) => {
    root.append(`Lanewise could not open: ${error instanceof Error ? error.message : String(error)}`);
  });
}
