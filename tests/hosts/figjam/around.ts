// What stands around the file: what the person sees of it, notifications, the timer, who is there (rules 19, 24).
import type {
  NotificationHandler,
  NotificationOptions,
  TimerAPI,
  User,
  Vector,
  ViewportAPI,
} from "@figma/plugin-typings/plugin-api-standalone";
import type { Facade } from "./faces.js";
import { expectNumber, expectString } from "./guard.js";
import type { Rec, World } from "./world.js";

/** What of it FigJam has. */
type View = Pick<ViewportAPI, "center" | "zoom" | "bounds" | "scrollAndZoomIntoView">;

export const makeViewport = (world: World, recOf: (what: string, node: unknown) => Rec): View => {
  const { state } = world;
  return {
    get center(): Vector {
      const { x, y, w, h } = state.viewport;
      return { x: x + w / 2, y: y + h / 2 };
    },
    set center({ x, y }: Vector) {
      const { w, h } = state.viewport;
      state.viewport = {
        x: expectNumber("set_center", x) - w / 2,
        y: expectNumber("set_center", y) - h / 2,
        w,
        h,
      };
    },
    get zoom(): number {
      return state.zoom;
    },
    set zoom(level: number) {
      const { x, y, w, h } = state.viewport;
      const by = state.zoom / expectNumber("set_zoom", level, 0.001);
      state.zoom = level;
      state.viewport = { x: x + (w - w * by) / 2, y: y + (h - h * by) / 2, w: w * by, h: h * by };
    },
    get bounds() {
      const { x, y, w, h } = state.viewport;
      return Object.freeze({ x, y, width: w, height: h });
    },
    scrollAndZoomIntoView: (shown) => {
      world.call("viewport.scrollAndZoomIntoView");
      state.revealed = shown.map((n) => recOf("scrollAndZoomIntoView", n).id);
    },
  };
};

export interface Notice {
  readonly text: string;
  readonly isError: boolean;
  /** Seconds; for ever where it is infinite. */
  readonly timeout: number;
  isShown: boolean;
  /** Presses its button, where it has one. */
  press(): void;
}

const longest = 100;

export const makeNotices = (world: World) => {
  const notices: Notice[] = [];
  const notify = (message: string, options: NotificationOptions = {}): NotificationHandler => {
    const text = expectString("notify", message);
    const take = (reason: "dismiss" | "action_button_click"): void => {
      if (!notice.isShown) return;
      notice.isShown = false;
      if (!world.state.closed) options.onDequeue?.(reason);
    };
    const notice: Notice = {
      text: text.length > longest ? `${text.slice(0, longest - 1)}…` : text,
      isError: options.error === true,
      timeout: options.timeout ?? 3,
      isShown: true,
      press: () => {
        if (options.button?.action() !== false) take("action_button_click");
      },
    };
    notices.push(notice);
    return { cancel: () => take("dismiss") };
  };
  return { notify, notices };
};

/** `figma.timer`, in seconds by the clock a test hands in. */
export const makeTimer = (world: World): TimerAPI => {
  const now = world.options.seconds ?? (() => 0);
  let [total, rest, since] = [0, 0, 0];
  let state: TimerAPI["state"] = "STOPPED";
  const left = (): number => (state === "RUNNING" ? Math.max(0, rest - (now() - since)) : rest);
  const turn = (next: TimerAPI["state"], seconds: number, event: string): void => {
    [rest, since, state] = [seconds, now(), next];
    world.tell(event, undefined);
  };
  return {
    get remaining() {
      return left();
    },
    get total() {
      return total;
    },
    get state() {
      return state;
    },
    start: (seconds) => {
      world.call("timer.start");
      total = expectNumber("start", seconds, 1);
      turn("RUNNING", total, "timerstart");
    },
    pause: () => {
      if (state === "RUNNING") turn("PAUSED", left(), "timerpause");
    },
    resume: () => {
      if (state === "PAUSED") turn("RUNNING", rest, "timerresume");
    },
    stop: () => {
      if (state === "STOPPED") return;
      total = 0;
      turn("STOPPED", 0, "timerstop");
    },
  };
};

export const userOf = ({ options }: World): User => ({
  id: "1",
  name: options.user ?? "Ada",
  photoUrl: null,
  color: "#0D99FF",
  sessionId: 1,
});

/** Refuses what the manifest did not ask for. */
export const gate = ({ options }: World, what: string, permission: string): void => {
  if (!(options.permissions ?? []).includes(permission))
    throw new Error(`in ${what}: "${permission}" permission must be specified in the manifest`);
};

/** Something dropped onto the page. */
export interface Dropped {
  readonly x: number;
  readonly y: number;
  readonly items?: readonly { readonly type: string; readonly data: string }[];
  readonly files?: readonly { readonly name: string; readonly type: string }[];
  readonly dropMetadata?: unknown;
}

/** True if FigJam does with it what it does by itself: no listener has said otherwise. Lands on the topmost section there. */
export const dropOn = (world: World, face: (id: string) => Facade, what: Dropped): boolean => {
  const { state } = world;
  const under = world
    .below(state.currentPage)
    .map((id) => world.get(id))
    .filter((rec) => {
      const at = world.absolute(rec);
      return (
        rec.type === "SECTION" && what.x >= at.x && what.x <= at.x + rec.w && what.y >= at.y && what.y <= at.y + rec.h
      );
    });
  const node = under[under.length - 1];
  const origin = node ? world.absolute(node) : { x: 0, y: 0 };
  return world.tellNow("drop", {
    node: face(node?.id ?? state.currentPage),
    x: what.x - origin.x,
    y: what.y - origin.y,
    absoluteX: what.x,
    absoluteY: what.y,
    items: [...(what.items ?? [])],
    files: [...(what.files ?? [])],
    ...(what.dropMetadata !== undefined && { dropMetadata: what.dropMetadata }),
  });
};
