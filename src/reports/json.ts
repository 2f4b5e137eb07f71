// The report as it is, for programs.
import type { ReportForm } from "./report.js";

export const json: ReportForm = {
  id: "json",
  extension: "json",
  about: "programs: the whole report",
  write: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
