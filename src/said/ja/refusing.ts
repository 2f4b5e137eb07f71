// Japanese: what is refused: what somebody filled in, a file somebody brought, an insert nobody knows.
import type { refusing as english } from "../english/refusing.js";
import type { SaidOf } from "../said.js";

export const refusing: SaidOf<typeof english> = {
  "{~file}, line {n}: {problem}": "{~file}、{n}行目：{problem}",
  "{~file}: holds nothing, expected a first line with columns such as {~columns}":
    "{~file}：何も書かれていません。1行目に列名が必要です。例：{~columns}",
  "no column {names}, found {found}": "列{names}がありません。見つかった列：{found}",
  "no columns {names}, found {found}": "列{names}がどれもありません。見つかった列：{found}",
  nothing: "なし",
  "column {column} stands twice": "列{column}が2回あります",
  "column {column} is not known and was left out.": "列{column}は不明なため、取り込みませんでした。",
  "{n} cells, expected {columns}": "セルが{n}個あります。{columns}個のはずです",
  "a quotation mark opens a cell and none closes it": "セルを開く引用符があり、閉じる引用符がありません",
  "something follows a closing quotation mark": "閉じる引用符の後に何かがあります",
  "{what} is {now} here, expected {before} as before": "{what}がここでは{now}です。前と同じ{before}のはずです",
  "the kind of the map": "マップの種類",
  "the role of lane {lane}": "レーン{lane}の役割",
  "the group of stage {stage}": "ステージ{stage}のグループ",
  "unknown kind {kind}, {expected}": "不明な種類{kind}。{expected}",
  "unknown role {role}, {expected}": "不明な役割{role}。{expected}",
  "unknown stage {stage}, {expected}": "不明なステージ{stage}。{expected}",
  "expected {known}": "使えるもの：{known}",
  "expected {near} or one of {n} others": "{near}、またはほかの{n}個のいずれかを使えます",
  "score {cell}, expected {range}": "scoreが{cell}です。{range}のはずです",
  "votes {cell}, expected {range}": "votesが{cell}です。{range}のはずです",
  "confidence {cell}, expected {range}": "confidenceが{cell}です。{range}のはずです",
  "a number from {least}": "{least}以上の数",
  "a number from {least} to {most}": "{least}から{most}までの数",
  "holds nothing, expected a heading with the map’s title, such as “# First home”":
    "何も書かれていません。「# 初めての家」のような、マップのタイトルの見出しが必要です",
  "expected a heading with the map’s title, such as “# First home”, found {line}":
    "「# 初めての家」のような、マップのタイトルの見出しが必要です。実際は：{line}",
  "expected a list item, found {line}": "リストの項目が必要です。実際は：{line}",
  "expected a fact, a table row or a link, found {line}": "項目、表の行、またはつながりが必要です。実際は：{line}",
  "expected the line under the stages, such as “| --- | --- |”": "ステージの下に「| --- | --- |」のような線が必要です",
  "expected a fact such as “Persona: first-time buyer”, found {line}":
    "「Persona: 初めて家を買う人」のような項目が必要です。実際は：{line}",
  "expected a link such as “- `a` → `b`: why”, found {line}":
    "「- `a` → `b`: 理由」のようなつながりが必要です。実際は：{line}",
  "no note has the mark {mark}": "印{mark}の付いた付箋がありません",
  "a stage has no marks; only the last column may be `no stage`":
    "ステージに印は付きません。`no stage`にできるのは最後の列だけです",
  "{n} cells beside the lane, expected {columns}, one a stage":
    "レーンの横にセルが{n}個あります。ステージごとに1個、合わせて{columns}個のはずです",
  "notes cannot stand on a line, found {found}": "線の上に付箋は置けません。実際は：{found}",
  "two notes have the mark {mark}": "2枚の付箋に同じ印{mark}が付いています",
  "score {mark} is off the scale, expected −2 to +2": "スコア{mark}は範囲の外です。−2から+2までのはずです",
  "{mark}, expected a number of votes": "{mark}：票の数のはずです",
  "{mark}, expected a number from 1 to 10": "{mark}：1から10までの数のはずです",
  "unknown mark {mark}, {expected} with a value, a score such as “+2”, “starter” or “empty”":
    "不明な印{mark}。{expected}（値を添えて）。ほかに「+2」のようなスコア、「starter」、「empty」を使えます",
  "{mark}, expected numbers of stages from 1 to {most}": "{mark}：1から{most}までのステージの番号のはずです",
  "unknown fact {fact}, {expected}": "不明な項目{fact}。{expected}",
  "unknown state {state}, expected “current” or “future”": "不明な状態{state}。「current」か「future」を使えます",
  "{~file}: is no JSON ({~cause})": "{~file}：JSONではありません（{~cause}）",
  "{~file}: holds no format, expected “lanewise.reading/1” or “lanewise.map/1”":
    "{~file}：形式が書かれていません。「lanewise.reading/1」か「lanewise.map/1」のはずです",
  "{~file}: holds format {format}, expected “lanewise.reading/1” or “lanewise.map/1”":
    "{~file}：形式は{format}です。「lanewise.reading/1」か「lanewise.map/1」のはずです",
  "{~file}: is empty, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}：空です。保存したマップか読み取り（.json）、表計算（.csv）、Markdownの表（.md）を選んでください",
  "{~file}: is JSON that Lanewise did not save, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}：Lanewiseが保存したJSONではありません。保存したマップか読み取り（.json）、表計算（.csv）、Markdownの表（.md）を選んでください",
  "{~file}: is not JSON, or breaks off, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}：JSONではないか、途中で切れています。保存したマップか読み取り（.json）、表計算（.csv）、Markdownの表（.md）を選んでください",
  "{~file}: is nothing Lanewise wrote, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}：Lanewiseのファイルではありません。保存したマップか読み取り（.json）、表計算（.csv）、Markdownの表（.md）を選んでください",
  "{key} was {value}, expected text of at most {most} characters.": "{key}：{value}は長すぎます。{most}文字までです。",
  title: "タイトル",
  "A map needs at least one stage.": "マップにはステージが少なくとも1つ必要です。",
  "A map needs at least one lane.": "マップにはレーンが少なくとも1つ必要です。",
  "stages was a list of {given}, expected at most {most}.": "ステージが{given}個あります。{most}個までです。",
  "lanes was a list of {given}, expected at most {most}.": "レーンが{given}個あります。{most}個までです。",
  "stages: {title} is too long, expected text of at most {most} characters.":
    "ステージ名{title}は長すぎます。{most}文字までです。",
  "lanes: {title} is too long, expected text of at most {most} characters.":
    "レーン名{title}は長すぎます。{most}文字までです。",
  "stages: {entry} has no title, expected “Title” or “Phase/Title”.":
    "ステージ{entry}にタイトルがありません。「タイトル」か「フェーズ/タイトル」のはずです。",
  "lanes: {entry} has no title, expected “role”, “role:Title” or “+Title”.":
    "レーン{entry}にタイトルがありません。「役割」、「役割:タイトル」、「+タイトル」のいずれかのはずです。",
  "Two stages are called {title}: give one another name.":
    "{title}というステージが2つあります。一方の名前を変えてください。",
  "Two lanes are called {title}: give one another name.":
    "{title}というレーンが2つあります。一方の名前を変えてください。",
  "this insert is not known here": "この挿入はここでは不明です",
};
