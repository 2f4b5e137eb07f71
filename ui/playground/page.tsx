// Puts header, notice and theme on the page and follows the desk; takes files that are dropped anywhere and Ctrl+S.
import { render } from "preact";
import "./playground.css";
import type { Desk } from "./desk.js";
import { FirstSteps, type Guide } from "./guide.js";
import { Header, Said } from "./header.js";

export const place = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`expected an element “${id}” in the page, got none`);
  return found;
};

const isBoardFile = (file: File): boolean => !/^(image|video|audio)\//.test(file.type);

export const showPage = (desk: Desk, guide: Guide): void => {
  const draw = (): void => {
    const state = desk.state();
    document.documentElement.dataset.theme = state.theme;
    document.title = `${state.name} · Lanewise`;
    render(<Header desk={desk} state={state} onHelp={() => guide.go(0)} />, place("header"));
    render(<Said desk={desk} state={state} />, place("notice"));
  };
  const showSteps = (): void => render(<FirstSteps guide={guide} />, place("guide"));
  desk.watch(draw);
  guide.watch(showSteps);
  draw();
  showSteps();
  // Before the editor sees it, which would drop what it does not know.
  const drop = async (event: DragEvent): Promise<void> => {
    const file = event.dataTransfer?.files[0];
    if (!file || !isBoardFile(file)) return;
    event.preventDefault();
    event.stopPropagation();
    await desk.open(await file.text(), file.name);
  };
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => void drop(event), { capture: true });
  addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      event.stopPropagation();
      desk.save();
    },
    { capture: true },
  );
};
