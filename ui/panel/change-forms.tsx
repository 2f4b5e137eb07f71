// What is asked for a new stage, lane or line: a name, a meaning, a place. Gives the change as plain data; what it comes to is asked
// elsewhere.
import { useState } from "preact/hooks";
import { Form, type Option, Select, useName } from "./change-fields.js";
import { type Asked, opened, titleIn, usePlace, WherePicker } from "./change-where.js";
import { type ServiceMap, words } from "./core.js";
import type { lanesToAdd, linesToAdd } from "./core-later.js";
import { Field, useTexts } from "./parts.js";
import { knownLanguage } from "./speech.js";
import { useChangeTexts } from "./texts-change.js";

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
