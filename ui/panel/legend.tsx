// What the fills and edges of the coverage mean; those that are not there are not explained.
import type { Coverage, CoverageState, ServiceMap } from "./core.js";
import { useLaterTexts } from "./texts-later.js";

export const Legend = ({ coverage }: { coverage?: Coverage }) => {
  const texts = useLaterTexts();
  const has = (state: CoverageState) => coverage?.cells.some((row) => row.includes(state)) ?? false;
  return (
    <div class="legend" aria-hidden="true">
      {texts.heatLegend.map((label, i) => (
        <span key={label}>
          <i style={{ background: `var(--heat${i})` }} />
          {label}
        </span>
      ))}
      {(has("expected") || has("not-applicable")) && (
        <span class="marks">
          {has("expected") && (
            <span>
              <i class="expected" />
              {texts.check.legendExpected}
            </span>
          )}
          {has("not-applicable") && (
            <span>
              <i class="not-asked" />
              {texts.check.legendNotAsked}
            </span>
          )}
        </span>
      )}
    </div>
  );
};

/** What the dot in a corner of a cell means, where one is. */
export const VotesLegend = ({ map }: { map: ServiceMap }) => {
  const texts = useLaterTexts();
  const votes = map.notes.reduce((all, note) => all + (note.votes ?? 0), 0);
  if (!votes) return null;
  return (
    <p class="legend" aria-hidden="true">
      <span>
        <i class="voted" />
        {texts.votes(votes)}
      </span>
    </p>
  );
};
