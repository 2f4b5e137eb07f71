// Puts header, notice, first steps and theme on the page and follows the desk; takes files that are dropped anywhere and Ctrl+S.
import { render } from "preact";
import "./playground.css";
import type { Desk } from "./desk.js";
import { FirstSteps, type Guide } from "./guide.js";
import { Header } from "./header.js";
import { problem } from "./notice.js";
import { Said } from "./said.js";
import { Divider, type Split } from "./split.js";

export const place = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`expected an element “${id}” in the page, got none`);
  return found;
};

const isPicture = (file: File): boolean => file.type.startsWith("image/");
const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
const isIn = (event: Event, where: string): boolean =>
  event.target instanceof Element && event.target.closest(where) !== null;

export const showPage = (desk: Desk, guide: Guide, split: Split): void => {
  const page = place("page");
  const draw = (): void => {
    const state = desk.state();
    const { texts } = state;
    document.documentElement.dataset.theme = state.theme;
    document.title = `${state.name} · Lanewise`;
    place("whiteboard").setAttribute("aria-label", texts.whiteboard);
    page.dataset.drop = texts.dropHere;
    render(<Header desk={desk} state={state} split={split} onHelp={help} />, place("header"));
    render(<Said desk={desk} state={state} />, place("notice"));
    render(split.isHidden() ? null : <Divider split={split} label={texts.panelSize} />, place("divider"));
    render(<FirstSteps guide={guide} texts={texts} onLeave={() => place("help").focus()} />, place("guide"));
  };
  const help = (): void => {
    guide.go(0);
    const visible = [...place("guide").querySelectorAll<HTMLElement>("h2, .toggle")].find((e) => e.offsetParent);
    visible?.focus();
  };
  desk.watch(draw);
  guide.watch(draw);
  split.watch(draw);
  draw();
  takeDrops(desk, page);
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

/** Before the editor sees them, which would drop what it does not know; and before the browser leaves the page for them. */
const takeDrops = (desk: Desk, page: HTMLElement): void => {
  const drop = async (event: DragEvent): Promise<void> => {
    page.classList.remove("dropping");
    const files = [...(event.dataTransfer?.files ?? [])];
    const [first] = files;
    const isOnBoard = isIn(event, "#whiteboard");
    if (!first) {
      if (!isOnBoard && !isIn(event, "input, textarea")) event.preventDefault();
      return;
    }
    if (isOnBoard && isPicture(first)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isPicture(first)) desk.notify(problem([(texts) => texts.picture(first.name)]));
    else await desk.openFiles(files);
  };
  addEventListener("dragover", (event) => {
    event.preventDefault();
    page.classList.toggle("dropping", carriesFiles(event));
  });
  addEventListener("dragleave", (event) => event.relatedTarget === null && page.classList.remove("dropping"));
  addEventListener("drop", (event) => void drop(event), { capture: true });
};
