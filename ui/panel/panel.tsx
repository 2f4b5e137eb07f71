// The panel as a whole: tabs, the place that is open, and what may lie over it: work going on, trouble, a toast.

import type { RefObject, TargetedKeyboardEvent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Check } from "./check.js";
import type { Board } from "./core.js";
import { Icon } from "./icons.js";
import { Insert } from "./insert.js";
import type { PlaceProps } from "./insert-parts.js";
import { currentReport, type PanelState, type State, type Tab, tabs, toastSaid, type Work } from "./known.js";
import { Alert, Link, useEscape, useTexts, WithTexts } from "./parts.js";
import { Progress } from "./progress.js";
import { Read } from "./read.js";
import { unfinished } from "./screens.js";
import type { Texts } from "./texts.js";
import { told } from "./told.js";
import { TroubleAlert } from "./trouble.js";
import { WorkshopPlace } from "./workshop.js";

export interface PanelProps {
  readonly panel: PanelState;
  readonly texts: Texts;
  readonly board: Board;
}

const useStore = (panel: PanelState): State => {
  const [state, set] = useState(panel.store.get());
  useEffect(() => {
    set(panel.store.get());
    return panel.store.subscribe(() => set(panel.store.get()));
  }, [panel]);
  return state;
};

export const Panel = ({ panel, texts, board }: PanelProps) => {
  const state = useStore(panel);
  // Read anew each time: a host may learn only from a refusal that the board is view-only.
  const { can } = board;
  const props: PlaceProps = { state, panel, canWrite: can.write, canSelect: can.select, canReveal: can.reveal };
  return (
    <WithTexts value={texts}>
      <Tabs state={state} onShow={panel.show} />
      <div class="place" role="tabpanel" id={`lanewise-${state.tab}`} aria-labelledby={`lanewise-tab-${state.tab}`}>
        <Place {...props} />
      </div>
      {state.toast && <ToastBar key={state.said.nth} state={state} panel={panel} canReveal={can.reveal} />}
      <div class="sr" role="status" key="said">
        <span key={state.said.nth}>{state.said.text}</span>
      </div>
    </WithTexts>
  );
};

/** Work that leaves what is shown where it is. */
const quiet: ReadonlySet<Work> = new Set(["read", "correct", "show", "dismiss", "mark"]);

const Place = (props: PlaceProps) => {
  const { state, panel } = props;
  const { busy, trouble } = state;
  const { texts, inner } = panel;
  const hostName = texts.hosts[inner.session.board.host] ?? texts.anyHost;
  if (busy && !quiet.has(busy.work) && !(busy.work === "fix" && busy.total === 0))
    return <Progress busy={busy} host={hostName} onStop={panel.stop} />;
  const { remarks, stands } = state;
  const alert = trouble ? <TroubleAlert trouble={trouble} panel={panel} /> : <Remarks state={state} panel={panel} />;
  const card = unfinished.there();
  return (
    <>
      {(trouble || remarks.length > 0 || stands !== undefined) && <div class="over">{alert}</div>}
      {state.unfinished && card && !trouble && (
        <div class="over">
          <card.Unfinished panel={panel} offer={state.unfinished} canWrite={props.canWrite} />
        </div>
      )}
      {state.tab === "insert" ? (
        <Insert {...props} />
      ) : state.tab === "read" ? (
        <Read {...props} />
      ) : state.tab === "workshop" ? (
        <WorkshopPlace {...props} />
      ) : (
        <Check {...props} />
      )}
    </>
  );
};

/** What the host did, but not in full. */
const Remarks = ({ state, panel }: Pick<PlaceProps, "state" | "panel">) => {
  const texts = useTexts();
  const { remarks, stands } = state;
  if (remarks.length === 0) return <Alert kind="info" title={told(texts, stands ?? "")} onClose={panel.closeRemarks} />;
  return (
    <Alert kind="info" title={texts.inPart} onClose={panel.closeRemarks}>
      {stands !== undefined && <p>{told(texts, stands)}</p>}
      {remarks.map((remark) => (
        <p key={remark}>{told(texts, remark)}</p>
      ))}
    </Alert>
  );
};

const Tabs = ({ state, onShow }: { state: State; onShow: (tab: Tab) => void }) => {
  const texts = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const findings = currentReport(state)?.findings.length ?? 0;
  const keys = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
    const at = tabs.indexOf(state.tab);
    const wanted: Readonly<Record<string, number>> = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = wanted[event.key];
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    onShow(tab);
    focusTab(list, tab);
  };
  return (
    <div class="tabs" role="tablist" aria-label={texts.name} ref={list} onKeyDown={keys}>
      {tabs.map((tab) => {
        const isOn = tab === state.tab;
        const hasBadge = tab === "check" && findings > 0;
        return (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`lanewise-tab-${tab}`}
            aria-selected={isOn}
            aria-controls={isOn ? `lanewise-${tab}` : undefined}
            tabIndex={isOn ? 0 : -1}
            onClick={() => onShow(tab)}
          >
            <Icon name={tab} />
            <span>{texts.tabs[tab]}</span>
            {hasBadge && (
              <b class="badge">
                <span aria-hidden="true">{findings}</span>
                <span class="sr">{texts.findings(findings)}</span>
              </b>
            )}
          </button>
        );
      })}
    </div>
  );
};

const focusTab = (list: RefObject<HTMLDivElement | null>, tab: Tab): void =>
  list.current?.querySelector<HTMLElement>(`#lanewise-tab-${tab}`)?.focus();

const toastStays = 8000;

/** Stays longer while somebody is on it; Escape closes it. */
const ToastBar = ({ state, panel, canReveal }: { state: State; panel: PanelState; canReveal: boolean }) => {
  const texts = useTexts();
  const bar = useEscape<HTMLDivElement>(panel.closeToast);
  const [isHeld, hold] = useState(false);
  const { toast } = state;
  useEffect(() => {
    const element = bar.current;
    const held = () => hold(true);
    const freed = () => hold(false);
    element?.addEventListener("focusin", held);
    element?.addEventListener("focusout", freed);
    element?.addEventListener("mouseenter", held);
    element?.addEventListener("mouseleave", freed);
    element?.querySelector<HTMLElement>("button")?.focus();
  }, [bar]);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(panel.closeToast, toastStays);
    return () => clearTimeout(timer);
  }, [isHeld, panel]);
  if (!toast) return null;
  return (
    <div class="toast" ref={bar}>
      <span>{toastSaid(toast, texts)}</span>
      {toast.items.length > 0 && (
        <div class="row">
          {canReveal && <Link onPress={() => void panel.reveal(toast.items)}>{texts.show}</Link>}
          <Link icon="undo" onPress={() => void panel.undo()}>
            {texts.undo}
          </Link>
        </div>
      )}
    </div>
  );
};
