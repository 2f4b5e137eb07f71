// Composition root of main.js: opens the panel and answers it. The panel holds all the rest of Lanewise; what of it does not come
// with its page is kept here as text and sent when the panel asks.
import type { Wire } from "./bridge.js";
import { serve } from "./serve.js";

figma.showUI(__html__, { width: 368, height: 640, themeColors: true, title: "Lanewise" });
const wire: Wire = {
  post: (message) => figma.ui.postMessage(message),
  on: (heard) => {
    figma.ui.onmessage = (message: unknown) => heard(message);
  },
};
serve(figma, wire, __parts__);
