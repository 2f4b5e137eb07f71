// Japanese: of the rules, the second half: what each asks for, why it matters, what it needs.
import type { checksB as english } from "../english/checks-b.js";
import type { SaidOf } from "../said.js";

export const checksB: SaidOf<typeof english> = {
  "Needs lanes for actions, emotions and needs (or goals), and a note with a feeling where something is done.":
    "行動、感情、ニーズ（または目的）のレーンと、行動のある所に感情の付箋が必要です。",
  "Every note says something.": "どの付箋にも何か書かれている。",
  "An empty note means something to the person who placed it, and to nobody after the workshop.":
    "空の付箋の意味は貼った人にしかわからず、ワークショップの後は誰にもわかりません。",
  "Needs a note in a lane for words.": "言葉を書くレーンに付箋が必要です。",
  "A note holds one idea.": "1枚の付箋には1つのことが書かれている。",
  "Only a note with one idea can be moved, voted on and answered.":
    "移動し、投票し、応えられるのは、1つのことだけを書いた付箋です。",
  "Needs a note in a lane for single ideas.": "1枚に1つを書くレーンに付箋が必要です。",
  "Notes lie on the side of each line where their lane belongs.": "付箋は、線に対してそのレーンが属する側にある。",
  "Backstage work above the line of visibility promises the customer something nobody will ever see.":
    "可視線より上のバックステージの仕事は、誰も目にしないものを顧客に約束してしまいます。",
  "Needs a drawn line with notes on both of its sides, or on the wrong one.":
    "両側に付箋がある線、または誤った側に付箋がある線が必要です。",
  "Every note clearly stands in one lane and one stage.":
    "どの付箋も、1つのレーンと1つのステージにはっきり入っている。",
  "A note between two cells is counted in one of them, and that may be the wrong one.":
    "2つのセルの間の付箋は片方に数えられ、それが誤りのこともあります。",
  "Needs a note.": "付箋が必要です。",
  "No two notes of a cell say the same.": "同じセルに、同じ内容の付箋がない。",
  "Notes that repeat each other make one idea look like many, and votes for it are split.":
    "同じ付箋が重なると、1つの案が多く見え、票も割れます。",
  "Needs a cell with two notes.": "付箋が2枚あるセルが必要です。",
  "Every opportunity has somebody who takes it on.": "どの機会にも、引き受ける人がいる。",
  "An idea without a name is applauded in the workshop and gone the week after.":
    "名前のない案は、その場では拍手を受け、翌週には消えています。",
  "Needs a note in a lane for opportunities, and at least one with an owner.":
    "機会のレーンの付箋と、担当のある機会が1つ以上必要です。",
  "At most half of a journey map’s notes lie below the line of visibility.":
    "ジャーニーマップの付箋のうち、可視線より下は半分までになっている。",
  "A map that speaks mostly of the organisation shows its processes, not what it is like to go through them.":
    "組織のことばかりのマップが示すのは業務の流れで、それを体験する側の様子ではありません。",
  "Needs a lane for backstage or support, and enough notes to compare.":
    "バックステージか支援のレーンと、比べられるだけの付箋が必要です。",
  "A stage with a pain point says where customer and organisation meet.":
    "ペインポイントのあるステージには、顧客と組織が接する所が書かれている。",
  "A pain that belongs to no touchpoint belongs to nobody who could ease it.":
    "どのタッチポイントにも属さない困りごとは、和らげられる誰のものにもなりません。",
  "Needs a pain point, and touchpoints or channels at most of the stages that have notes.":
    "ペインポイントと、付箋のある大半のステージのタッチポイントかチャネルが必要です。",
  "A pain point says how much it matters.": "ペインポイントには、深刻さが書かれている。",
  "A trifle and a reason to leave look the same on a sticky note.":
    "ささいなことも離れる理由も、付箋の上では同じに見えます。",
  "Needs pain points, most of which say how much they matter.":
    "ペインポイントと、その大半に書かれた深刻さが必要です。",
  "A stage with a pain point has an opportunity.": "ペインポイントのあるステージには、機会がある。",
  "A pain nobody answers is the first thing to work on, and the easiest to forget.":
    "誰も応えていない困りごとは、最初に取り組むべきものであり、いちばん忘れやすいものです。",
  "Needs lanes for pain points and for opportunities, and a pain point at any stage.":
    "ペインポイントと機会のレーン、およびいずれかのステージのペインポイントが必要です。",
  "Every high and every low of the curve says why.": "曲線の高い所と低い所には、理由が書かれている。",
  "A peak without its reason cannot be repeated, and a low without it cannot be lifted.":
    "理由のない山は再現できず、理由のない谷は引き上げられません。",
  "Needs a note with a high or low score in a lane for emotions.": "感情のレーンに、スコアの高いか低い付箋が必要です。",
  "The map says whose journey it is.": "マップには、誰のジャーニーかが書かれている。",
  "A map about everybody is about nobody: every note on it can be right for someone.":
    "みんなのマップは誰のマップでもありません。どの付箋も、誰かには当てはまってしまいます。",
  "Speaks on every map.": "どのマップでも確認します。",
  "A map is about one persona, or two at most.": "マップが扱うペルソナは1人、多くても2人にしている。",
  "Every further persona makes each note true for fewer of them.":
    "ペルソナが増えるほど、各付箋が当てはまる人は減ります。",
  "Needs a persona beside the title.": "タイトルの横にペルソナが必要です。",
  "The map was reviewed within the last months, and says when.":
    "マップは最近数か月のうちに見直され、その日付が書かれている。",
  "A map nobody has looked at for a year shows a service that is no longer there.":
    "1年も見られていないマップは、もうないサービスを示しています。",
  "One step has one name.": "1つのステップには1つの名前がある。",
  "Three departments describe one step in three ways, and each believes it is another’s.":
    "3つの部門が1つのステップを3通りに書き、互いに別のものだと思っています。",
  "Needs at least two stages, or notes in two lanes of the organisation.":
    "ステージが2つ以上、または組織側の2つのレーンに付箋が必要です。",
  "The map says in which situation the journey happens.": "マップには、どんな状況のジャーニーかが書かれている。",
  "The same customer does other things in a hurry, at night or for the tenth time.":
    "同じ顧客でも、急ぎのとき、夜、10回目では行動が変わります。",
  "The map says where the journey starts and where it ends.": "マップには、ジャーニーの始まりと終わりが書かれている。",
  "Without a start and an end every workshop maps more than it can finish.":
    "始まりと終わりがないと、どのワークショップでも描ききれなくなります。",
  "Where the mood falls steeply, the map says what hurts or what to do about it.":
    "気分が急に落ちる所に、何がつらいか、どうするかが書かれている。",
  "Between the two stages something breaks a promise that the stage before has made.":
    "その2つのステージの間で、前のステージの約束が破られています。",
  "Needs feelings with a score at two stages.": "スコアのある感情が2つのステージに必要です。",
  "On the best moment of the journey something is built.": "ジャーニーで最も良い瞬間を生かすものがある。",
  "What already delights is cheaper to make more of than what hurts is to mend.":
    "つらいことを直すより、すでに喜ばれていることを増やすほうが安く済みます。",
  "Needs feelings with a score at three stages, one of them high, and a note in a lane for gains, strengths or moments of truth.":
    "スコアのある感情が3つのステージ（うち1つは高い）と、ゲイン、強み、真実の瞬間のレーンの付箋が必要です。",
  "The mood does not swing up and down at every step.": "気分が1ステップごとに上下していない。",
  "A way that pleases and disappoints by turns has steps that do not know of each other.":
    "喜びと失望が交互に来る道のりでは、ステップ同士が互いを知りません。",
  "Needs feelings with a score at five stages.": "スコアのある感情が5つのステージに必要です。",
  "Where the mood stays down for several stages, there is an idea to lift it.":
    "気分が低いままのステージが続く所に、引き上げる案がある。",
  "A long low is what people remember of the whole way; lifting one stage of it lifts the rest.":
    "長い谷は全体の印象になります。その中の1つを引き上げれば、残りも上がります。",
  "A map has few enough stages, or phases above them, to be read as a whole.":
    "ステージ、またはその上のフェーズは、全体を見渡せる数になっている。",
  "A first map of four or five stages is finished and used; beyond eight nobody keeps the whole in view.":
    "4～5ステージの最初のマップは完成し、使われます。8を超えると、誰も全体を見渡せません。",
  "Needs at least one stage.": "ステージが1つ以上必要です。",
  "Every stage with notes says what the customer does there.":
    "付箋のあるステージには、そこでの顧客の行動が書かれている。",
  "Without the customer’s own step, the notes around it describe the organisation and not a journey.":
    "顧客自身のステップがないと、周りの付箋が描くのは組織で、ジャーニーではありません。",
  "Needs a lane for what the customer does, and a note at any stage.":
    "顧客の行動のレーンと、いずれかのステージに付箋が必要です。",
  "A stage with work of the organisation also says what the customer thinks, feels or needs.":
    "組織の仕事があるステージには、顧客の考え、感情、ニーズも書かれている。",
  "Steps of the organisation without the customer’s voice are a process map with a journey’s title.":
    "顧客の声がない組織のステップは、ジャーニーという題の業務フローです。",
  "Needs a lane for what the customer thinks, feels or needs, and notes on the work of the organisation.":
    "顧客の考え、感情、ニーズのレーンと、組織の仕事の付箋が必要です。",
  "Every stage has at least one note.": "どのステージにも付箋が1枚以上ある。",
  "A stage with nothing under it is either not a stage, or the part of the journey nobody in the room knows.":
    "下に何もないステージは、ステージではないか、この場の誰も知らない部分です。",
  "No two stages of a phase have the same title.": "同じフェーズに、同じ名前のステージがない。",
  "People can only talk about a moment, and only compare two maps, when it has a name of its own.":
    "固有の名前があって初めて、その瞬間について話し、2つのマップを比べられます。",
  "Needs at least two stages.": "ステージが2つ以上必要です。",
  "Stages and phases are called what the customer would call them.":
    "ステージとフェーズには、顧客が呼ぶような名前が付いている。",
  "Columns named after departments sort the journey by who works there, not by what happens to the customer.":
    "部門名の列は、顧客に起きることではなく、そこで働く人でジャーニーを分けてしまいます。",
  "Where stages are joined by arrows, every stage leads on to the next.":
    "矢印でつながれたステージは、どれも次につながっている。",
  "A gap between two stages is where a customer waits and nobody knows it is their turn.":
    "ステージの間の切れ目では、誰の番かわからないまま顧客が待っています。",
  "Needs arrows from stage to stage between most of them.": "大半のステージの間に矢印が必要です。",
  "The map says whether it shows today or the future.": "マップには、現状か将来像かが書かれている。",
  "Who reads a wish as a fact stops looking for what is wrong.": "願望を事実として読むと、問題を探さなくなります。",
  "A check that is silenced on the board says why.": "ボード上でミュートしたチェックには、理由が書かれている。",
  "Without the reason nobody can tell later whether it still holds.":
    "理由がないと、まだ有効かどうか、後から誰にもわかりません。",
  "Needs “lanewise:off” on the board, and a note.": "ボード上の「lanewise:off」と、付箋が必要です。",
  "What is silenced on the board names a check, and silences something.":
    "ボード上のミュートはチェックを名指しし、実際に何かをミュートしている。",
  "A “lanewise:off” that is no longer needed would hide the next finding at its place.":
    "不要になった「lanewise:off」は、その場所の次の指摘を隠してしまいます。",
  "Where a blueprint says how long steps take, every step says it.":
    "ステップの所要時間が書かれたブループリントでは、どのステップにも時間がある。",
  "The step without a time is most often the one where people wait.":
    "時間のないステップは、たいてい人が待っている所です。",
  "Needs a lane for time, filled at most stages where the customer acts.":
    "顧客が行動する大半のステージで記入された時間のレーンが必要です。",
  "The map says how long the journey takes.": "マップには、ジャーニーの期間が書かれている。",
  "An hour and a year need other moments, other feelings and other help.":
    "1時間と1年では、瞬間も感情も、必要な助けも違います。",
  "At every touchpoint the customer does something.": "どのタッチポイントでも、顧客が何かをしている。",
  "A touchpoint nobody touches is a channel the organisation is proud of.":
    "誰も触れないタッチポイントは、組織が自慢したいだけのチャネルです。",
  "Needs lanes for touchpoints and for what the customer does, with notes in both.":
    "タッチポイントと顧客の行動のレーン、およびその両方に付箋が必要です。",
  "A touchpoint says by which channel people meet.": "タッチポイントには、どのチャネルで接するかが書かれている。",
  "The same question is another one at a counter, on a phone and on a form.":
    "同じ質問でも、窓口、電話、書類では別のものになります。",
  "Needs lanes for touchpoints and for channels, and channels at most of the touchpoints.":
    "タッチポイントとチャネルのレーン、および大半のタッチポイントのチャネルが必要です。",
  "A touchpoint has the frontstage work that makes it one.":
    "タッチポイントには、それを成り立たせるフロントステージの仕事がある。",
  "A touchpoint on a map is a promise; the frontstage says who keeps it.":
    "マップ上のタッチポイントは約束です。守る人はフロントステージに書かれます。",
  "Needs touchpoints or channels, and frontstage work at most of them.":
    "タッチポイントかチャネルと、その大半にフロントステージの仕事が必要です。",
  "Where votes on a feeling lie far apart, a note says what was made of it.":
    "感情の投票が大きく割れた所には、話し合いの結果が付箋にある。",
  "A wide spread means that people have seen two different things; the mean of both is neither.":
    "大きく割れるのは、別々のものを見てきたからです。その平均は、どちらでもありません。",
  "Needs three scores or more at one stage.": "1つのステージにスコアが3つ以上必要です。",
};
