// Japanese: the sentence a report opens with, and what a map would be after it was made larger.
import type { headline as english } from "../english/headline.js";
import type { SaidOf } from "../said.js";

export const headline: SaidOf<typeof english> = {
  "No map to check.": "チェックするマップがありません。",
  "No gaps. One weak spot to look at.": "抜けはありません。見直したい弱点が1件あります。",
  "No gaps. {n} weak spots to look at.": "抜けはありません。見直したい弱点が{n}件あります。",
  "No gaps, no weak spots. One hint.": "抜けも弱点もありません。ヒントが1件あります。",
  "No gaps, no weak spots. {n} hints.": "抜けも弱点もありません。ヒントが{n}件あります。",
  "Nothing missing that Lanewise can see.": "Lanewiseに見える範囲で、足りないものはありません。",
  "One gap to close, {place}.": "埋めたい抜けが{place}に1件あります。",
  "One gap to close: {finding}": "埋めたい抜けが1件あります：{finding}",
  "{n} gaps to close, first {place}.": "埋めたい抜けが{n}件あります。まず{place}から始めます。",
  "{n} gaps to close, first: {finding}": "埋めたい抜けが{n}件あります。まず：{finding}",
  "Lanewise could not read the map any more after it.": "その後、Lanewiseはマップを読み取れなくなります。",
  "Lanewise would then read these stages: {stages}.": "その後、Lanewiseはステージを次のように読み取ります：{stages}。",
  "Lanewise would then read these lanes: {lanes}.": "その後、Lanewiseはレーンを次のように読み取ります：{lanes}。",
  "Lanewise would then not know what {lane} means.": "その後、Lanewiseは{lane}の意味がわからなくなります。",
  "Lanewise would then read a line between other lanes.": "その後、Lanewiseは線を別のレーンの間に読み取ります。",
  "Lanewise would then read other scores from how high the notes hang in {lane}.":
    "その後、Lanewiseは{lane}の付箋の高さから別のスコアを読み取ります。",
  "Lanewise would then read {text} in another place: move it well into its cell first.":
    "その後、Lanewiseは{text}を別の場所に読み取ります。先にセルの内側へ動かしてください。",
  "Lanewise would then read {text} and one other note in another place: move them well into their cells first.":
    "その後、Lanewiseは{text}とほか1枚の付箋を別の場所に読み取ります。先にセルの内側へ動かしてください。",
  "Lanewise would then read {text} and {n} other notes in another place: move them well into their cells first.":
    "その後、Lanewiseは{text}とほか{n}枚の付箋を別の場所に読み取ります。先にセルの内側へ動かしてください。",
  "Nothing was taken back, because {what} lies in the new room by now. Move it out of there first.":
    "新しいスペースに{what}があるため、元に戻しませんでした。先にそこから移動してください。",
  "Nothing was taken back, because {what} and {n} more lie in the new room by now. Move them out of there first.":
    "新しいスペースに{what}とほか{n}個があるため、元に戻しませんでした。先にそこから移動してください。",
};
