// Rows and columns nobody named: notes that lie in line. [R9]
import { closeness, type Span } from "./strips.js";

/**
 * Runs of notes along an axis. Each is compared with the run's first member, so that a note between two rows cannot chain
 * them; at least half of the shorter one must be shared.
 */
export const runsOf = (spans: readonly Span[]): readonly Span[] => {
  const runs: { first: Span; from: number; to: number }[] = [];
  for (const s of [...spans].sort((a, b) => a.from + a.to - b.from - b.to || a.from - b.from)) {
    const run = runs.at(-1);
    if (run && closeness(run.first, s) >= 0.5) {
      run.from = Math.min(run.from, s.from);
      run.to = Math.max(run.to, s.to);
    } else runs.push({ first: s, from: s.from, to: s.to });
  }
  return runs.map(({ from, to }) => ({ from, to }));
};

/** True where the runs lie apart from one another, so that they look like strips and not like scattered notes. */
export const areClean = (runs: readonly Span[]): boolean =>
  runs.every((r, i) => {
    const next = runs[i + 1];
    return !next || closeness(r, next) <= 0.1;
  });
