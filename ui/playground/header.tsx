// The bar above the board: its name, lists of boards, opening and saving, light and dark; and the notice under the board.
import { useEffect, useRef } from "preact/hooks";
import { Boards, Samples } from "./boards.js";
import type { Desk, State } from "./desk.js";
import { Icon, paths } from "./icon.js";
import { fileEndings } from "./opening.js";

const Logo = () => (
  <span class="logo">
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <rect width="22" height="22" rx="5" fill="var(--accent)" />
      <path d="M5 7h12M5 11h8M5 15h10" stroke="var(--on-accent)" stroke-width="2.2" stroke-linecap="round" />
    </svg>
    <span class="wordmark">Lanewise</span>
  </span>
);

const Open = ({ desk }: { readonly desk: Desk }) => {
  const input = useRef<HTMLInputElement>(null);
  const take = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (file) await desk.open(await file.text(), file.name);
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
        accept={fileEndings}
        hidden
        aria-label="Board file"
        onChange={(event) => void take(event.currentTarget.files)}
      />
    </>
  );
};

export interface HeaderProps {
  readonly desk: Desk;
  readonly state: State;
  readonly onHelp: () => void;
}

export const Header = ({ desk, state, onHelp }: HeaderProps) => {
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
      <Boards desk={desk} />
      <Samples desk={desk} />
      <Open desk={desk} />
      <button type="button" onClick={desk.save}>
        Save
      </button>
      <button type="button" class="square help" aria-label="First steps" title="First steps" onClick={onHelp}>
        <Icon path={paths.help} />
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
