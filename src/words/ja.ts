// Japanese: what we write on boards. What people write there is in heard/ja.ts.
import { starters, type Words } from "./words.js";

export const ja: Words = {
  language: "ja",
  name: "日本語",
  roles: {
    actions: {
      title: "行動",
      prompt: "何をしていますか？",
      starters: starters("まず … する", "次に … する", "さらに … しなければならない"),
    },
    goals: { title: "目的", prompt: "最終的に何をしたいですか？", starters: starters("… したい") },
    needs: {
      title: "ニーズ",
      prompt: "今、何が必要ですか？",
      starters: starters("… のために … が必要", "… でなければならない"),
    },
    thoughts: { title: "思考", prompt: "何を考えていますか？", starters: starters("… だろうか", "… だと思った") },
    questions: {
      title: "質問",
      prompt: "何を尋ねますか？",
      starters: starters("どうすれば … できますか？", "なぜ … なのですか？"),
    },
    decisions: {
      title: "意思決定",
      prompt: "何を決めますか？",
      starters: starters("… より … を選ぶ", "… することにする"),
    },
    emotions: {
      title: "感情",
      prompt: "どう感じますか、なぜですか？ 上ほど良い。",
      starters: starters("… なので … と感じる", "今は … な気分"),
    },
    quotes: { title: "顧客の声", prompt: "実際に何と言いましたか？", starters: starters("「…」") },
    touchpoints: {
      title: "タッチポイント",
      prompt: "どこで接していますか？",
      starters: starters("… で（ページ、電話、窓口）", "… にて"),
    },
    channels: { title: "チャネル", prompt: "どの手段で？", starters: starters("… を通じて") },
    "pain-points": {
      title: "ペインポイント",
      prompt: "何が困り、負担になり、止まりますか？",
      starters: starters("… で困っている", "… であきらめた"),
    },
    gains: {
      title: "ゲイン",
      prompt: "何がうれしいですか？",
      starters: starters("… がうれしい", "… が助かった"),
    },
    "moments-of-truth": {
      title: "真実の瞬間",
      prompt: "どこで決まりますか？",
      starters: starters("ここで失敗すると …", "… なら成功"),
    },
    "physical-evidence": {
      title: "物的証拠",
      prompt: "何を見たり、手元に残したりできますか？",
      starters: starters("手紙、画面、領収書 …", "看板 …"),
    },
    frontstage: {
      title: "フロントステージ",
      prompt: "スタッフは見えるところで何をしますか？",
      starters: starters("迎える、見せる、尋ねる …", "スタッフが … する"),
    },
    "frontstage-technology": {
      title: "フロント側システム",
      prompt: "どのシステムに触れますか？",
      starters: starters("画面で … する"),
    },
    backstage: {
      title: "バックステージ",
      prompt: "スタッフは見えないところで何をしますか？",
      starters: starters("裏側で … する", "気づかれる前に … する"),
    },
    "backstage-technology": {
      title: "内部システム",
      prompt: "スタッフはどのシステムを使いますか？",
      starters: starters("社内の … システム"),
    },
    "support-processes": {
      title: "支援プロセス",
      prompt: "ほかの人はスタッフのために何をしますか？",
      starters: starters("… から … を受け取る", "… が … を支える"),
    },
    policies: { title: "ルール", prompt: "どの決まりが当てはまりますか？", starters: starters("… しなければいけない") },
    opportunities: {
      title: "機会",
      prompt: "何を良くできますか？",
      starters: starters("もし … したら？", "どうすれば … できるだろう？"),
    },
    metrics: { title: "指標", prompt: "どう測りますか？", starters: starters("… を数える") },
    owners: { title: "担当", prompt: "誰が責任を持ちますか？", starters: starters("… が担当") },
    time: { title: "時間", prompt: "どのくらいかかりますか？", starters: starters("… 分かかる") },
    "failure-points": {
      title: "ボトルネック",
      prompt: "どこで滞り、壊れますか？",
      starters: starters("… のときに止まる"),
    },
    exceptions: {
      title: "例外",
      prompt: "別の流れになるのはどんな場合ですか？",
      starters: starters("… の場合は進まない"),
    },
    recovery: {
      title: "リカバリー",
      prompt: "うまくいかなかったとき何をしますか？",
      starters: starters("その場合は … で補う"),
    },
    importance: {
      title: "重要度",
      prompt: "どのくらい大切ですか、1–10？",
      starters: starters("10のうち …、大切な理由は …"),
    },
    satisfaction: {
      title: "満足度",
      prompt: "どのくらい満足していますか、1–10？",
      starters: starters("10のうち …、その理由は …"),
    },
    strengths: { title: "強み", prompt: "何がうまくいっていますか？", starters: starters("… がうまくいっている") },
    weaknesses: {
      title: "弱み",
      prompt: "何がうまくいっていませんか？",
      starters: starters("… がうまくいっていない"),
    },
    research: { title: "根拠", prompt: "なぜそう言えますか？", starters: starters("… からわかった") },
    stakeholders: { title: "関係者", prompt: "ほかに誰が関わりますか？", starters: starters("… が関わる") },
    storyboard: { title: "ストーリーボード", prompt: "どのように見えますか？", starters: [] },
    stages: { title: "ステージ", prompt: "どんな段階がありますか？", starters: [] },
  },
  prompts: {
    "first-draft": {
      actions: "何が起きますか、一枚に一つ",
      needs: "何が必要ですか？ 確かさ 1–10",
      emotions: "どんな体験ですか、なぜですか？ 上ほど良い。",
    },
    atlassian: {
      "pain-points": "何が困りますか：小さなこと、回避、断念",
    },
    hotjar: {
      weaknesses: "システムでできないことは何ですか？",
      opportunities: "何を良くできますか、誰が担いますか？",
    },
    "outside-in": {
      thoughts: "何を考えていますか？ 他の選択肢は？",
      touchpoints: "誰と話しますか、どこで接しますか？",
      backstage: "上のどの段階を支えますか？",
    },
  },
  lines: {
    interaction: { title: "相互作用線" },
    visibility: { title: "可視線" },
    "internal-interaction": { title: "内部相互作用線" },
  },
  header: {
    persona: { label: "ペルソナ", ask: "誰についてですか？" },
    scenario: { label: "シナリオ", ask: "何が、いつ、どこで起きますか？" },
    goal: { label: "ゴール", ask: "何を達成したいですか？" },
    scope: { label: "範囲", ask: "どの時点からどの時点までですか？" },
    expectations: { label: "期待", ask: "何を期待していますか？" },
    objective: { label: "マップの目的", ask: "このマップは何のためですか？" },
    state: { label: "状態", ask: "現状ですか、将来像ですか？" },
    timescale: { label: "期間", ask: "全体でどのくらいかかりますか？" },
    owner: { label: "担当者", ask: "このマップは誰が見ますか？" },
    version: { label: "バージョン", ask: "どの版ですか？" },
    reviewedOn: { label: "確認日", ask: "最後に確認したのはいつですか？" },
  },
  states: { current: { title: "現状" }, future: { title: "将来像" } },
  kinds: {
    "journey-map": "ジャーニーマップ",
    "service-blueprint": "サービスブループリント",
    "first-draft": "最初の下書き",
  },
  untitled: {
    "journey-map": "誰の、何をするジャーニー？",
    "service-blueprint": "どのサービスを、誰に？",
    "first-draft": "誰の、何をするジャーニー？ (SFD)",
  },
  scale: "上 +2、中 0、下 −2。",
};
