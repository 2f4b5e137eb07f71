// Japanese: what a format could not hold.
import type { taking as english } from "../english/taking.js";
import type { SaidOf } from "../said.js";

export const taking: SaidOf<typeof english> = {
  "The grid holds titles, texts and scores. To read it again, take the spreadsheet.":
    "この表に含まれるのは名前、テキスト、スコアです。読み込み直すには一覧を使ってください。",
  "Not in the spreadsheet: {things}.": "一覧に含まれないもの：{things}。",
  "Not in the table: {things}.": "表に含まれないもの：{things}。",
  "One of the maps has no title: written as {name}.": "タイトルのないマップを{name}としました。",
  "One of the stages has no title: written as {name}.": "名前のないステージを{name}としました。",
  "One of the lanes has no title: written as {name}.": "名前のないレーンを{name}としました。",
  "Two maps are called {title}: one is written as {name}.":
    "{title}というマップが2つあるため、片方を{name}としました。",
  "Two stages are called {title}: one is written as {name}.":
    "{title}というステージが2つあるため、片方を{name}としました。",
  "Two lanes are called {title}: one is written as {name}.":
    "{title}というレーンが2つあるため、片方を{name}としました。",
  "No note says what somebody does, so the diagram is empty.": "行動の付箋がないため、図は空です。",
  "1 note outside {lane} is not in the diagram.": "{lane}以外の付箋1枚は図に含まれません。",
  "{n} notes outside {lane} are not in the diagram.": "{lane}以外の付箋{n}枚は図に含まれません。",
  "1 note outside {lane} is not in the diagram; the {emotions} among them give the scores.":
    "{lane}以外の付箋1枚は図に含まれません（うち{emotions}はスコアに使います）。",
  "{n} notes outside {lane} are not in the diagram; the {emotions} among them give the scores.":
    "{lane}以外の付箋{n}枚は図に含まれません（うち{emotions}はスコアに使います）。",
  "One task without a score is drawn at 3, the middle.": "スコアのないタスク1件は、中間の3として描きます。",
  "{n} tasks without a score are drawn at 3, the middle.": "スコアのないタスク{n}件は、中間の3として描きます。",
  "Without a task, and so not drawn: {stages}.": "タスクがないため描かないステージ：{stages}。",
  "Phases above the stages are not drawn.": "ステージの上のフェーズは描きません。",
  "Lines and connectors are not drawn.": "線とコネクタは描きません。",
  "There is no map to draw.": "描けるマップがありません。",
  "A diagram holds one map; not in it: {maps}.": "図に入るマップは1つです。含まれないもの：{maps}。",
  "1 leftover is not in the diagram.": "マップ外のもの1個は図に含まれません。",
  "{n} leftovers are not in the diagram.": "マップ外のもの{n}個は図に含まれません。",
  "1 leftover is not in the picture.": "マップ外のもの1個は画像に含まれません。",
  "{n} leftovers are not in the picture.": "マップ外のもの{n}個は画像に含まれません。",
  "1 untouched starter is not drawn.": "手を加えていない書き出し1件は描きません。",
  "{n} untouched starters are not drawn.": "手を加えていない書き出し{n}件は描きません。",
  "1 connector between notes is not drawn.": "付箋をつなぐコネクタ1本は描きません。",
  "{n} connectors between notes are not drawn.": "付箋をつなぐコネクタ{n}本は描きません。",
  "1 emotion": "感情1件",
  "{n} emotions": "感情{n}件",
  persona: "ペルソナ",
  scenario: "シナリオ",
  goal: "ゴール",
  scope: "範囲",
  expectations: "期待",
  objective: "マップの目的",
  timescale: "期間",
  owner: "担当者",
  version: "バージョン",
  state: "状態",
  "date of review": "確認日",
  lines: "線",
  connectors: "コネクタ",
  certainty: "確かさ",
  importance: "重要度",
  satisfaction: "満足度",
  starters: "書き出し",
  authors: "作成者",
  colours: "色",
  "links to the board": "ボードへのリンク",
};
