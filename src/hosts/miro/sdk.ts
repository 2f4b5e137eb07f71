// The part of Miro's Web SDK we use, and no more: what the real one, its official types and the emulator must all fit.
// Objects of the SDK are snapshots: nothing changes on the board until `sync`, which writes every field back.

export interface Handle {
  readonly id: string;
  readonly type: string;
}

/** Anything with a place. x and y are the centre, from the parent's top left where there is a parent. */
export interface PlacedHandle extends Handle {
  x: number;
  y: number;
  readonly width?: number;
  readonly height?: number;
  readonly parentId: string | null;
  readonly createdBy?: string;
  readonly modifiedBy?: string;
  sync(): Promise<void>;
}

export interface FrameHandle extends PlacedHandle {
  readonly width: number;
  readonly height: number;
  readonly childrenIds: readonly string[];
  add(item: Handle): Promise<Handle | undefined>;
  remove(item: Handle): Promise<void>;
  getChildren(): Promise<readonly Handle[]>;
}

type Align = "left" | "center" | "right";
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
export interface FrameProps extends Spot {
  readonly height: number;
  readonly title: string;
  readonly style: { readonly fillColor: string };
}
export interface ShapeProps extends Spot {
  readonly height: number;
  readonly shape: "rectangle" | "circle";
  readonly content: string;
  readonly style: {
    readonly fillColor: string;
    readonly color: string;
    readonly fontSize: number;
    readonly textAlign: Align;
    readonly textAlignVertical: "top" | "middle";
    readonly borderColor: string;
    readonly borderOpacity: number;
    readonly borderWidth: number;
  };
}
export interface TextProps extends Spot {
  readonly content: string;
  readonly style: { readonly color: string; readonly fontSize: number; readonly textAlign: Align };
}
export type StickyColor =
  | "light_blue"
  | "cyan"
  | "violet"
  | "light_yellow"
  | "light_pink"
  | "red"
  | "light_green"
  | "orange"
  | "gray";
export interface StickyProps extends Spot {
  readonly content: string;
  readonly shape: "square" | "rectangle";
  readonly style: { readonly fillColor: StickyColor };
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type AppData = { [key: string]: Json };

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ItemsEvent {
  readonly items: readonly Handle[];
}

/** `target` is the element of the panel that was dragged. */
export interface DropEvent {
  readonly x: number;
  readonly y: number;
  readonly target: HTMLElement;
}

export interface TimerState {
  /** Milliseconds. */
  readonly restDuration: number;
  readonly status: "STARTED" | "STOPPED" | "PAUSED";
}

export interface VotingResult {
  readonly createdAt: string;
  readonly results: readonly { readonly itemId: string; readonly count: number }[];
}

/** `miro.board`. */
export interface MiroSdk {
  createFrame(props: FrameProps): Promise<FrameHandle>;
  createShape(props: ShapeProps): Promise<PlacedHandle>;
  createText(props: TextProps): Promise<PlacedHandle>;
  createStickyNote(props: StickyProps): Promise<PlacedHandle>;
  get(filter?: { id: string[] } | { type: "tag" }): Promise<readonly Handle[]>;
  getById(id: string): Promise<Handle>;
  getSelection(): Promise<readonly Handle[]>;
  select(filter: { id: string[] }): Promise<unknown>;
  remove(item: Handle): Promise<void>;
  getAppData(key?: string): Promise<unknown>;
  setAppData(key: string, value: Json): Promise<unknown>;
  getUserInfo(): Promise<{ readonly id: string; readonly name: string }>;
  /** Not in every version. */
  findEmptySpace?(wish: Rect): Promise<Rect>;
  /** This and what it speaks of are not in every version. */
  canUse?(feature: "timer" | "voting"): Promise<boolean>;
  readonly timer?: {
    get(): Promise<TimerState>;
    start(milliseconds: number): Promise<TimerState>;
    stop(): Promise<TimerState>;
  };
  readonly experimental?: { getVotingResults(): Promise<readonly VotingResult[]> };
  readonly viewport: {
    get(): Promise<Rect>;
    zoomTo(items: Handle[]): Promise<void>;
  };
  readonly ui: {
    on(event: "items:create" | "items:delete", handler: (event: ItemsEvent) => void): unknown;
    on(event: "experimental:items:update", handler: (event: ItemsEvent) => void): unknown;
    on(event: "selection:update", handler: (event: ItemsEvent) => void): unknown;
    on(event: "drop", handler: (event: DropEvent) => void): unknown;
  };
}

export const isPlaced = (handle: Handle): handle is PlacedHandle =>
  "x" in handle && "y" in handle && "sync" in handle && handle.type !== "connector";

export const isFrame = (handle: Handle): handle is FrameHandle => handle.type === "frame" && "childrenIds" in handle;

export const contentOf = (handle: Handle): string =>
  "content" in handle && typeof handle.content === "string" ? handle.content : "";
