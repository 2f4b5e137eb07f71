// What a card says of a template besides its name: how long it takes and for how many, and one thing more.
import type { Template } from "./core.js";
import { Icon } from "./icons.js";
import { useTexts } from "./parts.js";

export const TemplateMeta = ({ template, more }: { template: Template; more: string }) => {
  const texts = useTexts();
  const minutes = texts.minutes(template.minutes);
  const people = texts.people(...template.people);
  return (
    <span class="meta">
      <Icon name="time" />
      <span>
        <span class="sr">{texts.takes(minutes)}</span>
        <span aria-hidden="true">{minutes}</span>
      </span>
      <Icon name="people" />
      <span>
        <span class="sr">{texts.forPeople(people)}</span>
        <span aria-hidden="true">{people}</span>
      </span>
      <span>{more}</span>
    </span>
  );
};
