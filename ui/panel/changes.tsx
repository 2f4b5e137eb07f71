// What changed on the map since an earlier check, closed at first: how much of what, and each change as a button to its place. Which
// earlier reading is compared with is chosen inside; a map taken away before will do as well.
import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type ChangeGroup, type ChangeLine, changesOf } from "./changes-said.js";
import { broughtFrom, type ItemId, type ServiceMap } from "./core.js";
import { compareWithFile, type Earlier, isOf } from "./earlier.js";
import { Icon } from "./icons.js";
import type { PanelState, State } from "./known.js";
import { Disclosure, Link, Wrong } from "./parts.js";
import { type LaterTexts, useLaterTexts } from "./texts-later.js";
import { whenOf } from "./when.js";

interface ChangesProps {
  readonly state: State;
  readonly panel: PanelState;
  readonly map: ServiceMap;
  readonly onShow: ((ids: readonly ItemId[]) => void) | undefined;
}

const chosenOf = ({ against }: State, all: readonly Earlier[]): Earlier | undefined =>
  typeof against === "object" ? against : (all.find((e) => e.at === against) ?? all[0]);

const nameOf = ({ at, file }: Earlier, now: number, texts: LaterTexts): string => {
  const [day, time] = whenOf(at, now, texts.language);
  return file === undefined ? texts.sinceThen.when(day, time) : texts.quoted(file);
};

export const Changes = ({ state, panel, map, onShow }: ChangesProps) => {
  const texts = useLaterTexts();
  const { sinceThen } = texts;
  const { earlier = [], seen } = state;
  const board = seen?.reading.source.name;
  const all = useMemo(() => earlier.filter((e) => isOf(e, map, board)), [earlier, map, board]);
  const chosen = chosenOf(state, all);
  const groups = useMemo(() => (chosen ? changesOf(chosen.map, map, texts) : []), [chosen, map, texts]);
  const box = useArrivalOf(state.against);
  if (!chosen || state.scope.of === "selection") return null;
  const now = panel.inner.now();
  const name = nameOf(chosen, now, texts);
  const said = new Intl.ListFormat(texts.language, { type: "unit" }).format(
    groups.map(({ kind, count, name: only }) => sinceThen.kinds[kind](count, only)),
  );
  const lines = groups.reduce((n, g) => n + g.lines.length, 0);
  return (
    <details class={`changes ${groups.length ? "" : "none"}`} ref={box}>
      <summary>
        <Icon name="right" />
        <span>
          <b>{groups.length ? sinceThen.changed(name) : sinceThen.unchanged(name)}</b>
          {said && <span class="muted">{said}</span>}
        </span>
      </summary>
      <div class="inner">
        <Against {...{ state, panel, all, chosen, now }} />
        {groups.map((group) => (
          <Group key={group.kind} group={group} isOpen={lines <= few} onShow={onShow} />
        ))}
        <p class="muted small">
          {state.readings?.some((r) => r.map.id === map.id && r.isHere) ? sinceThen.tooLarge : sinceThen.onlyYou}
        </p>
      </div>
    </details>
  );
};

/** What somebody has just opened a file for lies open, and takes the focus. */
const useArrivalOf = (against: State["against"]): RefObject<HTMLDetailsElement | null> => {
  const box = useRef<HTMLDetailsElement>(null);
  const before = useRef(against);
  useLayoutEffect(() => {
    const isNew = against !== before.current && typeof against === "object";
    before.current = against;
    if (!isNew || !box.current) return;
    box.current.open = true;
    box.current.querySelector("summary")?.focus();
  }, [against]);
  return box;
};

/** As many lines as lie open at once. */
const few = 12;
/** As many of a kind as are drawn until somebody asks for the others. */
const shown = 50;

interface GroupProps {
  readonly group: ChangeGroup;
  readonly isOpen: boolean;
  readonly onShow: ChangesProps["onShow"];
}

const Group = ({ group: { kind, count, name, lines }, isOpen, onShow }: GroupProps) => {
  const texts = useLaterTexts();
  const [isAll, setAll] = useState(false);
  const title = texts.sinceThen.kinds[kind](count, name);
  if (lines.length === 0) return <p class="bare">{title}</p>;
  const rest = isAll ? 0 : Math.max(0, lines.length - shown);
  return (
    <Disclosure title={title} open={isOpen} class="group">
      <ul>
        {lines.slice(0, lines.length - rest).map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note may have changed twice in one way, and nothing else tells the two apart
          <li key={i}>
            <Line line={line} isGone={kind === "noteRemoved"} onShow={onShow} />
          </li>
        ))}
      </ul>
      {rest > 0 && <Link onPress={() => setAll(true)}>{texts.showMore(rest)}</Link>}
    </Disclosure>
  );
};

const Line = ({ line, isGone, onShow }: { line: ChangeLine; isGone: boolean; onShow: ChangesProps["onShow"] }) => {
  const texts = useLaterTexts();
  const { text, more, items } = line;
  const said = (
    <span>
      {isGone ? <s>{text}</s> : text}
      {more && <small>{more}</small>}
    </span>
  );
  if (!items.length || !onShow) return <span class="note-line">{said}</span>;
  return (
    <button
      type="button"
      class="note-line"
      title={isGone ? texts.sinceThen.showWhere : texts.showOnBoard}
      onClick={() => onShow(items)}
    >
      {said}
      <Icon name="locate" />
    </button>
  );
};

interface AgainstProps {
  readonly state: State;
  readonly panel: PanelState;
  readonly all: readonly Earlier[];
  readonly chosen: Earlier;
  readonly now: number;
}

/** Which earlier reading; one that came from a file stands among them. */
const Against = ({ state, panel, all, chosen, now }: AgainstProps) => {
  const texts = useLaterTexts();
  const { against } = state;
  const offered = [...(typeof against === "object" ? [against] : []), ...all];
  if (offered.length < 2) return null;
  return (
    <label class="against">
      <span>{texts.sinceThen.compareWith}</span>
      <select
        value={offered.indexOf(chosen)}
        onChange={(event) => {
          const next = offered[Number(event.currentTarget.value)];
          panel.store.set({ against: next?.file === undefined ? next?.at : next });
        }}
      >
        {offered.map((e, i) => (
          <option key={`${e.at} ${e.file ?? ""}`} value={i}>
            {nameOf(e, now, texts)}
          </option>
        ))}
      </select>
    </label>
  );
};

/** A map that was taken away before, to compare with; what came of it is said above, by `Changes`. */
export const CompareFile = ({ panel }: { panel: PanelState }) => {
  const texts = useLaterTexts();
  const { sinceThen } = texts;
  const file = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string>();
  const open = async (chosen: File): Promise<void> => {
    const said = await compareWithFile(panel, chosen.name, () => chosen.text());
    setWrong(
      said === "unreadable"
        ? texts.unreadable(chosen.name)
        : said === "empty"
          ? texts.noMapInFile(chosen.name)
          : undefined,
    );
  };
  return (
    <div>
      <Link icon="open" onPress={() => file.current?.click()}>
        {sinceThen.openFile}
      </Link>
      <input
        ref={file}
        type="file"
        hidden
        accept={broughtFrom.join(",")}
        aria-label={sinceThen.openFile}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (chosen) void open(chosen);
        }}
      />
      {wrong !== undefined && (
        <div role="alert">
          <Wrong>{wrong}</Wrong>
        </div>
      )}
    </div>
  );
};
