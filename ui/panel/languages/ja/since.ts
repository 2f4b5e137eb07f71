// Japanese: how a map changed since an earlier reading.

import type { Count } from "../../texts.js";
import type { SinceTexts } from "../../texts-since.js";

export const sinceThen = (count: Count): SinceTexts => ({
  changed: (when: string) => `変更点：${when} から`,
  unchanged: (when: string) => `マップに変更はありません：${when} から`,
  when: (day: string, time: string) => `${day} ${time}`,
  kinds: {
    noteAdded: (n: number) => count(n, { other: "付箋 #枚追加" }),
    noteRemoved: (n: number) => count(n, { other: "付箋 #枚削除" }),
    noteMoved: (n: number) => count(n, { other: "付箋 #枚移動" }),
    noteReworded: (n: number) => count(n, { other: "付箋 #枚書き換え" }),
    noteRated: (n: number) => count(n, { other: "値などの変更 #件" }),
    stageAdded: (n: number, name: string) => (n === 1 ? `ステージ「${name}」追加` : `ステージ ${n}件追加`),
    stageRemoved: (n: number, name: string) => (n === 1 ? `ステージ「${name}」削除` : `ステージ ${n}件削除`),
    stageChanged: (n: number, name: string) => (n === 1 ? `ステージ「${name}」変更` : `ステージの変更 ${n}件`),
    laneAdded: (n: number, name: string) => (n === 1 ? `レーン「${name}」追加` : `レーン ${n}件追加`),
    laneRemoved: (n: number, name: string) => (n === 1 ? `レーン「${name}」削除` : `レーン ${n}件削除`),
    laneChanged: (n: number, name: string) => (n === 1 ? `レーン「${name}」変更` : `レーンの変更 ${n}件`),
    lineChanged: (n: number) => count(n, { other: "ラインの変更 #件" }),
    factChanged: (n: number) => count(n, { other: "マップ情報の変更 #件" }),
    linkChanged: (n: number) => count(n, { other: "つながりの変更 #件" }),
  },
  fromTo: (from: string, to: string) => `${from} から ${to} へ`,
  was: (before: string) => `以前は「${before}」`,
  fact: (label: string, was: string, is: string) => `${label}：以前は${was}、現在は${is}`,
  fields: {
    score: "スコア",
    votes: "投票",
    certainty: "確信度",
    importance: "重要度",
    satisfaction: "満足度",
    owner: "担当",
    tags: "タグ",
    spans: "ステージ",
  },
  nothing: "なし",
  elsewhere: "位置が変わりました",
  meaning: "意味が変わりました",
  isNew: "新規",
  isGone: "削除",
  compareWith: "比較する相手",
  openFile: "ファイルと比較…",
  onlyYou: "以前のチェックは、このブラウザーに、あなた専用に記憶されます。",
  tooLarge: "このマップは大きすぎて記憶できません。パネルが開いている間だけ比較します。",
  showWhere: "元の場所を表示",
});
