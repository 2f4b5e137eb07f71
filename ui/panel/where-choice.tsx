// Where a map goes, in the set-up: one line with what was chosen, and under it one of three, of which those that need a selection name
// it, or say what to select first. It opens by itself once something is selected that a map could go to.

import { useId, useRef } from "preact/hooks";
import { Icon } from "./icons.js";
import type { PlaceProps } from "./insert-parts.js";
import { Alert, Button, useTexts } from "./parts.js";
import { told } from "./told.js";
import { type Goal, goalNow, goals, isOffered } from "./where.js";

export const WhereChoice = ({ state, panel }: Pick<PlaceProps, "state" | "panel">) => {
  const texts = useTexts();
  const id = useId();
  const wasOffered = useRef(false);
  const { board } = panel.inner.session;
  const { goal, selected, noRoom } = state;
  const { where } = texts;
  const word = where.holders[board.host] ?? where.holder;
  const now = goalNow(goal, selected);
  const labels: Readonly<Record<Goal, string>> = {
    room: where.room,
    frame: selected.frame ? word.into(selected.frame.title) : word.intoOne,
    beside: where.beside,
  };
  const reasons: Readonly<Record<Goal, string>> = { room: "", frame: word.first, beside: where.selectFirst };
  // A host that does not tell what is selected has nothing to choose from.
  if (!board.follow) return null;
  // Stays as it is when the selection goes, so that nothing moves twice.
  if (selected.ids.length > 0) wasOffered.current = true;
  return (
    <>
      <details class="where" open={wasOffered.current}>
        <summary>
          <Icon name="right" />
          <span>
            {where.legend} <span class="muted">{labels[now]}</span>
          </span>
        </summary>
        <fieldset>
          <legend class="sr">{where.legend}</legend>
          {goals.map((one) => {
            const isHere = isOffered(one, selected);
            return (
              <label key={one} class={`${isHere ? "" : "off"} ${one === now ? "on" : ""}`}>
                <input
                  type="radio"
                  name={id}
                  checked={one === now}
                  aria-disabled={isHere ? undefined : true}
                  // Stays reachable, so that the reason beside it can be found.
                  onClick={(event) => isHere || event.preventDefault()}
                  onChange={() => isHere && void panel.goTo(one)}
                />
                <span>
                  {labels[one]} {!isHere && <small>· {reasons[one]}</small>}
                </span>
              </label>
            );
          })}
        </fieldset>
      </details>
      {noRoom !== undefined && (
        <Alert kind="warning" title={where.noRoom}>
          <p>{told(texts, noRoom)}</p>
          <div class="row wrap">
            <Button small onPress={() => void panel.insert({ by: "room" })}>
              {where.inRoom}
            </Button>
          </div>
        </Alert>
      )}
    </>
  );
};
