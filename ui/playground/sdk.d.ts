// Shapes of what sdk.js hands on, as far as we use them.
import type { FunctionComponent } from "react";
import type { AppState, ExcalidrawApi } from "../../src/hosts/excalidraw/index.js";

/** What the page asks of the editor beyond what the board does. */
export interface Editor extends ExcalidrawApi {
  getAppState(): AppState & {
    readonly viewBackgroundColor?: string;
    readonly offsetLeft: number;
    readonly offsetTop: number;
  };
  readonly history: { clear(): void };
  getFiles(): Readonly<Record<string, unknown>>;
  addFiles(files: readonly unknown[]): void;
}

export interface ExcalidrawProps {
  readonly excalidrawAPI: (editor: Editor) => void;
  readonly initialData?: unknown;
  readonly theme?: "light" | "dark";
  readonly langCode?: string;
  readonly UIOptions?: unknown;
  readonly aiEnabled?: boolean;
  readonly validateEmbeddable?: boolean;
}

export declare const Excalidraw: FunctionComponent<ExcalidrawProps & { readonly children?: unknown }>;
export declare const MainMenu: FunctionComponent<{ readonly children?: unknown }> & {
  readonly DefaultItems: Readonly<
    Record<"SaveAsImage" | "SearchMenu" | "Help" | "ClearCanvas" | "ChangeCanvasBackground", FunctionComponent>
  >;
  readonly Separator: FunctionComponent;
};
export declare const restoreElements: (
  elements: readonly unknown[],
  local: null,
  options: { readonly repairBindings: boolean },
) => readonly unknown[];
/** Of two states of one board, element by element the newer one; what somebody is working on here stays. */
export declare const reconcileElements: (
  local: readonly unknown[],
  remote: readonly unknown[],
  appState: unknown,
) => readonly unknown[];
