// Another name for a lane or stage: the words on its label, and nothing else there: numbers, remarks and questions beside them stay.
import type { Item } from "../../board/index.js";
import type { Lane, Rename, Stage } from "../../model/index.js";
import type { Done } from "./done.js";
import type { Standing } from "./standing.js";

export const rename = ({ rename: what, id, title }: Rename, standing: Standing): Done => {
  const refused = (where: string): Done => ({ possible: false, where, changes: [], standing });
  const part = labelled(what, id, standing);
  const label = labelOf(part, standing);
  const name = title.replace(/\s+/g, " ").trim();
  if (!part || !label) return refused(`Nothing on the board says the name of this ${what}: write it there by hand.`);
  if (name === "") return refused(`A ${what} needs a name.`);
  if (!["sticky", "shape", "text"].includes(label.kind) || label.cellOf !== undefined)
    return refused(`“${part.title}” is written in a ${wordFor(label)}, where only people write.`);
  const text = reworded(label.text, part.title, name);
  if (text === undefined) return refused(`The label says “${label.text}”, not “${part.title}”: write on it by hand.`);
  return {
    possible: true,
    where: `On the label of the ${what} “${part.title}”.`,
    changes: text === label.text ? [] : [{ do: "write", id: label.id, text, was: label.text }],
    standing: renamedIn(what, id, name, {
      ...standing,
      items: standing.items.map((item) => (item.id === label.id ? { ...item, text } : item)),
    }),
  };
};

const labelled = (what: Rename["rename"], id: string, { map }: Standing): Lane | Stage | undefined => {
  const parts: readonly (Lane | Stage)[] = what === "lane" ? map.lanes : map.stages;
  return parts.find((part) => part.id === id);
};

const labelOf = (part: Lane | Stage | undefined, { items }: Standing): Item | undefined =>
  part?.item && items.find((item) => item.id === part.item?.id);

const wordFor = ({ kind, cellOf }: Item): string => (cellOf === undefined ? kind : "table");

/** A title may be wrapped by hand: “Pain↵points”. Undefined where it is not there. */
const reworded = (text: string, title: string, name: string): string | undefined => {
  const words = title
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const at = new RegExp(words.join("\\s+"), "u").exec(text);
  return at && at[0] !== "" ? text.slice(0, at.index) + name + text.slice(at.index + at[0].length) : undefined;
};

const renamedIn = (what: Rename["rename"], id: string, title: string, standing: Standing): Standing => {
  const { map } = standing;
  const called = <T extends { readonly id: string }>(part: T): T => (part.id === id ? { ...part, title } : part);
  if (what === "lane")
    return {
      ...standing,
      map: { ...map, lanes: map.lanes.map(called) },
      lanes: standing.lanes.map((l) => ({ ...l, lane: called(l.lane) })),
    };
  return {
    ...standing,
    map: { ...map, stages: map.stages.map(called) },
    stages: standing.stages.map((s) => ({ ...s, stage: called(s.stage) })),
  };
};
