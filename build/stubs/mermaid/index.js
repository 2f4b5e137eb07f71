export const parseMermaidToExcalidraw = () =>
  Promise.reject(new Error("text-to-diagram is not part of this playground"));
