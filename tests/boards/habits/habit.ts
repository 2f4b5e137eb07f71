// A habit is one thing a person does differently: a change of the style before drawing, of the board after it, or both.
import type { Change } from "../around.js";
import type { Chance } from "../chance.js";
import type { Style } from "../style.js";

export interface Habit {
  readonly id: string;
  /** Habits about the same thing are not combined. */
  readonly about: string;
  readonly style?: (style: Style, chance: Chance) => Style;
  readonly board?: Change;
  /** Not combined with others at all. */
  readonly alone?: boolean;
}
