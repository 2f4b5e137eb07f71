// What is silenced on the board itself: a finding goes when every place it speaks of is off for its rule. Half of it stays whole,
// since a sentence about three stages cannot be cut to two.
import type { Directive, Finding, ServiceMap, Suppressed } from "../model/index.js";
import type { Cells } from "./cells.js";

/** What the directives of a map did, for the rule that looks after them. */
export interface Silencing {
  /** All rules there are. */
  readonly known: readonly string[];
  /** Those that had something to look at. */
  readonly ran: ReadonlySet<string>;
  readonly used: ReadonlySet<Directive>;
  /** Those that hold at some places of a finding, which therefore stays. */
  readonly partly: ReadonlyMap<Directive, Finding>;
}

interface Answered {
  readonly findings: readonly Finding[];
  readonly incomplete: readonly Finding[];
}

export interface Silenced extends Answered {
  readonly suppressed: readonly Suppressed[];
  readonly used: ReadonlySet<Directive>;
  readonly partly: ReadonlyMap<Directive, Finding>;
}

export const silenced = (map: ServiceMap, cells: Cells, answered: Answered): Silenced => {
  const used = new Set<Directive>();
  const partly = new Map<Directive, Finding>();
  const suppressed: Suppressed[] = [];
  const byRule = grouped(map.directives ?? []);
  const open = (all: readonly Finding[], asked: boolean): readonly Finding[] =>
    all.filter((finding) => {
      const own = byRule.get(finding.rule);
      if (!own) return true;
      const { at, isWhole } = heldBy(finding, own, cells);
      for (const one of at)
        if (isWhole) used.add(one);
        else partly.set(one, finding);
      if (isWhole) suppressed.push(suppressedAs(finding, at, asked));
      return !isWhole;
    });
  return {
    findings: open(answered.findings, false),
    incomplete: open(answered.incomplete, true),
    suppressed,
    used,
    partly,
  };
};

const grouped = (directives: readonly Directive[]): ReadonlyMap<string, readonly Directive[]> => {
  const byRule = new Map<string, Directive[]>();
  for (const one of directives) {
    const there = byRule.get(one.rule);
    if (there) there.push(one);
    else byRule.set(one.rule, [one]);
  }
  return byRule;
};

interface Held {
  /** The directives that hold at places of the finding. */
  readonly at: readonly Directive[];
  readonly isWhole: boolean;
}

/** By the notes it names, or by its stages and lanes: people write where the trouble is, or where something is missing. */
const heldBy = (finding: Finding, own: readonly Directive[], cells: Cells): Held => {
  const whole = own.filter((d) => d.lane === undefined && d.stage === undefined);
  if (whole.length > 0) return { at: whole, isWhole: true };
  const byNotes = over(finding.notes, (id) => own.filter((d) => holdsNote(d, id, cells)));
  if (byNotes.isWhole) return byNotes;
  const byPlace =
    finding.stages.length > 0
      ? over(finding.stages, (stage) => own.filter((d) => holdsStage(d, stage, finding.lanes)))
      : over(finding.lanes, (lane) => own.filter((d) => d.stage === undefined && d.lane === lane));
  return byPlace.isWhole ? byPlace : { at: [...new Set([...byNotes.at, ...byPlace.at])], isWhole: false };
};

const over = (ids: readonly string[], holding: (id: string) => readonly Directive[]): Held => {
  const found = ids.map(holding);
  return { at: [...new Set(found.flat())], isWhole: ids.length > 0 && found.every((at) => at.length > 0) };
};

const holdsNote = ({ lane, stage }: Directive, id: string, cells: Cells): boolean => {
  const note = cells.note(id);
  if (!note) return false;
  const isInLane = lane === undefined || note.lane === lane;
  return isInLane && (stage === undefined || note.stage === stage || (note.spans?.includes(stage) ?? false));
};

/** A cell holds where the finding looks for something in that lane. */
const holdsStage = (off: Directive, stage: string, lanes: readonly string[]): boolean =>
  (off.stage === undefined || off.stage === stage) && (off.lane === undefined || lanes.includes(off.lane));

const suppressedAs = (finding: Finding, at: readonly Directive[], asked: boolean): Suppressed => {
  const [first] = at;
  return {
    rule: finding.rule,
    by: "board",
    reason: [...new Set(at.map((d) => d.reason).filter((reason) => reason !== ""))].join("; "),
    ...(first?.item && { item: first.item.id }),
    ...(asked && { asked }),
    finding,
  };
};
