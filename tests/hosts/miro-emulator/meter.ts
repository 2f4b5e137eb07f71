// What calls cost, and what Miro says when there were too many (rule 19): 100,000 credits a minute, 1,000,000 an hour, sliding.
//
// The meters, by which budgets are asserted: `calls` are those that cost something and were let through; `credits` their sum by the
// levels of the documents (50, and 500 for get, getSelection, getChildren, getConnectors and for creating or syncing images and embeds;
// events, panels and the icon cost nothing); `byName` calls by their name; `writes` those of them that change the board; `inFlight`
// the most that were under way at once. `reset` begins anew and leaves the windows of Miro's own count alone. What others spend
// counts in the windows only, and only where the budget is a person's.

export interface MeterClock {
  now(): number;
}

export interface Metered {
  readonly calls: number;
  readonly credits: number;
  readonly byName: Readonly<Record<string, number>>;
  readonly writes: number;
  readonly inFlight: number;
}

export class Meter {
  private readonly ledger: { at: number; credits: number }[] = [];
  private calls = 0;
  private credits = 0;
  private byName: Record<string, number> = {};
  private writes = 0;
  private underWay = 0;
  private inFlight = 0;
  constructor(
    private readonly clock: MeterClock,
    private readonly minute = 100_000,
    private readonly hour = 1_000_000,
  ) {}

  /** A call has set out, or come back. */
  begin(): void {
    this.underWay += 1;
    this.inFlight = Math.max(this.inFlight, this.underWay);
  }
  end(): void {
    this.underWay -= 1;
  }

  charge(name: string, credits: number, isWrite = false): void {
    this.window(credits);
    this.calls += 1;
    this.credits += credits;
    if (isWrite) this.writes += 1;
    this.byName[name] = (this.byName[name] ?? 0) + 1;
  }

  /** Spent by somebody else out of the same budget. */
  spendElsewhere(credits: number): void {
    this.window(credits);
  }

  private window(credits: number): void {
    const now = this.clock.now();
    while (this.ledger[0] && this.ledger[0].at <= now - 3_600_000) this.ledger.shift();
    const within = (span: number): number =>
      this.ledger.reduce((sum, one) => (one.at > now - span ? sum + one.credits : sum), credits);
    const text = "The API rate limit was exceeded. Requests can use up to";
    if (within(3_600_000) > this.hour) throw new Error(`${text} ${this.hour} credits in total per hour.`);
    if (within(60_000) > this.minute) throw new Error(`${text} ${this.minute} credits in total per minute.`);
    this.ledger.push({ at: now, credits });
  }

  read(): Metered {
    const { calls, credits, writes, inFlight } = this;
    return { calls, credits, byName: { ...this.byName }, writes, inFlight };
  }

  reset(): void {
    this.calls = 0;
    this.credits = 0;
    this.byName = {};
    this.writes = 0;
    this.inFlight = this.underWay;
  }
}
