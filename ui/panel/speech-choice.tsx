// In which language the panel speaks; that of a map is chosen where the map is set up.
import type { PanelState } from "./known.js";
import { useTexts } from "./parts.js";
import { speeches } from "./speech.js";

export const SpeechChoice = ({ panel }: { panel: PanelState }) => {
  const texts = useTexts();
  const choose = (value: string): void => {
    const chosen = speeches.find((s) => s.language === value);
    if (chosen) void panel.speak(chosen.language);
  };
  if (speeches.length < 2) return null;
  return (
    <label class="field speech">
      <span>{texts.panelLanguage}</span>
      <select value={texts.language} onChange={(event) => choose(event.currentTarget.value)}>
        {speeches.map(({ language, name }) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};
