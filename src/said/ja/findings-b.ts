// Japanese: what rules say and ask, from lanes to personas.
import type { findingsB as english } from "../english/findings-b.js";
import type { SaidOf } from "../said.js";

export const findingsB: SaidOf<typeof english> = {
  "The lane {name} is missing, and there is no {others} in its place.":
    "レーン{name}がありません。代わりになる{others}もありません。",
  "The lane {name} is missing.": "レーン{name}がありません。",
  "No lane is known as {wanted}, but {name} may be it.":
    "{wanted}と認識できるレーンはありませんが、{name}がそうかもしれません。",
  "No lane is known as {wanted}, but not every row has a label.":
    "{wanted}と認識できるレーンはありませんが、見出しのない行があります。",
  "Is {name} the lane {wanted}?": "{name}はレーン{wanted}ですか？",
  "The lanes are all there but not as expected: from top to bottom {lanes}.":
    "レーンはそろっていますが、並び順が違います（上から{lanes}）。",
  "No lane has a title Lanewise knows, so nobody can say which are missing.":
    "Lanewiseが認識できる名前のレーンがないため、何が足りないかわかりません。",
  "What is each lane about?": "それぞれ何についてのレーンですか？",
  "{N} lanes are called {title}: put them together, or give each its own name.":
    "{title}というレーンが{N}個あります。まとめるか、それぞれに名前を付けてください。",
  "The lines run {drawn} from top to bottom, but belong in the order {wanted}.":
    "線が上から{drawn}の順になっていますが、正しくは{wanted}の順です。",
  "Is this map drawn from the bottom up?": "このマップは下から上へ描かれていますか？",
  "Put the lines in their order": "線を正しい順に並べる",
  "The {line} is missing, and the lanes lie too mixed to draw it: put those that it parts on their sides first.":
    "{line}がありません。レーンが混ざっていて引けないため、先に線の両側に分けてください。",
  "The {line} is missing {between}.": "{between}に{line}がありません。",
  "Add the line {title}": "線{title}を追加",
  "The low point at {stages} has no opportunity under it.": "{stages}の低い所に機会がありません。",
  "The low points at {stages} have no opportunity under them.": "{stages}の低い所に機会がありません。",
  "Does it say how to lift the mood there?": "これは、そこの気分を引き上げる方法ですか？",
  "Does one of them say how to lift the mood there?": "この中に、そこの気分を引き上げる方法はありますか？",
  "Add a note for the opportunity": "機会の付箋を追加",
  "Add notes for the opportunities": "機会の付箋を追加",
  "A placeholder stands for the opportunity at {stages}.": "{stages}の機会がプレースホルダーのままです。",
  "Placeholders stand for the opportunities at {stages}.": "{stages}の機会がプレースホルダーのままです。",
  "What would lift the mood there?": "どうすれば、そこの気分を引き上げられますか？",
  "No moment of truth is marked: mark the one or two that people will remember.":
    "真実の瞬間が示されていません。記憶に残るものを1つか2つ選んでください。",
  "No moment of truth is marked, and a note stands in no lane.":
    "真実の瞬間が示されていません。レーンに入っていない付箋が1枚あります。",
  "No moment of truth is marked, and {n} notes stand in no lane.":
    "真実の瞬間が示されていません。レーンに入っていない付箋が{n}枚あります。",
  "Is it one?": "これは真実の瞬間ですか？",
  "Is any of them one?": "この中に真実の瞬間はありますか？",
  "The moment of truth at {stages} has no measure: say how you would notice that it went well.":
    "{stages}の真実の瞬間に指標がありません。うまくいったと何でわかるかを書いてください。",
  "{N} moments of truth at {stages} have no measure: say how you would notice that they went well.":
    "{stages}の真実の瞬間{N}件に指標がありません。うまくいったと何でわかるかを書いてください。",
  "Is it a measure?": "これは指標ですか？",
  "Is any of them a measure?": "この中に指標はありますか？",
  "No frontstage work serves the moment of truth at {stages}: say who is there, and what they do.":
    "{stages}の真実の瞬間にフロントステージの仕事がありません。誰がいて何をするかを書いてください。",
  "No frontstage work serves {n} moments of truth at {stages}: say who is there, and what they do.":
    "{stages}の真実の瞬間{n}件にフロントステージの仕事がありません。誰がいて何をするかを書いてください。",
  "Is it frontstage work?": "これはフロントステージの仕事ですか？",
  "Is any of them frontstage work?": "この中にフロントステージの仕事はありますか？",
  "The moment of truth at {stages} has a touchpoint and no frontstage work.":
    "{stages}の真実の瞬間には、タッチポイントはありますが、フロントステージの仕事がありません。",
  "The moments of truth at {stages} have touchpoints and no frontstage work.":
    "{stages}の真実の瞬間には、タッチポイントはありますが、フロントステージの仕事がありません。",
  "Does the touchpoint serve it, with nobody there?": "スタッフがいなくても、タッチポイントだけで足りていますか？",
  "Do the touchpoints serve them, with nobody there?": "スタッフがいなくても、タッチポイントだけで足りていますか？",
  "A need at {stages} has no measure under it: say how you would notice that it is met.":
    "{stages}のニーズに指標がありません。満たされたと何でわかるかを書いてください。",
  "{N} needs at {stages} have no measure under them: say how you would notice that they are met.":
    "{stages}のニーズ{N}件に指標がありません。満たされたと何でわかるかを書いてください。",
  "A strong feeling at {stage} has no need beside it.": "{stage}の強い感情に、対応するニーズがありません。",
  "{N} strong feelings at {stage} have no need beside them.": "{stage}の強い感情{N}件に、対応するニーズがありません。",
  "Is it the need behind the strong feeling at {stage}?": "これは{stage}の強い感情の理由となるニーズですか？",
  "A feeling at {stages} has no score, and no need beside it.":
    "{stages}の感情に、スコアも対応するニーズもありません。",
  "{N} feelings at {stages} have no score, and no need beside them.":
    "{stages}の感情{N}件に、スコアも対応するニーズもありません。",
  "Is it a strong one?": "これは強い感情ですか？",
  "Is any of them a strong one?": "この中に強い感情はありますか？",
  "What is it that nobody knows?": "わからないのは何ですか？",
  "A note at {places} says nothing: write on it what is meant, or take it away.":
    "{places}の付箋に何も書かれていません。内容を書くか、取り除いてください。",
  "{N} notes at {places} say nothing: write on them what is meant, or take them away.":
    "{places}の付箋{N}枚に何も書かれていません。内容を書くか、取り除いてください。",
  "A note at {places} holds nothing but a question mark.": "{places}の付箋は疑問符だけです。",
  "{N} notes at {places} hold nothing but a question mark.": "{places}の付箋{N}枚は疑問符だけです。",
  "{text} holds several ideas: give each a note of its own.":
    "{text}に複数のことが書かれています。1枚に1つずつ分けてください。",
  "{N} notes hold several ideas each: give every idea a note of its own.":
    "付箋{N}枚に複数のことが書かれています。1枚に1つずつ分けてください。",
  "{lane} lies {lies} {lines} with its note, but belongs {belongs}.":
    "{lane}は付箋ごと{lines}の{lies}にありますが、本来の位置は{belongs}です。",
  "{lane} lies {lies} {lines} with its {n} notes, but belongs {belongs}.":
    "{lane}は付箋{n}枚ごと{lines}の{lies}にありますが、本来の位置は{belongs}です。",
  "The lines are out of order, so nobody can say which side of them is which.":
    "線の順が正しくないため、どちら側か判断できません。",
  "Should they run, from top to bottom, {lines}?": "上から{lines}の順が正しいですか？",
  "Where does it belong?": "本来の位置はどこですか？",
  "Where do they belong?": "それぞれの本来の位置はどこですか？",
  "{text} stands in no lane and no stage.": "{text}はレーンにもステージにも入っていません。",
  "{N} notes stand in no lane and no stage.": "付箋{N}枚がレーンにもステージにも入っていません。",
  "{text} stands in no lane.": "{text}はレーンに入っていません。",
  "{N} notes stand in no lane.": "付箋{N}枚がレーンに入っていません。",
  "{text} stands in no stage.": "{text}はステージに入っていません。",
  "{N} notes stand in no stage.": "付箋{N}枚がステージに入っていません。",
  "{text} may belong in another place: {why}.": "{text}は別の場所かもしれません：{why}。",
  "{N} notes may belong in another place than the one they were read in.":
    "付箋{N}枚は、読み取った場所と違うかもしれません。",
  "{text} stands {times} in {lane} at {stage}: put the notes together.":
    "{stage}の{lane}に{text}が{times}出てきます。付箋をまとめてください。",
  "{N} ideas stand more than once in their cell: put the notes that say the same together.":
    "同じセルに重複している内容が{N}件あります。同じ内容の付箋をまとめてください。",
  "Nobody owns the opportunity {text}: write who takes it on.":
    "機会{text}に担当がいません。引き受ける人を書いてください。",
  "Nobody owns {n} opportunities: write on each who takes it on.":
    "機会{n}件に担当がいません。引き受ける人をそれぞれに書いてください。",
  "Placeholders stand for the owners of {n} opportunities.": "機会{n}件の担当がプレースホルダーのままです。",
  "The opportunity {text} names nobody who takes it on.": "機会{text}に引き受ける人が書かれていません。",
  "{N} opportunities name nobody who takes them on.": "機会{N}件に引き受ける人が書かれていません。",
  "Who takes it on?": "引き受けるのは誰ですか？",
  "Who takes them on?": "それぞれを引き受けるのは誰ですか？",
  "One of {all} notes lies below the line of visibility: add what the customer does, thinks and feels.":
    "付箋{all}枚中1枚が可視線より下にあります。顧客の行動、考え、感情を加えてください。",
  "{N} of {all} notes lie below the line of visibility: add what the customer does, thinks and feels.":
    "付箋{all}枚中{N}枚が可視線より下にあります。顧客の行動、考え、感情を加えてください。",
  "Whether most notes lie below the line of visibility depends on {names}.":
    "付箋の大半が可視線より下かどうかは、{names}によって変わります。",
  "Does the customer see what stands there?": "そこにあるものは顧客に見えますか？",
  "Add a note for the owner": "担当の付箋を追加",
  "Add notes for the owners": "担当の付箋を追加",
  "{text} ends in brackets.": "{text}の終わりにかっこ書きがあります。",
  "{N} notes end in brackets.": "付箋{N}枚の終わりにかっこ書きがあります。",
  "Do the words in brackets say who answers for it?": "かっこの中は担当の名前ですか？",
  "Do the words in brackets say who answers for each?": "かっこの中は、それぞれの担当の名前ですか？",
  "A pain point at {stages} has no touchpoint: say where the customer meets it.":
    "{stages}のペインポイントにタッチポイントがありません。顧客がどこで出会うかを書いてください。",
  "{N} pain points at {stages} have no touchpoint: say where the customer meets them.":
    "{stages}のペインポイント{N}件にタッチポイントがありません。顧客がどこで出会うかを書いてください。",
  "Is it a touchpoint?": "これはタッチポイントですか？",
  "Is any of them a touchpoint?": "この中にタッチポイントはありますか？",
  "The pain point {text} does not say how much it matters: write whether it is a trifle, whether people work around it, or give up.":
    "ペインポイント{text}に深刻さが書かれていません。小さなこと、回避、断念のどれかを書いてください。",
  "{N} pain points do not say how much they matter: write whether they are trifles, whether people work around them, or give up.":
    "ペインポイント{N}件に深刻さが書かれていません。小さなこと、回避、断念のどれかを書いてください。",
  "{text} may be a pain point, and does not say how much it matters.":
    "{text}はペインポイントかもしれませんが、深刻さが書かれていません。",
  "{N} notes may be pain points, and do not say how much they matter.":
    "付箋{N}枚はペインポイントかもしれませんが、深刻さが書かれていません。",
  "Is it a pain point?": "これはペインポイントですか？",
  "Which of them are pain points?": "ペインポイントはどれですか？",
  "A pain point at {stages} has no opportunity yet.": "{stages}のペインポイントに、まだ機会がありません。",
  "{N} pain points at {stages} have no opportunity yet.": "{stages}のペインポイント{N}件に、まだ機会がありません。",
  "A pain point at {stage} has no opportunity under it.": "{stage}のペインポイントの下に機会がありません。",
  "{N} pain points at {stage} have no opportunity under them.": "{stage}のペインポイント{N}件の下に機会がありません。",
  "Does it answer a pain point at {stage}?": "これは{stage}のペインポイントに応えるものですか？",
  "What could be better there?": "そこで何を良くできますか？",
  "A note at {stage} may be a pain point, and there is no opportunity under it.":
    "{stage}の付箋はペインポイントかもしれませんが、下に機会がありません。",
  "{N} notes at {stage} may be pain points, and there is no opportunity under them.":
    "{stage}の付箋{N}枚はペインポイントかもしれませんが、下に機会がありません。",
  "Nothing near the strong feeling at {stages} says why: write the reason on it.":
    "{stages}の強い感情の近くに理由がありません。付箋に書いてください。",
  "Nothing near {n} strong feelings at {stages} says why: write the reason on each.":
    "{stages}の強い感情{n}件の近くに理由がありません。それぞれの付箋に書いてください。",
  "Is it the reason for the strong feeling there?": "これは、そこでの強い感情の理由ですか？",
  "Are they reasons for the strong feelings there?": "これらは、そこでの強い感情の理由ですか？",
  "A placeholder stands for the persona.": "ペルソナがプレースホルダーのままです。",
  "Whose journey is it?": "誰のジャーニーですか？",
};
