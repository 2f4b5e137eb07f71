// Colours of lanes in the panel: those of the board, the same in light and dark. Gray is drawn darker here, since its notes
// are white and a white cell would look empty.
import { colorsOf, hueOf, type LaneRole } from "./core.js";

export const tonesOf = (roles: readonly LaneRole[]) => colorsOf(hueOf(roles));

/** What stands for the lane in chips and cells. */
export const colorOf = (roles: readonly LaneRole[]): string => {
  const hue = hueOf(roles);
  return hue === "gray" ? colorsOf(hue).head : colorsOf(hue).sticky;
};
