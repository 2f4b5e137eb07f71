// The parts of the editor we use. Its own type declarations import files it does not ship, so sdk.d.ts says their shapes instead.
export { Excalidraw, MainMenu, reconcileElements, restoreElements } from "@excalidraw/excalidraw";
