// A board as people see it, without its host: parts back to front, with boxes on the board and text in runs. Decides nothing about
// how it is drawn (draw.ts) or what of a host becomes what (miro.ts, figjam.ts); says it in lines that can be compared.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A piece of text in one style. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color: string;
}

export interface Words {
  readonly runs: readonly Run[];
  readonly align: "left" | "center" | "right";
  readonly vertical: "top" | "middle" | "bottom";
  /** Least distance from the box's edge. */
  readonly pad: number;
}

export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash?: boolean;
}

export interface Part {
  readonly id: string;
  readonly kind: "frame" | "note" | "shape" | "text" | "line" | "other";
  readonly box: Box;
  /** Degrees clockwise about the middle. */
  readonly angle?: number;
  /** Absent: nothing is filled. */
  readonly fill?: string;
  readonly stroke?: Stroke;
  readonly round?: boolean;
  /** Of a note: how much of its box, from the top, is paper; the rest is its shadow. */
  readonly paper?: number;
  readonly words?: Words;
  /** Of a frame: what stands above it. Of a note: who wrote it, in its corner. */
  readonly name?: string;
  /** Of a line: from where to where; it may have a head. */
  readonly ends?: readonly [from: { x: number; y: number }, to: { x: number; y: number }];
  readonly arrow?: boolean;
  readonly locked?: boolean;
}

export interface Scene {
  readonly host: "miro" | "figjam";
  /** Colour of the empty board. */
  readonly ground: string;
  /** Families of type, first to last. */
  readonly font: string;
  /** Of a line of text, over its size. */
  readonly lineHeight: number;
  /** How a frame says its name. */
  readonly naming: "title" | "tab";
  /** Back to front. */
  readonly parts: readonly Part[];
}

export const textOf = ({ words }: Part): string => words?.runs.map((r) => r.text).join("") ?? "";

/** Around all of them; a small box at 0,0 for none. */
export const around = (boxes: readonly Box[]): Box => {
  if (boxes.length === 0) return { x: 0, y: 0, w: 100, h: 100 };
  const x = Math.min(...boxes.map((b) => b.x));
  const y = Math.min(...boxes.map((b) => b.y));
  return {
    x,
    y,
    w: Math.max(...boxes.map((b) => b.x + b.w)) - x,
    h: Math.max(...boxes.map((b) => b.y + b.h)) - y,
  };
};

const style = (run: Run): string => `${run.size}${run.bold ? " bold" : ""}${run.italic ? " italic" : ""} ${run.color}`;

/**
 * One line a part, back to front: what it is, where, in which colours, at which sizes its text is set. Not what the text says, nor
 * what follows from how wide letters are: the height of a text that grows with it.
 */
export const structureOf = ({ host, ground, parts }: Scene): string => {
  const lines = parts.map((part) => {
    const { kind, box, angle, fill, stroke, words, locked, round } = part;
    const number = (n: number): string => String(Math.round(n));
    const place =
      kind === "text"
        ? `${number(box.x)},${number(box.y)} ${number(box.w)} wide`
        : `${number(box.x)},${number(box.y)} ${number(box.w)}×${number(box.h)}`;
    const styles = words ? [...new Set(words.runs.filter((r) => r.text.trim() !== "").map(style))] : [];
    return [
      round ? "ellipse" : kind,
      place,
      angle ? `turned ${number(angle)}` : "",
      fill ? `fill ${fill}` : "",
      stroke ? `edge ${stroke.color} ${stroke.width}` : "",
      locked ? "locked" : "",
      words && styles.length > 0 ? `text ${words.align} ${words.vertical} ${styles.join(" + ")}` : "",
    ]
      .filter((said) => said !== "")
      .join(" · ");
  });
  return `${host} on ${ground}, ${parts.length} parts\n${lines.join("\n")}\n`;
};
