// Japanese: what is said where a map on the board is changed.
import type { MapEdit } from "../../core.js";
import type { OwnChangeTexts } from "../../texts-change.js";

export const change = (): OwnChangeTexts => ({
  open: "マップを変更",
  close: "変更を閉じる",
  whatToDo: "変更の種類",
  kinds: { stage: "ステージを追加", lane: "レーンを追加", line: "線を追加", rename: "名前を変更" },
  stageName: "ステージの名前",
  laneName: "レーンの名前",
  newName: "新しい名前",
  noName: "先に名前を入力してください。",
  sameName: "すでにこの名前です。",
  atEnd: (last: string) => `末尾、「${last}」の後ろに追加します。`,
  meaning: "意味",
  below: "どのレーンの下",
  onTop: "いちばん上",
  whereRoom: "レーンの間にスペースがなければ、最後のレーンの下に追加します。",
  line: "線",
  whichPart: "名前を変える対象",
  stages: "ステージ",
  lanes: "レーン",
  look: "変更を確認",
  willWrite: "ボードに書き込む内容：",
  fromTo: (from: string, to: string) => `「${from}」を「${to}」に変更`,
  allElseStays: "ほかはそのまま残ります。",
  renameIt: "名前を変更する",
  done: (edit: MapEdit, before: string): string => {
    if ("rename" in edit) return `「${before}」を「${edit.title}」に変更しました。`;
    if ("set" in edit) return "マップを変更しました。";
    if (edit.add === "stage") return `ステージ「${edit.title}」を追加しました。`;
    if (edit.add === "lane") return `レーン「${edit.title}」を追加しました。`;
    return edit.add === "line" ? `線「${edit.title}」を追加しました。` : "付箋を追加しました。";
  },
  undo: "元に戻す",
  undone: "元に戻しました。",
});
