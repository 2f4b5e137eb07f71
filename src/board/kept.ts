// Texts kept with a board on items that carry them: copies may differ after one was lost, copied or undone; the newest counts.
// How a host writes them down is the host's own.

/** What one carrier holds, by key. */
export type Carried = Readonly<Record<string, { readonly rev: number; readonly text: string }>>;

const nothing: Carried = {};

/** Any value a host may hold → what it carries; what nobody can understand is passed over. */
export const parseCarried = (value: unknown): Carried => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return nothing;
  const carried: Record<string, { rev: number; text: string }> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry !== "object" || entry === null) continue;
    const { rev, text }: { rev?: unknown; text?: unknown } = entry;
    if (typeof rev === "number" && Number.isFinite(rev) && typeof text === "string") carried[key] = { rev, text };
  }
  return carried;
};

/** Of every key the newest; of equally new ones the text that comes first in the alphabet, whatever the order of carriers. */
export const newest = (carriers: readonly Carried[]): Carried => {
  const best: Record<string, { rev: number; text: string }> = {};
  for (const carried of carriers)
    for (const [key, entry] of Object.entries(carried)) {
      const there = best[key];
      if (!there || entry.rev > there.rev || (entry.rev === there.rev && entry.text < there.text)) best[key] = entry;
    }
  return best;
};

/** Its texts, for a snapshot; nothing where nothing is kept. */
export const keptOf = (carried: Carried): { readonly kept?: Readonly<Record<string, string>> } => {
  const entries = Object.entries(carried).map(([key, { text }]) => [key, text] as const);
  return entries.length > 0 ? { kept: Object.fromEntries(entries) } : {};
};

/** What a carrier holds after a text was kept, or taken away; `before` is the newest of all carriers. */
export const carrying = (own: Carried, before: Carried, key: string, text: string | null): Carried => {
  const { [key]: _, ...others } = own;
  return text === null ? others : { ...others, [key]: { rev: (before[key]?.rev ?? 0) + 1, text } };
};
