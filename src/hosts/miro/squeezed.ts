// Long texts made short for app data, which has 30 KB a board: deflated, as base64. Arrives only where a text is long.

const packed = "deflate:";

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  by: CompressionStream | DecompressionStream,
): Promise<Uint8Array> => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(by)).arrayBuffer());

/** Throws where the browser cannot. */
export const squeezed = async (text: string): Promise<string> => {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  return packed + btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
};

export const isSqueezed = (text: string): boolean => text.startsWith(packed);

/** Throws where it was cut or is something else. */
export const released = async (text: string): Promise<string> => {
  const bytes = Uint8Array.from(atob(text.slice(packed.length)), (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
};
