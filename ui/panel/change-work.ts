// Changing a map that is on the board, from the panel: looked at first, done as one step, read again, and taken back. What a change
// comes to on the board is the session's; how it is asked for is change.tsx.
import { HalfChanged, type MapEdit, type Seen, type ServiceMap } from "./core.js";
import { currentMap, nothingChecked, type PanelState, readSentence } from "./known.js";
import { changeTextsOf, type OwnChangeTexts } from "./texts-change.js";

/** What is called something else, or gets more room, as it is called now. */
export const nameBefore = (map: ServiceMap, edit: MapEdit): string => {
  if (!("rename" in edit) && !("widen" in edit)) return "";
  const parts = ("rename" in edit ? edit.rename : edit.widen) === "lane" ? map.lanes : map.stages;
  return parts.find((part) => part.id === edit.id)?.title ?? "";
};

export const lookAtChange = async (panel: PanelState, edit: MapEdit): Promise<void> => {
  const { inner, store } = panel;
  const { seen } = store.get();
  const map = currentMap(store.get());
  if (!seen || !map) return;
  await inner.run("show", async () => {
    const preview = await inner.session.previewChange(seen, map.id, [edit]);
    store.set({ changing: { edit, preview }, changed: undefined });
  });
};

export const closeChange = ({ store }: PanelState): void => store.set({ changing: undefined });

export const makeChange = async (panel: PanelState): Promise<void> => {
  const { inner, store } = panel;
  const { seen, changing } = store.get();
  const map = currentMap(store.get());
  if (!seen || !map || !changing) return;
  const { edit } = changing;
  const said = (texts: OwnChangeTexts): string => texts.done(edit, nameBefore(map, edit));
  await inner.run("fix", async (progress) => {
    const back = await inner.session.change(seen, map.id, [edit], progress).catch((thrown) => {
      // What stands of it can be taken back, and what is missing can still be done.
      if (thrown instanceof HalfChanged)
        store.set({ ...nothingChecked, changed: { said: (texts) => texts.half, back: thrown.changed } });
      throw thrown;
    });
    // The way back is there also where reading again is refused.
    store.set({ ...nothingChecked, changed: { said, back }, remarks: back.remarks });
    tell(panel, said(changeTextsOf(panel.texts)), await inner.read(seen.scope));
  });
};

export const takeBackChange = async (panel: PanelState): Promise<void> => {
  const { inner, store } = panel;
  const { changed, scope } = store.get();
  const back = changed?.back;
  if (!back) return;
  await inner.run("fix", async (progress) => {
    const { remarks = [], isKept } = await inner.session.takeBack(back, progress);
    if (isKept) {
      store.set({ remarks });
      return panel.say(remarks.join(" "));
    }
    store.set({ ...nothingChecked, changed: { said: ({ undone }) => undone, back: undefined }, remarks });
    tell(panel, changeTextsOf(panel.texts).undone, await inner.read(scope));
  });
};

const tell = ({ store, texts, say }: PanelState, text: string, seen: Seen): void =>
  say([text, readSentence(seen, store.get().scope, currentMap(store.get()), texts)].join(" "));
