// The place Check: the sentence, how much is where, findings one after the other with their fix, and what could not be checked.
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { colorOf } from "./colors.js";
import {
  type Finding,
  headerFields,
  type ItemId,
  laneOf,
  type MapReport,
  rules,
  type ServiceMap,
  type Severity,
} from "./core.js";
import { Grid, isDense } from "./grid.js";
import { Icon } from "./icons.js";
import type { PlaceProps } from "./insert.js";
import { MapLine } from "./map-line.js";
import { Button, Footer, Section, useArrival, useEscape, useTexts } from "./parts.js";
import { EmptyThumb } from "./preview.js";
import { Peek } from "./read.js";
import { currentMap, currentReport, type State } from "./state.js";
import type { Texts } from "./texts.js";
import { cellKey, itemsOfCell, itemsOfFinding, marksOf, placeOfFinding, sentenceOf, worstFirst } from "./view.js";

export const Check = (props: PlaceProps) => {
  const map = currentMap(props.state);
  const report = currentReport(props.state);
  return map && report ? <Checked {...props} map={map} report={report} /> : <NotYet {...props} />;
};

const NotYet = ({ state, panel, canWrite }: PlaceProps) => {
  const texts = useTexts();
  const noMap = state.seen && !currentMap(state);
  return (
    <div class="body center">
      <div class="empty">
        <EmptyThumb />
        <h1>{texts.checkTitle}</h1>
        <p>{noMap ? texts.checkNoMap : texts.checkNotYet}</p>
        <div class="col">
          <Button kind="primary" busy={state.busy?.work === "read"} onPress={() => void panel.check()}>
            {noMap ? texts.readAgain : texts.readAndCheck}
          </Button>
          {noMap && canWrite && <Button onPress={() => panel.show("insert")}>{texts.insertAMap}</Button>}
        </div>
      </div>
    </div>
  );
};

const Checked = (props: PlaceProps & { map: ServiceMap; report: MapReport }) => {
  const { state, panel, map, report, canReveal } = props;
  const texts = useTexts();
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
          messages={marks.get(cellKey(cell.lane, cell.stage))?.messages ?? []}
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
              {texts.clear}
            </h1>
            <p>{texts.clearWhat(report.passes.length)}</p>
          </div>
        ) : (
          <h1 class="say" tabIndex={-1} ref={heading}>
            {sentenceOf(map, report, texts)}
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

const footSaid = (since: State["since"], dense: boolean, texts: Texts): { said?: string } => {
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
  const texts = useTexts();
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
  const texts = useTexts();
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

const whyOf = (rule: string): string | undefined => rules.find((r) => r.id === rule)?.why;

const Place = ({
  map,
  finding,
  onShow,
}: {
  map: ServiceMap;
  finding: Finding;
  onShow: ((ids: readonly ItemId[]) => void) | undefined;
}) => {
  const texts = useTexts();
  const items = itemsOfFinding(map, finding);
  const place = placeOfFinding(map, finding, texts);
  if (!items.length || !onShow) return <span class="place still">{place}</span>;
  return (
    <button type="button" class="place" title={texts.showOnBoard} onClick={() => onShow(items)}>
      <Icon name="locate" />
      <span>{place}</span>
    </button>
  );
};

type CardProps = PlaceProps & { readonly map: ServiceMap; readonly finding: Finding };

const FindingCard = ({ state, panel, map, finding, canWrite, canReveal }: CardProps) => {
  const texts = useTexts();
  const [isWhy, setWhy] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const why = whyOf(finding.rule);
  const isFixing = state.fixing === finding.fingerprint;
  const wasFixing = useRef(false);
  useLayoutEffect(() => {
    if (wasFixing.current && !isFixing) buttons.current?.querySelector<HTMLElement>("button")?.focus();
    wasFixing.current = isFixing;
  }, [isFixing]);
  return (
    <article class={`fcard ${finding.severity}`}>
      <h2>
        <Icon name={finding.severity} />
        <span>
          <span class="sr">{texts.severity[finding.severity]}: </span>
          {finding.message}
        </span>
      </h2>
      <Place map={map} finding={finding} onShow={canReveal ? (ids) => void panel.reveal(ids) : undefined} />
      {isWhy && why && <p class="why">{why}</p>}
      {isFixing && (
        <FixPreviewBox
          panel={panel}
          map={map}
          finding={finding}
          busy={state.busy?.work === "fix"}
          onApply={() => void panel.fix(finding)}
          onClose={() => panel.openFix(undefined)}
        />
      )}
      <div class="acts" ref={buttons}>
        {finding.fix && canWrite && !isFixing && (
          <Button small kind="primary" onPress={() => panel.openFix(finding.fingerprint)}>
            {finding.fix.label}
          </Button>
        )}
        {why && (
          <Button small expanded={isWhy} onPress={() => setWhy(!isWhy)}>
            {texts.why}
          </Button>
        )}
      </div>
    </article>
  );
};

interface FixBoxProps {
  readonly panel: PlaceProps["panel"];
  readonly map: ServiceMap;
  readonly finding: Finding;
  readonly busy: boolean;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** What will be added, where, and that nothing else changes; or why it cannot be done on this board. */
const FixPreviewBox = ({ panel, map, finding, busy, onApply, onClose }: FixBoxProps) => {
  const texts = useTexts();
  const box = useEscape<HTMLDivElement>(onClose);
  const { possible, where } = panel.preview(finding);
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>("button")?.focus(), [box]);
  return (
    <div class="fix" ref={box}>
      <span class="muted small">{possible ? texts.willAdd : texts.cannotFix}</span>
      {possible &&
        finding.fix?.changes.map((change) => <Added key={JSON.stringify(change)} map={map} change={change} />)}
      <p class="small">{where}</p>
      {possible && <p class="muted small">{texts.notesStay}</p>}
      <div class="row">
        {possible && (
          <Button small kind="primary" busy={busy} onPress={onApply}>
            {texts.addIt}
          </Button>
        )}
        <Button small onPress={onClose}>
          {texts.notNow}
        </Button>
      </div>
    </div>
  );
};

type MapChange = NonNullable<Finding["fix"]>["changes"][number];

const Added = ({ map, change }: { map: ServiceMap; change: MapChange }) => {
  const texts = useTexts();
  if ("set" in change) {
    const field = headerFields.find((f) => f === change.field);
    return <div class="thing">{texts.added.header(field ? texts.facts[field] : "", change.value)}</div>;
  }
  switch (change.add) {
    case "lane":
      return (
        <div class="thing" style={{ background: colorOf([change.role]), color: "#1E1E1E" }}>
          {texts.added.lane(change.title)}
        </div>
      );
    case "stage":
      return <div class="thing dark">{texts.added.stage(change.title)}</div>;
    case "line":
      return <div class="thing dark">{texts.added.line(change.title)}</div>;
    case "note":
      return (
        <div class="thing" style={{ background: colorOf(laneOf(map, change.lane)?.roles ?? []), color: "#1E1E1E" }}>
          {change.text}
        </div>
      );
  }
};

/** Struck through until the next check, and where the focus waits after a fix. */
const FixedCard = ({ finding }: { finding: Finding }) => {
  const texts = useTexts();
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => card.current?.focus(), []);
  return (
    <article class="fcard fixed" ref={card} tabIndex={-1}>
      <h2>
        <Icon name="good" />
        <span>
          <span>{texts.fixed}</span> <s>{finding.message}</s>
        </span>
      </h2>
    </article>
  );
};

const Unchecked = ({
  panel,
  map,
  report,
  isClear,
  canReveal,
}: PlaceProps & { map: ServiceMap; report: MapReport; isClear: boolean }) => {
  const texts = useTexts();
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
