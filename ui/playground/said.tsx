// The notice under the board: what happened, with its way back; problems stay until somebody closes them.
import { useEffect, useRef } from "preact/hooks";
import type { Desk, State } from "./desk.js";
import { useEscape } from "./escape.js";
import { Icon, paths } from "./icon.js";

export const Said = ({ desk, state }: { readonly desk: Desk; readonly state: State }) => {
  const { notice, texts } = state;
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
  useEscape(box, dismiss);
  if (!notice) return null;
  return (
    <div class="notice" ref={box} role={notice.isProblem ? "alert" : "status"}>
      <p>
        {notice.say.map((say) => (
          <span key={say(texts)}>{say(texts)}</span>
        ))}
        {notice.details && (
          <span lang="en" class="details">
            {notice.details}
          </span>
        )}
      </p>
      {notice.action && (
        <button type="button" onClick={notice.action.run}>
          {notice.action.label(texts)}
        </button>
      )}
      <button type="button" class="square" aria-label={texts.close} title={texts.close} onClick={dismiss}>
        <Icon path={paths.close} />
      </button>
    </div>
  );
};
