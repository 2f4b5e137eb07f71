// How what is shown comes about: as what a map is checked, and whether the board is followed.
import { checkAs, setFollow } from "./check-work.js";
import type { MapReport } from "./core.js";
import { profiles } from "./core-later.js";
import type { PanelState, State } from "./known.js";
import { useLaterTexts } from "./texts-later.js";

interface WaysProps {
  readonly state: State;
  readonly panel: PanelState;
}

/** A switch, where the board tells of its changes; what was selected alone is not followed. */
export const Follow = ({ state, panel }: WaysProps) => {
  const { check, hosts, anyHost } = useLaterTexts();
  const { board } = panel.inner.session;
  if (!board.can.watch || state.scope.of === "selection") return null;
  const hour = state.follow ? board.hour?.() : undefined;
  return (
    <>
      <label class="follow">
        <input
          type="checkbox"
          role="switch"
          checked={state.follow === true}
          aria-checked={state.follow === true}
          onChange={(event) => void setFollow(panel, event.currentTarget.checked)}
        />
        <span>{check.follow}</span>
      </label>
      {hour && <p class="muted small spent">{check.spent(hosts[board.host] ?? anyHost, hour.spent, hour.allowed)}</p>}
    </>
  );
};

const own = "";

export const CheckedAs = ({ state, panel, report }: WaysProps & { report: MapReport }) => {
  const { check } = useLaterTexts();
  const nameOf = (id: string): string => check.profiles[id] ?? id;
  return (
    <label class="checked-as" title={profiles.find((p) => p.id === report.profile)?.about}>
      <span>{check.checkedAs}</span>
      <select
        value={state.profile ?? own}
        onChange={(event) => void checkAs(panel, event.currentTarget.value || undefined)}
      >
        <option value={own}>
          {state.profile === undefined ? check.asMapSays(nameOf(report.profile)) : check.whatMapSays}
        </option>
        {profiles.map((p) => (
          <option key={p.id} value={p.id}>
            {nameOf(p.id)}
          </option>
        ))}
      </select>
    </label>
  );
};
