// Japanese: of the rules, the first half: what each asks for, why it matters, what it needs.
import type { checksA as english } from "../english/checks-a.js";
import type { SaidOf } from "../said.js";

export const checksA: SaidOf<typeof english> = {
  "Where the customer acts, the map says what there is to see, hold or keep.":
    "顧客が行動するところには、見るもの、手に取るもの、手元に残るものが書かれている。",
  "Evidence is all that people can judge a service by before it is done, and all they keep of it after.":
    "物的証拠は、利用前にサービスを判断する唯一の手がかりであり、利用後に手元に残る唯一のものです。",
  "Needs lanes for actions and for physical evidence, and evidence at most of the steps.":
    "行動と物的証拠のレーン、および大半のステップの物的証拠が必要です。",
  "A need says how sure people are of it, and a guess says that it is one.":
    "ニーズには確かさが書かれ、推測には推測と書かれている。",
  "A guess that looks like a fact is built upon before anybody has asked a customer.":
    "事実に見える推測は、誰も顧客に尋ねないまま前提になってしまいます。",
  "Needs a lane for needs where at least one says how sure people are, from 1 to 10.":
    "ニーズのレーンと、確かさ（1～10）が書かれたニーズが1つ以上必要です。",
  "Backstage work has the support it rests on.": "バックステージの仕事には、それを支えるものが書かれている。",
  "Who does the work out of view waits for others too, and the customer waits for both.":
    "見えないところで働く人もほかの誰かを待ち、顧客はその両方を待っています。",
  "Needs lanes for backstage and support, and support at most stages with backstage work.":
    "バックステージと支援のレーン、およびバックステージの仕事がある大半のステージの支援が必要です。",
  "Backstage work serves a step that the customer takes.": "バックステージの仕事は、顧客のステップを支えている。",
  "Work that no step needs is work nobody would miss, or the trace of a step nobody has mapped.":
    "どのステップにも必要のない仕事は、なくても困らない仕事か、まだ描かれていないステップの痕跡です。",
  "Needs backstage work, and at another stage something on the customer’s side or in view.":
    "バックステージの仕事と、別のステージで顧客側または見えるところにあるものが必要です。",
  "A blueprint shows one part of the journey, not the whole life with a company.":
    "ブループリントは、企業との関わりのすべてではなく、ジャーニーの一部を描いている。",
  "Backstage and support of a whole life fit on no wall; what fits is too coarse to build from.":
    "関わりのすべてを支える仕事は壁に収まりません。収まる粗さでは、設計に使えません。",
  "Needs two stages with names.": "名前のあるステージが2つ必要です。",
  "Where the channel changes, something takes the customer across.":
    "チャネルが変わるところに、顧客を次へつなぐものがある。",
  "Between two channels people start anew: they look for the number, and tell their story again.":
    "チャネルの間で顧客は一からやり直しになります。番号を探し、同じ話をもう一度することになります。",
  "Needs channels that change from stage to stage, and arrows or long notes over most of the changes.":
    "ステージごとに変わるチャネルと、大半の変わり目をまたぐ矢印か長い付箋が必要です。",
  "Needs and pain points rest on something people said, did or measured.":
    "ニーズとペインポイントは、人が言ったこと、したこと、測ったことに基づいている。",
  "What nobody has seen or heard is an opinion, however many agree with it.":
    "誰も見聞きしていないことは、何人が賛成しても意見にすぎません。",
  "Needs a lane for research or quotes with a note in it, and a need or a pain point.":
    "付箋のある根拠か顧客の声のレーンと、ニーズかペインポイントが必要です。",
  "The rows for what the customer does hold what the customer does.": "顧客の行動の行には、顧客の行動が書かれている。",
  "Staff in the customer’s rows hide what the customer does while they work, which is mostly waiting.":
    "顧客の行にスタッフがいると、その間の顧客の行動が隠れます。たいていは待っています。",
  "Needs a note in a lane for the customer’s actions or decisions alone.":
    "顧客の行動か意思決定だけのレーンに付箋が必要です。",
  "Lanes that speak for the customer are in the customer’s own words.":
    "顧客を語るレーンは、顧客自身の言葉で書かれている。",
  "Who writes “hand-off” where she says “I wait” maps the organisation again.":
    "顧客なら「待つ」と言うところに「引き継ぎ」と書くと、また組織の図になってしまいます。",
  "Needs a note in a lane that speaks for the customer alone.": "顧客だけを語るレーンに付箋が必要です。",
  "There are at most four design criteria.": "デザイン基準は4つまでにしている。",
  "Criteria are for saying no; whoever has ten of them says yes to everything.":
    "基準は断るためのものです。10個もあると、何でも通ってしまいます。",
  "Needs a lane for design criteria with a note in it.": "付箋のあるデザイン基準のレーンが必要です。",
  "The stages are drawn about equally closely.": "各ステージは、ほぼ同じ細かさで描かれている。",
  "A stage with many more steps than the others is several stages, or the only one the group knows well.":
    "ステップが飛び抜けて多いステージは、実は複数のステージか、グループがよく知る唯一のステージです。",
  "Needs three stages with something the customer does, and no stage with notes where nothing is done.":
    "顧客の行動があるステージが3つ必要です。付箋があるのに行動のないステージがあると判断できません。",
  "All numbers on feelings count on one scale, from −2 to +2.":
    "感情の数字はすべて、−2から+2の同じ尺度で書かれている。",
  "An eight out of ten among minus ones bends the curve where nothing happened.":
    "マイナス1が並ぶ中に10点中8点が混じると、何も起きていない所で曲線が曲がります。",
  "Needs a note with a number in a lane for emotions.": "感情のレーンに数字のある付箋が必要です。",
  "Every feeling has a place on the scale from −2 to +2.": "どの感情にも、−2から+2の尺度上の位置がある。",
  "Only feelings with a height make a curve, and only a curve shows where to look first.":
    "曲線になるのは高さのある感情だけです。どこから見るべきかは曲線でしかわかりません。",
  "Needs a lane for emotions with a note in it.": "付箋のある感情のレーンが必要です。",
  "What the customer feels rises and falls along the way.": "顧客の感情は、道のりの中で上下している。",
  "Nobody feels the same from the first step to the last; a flat line was filled in, not found out.":
    "最初から最後まで同じ気持ちの人はいません。平らな線は調べたものではなく、埋めただけのものです。",
  "Needs feelings with a score at four stages, and at most of those that have notes.":
    "スコアのある感情が、4つのステージと、付箋のある大半のステージに必要です。",
  "Every exception has somebody who answers for it.": "どの例外にも、責任を持つ人がいる。",
  "A stuck case belongs to everybody, so it stays stuck.": "止まった案件は、みんなのものである限り止まったままです。",
  "Needs a note in a lane for exceptions.": "例外のレーンに付箋が必要です。",
  "Where it can break, the map says what is done then, or what could be.":
    "うまくいかない可能性のある所に、そのときの対応か、できそうなことが書かれている。",
  "People forgive a failure that is made good, and remember one that is not.":
    "埋め合わせのある失敗は許されますが、ない失敗は記憶に残ります。",
  "Needs a note in a lane for failure points or exceptions, and a lane for recovery.":
    "ボトルネックか例外のレーンの付箋と、リカバリーのレーンが必要です。",
  "A stage with frontstage work has backstage work behind it.":
    "フロントステージの仕事があるステージには、裏側にバックステージの仕事がある。",
  "What happens in view holds only as long as somebody does the work out of view.":
    "見えるところの仕事は、見えないところで誰かが働いている間しか続きません。",
  "Needs a frontstage lane and a backstage lane, and a note in the frontstage.":
    "フロントステージとバックステージのレーン、およびフロントステージの付箋が必要です。",
  "The map says what the customer wants to reach.": "マップには、顧客が達成したいことが書かれている。",
  "Without a goal no step can be called a detour.": "ゴールがなければ、どのステップが回り道かわかりません。",
  "Needs a note: a map just inserted is not asked for it.": "付箋が必要です。挿入したばかりのマップには求めません。",
  "Work that changes hands has an owner until it has arrived.": "引き継がれる仕事には、届くまでの担当がいる。",
  "Between two teams each believes that the other has it.": "チームの間では、どちらも相手が持っていると思っています。",
  "Needs an arrow between two lanes of the organisation, or a note out of view that speaks of a hand-off.":
    "組織側の2つのレーンをつなぐ矢印か、引き継ぎを述べた見えないところの付箋が必要です。",
  "What matters a great deal satisfies, or there is an idea for it.":
    "とても重要なことは満たされているか、改善の案がある。",
  "The gap between how much something counts and how well it is done says where to begin.":
    "重要度と出来ばえの差が、どこから始めるべきかを教えてくれます。",
  "Needs numbers for importance and satisfaction at a stage.": "同じステージに重要度と満足度の数字が必要です。",
  "The journey goes on after the deal is done.": "ジャーニーは、契約や購入が済んだ後も続いている。",
  "Whether it was worth it shows in use, and so does whether people come back.":
    "その価値も、また来てくれるかどうかも、使ってみてわかります。",
  "Needs a last stage whose name says when it is, or where staff are at work.":
    "いつのことかが名前でわかる最後のステージ、またはスタッフが働いている最後のステージが必要です。",
  "Somebody looks after the journey as a whole.": "ジャーニー全体を見る人がいる。",
  "A map without an owner goes to a shared drive and is never opened again.":
    "担当者のいないマップは共有フォルダーに入れられ、二度と開かれません。",
  "The journey starts before the customer first meets the organisation.":
    "ジャーニーは、顧客が組織に初めて接する前から始まっている。",
  "What people hope for and fear is settled before they sign up, order or arrive.":
    "期待も不安も、申し込みや注文や来店の前に決まっています。",
  "Needs a first stage whose name says when it is, or where staff are at work already.":
    "いつのことかが名前でわかる最初のステージ、またはすでにスタッフが働いている最初のステージが必要です。",
  "Every lane has at least one note.": "どのレーンにも付箋が1枚以上ある。",
  "A row that stays empty is a question the group did not ask, or a row the map does not need.":
    "空のままの行は、グループが問わなかったことか、このマップに要らない行です。",
  "Needs notes in at least half of the lanes and most of the stages: a map half filled is half way, not wrong.":
    "レーンの半数以上とステージの大半に付箋が必要です。途中のマップは途中なだけで、誤りではありません。",
  "Every lane has a title that says what it is about.": "どのレーンにも、内容がわかる名前がある。",
  "A lane nobody can place is kept and shown, but no check can look into it.":
    "意味のわからないレーンも残して表示しますが、どのチェックもその中を見られません。",
  "Needs at least one lane.": "レーンが1つ以上必要です。",
  "The map has the lanes its method asks for.": "マップに、手法が求めるレーンがそろっている。",
  "A missing row is a question nobody asked; the map looks complete without it.":
    "行が足りないのは、誰も問わなかったということです。それでもマップは完成して見えます。",
  "Needs at least one lane the profile asks for.": "プロファイルが求めるレーンが1つ以上必要です。",
  "No two lanes have the same title.": "同じ名前のレーンがない。",
  "With two rows of one name, half of the notes end up in each and neither tells the whole story.":
    "同じ名前の行が2つあると、付箋が半分ずつに分かれ、どちらも全体を語りません。",
  "Needs at least two lanes.": "レーンが2つ以上必要です。",
  "The lines run in their order: interaction, visibility, internal interaction.":
    "線は、相互作用線、可視線、内部相互作用線の順に並んでいる。",
  "With two lines in each other’s place the blueprint says of every step between them that it is seen where it is not.":
    "2本の線が入れ替わると、その間のステップがすべて、見えないのに見えることになってしまいます。",
  "Needs two of the three lines drawn.": "3本のうち2本の線が引かれている必要があります。",
  "Every boundary between customer, frontstage, backstage and support that the map crosses has its line.":
    "顧客、フロントステージ、バックステージ、支援の境目には、それぞれの線がある。",
  "The lines say who sees what and who meets whom; without them a blueprint is a table.":
    "線は、誰に何が見え、誰が誰と接するかを示します。線がなければブループリントはただの表です。",
  "Needs lanes on two sides of a line.": "線の両側にレーンが必要です。",
  "Where the mood is low, there is an opportunity.": "気分が低い所に、機会がある。",
  "The low points of the curve are where a change is felt most.": "変化がいちばん感じられるのは、曲線の低い所です。",
  "Needs a lane for opportunities, and a stage where feelings have a low score.":
    "機会のレーンと、感情のスコアが低いステージが必要です。",
  "The map marks the moments that decide what people remember.": "マップには、記憶を左右する瞬間が示されている。",
  "Where every moment weighs the same, money and care go where they are not noticed.":
    "すべての瞬間が同じ重さだと、費用も気配りも、気づかれない所に使われます。",
  "Needs a lane for moments of truth, and notes at most stages in most lanes.":
    "真実の瞬間のレーンと、大半のステージの大半のレーンに付箋が必要です。",
  "A moment of truth has a measure that tells how it went.": "真実の瞬間には、どうだったかを測る指標がある。",
  "What decides whether people come back is the one thing not to guess at.":
    "また来てくれるかどうかを決めるものこそ、推測で済ませてはいけません。",
  "Needs a moment of truth, and a lane for metrics with a note in it.":
    "真実の瞬間と、付箋のある指標のレーンが必要です。",
  "A moment of truth has frontstage work beneath it.": "真実の瞬間の下に、フロントステージの仕事がある。",
  "The moments people remember are kept or lost by who is there, and by what they do.":
    "記憶に残る瞬間は、そこに誰がいて何をするかで決まります。",
  "Needs a moment of truth, and frontstage work at half of the stages that have notes or at another moment of truth.":
    "真実の瞬間と、付箋のあるステージの半数または別の真実の瞬間にフロントステージの仕事が必要です。",
  "A stage with a need has a measure that tells whether it is met.":
    "ニーズのあるステージには、満たされたかを測る指標がある。",
  "A need without a measure is met when somebody says so.":
    "指標のないニーズは、誰かがそう言えば満たされたことになります。",
  "Needs a lane for metrics with a note in it, and a need.": "付箋のある指標のレーンと、ニーズが必要です。",
  "Where the customer acts and feels strongly, a need says why.":
    "顧客が行動し強く感じる所には、その理由となるニーズが書かれている。",
  "A strong feeling is the trace of a need; without the need one can only treat the symptom.":
    "強い感情はニーズの表れです。ニーズがわからなければ、対症療法しかできません。",
};
