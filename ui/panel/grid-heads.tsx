// What stands above and between the grid’s rows: phases, names of stages, lines, and the signs of what is said of a whole stage or lane.
// biome-ignore-all lint/a11y/useSemanticElements: rows share one CSS grid with the curve, which cells of a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: heads of a grid take no focus here, only its cells do
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: gridcell and columnheader both take aria-colspan
import type { Line, ServiceMap } from "./core.js";
import { Icon } from "./icons.js";
import { useLaterTexts } from "./texts-later.js";
import { told } from "./told.js";
import { isColumned, type Mark } from "./view.js";

export const Phases = ({ map }: { map: ServiceMap }) => {
  const texts = useLaterTexts();
  const phases: { readonly id: string; readonly title: string; width: number }[] = [];
  for (const { id, group = "" } of map.stages) {
    const last = phases.at(-1);
    if (last && last.title === group) last.width += 1;
    else phases.push({ id, title: group, width: 1 });
  }
  if (phases.every((p) => !p.title)) return null;
  return (
    <div role="row" class="g-row phases">
      <span class="g-l" role="rowheader">
        <span class="sr">{texts.phases}</span>
      </span>
      {phases.map(({ id, title, width }) => (
        <span
          key={id}
          role={title ? "columnheader" : "gridcell"}
          class={title ? "ph" : "ph bare"}
          aria-colspan={width}
          title={title}
          style={{ gridColumn: `span ${width}` }}
        >
          {title}
        </span>
      ))}
    </div>
  );
};

/** The sign of what is said of a whole stage or lane, at its head; its name is read with what is said. */
export const HeadMark = ({ mark }: { mark: Mark | undefined }) => {
  const texts = useLaterTexts();
  if (!mark) return null;
  const said = mark.messages.map((message) => told(texts, message)).join(" ");
  return (
    <span class={`flag ${mark.kind}`} title={said}>
      <Icon name={mark.kind} />
      <span class="sr">{said}</span>
    </span>
  );
};

/** Letters in a line of a name that stands upright; Chinese characters are wider. */
const across = (title: string): number => (isColumned(title) ? 6 : 12);

/** What of a name fits two lines, with a mark where there is more. */
const cut = (title: string): string => {
  const room = across(title);
  if (title.length <= room) return title;
  const space = title.lastIndexOf(" ", room);
  const first = space > 0 ? space + 1 : room;
  const rest = title.slice(first);
  // A word that has only just begun says nothing.
  const begun = rest.slice(0, room - 1).replace(/\s+\S{0,3}$/u, "");
  return rest.length > room ? `${title.slice(0, first)}${begun}…` : title;
};

/** Needs more height than names mostly do. */
const isLong = ({ title }: { readonly title: string }): boolean =>
  title.length > (isColumned(title) ? 8 : 14) || title.split(/[\s-]+/u).some((word) => word.length > 8);

interface HeadsProps {
  readonly map: ServiceMap;
  readonly marks: ReadonlyMap<string, Mark> | undefined;
  readonly isDense: boolean;
}

export const Heads = ({ map, marks, isDense }: HeadsProps) => {
  const texts = useLaterTexts();
  const isMarked = map.stages.some((s) => marks?.has(s.id));
  const isNumbered = (i: number) => i === 0 || (i + 1) % 5 === 0;
  return (
    <div
      role="row"
      class={`g-row heads ${isMarked ? "marked" : ""} ${!isDense && map.stages.some(isLong) ? "tall" : ""}`}
    >
      <span class="g-l" role="columnheader">
        <span class="sr">{texts.lane}</span>
      </span>
      {map.stages.map((stage, i) => (
        <span key={stage.id} class="st" role="columnheader" title={stage.title}>
          {isDense ? (
            <>
              <span class="sr">{stage.title}</span>
              {isNumbered(i) && <i aria-hidden="true">{i + 1}</i>}
            </>
          ) : (
            <>
              {cut(stage.title) !== stage.title && <span class="sr">{stage.title}</span>}
              <b
                class={isColumned(stage.title) ? "columned" : undefined}
                aria-hidden={cut(stage.title) === stage.title ? undefined : true}
              >
                {cut(stage.title)}
              </b>
            </>
          )}
          <HeadMark mark={marks?.get(stage.id)} />
        </span>
      ))}
    </div>
  );
};

export const GridLine = ({ line, columns }: { line: Line; columns: number }) => (
  <div role="row" class={`g-line ${line.role}`}>
    <span role="gridcell" aria-colspan={columns + 1}>
      {line.title}
    </span>
  </div>
);
