// Rows that had no label on the board: reading numbers them “Row 1”, “Row 2” and gives them no item.
import type { Lane } from "../model/index.js";

export const isUnlabelled = (lane: Lane): boolean =>
  lane.item === undefined && lane.roles.length === 0 && /^Row \d+$/.test(lane.title);
