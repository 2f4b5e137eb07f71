// What calls cost, and what Miro says when there were too many: 100,000 credits a minute, 1,000,000 an hour, sliding.

export interface MeterClock {
  now(): number;
}

export interface Metered {
  readonly calls: number;
  readonly credits: number;
  readonly byName: Readonly<Record<string, number>>;
}

export class Meter {
  private readonly ledger: { at: number; credits: number }[] = [];
  private calls = 0;
  private credits = 0;
  private byName: Record<string, number> = {};
  constructor(
    private readonly clock: MeterClock,
    private readonly minute = 100_000,
    private readonly hour = 1_000_000,
  ) {}

  charge(name: string, credits: number): void {
    const now = this.clock.now();
    while (this.ledger[0] && this.ledger[0].at <= now - 3_600_000) this.ledger.shift();
    const within = (span: number): number =>
      this.ledger.reduce((sum, one) => (one.at > now - span ? sum + one.credits : sum), credits);
    const text = "The API rate limit was exceeded. Requests can use up to";
    if (within(3_600_000) > this.hour) throw new Error(`${text} ${this.hour} credits in total per hour.`);
    if (within(60_000) > this.minute) throw new Error(`${text} ${this.minute} credits in total per minute.`);
    this.ledger.push({ at: now, credits });
    this.calls += 1;
    this.credits += credits;
    this.byName[name] = (this.byName[name] ?? 0) + 1;
  }

  read(): Metered {
    return { calls: this.calls, credits: this.credits, byName: { ...this.byName } };
  }

  reset(): void {
    this.calls = 0;
    this.credits = 0;
    this.byName = {};
  }
}
