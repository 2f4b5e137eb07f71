// Japanese: where something makes room.
import type { moving as english } from "../english/moving.js";
import type { SaidOf } from "../said.js";

export const moving: SaidOf<typeof english> = {
  "Where its stages and lanes lie on the board cannot be said.": "ステージとレーンがボードのどこにあるかわかりません。",
  "How high a note hangs in this lane says how good or bad it was: a taller lane would say something else.":
    "このレーンでは付箋の高さが感情の良し悪しを示します。高さを広げると意味が変わってしまいます。",
  "{title} gets one note wider.": "{title}の幅を付箋1枚分広げます。",
  "{title} gets one row of notes taller.": "{title}の高さを付箋1段分広げます。",
  "At the beginning, before {stage}.": "最初、{stage}の前。",
  "Above the first lane, {lane}.": "最初のレーン{lane}の上。",
  "The map lies askew on the board: turn it upright first.":
    "マップがボード上で傾いています。先にまっすぐにしてください。",
  "The stage it goes by is not on the map any more.": "基準となるステージがマップにありません。",
  "The lane it goes by is not on the map any more.": "基準となるレーンがマップにありません。",
  "The lanes of this map are told by colour and lie nowhere, so no room can be made for one.":
    "このマップのレーンは色で分けられ、決まった場所がないため、スペースを作れません。",
  "Where {title} lies on the board cannot be said.": "{title}がボードのどこにあるかわかりません。",
  "Where the stages beside it lie on the board cannot be said.": "隣のステージがボードのどこにあるかわかりません。",
  "Where the lanes beside it lie on the board cannot be said.": "隣のレーンがボードのどこにあるかわかりません。",
  "The map is a table there: add a column to it by hand.": "マップのその部分は表です。列は手で追加してください。",
  "The map is a table there: add a row to it by hand.": "マップのその部分は表です。行は手で追加してください。",
  "The map is drawn on a picture, which cannot be cut open: notes would no longer lie where they lie on it.":
    "マップが画像の上に描かれ、画像は切り開けないため、付箋の位置がずれてしまいます。",
  "There is no room for it: the map would grow to the right, and {what}. Make room there, or move the map.":
    "スペースがありません。マップは右へ広がりますが、{what}。空けるか、マップを移動してください。",
  "There is no room for it: the map would grow downwards, and {what}. Make room there, or move the map.":
    "スペースがありません。マップは下へ広がりますが、{what}。空けるか、マップを移動してください。",
  "Room is made for one thing at a time, and nothing else with it.":
    "一度に広げられるのは1か所だけで、ほかの変更とは一緒にできません。",
};
