// What passes between people by way of an app: messages, collections of values, the board's timer, results of votes. Apps have their
// own; the timer is everybody's.
import type { Ear, Listener } from "./events.js";
import { crossing, type Json, refuseUndefined } from "./gate.js";
import type { Context } from "./handles.js";
import type { Shared } from "./shared.js";

type Heard<T> = (payload: T) => void;

/** `board.events`. The sender does not hear itself. */
export const broadcastsOf = ({ exec, events, app, user }: Context, ear: Ear) => {
  const name = (event: string): string => `realtime_event:${app}:${event}`;
  return {
    broadcast: async (event: string, payload?: Json): Promise<void> => {
      const given = crossing(payload);
      return exec("broadcast", 50, false, () => events.send(name(event), (page) => page.user !== user, given));
    },
    on: (event: string, handler: Heard<never>): Promise<void> =>
      exec("events.on", 0, false, () => events.on(ear, name(event), handler as Listener)),
    off: (event: string, handler: Heard<never>): Promise<void> =>
      exec("events.off", 0, false, () => events.off(ear, name(event), handler as Listener)),
  };
};

type OnValue<T> = (value: T | undefined, version: string) => void;

/** `board.storage`: values all users of the app see. */
export const storageOf = (shared: Shared, { world, exec, events, app }: Context, ear: Ear) => ({
  collection: (collection: string) => {
    const place = `${app}:${collection}`;
    const values = shared.collections.get(place) ?? new Map<string, { value: Json; version: number }>();
    shared.collections.set(place, values);
    const name = (key: string): string => `storage:change:${place}:${key}`;
    const heard = new Map<unknown, Listener>();
    const told = (key: string, value: Json | undefined, version: number): void =>
      events.send(name(key), () => true, [value, String(version)]);
    return {
      set: async (key: string, value: Json): Promise<void> => {
        refuseUndefined(value);
        const given = crossing(value);
        await exec("storage.set", 50, true, () => {
          const size = JSON.stringify(
            [...values].filter(([k]) => k !== key).concat([[key, { value: given, version: 0 }]]),
          );
          if (size.length > world.switches.collectionKilobytes * 1024)
            throw new Error('The data storage limit for "collection" has been exceeded');
          const version = (values.get(key)?.version ?? 0) + 1;
          values.set(key, { value: given, version });
          told(key, given, version);
        });
      },
      get: <T extends Json>(key: string): Promise<T | undefined> =>
        exec("storage.get", 50, false, () => crossing(values.get(key)?.value as T | undefined)),
      remove: (key: string): Promise<void> =>
        exec("storage.remove", 50, true, () => {
          const version = (values.get(key)?.version ?? 0) + 1;
          values.delete(key);
          told(key, undefined, version);
        }),
      onValue: <T extends Json>(key: string, handler: OnValue<T>): Promise<void> => {
        const hear: Listener = (said) => handler(...(said as unknown as [T | undefined, string]));
        heard.set(handler, hear);
        return exec("storage.onValue", 0, false, () => events.on(ear, name(key), hear));
      },
      offValue: <T extends Json>(key: string, handler: OnValue<T>): Promise<void> =>
        exec("storage.offValue", 0, false, () => {
          const hear = heard.get(handler);
          if (hear) events.off(ear, name(key), hear);
        }),
    };
  },
});

export interface TimerInstance {
  restDuration: number;
  status: "STARTED" | "STOPPED" | "PAUSED";
  totalDuration: number;
}

/** `board.timer`; milliseconds by the clock of the emulator. */
export const timerOf = (shared: Shared, { exec, events }: Context, ear: Ear, now: () => number) => {
  const { timer, features } = shared;
  const rest = (): number =>
    timer.status === "STARTED" ? Math.max(0, timer.rest - (now() - timer.since)) : timer.rest;
  const instance = (): TimerInstance => ({
    restDuration: rest(),
    status: timer.status,
    totalDuration: timer.total,
  });
  const change = (name: string, event: "start" | "update" | "finish", work: () => void): Promise<TimerInstance> =>
    exec(`timer.${name}`, 50, true, () => {
      if (!features.has("timer")) throw new Error("The timer is not available on this plan");
      work();
      events.send(`timer:${event}`, () => true, { timer: instance() });
      return instance();
    });
  const set = (status: typeof timer.status, left: number, total = timer.total): void => {
    Object.assign(timer, { status, rest: left, since: now(), total });
  };
  return {
    get: (): Promise<TimerInstance> => exec("timer.get", 50, false, instance),
    isStarted: (): Promise<boolean> => exec("timer.isStarted", 50, false, () => timer.status === "STARTED"),
    start: (duration: number) => change("start", "start", () => set("STARTED", duration, duration)),
    stop: () => change("stop", "finish", () => set("STOPPED", 0)),
    pause: () => change("pause", "update", () => set("PAUSED", rest())),
    resume: () => change("resume", "update", () => set("STARTED", rest())),
    prolong: (duration: number) =>
      change("prolong", "update", () => set(timer.status, rest() + duration, timer.total + duration)),
    on: (event: "start" | "update" | "finish", handler: Heard<{ timer: TimerInstance }>): void =>
      events.on(ear, `timer:${event}`, handler as unknown as Listener),
    off: (event: "start" | "update" | "finish", handler: Heard<{ timer: TimerInstance }>): void =>
      events.off(ear, `timer:${event}`, handler as unknown as Listener),
  };
};
