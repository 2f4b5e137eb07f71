// How somebody likes it: whether the board is followed, and being told of the time by a sound and by the board's own timer.
import type { PlaceProps } from "./insert-parts.js";
import { currentMap } from "./known.js";
import { useTexts } from "./parts.js";
import { workshopTextsOf } from "./texts-workshop.js";
import { Follow } from "./ways.js";
import { setWays } from "./workshop-work.js";

export const Ways = ({ state, panel }: Pick<PlaceProps, "state" | "panel">) => {
  const texts = workshopTextsOf(useTexts());
  const { sound = false, onBoard = true } = state.workshopWays ?? {};
  return (
    <div class="ws-ways">
      {currentMap(state) && <Follow state={state} panel={panel} />}
      <Switch label={texts.sound} on={sound} onChange={(to) => setWays(panel, { sound: to })} />
      {panel.inner.session.board.timer && (
        <Switch label={texts.onBoard} on={onBoard} onChange={(to) => setWays(panel, { onBoard: to })} />
      )}
      <small class="keys">{texts.stepKeys}</small>
    </div>
  );
};

const Switch = ({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) => (
  <label class="follow">
    <input
      type="checkbox"
      role="switch"
      checked={on}
      aria-checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
);
