// What a check found: the sentence, how much is where, findings one after the other with their fix, and what could not be checked.
// A cell or a part of the score can leave the others out. What is done with a finding is said in check-work.ts.
import { useMemo } from "preact/hooks";
import { answer } from "./answer.js";
import { Changes, CompareFile } from "./changes.js";
import type { ItemId, MapReport, ServiceMap, Severity } from "./core.js";
import css from "./css/check.css" with { type: "text" };
import { FindingCard, FixedCard } from "./finding-card.js";
import { Grid, isDense } from "./grid.js";
import { Icon } from "./icons.js";
import type { PlaceProps } from "./insert-parts.js";
import type { State } from "./known.js";
import { Legend } from "./legend.js";
import { MapLine } from "./map-line.js";
import { NarrowBar, useNarrow } from "./narrow.js";
import { Numbers } from "./numbers.js";
import { Button, Footer, useArrival } from "./parts.js";
import { Peek } from "./peek.js";
import { Score } from "./score.js";
import { OnBoard } from "./selected.js";
import { cellsSelected } from "./selected-said.js";
import { SetAside } from "./set-aside.js";
import { type LaterTexts, useLaterTexts } from "./texts-later.js";
import { told } from "./told.js";
import { Unchecked } from "./unchecked.js";
import { useKeptFocus } from "./use-kept-focus.js";
import { cellKey, fingerprintOf, inOrder, marksOf, worstFirst } from "./view.js";
import { CheckedAs, Follow } from "./ways.js";
import { isLong, Windowed } from "./windowed.js";

export { checkSeen } from "./check-work.js";
export { startLive } from "./live.js";

export const Checked = (props: PlaceProps & { map: ServiceMap; report: MapReport }) => {
  const { state, panel, map, report, canReveal } = props;
  const texts = useLaterTexts();
  const heading = useArrival();
  const cards = useKeptFocus();
  const marks = useMemo(() => marksOf(map, report), [map, report]);
  const selected = cellsSelected(state, map);
  const narrow = useNarrow(state, panel, map, report);
  const { cell, only, fixed } = state;
  const isClear = report.findings.length === 0;
  const onShow = canReveal ? (ids: readonly ItemId[]) => void panel.reveal(ids) : undefined;
  const shown = inOrder(report).filter((f) => (!only || f.severity === only) && narrow.holds(f));
  const asked = report.incomplete.filter(narrow.holds);
  const grid = (
    <div>
      <Grid
        map={map}
        mode="heat"
        marks={marks}
        {...(report.coverage && { coverage: report.coverage })}
        cell={cell}
        selected={selected}
        onPick={({ lane, stage }) => panel.pickCell(lane, stage)}
        onShow={({ lane, stage }) => narrow.toCell(lane, stage)}
      />
      <Legend {...(report.coverage && { coverage: report.coverage })} />
      {cell && (
        <Peek
          map={map}
          {...cell}
          messages={narrow.by === "cell" ? [] : (marks.cells.get(cellKey(cell.lane, cell.stage))?.messages ?? [])}
          {...(onShow && { onShow })}
        />
      )}
    </div>
  );
  const list = (
    <div ref={cards}>
      {narrow.by ? (
        <NarrowBar
          key={narrow.by === "selected" ? narrow.place : narrow.by}
          {...narrow}
          count={shown.length + asked.length}
        />
      ) : (
        <Numbers {...props} findings={report.findings} />
      )}
      {fixed.map((finding) => (
        <FixedCard key={finding.fingerprint} finding={finding} />
      ))}
      {isLong(shown) ? (
        <Windowed things={shown} nameOf={fingerprintOf} guess={140}>
          {(finding) => <FindingCard {...props} finding={finding} />}
        </Windowed>
      ) : (
        shown.map((finding) => <FindingCard key={finding.fingerprint} {...props} finding={finding} />)
      )}
      <Unchecked {...props} asked={asked} title={isClear ? texts.couldNotSee : texts.couldNotCheck} />
      <Score panel={panel} report={report} onNarrow={narrow.toPart} />
      <SetAside state={state} panel={panel} report={report} onShow={onShow} />
      <div class="ways">
        <CheckedAs state={state} panel={panel} report={report} />
        <Follow state={state} panel={panel} />
        {state.scope.of !== "selection" && <CompareFile panel={panel} />}
      </div>
    </div>
  );
  return (
    <>
      <style>{css}</style>
      <div class="body">
        <MapLine state={state} panel={panel} when={state.checkedAt} just={texts.checkedJust} ago={texts.checkedAgo} />
        {isClear ? (
          <div class="clear">
            <Icon name="good" />
            <h1 tabIndex={-1} ref={heading}>
              {told(texts, answer(state) ?? "")}
            </h1>
            <p>{texts.clearWhat(report.passes.length)}</p>
          </div>
        ) : (
          <h1 class="say" tabIndex={-1} ref={heading}>
            {told(texts, answer(state) ?? "")}
          </h1>
        )}
        {!isClear && <Severities report={report} only={only} onFilter={panel.filter} />}
        <Changes key={map.id} {...{ state, panel, map, onShow }} />
        <div class="cols">
          {isClear ? list : grid}
          {isClear ? grid : list}
        </div>
      </div>
      <OnBoard state={state} panel={panel} />
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
