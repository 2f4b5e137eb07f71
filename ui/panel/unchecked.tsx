// What could not be checked, each with the question a person can answer.
import { askWhy } from "./check-work.js";
import type { Finding, ServiceMap } from "./core.js";
import { DismissBox } from "./dismiss.js";
import { Place } from "./finding-card.js";
import { Icon } from "./icons.js";
import type { PlaceProps } from "./insert-parts.js";
import { Link, Section } from "./parts.js";
import { useLaterTexts } from "./texts-later.js";
import { told } from "./told.js";
import { fingerprintOf } from "./view.js";
import { isLong, Windowed } from "./windowed.js";

type UncheckedProps = PlaceProps & {
  readonly map: ServiceMap;
  readonly asked: readonly Finding[];
  readonly title: string;
};

export const Unchecked = (props: UncheckedProps) => {
  const { state, panel, map, asked, title, canReveal } = props;
  const texts = useLaterTexts();
  if (!asked.length) return null;
  const row = (finding: Finding) => (
    <>
      <Icon name="unknown" />
      <span>
        {told(texts, finding.question ?? finding.message)}
        {finding.question && <small>{told(texts, finding.message)}</small>}
        <span class="row wrap">
          <Place map={map} finding={finding} onShow={canReveal ? (ids) => void panel.reveal(ids) : undefined} />
          {state.dismissing !== finding.fingerprint && (
            <Link
              onPress={() => askWhy(panel, finding)}
              label={texts.check.dismissOf(told(texts, finding.question ?? finding.message))}
            >
              {texts.check.dismiss}
            </Link>
          )}
        </span>
        {state.dismissing === finding.fingerprint && <DismissBox {...props} finding={finding} />}
      </span>
    </>
  );
  return (
    <Section title={title} meta={String(asked.length)}>
      {isLong(asked) ? (
        <Windowed things={asked} nameOf={fingerprintOf} guess={96} class="left unchecked">
          {row}
        </Windowed>
      ) : (
        <ul class="left unchecked">
          {asked.map((finding) => (
            <li key={finding.fingerprint}>{row(finding)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
};
