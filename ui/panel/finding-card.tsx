// One finding as a card: its sentence, its place, why it matters, and its fix with a look at what will be added.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { askWhy } from "./check-work.js";
import { colorOf } from "./colors.js";
import { type Finding, type FixPreview, headerFields, type ItemId, laneOf, type ServiceMap } from "./core.js";
import { methods, rules } from "./core-later.js";
import { DismissBox } from "./dismiss.js";
import { Icon } from "./icons.js";
import type { PlaceProps } from "./insert-parts.js";
import { NumberOf } from "./numbers.js";
import { Button, useEscape } from "./parts.js";
import { useLaterTexts } from "./texts-later.js";
import { told } from "./told.js";
import { itemsOfFinding, placeOfFinding } from "./view.js";

const ruleOf = (finding: Finding) => rules.find((r) => r.id === finding.rule);

export const Place = ({
  map,
  finding,
  onShow,
}: {
  map: ServiceMap;
  finding: Finding;
  onShow: ((ids: readonly ItemId[]) => void) | undefined;
}) => {
  const texts = useLaterTexts();
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

export const FindingCard = (props: CardProps) => {
  const { state, panel, map, finding, canWrite, canReveal } = props;
  const texts = useLaterTexts();
  const [isWhy, setWhy] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const rule = ruleOf(finding);
  const number = state.seen?.badges ? state.numbers?.get(finding.fingerprint) : undefined;
  const isFixing = state.fixing?.finding.fingerprint === finding.fingerprint;
  const isDismissing = state.dismissing === finding.fingerprint;
  const open = isFixing ? "fix" : isDismissing ? "dismiss" : undefined;
  const wasOpen = useRef<string>(undefined);
  useLayoutEffect(() => {
    // The focus was in what has just closed.
    const { current } = wasOpen;
    if (current && !open && document.activeElement === document.body)
      buttons.current?.querySelector<HTMLElement>(`[data-part="${current}"]`)?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <article class={`fcard ${finding.severity}`}>
      <h2>
        {number !== undefined && <NumberOf n={number} />}
        <Icon name={finding.severity} />
        <span>
          <span class="sr">{texts.severity[finding.severity]}: </span>
          {told(texts, finding.message)}
        </span>
      </h2>
      <Place map={map} finding={finding} onShow={canReveal ? (ids) => void panel.reveal(ids) : undefined} />
      {isWhy && rule && (
        <div class="why">
          <p>{told(texts, rule.why)}</p>
          <p class="muted small">
            {texts.check.from(methods[rule.source] ?? rule.source)} {texts.check.page(rule.id)}
          </p>
        </div>
      )}
      {isFixing && state.fixing && (
        <FixPreviewBox
          map={map}
          finding={finding}
          preview={state.fixing.preview}
          busy={state.busy?.work === "fix"}
          onApply={() => void panel.fix(finding)}
          onClose={panel.closeFix}
        />
      )}
      {isDismissing && <DismissBox {...props} />}
      <div class="acts" ref={buttons}>
        {finding.fix && canWrite && !isFixing && (
          <Button
            small
            kind={isDismissing ? "plain" : "primary"}
            part="fix"
            onPress={() => void panel.openFix(finding)}
          >
            {told(texts, finding.fix.label)}
          </Button>
        )}
        {rule && (
          <Button small expanded={isWhy} onPress={() => setWhy(!isWhy)}>
            {texts.why}
          </Button>
        )}
        {!isDismissing && (
          <Button small kind="quiet" part="dismiss" onPress={() => askWhy(panel, finding)}>
            {texts.check.dismiss}
          </Button>
        )}
      </div>
    </article>
  );
};

interface FixBoxProps {
  readonly map: ServiceMap;
  readonly finding: Finding;
  readonly preview: FixPreview;
  readonly busy: boolean;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** What will be added, where, and that nothing else changes; or why it cannot be done on this board. */
const FixPreviewBox = ({ map, finding, preview, busy, onApply, onClose }: FixBoxProps) => {
  const texts = useLaterTexts();
  const box = useEscape<HTMLDivElement>(onClose);
  const { possible, where } = preview;
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>("button")?.focus(), [box]);
  return (
    <div class="fix" ref={box}>
      <span class="muted small">{possible ? texts.willAdd : texts.cannotFix}</span>
      {possible &&
        finding.fix?.changes.map((change) => <Added key={JSON.stringify(change)} map={map} change={change} />)}
      <p class="small">{told(texts, where)}</p>
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
  const texts = useLaterTexts();
  if ("set" in change && change.set === "lines")
    return <div class="thing dark">{change.lines.map((line) => line.title).join(" · ")}</div>;
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
export const FixedCard = ({ finding }: { finding: Finding }) => {
  const texts = useLaterTexts();
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => card.current?.focus(), []);
  return (
    <article class="fcard fixed" ref={card} tabIndex={-1}>
      <h2>
        <Icon name="good" />
        <span>
          <span>{texts.fixed}</span> <s>{told(texts, finding.message)}</s>
        </span>
      </h2>
    </article>
  );
};
