// Lines in each other's place: every bar stays where it lies and gets the name and colour of the line that belongs there. Only bars of
// ours are written anew; a line somebody drew is theirs to rename.
import type { Change } from "../../board/index.js";
import { lineRoles, type MapChange } from "../../model/index.js";
import { barDraft } from "../parts.js";
import type { Done } from "./done.js";
import type { Standing } from "./standing.js";

type SetLines = Extract<MapChange, { set: "lines" }>;

export const setLines = (change: SetLines, standing: Standing): Done => {
  const refused = (where: string): Done => ({ possible: false, where, changes: [], standing });
  const bars = [...standing.parts("line")].sort((a, b) => a.box.y - b.box.y);
  const shown = lineRoles.filter((role) => standing.bars.some((bar) => bar.role === role));
  if (bars.length !== change.lines.length || standing.bars.length !== bars.length)
    return refused("Not all of these lines were drawn by Lanewise: swap the words on them by hand.");
  if (shown.length !== bars.length) return refused("A line is drawn twice: take one of them away first.");
  const changes: Change[] = [];
  for (const [i, bar] of bars.entries()) {
    const line = change.lines[i];
    if (!line || line.role === bar.of) continue;
    changes.push({ do: "remove", id: bar.id });
    changes.push({
      do: "add",
      draft: { ...barDraft(standing.setting, line.role, line.title, bar.box), behind: false },
    });
  }
  const now = change.lines.map(({ role }, i) => ({ role, box: bars[i]?.box ?? standing.area }));
  return {
    possible: true,
    where: "Every line stays where it lies; the words on them change.",
    changes,
    standing: { ...standing, bars: now },
  };
};
