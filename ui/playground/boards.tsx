// The lists of boards to open: those kept in this browser, and the samples.
import { useState } from "preact/hooks";
import { type Sample, samples } from "../samples/index.js";
import type { Desk } from "./desk.js";
import { Icon, paths } from "./icon.js";
import { Menu } from "./menu.js";
import type { Shelved } from "./shelf.js";
import { Thumbnail } from "./thumbnail.js";

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

const since = (changed: number, now: number): string => {
  const unit = units.find(([, ms]) => now - changed >= ms);
  if (!unit) return "just now";
  return new Intl.RelativeTimeFormat("en", { numeric: "auto" }).format(Math.round((changed - now) / unit[1]), unit[0]);
};

export const Boards = ({ desk }: { readonly desk: Desk }) => {
  const [others, set] = useState<readonly Shelved[]>([]);
  const [now, tick] = useState(0);
  const look = async (): Promise<void> => {
    set(await desk.others());
    tick(Date.now());
  };
  const remove = async (board: Shelved): Promise<void> => {
    await desk.remove(board);
    await look();
  };
  return (
    <Menu id="boards" label="Boards" onOpen={() => void look()}>
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
              <b>New board</b>
              <span>An empty one; what you changed stays in this list.</span>
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
                  <span>{`changed ${since(board.changed, now)}`}</span>
                </span>
              </button>
              <button
                type="button"
                class="bin square"
                aria-label={`Delete “${board.name}”`}
                title="Delete"
                onClick={() => void remove(board)}
              >
                <Icon path={paths.bin} />
              </button>
            </div>
          ))}
          {others.length === 0 && (
            <p class="none">Boards you change are kept here, in this browser and nowhere else.</p>
          )}
        </>
      )}
    </Menu>
  );
};

export const Samples = ({ desk }: { readonly desk: Desk }) => {
  const [texts, set] = useState<ReadonlyMap<string, string>>(new Map());
  const look = async (): Promise<void> =>
    set(new Map(await Promise.all(samples.map(async ({ id, load }) => [id, await load()] as const))));
  const open = async ({ name, load }: Sample): Promise<void> => desk.open(await load(), `${name}.excalidraw`, true);
  return (
    <Menu id="samples" label="Samples" onOpen={() => void look()}>
      {({ close, step }) =>
        samples.map((sample) => (
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
            <Thumbnail text={texts.get(sample.id)} />
            <span>
              <b>{sample.name}</b>
              <span>{sample.sentence}</span>
            </span>
          </button>
        ))
      }
    </Menu>
  );
};
