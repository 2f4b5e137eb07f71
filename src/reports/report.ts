// What a form of a report is: one file a form, one pure function.
import type { Reading, Report } from "../model/index.js";

export interface ReportForm {
  readonly id: string;
  readonly extension: string;
  write(report: Report, reading: Reading): string;
}
