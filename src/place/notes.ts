// Notes in their cells, by score where the lane has a scale, and notes without a cell beside the map. Colour by lane or author.
import { type Box, centre, type Draft, type Hue } from "../board/index.js";
import { asColor, colorOf, hueOf, hueOfAuthor, ink, nearestHue } from "../look/colors.js";
import { sizeFor } from "../look/text.js";
import type { Lane, Note, ServiceMap } from "../model/index.js";
import { type Band, type Layout, stepIn } from "./layout.js";
import { sizes } from "./measures.js";
import type { Choices } from "./options.js";
import { isPlaced, type Slot, slotsOf } from "./slots.js";

type Painter = (note: Note, lane: Lane | undefined) => { readonly hue: Hue; readonly fill: string };

/** A note's own colour stays; by author, everybody gets one and what nobody signed is white. */
const painter = (map: ServiceMap, choices: Choices): Painter => {
  const authors = [...new Set(map.notes.map((n) => n.author).filter((a) => a !== undefined))];
  const hueFor = (note: Note, lane: Lane | undefined): Hue => {
    if (choices.color === "lane") return hueOf(lane?.roles ?? []);
    return note.author === undefined ? "gray" : hueOfAuthor(authors.indexOf(note.author));
  };
  return (note, lane) => {
    const own = asColor(note.color);
    if (own !== undefined && (choices.color === "lane" || note.author === undefined))
      return { hue: nearestHue(own), fill: own };
    const hue = hueFor(note, lane);
    return { hue, fill: colorOf(hue).sticky };
  };
};

export const noteDraft = (
  note: Pick<Note, "id" | "text">,
  box: Box,
  color: { readonly hue: Hue; readonly fill: string },
  choices: Choices,
): Draft => {
  const { m } = choices;
  const pad = m.of("notePad");
  const isSticky = box.w <= m.slot;
  return {
    key: `note:${note.id}`,
    kind: isSticky ? "sticky" : "shape",
    box,
    text: {
      lead: note.text,
      size: sizeFor(
        note.text,
        { w: box.w - 2 * pad, h: box.h - 2 * pad },
        m.textSizes(sizes.note),
        m.text(sizes.noteUnbroken),
      ),
      color: ink,
      align: "center",
      vertical: "middle",
      pad,
    },
    fill: color.fill,
    ...(isSticky && { hue: color.hue }),
    ...(isSticky && choices.notes === "wide" && { wide: true }),
  };
};

export const noteDrafts = (map: ServiceMap, layout: Layout, choices: Choices): readonly Draft[] => {
  const paint = painter(map, choices);
  const boxes = new Map<string, { readonly box: Box; readonly lane: Lane }>();
  for (const band of layout.bands)
    for (const slot of slotsOf(map, band.lane, layout.across))
      boxes.set(slot.note.id, { box: boxOf(slot, band, layout, choices), lane: band.lane });
  let beside = 0;
  return map.notes.map((note) => {
    const cell = isPlaced(note, map) ? boxes.get(note.id) : undefined;
    const box = cell?.box ?? boxBeside(beside++, layout.frame, choices);
    const draft = noteDraft(note, box, paint(note, cell?.lane), choices);
    return cell ? { ...draft, parent: "map" } : draft;
  });
};

const boxOf = (slot: Slot, band: Band, layout: Layout, choices: Choices): Box => {
  const { m } = choices;
  const from = layout.columns[slot.from]?.box ?? band.box;
  const to = layout.columns[slot.to]?.box ?? from;
  const isSpan = slot.to > slot.from;
  const w = isSpan ? to.x + to.w - from.x - 2 * m.gap : m.slot;
  const y = band.scaled
    ? Math.round(centre(band.box).y - (slot.note.score ?? 0) * stepIn(band.box.h) - m.note / 2)
    : band.box.y + m.gap + slot.row * (m.note + m.gap);
  const spread = band.scaled && slot.of > layout.across && !isSpan;
  const x = spread ? spreadOver(from, slot, m.slot) : from.x + m.gap + (slot.nth % layout.across) * (m.slot + m.gap);
  return { x: isSpan ? from.x + m.gap : x, y, w, h: m.note };
};

/** More notes than fit across stand on the scale side by side as far as they can, the rest overlapping. */
const spreadOver = (column: Box, slot: Slot, width: number): number => {
  const room = column.w - width - 8;
  return column.x + 4 + Math.floor((slot.nth * room) / (slot.of - 1) / 4) * 4;
};

/** Right of the frame, in columns as high as it: below it new lanes may need the room. */
const boxBeside = (nth: number, frame: Box, { m }: Choices): Box => {
  const fit = Math.max(1, Math.floor((frame.h + m.gap) / (m.note + m.gap)));
  return {
    x: frame.x + frame.w + 2 * m.gap + Math.floor(nth / fit) * (m.slot + m.gap),
    y: frame.y + (nth % fit) * (m.note + m.gap),
    w: m.slot,
    h: m.note,
  };
};
