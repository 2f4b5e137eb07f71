// The shape of the words checks judge by, apart from those that labels are looked up with: nobody needs them before a map is
// checked. Lists as in heard/: commas, a star behind a word that wants a native speaker's look.

/** The words of one language. */
export interface Judged {
  /** Stages before the first contact; the first is what we write on one. */
  readonly before: string;
  /** Stages where a map starts too late: the two have met already. */
  readonly contact: string;
  /** Stages where a map ends too early: the deal is done, the good of it not yet felt. */
  readonly outcome: string;
  /** Stages after the outcome; the first is what we write on one. */
  readonly after: string;
  readonly departments: string;
  /** What stands beside a department's name: team, department. */
  readonly teams: string;
  /** Titles only the organisation gives to a stage: screening, case handling … */
  readonly insideSteps: string;
  /** Work that changes hands. */
  readonly handOffs: string;
  /** What stands before the name of who answers for something. */
  readonly owners: string;
  /** In place of a name nobody knows yet; the first is what we write. */
  readonly unnamed: string;
  readonly because: string;
  /** Words before a feeling that say how much of it: very, a bit. */
  readonly degrees: string;
  /** What people write on a note that is a guess. */
  readonly guesses: string;
  /** Beginning and end of a stretch, with “…” between. */
  readonly stretches: string;
  /** Words of time in a duration. */
  readonly times: string;
  /** January to December. */
  readonly months: string;
}
