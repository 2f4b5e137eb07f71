// Japanese: where something is added or renamed.
import type { mending as english } from "../english/mending.js";
import type { SaidOf } from "../said.js";

export const mending: SaidOf<typeof english> = {
  "The state was {value}, expected “current” or “future”.": "状態が{value}でした。「current」か「future」が必要です。",
  "The map has no title to write the state under.": "状態を書く場所となるマップのタイトルがありません。",
  "Under the map’s title.": "マップのタイトルの下。",
  "In the facts beside the map’s title.": "マップのタイトルの横の基本情報。",
  "There is no room for the facts above the map.": "マップの上に基本情報を置くスペースがありません。",
  "Above the map, where its facts stand.": "マップの上、基本情報の場所。",
  "The map is not on the board any more.": "マップがボードにありません。",
  "Below the last lane, {lane}.": "最後のレーン{lane}の下。",
  "Between {a} and {b}, where there is room for it.": "{a}と{b}の間（スペースあり）。",
  "Above {lane}, where there is room for it.": "{lane}の上（スペースあり）。",
  "There is no room for it below the last lane: {what}. Make room, or move the map.":
    "最後のレーンの下にスペースがありません：{what}。スペースを空けるか、マップを移動してください。",
  "Below the stages.": "ステージの下。",
  "There is no room for it {where}, so it goes below the last lane, {lane}.":
    "{where}にスペースがないため、最後のレーン{lane}の下に入れます。",
  "The lane it belongs below is not on the board any more.": "その上に来るレーンがボードにありません。",
  "There is no room for the line {where}: notes lie on the border. Move them a little apart first.":
    "{where}に線を引くスペースがありません。境界線上の付箋を先に少しずらしてください。",
  "Not all of these lines were drawn by Lanewise: swap the words on them by hand.":
    "Lanewiseが引いた線だけではないため、線の名前は手で入れ替えてください。",
  "A line is drawn twice: take one of them away first.": "同じ線が2本あります。先に1本を取り除いてください。",
  "Every line stays where it lies; the words on them change.": "線は動かさず、線の名前だけを変えます。",
  "Its lane or its stage is not on the board any more.": "レーンまたはステージがボードにありません。",
  "There is no room left {where}. Make some, then try again.":
    "{where}にスペースがありません。空けてから、もう一度お試しください。",
  "In {lane} at {stage}.": "{stage}の{lane}。",
  "Between {a} and {b}.": "{a}と{b}の間。",
  "Below {lane}.": "{lane}の下。",
  "Above {lane}.": "{lane}の上。",
  "Nothing on the board says the name of this lane: write it there by hand.":
    "このレーンの名前がボードにありません。手で書いてください。",
  "Nothing on the board says the name of this stage: write it there by hand.":
    "このステージの名前がボードにありません。手で書いてください。",
  "A lane needs a name.": "レーンには名前が必要です。",
  "A stage needs a name.": "ステージには名前が必要です。",
  "{title} is written in a {what}, where only people write.": "{title}は{what}に書かれていて、人にしか書き込めません。",
  "The label says {text}, not {title}: write on it by hand.":
    "見出しは{title}ではなく{text}です。手で書き換えてください。",
  "On the label of the lane {title}.": "レーン{title}の見出し。",
  "On the label of the stage {title}.": "ステージ{title}の見出し。",
  "This map runs from right to left and cannot grow to the left. Add the stage by hand.":
    "このマップは右から左へ進み、左には広げられません。ステージは手で追加してください。",
  "In front of the first stage stand the lanes’ labels, and nothing of yours is moved. Make room there and add the stage by hand.":
    "最初のステージの前にはレーンの見出しがあり、ほかの人のものは動かしません。スペースを空けて、ステージを手で追加してください。",
  "There is no room for it at the end of the map: {what}. Make room, or move the map.":
    "マップの終わりにスペースがありません：{what}。スペースを空けるか、マップを移動してください。",
  "At the end, after {stage}.": "最後、{stage}の後。",
  "At the beginning.": "最初。",
};
