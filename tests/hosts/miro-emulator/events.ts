// What Miro tells its apps, and to which of their pages (rule 21): pushes that cost nothing, carry snapshots and come late.
import type { Switches } from "./switches.js";
import type { Thing } from "./world.js";

export type Listener = (event: Record<string, unknown>) => void;

const known =
  /^(?:drop|icon:click|app_card:open|app_card:connect|selection:update|online_users:update|items:create|experimental:items:update|items:delete|(?:custom|timer|realtime_event|storage:change):.+)$/;
/** What `ownEventsOnly` keeps from others. */
const ofItems = /^(?:items:|experimental:items:|selection:)/;

/** One page's ear. */
export interface Ear {
  readonly user: string;
  readonly isOpen: () => boolean;
  readonly listeners: Map<string, Set<Listener>>;
  readonly show: (thing: Thing) => unknown;
}

export class Events {
  private readonly ears: Ear[] = [];
  constructor(private readonly switches: Switches) {}

  subscribe(user: string, isOpen: () => boolean, show: (thing: Thing) => unknown): Ear {
    const ear = { user, isOpen, show, listeners: new Map<string, Set<Listener>>() };
    this.ears.push(ear);
    return ear;
  }

  on(ear: Ear, event: string, listener: Listener): void {
    if (!known.test(event)) throw new Error(`Validation error: unknown event ${event}`);
    const set = ear.listeners.get(event) ?? new Set();
    ear.listeners.set(event, set.add(listener));
  }

  off(ear: Ear, event: string, listener: Listener): void {
    if (this.switches.offWorks) ear.listeners.get(event)?.delete(listener);
  }

  /** Items as they were when it happened. */
  emit(event: string, things: readonly Thing[], by: string): void {
    const copies = things.map((t) => structuredClone(t));
    this.push(event, by, (page) => ({ items: copies.map(page.show) }));
  }

  push(event: string, by: string, payload: (page: Ear) => Record<string, unknown>): void {
    const isOwn = this.switches.ownEventsOnly && ofItems.test(event);
    this.tell(event, (page) => !isOwn || page.user === by, payload);
  }

  /** The same for every page it is for. */
  send(event: string, isFor: (page: Ear) => boolean, payload: unknown): void {
    this.tell(event, isFor, () => structuredClone(payload) as Record<string, unknown>);
  }

  private tell(event: string, isFor: (page: Ear) => boolean, payload: (page: Ear) => Record<string, unknown>): void {
    for (const page of this.ears) {
      const listeners = isFor(page) ? [...(page.listeners.get(event) ?? [])] : [];
      if (listeners.length === 0) continue;
      setTimeout(() => {
        if (page.isOpen()) for (const listener of listeners) listener(payload(page));
      }, 0);
    }
  }
}
