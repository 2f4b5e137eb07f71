// Finding a note by its words: those of the map and the texts beside it, each with its place and the way to the board.
import { useMemo, useState } from "preact/hooks";
import type { ItemId, Reading, ServiceMap } from "./core.js";
import { Icon } from "./icons.js";
import type { PlaceProps } from "./insert-parts.js";
import { ReasonList } from "./reasons.js";
import { type LaterTexts, useLaterTexts } from "./texts-later.js";
import { once, placeOfNote } from "./view.js";

/** Letters without case and marks, so that “café” is found by “cafe”. */
const folded = (text: string): string =>
  // Most texts have none, and a board may hold ten thousand.
  (isPlain.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "")).toLowerCase();
const isPlain = /^[\x20-\x7e\n]*$/;

interface Said {
  readonly text: string;
  readonly folded: string;
  readonly id: ItemId | undefined;
  readonly where: (texts: LaterTexts) => string;
}

const textsOf = once((map: ServiceMap): readonly Said[] =>
  map.notes.map((note) => ({
    text: note.text,
    folded: folded(note.text),
    id: note.item?.id,
    where: (texts) => placeOfNote(map, note, texts),
  })),
);

const besides = once(({ leftovers }: Reading): readonly Said[] =>
  leftovers.map(({ text, reason, item }) => ({ text, folded: folded(text), id: item.id, where: () => reason })),
);

const nameOf = ({ id }: Said, at: number): string => id ?? String(at);

/** Fewer are found by looking. */
const fewest = 12;

/** Every word of what was asked stands in it. */
export const findTexts = (map: ServiceMap, reading: Reading | undefined, asked: string): readonly Said[] => {
  const words = folded(asked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const holds = (said: Said): boolean => words.every((word) => said.folded.includes(word));
  return [...textsOf(map).filter(holds), ...(reading ? besides(reading).filter(holds) : [])];
};

export const Search = ({ state, panel, map, canReveal }: PlaceProps & { map: ServiceMap }) => {
  const texts = useLaterTexts();
  const [asked, ask] = useState("");
  const reading = state.seen?.reading;
  const found = useMemo(() => findTexts(map, reading, asked), [map, reading, asked]);
  if (map.notes.length < fewest) return null;
  return (
    <search class="search">
      <Icon name="search" />
      <input
        type="search"
        aria-label={texts.search}
        placeholder={texts.search}
        value={asked}
        onFocus={() => void findTexts(map, reading, "a")}
        onInput={(event) => ask(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !asked) return;
          event.preventDefault();
          event.stopPropagation();
          ask("");
        }}
      />
      <p class="muted small" role="status">
        {asked.trim() !== "" && (found.length ? texts.searchFound(found.length) : texts.searchNone(asked.trim()))}
      </p>
      {found.length > 0 && (
        <ReasonList
          key={asked}
          things={found}
          nameOf={nameOf}
          rowOf={({ text, id, where }) => ({ text, id, reasons: [where(texts)] })}
          onShow={canReveal ? (id) => void panel.reveal([id]) : undefined}
          onCorrect={(id) => void panel.correcting({ item: id })}
        />
      )}
    </search>
  );
};
