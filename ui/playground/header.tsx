// The bar above the board: its name, lists of boards, opening and saving, the panel's place, light and dark.
import { useRef } from "preact/hooks";
import { Boards, Samples } from "./boards.js";
import type { Desk, State } from "./desk.js";
import { Icon, paths } from "./icon.js";
import { fileEndings } from "./opening.js";
import type { Split } from "./split.js";

const Logo = () => (
  <span class="logo">
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <rect width="22" height="22" rx="5" fill="var(--accent)" />
      <path d="M5 7h12M5 11h8M5 15h10" stroke="var(--on-accent)" stroke-width="2.2" stroke-linecap="round" />
    </svg>
    <span class="wordmark">Lanewise</span>
  </span>
);

const Open = ({ desk, state: { texts } }: { readonly desk: Desk; readonly state: State }) => {
  const input = useRef<HTMLInputElement>(null);
  const take = async (files: FileList | null): Promise<void> => {
    if (files) await desk.openFiles([...files]);
    if (input.current) input.current.value = "";
  };
  return (
    <>
      <button type="button" class="worded" title={texts.open} onClick={() => input.current?.click()}>
        <Icon path={paths.open} />
        <span>{texts.open}</span>
      </button>
      <input
        ref={input}
        type="file"
        accept={fileEndings}
        hidden
        aria-label={texts.boardFile}
        onChange={(event) => void take(event.currentTarget.files)}
      />
    </>
  );
};

export interface HeaderProps {
  readonly desk: Desk;
  readonly state: State;
  readonly split: Split;
  readonly onHelp: () => void;
}

export const Header = ({ desk, state, split, onHelp }: HeaderProps) => {
  const { texts } = state;
  const other = state.theme === "dark" ? "light" : "dark";
  const isHidden = split.isHidden();
  const panel = isHidden ? texts.showPanel : texts.hidePanel;
  return (
    <>
      {!isHidden && (
        <a class="skip" href="#panel">
          {texts.skip}
        </a>
      )}
      <Logo />
      <input
        class="name"
        aria-label={texts.boardName}
        value={state.name}
        size={Math.max(8, state.name.length)}
        onChange={(event) => desk.rename(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
      />
      <span class={state.isKept ? "kept" : "kept not"} role="status">
        <span>{state.isKept ? texts.kept : texts.notKept}</span>
        {state.aside > 0 && <span>{texts.aside(state.aside)}</span>}
      </span>
      <Boards desk={desk} texts={texts} />
      <Samples desk={desk} texts={texts} />
      <Open desk={desk} state={state} />
      <button type="button" class={state.isKept ? "worded" : "worded urgent"} title={texts.save} onClick={desk.save}>
        <Icon path={paths.save} />
        <span>{texts.save}</span>
      </button>
      <button
        type="button"
        id="help"
        class="square help"
        aria-label={texts.firstSteps}
        title={texts.firstSteps}
        onClick={onHelp}
      >
        <Icon path={paths.help} />
      </button>
      <button
        type="button"
        class="square"
        aria-label={texts.themes[other]}
        title={texts.themes[other]}
        onClick={() => desk.setTheme(other)}
      >
        <Icon path={other === "dark" ? paths.moon : paths.sun} />
      </button>
      <button
        type="button"
        class={isHidden ? "square sided hidden" : "square sided"}
        aria-label={panel}
        title={panel}
        onClick={() => split.hide(!isHidden)}
      >
        <Icon path={isHidden ? paths.panel : paths.panelOpen} />
      </button>
    </>
  );
};
