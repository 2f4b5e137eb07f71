// Japanese: what is said where a map on the board is changed.
import type { MapEdit } from "../../core.js";
import type { Count } from "../../texts.js";
import type { OwnChangeTexts } from "../../texts-change.js";

export const change = (count: Count, list: Intl.ListFormat): OwnChangeTexts => ({
  open: "マップを変更",
  close: "変更を閉じる",
  whatToDo: "変更の種類",
  kinds: {
    stage: "ステージを追加",
    lane: "レーンを追加",
    line: "線を追加",
    room: "スペースを広げる",
    rename: "名前を変更",
  },
  stageName: "ステージの名前",
  laneName: "レーンの名前",
  newName: "新しい名前",
  noName: "先に名前を入力してください。",
  sameName: "すでにこの名前です。",
  meaning: "意味",
  where: "場所",
  whichRoom: "広げる対象",
  before: (title: string) => `「${title}」の前`,
  after: (title: string) => `「${title}」の後`,
  above: (title: string) => `「${title}」の上`,
  beneath: (title: string) => `「${title}」の下`,
  wider: (title: string) => `「${title}」の幅を付箋1枚分広げます。`,
  taller: (title: string) => `「${title}」の高さを付箋1段分広げます。`,
  makeRoom: "広げる",
  nothingMoves: "マップ上のものは動きません。",
  partsMove: (titles: readonly string[]) => {
    const names = list.format(titles.map((title) => `「${title}」`));
    return `${names}が移動します。`;
  },
  stagesMove: (n: number) => count(n, { other: "#個のステージが移動します。" }),
  lanesMove: (n: number) => count(n, { other: "#個のレーンが移動します。" }),
  notesMove: (n: number) => count(n, { other: "付箋#枚も一緒に移動し、同じマスに残ります。" }),
  othersMove: (n: number) => count(n, { other: "ほかの#個も一緒に移動します。" }),
  spanStays: (n: number) => count(n, { other: "複数のステージにまたがる付箋#枚は、始まりの位置に残ります。" }),
  linesStay: (n: number) => count(n, { other: "手描きの線#本は新しいスペースをまたぎますが、そのまま残ります。" }),
  undoAll: "「元に戻す」ですべて元に戻せます。",
  half: "一部だけ変更しました。",
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
    if ("widen" in edit) return `「${before}」を広げました。`;
    if ("set" in edit) return "マップを変更しました。";
    if (!("title" in edit)) return "付箋を追加しました。";
    const added = "insert" in edit ? edit.insert : edit.add;
    if (added === "stage") return `ステージ「${edit.title}」を追加しました。`;
    if (added === "lane") return `レーン「${edit.title}」を追加しました。`;
    return `線「${edit.title}」を追加しました。`;
  },
  undo: "元に戻す",
  undone: "元に戻しました。",
});
