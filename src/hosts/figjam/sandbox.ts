// Composition root of main.js: opens the panel and answers it. The panel holds all the rest of Lanewise.
import { serve } from "./serve.js";

figma.showUI(__html__, { width: 368, height: 640, themeColors: true, title: "Lanewise" });
serve(figma, {
  post: (message) => figma.ui.postMessage(message),
  on: (heard) => {
    figma.ui.onmessage = (message: unknown) => heard(message);
  },
});
