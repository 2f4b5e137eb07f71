// The time of a step, as plain values: what is left, when it will ring, what is remembered of it. Nothing here looks at a clock.
/** Milliseconds. It runs from `since` on with `left` to go; without `since` it stands. Past its end it goes on below 0. */
export interface Clock {
  readonly total: number;
  readonly left: number;
  readonly since?: number | undefined;
}

export const minute = 60_000;

export const freshClock = (minutes: number): Clock => ({ total: minutes * minute, left: minutes * minute });

export const leftAt = ({ left, since }: Clock, now: number): number =>
  since === undefined ? left : left - (now - since);

export const isRunning = ({ since }: Clock): boolean => since !== undefined;

export const isFresh = (clock: Clock): boolean => !isRunning(clock) && clock.left === clock.total;

export const started = (clock: Clock, now: number): Clock => ({ ...clock, left: leftAt(clock, now), since: now });

export const paused = (clock: Clock, now: number): Clock => ({ total: clock.total, left: leftAt(clock, now) });

/** More time counts from now where the time is over, so that there is one. */
export const withMore = (clock: Clock, now: number, minutes: number): Clock => {
  const left = Math.max(0, leftAt(clock, now)) + minutes * minute;
  const total = Math.max(clock.total + minutes * minute, left);
  return isRunning(clock) ? { total, left, since: now } : { total, left };
};

/** As somebody else set it. */
export const withLeft = (clock: Clock, left: number, now: number): Clock => ({
  total: Math.max(clock.total, left),
  left,
  ...(isRunning(clock) && { since: now }),
});

/** 4:12, and 0:40 past the end; begun seconds count, so that a fresh clock shows its whole time. */
export const clockText = (left: number): string => {
  const seconds = left >= 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (n: number) => String(n).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
};

/** Minutes at which the time left is said aloud. */
export const said = [5, 1, 0] as const;

/** The next of them, and how long until then; none while it stands, or when all are past. */
export const nextSaid = (
  clock: Clock,
  now: number,
): { readonly minutes: number; readonly wait: number } | undefined => {
  if (!isRunning(clock)) return undefined;
  const left = leftAt(clock, now);
  if (left <= 0) return undefined;
  // A timer may come a moment early, and must not say the same again; what would be said at the start says nothing.
  const minutes = said.find((m) => m === 0 || m * minute < left - 200) ?? 0;
  return { minutes, wait: left - minutes * minute };
};

/** A run of an agenda: where it is, and on which map. */
export interface Run {
  readonly template: string;
  /** Id of the map its lanes are counted on; undefined where there is none yet. */
  readonly map: string | undefined;
  /** Counted from 0; the number of steps once all are done. */
  readonly step: number;
  readonly clock: Clock;
}

export interface Workshops {
  /** The last one first. */
  readonly runs: readonly Run[];
  readonly sound: boolean;
  readonly onBoard: boolean;
}

export const noWorkshops: Workshops = { runs: [], sound: false, onBoard: true };

/** A clock nobody has looked at for so long is of another day. */
const stale = 12 * 60 * minute;
const keptRuns = 6;

export const withRun = (kept: Workshops, run: Run): Workshops => ({
  ...kept,
  runs: [run, ...kept.runs.filter((r) => r.map !== run.map || r.template !== run.template)].slice(0, keptRuns),
});

export const writeWorkshops = (kept: Workshops): string => JSON.stringify(kept);

const isNumber = (n: unknown): n is number => typeof n === "number" && Number.isFinite(n);

const clockFrom = (value: unknown, now: number): Clock | undefined => {
  if (typeof value !== "object" || value === null) return undefined;
  const { total, left, since }: Record<string, unknown> = { ...value };
  if (!isNumber(total) || !isNumber(left) || total <= 0) return undefined;
  if (since === undefined) return { total, left };
  return isNumber(since) && now - since < stale && since <= now ? { total, left, since } : { total, left: total };
};

const runFrom = (value: unknown, now: number): readonly Run[] => {
  if (typeof value !== "object" || value === null) return [];
  const { template, map, step, clock }: Record<string, unknown> = { ...value };
  const time = clockFrom(clock, now);
  if (typeof template !== "string" || !isNumber(step) || step < 0 || !time) return [];
  return [{ template, map: typeof map === "string" ? map : undefined, step: Math.floor(step), clock: time }];
};

/** What is not understood is as if never said. */
export const parseWorkshops = (text: string | null, now: number): Workshops => {
  try {
    const kept: unknown = JSON.parse(text ?? "");
    if (typeof kept !== "object" || kept === null) return noWorkshops;
    const { runs, sound, onBoard }: Record<string, unknown> = { ...kept };
    return {
      runs: Array.isArray(runs) ? runs.flatMap((run) => runFrom(run, now)) : [],
      sound: sound === true,
      onBoard: onBoard !== false,
    };
  } catch {
    return noWorkshops;
  }
};
