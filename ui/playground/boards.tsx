// The lists of boards to open: those kept in this browser, and the samples.
import { useState } from "preact/hooks";
import { type Sample, samples } from "../samples/index.js";
import type { Desk } from "./desk.js";
import { Icon, paths } from "./icon.js";
import { Menu } from "./menu.js";
import type { Shelved } from "./shelf.js";
import type { Texts } from "./texts.js";
import { Thumbnail } from "./thumbnail.js";

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

const since = (changed: number, now: number, texts: Texts): string => {
  const unit = units.find(([, ms]) => now - changed >= ms);
  if (!unit) return texts.changedNow;
  const times = new Intl.RelativeTimeFormat(texts.language, { numeric: "auto" });
  return texts.changed(times.format(Math.round((changed - now) / unit[1]), unit[0]));
};

interface ListProps {
  readonly desk: Desk;
  readonly texts: Texts;
}

export const Boards = ({ desk, texts }: ListProps) => {
  const [others, set] = useState<readonly Shelved[]>([]);
  const [now, tick] = useState(0);
  const look = async (): Promise<void> => {
    set(await desk.others());
    tick(Date.now());
  };
  const remove = async (board: Shelved): Promise<void> => {
    const { activeElement } = document;
    const row = activeElement?.closest(".row");
    const near = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector<HTMLElement>("button");
    const next = near ?? document.querySelector<HTMLElement>("#boards .entry");
    await desk.remove(board);
    await look();
    next?.focus();
  };
  return (
    <Menu id="boards" label={texts.boards} icon={paths.boards} onOpen={() => void look()}>
      {({ close, step }) => (
        <>
          <button
            type="button"
            class="entry"
            onKeyDown={step}
            onClick={() => {
              close();
              desk.openNew();
            }}
          >
            <span class="thumbnail new">
              <Icon path={paths.plus} />
            </span>
            <span>
              <b>{texts.newBoard}</b>
              <span>{texts.newBoardWhat}</span>
            </span>
          </button>
          {others.map((board) => (
            <div class="row" key={board.id}>
              <button
                type="button"
                class="entry"
                onKeyDown={step}
                onClick={() => {
                  close();
                  void desk.openKept(board);
                }}
              >
                <Thumbnail text={board.text} />
                <span>
                  <b>{board.name}</b>
                  <span>{since(board.changed, now, texts)}</span>
                </span>
              </button>
              <button
                type="button"
                class="bin square"
                aria-label={texts.delete(board.name)}
                title={texts.delete(board.name)}
                onClick={() => void remove(board)}
              >
                <Icon path={paths.bin} />
              </button>
            </div>
          ))}
          {others.length === 0 && <p class="none">{texts.noBoards}</p>}
        </>
      )}
    </Menu>
  );
};

export const Samples = ({ desk, texts }: ListProps) => {
  const [drawn, set] = useState<ReadonlyMap<string, string>>(new Map());
  const look = async (): Promise<void> =>
    set(new Map(await Promise.all(samples.map(async ({ id, load }) => [id, await load()] as const))));
  const open = async ({ id, load }: Sample): Promise<void> => desk.openSample(await load(), texts.sample[id].title);
  return (
    <Menu id="samples" label={texts.samples} icon={paths.samples} onOpen={() => void look()}>
      {({ close, step }) =>
        sorted(texts.language).map((sample) => (
          <button
            type="button"
            class="entry"
            onKeyDown={step}
            key={sample.id}
            onClick={() => {
              close();
              void open(sample);
            }}
          >
            <Thumbnail text={drawn.get(sample.id)} />
            <span>
              <b>{texts.sample[sample.id].title}</b>
              <span>{texts.sample[sample.id].text}</span>
            </span>
          </button>
        ))
      }
    </Menu>
  );
};

/** The empty one, then those in the language that is spoken, then the others. */
const sorted = (language: string): readonly Sample[] => {
  const rank = (s: Sample): number => (s.language === undefined ? 0 : s.language === language ? 1 : 2);
  return [...samples].sort((a, b) => rank(a) - rank(b));
};
