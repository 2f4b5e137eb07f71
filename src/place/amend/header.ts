// A fact in the map's header: its line is written anew, the other lines stay. The state stands under the title.
import { around, type Draft, type Item } from "../../board/index.js";
import type { MapChange } from "../../model/index.js";
import { hasDirective } from "../../words/directives.js";
import { headerFieldOf } from "../../words/index.js";
import { factLine, subtitleOf } from "../facts.js";
import { factsDraft } from "../parts.js";
import type { Done } from "./done.js";
import { hits, type Standing } from "./standing.js";

type SetHeader = Extract<MapChange, { set: "header" }>;

export const setHeader = (change: SetHeader, standing: Standing): Done =>
  change.field === "state" ? setState(change.value, standing) : setFact(change, standing);

const setState = (value: string, standing: Standing): Done => {
  const title = standing.parts("title")[0];
  if ((value !== "current" && value !== "future") || !title)
    return {
      possible: false,
      where: title
        ? `The state was “${value}”, expected “current” or “future”.`
        : "The map has no title to write the state under.",
      changes: [],
      standing,
    };
  const map = { ...standing.map, header: { ...standing.map.header, state: value } as const };
  // What people wrote there for Lanewise stays.
  const was = standing.items.find((item) => item.id === title.id)?.text;
  const off = was?.split("\n").filter(hasDirective) ?? [];
  const text = [map.title, subtitleOf(map, standing.setting.choices.speech), ...off].join("\n");
  return {
    possible: true,
    where: "Under the map’s title.",
    changes: [{ do: "write", id: title.id, text, ...(was !== undefined && { was }) }],
    standing: { ...standing, map },
  };
};

const setFact = (change: SetHeader, standing: Standing): Done => {
  const { speech, m, rightToLeft } = standing.setting.choices;
  const line = factLine(change.field, change.value, speech);
  const map = { ...standing.map, header: { ...standing.map.header, [change.field]: change.value } };
  const facts = factsItem(change, standing);
  if (facts) {
    const text = rewritten(facts.text, change, line);
    const items = standing.items.map((item) => (item.id === facts.id ? { ...item, text } : item));
    return {
      possible: true,
      where: "In the facts beside the map’s title.",
      changes: [{ do: "write", id: facts.id, text, was: facts.text }],
      standing: { ...standing, map, items },
    };
  }
  const heads = around(standing.stages.flatMap((s) => s.head ?? [])) ?? standing.area;
  const w = standing.area.w / 2;
  const box = {
    x: rightToLeft ? standing.area.x : standing.area.x + w,
    y: heads.y - m.of("headerGap") - m.of("header"),
    w,
    h: m.of("header"),
  };
  if (hits(box, standing.others).length > 0)
    return { possible: false, where: "There is no room for the facts above the map.", changes: [], standing };
  const draft = factsDraft(standing.setting, [line], box);
  const { tag, ...untagged } = draft;
  const added: Draft = standing.isOurs ? draft : untagged;
  return {
    possible: true,
    where: "Above the map, where its facts stand.",
    changes: [{ do: "add", draft: added }],
    standing: { ...standing, map },
  };
};

/** The facts of ours; elsewhere the text near the map that has a line for this fact. */
const factsItem = (change: SetHeader, standing: Standing): Item | undefined => {
  const ours = standing.parts("facts")[0];
  if (ours) return standing.items.find((item) => item.id === ours.id);
  const notes = new Set(standing.map.notes.flatMap((n) => n.item?.id ?? []));
  return standing.items.find(
    (item) =>
      (item.kind === "text" || item.kind === "shape") &&
      !notes.has(item.id) &&
      item.box.y < standing.area.y &&
      item.text.split("\n").some((l) => l.includes(":") && headerFieldOf(l) === change.field),
  );
};

const rewritten = (text: string, change: SetHeader, line: string): string => {
  const lines = text.split("\n");
  const at = lines.findIndex((l) => l.includes(":") && headerFieldOf(l) === change.field);
  if (at < 0) return [...lines.filter((l) => l.trim() !== ""), line].join("\n");
  return lines.map((l, i) => (i === at ? line : l)).join("\n");
};
