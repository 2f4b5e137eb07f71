// What labels are looked for in: a part of a board as seen with lanes as rows. Maps with lanes side by side are turned first.

import type { Among } from "../sheet/among.js";
import { type Crowd, mapped } from "../sheet/crowd.js";
import type { Thing, Unit } from "../sheet/sheet.js";
import { turnedThing } from "../sheet/things.js";
import type { RoleNames } from "./lane-labels.js";

export interface View {
  readonly texts: Crowd;
  readonly bare: readonly Thing[];
  readonly unit: Unit;
  readonly names: RoleNames;
  /** Texts short enough to be labels. */
  readonly short: Among;
  /** Texts that name one of the three lines. */
  readonly namingLines: Among;
  readonly pointedLanes: readonly Thing[];
  readonly pointedStages: readonly Thing[];
  /** No labels, whatever they look like. */
  readonly barred: ReadonlySet<string>;
}

export const turned = (view: View): View => ({
  ...view,
  texts: mapped(view.texts, turnedThing),
  bare: view.bare.map(turnedThing),
  pointedLanes: view.pointedLanes.map(turnedThing),
  pointedStages: view.pointedStages.map(turnedThing),
  unit: { x: view.unit.y, y: view.unit.x },
});
