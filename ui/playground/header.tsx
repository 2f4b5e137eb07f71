// The bar above the board: its name, samples, opening and saving, light and dark; and the notice under the board.
import { useEffect, useRef } from "preact/hooks";
import { samples } from "../samples/index.js";
import type { Desk, State } from "./desk.js";

const Icon = ({ path }: { readonly path: string }) => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" class="icon">
    <path d={path} />
  </svg>
);

const paths = {
  down: "M5 8l5 5 5-5",
  moon: "M16 12A6.500 6.500 0 018 4a6.500 6.500 0 108 8z",
  sun: "M10 6.500a3.500 3.500 0 110 7 3.500 3.500 0 010-7zM10 1.500v2M10 16.500v2M1.500 10h2M16.500 10h2M4 4l1.400 1.400M14.600 14.600L16 16M16 4l-1.400 1.400M5.400 14.600L4 16",
  close: "M5 5l10 10M15 5L5 15",
} as const;

const Logo = () => (
  <span class="logo">
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <rect width="22" height="22" rx="5" fill="var(--accent)" />
      <path d="M5 7h12M5 11h8M5 15h10" stroke="var(--on-accent)" stroke-width="2.2" stroke-linecap="round" />
    </svg>
    <span class="wordmark">Lanewise</span>
  </span>
);

const Samples = ({ desk }: { readonly desk: Desk }) => {
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = async (file: string, load: () => Promise<string>): Promise<void> => {
    list.current?.hidePopover();
    desk.open(await load(), file);
  };
  const place = (): void => {
    const from = button.current?.getBoundingClientRect();
    const width = list.current?.offsetWidth ?? 0;
    if (from && list.current) list.current.style.left = `${Math.max(8, from.right - width)}px`;
  };
  const step = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const items = [...(list.current?.querySelectorAll("button") ?? [])];
    if (by === 0 || items.length === 0) return;
    event.preventDefault();
    const at = items.findIndex((item) => item.matches(":focus"));
    items[(at + by + items.length) % items.length]?.focus();
  };
  return (
    <>
      <button type="button" ref={button} popovertarget="samples" onKeyDown={step}>
        Samples
        <Icon path={paths.down} />
      </button>
      <div id="samples" popover="auto" class="menu" ref={list} onToggle={place}>
        {samples.map((sample) => (
          <button
            type="button"
            key={sample.id}
            onKeyDown={step}
            onClick={() => void open(`${sample.name}.excalidraw`, sample.load)}
          >
            <b>{sample.name}</b>
            <span>{sample.sentence}</span>
          </button>
        ))}
      </div>
    </>
  );
};

const Open = ({ desk }: { readonly desk: Desk }) => {
  const input = useRef<HTMLInputElement>(null);
  const take = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (file) desk.open(await file.text(), file.name);
    if (input.current) input.current.value = "";
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        Open
      </button>
      <input
        ref={input}
        type="file"
        accept=".excalidraw,.json"
        hidden
        aria-label="Board file"
        onChange={(event) => void take(event.currentTarget.files)}
      />
    </>
  );
};

export const Header = ({ desk, state }: { readonly desk: Desk; readonly state: State }) => {
  const other = state.theme === "dark" ? "light" : "dark";
  return (
    <>
      <a class="skip" href="#panel">
        Skip to the panel
      </a>
      <Logo />
      <input
        class="name"
        aria-label="Name of the board"
        value={state.name}
        size={Math.max(8, state.name.length)}
        onChange={(event) => desk.rename(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
      />
      <span class={state.isKept ? "kept" : "kept not"} role="status">
        {state.isKept ? "Saved in this browser" : "Not saved in this browser: save it as a file"}
        {state.aside > 0 && ` · ${state.aside} kept aside`}
      </span>
      <Samples desk={desk} />
      <Open desk={desk} />
      <button type="button" onClick={desk.save}>
        Save
      </button>
      <button
        type="button"
        class="square"
        aria-label={other === "dark" ? "Dark theme" : "Light theme"}
        title={other === "dark" ? "Dark theme" : "Light theme"}
        onClick={() => desk.setTheme(other)}
      >
        <Icon path={other === "dark" ? paths.moon : paths.sun} />
      </button>
    </>
  );
};

export const Said = ({ desk, state }: { readonly desk: Desk; readonly state: State }) => {
  const { notice } = state;
  const box = useRef<HTMLDivElement>(null);
  const { dismiss } = desk;
  useEffect(() => {
    if (!notice || notice.isProblem) return undefined;
    const leave = (): void => {
      if (box.current?.matches(":hover, :focus-within")) timer = setTimeout(leave, 2000);
      else dismiss();
    };
    let timer = setTimeout(leave, 8000);
    return () => clearTimeout(timer);
  }, [notice, dismiss]);
  if (!notice) return null;
  return (
    <div class="notice" ref={box} role={notice.isProblem ? "alert" : "status"}>
      <p>{notice.text}</p>
      {notice.action && (
        <button type="button" onClick={notice.action.run}>
          {notice.action.label}
        </button>
      )}
      <button type="button" class="square" aria-label="Close" onClick={desk.dismiss}>
        <Icon path={paths.close} />
      </button>
    </div>
  );
};
