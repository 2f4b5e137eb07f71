// The emotion lane as a curve behind its cells. The curve stretches with the panel, its marks do not.
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Box, Lane, ServiceMap } from "./core.js";
import { bandsOf, type Point, piecesOf, pointsOf } from "./core-later.js";
import type { LaterTexts } from "./texts-later.js";
import { notesAt } from "./view.js";

const height = 72;
const margin = 9;
/** Units across a stage; the picture is stretched to the width there is. */
const column = 100;

const toY = (score: number): number => height / 2 - (score * (height / 2 - margin)) / 2;

/** Shape says sign: up, between, down. Size says nothing. */
const markPath = (score: number): string =>
  score >= 0.5
    ? "M0-6l5.5 9.5h-11z"
    : score <= -0.5
      ? "M0 6l5.5-9.500h-11z"
      : "M-4.500 0a4.500 4.500 0 109 0a4.500 4.500 0 10-9 0z";

export interface CurveRowProps {
  readonly map: ServiceMap;
  readonly lane: Lane;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly cells: ComponentChildren;
}

export const CurveRow = ({ map, lane, boxes, cells }: CurveRowProps) => {
  const points = useMemo(
    () => pointsOf(map.stages, (stage) => notesAt(map, lane.id, stage.id), boxes),
    [map, lane, boxes],
  );
  const width = map.stages.length * column;
  const share = (p: Point) => `${((100 * p.x) / Math.max(1, map.stages.length)).toFixed(2)}%`;
  return (
    <div class="emo" role="presentation">
      <svg class="emo-back" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <path class="zero" d={`M0 ${height / 2}H${width}`} />
        {bandsOf(points, (x) => x * column, toY).map((path) => (
          <path key={path} class="band" d={path} />
        ))}
        {piecesOf(points, (x) => x * column, toY).map(({ path, isGap }) => (
          <path key={path} class={isGap ? "curve gap" : "curve"} d={path} />
        ))}
      </svg>
      <svg class="emo-marks" aria-hidden="true">
        {points.map((p) => (
          <svg key={p.x} aria-hidden="true" x={share(p)} y={toY(p.score)} overflow="visible">
            <path d={markPath(p.score)} />
          </svg>
        ))}
      </svg>
      {cells}
    </div>
  );
};

/** The curve in words: every scored note, in order, with its stage. */
export const scoresSaid = (map: ServiceMap, lane: Lane, texts: LaterTexts): string => {
  const said = map.stages.flatMap((stage) =>
    notesAt(map, lane.id, stage.id).flatMap((n) =>
      n.score === undefined ? [] : [texts.scoreAt(stage.title, texts.spoken(n.score))],
    ),
  );
  return said.length ? texts.scores(said.join(", ")) : texts.noScores;
};
