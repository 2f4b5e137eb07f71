// What is asked for a change of a stage or lane that is there: which one, and its new name. Gives the change as plain data.
import { useState } from "preact/hooks";
import { Form, type Option, Select, useName } from "./change-fields.js";
import { type Asked, titleIn } from "./change-where.js";
import { Field } from "./parts.js";
import { useChangeTexts } from "./texts-change.js";

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
        hint={open ? undefined : part.is === "stage" ? texts.wider(part.title) : texts.taller(part.title)}
        onPick={(value) => {
          setKey(value);
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
