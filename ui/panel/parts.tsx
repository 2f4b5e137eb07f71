// The small parts everything is made of: buttons, fields, choices, messages. They take values and give back events.
import { type ComponentChildren, createContext, type RefObject, type TargetedInputEvent } from "preact";
import { useContext, useId, useLayoutEffect, useRef } from "preact/hooks";
import { Icon, type IconName } from "./icons.js";
import { makeTexts, type Texts } from "./texts.js";

const TextsContext = createContext<Texts>(makeTexts("en"));
export const WithTexts = TextsContext.Provider;
export const useTexts = (): Texts => useContext(TextsContext);

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly kind?: "primary" | "plain" | "quiet";
  readonly small?: boolean;
  readonly icon?: IconName;
  readonly busy?: boolean;
  /** Stays reachable, so that the reason beside it can be found. */
  readonly off?: boolean;
  readonly label?: string;
  readonly expanded?: boolean;
  readonly class?: string;
  /** Finds it again, so that the focus can come back. */
  readonly part?: string;
}

export const Button = ({
  children,
  onPress,
  kind = "plain",
  small,
  icon,
  busy,
  off,
  label,
  expanded,
  class: more = "",
  part,
}: ButtonProps) => (
  <button
    type="button"
    class={`btn ${kind} ${small ? "small" : ""} ${off ? "off" : ""} ${more}`}
    aria-disabled={off || busy ? true : undefined}
    aria-expanded={expanded}
    aria-label={label}
    data-part={part}
    onClick={() => {
      if (!busy) onPress();
    }}
  >
    {busy ? <Icon name="busy" /> : icon && <Icon name={icon} />}
    <span>{children}</span>
  </button>
);

export interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly class?: string;
  readonly busy?: boolean;
  readonly off?: boolean;
}

export const IconButton = ({ icon, label, onPress, class: more = "", busy, off }: IconButtonProps) => (
  <button
    type="button"
    class={`ib ${more}`}
    aria-label={label}
    title={label}
    aria-disabled={busy || off ? true : undefined}
    onClick={() => {
      if (!busy && !off) onPress();
    }}
  >
    <Icon name={busy ? "busy" : icon} />
  </button>
);

export const Link = ({
  children,
  onPress,
  icon,
  label,
  part,
}: {
  children: ComponentChildren;
  onPress: () => void;
  icon?: IconName;
  label?: string;
  /** Finds it again, so that the focus can come back. */
  part?: string;
}) => (
  <button type="button" class="link" aria-label={label} data-part={part} onClick={onPress}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </button>
);

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly lines?: number;
}

export const Field = ({ label, value, onChange, onFocus, error, hint, lines }: FieldProps) => {
  const id = useId();
  const said = error ?? hint;
  const shared = {
    id,
    value,
    onFocus,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": said ? `${id}-said` : undefined,
    onInput: (event: TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.currentTarget.value),
  };
  return (
    <div class={`field ${error ? "wrong" : ""}`}>
      <label for={id}>{label}</label>
      {lines ? <textarea {...shared} rows={lines} /> : <input {...shared} type="text" autocomplete="off" />}
      {error ? <Wrong id={`${id}-said`}>{error}</Wrong> : hint && <small id={`${id}-said`}>{hint}</small>}
    </div>
  );
};

export const Wrong = ({ id, children }: { id?: string; children: ComponentChildren }) => (
  <small class="wrong-said" id={id}>
    <Icon name="error" />
    <span>{children}</span>
  </small>
);

export interface ChoiceProps<Value extends string | number> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
}

/** One of a few, as a radio group. */
export const Choice = <Value extends string | number>({
  legend,
  options,
  value,
  onChange,
  hint,
}: ChoiceProps<Value>) => {
  const name = useId();
  return (
    <fieldset class="seg" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{legend}</legend>
      <div>
        {options.map((o) => (
          <label key={o.value} class={o.value === value ? "on" : ""}>
            <input type="radio" name={name} checked={o.value === value} onChange={() => onChange(o.value)} />
            <span>{o.label}</span>
          </label>
        ))}
      </div>
      {hint && <small id={`${name}-hint`}>{hint}</small>}
    </fieldset>
  );
};

export const Disclosure = (props: {
  title: string;
  meta?: string;
  open?: boolean;
  class?: string;
  children: ComponentChildren;
}) => (
  <details open={props.open} class={props.class}>
    <summary>
      <Icon name="right" />
      <span>{props.title}</span>
      {props.meta && <span class="muted">{props.meta}</span>}
    </summary>
    <div class="inner">{props.children}</div>
  </details>
);

export const Section = (props: {
  title: string;
  meta?: string;
  id?: string;
  children: ComponentChildren;
  class?: string;
}) => {
  const made = useId();
  const id = props.id ?? made;
  return (
    <section aria-labelledby={id} class={props.class}>
      <div class="sec">
        <h2 id={id} tabIndex={-1}>
          {props.title}
        </h2>
        {props.meta && <span class="muted">{props.meta}</span>}
      </div>
      {props.children}
    </section>
  );
};

export const Alert = (props: {
  /** `info` waits until it is read; the others speak up. */
  kind: "error" | "warning" | "info";
  title: string;
  children?: ComponentChildren;
  onClose?: () => void;
}) => {
  const texts = useTexts();
  return (
    <div class={`alert ${props.kind}`} role={props.kind === "info" ? "status" : "alert"}>
      <Icon name={props.kind} />
      <div class="grow">
        <h2>{props.title}</h2>
        {props.children}
      </div>
      {props.onClose && <IconButton icon="close" label={texts.dismiss} onPress={props.onClose} />}
    </div>
  );
};

export const Chip = ({ color }: { color: string }) => <i class="chip" style={{ background: color }} />;

export const Footer = ({ said, children }: { said?: string; children: ComponentChildren }) => (
  <div class="foot">
    {said && <span class="muted">{said}</span>}
    {children}
  </div>
);

/** Escape inside the element closes what it is, and nothing around it. */
export const useEscape = <E extends HTMLElement>(onEscape: () => void): RefObject<E | null> => {
  const element = useRef<E>(null);
  const latest = useRef(onEscape);
  latest.current = onEscape;
  useLayoutEffect(() => {
    const at = element.current;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      latest.current();
    };
    at?.addEventListener("keydown", pressed);
    return () => at?.removeEventListener("keydown", pressed);
  }, []);
  return element;
};

/** The heading of what just appeared takes the focus where it was lost with what stood there before. */
export const useArrival = (): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return heading;
};
