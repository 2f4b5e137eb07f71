// What Miro tells its apps, and to which of their pages: pushes that cost nothing, carry snapshots and come late.
import type { Switches } from "./switches.js";
import type { Thing } from "./world.js";

export type Listener = (event: Record<string, unknown>) => void;

const known =
  /^(?:drop|icon:click|app_card:open|app_card:connect|selection:update|online_users:update|items:create|experimental:items:update|items:delete|custom:.+)$/;

interface Subscriber {
  readonly user: string;
  readonly isOpen: () => boolean;
  readonly listeners: Map<string, Set<Listener>>;
  readonly show: (thing: Thing) => unknown;
}

export class Events {
  private readonly subscribers: Subscriber[] = [];
  constructor(private readonly switches: Switches) {}

  /** One page's ear. */
  subscribe(user: string, isOpen: () => boolean, show: (thing: Thing) => unknown): Subscriber {
    const subscriber = { user, isOpen, show, listeners: new Map<string, Set<Listener>>() };
    this.subscribers.push(subscriber);
    return subscriber;
  }

  on(subscriber: Subscriber, event: string, listener: Listener): void {
    if (!known.test(event)) throw new Error(`Validation error: unknown event ${event}`);
    const set = subscriber.listeners.get(event) ?? new Set();
    subscriber.listeners.set(event, set.add(listener));
  }

  off(subscriber: Subscriber, event: string, listener: Listener): void {
    if (this.switches.offWorks) subscriber.listeners.get(event)?.delete(listener);
  }

  emit(event: string, things: readonly Thing[], by: string): void {
    const copies = things.map((t) => structuredClone(t));
    this.push(event, by, (page) => ({ items: copies.map(page.show) }));
  }

  push(event: string, by: string, payload: (page: Subscriber) => Record<string, unknown>): void {
    for (const page of this.subscribers) {
      if (this.switches.ownEventsOnly && page.user !== by) continue;
      const listeners = [...(page.listeners.get(event) ?? [])];
      if (listeners.length === 0) continue;
      setTimeout(() => {
        if (page.isOpen()) for (const listener of listeners) listener(payload(page));
      }, 0);
    }
  }
}
