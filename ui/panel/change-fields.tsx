// The fields a change of a map is asked for with: a list to pick from, a name with what is wrong with it, and the button that shows what it does.
import type { ComponentChildren, TargetedEvent } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "./parts.js";
import { useChangeTexts } from "./texts-change.js";

export type Option = readonly [value: string, label: string];

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly groups: readonly { readonly name?: string; readonly options: readonly Option[] }[];
  readonly hint?: string | undefined;
  readonly onPick: (value: string) => void;
}

export const Select = ({ label, value, groups, hint, onPick }: SelectProps) => {
  const id = useId();
  const options = (list: readonly Option[]) =>
    list.map(([v, text]) => (
      <option key={v} value={v} selected={v === value}>
        {text}
      </option>
    ));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event: TargetedEvent<HTMLSelectElement>) => onPick(event.currentTarget.value)}
      >
        {groups.map(({ name, options: list }) =>
          name === undefined ? (
            options(list)
          ) : (
            <optgroup key={name} label={name}>
              {options(list)}
            </optgroup>
          ),
        )}
      </select>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
};

interface FormProps {
  readonly isOpen: boolean;
  readonly onLook: () => void;
  /** What is wrong, so that the focus goes to it. */
  readonly error?: string | undefined;
  readonly children: ComponentChildren;
}

/** Enter in a name asks what it does, as the button beneath; a host’s frame may forbid real forms. */
export const Form = ({ isOpen, onLook, error, children }: FormProps) => {
  const texts = useChangeTexts();
  const form = useRef<HTMLDivElement>(null);
  const latest = useRef(onLook);
  latest.current = onLook;
  useLayoutEffect(() => {
    const at = form.current;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      latest.current();
    };
    at?.addEventListener("keydown", pressed);
    return () => at?.removeEventListener("keydown", pressed);
  }, []);
  useLayoutEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [error]);
  return (
    <div ref={form}>
      {children}
      {!isOpen && (
        <Button small kind="primary" part="look" onPress={onLook}>
          {texts.look}
        </Button>
      )}
    </div>
  );
};

/** A name with what is wrong with it once somebody asked. */
export const useName = (start: string, onEdit: () => void) => {
  const [name, set] = useState(start);
  const [error, wrong] = useState<string>();
  return {
    name: name.trim(),
    error,
    wrong,
    field: {
      value: name,
      error,
      onChange: (value: string) => {
        set(value);
        wrong(undefined);
        onEdit();
      },
    },
  };
};
