// Numbers beside findings on the board: put there and taken off again, on request only. Cards carry the same while they stand there.
import { numberThem, takeNumbersOff } from "./check-work.js";
import type { Finding } from "./core.js";
import type { PlaceProps } from "./insert-parts.js";
import { Link } from "./parts.js";
import { useLaterTexts } from "./texts-later.js";

export const Numbers = ({
  state,
  panel,
  canWrite,
  findings,
}: PlaceProps & { readonly findings: readonly Finding[] }) => {
  const { check } = useLaterTexts();
  const { seen, numbers } = state;
  if (!canWrite || !seen) return null;
  const stand = seen.badges > 0;
  const isNew = findings.some((f) => !numbers?.has(f.fingerprint));
  if (!stand && findings.length === 0) return null;
  return (
    <p class="numbers">
      {stand && <Link onPress={() => void takeNumbersOff(panel)}>{check.takeOff}</Link>}
      {(!stand || isNew) && findings.length > 0 && (
        <Link onPress={() => void numberThem(panel)}>{stand ? check.numberAnew : check.number}</Link>
      )}
    </p>
  );
};

/** The number a finding has on the board, while it stands there. */
export const NumberOf = ({ n }: { n: number }) => {
  const { check } = useLaterTexts();
  return (
    <span class="number">
      <span aria-hidden="true">{n}</span>
      <span class="sr">{check.numberOf(n)}: </span>
    </span>
  );
};
