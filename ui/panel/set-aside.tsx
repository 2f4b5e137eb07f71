// What does not count: dismissed by somebody or silenced on the board, each with its reason and the way back.
import { bringBack } from "./check-work.js";
import type { ItemId, MapReport, Suppressed } from "./core.js";
import type { PanelState, State } from "./known.js";
import { Button, Disclosure } from "./parts.js";
import { useLaterTexts } from "./texts-later.js";
import { told } from "./told.js";
import { isLong, Windowed } from "./windowed.js";

/** `2026-11-24` as people write it. */
const day = (when: string | undefined, language: string): string | undefined => {
  const at = when === undefined ? Number.NaN : Date.parse(`${when}T12:00:00Z`);
  return Number.isNaN(at)
    ? when
    : new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(at);
};

interface SetAsideProps {
  readonly state: State;
  readonly panel: PanelState;
  readonly report: MapReport;
  readonly onShow: ((ids: readonly ItemId[]) => void) | undefined;
}

const nameOf = ({ by, finding }: Suppressed): string => `${by} ${finding.fingerprint}`;

export const SetAside = ({ state, panel, report, onShow }: SetAsideProps) => {
  const { check } = useLaterTexts();
  const all = [...(report.dismissed ?? []), ...(report.suppressed ?? [])];
  if (all.length === 0) return null;
  const row = (one: Suppressed) => <One state={state} panel={panel} one={one} onShow={onShow} />;
  return (
    <Disclosure title={check.setAside(all.length)} class="set-aside">
      {isLong(all) ? (
        <Windowed things={all} nameOf={nameOf} guess={96} class="left">
          {row}
        </Windowed>
      ) : (
        <ul class="left">
          {all.map((one) => (
            <li key={nameOf(one)}>{row(one)}</li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
};

const One = ({ state, panel, one, onShow }: Omit<SetAsideProps, "report"> & { one: Suppressed }) => {
  const texts = useLaterTexts();
  const { check } = texts;
  const { finding, item, by, who, when, reason } = one;
  return (
    <span>
      {told(texts, finding.message)}
      <span class="reason">{reason ? check.reason(reason) : check.noReason}</span>
      <small>{by === "person" ? check.by.person(who, day(when, texts.language)) : check.by.board}</small>
      {by === "person" ? (
        <Button
          small
          icon="undo"
          label={check.bringBackOf(told(texts, finding.message))}
          busy={state.busy?.work === "dismiss"}
          onPress={() => void bringBack(panel, finding)}
        >
          {check.bringBack}
        </Button>
      ) : (
        item !== undefined &&
        onShow && (
          <Button small icon="locate" onPress={() => onShow([item])}>
            {texts.showOnBoard}
          </Button>
        )
      )}
    </span>
  );
};
