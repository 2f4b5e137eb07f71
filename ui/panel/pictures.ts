// Drawings of the templates as they would lie on a board: the real plan of a map with some of its cells filled, the same every time.
// They come once what lays out maps is here; until then, and where that does not come, a sketch stands in (preview.tsx).
import { useEffect, useState } from "preact/hooks";
import { type Language, type Note, type Plan, type ServiceMap, templates } from "./core.js";
import type { PanelState } from "./known.js";

/** Which cells hold how many notes: no two rows alike, and no row empty. */
const notesIn = (row: number, column: number): number => [2, 1, 0, 1, 3, 0, 2][(row * 3 + column * 5) % 7] ?? 0;

/** An arc of feelings: hope, a drop, and up again. */
const moods = [0.6, 1.2, -0.4, -1.7, -0.6, 1, 1.6] as const;

export const filledIn = (map: ServiceMap): ServiceMap => ({
  ...map,
  notes: map.lanes.flatMap((lane, r) =>
    map.stages.flatMap((stage, c): readonly Note[] => {
      const isMood = lane.roles.includes("emotions");
      // Few stages are wide ones, with room for more.
      const times = Math.max(1, Math.round(6 / map.stages.length));
      const moodAt = (k: number) => moods[Math.round(((c + k / times) * (moods.length - 1)) / map.stages.length)] ?? 0;
      return Array.from({ length: isMood ? times : times * notesIn(r, c) }, (_, k) => ({
        id: `${r} ${c} ${k}`,
        text: " ",
        lane: lane.id,
        stage: stage.id,
        confidence: 1,
        why: "",
        ...(isMood && { score: moodAt(k) }),
      }));
    }),
  ),
});

export type Pictures = ReadonlyMap<string, Plan>;

const drawn = new WeakMap<PanelState, Map<Language, Promise<Pictures>>>();

const draw = async ({ inner: { session } }: PanelState, language: Language): Promise<Pictures> => {
  const pictures = new Map<string, Plan>();
  for (const { id } of templates) {
    const plan = await session.plan(id, { seeds: 0, language });
    const filled = plan.ok ? await session.planMap(filledIn(plan.value.map), { language }) : plan;
    if (filled.ok) pictures.set(id, filled.value);
  }
  return pictures;
};

export const usePictures = (panel: PanelState, language: Language): Pictures | undefined => {
  const [pictures, set] = useState<Pictures>();
  useEffect(() => {
    const known = drawn.get(panel) ?? new Map<Language, Promise<Pictures>>();
    drawn.set(panel, known);
    const coming = known.get(language) ?? draw(panel, language);
    known.set(language, coming);
    let isWanted = true;
    coming.then(
      (all) => isWanted && set(all),
      // What did not arrive is asked for, and told of, by whoever opens a template.
      () => known.delete(language),
    );
    return () => {
      isWanted = false;
    };
  }, [panel, language]);
  return pictures;
};
