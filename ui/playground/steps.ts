// Notices what somebody does for the first steps: looks at the board and at the panel, changes neither.
import { elementItems } from "../../src/hosts/excalidraw/items.js";
import type { Guide } from "./guide.js";
import type { Editor } from "./sdk.js";

/** To be called whenever the board has changed. */
export const noticeSteps = (guide: Guide, editor: Editor, panel: HTMLElement, board: () => string): (() => void) => {
  let written = 0;
  let last = board();
  panel.addEventListener("click", () => {
    const shown = panel.querySelector("[role=tab][aria-selected=true]")?.id;
    if (shown === "lanewise-tab-read") guide.did("read");
    if (shown === "lanewise-tab-check") guide.did("checked");
  });
  return () => {
    if (guide.at() === undefined) return;
    const { items } = elementItems(editor.getSceneElementsIncludingDeleted());
    const now = items.filter((i) => i.kind === "sticky" && i.text !== "").length;
    // A map comes with all of its notes at once, people write one after the other.
    const wrote = now === written + 1 && board() === last;
    last = board();
    written = now;
    if (items.length > 0) guide.did("placed");
    if (wrote) guide.did("wrote");
  };
};
