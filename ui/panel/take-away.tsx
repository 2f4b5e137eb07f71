// Every format with what it keeps, to copy or to download. Where the browser forbids either, the text is laid out to be selected.

import { useEffect, useRef, useState } from "preact/hooks";
import { copyText } from "./copy.js";
import { type Format, formats, parts } from "./core-later.js";
import type { PanelState } from "./known.js";
import { IconButton, Link, Section, useEscape } from "./parts.js";
import { pngOf } from "./png.js";
import { type LaterTexts, useLaterTexts } from "./texts-later.js";
import { told } from "./told.js";

interface Outcome {
  readonly format: string;
  readonly said: string;
  readonly dropped: readonly string[];
  /** Laid out for the person's own hands. */
  readonly text?: string | undefined;
}

/** What a format keeps or leaves out of what people ask about, whichever is the shorter list. */
export const keepsOf = (format: Format, texts: LaterTexts, list: (words: readonly string[]) => string): string => {
  if (parts.every((part) => format.keeps.includes(part))) return texts.keepsAll;
  const of = (isKept: boolean) =>
    texts.parts.filter(([part]) => format.keeps.includes(part) === isKept).map(([, word]) => word);
  const missing = of(false);
  const kept = of(true);
  return missing.length && missing.length < kept.length ? texts.leavesOut(list(missing)) : texts.keeps(list(kept));
};

const downloadBlob = (name: string, blob: Blob): boolean => {
  try {
    const address = URL.createObjectURL(blob);
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return true;
  } catch {
    return false;
  }
};

export const TakeAway = ({ panel, onSay }: { panel: PanelState; onSay: (text: string) => void }) => {
  const texts = useLaterTexts();
  const [outcome, set] = useState<Outcome>();
  const list = (words: readonly string[]) => new Intl.ListFormat(texts.language).format(words);
  const tell = (result: Outcome) => {
    set(result);
    onSay([result.said, ...result.dropped.map((sentence) => told(texts, sentence))].join(" "));
  };
  const copy = async (format: Format) => {
    const taken = await panel.take(format.id);
    if (!taken) return;
    const { dropped, text } = taken;
    if (await copyText(text)) tell({ format: format.id, said: texts.copied(format.name), dropped });
    else tell({ format: format.id, said: texts.copyYourself, dropped, text });
  };
  const download = async (format: Format) => {
    const taken = await panel.take(format.id);
    if (!taken) return;
    const { dropped, text } = taken;
    if (downloadBlob(taken.name, new Blob([text], { type: taken.mime })))
      tell({ format: format.id, said: texts.downloaded(taken.name), dropped });
    else tell({ format: format.id, said: texts.saveYourself, dropped, text });
  };
  const downloadPicture = async (format: Format) => {
    const taken = await panel.take(format.id);
    if (!taken) return;
    const name = taken.name.replace(/\.svg$/, ".png");
    const blob = await pngOf(taken.text).catch(() => undefined);
    const isDone = blob !== undefined && downloadBlob(name, blob);
    tell({ format: format.id, said: isDone ? texts.downloaded(name) : texts.noPicture, dropped: taken.dropped });
  };
  return (
    <Section title={texts.takeAway}>
      <ul class="take">
        {formats
          .map((own) => ({ ...own, ...texts.formats[own.id] }))
          .map((format) => (
            <li key={format.id}>
              <div class="line">
                <span>
                  <b>{format.name}</b>
                  <small>{format.about}</small>
                  <small>{keepsOf(format, texts, list)}</small>
                  {format.id === "svg" && (
                    <Link icon="download" onPress={() => void downloadPicture(format)}>
                      {texts.downloadAs("PNG")}
                    </Link>
                  )}
                </span>
                <IconButton icon="copy" label={texts.copyFormat(format.name)} onPress={() => void copy(format)} />
                <IconButton
                  icon="download"
                  label={texts.downloadFormat(format.name)}
                  onPress={() => void download(format)}
                />
              </div>
              {outcome?.format === format.id && <Told key={outcome.text} {...outcome} onClose={() => set(undefined)} />}
            </li>
          ))}
      </ul>
    </Section>
  );
};

const Told = ({ said, dropped, text, onClose }: Outcome & { onClose: () => void }) => {
  const texts = useLaterTexts();
  const box = useEscape<HTMLDivElement>(onClose);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <div class="told" ref={box}>
      <div class="line">
        <span>{said}</span>
        <IconButton icon="close" class="tiny" label={texts.dismiss} onPress={onClose} />
      </div>
      {text !== undefined && <textarea ref={area} readOnly rows={6} value={text} aria-label={said} />}
      {dropped.map((sentence) => (
        <p key={sentence}>{told(texts, sentence)}</p>
      ))}
    </div>
  );
};
