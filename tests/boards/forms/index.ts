// Every form a board is saved in.
import { excalidraw } from "./excalidraw.js";
import { figma } from "./figma.js";
import type { Form } from "./form.js";
import { miro } from "./miro.js";

export type { Form, Written } from "./form.js";
export const forms: readonly Form[] = [excalidraw, miro, figma];
