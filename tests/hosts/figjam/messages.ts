// What may cross between the sandbox and the panel, and when it arrives: copies of plain values, later, queued until the panel
// has loaded (rule 21).
import type { World } from "./world.js";

/** Copies what may cross; throws at what may not. */
export const crossed = (value: unknown, isNode: (v: unknown) => boolean, path = "message"): unknown => {
  const fail = (what: string): never => {
    throw new Error(`in postMessage: Cannot convert ${what} at ${path}`);
  };
  if (value === null || value === undefined) return value;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object") return fail(`a ${typeof value}`);
  if (isNode(value)) return fail("a node");
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind === "Uint8Array") return Uint8Array.from(value as Uint8Array);
  if (kind === "Date") return new Date((value as Date).getTime());
  if (Array.isArray(value)) return value.map((v, i) => crossed(v, isNode, `${path}[${i}]`));
  // Errors are objects whose message is not their own enumerable property: they arrive empty.
  if (kind !== "Object" && kind !== "Error") return fail(`a ${kind}`);
  const out: Record<string, unknown> = {};
  for (const [key, v] of Object.entries(value)) out[key] = crossed(v, isNode, `${path}.${key}`);
  return out;
};

type Heard = (message: unknown, props: { origin: string }) => void;

export const makeMessages = (world: World, isNode: (v: unknown) => boolean) => {
  const inPlugin = new Set<Heard>();
  const inPanel = new Set<(message: unknown) => void>();
  const waiting: unknown[] = [];
  let onmessage: Heard | undefined;
  let html: string | undefined;
  let options: Record<string, unknown> = {};
  let loaded = false;

  const later = (work: () => void): void => {
    void Promise.resolve().then(() => {
      if (!world.state.closed) work();
    });
  };
  const need = (what: string): void => {
    if (html === undefined) throw new Error(`in ${what}: No UI is showing. Call figma.showUI first.`);
  };
  const toPanel = (message: unknown): void =>
    later(() => {
      for (const heard of [...inPanel]) heard(message);
    });

  return {
    showUI: (source: string, wanted: Record<string, unknown> = {}): void => {
      world.call("showUI");
      if (world.state.entering) throw new Error("in showUI: Cannot show a UI while parameters are entered");
      html = source;
      options = wanted;
    },
    /** `figma.ui`. */
    api: {
      postMessage: (message: unknown): void => {
        world.call("ui.postMessage");
        if (html === undefined && world.switches.looseMessages) return;
        need("postMessage");
        world.meters.messages += 1;
        const copy = crossed(message, isNode);
        if (loaded) toPanel(copy);
        else waiting.push(copy);
      },
      get onmessage(): Heard | undefined {
        return onmessage;
      },
      set onmessage(heard: Heard | undefined) {
        onmessage = heard;
      },
      on: (type: string, heard: Heard): void => {
        if (type === "message") inPlugin.add(heard);
      },
      once: (type: string, heard: Heard): void => {
        const first: Heard = (message, props) => {
          inPlugin.delete(first);
          heard(message, props);
        };
        if (type === "message") inPlugin.add(first);
      },
      off: (type: string, heard: Heard): void => {
        if (type === "message") inPlugin.delete(heard);
      },
      resize: (): void => need("resize"),
      reposition: (): void => need("reposition"),
      show: (): void => need("show"),
      hide: (): void => need("hide"),
      close: (): void => {
        html = undefined;
        loaded = false;
      },
      getPosition: () => {
        need("getPosition");
        return { windowSpace: { x: 0, y: 0 }, canvasSpace: { x: 0, y: 0 } };
      },
    },
    /** The panel's end: what its `parent.postMessage({pluginMessage})` and its message events are. */
    panel: {
      get html(): string | undefined {
        return html;
      },
      get options(): Record<string, unknown> {
        return options;
      },
      load: (): void => {
        loaded = true;
        for (const message of waiting.splice(0)) toPanel(message);
      },
      post: (message: unknown): void => {
        const copy = crossed(message, isNode);
        later(() => {
          onmessage?.(copy, { origin: "null" });
          for (const heard of [...inPlugin]) heard(copy, { origin: "null" });
        });
      },
      on: (heard: (message: unknown) => void): void => {
        inPanel.add(heard);
      },
      off: (heard: (message: unknown) => void): void => {
        inPanel.delete(heard);
      },
    },
  };
};
