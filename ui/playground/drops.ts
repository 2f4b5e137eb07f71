// Maps dragged from the panel onto the editor, which would not know what they are: taken before it sees them.
import type { Board } from "../../src/board/index.js";
import { toScene } from "../../src/hosts/excalidraw/index.js";
import { dragType } from "../panel/drag.js";
import type { Editor } from "./sdk.js";

const isOurs = (event: DragEvent): boolean => event.dataTransfer?.types.includes(dragType) ?? false;

export const dropsOn =
  (root: HTMLElement, editor: Editor): NonNullable<Board["drops"]> =>
  (heard) => {
    const over = (event: DragEvent): void => {
      if (!isOurs(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = "copy";
    };
    const drop = (event: DragEvent): void => {
      if (!isOurs(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const name = event.dataTransfer?.getData(dragType);
      if (name) heard(name, toScene({ x: event.clientX, y: event.clientY }, editor.getAppState()));
    };
    const kinds = ["dragenter", "dragover"] as const;
    for (const kind of kinds) root.addEventListener(kind, over, { capture: true });
    root.addEventListener("drop", drop, { capture: true });
    return () => {
      for (const kind of kinds) root.removeEventListener(kind, over, { capture: true });
      root.removeEventListener("drop", drop, { capture: true });
    };
  };
