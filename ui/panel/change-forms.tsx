// What is asked for each change of a map: a name, a meaning, a place. Gives the change as plain data; what it comes to is asked elsewhere.
import { useState } from "preact/hooks";
import { Form, type Option, Select, useName } from "./change-fields.js";
import { NowPicture } from "./change-picture.js";
import { type Place, placesFor } from "./change-places.js";
import { type MapEdit, type Outline, type Seen, type ServiceMap, words } from "./core.js";
import type { lanesToAdd, linesToAdd } from "./core-later.js";
import { Field, useTexts } from "./parts.js";
import { knownLanguage } from "./speech.js";
import { useChangeTexts } from "./texts-change.js";

interface Asked {
  readonly map: ServiceMap;
  readonly seen: Seen;
  readonly outline: Outline | undefined;
  /** Something is typed or chosen anew: what was looked at is no longer what is asked. */
  readonly onEdit: () => void;
  readonly onLook: (edit: MapEdit) => void;
  /** What lies open already, with its own buttons. */
  readonly open: MapEdit | undefined;
}

const titleIn = (open: MapEdit | undefined): string | undefined => (open && "title" in open ? open.title : undefined);

/** Where it goes, picked in the picture or from the list. */
const WherePicker = ({ asked, of, places, place, onPick }: WhereProps) => {
  const texts = useChangeTexts();
  const outline = asked.outline;
  return (
    <>
      {outline && (
        <NowPicture seen={asked.seen} outline={outline} of={of} places={places} chosen={place.key} onPick={onPick} />
      )}
      <Select
        label={texts.where}
        value={place.key}
        groups={[{ options: places.map((p): Option => [p.key, p.label]) }]}
        onPick={onPick}
      />
    </>
  );
};

interface WhereProps {
  readonly asked: Asked;
  readonly of: "stage" | "lane";
  readonly places: readonly Place[];
  readonly place: Place;
  readonly onPick: (key: string) => void;
}

const opened = (open: MapEdit | undefined, what: "stage" | "lane") =>
  open && "insert" in open && open.insert === what ? open : undefined;

/** The place chosen, at the end unless told otherwise. */
const usePlace = (
  asked: Asked,
  of: "stage" | "lane",
  start: { readonly side: string; readonly of: string } | undefined,
) => {
  const texts = useChangeTexts();
  const places = placesFor(asked.map, of, asked.outline, texts);
  const [key, set] = useState(start && `${start.side} ${start.of}`);
  const place = places.find((p) => p.key === key) ?? places.at(-1);
  const pick = (value: string) => {
    set(value);
    asked.onEdit();
  };
  return { places, place, pick, set };
};

export const StageForm = (asked: Asked) => {
  const { map, onEdit, onLook, open } = asked;
  const texts = useChangeTexts();
  const { name, error, wrong, field } = useName(titleIn(open) ?? "", onEdit);
  const { places, place, pick } = usePlace(asked, "stage", opened(open, "stage"));
  const look = () => {
    if (!name) wrong(texts.noName);
    else
      onLook(place ? { insert: "stage", title: name, side: place.side, of: place.of } : { add: "stage", title: name });
  };
  return (
    <Form isOpen={open !== undefined} onLook={look} error={error}>
      <Field label={texts.stageName} {...field} />
      {place && map.stages.length > 0 && (
        <WherePicker asked={asked} of="stage" places={places} place={place} onPick={pick} />
      )}
    </Form>
  );
};

export const LaneForm = ({ lanes, ...asked }: Asked & { lanes: ReturnType<typeof lanesToAdd> }) => {
  const { map, onEdit, onLook, open } = asked;
  const { language } = useTexts();
  const texts = useChangeTexts();
  const known = words[knownLanguage(language)].roles;
  const before = opened(open, "lane");
  const [role, setRole] = useState(before && "role" in before ? before.role : lanes[0]?.role);
  const lane = lanes.find((l) => l.role === role) ?? lanes[0];
  const { name, error, wrong, field } = useName(titleIn(open) ?? lane?.title ?? "", onEdit);
  const { places, place, pick, set } = usePlace(asked, "lane", before ?? proposed(map, lane));
  if (!lane) return null;
  const options = lanes.map((l): Option => [l.role, known[l.role].title]);
  const look = () => {
    if (!name) wrong(texts.noName);
    else
      onLook(
        place
          ? { insert: "lane", role: lane.role, title: name, side: place.side, of: place.of }
          : { add: "lane", role: lane.role, title: name },
      );
  };
  return (
    <Form isOpen={open !== undefined} onLook={look} error={error}>
      <Select
        label={texts.meaning}
        value={lane.role}
        groups={[{ options: [...options].sort(([, a], [, b]) => a.localeCompare(b, language)) }]}
        onPick={(value) => {
          const next = lanes.find((l) => l.role === value);
          if (!next) return;
          const at = proposed(map, next);
          setRole(next.role);
          set(at && `${at.side} ${at.of}`);
          field.onChange(next.title);
        }}
      />
      <Field label={texts.laneName} {...field} />
      {place && <WherePicker asked={asked} of="lane" places={places} place={place} onPick={pick} />}
    </Form>
  );
};

/** Below the lane it belongs below, above the first one where it belongs on top. */
const proposed = (map: ServiceMap, lane: { readonly after: string | null } | undefined) => {
  if (!lane) return undefined;
  const first = map.lanes[0]?.id;
  if (lane.after !== null) return { side: "after", of: lane.after };
  return first === undefined ? undefined : { side: "before", of: first };
};

export const RoomForm = ({ map, onEdit, onLook, open, outline }: Asked) => {
  const texts = useChangeTexts();
  const parts = [
    ...map.stages.map((s) => ({ ...s, is: "stage" as const })),
    ...map.lanes.map((l) => ({ ...l, is: "lane" as const })),
  ].filter(({ is, id }) => (is === "stage" ? outline?.stages : outline?.lanes)?.some((strip) => strip.id === id));
  const keyOf = ({ is, id }: { is: string; id: string }) => `${is} ${id}`;
  const [key, setKey] = useState(open && "widen" in open ? keyOf({ is: open.widen, id: open.id }) : "");
  const part = parts.find((p) => keyOf(p) === key) ?? parts[0];
  if (!part) return null;
  const options = (is: "stage" | "lane") => parts.filter((p) => p.is === is).map((p): Option => [keyOf(p), p.title]);
  return (
    <Form isOpen={open !== undefined} onLook={() => onLook({ widen: part.is, id: part.id })}>
      <Select
        label={texts.whichRoom}
        value={keyOf(part)}
        groups={[
          { name: texts.stages, options: options("stage") },
          { name: texts.lanes, options: options("lane") },
        ].filter((group) => group.options.length > 0)}
        hint={part.is === "stage" ? texts.wider(part.title) : texts.taller(part.title)}
        onPick={(value) => {
          setKey(value);
          onEdit();
        }}
      />
    </Form>
  );
};

export const LineForm = ({ onEdit, onLook, open, lines }: Asked & { lines: ReturnType<typeof linesToAdd> }) => {
  const texts = useChangeTexts();
  const [role, setRole] = useState(open && "add" in open && open.add === "line" ? open.role : lines[0]?.role);
  const line = lines.find((l) => l.role === role) ?? lines[0];
  if (!line) return null;
  return (
    <Form isOpen={open !== undefined} onLook={() => onLook({ add: "line", ...line })}>
      <Select
        label={texts.line}
        value={line.role}
        groups={[{ options: lines.map((l): Option => [l.role, l.title]) }]}
        onPick={(value) => {
          setRole(lines.find((l) => l.role === value)?.role);
          onEdit();
        }}
      />
    </Form>
  );
};

export const RenameForm = ({ map, onEdit, onLook, open }: Asked) => {
  const texts = useChangeTexts();
  const parts = [
    ...map.stages.map((s) => ({ ...s, is: "stage" as const })),
    ...map.lanes.map((l) => ({ ...l, is: "lane" as const })),
  ].filter((part) => part.item);
  const keyOf = ({ is, id }: { is: string; id: string }) => `${is} ${id}`;
  const [key, setKey] = useState(open && "rename" in open ? keyOf({ is: open.rename, id: open.id }) : "");
  const part = parts.find((p) => keyOf(p) === key) ?? parts[0];
  const { name, error, wrong, field } = useName(titleIn(open) ?? part?.title ?? "", onEdit);
  if (!part) return null;
  const options = (is: "stage" | "lane") => parts.filter((p) => p.is === is).map((p): Option => [keyOf(p), p.title]);
  const look = () => {
    if (!name) wrong(texts.noName);
    else if (name === part.title) wrong(texts.sameName);
    else onLook({ rename: part.is, id: part.id, title: name });
  };
  return (
    <Form isOpen={open !== undefined} onLook={look} error={error}>
      <Select
        label={texts.whichPart}
        value={keyOf(part)}
        groups={[
          { name: texts.stages, options: options("stage") },
          { name: texts.lanes, options: options("lane") },
        ].filter((group) => group.options.length > 0)}
        onPick={(value) => {
          setKey(value);
          field.onChange(parts.find((p) => keyOf(p) === value)?.title ?? "");
        }}
      />
      <Field label={texts.newName} {...field} />
    </Form>
  );
};
