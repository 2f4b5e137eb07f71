// Japanese: why a text was read as it was, and what was looked for.
import type { reading as english } from "../english/reading.js";
import type { SaidOf } from "../said.js";

export const reading: SaidOf<typeof english> = {
  "is a copy of a label and lies beside the map": "見出しの複製で、マップの横にある",
  "a person said it is not part of the map": "マップに含まれないと指定された",
  "is written on a connector whose ends are not two notes of one map":
    "両端が同じマップの付箋ではないコネクタに書かれている",
  "has no place on the board that could be read": "ボード上の場所を読み取れない",
  "no map was found around it": "周りにマップが見つからない",
  "lies beside the maps": "マップの横にある",
  "is a frame inside the map, not a note": "マップ内のフレームで、付箋ではない",
  "is written on a line that is none of the three": "3本のどれでもない線に書かれている",
  "lies beside the table": "表の横にある",
  "has a colour that the legend does not explain": "凡例にない色",
  "stands on the other side of the labels": "見出しの反対側にある",
  "lies on a map without lanes and stages": "レーンもステージもないマップにある",
  "lies above the first lane": "最初のレーンより上にある",
  "lies above the stages": "ステージより上にある",
  "lies left of the first lane": "最初のレーンより左にある",
  "lies left of the stages": "ステージより左にある",
  "lies below the last lane": "最後のレーンより下にある",
  "lies right of the last lane": "最後のレーンより右にある",
  "lies between lanes {~a} and {~b}": "レーン「{~a}」と「{~b}」の間にある",
  "lies left of the first stage": "最初のステージより左にある",
  "lies left of the last stage": "最後のステージより左にある",
  "lies right of the first stage": "最初のステージより右にある",
  "lies right of the last stage": "最後のステージより右にある",
  "lies above the first stage": "最初のステージより上にある",
  "lies above the last stage": "最後のステージより上にある",
  "lies below the first stage": "最初のステージより下にある",
  "lies below the last stage": "最後のステージより下にある",
  "lies between stages {~a} and {~b}": "ステージ「{~a}」と「{~b}」の間にある",
  "lies beside the map": "マップの横にある",
  "in lane {~lane} {how}": "レーン「{~lane}」（{how}）",
  "in stage {~stage} {how}": "ステージ「{~stage}」（{how}）",
  "across stages {~from} to {~to}": "ステージ「{~from}」から「{~to}」まで",
  "in lane {~lane} {how}, in stage {~stage} {howStage}":
    "レーン「{~lane}」（{how}）、ステージ「{~stage}」（{howStage}）",
  "in lane {~lane} {how}, across stages {~from} to {~to}":
    "レーン「{~lane}」（{how}）、ステージ「{~from}」から「{~to}」まで",
  "{where}, {room} notes from the nearest border": "{where}、{room}枚の付箋分だけ境界線から離れた位置",
  "{where}, another reading of the labels gives another {what}": "{where}、見出しの読み方によっては別の{what}",
  "{where}, {room} notes from the nearest border, another reading of the labels gives another {what}":
    "{where}、{room}枚の付箋分だけ境界線から離れた位置、見出しの読み方によっては別の{what}",
  "somebody placed it here": "ここに指定された",
  "somebody placed it in this lane": "このレーンに指定された",
  "somebody placed it in this stage": "このステージに指定された",
  "somebody placed it in this lane; by its place it is {where}": "このレーンに指定された。位置では{where}",
  "somebody placed it in this stage; by its place it is {where}": "このステージに指定された。位置では{where}",
  "placed by Lanewise": "Lanewiseが配置した",
  "No lane labels were found, and no white parts the notes into rows: they carry no lane.":
    "レーンの見出しがなく、付箋を行に分ける余白もないため、付箋にレーンがありません。",
  "No stage labels were found, and the notes do not stand in columns: they carry no stage.":
    "ステージの見出しがなく、付箋が列に並んでもいないため、付箋にステージがありません。",
  "No lane labels were found; {n} were named after the notes that lie in line.":
    "レーンの見出しがないため、一列に並んだ付箋から{n}個に名前を付けました。",
  "No stage labels were found; {n} were named after the notes that lie in line.":
    "ステージの見出しがないため、一列に並んだ付箋から{n}個に名前を付けました。",
  "One lane has no label; it was told by its notes and named after its place.":
    "見出しのないレーンが1個あります。付箋から見分け、位置で名前を付けました。",
  "One stage has no label; it was told by its notes and named after its place.":
    "見出しのないステージが1個あります。付箋から見分け、位置で名前を付けました。",
  "{n} lanes have no label; it was told by its notes and named after its place.":
    "見出しのないレーンが{n}個あります。付箋から見分け、位置で名前を付けました。",
  "{n} stages have no label; it was told by its notes and named after its place.":
    "見出しのないステージが{n}個あります。付箋から見分け、位置で名前を付けました。",
  "1 correction kept with this board was followed.": "このボードに保存された修正1件を反映しました。",
  "{n} corrections kept with this board were followed.": "このボードに保存された修正{n}件を反映しました。",
  "No text on the board says {label}; that hint was passed over.":
    "{label}というテキストがボードにないため、その指定は使いませんでした。",
  "{label} is no lane of a map; that hint was passed over.":
    "{label}はマップのレーンではないため、その指定は使いませんでした。",
  "{label} is no stage of a map; that hint was passed over.":
    "{label}はマップのステージではないため、その指定は使いませんでした。",
  "{a} and {b} are no neighbours on a map; that border was passed over.":
    "{a}と{b}はマップ上で隣り合っていないため、その境界線は使いませんでした。",
  "The border between {a} and {b} is drawn on the board by Lanewise: move it there; the correction was passed over.":
    "{a}と{b}の境界線はLanewiseがボードに描いたものです。ボード上で動かしてください。修正は使いませんでした。",
  "Lanes were read {way}; the other way round would fit nearly as well.":
    "レーンを{way}読み取りましたが、逆の向きでもほぼ同じくらい合います。",
  "Names of lanes stand in quarters, as on an empathy map, not in a column or a row.":
    "レーンの名前が列や行ではなく、共感マップのように四分割されています。",
  "Words that name lanes stand among notes drawn alike, not in a column or a row of their own.":
    "レーンを表す言葉が、専用の列や行ではなく、同じ見た目の付箋の中にあります。",
  "Words of another kind of board were found, {what}: {words}.":
    "別の種類のボード（{what}）の言葉が見つかりました：{words}。",
  "Looked for two lane labels, a row of stages, or a title that says what it is; found {lanes}, {stages}, {title}.":
    "レーンの見出し2つ、ステージの並び、または内容を示すタイトルを探しました。見つかったもの：{lanes}、{stages}、{title}。",
  "The map has no lanes any more: none of its lane labels and bands is left.":
    "マップのレーンがなくなりました。見出しも帯も残っていません。",
  "The map has no stages any more: none of its stage heads is left.":
    "マップのステージがなくなりました。ステージの見出しが残っていません。",
};
