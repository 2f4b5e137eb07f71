// Maps dragged out of the panel in FigJam: the editor is told by a message where the drag ended, and tells the plugin. A drag that
// ends over the panel is none.
import { dragType } from "../panel/drag.js";

const isOutside = ({ clientX, clientY }: DragEvent): boolean =>
  clientX < 0 || clientY < 0 || clientX > innerWidth || clientY > innerHeight;

export const tellOfDrags = (): void => {
  document.addEventListener("dragend", (event) => {
    const name = event.target instanceof HTMLElement ? event.target.dataset.drag : undefined;
    if (name === undefined || !isOutside(event)) return;
    const { clientX, clientY } = event;
    parent.postMessage(
      { pluginDrop: { clientX, clientY, items: [], files: [], dropMetadata: { [dragType]: name } } },
      "*",
    );
  });
};
