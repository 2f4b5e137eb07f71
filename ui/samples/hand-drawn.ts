// A journey map as a team draws it without Lanewise: stickies for labels, notes askew, lines by hand, a parking lot beside it.
// Made from words and a few crooked numbers, so that it can be looked through; nothing in it knows of maps.

interface Element {
  readonly [field: string]: unknown;
}

const handFont = 5;
const lineHeight = 1.25;

/** Small steady deviations instead of chance. */
const sway = (n: number, by: number): number => (((n * 7919 + 31) % 1000) / 1000 - 0.5) * 2 * by;

const makeDrawing = () => {
  const elements: Element[] = [];
  const element = (type: string, x: number, y: number, width: number, height: number, more: Element): string => {
    const id = `hand-${elements.length + 1}`;
    elements.push({
      id,
      type,
      x: Math.round(x),
      y: Math.round(y),
      width: Math.round(width),
      height: Math.round(height),
      angle: 0,
      strokeColor: "#1e1e1e",
      backgroundColor: "transparent",
      fillStyle: "solid",
      strokeWidth: 2,
      strokeStyle: "solid",
      roughness: 1,
      opacity: 100,
      groupIds: [],
      frameId: null,
      index: null,
      roundness: null,
      seed: 1000 + elements.length * 17,
      version: 1,
      versionNonce: 5000 + elements.length * 13,
      isDeleted: false,
      boundElements: [],
      updated: 1,
      link: null,
      locked: false,
      ...more,
    });
    return id;
  };

  const words = (text: string, size: number, more: Element): Element => ({
    text,
    originalText: text.replaceAll("\n", " "),
    fontSize: size,
    fontFamily: handFont,
    textAlign: "left",
    verticalAlign: "top",
    containerId: null,
    autoResize: true,
    lineHeight,
    ...more,
  });

  /** Breaks at blanks; handwriting runs about half as wide as it is high. */
  const broken = (text: string, width: number, size: number): string => {
    const lines: string[] = [];
    for (const word of text.split(" ")) {
      const line = lines.at(-1);
      if (line !== undefined && (line.length + 1 + word.length) * size * 0.52 <= width) lines[lines.length - 1] = `${line} ${word}`;
      else lines.push(word);
    }
    return lines.join("\n");
  };

  return {
    elements,
    line: (points: readonly (readonly [number, number])[], x: number, y: number, more: Element = {}): void => {
      const [w, h] = [0, 1].map((axis) => {
        const all = points.map((p) => p[axis] ?? 0);
        return Math.max(...all) - Math.min(...all);
      });
      const shape = { points, lastCommittedPoint: null, startBinding: null, endBinding: null };
      element("line", x, y, w ?? 0, h ?? 0, { ...shape, startArrowhead: null, endArrowhead: null, roundness: { type: 2 }, ...more });
    },
    text: (text: string, x: number, y: number, size: number, more: Element = {}): void => {
      element("text", x, y, text.length * size * 0.5, size * lineHeight, words(text, size, more));
    },
    sticky: (text: string, x: number, y: number, fill: string, { w = 170, h = 120, size = 20, tilt = 0 } = {}): void => {
      const lines = broken(text, w - 24, size);
      const count = lines.split("\n").length;
      const [tw, th] = [Math.max(...lines.split("\n").map((l) => l.length)) * size * 0.52, count * size * lineHeight];
      const textId = `hand-${elements.length + 2}`;
      const flat = { backgroundColor: fill, strokeColor: "transparent", roughness: 1, angle: tilt };
      const id = element("rectangle", x, y, w, h, { ...flat, boundElements: [{ type: "text", id: textId }] });
      const bound = { containerId: id, textAlign: "center", verticalAlign: "middle", angle: tilt, originalText: text };
      element("text", x + (w - tw) / 2, y + (h - th) / 2, tw, th, words(lines, size, bound));
    },
  };
};

const colors = { label: "#ffec99", stage: "#b2f2bb", blue: "#a5d8ff", pink: "#fcc2d7", orange: "#ffd8a8", gray: "#e9ecef" } as const;

const stages = ["Decide", "Find a van", "Pack", "Moving day", "Settle in"];

const lanes: readonly { readonly label: string; readonly fill: string; readonly notes: readonly (readonly string[])[] }[] = [
  {
    label: "Doing",
    fill: colors.blue,
    notes: [
      ["Gives notice on the old room", "Tells her parents"],
      ["Compares three van hires", "Asks Jo for his licence"],
      ["Begs boxes from the supermarket", "Sells the sofa"],
      ["Carries everything down five floors", "Waits for the key"],
      ["Finds the kettle first"],
    ],
  },
  {
    label: "Thinking",
    fill: colors.orange,
    notes: [
      ["“Can I afford this alone?”"],
      ["“Why is insurance extra?”"],
      ["“How do I own so much?”", "“What did I forget?”"],
      ["“Where is the agent?”"],
      ["“So quiet here.”"],
    ],
  },
  {
    label: "Feeling",
    fill: colors.pink,
    notes: [["Brave"], ["Lost in the small print"], ["Tired", "A bit sad about the sofa"], ["Furious at the locked door"], ["Proud"]],
  },
  {
    label: "Pain points",
    fill: "#ffc9c9",
    notes: [
      [],
      ["Price doubles at the last click", "Van only by the day"],
      ["No boxes of one size"],
      ["Key two hours late", "Nobody answers the phone"],
      ["No internet for ten days"],
    ],
  },
];

/** The feelings hang higher or lower, as they were. */
const heights: readonly number[] = [-50, 40, 30, 75, -62];

const [left, top, column, row] = [260, 240, 430, 300] as const;

const grid = (draw: ReturnType<typeof makeDrawing>): void => {
  const width = column * stages.length;
  for (let n = 0; n <= lanes.length; n++) {
    const points = [0, 0.3, 0.6, 1].map((t, k): readonly [number, number] => [Math.round(t * (width + 230)), Math.round(sway(n * 5 + k, 7))]);
    draw.line(points, left - 230, top - 20 + n * row + sway(n, 6), { strokeColor: "#868e96", strokeStyle: n % 2 ? "dashed" : "solid" });
  }
  for (const [n, title] of stages.entries())
    draw.sticky(title, left + n * column + 110 + sway(n, 14), 90 + sway(n + 9, 12), colors.stage, { h: 90, size: 24, tilt: sway(n + 3, 0.05) });
};

/** The board as the text of its file. */
export const handDrawn = (): string => {
  const draw = makeDrawing();
  draw.text("Moving house – Mira’s journey", 40, -60, 44);
  draw.text("Persona: Mira, 27, first flat of her own", 44, 10, 24, { strokeColor: "#495057" });
  grid(draw);
  let n = 0;
  for (const [r, lane] of lanes.entries()) {
    const y = top + r * row;
    draw.sticky(lane.label, 40 + sway(r, 10), y + 80 + sway(r + 5, 16), colors.label, { w: 180, h: 100, size: 24, tilt: sway(r + 1, 0.07) });
    for (const [c, notes] of lane.notes.entries())
      for (const [k, text] of notes.entries()) {
        n += 1;
        const x = left + c * column + 24 + k * 196 + sway(n, 12);
        const lift = lane.label === "Feeling" ? (heights[c] ?? 0) : sway(n + 40, 40);
        draw.sticky(text, x, y + 76 + lift + (k % 2) * 18, lane.fill, { tilt: sway(n + 7, 0.11) });
      }
  }
  const side = left + stages.length * column + 180;
  draw.text("Parking lot", side, 110, 28);
  draw.line([[0, 0], [120, 6], [260, -4]], side, 156);
  for (const [k, text] of ["Deposit: when is it back?", "Ask Jo about the piano", "Who pays the painter?"].entries())
    draw.sticky(text, side + sway(k + 60, 30), 190 + k * 150, colors.gray, { tilt: sway(k + 21, 0.09) });
  draw.text("photo of the wall, 14 March", left + 900, top + lanes.length * row + 30, 16, { strokeColor: "#868e96" });
  const file = { type: "excalidraw", version: 2, source: "lanewise", elements: draw.elements };
  return `${JSON.stringify({ ...file, appState: { gridSize: null, viewBackgroundColor: "#ffffff" }, files: {} }, null, 2)}\n`;
};
