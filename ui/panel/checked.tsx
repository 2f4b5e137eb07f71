// What a check found: the sentence, how much is where, findings one after the other with their fix, and what could not be checked.
import { useMemo } from "preact/hooks";
import type { ItemId, MapReport, ServiceMap, Severity } from "./core.js";
import { FindingCard, FixedCard, Place } from "./finding-card.js";
import { Grid, isDense } from "./grid.js";
import { Icon } from "./icons.js";
import type { PlaceProps } from "./insert-parts.js";
import { answer, type State } from "./known.js";
import { MapLine } from "./map-line.js";
import { Button, Footer, Section, useArrival } from "./parts.js";
import { Peek } from "./peek.js";
import { type LaterTexts, useLaterTexts } from "./texts-later.js";
import { cellKey, itemsOfCell, marksOf, worstFirst } from "./view.js";

export const Checked = (props: PlaceProps & { map: ServiceMap; report: MapReport }) => {
  const { state, panel, map, report, canReveal } = props;
  const texts = useLaterTexts();
  const heading = useArrival();
  const marks = useMemo(() => marksOf(map, report), [map, report]);
  const { cell, only, fixed } = state;
  const isClear = report.findings.length === 0;
  const shown = worstFirst.flatMap((s) => (only && only !== s ? [] : report.findings.filter((f) => f.severity === s)));
  const grid = (
    <div>
      <Grid
        map={map}
        mode="heat"
        marks={marks}
        cell={cell}
        onPick={({ lane, stage }) => panel.pickCell(lane, stage)}
        onShow={({ lane, stage }) => void panel.reveal(itemsOfCell(map, lane, stage))}
      />
      <Legend />
      {cell && (
        <Peek
          map={map}
          {...cell}
          messages={marks.cells.get(cellKey(cell.lane, cell.stage))?.messages ?? []}
          {...(canReveal && { onShow: (ids: readonly ItemId[]) => void panel.reveal(ids) })}
        />
      )}
    </div>
  );
  const list = (
    <div>
      {fixed.map((finding) => (
        <FixedCard key={finding.fingerprint} finding={finding} />
      ))}
      {shown.map((finding) => (
        <FindingCard key={finding.fingerprint} {...props} finding={finding} />
      ))}
      <Unchecked {...props} isClear={isClear} />
    </div>
  );
  return (
    <>
      <div class="body">
        <MapLine state={state} panel={panel} when={state.checkedAt} just={texts.checkedJust} ago={texts.checkedAgo} />
        {isClear ? (
          <div class="clear">
            <Icon name="good" />
            <h1 tabIndex={-1} ref={heading}>
              {answer(state)}
            </h1>
            <p>{texts.clearWhat(report.passes.length)}</p>
          </div>
        ) : (
          <h1 class="say" tabIndex={-1} ref={heading}>
            {answer(state)}
          </h1>
        )}
        {!isClear && <Severities report={report} only={only} onFilter={panel.filter} />}
        <div class="cols">
          {isClear ? list : grid}
          {isClear ? grid : list}
        </div>
      </div>
      <Footer {...footSaid(state.since, isDense(map), texts)}>
        <Button
          kind={isClear ? "plain" : "primary"}
          icon="again"
          busy={state.busy?.work === "read"}
          onPress={() => void panel.check()}
        >
          {texts.checkAgain}
        </Button>
      </Footer>
    </>
  );
};

const footSaid = (since: State["since"], dense: boolean, texts: LaterTexts): { said?: string } => {
  const { fixed, fresh } = since ?? { fixed: 0, fresh: 0 };
  if (fixed && fresh) return { said: texts.since(fixed, fresh) };
  if (fixed) return { said: texts.sinceFixed(fixed) };
  if (fresh) return { said: texts.sinceNew(fresh) };
  return dense ? { said: texts.gridKeys } : {};
};

interface SeveritiesProps {
  readonly report: MapReport;
  readonly only: Severity | undefined;
  readonly onFilter: (only: Severity | undefined) => void;
}

const Severities = ({ report, only, onFilter }: SeveritiesProps) => {
  const texts = useLaterTexts();
  return (
    <fieldset class="sev">
      <legend class="sr">{texts.filter}</legend>
      {worstFirst.map((severity) => {
        const n = report.findings.filter((f) => f.severity === severity).length;
        if (!n) return null;
        const isOn = only === severity;
        return (
          <button
            key={severity}
            type="button"
            class={`${severity} ${isOn ? "on" : ""}`}
            aria-pressed={isOn}
            onClick={() => onFilter(isOn ? undefined : severity)}
          >
            <Icon name={severity} />
            <span>
              <b>{n}</b> {texts.severities[severity](n)}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
};

const Legend = () => {
  const texts = useLaterTexts();
  return (
    <div class="legend" aria-hidden="true">
      {texts.heatLegend.map((label, i) => (
        <span key={label}>
          <i style={{ background: `var(--heat${i})` }} />
          {label}
        </span>
      ))}
    </div>
  );
};

const Unchecked = ({
  panel,
  map,
  report,
  isClear,
  canReveal,
}: PlaceProps & { map: ServiceMap; report: MapReport; isClear: boolean }) => {
  const texts = useLaterTexts();
  if (!report.incomplete.length) return null;
  return (
    <Section title={isClear ? texts.couldNotSee : texts.couldNotCheck} meta={String(report.incomplete.length)}>
      <ul class="left unchecked">
        {report.incomplete.map((finding) => (
          <li key={finding.fingerprint}>
            <Icon name="unknown" />
            <span>
              {finding.question ?? finding.message}
              {finding.question && <small>{finding.message}</small>}
              <Place map={map} finding={finding} onShow={canReveal ? (ids) => void panel.reveal(ids) : undefined} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
