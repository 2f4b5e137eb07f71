// A moment as people name it: today and yesterday, a weekday within a week, else the date, each with the time. The clock comes from
// whoever asks.
const day = 24 * 60 * 60 * 1000;

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

const dayOf = (at: number, now: number, language: string): string => {
  // Days are counted, since one of them may have 23 hours.
  const ago = Math.round((midnight(now) - midnight(at)) / day);
  if (ago >= 0 && ago < 2) return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(-ago, "day");
  if (ago >= 0 && ago < 7) return new Intl.DateTimeFormat(language, { weekday: "long" }).format(at);
  const isOther = new Date(at).getFullYear() !== new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "short",
    ...(isOther && { year: "numeric" }),
  }).format(at);
};

export const whenOf = (at: number, now: number, language: string): readonly [day: string, time: string] => [
  dayOf(at, now, language),
  new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(at),
];
