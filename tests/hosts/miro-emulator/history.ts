// What Ctrl+Z takes back (open question: one call, or all an app did in a row). Kept only where a test asks for it, as copies of the
// whole board.
import type { Switches } from "./switches.js";
import type { Thing, World } from "./world.js";

interface Before {
  readonly things: ReadonlyMap<string, Thing>;
  readonly order: readonly string[];
  readonly connectors: readonly string[];
}

export class History {
  private past: Before[] = [];
  private future: Before[] = [];
  private last: "app" | "people" | undefined;
  constructor(
    private readonly world: World,
    private readonly step: Switches["undoStep"],
    private readonly isKept: boolean,
  ) {}

  /** Somebody is about to change the board. */
  note(who: "app" | "people"): void {
    if (!this.isKept) return;
    const goesOn = who === "app" && this.last === "app" && this.step === "run";
    this.last = who;
    this.future = [];
    if (!goesOn) this.past.push(this.now());
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }
  get canRedo(): boolean {
    return this.future.length > 0;
  }

  undo(): boolean {
    return this.turn(this.past, this.future);
  }
  redo(): boolean {
    return this.turn(this.future, this.past);
  }

  private turn(from: Before[], to: Before[]): boolean {
    const before = from.pop();
    if (!before) return false;
    to.push(this.now());
    this.last = undefined;
    const { things, connectors } = this.world;
    things.clear();
    for (const [id, thing] of before.things) things.set(id, thing);
    connectors.clear();
    for (const id of before.connectors) connectors.add(id);
    this.world.order = [...before.order];
    return true;
  }

  private now(): Before {
    const { things, order, connectors } = this.world;
    return { things: structuredClone(things), order: [...order], connectors: [...connectors] };
  }
}
