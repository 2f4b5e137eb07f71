// A map as items to be put on a board, back to front: frame, bands, heads, scale, columns, lines, phases, stages, title, notes.
// Few items: at most two a lane, two a stage and eight more besides notes, because each is a call to a host.
import type { Box, Draft, DraftText, Point } from "../board/index.js";
import { paper } from "../look/colors.js";
import { linesIn } from "../look/text.js";
import type { ServiceMap } from "../model/index.js";
import { factsOf, subtitleOf, titleOf } from "./facts.js";
import { columnWidth, type Layout, layOut } from "./layout.js";
import { sizes, snap } from "./measures.js";
import { noteDrafts } from "./notes.js";
import { offOnMap, underTitle, withOffNotes } from "./off.js";
import { type Choices, choicesOf, type PlaceOptions } from "./options.js";
import {
  axisDrafts,
  bandDraft,
  barDraft,
  columnDraft,
  factsDraft,
  factsFit,
  laneDraft,
  phaseDraft,
  type Setting,
  stageDraft,
  titleDraft,
  zeroDraft,
} from "./parts.js";

/** Items besides lanes, stages and notes: frame, title, facts, lines, scale. */
const boardBudget = 8;

/** The numbers of the scale are drawn where the budget allows; else the scale is said in words. */
export const hasAxis = (lines: number, scaledLanes: number): boolean => 3 + lines + 4 * scaledLanes <= boardBudget;

export const place = (given: ServiceMap, options: PlaceOptions = {}): readonly Draft[] => {
  const map = withOffNotes(given);
  const choices = choicesOf(options);
  const facts = [...factsOf(map.header, choices.speech), ...offOnMap(map)];
  const layout = layOut(map, choices.m, {
    notes: choices.notes,
    expected: choices.expected,
    header: headerHeight(map, facts, choices),
  });
  const of: Setting = { map: map.id, profile: map.profile, choices, parent: { parent: "map" } };
  const scaled = layout.bands.filter((band) => band.scaled).length;
  const inWords = scaled > 0 && !hasAxis(map.lines.length, scaled) ? choices.speech.scale : undefined;
  const drafts = [
    frameDraft(map, layout.frame, choices),
    ...laneDrafts(of, map, layout, inWords),
    ...layout.columns.filter((_, i) => i % 2 === 1).map(({ stage, box }) => columnDraft(of, stage, box)),
    ...uniqueKeys(layout.bars.map(({ line, box }) => barDraft(of, line.role, line.title, box))),
    ...layout.phases.map(({ title, first, box }) => phaseDraft(of, title, first, box)),
    ...evened(
      layout.heads.map(({ stage, box, phase }) =>
        stageDraft(of, stage, box, underTitle(map, { stage: stage.id }, phase)),
      ),
      choices.m.textSizes(sizes.stage),
    ),
    titleDraft(of, titleOf(map, choices.speech), subtitle(map, choices, inWords), layout.title),
    factsDraft(of, facts, layout.facts),
    ...noteDrafts(map, layout, choices),
  ];
  const turned = choices.rightToLeft ? drafts.map((draft) => mirrored(draft, layout.frame)) : drafts;
  return options.at ? turned.map((draft) => shifted(draft, options.at ?? { x: 0, y: 0 })) : turned;
};

/** Usually one height; more only where the facts would not fit at their smallest size. */
const headerHeight = (map: ServiceMap, facts: readonly string[], choices: Choices): number => {
  const { m, notes, leading } = choices;
  const usual = m.of("header");
  const w = snap((m.of("laneHead") + Math.max(1, map.stages.length) * columnWidth(map.stages.length, notes, m)) / 2);
  const size = factsFit(facts, { w, h: usual }, choices);
  return Math.max(usual, snap(linesIn(facts.join("\n"), w / size) * size * leading));
};

/** Heads that carry the title alone leave the scale to the map's title. */
const subtitle = (map: ServiceMap, choices: Choices, scale: string | undefined): string => {
  const usual = subtitleOf(map, choices.speech);
  return scale !== undefined && !choices.leadAndRest ? `${usual} · ${scale}` : usual;
};

const frameDraft = (map: ServiceMap, box: Box, { m, speech }: Choices): Draft => ({
  key: "map",
  kind: "frame",
  box,
  text: {
    lead: titleOf(map, speech),
    size: m.text(sizes.subtitle),
    color: "#1E1E1E",
    align: "left",
    vertical: "top",
    pad: 0,
  },
  fill: paper,
  tag: {
    v: 1,
    map: map.id,
    part: "map",
    kind: map.kind,
    ...(map.profile !== undefined && { profile: map.profile }),
    language: speech.language,
    note: m.note,
  },
});

const laneDrafts = (of: Setting, map: ServiceMap, layout: Layout, inWords: string | undefined): readonly Draft[] => {
  const { m } = of.choices;
  const bands = layout.bands.map(({ lane, box }) => bandDraft(of, lane, box));
  const heads: Draft[] = [];
  const scales: Draft[] = [];
  for (const { lane, box, scaled } of layout.bands) {
    const axis = scaled && inWords === undefined ? m.of("axis") : 0;
    const off = underTitle(map, { lane: lane.id });
    heads.push(laneDraft(of, lane, { ...box, w: layout.laneHead - axis }, scaled ? inWords : undefined, off));
    if (!scaled) continue;
    scales.push(zeroDraft(of, lane, { ...box, x: box.x + layout.laneHead, w: box.w - layout.laneHead }));
    if (axis) scales.push(...axisDrafts(of, lane, { ...box, x: box.x + layout.laneHead - axis, w: axis }));
  }
  return [...bands, ...heads, ...scales];
};

/** Heads of a row: none is set more than two steps larger than the smallest, or the longest name would weigh the least. */
const evened = (heads: readonly Draft[], steps: readonly number[]): readonly Draft[] => {
  const least = steps.indexOf(Math.min(...heads.map((d) => d.text?.size ?? Number.POSITIVE_INFINITY)));
  const most = steps[Math.max(0, least - 2)];
  return heads.map((d) => (d.text && most && d.text.size > most ? { ...d, text: { ...d.text, size: most } } : d));
};

/** A map from elsewhere may hold the same line twice. */
const uniqueKeys = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft, i) =>
    drafts.findIndex((d) => d.key === draft.key) === i ? draft : { ...draft, key: `${draft.key}:${i}` },
  );

const turnedText = (text: DraftText): DraftText => ({
  ...text,
  align: text.align === "left" ? "right" : text.align === "right" ? "left" : "center",
});

/** About the frame's middle, for right to left. */
export const mirrored = (draft: Draft, frame: Box): Draft => ({
  ...draft,
  box: { ...draft.box, x: 2 * frame.x + frame.w - draft.box.x - draft.box.w },
  ...(draft.text && { text: turnedText(draft.text) }),
});

const shifted = (draft: Draft, by: Point): Draft => ({
  ...draft,
  box: { ...draft.box, x: draft.box.x + by.x, y: draft.box.y + by.y },
});
