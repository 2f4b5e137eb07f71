// The line that follows the board: what is selected there, where it stands, and the ways to its cell and to what a check says of it.
// It takes no focus and moves nothing; it is read out only for those who ask for that.
import { useEffect, useMemo, useRef } from "preact/hooks";
import { Icon } from "./icons.js";
import type { PlaceProps } from "./insert-parts.js";
import type { PanelState } from "./known.js";
import { Link } from "./parts.js";
import { type Said, saidOf } from "./selected-said.js";
import { useLaterTexts } from "./texts-later.js";

const aloudKey = "selected-aloud";

const keepAloud = async (panel: PanelState, isAloud: boolean): Promise<void> => {
  panel.store.set({ isAloud });
  // A host that keeps nothing only costs the memory.
  await panel.inner.session.board.remember(aloudKey, String(isAloud)).catch(() => undefined);
};

export const OnBoard = ({ state, panel }: Pick<PlaceProps, "state" | "panel">) => {
  const texts = useLaterTexts();
  const { selected: words } = texts;
  const { seen, selected, report, isAloud } = state;
  const bar = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the state it depends on these alone
  const said = useMemo(() => saidOf(state, texts), [seen, selected, report, state.map, texts]);
  useEffect(() => {
    if (isAloud !== undefined) return;
    void panel.inner.session.board.recall(aloudKey).then(
      (kept) => panel.store.set({ isAloud: kept === "true" }),
      () => undefined,
    );
  }, [panel, isAloud]);
  if (!said) return null;
  const around = () => bar.current?.parentElement;
  /** Somebody asked to go there, so the focus goes along. */
  const goTo = ({ map, lane, stage }: NonNullable<Said["place"]>) => {
    if (map !== state.map) panel.pickMap(map);
    panel.pickCell(lane, stage);
    requestAnimationFrame(() => {
      const cell = around()?.querySelector<HTMLElement>(".cell.picked");
      cell?.scrollIntoView({ block: "nearest" });
      cell?.focus({ preventScroll: true });
    });
  };
  const seeFindings = () => {
    panel.show("check");
    const findings = said.findings.map((f) => f.fingerprint);
    // The list that is narrowed takes the focus itself, and comes into view.
    panel.store.set({ narrow: "selected", narrowed: { name: said.name, findings }, only: undefined });
  };
  return (
    <aside class="on-board" aria-label={words.region} ref={bar}>
      <p aria-live={isAloud ? "polite" : "off"} aria-atomic="true">
        <span class="muted">{words.here}</span> <b>{said.head}</b>
        {said.place && (
          <>
            {" "}
            <Link onPress={() => said.place && goTo(said.place)}>{said.place.name}</Link>
          </>
        )}
        {said.more.map((one) => (
          <span key={one} class="muted">
            {" · "}
            {one}
          </span>
        ))}
        {said.findings.length > 0 && (
          <>
            {" "}
            <Link onPress={seeFindings}>{words.findings(said.findings.length)}</Link>
          </>
        )}
      </p>
      <button
        type="button"
        class={`ib tiny ${isAloud ? "on" : ""}`}
        aria-pressed={isAloud === true}
        aria-label={words.aloud}
        title={words.aloud}
        onClick={() => void keepAloud(panel, !isAloud)}
      >
        <Icon name="sound" />
      </button>
    </aside>
  );
};
