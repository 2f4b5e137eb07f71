// An emulated page as SVG, as FigJam would show it. What is drawn how is decided in ../picture/.
import { drawScene } from "../picture/draw.js";
import { type Drawable, figjamScene } from "../picture/figjam.js";

export type { Drawable } from "../picture/figjam.js";

/** `nodes` back to front, boxes on the page. */
export const picture = (nodes: readonly Drawable[]): string => drawScene(figjamScene(nodes));
