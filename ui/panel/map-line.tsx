// Which map is meant, how fresh what is known of it is, and the button that reads again. Several maps make it a menu.
import { useEffect, useState } from "preact/hooks";
import { currentMap, type PanelState, type State } from "./known.js";
import { IconButton } from "./parts.js";
import { useLaterTexts } from "./texts-later.js";

export interface MapLineProps {
  readonly state: State;
  readonly panel: PanelState;
  /** In milliseconds. */
  readonly when: number;
  readonly just: string;
  readonly ago: (minutes: number) => string;
}

/** Whole minutes since then, kept up to date. */
const useMinutes = (when: number): number => {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 30_000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((Date.now() - when) / 60_000));
};

export const MapLine = ({ state, panel, when, just, ago }: MapLineProps) => {
  const texts = useLaterTexts();
  const minutes = useMinutes(when);
  const maps = state.seen?.reading.maps ?? [];
  const map = currentMap(state);
  const isFollowing = state.follow && !state.isBehind && state.scope.of !== "selection";
  const isOld = state.stale && !isFollowing;
  const fresh = isOld ? texts.stale : isFollowing ? texts.check.follows : minutes < 1 ? just : ago(minutes);
  return (
    <div class="mapline">
      {maps.length > 1 ? (
        <span class="mapsel">
          <select
            aria-label={texts.whichMap}
            value={map?.id}
            onChange={(event) => panel.pickMap(event.currentTarget.value)}
          >
            {maps.map((m) => (
              <option key={m.id} value={m.id}>
                {m.title || texts.untitled}
              </option>
            ))}
          </select>
        </span>
      ) : (
        <b title={map?.title}>{map?.title || texts.untitled}</b>
      )}
      <span class={isOld ? "stale" : "muted"}>{fresh}</span>
      <IconButton
        icon="again"
        label={texts.readAgain}
        busy={state.busy?.work === "read"}
        onPress={() => void panel.read()}
      />
    </div>
  );
};
