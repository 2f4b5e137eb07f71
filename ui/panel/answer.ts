// The sentence Check opens with, and what changed since somebody last asked. Arrives with the screens that show a report.
import { headline, type MapReport } from "./core.js";
import { currentReport, type State } from "./known.js";

/** What to do first, or that there is nothing to do. */
export const answer = (state: State): string | undefined => {
  const map = currentReport(state);
  return state.report && state.seen && map && headline({ ...state.report, maps: [map] }, state.seen.reading);
};

export const comparison = (before: MapReport, after: MapReport): State["since"] => {
  const ids = (report: MapReport) => new Set(report.findings.map((f) => f.fingerprint));
  const old = ids(before);
  const now = ids(after);
  return {
    fixed: [...old].filter((id) => !now.has(id)).length,
    fresh: [...now].filter((id) => !old.has(id)).length,
  };
};
