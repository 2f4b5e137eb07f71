// Boards as people left them, for tests of correcting a reading: read by the real core over a board in memory.
import type { Item } from "../../src/board/index.js";
import { elementItems } from "../../src/hosts/excalidraw/items.js";
import { handDrawn } from "../../ui/samples/hand-drawn.js";

const untidy: readonly Item[] = elementItems(JSON.parse(handDrawn()).elements).items;

const changed = (text: string, change: (item: Item) => Partial<Item>): ((item: Item) => Item) => {
  return (item) => (item.text === text ? { ...item, ...change(item) } : item);
};
const moved = (dx: number, dy: number) => (item: Item) => ({
  box: { ...item.box, x: item.box.x + dx, y: item.box.y + dy },
});

/** A lane called what nobody could know, and a note on the border of two lanes. */
const askew: readonly Item[] = untidy
  .map(changed("Pain points", () => ({ text: "Grr" })))
  .map(changed("Tells her parents", ({ box }) => ({ box: { ...box, y: 470 } })))
  .map(changed("Sells the sofa", moved(30, 20)));

const note = (id: string, text: string, x: number, y: number, fill = "#FFE299"): Item => ({
  id,
  kind: "sticky",
  box: { x, y, w: 160, h: 160 },
  text,
  fill,
});

/** Two friends and a weekend, all in stickies of one colour, labels too: nothing says which of them are labels. */
const unmarked: readonly Item[] = ["Robin", "Lee"].flatMap((who, row) => [
  note(`who-${row}`, who, 0, 400 + row * 420),
  ...["Friday", "Saturday", "Sunday"].flatMap((day, column) => [
    ...(row === 0 ? [note(`day-${column}`, day, 320 + column * 460, 60)] : []),
    note(`a-${row}-${column}`, `${who} packs, ${column + 1}`, 300 + column * 460, 390 + row * 420),
    note(`b-${row}-${column}`, `${who} waits, ${column + 1}`, 480 + column * 460, 410 + row * 420),
  ]),
]);

/** Ten thousand notes on a map of eight lanes and ten stages. */
const large = (): readonly Item[] => {
  const lanes = [
    "Actions",
    "Needs",
    "Thoughts",
    "Emotions",
    "Touchpoints",
    "Pain points",
    "Opportunities",
    "Backstage",
  ];
  const fills = ["#A8DAFF", "#B3F4EF", "#D3BDFF", "#FFE299", "#FFA8DB", "#FFB8A8", "#B3EFBD", "#FFFFFF"];
  const [wide, high] = [12 * 200 + 200, 11 * 200 + 200];
  return [
    ...lanes.map((text, r): Item => ({ ...note(`l${r}`, text, -700, r * high + 900), kind: "text", fontSize: 90 })),
    ...Array.from(
      { length: 10 },
      (_, c): Item => ({ ...note(`s${c}`, `Stage ${c + 1}`, c * wide + 1000, -500), kind: "text", fontSize: 90 }),
    ),
    ...Array.from({ length: 80 }, (_, cell) => cell).flatMap((cell) =>
      Array.from({ length: 125 }, (_, n) => {
        const [r, c] = [Math.floor(cell / 10), cell % 10];
        return note(
          `n${cell}-${n}`,
          `Note ${n} of ${cell}`,
          c * wide + 100 + (n % 12) * 200,
          r * high + 100 + Math.floor(n / 12) * 195,
          fills[r],
        );
      }),
    ),
  ];
};

export const boards: Readonly<Record<string, () => readonly Item[]>> = {
  untidy: () => untidy,
  askew: () => askew,
  unmarked: () => unmarked,
  large,
};
