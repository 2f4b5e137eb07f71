// Names that the types of libraries mention and the core's globals do not hold (no DOM, no Node).
declare global {
  interface URL {
    readonly href: string;
  }
  interface BufferSource {
    readonly byteLength: number;
  }
}

export {};
