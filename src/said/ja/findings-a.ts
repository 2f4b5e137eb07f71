// Japanese: what rules say and ask, from evidence to lanes.
import type { findingsA as english } from "../english/findings-a.js";
import type { SaidOf } from "../said.js";

export const findingsA: SaidOf<typeof english> = {
  "A step at {stages} has no physical evidence: say what the customer sees, holds or keeps.":
    "{stages}のステップに物的証拠がありません。顧客が見るもの、手に取るもの、手元に残るものを書いてください。",
  "{N} steps at {stages} have no physical evidence: say what the customer sees, holds or keeps.":
    "{stages}の{N}個のステップに物的証拠がありません。顧客が見るもの、手に取るもの、手元に残るものを書いてください。",
  "Is it physical evidence?": "これは物的証拠ですか？",
  "Is any of them physical evidence?": "この中に物的証拠はありますか？",
  "The need {text} has no number for how sure you are: write one from 1 to 10 on it.":
    "ニーズ{text}に確かさの数字がありません。1～10で書いてください。",
  "{N} needs have no number for how sure you are: write one from 1 to 10 on each.":
    "ニーズ{N}件に確かさの数字がありません。それぞれに1～10で書いてください。",
  "The need {text} is a guess so far: mark it as one, or ask customers.":
    "ニーズ{text}はまだ推測です。推測と書くか、顧客に尋ねてください。",
  "{N} needs are guesses so far: mark them as guesses, or ask customers.":
    "ニーズ{N}件はまだ推測です。推測と書くか、顧客に尋ねてください。",
  "Backstage work at {stages} rests on nothing: say which team, partner or system it needs.":
    "{stages}のバックステージの仕事に支えがありません。必要なチーム、パートナー、システムを書いてください。",
  "{N} pieces of backstage work at {stages} rest on nothing: say which teams, partners or systems they need.":
    "{stages}のバックステージの仕事{N}件に支えがありません。必要なチーム、パートナー、システムを書いてください。",
  "Is it support for the backstage work?": "これはバックステージの仕事を支えるものですか？",
  "Is any of them support for the backstage work?": "この中に、バックステージの仕事を支えるものはありますか？",
  "The backstage work at {stages} serves no step of the customer: draw an arrow to the one it is for, or add it.":
    "{stages}のバックステージの仕事は、顧客のどのステップも支えていません。支えるステップへ矢印を引くか、ステップを追加してください。",
  "{N} pieces of backstage work at {stages} serve no step of the customer: draw arrows to those they are for, or add them.":
    "{stages}のバックステージの仕事{N}件は、顧客のどのステップも支えていません。支えるステップへ矢印を引くか、ステップを追加してください。",
  "Is it the step they serve?": "これは、支えられているステップですか？",
  "Is any of them the step they serve?": "この中に、支えられているステップはありますか？",
  "This blueprint covers a whole life with the organisation, {ends}: draw one of its parts, and leave the rest to a journey map.":
    "このブループリントは{ends}、組織との関わりのすべてを扱っています。その一部だけを描き、残りはジャーニーマップに任せてください。",
  "The title speaks of a whole life with the organisation.": "タイトルが、組織との関わりのすべてを指しています。",
  "Which part of it is the blueprint about?": "ブループリントが扱うのはどの部分ですか？",
  "The channel changes {places}, and a note there stands in no lane.":
    "チャネルが{places}で変わり、レーンに入っていない付箋がそこにあります。",
  "The channel changes {places}, and {n} notes there stand in no lane.":
    "チャネルが{places}で変わり、レーンに入っていない付箋がそこに{n}枚あります。",
  "Does it take the customer across?": "これは顧客を次へつなぐものですか？",
  "Does one of them take the customer across?": "この中に、顧客を次へつなぐものはありますか？",
  "The channel changes {places}, and nothing takes the customer across: say how they get from one to the other.":
    "チャネルが{places}で変わりますが、顧客を次へつなぐものがありません。どのように移るのかを書いてください。",
  "The check {rule} stopped before it was done: {cause}. The fault is Lanewise’s, not the map’s.":
    "チェック{rule}が途中で止まりました（{cause}）。原因はマップではなくLanewiseにあります。",
  "A need or pain point at {stages} has no research beside it: add where you know it from, or mark it as an assumption.":
    "{stages}のニーズまたはペインポイントに根拠がありません。なぜ言えるのかを加えるか、仮説と書いてください。",
  "{N} needs and pain points at {stages} have no research beside them: add where you know them from, or mark them as assumptions.":
    "{stages}のニーズとペインポイント{N}件に根拠がありません。なぜ言えるのかを加えるか、仮説と書いてください。",
  "Is it research?": "これは根拠ですか？",
  "Is any of them research?": "この中に根拠はありますか？",
  "{text} stands in {lanes}.": "{text}が{lanes}にあります。",
  "{text} and others stand in {lanes}.": "{text}などが{lanes}にあります。",
  "Is it the customer who does it, or staff?": "これをするのは顧客ですか、スタッフですか？",
  "Is it the customer who does these {n} things, or staff?": "これら{n}件をするのは顧客ですか、スタッフですか？",
  "{words} stands in a lane that speaks for the customer.": "{words}という言葉が、顧客を語るレーンにあります。",
  "{words} stand in lanes that speak for the customer.": "{words}という言葉が、顧客を語るレーンにあります。",
  "Is it the customer’s own word, or yours?": "これは顧客の言葉ですか、組織の言葉ですか？",
  "Are they the customer’s own words, or yours?": "これらは顧客の言葉ですか、組織の言葉ですか？",
  "{lane} holds one.": "{lane}に1件あります。",
  "{lane} holds {n}: keep the {most} that would make you say no.":
    "{lane}に{n}件あります。断る理由になるもの{most}件に絞ってください。",
  "{lane} may hold {n}, but some may not belong there.":
    "{lane}に{n}件あるようですが、別の場所のものが混じっているかもしれません。",
  "Which of them are design criteria?": "デザイン基準はどれですか？",
  "{stage} has {steps}, a usual stage of this map {usual}: split it, or look closer at the others.":
    "{stage}は{steps}ですが、このマップの標準は{usual}ステップです。分けるか、ほかのステージをもっと詳しく見てください。",
  "{stages} have many times the steps of the other stages: split them, or look closer at the others.":
    "{stages}は、ほかのステージの何倍ものステップがあります。分けるか、ほかのステージをもっと詳しく見てください。",
  "{text} is not on the scale from −2 to +2: write it as one of its numbers.":
    "{text}は−2から+2の尺度に合いません。この中の数字で書いてください。",
  "{N} feelings are not on the scale from −2 to +2: write them as its numbers.":
    "感情{N}件が−2から+2の尺度に合いません。この中の数字で書いてください。",
  "Only {text} goes beyond the scale from −2 to +2, so that all other feelings look small beside it.":
    "{text}だけが−2から+2の尺度を超え、ほかの感情が小さく見えます。",
  "Only {n} of the feelings go beyond the scale from −2 to +2, so that all others look small beside them.":
    "感情{n}件だけが−2から+2の尺度を超え、ほかの感情が小さく見えます。",
  "{text} counts on another scale than the other feelings: write all of them from −2 to +2.":
    "{text}はほかの感情と尺度が違います。すべて−2から+2で書いてください。",
  "{N} feelings count on another scale than the others: write all of them from −2 to +2.":
    "感情{N}件はほかと尺度が違います。すべて−2から+2で書いてください。",
  "Some of the numbers on feelings count around 0, and one does not.":
    "感情の数字には0を中心にしたものがありますが、1件は違います。",
  "Some of the numbers on feelings count around 0, and {n} do not.":
    "感情の数字には0を中心にしたものがありますが、{n}件は違います。",
  "From which number to which do they count?": "いくつからいくつまでの数字ですか？",
  "One of the notes in {lane} has no score: write a number or an emoji on it, or move it up or down the scale.":
    "{lane}の付箋1枚にスコアがありません。数字か絵文字を書くか、尺度に合わせて上下に動かしてください。",
  "{N} notes in {lane} have no score: write a number or an emoji on them, or move them up or down the scale.":
    "{lane}の付箋{N}枚にスコアがありません。数字か絵文字を書くか、尺度に合わせて上下に動かしてください。",
  "A note in {lane} has no score.": "{lane}の付箋1枚にスコアがありません。",
  "{N} notes in {lane} have no score.": "{lane}の付箋{N}枚にスコアがありません。",
  "Is it a feeling?": "これは感情ですか？",
  "Which of them are feelings?": "感情はどれですか？",
  "The feelings are all about {score}, at {stages} from {from} to {to}: ask where the way was easier, and where it was harder.":
    "感情がすべて{score}前後です（{stages}、{from}から{to}まで）。楽だった所とつらかった所を尋ねてください。",
  "The feelings are all about {score}, at {stages} from {from} to {to}, and one has no score yet.":
    "感情がすべて{score}前後です（{stages}、{from}から{to}まで）。まだスコアのないものが1件あります。",
  "The feelings are all about {score}, at {stages} from {from} to {to}, and {n} have no score yet.":
    "感情がすべて{score}前後です（{stages}、{from}から{to}まで）。まだスコアのないものが{n}件あります。",
  "How high or low is that one?": "その感情はどのくらいの高さですか？",
  "How high or low are those?": "それらの感情はどのくらいの高さですか？",
  "Nothing is written at {name} yet.": "{name}にはまだ何も書かれていません。",
  "Add the stage {title}": "ステージ{title}を追加",
  "Nobody owns the exception {text}: write who answers for it.":
    "例外{text}に担当がいません。責任を持つ人を書いてください。",
  "Nobody owns {n} exceptions: write on each who answers for it.":
    "例外{n}件に担当がいません。それぞれに責任を持つ人を書いてください。",
  "A placeholder stands for the owner of {text}.": "{text}の担当がプレースホルダーのままです。",
  "Placeholders stand for the owners of {n} exceptions.": "例外{n}件の担当がプレースホルダーのままです。",
  "{text} may be an exception, and nobody owns it.": "{text}は例外かもしれませんが、担当がいません。",
  "{N} notes may be exceptions, and nobody owns them.": "付箋{N}枚は例外かもしれませんが、担当がいません。",
  "Who answers for it?": "責任を持つのは誰ですか？",
  "Who answers for them?": "それぞれに責任を持つのは誰ですか？",
  "A failure at {stages} has no recovery: say what is done when it happens.":
    "{stages}の失敗にリカバリーがありません。起きたときに何をするかを書いてください。",
  "{N} failures at {stages} have no recovery: say what is done when they happen.":
    "{stages}の失敗{N}件にリカバリーがありません。起きたときに何をするかを書いてください。",
  "Does it make good what breaks there?": "これは、そこでの失敗を埋め合わせるものですか？",
  "Does any of them make good what breaks there?": "この中に、そこでの失敗を埋め合わせるものはありますか？",
  "Nothing shows yet what happens backstage behind the work at {stages}.":
    "{stages}の仕事の裏側で何が行われているか、まだ書かれていません。",
  "A frontstage note at {stage} has no backstage work behind it.":
    "{stage}のフロントステージの付箋に、裏側のバックステージの仕事がありません。",
  "{N} frontstage notes at {stage} have no backstage work behind them.":
    "{stage}のフロントステージの付箋{N}枚に、裏側のバックステージの仕事がありません。",
  "Is it the backstage work at {stage}?": "これは{stage}のバックステージの仕事ですか？",
  "This map names no goal: write beside its title what the customer wants to have reached.":
    "このマップにはゴールがありません。顧客が達成したいことをタイトルの横に書いてください。",
  "The hand-off at {text} has no owner: name who answers for it until it has arrived.":
    "{text}の引き継ぎに担当がいません。届くまで責任を持つ人を書いてください。",
  "{N} hand-offs have no owner: name on each who answers for it until it has arrived.":
    "引き継ぎ{N}件に担当がいません。届くまで責任を持つ人をそれぞれに書いてください。",
  "A placeholder stands for the owner of the hand-off at {text}.":
    "{text}の引き継ぎの担当がプレースホルダーのままです。",
  "Placeholders stand for the owners of {n} hand-offs.": "引き継ぎ{n}件の担当がプレースホルダーのままです。",
  "The hand-off at {text} names no owner, and nothing else on this map does.":
    "{text}の引き継ぎに担当が書かれていません。マップのほかの場所にもありません。",
  "{N} hand-offs name no owner, and nothing else on this map does.":
    "引き継ぎ{N}件に担当が書かれていません。マップのほかの場所にもありません。",
  "{stages} matters ({importance} of 10) far more than it satisfies ({satisfaction}): look for what would close the gap.":
    "{stages}は重要度（10のうち{importance}）に比べて満足度（{satisfaction}）がかなり低くなっています。差を埋める方法を探してください。",
  "{stages} matter far more than they satisfy: look for what would close the gaps.":
    "{stages}は、重要度に比べて満足度がかなり低くなっています。差を埋める方法を探してください。",
  "What is said of satisfaction at {stage} is no number, and it matters there ({importance} of 10).":
    "{stage}の満足度が数字で書かれていません。ここの重要度は10のうち{importance}です。",
  "How satisfied are they, from 1 to 10?": "満足度は1～10でいくつですか？",
  "The map ends at {stage}, when the deal is just done: add a stage for what comes of it.":
    "マップは、契約や購入が済んだばかりの{stage}で終わっています。その後のステージを追加してください。",
  "The map ends at {stage}, while staff are still at work.":
    "マップは、スタッフがまだ働いている{stage}で終わっています。",
  "What happens once the customer has what it was for?": "目的のものを手に入れた後、顧客に何が起きますか？",
  "A placeholder stands for the owner.": "担当者がプレースホルダーのままです。",
  "Who looks after this map?": "このマップは誰が見ますか？",
  "Nobody is named who looks after this journey: write beside the title who does.":
    "このジャーニーを見る人が書かれていません。タイトルの横に書いてください。",
  "Add a placeholder for the owner": "担当者のプレースホルダーを追加",
  "The map starts at {stage}, when the two have met already: add a stage for what happens before.":
    "マップは、すでに接点のある{stage}から始まっています。その前のステージを追加してください。",
  "The map starts at {stage}, and staff are at work there already.":
    "マップは、すでにスタッフが働いている{stage}から始まっています。",
  "What happens before the customer first meets you?": "顧客が初めて接する前に、何が起きますか？",
  "{lanes} has no notes yet: fill it, or take the lane away.":
    "{lanes}にまだ付箋がありません。記入するか、レーンを取り除いてください。",
  "{lanes} have no notes yet: fill them, or take the lanes away.":
    "{lanes}にまだ付箋がありません。記入するか、レーンを取り除いてください。",
  "One lane has no label, so no check looks into it.": "見出しのないレーンが1個あり、チェックできません。",
  "{N} lanes have no label, so no check looks into them.": "見出しのないレーンが{N}個あり、チェックできません。",
  "What is it about?": "何についてのレーンですか？",
  "What is each of them about?": "それぞれ何についてのレーンですか？",
  "The lane {name} can mean {lanes}, and is checked as both.":
    "レーン{name}は{lanes}のどちらの意味にも取れるため、両方としてチェックしています。",
  "Which of them is it: {lanes}?": "どちらの意味ですか（{lanes}）？",
  "The lane {name} has a title Lanewise does not know, so no check looks into it.":
    "レーン{name}の名前をLanewiseは認識できないため、チェックできません。",
  "Did you mean {near}?": "{near}のことですか？",
  "What is this lane about?": "何についてのレーンですか？",
  "Add the lane {title}": "レーン{title}を追加",
};
