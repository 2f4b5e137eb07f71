// Composition root of main.js: opens the panel and answers it. The panel holds all the rest of Lanewise; what of it does not come
// with its page is kept here as text and sent when the panel asks.
import type { Wire } from "./bridge.js";
import { serve } from "./serve.js";
import { suggest, wantedBy } from "./wanted.js";

const wire: Wire = {
  post: (message) => figma.ui.postMessage(message),
  on: (heard) => {
    figma.ui.onmessage = (message: unknown) => heard(message);
  },
};
suggest(figma);
// In the quick actions this script runs while somebody is still typing: nothing is shown before they are done.
figma.on("run", (event) => {
  figma.showUI(__html__, { width: 368, height: 640, themeColors: true, title: "Lanewise" });
  serve(figma, wire, __parts__, wantedBy(event));
});
