// Japanese: what rules say and ask, from personas to votes, and the outside-in score.
import type { findingsC as english } from "../english/findings-c.js";
import type { SaidOf } from "../said.js";

export const findingsC: SaidOf<typeof english> = {
  "This map names no persona: write beside its title whose journey it is.":
    "このマップにはペルソナがありません。誰のジャーニーかをタイトルの横に書いてください。",
  "Add a placeholder for the persona": "ペルソナのプレースホルダーを追加",
  "This map is about {n} personas: give each its own map, or keep the one it is really about.":
    "このマップは{n}人のペルソナを扱っています。1人ずつマップを分けるか、本当に対象とする人に絞ってください。",
  "{N} names stand for the persona.": "ペルソナとして名前が{N}件あります。",
  "Do they all go the same way?": "全員が同じ道のりをたどりますか？",
  "Does the map still show how it is?": "マップは今の様子を示していますか？",
  "This map does not say when it was last reviewed: write the date beside its title.":
    "このマップには確認日がありません。タイトルの横に日付を書いてください。",
  "The last review was on {date}, which Lanewise cannot read as a date.":
    "確認日は{date}ですが、Lanewiseは日付として読み取れません。",
  "The last review was on {date}.": "確認日は{date}です。",
  "The last review was on {date}, one month ago: look through the map again and write the new date on it.":
    "確認日は{date}で、1か月前です。マップを見直して、新しい日付を書いてください。",
  "The last review was on {date}, {n} months ago: look through the map again and write the new date on it.":
    "確認日は{date}で、{n}か月前です。マップを見直して、新しい日付を書いてください。",
  "The stages {names} look like one: give them one name, or put them together.":
    "ステージ{names}は同じもののようです。名前をそろえるか、まとめてください。",
  "Are they one step?": "これらは1つのステップですか？",
  "Is each pair one step?": "それぞれの組は1つのステップですか？",
  "The stages {names} may be one step.": "ステージ{names}は1つのステップかもしれません。",
  "The stages {names} may be one step each.": "ステージ{names}は、それぞれ1つのステップかもしれません。",
  "{names} may be one step in two lanes.": "{names}は、2つのレーンに分かれた1つのステップかもしれません。",
  "{names} may be one step each, in two lanes.":
    "{names}は、それぞれ2つのレーンに分かれた1つのステップかもしれません。",
  "This map names no scenario: write beside its title in which situation the journey happens.":
    "このマップにはシナリオがありません。どんな状況のジャーニーかをタイトルの横に書いてください。",
  "This map names no scope: write beside its title where the journey starts and where it ends.":
    "このマップには範囲がありません。ジャーニーの始まりと終わりをタイトルの横に書いてください。",
  "The scope is {scope}, and no start and end can be told from it.":
    "範囲は{scope}とありますが、始まりと終わりがわかりません。",
  "Where does the journey start, and where does it end?": "ジャーニーはどこで始まり、どこで終わりますか？",
  "No note stands on the customer’s side or on yours.": "顧客側にも組織側にも付箋がありません。",
  "One of {all} notes on either side is the customer’s.": "両側の付箋{all}枚中1枚が顧客側です。",
  "{N} of {all} notes on either side are the customer’s.": {
    zero: "両側の付箋{all}枚のうち、顧客側のものはありません。",
    other: "両側の付箋{all}枚中{N}枚が顧客側です。",
  },
  "The only note on either side is the customer’s.": "両側を通じて唯一の付箋が顧客側です。",
  "All {n} notes on either side are the customer’s.": "両側の付箋{n}枚すべてが顧客側です。",
  "The only stage says what the customer does, feels or needs.":
    "唯一のステージに、顧客の行動、感情、ニーズが書かれています。",
  "All {n} stages say what the customer does, feels or needs.":
    "{n}ステージすべてに、顧客の行動、感情、ニーズが書かれています。",
  "Nothing tells which lanes say what the customer does, feels or needs.":
    "どのレーンが顧客の行動、感情、ニーズなのかわかりません。",
  "One of {all} stages says what the customer does, feels or needs.":
    "{all}ステージ中1ステージに、顧客の行動、感情、ニーズが書かれています。",
  "{N} of {all} stages say what the customer does, feels or needs.": {
    zero: "{all}ステージのうち、顧客の行動、感情、ニーズが書かれたものはありません。",
    other: "{all}ステージ中{N}ステージに、顧客の行動、感情、ニーズが書かれています。",
  },
  "The map begins before the first contact and goes on after the outcome.":
    "マップは最初の接点の前から始まり、結果の後まで続いています。",
  "The map begins before the first contact, and stops at the outcome.":
    "マップは最初の接点の前から始まり、結果で終わっています。",
  "The map begins before the first contact; where it ends, its stages do not say.":
    "マップは最初の接点の前から始まっていますが、どこで終わるかはステージからわかりません。",
  "The map begins with a contact, and goes on after the outcome.": "マップは接点から始まり、結果の後まで続いています。",
  "The map begins with a contact and stops at the outcome.": "マップは接点から始まり、結果で終わっています。",
  "The map begins with a contact; where it ends, its stages do not say.":
    "マップは接点から始まっていますが、どこで終わるかはステージからわかりません。",
  "The map goes on after the outcome; where it begins, its stages do not say.":
    "マップは結果の後まで続いていますが、どこから始まるかはステージからわかりません。",
  "The map stops at the outcome; where it begins, its stages do not say.":
    "マップは結果で終わっていますが、どこから始まるかはステージからわかりません。",
  "The names of the stages do not say where the map begins and ends.":
    "ステージの名前からは、マップの始まりと終わりがわかりません。",
  "No note stands in a lane that speaks for the customer alone.": "顧客だけを語るレーンに付箋がありません。",
  "One of {all} notes that speak for the customer may be in words of yours.":
    "顧客を語る付箋{all}枚中1枚が、組織の言葉かもしれません。",
  "{N} of {all} notes that speak for the customer may be in words of yours.":
    "顧客を語る付箋{all}枚中{N}枚が、組織の言葉かもしれません。",
  "No words of yours in the lanes that speak for the customer.": "顧客を語るレーンに、組織の言葉はありません。",
  "No moment of truth is marked.": "真実の瞬間が示されていません。",
  "Nothing on the map says what serves its moments of truth.":
    "真実の瞬間を何が支えているのか、マップからはわかりません。",
  "Whether something serves the moments of truth is still to be answered.":
    "真実の瞬間が支えられているかどうかは、まだ答えが出ていません。",
  "Frontstage work serves the moment of truth at one of {all} stages.":
    "{all}ステージ中1ステージで、フロントステージの仕事が真実の瞬間を支えています。",
  "Frontstage work serves the moments of truth at {n} of {all} stages.": {
    zero: "{all}ステージのうち、フロントステージの仕事が真実の瞬間を支えているものはありません。",
    other: "{all}ステージ中{n}ステージで、フロントステージの仕事が真実の瞬間を支えています。",
  },
  "Frontstage work serves every moment of truth.": "フロントステージの仕事が、すべての真実の瞬間を支えています。",
  "The mood falls {fall}, and no pain point says why: find out what happens between them.":
    "気分が{fall}落ちていますが、理由となるペインポイントがありません。その間に何が起きるかを調べてください。",
  "The mood is best at {stages} ({score}), and nothing is built on it: say what makes it so, and where else it could.":
    "気分が最も良いのは{stages}（{score}）ですが、生かされていません。何が良いのか、ほかのどこで生かせるかを書いてください。",
  "The mood turns round once from {from} to {to}.": "気分が{from}から{to}までに1回入れ替わります。",
  "The mood turns round {n} times from {from} to {to}: look for what is done well at one step and lost at the next.":
    "気分が{from}から{to}までに{n}回入れ替わります。あるステップの良さが次で失われていないかを見てください。",
  "The mood is low at {from}: lift it there first.": "{from}の気分が低くなっています。まずここから引き上げてください。",
  "The mood stays low for {n} stages, from {from} to {to}: lift it there first.":
    "気分が{from}から{to}まで{n}ステージ続けて低くなっています。まずここから引き上げてください。",
  "A note at {stages} stands in no lane.": "{stages}に、レーンに入っていない付箋があります。",
  "{N} notes at {stages} stand in no lane.": "{stages}に、レーンに入っていない付箋が{N}枚あります。",
  "This map has one stage, more than {most}.": "このマップは1ステージで、{most}を超えています。",
  "This map has {n} stages, and more than {most} are hard to keep in view: group them into phases, or map a shorter stretch.":
    "このマップは{n}ステージあります。{most}を超えると見渡しにくいため、フェーズにまとめるか、より短い範囲を描いてください。",
  "This map has one phase, more than {most}.": "このマップは1フェーズで、{most}を超えています。",
  "This map has {n} phases, and more than {most} are hard to keep in view: put some together, or map a shorter stretch.":
    "このマップは{n}フェーズあります。{most}を超えると見渡しにくいため、いくつかをまとめるか、より短い範囲を描いてください。",
  "There are notes at {stages}, but nothing shows yet what the customer does.":
    "{stages}に付箋はありますが、顧客の行動がまだありません。",
  "Nothing shows what the customer does at {stage}.": "{stage}での顧客の行動がわかりません。",
  "Is it what the customer does at {stage}?": "これは{stage}での顧客の行動ですか？",
  "The organisation is at work at {stages}, but nothing shows yet what the customer thinks, feels or needs.":
    "{stages}では組織が動いていますが、顧客の考え、感情、ニーズがまだありません。",
  "The organisation is at work at {stage}, but nothing shows what the customer thinks, feels or needs there.":
    "{stage}では組織が動いていますが、顧客の考え、感情、ニーズがわかりません。",
  "Does it say what the customer thinks, feels or needs at {stage}?":
    "これは{stage}での顧客の考え、感情、ニーズですか？",
  "Start with the stages.": "まずステージから始めます。",
  "Start with what the customer does.": "まず顧客の行動から始めます。",
  "Start with what you know best.": "まず最もよく知っている所から始めます。",
  "{stages}, {lanes}, no notes yet. {next}": "{stages}、{lanes}、付箋はまだありません。{next}",
  "{stages} has no notes yet.": "{stages}にまだ付箋がありません。",
  "{stages} have no notes yet.": "{stages}にまだ付箋がありません。",
  "{N} stages are called {title}: give each its own name.":
    "{title}というステージが{N}個あります。それぞれに名前を付けてください。",
  "{titles} reads like a department or a step of the organisation.":
    "{titles}は、部門や組織の手順の名前のように読めます。",
  "{titles} read like departments or steps of the organisation.":
    "{titles}は、部門や組織の手順の名前のように読めます。",
  "What does the customer call it?": "顧客は何と呼びますか？",
  "What does the customer call them?": "顧客はそれぞれ何と呼びますか？",
  "No arrow leads on {places}: draw how the journey goes on there.":
    "先へ進む矢印が{places}にありません。そこでジャーニーがどう続くのかを描いてください。",
  "This map does not say whether it shows today or the future: write “current state” or “future state” under its title.":
    "このマップには現状か将来像かがありません。「現状」か「将来像」をタイトルの下に書いてください。",
  "{rules} is silenced {where} without a reason: write “because …” behind it.":
    "{rules}が{where}で理由なくミュートされています。後ろに「理由：…」と書いてください。",
  "{rules} are silenced {where} without a reason: write “because …” behind it.":
    "{rules}が{where}で理由なくミュートされています。後ろに「理由：…」と書いてください。",
  "“lanewise:off” names no check {where}.": "{where}の「lanewise:off」は、どのチェックも指していません。",
  "{name} is silenced {where}, but no check has that name.":
    "{name}が{where}でミュートされていますが、その名前のチェックはありません。",
  "{name} is silenced {where}, but no check has that name: the nearest is {near}.":
    "{name}が{where}でミュートされていますが、その名前のチェックはありません。最も近いのは{near}です。",
  "{name} is silenced {where}, but {finding} speaks of other places as well, and stays.":
    "{name}が{where}でミュートされていますが、{finding}はほかの場所にも関わるため残ります。",
  "{name} is silenced {where}, and has nothing to say there.":
    "{name}が{where}でミュートされていますが、そこに指摘はありません。",
  "A step at {stages} says no time: say how long it takes.":
    "{stages}のステップに時間がありません。所要時間を書いてください。",
  "{N} steps at {stages} say no time: say how long they take.":
    "{stages}の{N}個のステップに時間がありません。所要時間を書いてください。",
  "Is it a time?": "これは時間ですか？",
  "Is any of them a time?": "この中に時間はありますか？",
  "Nothing on this map says how long the journey takes: write it beside the title.":
    "ジャーニーの期間が書かれていません。タイトルの横に書いてください。",
  "The touchpoint at {stages} has nothing that the customer does there: say what they do, or take it away.":
    "{stages}のタッチポイントに顧客の行動がありません。行動を書くか、タッチポイントを取り除いてください。",
  "{N} touchpoints at {stages} have nothing that the customer does there: say what they do, or take them away.":
    "{stages}のタッチポイント{N}件に顧客の行動がありません。行動を書くか、タッチポイントを取り除いてください。",
  "No arrow leads from an action to the touchpoint {text}, as it does to most others.":
    "ほかの大半と違い、行動からタッチポイント{text}への矢印がありません。",
  "No arrow leads from an action to {n} touchpoints, as it does to most others.":
    "ほかの大半と違い、行動からタッチポイント{n}件への矢印がありません。",
  "Is it what the customer does there?": "これは、そこでの顧客の行動ですか？",
  "Is any of them what the customer does there?": "この中に、そこでの顧客の行動はありますか？",
  "A touchpoint at {stages} has no channel: say by which means people meet there.":
    "{stages}のタッチポイントにチャネルがありません。どの手段で接するかを書いてください。",
  "{N} touchpoints at {stages} have no channel: say by which means people meet there.":
    "{stages}のタッチポイント{N}件にチャネルがありません。どの手段で接するかを書いてください。",
  "Is it a channel?": "これはチャネルですか？",
  "Is any of them a channel?": "この中にチャネルはありますか？",
  "The touchpoint at {stages} has no frontstage work: say who or what answers there.":
    "{stages}のタッチポイントにフロントステージの仕事がありません。誰が、または何が応えるかを書いてください。",
  "{N} touchpoints at {stages} have no frontstage work: say who or what answers there.":
    "{stages}のタッチポイント{N}件にフロントステージの仕事がありません。誰が、または何が応えるかを書いてください。",
  "Votes at {stages} go from {low} to {high}: talk about what each has seen, and write it down.":
    "{stages}の投票が{low}から{high}まで割れています。それぞれが見てきたことを話し合い、書き留めてください。",
  "Votes lie far apart at {stages}: talk about what each has seen, and write it down.":
    "{stages}で投票が大きく割れています。それぞれが見てきたことを話し合い、書き留めてください。",
  "Votes at {stage} go from {low} to {high}, and a note there stands in no lane.":
    "{stage}の投票が{low}から{high}まで割れていて、レーンに入っていない付箋が1枚あります。",
  "Votes at {stage} go from {low} to {high}, and {n} notes there stand in no lane.":
    "{stage}の投票が{low}から{high}まで割れていて、レーンに入っていない付箋が{n}枚あります。",
  "Does it say why?": "これはその理由ですか？",
  "Does one of them say why?": "この中にその理由はありますか？",
};
