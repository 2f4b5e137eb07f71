// Boards to try things on, written for this project. Each is loaded when somebody asks for it; what they are called is said in
// the page's own texts (playground/texts.ts).
import type { SampleName } from "../playground/texts.js";

export interface Sample {
  readonly id: SampleName;
  /** Of what is written on it; none where nothing is. */
  readonly language?: "en" | "de";
  load(): Promise<string>;
}

export const samples: readonly Sample[] = [
  { id: "empty", load: async () => (await import("./empty.excalidraw")).default },
  { id: "barber", language: "en", load: async () => (await import("./barber.excalidraw")).default },
  {
    id: "half-filled-blueprint",
    language: "en",
    load: async () => (await import("./half-filled-blueprint.excalidraw")).default,
  },
  { id: "untidy", language: "en", load: async () => (await import("./untidy.excalidraw")).default },
  { id: "farm-shop", language: "de", load: async () => (await import("./farm-shop.excalidraw")).default },
];
