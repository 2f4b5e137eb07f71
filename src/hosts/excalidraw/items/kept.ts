// Texts kept with a board, in the customData of elements: a document has no place of its own that the editor would save.
// The map's frame carries them, and a few labels do, so that deleting the frame or a label loses nothing.
import { type Carried, carrying, type ItemId, newest, parseCarried } from "../../../board/index.js";
import { type Fields, fieldsOf, isFields, ownMark, wordOf } from "./raw.js";
import { changed } from "./work.js";

/** So many elements carry a copy besides frames. */
const copies = 2;

const carriedBy = (element: Fields): Carried => parseCarried(ownMark(element).kept);
const isThere = (element: unknown): element is Fields => isFields(element) && element.isDeleted !== true;
const isFrame = ({ type }: Fields): boolean => type === "frame" || type === "magicframe";
const isEmpty = (object: object): boolean => Object.keys(object).length === 0;

const carriersIn = (elements: unknown): readonly Fields[] =>
  (Array.isArray(elements) ? elements : []).filter(
    (e): e is Fields => isThere(e) && isFields(e.customData) && ownMark(e).kept !== undefined && !isEmpty(carriedBy(e)),
  );

export const carriedIn = (elements: unknown): Carried => newest(carriersIn(elements).map(carriedBy));

/** The elements after it; every other element is handed on as the same value. */
export const keepIn = (
  elements: readonly unknown[],
  key: string,
  text: string | null,
  on: readonly ItemId[],
): readonly unknown[] => {
  const before = carriedIn(elements);
  const carriers = new Set<unknown>(carriersIn(elements).filter((e) => carriedBy(e)[key] !== undefined));
  if (text !== null) {
    const byId = new Map(elements.flatMap((e) => (isThere(e) ? [[wordOf(e.id), e] as const] : [])));
    const there = on.map((id) => byId.get(id)).filter((e) => e !== undefined);
    const others = there.filter((e) => !isFrame(e));
    for (const e of [...there.filter(isFrame), ...others.slice(0, copies)]) carriers.add(e);
  }
  return elements.map((e) =>
    isThere(e) && carriers.has(e) ? withKept(e, carrying(carriedBy(e), before, key, text)) : e,
  );
};

const withKept = (element: Fields, carried: Carried): Fields => {
  const data = fieldsOf(element.customData);
  const { kept: _, ...mark } = ownMark(element);
  const { lanewise: __, ...others } = data;
  const own = isEmpty(carried) ? mark : { ...mark, kept: carried };
  const after = isEmpty(own) ? others : { ...others, lanewise: own };
  return changed(element, { customData: isEmpty(after) ? undefined : after });
};
