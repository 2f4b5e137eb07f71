// What each of FigJam's commands opens the panel on, and does at once. A command says what somebody wants: nobody has to press the
// same words once more.
import type { Entered, FigJamBoard } from "../../src/hosts/figjam/index.js";
import type { PanelOptions } from "../panel/index.js";
import type { PanelState } from "../panel/known.js";
import { enteredInto } from "./quick.js";

type Opening = Pick<PanelOptions, "start" | "template" | "begin">;

/** The map of the section that is selected, as it is after its own button was pressed. */
const turnToSelected = ({ store, pickMap }: PanelState): void => {
  const { seen, selected } = store.get();
  const map = seen?.reading.maps.find(({ item }) => item?.id === selected.frame?.id && item !== undefined);
  if (map && seen?.reading.maps[0] !== map) pickMap(map.id);
};

const openings: Readonly<Record<string, Opening>> = {
  "insert-journey-map": { start: "insert", template: "journey-map" },
  "insert-service-blueprint": { start: "insert", template: "service-blueprint" },
  read: {
    start: "read",
    begin: async (panel) => {
      await panel.read();
      turnToSelected(panel);
    },
  },
  check: {
    start: "check",
    begin: async (panel) => {
      await panel.check();
      turnToSelected(panel);
    },
  },
};

/** Entered parameters are a whole order: the form is filled in and the map placed. What is wrong in it stands in the form. */
const insertWith =
  (entered: Entered) =>
  async (panel: PanelState): Promise<void> => {
    await panel.edit(enteredInto(entered, panel.texts.stageName));
    await panel.insert();
  };

export const openingFor = ({ command, entered }: Pick<FigJamBoard, "command" | "entered">): Opening => {
  const opening = openings[command] ?? {};
  return entered && opening.template ? { ...opening, begin: insertWith(entered) } : opening;
};
