// PNG made small, and compared with tolerance. Decides what counts as the same: colours and places, not the edges of letters.
import { deflateSync } from "node:zlib";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const chunk = (type: string, data: Uint8Array): Buffer => {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, "latin1");
  out.set(data, 8);
  let crc = 0xffffffff;
  for (const byte of out.subarray(4, data.length + 8)) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, data.length + 8);
  return out;
};

/** The same picture with its 256 most frequent colours; the others, edges of letters, take the nearest. Sizes a third of a full one. */
export const small = (png: Buffer): Buffer => {
  const { width: w, height: h, data } = PNG.sync.read(png);
  const count = new Map<number, number>();
  const colourAt = (i: number): number =>
    ((data[i * 4] ?? 0) << 16) | ((data[i * 4 + 1] ?? 0) << 8) | (data[i * 4 + 2] ?? 0);
  for (let i = 0; i < w * h; i += 1) count.set(colourAt(i), (count.get(colourAt(i)) ?? 0) + 1);
  const palette = [...count]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 256)
    .map(([c]) => c);
  const indexOf = new Map(palette.map((c, i) => [c, i]));
  const far = (a: number, b: number): number =>
    [16, 8, 0].reduce((sum, s) => sum + (((a >> s) & 255) - ((b >> s) & 255)) ** 2, 0);
  const nearest = (c: number): number => {
    const known = indexOf.get(c);
    if (known !== undefined) return known;
    let best = 0;
    for (let i = 1; i < palette.length; i += 1) if (far(c, palette[i] ?? 0) < far(c, palette[best] ?? 0)) best = i;
    indexOf.set(c, best);
    return best;
  };
  const rows = Buffer.alloc((w + 1) * h);
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1) rows[y * (w + 1) + x + 1] = nearest(colourAt(y * w + x));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(w, 0);
  header.writeUInt32BE(h, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(palette.flatMap((c) => [(c >> 16) & 255, (c >> 8) & 255, c & 255]))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
};

/** Squares of this many pixels are compared as one: letters become grey, whatever font they are in. */
const block = 3;
/** Grounds are the same up to this, of 255: less than from one pale band to white. */
const near = 6;

interface Blocks {
  readonly picture: PNG;
  /** Of one colour: no letter, no edge. */
  readonly isFlat: readonly boolean[];
}

const blocksOf = (png: Buffer): Blocks => {
  const full = PNG.sync.read(png);
  const picture = new PNG({ width: Math.floor(full.width / block), height: Math.floor(full.height / block) });
  const isFlat: boolean[] = [];
  for (let y = 0; y < picture.height; y += 1)
    for (let x = 0; x < picture.width; x += 1) {
      let spread = 0;
      for (let c = 0; c < 4; c += 1) {
        let [sum, least, most] = [0, 255, 0];
        for (let n = 0; n < block ** 2; n += 1) {
          const row = y * block + Math.floor(n / block);
          const value = full.data[(row * full.width + x * block + (n % block)) * 4 + c] ?? 0;
          sum += value;
          least = Math.min(least, value);
          most = Math.max(most, value);
        }
        picture.data[(y * picture.width + x) * 4 + c] = Math.round(sum / block ** 2);
        spread = Math.max(spread, most - least);
      }
      isFlat.push(spread <= near);
    }
  return { picture, isFlat };
};

export interface Difference {
  /** Share of the picture whose ground has another colour; 1 where the sizes differ. */
  readonly grounds: number;
  /** Share that looks different at all, letters too. */
  readonly all: number;
  /** What differs, in red. */
  readonly picture: Buffer | undefined;
}

/** How far two pictures differ: where neither has letters or edges, nearly exactly; elsewhere as an eye sees it that reads no letters. */
export const differ = (a: Buffer, b: Buffer): Difference => {
  const [one, two] = [blocksOf(a), blocksOf(b)];
  const { width: w, height: h } = one.picture;
  if (w !== two.picture.width || h !== two.picture.height) return { grounds: 1, all: 1, picture: undefined };
  const out = new PNG({ width: w, height: h });
  const all = pixelmatch(one.picture.data, two.picture.data, out.data, w, h, { threshold: 0.1, includeAA: true });
  let grounds = 0;
  for (let i = 0; i < w * h; i += 1) {
    if (!one.isFlat[i] || !two.isFlat[i]) continue;
    const far = [0, 1, 2].map((c) => Math.abs((one.picture.data[i * 4 + c] ?? 0) - (two.picture.data[i * 4 + c] ?? 0)));
    if (Math.max(...far) <= near) continue;
    grounds += 1;
    out.data.set([255, 0, 0, 255], i * 4);
  }
  return { grounds: grounds / (w * h), all: all / (w * h), picture: PNG.sync.write(out) };
};

/** So much of a picture may differ from its reference. */
export const tolerance = { grounds: 0.002, all: 0.02 } as const;
export const isSame = ({ grounds, all }: Difference): boolean => grounds <= tolerance.grounds && all <= tolerance.all;
