// Panels, modals and what apps hear (rules 21, 22): one panel at a time, 368 wide, gone with its page; the icon is heard by the
// headless page alone; all of it costs nothing.
import type { Ear, Listener } from "./events.js";
import { crossing } from "./gate.js";
import type { Context, EmulatedItem } from "./handles.js";
import type { Frame, Shared } from "./shared.js";

export const panelWidth = 368;
const padding = 24;

export interface DropEvent {
  readonly x: number;
  readonly y: number;
  readonly target: HTMLElement;
}
/** What comes with each event. */
export interface Heard {
  drop: DropEvent;
  "icon:click": undefined;
  "app_card:open": { readonly appCard: EmulatedItem & { readonly type: "app_card" } };
  "app_card:connect": { readonly appCard: EmulatedItem & { readonly type: "app_card" } };
  "selection:update": { readonly items: EmulatedItem[] };
  "online_users:update": { readonly users: { id: string; name: string }[] };
  "items:create": { readonly items: EmulatedItem[] };
  "experimental:items:update": { readonly items: EmulatedItem[] };
  "items:delete": { readonly items: EmulatedItem[] };
  [custom: `custom:${string}`]: { readonly items: EmulatedItem[] };
}

/** Takes whatever comes with its event. */
type Handler = (said: never) => void;

export interface Wish {
  readonly url: string;
  readonly height?: number;
  readonly width?: number;
  readonly fullscreen?: boolean;
  readonly data?: unknown;
}

const checkUrl = ({ url }: Wish): void => {
  if (typeof url !== "string" || url === "" || /^(?!https:)[a-z]+:/i.test(url))
    throw new Error(`Validation error: "url" has to be relative or https, is ${JSON.stringify(url)}`);
};

const frameOf = (kind: Frame["kind"], { url, data, width }: Wish, app: string): Frame => {
  let open = true;
  let tell: (result: unknown) => void = () => undefined;
  const closed = new Promise<unknown>((done) => {
    tell = done;
  });
  const wide = kind === "panel" ? panelWidth : (width ?? 800);
  return {
    kind,
    url,
    data,
    app,
    width: wide,
    contentWidth: kind === "panel" ? wide - 2 * padding : wide,
    closed,
    isOpen: () => open,
    end: (result) => {
      open = false;
      tell(result);
    },
  };
};

export const uiOf = (shared: Shared, { exec, events, app }: Context, ear: Ear, kind: "panel" | "headless") => {
  const open = async <R>(
    slot: "panel" | "modal",
    wish: Wish,
  ): Promise<{ waitForClose: () => Promise<R | undefined> }> => {
    const given = crossing({ ...wish });
    return exec(slot === "panel" ? "openPanel" : "openModal", 0, false, () => {
      checkUrl(given);
      if (slot === "panel" && !shared.canOpen) throw new Error("Another app's panel is open");
      if (slot === "modal" && shared.modal) throw new Error("A modal is open already");
      // Open while open: the page is loaded anew.
      shared[slot]?.end();
      const frame = frameOf(slot, given, app);
      shared[slot] = frame;
      if (slot === "panel") shared.panels.push(given);
      return { waitForClose: () => frame.closed as Promise<R | undefined> };
    });
  };
  const close = async (slot: "panel" | "modal", result: unknown): Promise<void> => {
    const given = crossing(result);
    return exec(slot === "panel" ? "closePanel" : "closeModal", 0, false, () => {
      // Whoever opened it closes it.
      if (shared[slot]?.app !== app) return;
      shared[slot]?.end(given);
      shared[slot] = undefined;
      if (slot === "panel") shared.panels.pop();
    });
  };
  const data = <D>(slot: "panel" | "modal"): Promise<D | undefined> =>
    exec(slot === "panel" ? "getPanelData" : "getModalData", 0, false, () =>
      crossing(shared[slot]?.data as D | undefined),
    );
  return {
    openPanel: <R>(options: Wish) => open<R>("panel", options),
    canOpenPanel: () => exec("canOpenPanel", 0, false, () => shared.canOpen),
    getPanelData: <D>() => data<D>("panel"),
    closePanel: (result?: unknown) => close("panel", result),
    openModal: <R>(options: Wish) => open<R>("modal", options),
    canOpenModal: () => exec("canOpenModal", 0, false, () => shared.modal === undefined),
    getModalData: <D>() => data<D>("modal"),
    closeModal: (result?: unknown) => close("modal", result),
    on: (event: string, handler: Handler): void => {
      if (event === "icon:click" && kind !== "headless") return;
      events.on(ear, event, handler as Listener);
    },
    off: (event: string, handler: Handler): void => events.off(ear, event, handler as Listener),
  };
};

export const notificationsOf = (shared: Shared, { world, exec }: Context) => {
  const show = (message: string): Promise<void> =>
    exec("notify", 50, false, () => {
      if (message.length > world.switches.longestNotice)
        throw new Error(`Validation error: "message" is longer than ${world.switches.longestNotice} characters`);
      shared.notes.push(message);
    });
  return {
    showInfo: show,
    showError: show,
    show: ({ type, message }: { readonly type: string; readonly message: string }): Promise<void> =>
      type === "info" || type === "error"
        ? show(message)
        : Promise.reject(new Error(`Validation error: "type" has a wrong value: ${JSON.stringify(type)}`)),
  };
};
