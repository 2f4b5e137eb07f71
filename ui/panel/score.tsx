// The outside-in score, closed at first: how many points of how many that could be checked, and where each of them comes from.
import type { MapReport, OutsideInPart } from "./core.js";
import { Icon } from "./icons.js";
import type { PanelState } from "./known.js";
import { Disclosure, Link } from "./parts.js";
import { useLaterTexts } from "./texts-later.js";
import { told } from "./told.js";

/** All of its points, or some of them missing; not known says nothing of the map. */
const signOf = ({ known, points, of }: OutsideInPart): "good" | "warning" | "unknown" =>
  !known ? "unknown" : points >= of ? "good" : "warning";

interface ScoreProps {
  readonly panel: PanelState;
  readonly report: MapReport;
  readonly onNarrow: (part: OutsideInPart["id"]) => void;
}

export const Score = ({ report, onNarrow }: ScoreProps) => {
  const texts = useLaterTexts();
  const { check } = texts;
  const { outsideIn } = report;
  if (!outsideIn) return null;
  const open = new Set([...report.findings, ...report.incomplete].map((f) => f.fingerprint));
  return (
    <Disclosure title={check.outsideIn} meta={check.pointsChecked(outsideIn.score, outsideIn.of)}>
      <p class="small muted">{check.outsideInWhat}</p>
      <ul class="score">
        {outsideIn.parts.map((part) => {
          const sign = signOf(part);
          const n = part.findings.filter((f) => open.has(f)).length;
          const aside = part.findings.length - n;
          return (
            <li key={part.id} class={sign}>
              <Icon name={sign} />
              <span>
                <b>
                  {check.parts[part.id]}
                  <span class="sr">: {check.signs[sign]}</span>
                </b>
                <span>{told(texts, part.sentence)}</span>
                {n > 0 && (
                  <Link
                    part={part.id}
                    onPress={() => onNarrow(part.id)}
                    label={check.findingsOf(n, check.parts[part.id])}
                  >
                    {check.findings(n)}
                  </Link>
                )}
                {aside > 0 && <small>{check.silencedOf(aside)}</small>}
              </span>
              <span class="points">{part.known ? check.pointsOf(part.points, part.of) : check.notKnown}</span>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
};
