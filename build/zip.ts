// A zip file of a few files, the same bytes for the same contents on every machine: names sorted, no dates, and nothing
// squeezed, since what deflate makes differs between versions of Node and between processors.
import { Buffer } from "node:buffer";
import { crc32 } from "node:zlib";

/** Contents by their names inside; folders are part of the names, with “/”. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

// 1 January 1980, midnight: the earliest date the form knows.
const time = 0;
const date = (1 << 5) | 1;
const utf8 = 0x0800;
const version = 20;
const unix = 3 << 8;
const readableFile = 0o100644;

const numbers = (...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer => {
  const out = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields) {
    out.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return out;
};

export const zip = (files: Files): Uint8Array => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const name of Object.keys(files).sort()) {
    const data = Buffer.from(files[name] ?? "");
    const path = Buffer.from(name);
    const facts = numbers(
      ...([
        [version, 2],
        [utf8, 2],
        [0, 2],
        [time, 2],
        [date, 2],
      ] as const),
      ...([
        [crc32(data), 4],
        [data.length, 4],
        [data.length, 4],
        [path.length, 2],
        [0, 2],
      ] as const),
    );
    local.push(numbers([0x04034b50, 4]), facts, path, data);
    central.push(
      numbers([0x02014b50, 4], [unix | version, 2]),
      facts,
      numbers([0, 2], [0, 2], [0, 2], [readableFile * 0x10000, 4], [offset, 4]),
      path,
    );
    offset += 4 + facts.length + path.length + data.length;
  }
  const index = Buffer.concat(central);
  const count = Object.keys(files).length;
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [index.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...local, index, end]);
};
