// Boards to try things on, written for this project. Each is loaded when somebody asks for it.

export interface Sample {
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  load(): Promise<string>;
}

export const samples: readonly Sample[] = [
  {
    id: "empty",
    name: "Empty board",
    sentence: "Nothing on it yet: insert a map and start.",
    load: async () => (await import("./empty.excalidraw")).default,
  },
  {
    id: "barber",
    name: "A haircut at the barber’s",
    sentence: "A first draft in thirty minutes, finished.",
    load: async () => (await import("./barber.excalidraw")).default,
  },
  {
    id: "half-filled-blueprint",
    name: "Mortgage at the branch",
    sentence: "A service blueprint, left by a workshop half way through.",
    load: async () => (await import("./half-filled-blueprint.excalidraw")).default,
  },
  {
    id: "untidy",
    name: "Moving house, drawn by hand",
    sentence: "A journey map from before Lanewise: stickies for labels, notes askew, a parking lot.",
    load: async () => (await import("./untidy.excalidraw")).default,
  },
];
