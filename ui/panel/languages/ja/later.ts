// Japanese: what is said of a reading, a check and a selection.

import type { Count, Texts } from "../../texts.js";
import type { CheckTexts } from "../../texts-check.js";
import type { OwnLaterTexts } from "../../texts-later.js";
import { sinceThen } from "./since.js";

const check = (count: Count): CheckTexts => {
  const findings = (n: number) => count(n, { other: "指摘#件" });
  const setAside = (n: number) => count(n, { other: "対応不要・ミュート#件" });
  return {
    states: {
      filled: "",
      empty: "",
      expected: "記入が必要",
      "not-applicable": "対象外",
    },
    legendExpected: "空欄（要記入）",
    legendNotAsked: "対象外",

    onlyHere: (place: string) => `「${place}」のみ`,
    nothingSaid: "指摘なし",
    showAll: "すべて表示",

    outsideIn: "顧客視点スコア",
    pointsChecked: (score: number, of: number) => `チェックできた${of}点中${score}点`,
    pointsOf: (n: number, of: number) => `${of}点中${n}点`,
    notKnown: "不明",
    outsideInWhat:
      "マップがどれだけ顧客の側から見ているかを示します。5項目、各20点です。チェックできなかった項目は、得点にも満点にも含めません。",
    signs: { good: "良好", warning: "要確認", unknown: "不明" },
    parts: {
      "customer-share": "顧客側の割合",
      "stages-with-voice": "顧客の声",
      "before-and-after": "利用の前と後",
      "customer-words": "顧客の言葉",
      "moments-served": "真実の瞬間",
    },
    findings,
    findingsOf: (n: number, part: string) => `${part}：${findings(n)}`,
    silencedOf: setAside,

    dismiss: "対応不要",
    dismissOf: (message: string) => `対応不要にする：${message}`,
    whyFine: "ここではなぜ問題ないのですか？",
    whyMissing: "理由を一言書いてください。ほかの人も読みます。",
    keptWith: "ボードに保存され、開いた全員に表示されます。",
    keptWithName: "あなたの名前とともにボードに保存され、開いた全員に表示されます。",
    keptHere: "このボードには書き込めないため、パネルを閉じるまでの間だけ有効です。",
    dismissIt: "対応不要にする",
    silence: "ボード上でミュート",
    silenceCopied: (where: string) => `コピーしました。${where}`,
    silenceYourself: (where: string) => `テキストを選択してコピーしてください。${where}`,
    intoCell: (lane: string, stage: string) => `「${lane}」の「${stage}」に付箋として貼り付けてください。`,
    besideStage: (stage: string) => `ステージ「${stage}」の名前の下に貼り付けてください。`,
    besideLane: (lane: string) => `レーン「${lane}」の名前の下に貼り付けてください。`,
    besideTitle: "マップの上、タイトルの横に貼り付けてください。",
    dismissed: "対応不要にしました。",
    broughtBack: "指摘を元に戻しました。",
    setAside,
    by: {
      person: (who: string | undefined, when: string | undefined) =>
        who
          ? when
            ? `${who}さんが${when}に対応不要としました`
            : `${who}さんが対応不要としました`
          : when
            ? `${when}に対応不要としました`
            : "対応不要",
      board: "ボード上でミュート中",
    },
    noReason: "理由の記入なし。",
    reason: (text: string) => `「${text}」`,
    bringBack: "指摘に戻す",
    bringBackOf: (message: string) => `指摘に戻す：${message}`,

    checkedAs: "チェックの基準",
    asMapSays: (profile: string) => `${profile}（既定）`,
    whatMapSays: "マップの既定",
    profiles: {
      "first-draft": "最初の下書き",
      "journey-map": "ジャーニーマップ",
      "outside-in": "外からの点検",
      "service-blueprint": "サービスブループリント",
      atlassian: "Atlassian：チームプレイ",
      bp3: "BP3：ジャーニーとプロセスを1枚に",
      hotjar: "Hotjar：2日半で作る",
      hubspot: "HubSpot：バイヤージャーニー",
      "illusions-of-work": "Illusions of Work：部門をまたぐ",
      inmoment: "InMoment：現状を採点する",
      ixdf: "IxDF：根拠付きのマップ",
      "miro-guide": "Miroのガイド：どちらのマップにも",
      nng: "NN/g：製品のように管理する",
      qualtrics: "Qualtrics：ジャーニーを測る",
      sdt: "servicedesigntools.org：簡潔なマップ",
      tisdd: "Service Design Doing：共創する",
      toptal: "Toptal：チャネル別",
    },

    follow: "ボードの変更に追従",
    follows: "ボードに追従中",
    spent: (host: string, spent: number, allowed: number) => {
      const number = (n: number) => count(n, { other: "#" });
      const share = spent * 100 < allowed ? "1%未満" : `${Math.round((spent * 100) / allowed)}%`;
      return `この1時間：${host}の上限${number(allowed)}クレジットのうち${number(spent)}を使用（${share}）。`;
    },

    number: "ボード上に番号を付ける",
    numberAnew: "番号を付け直す",
    takeOff: "番号を外す",
    numbered: (n: number) => count(n, { other: "ボードに番号を#個付けました。" }),
    tookOff: "ボードから番号を外しました。",
    numberOf: (n: number) => `ボード上の番号${n}`,

    from: (method: string) => `出典：${method}`,
    page: (rule: string) => `詳細：docs/checks/${rule}.md`,
  };
};

const selected = (count: Count): OwnLaterTexts["selected"] => {
  const notes = (n: number) => count(n, { other: "付箋#枚" });
  const percent = new Intl.NumberFormat("ja", { style: "percent" });
  return {
    region: "ボードで選択中のもの",
    here: "ボード上",
    aloud: "選択中のものを読み上げる",
    quoted: (text: string) => `「${text}」`,
    sure: (share: number) => (share >= 1 ? "場所は確実" : `場所の確度${percent.format(share)}`),
    noPlace: "マップ上の場所なし",
    findings: (n: number) => count(n, { other: "指摘#件" }),
    notOnMap: (text: string, reason: string) => `「${text}」はマップに含まれません（${reason}）。`,
    map: (title: string, n: number) => `マップ「${title}」：${notes(n)}`,
    part: {
      title: "マップのタイトル",
      header: "マップの基本情報",
      stage: "ステージ",
      group: "フェーズ",
      lane: "レーン",
      line: "レーンの間の線",
      scale: "目盛りの一部",
      prompt: "参加者への問いかけ（付箋ではありません）",
      legend: "凡例",
      directive: "Lanewiseへの指示",
      badge: "指摘の番号",
    },
    starter: "まだ続きが書かれていない書き出し",
    silent: "読み取れるテキストがありません",
    unread: "ボードの読み取り時にはありませんでした",
    many: notes,
    things: (n: number) => count(n, { other: "#個" }),
    inPlace: (place: string, n: number) => `${place} ${n}`,
    more: (n: number) => count(n, { other: "ほか#" }),
    besideMap: (n: number) => count(n, { other: "マップ外#個" }),
    noneOfIt: (n: number) => count(n, { other: "未読み取り#個" }),
    marked: "ボードで選択中",
  };
};

export const later = (count: Count, { notes }: Texts): OwnLaterTexts => ({
  check: check(count),
  selected: selected(count),
  sinceThen: sinceThen(count),
  fromSelection: "選択範囲から読み取りました。",
  noNotesWhat: "まず顧客の行動から始めます。最初のステージに付箋を書いて、もう一度読み取ってください。",
  readJust: "たった今読み取り",
  readAgo: (minutes: number) => count(minutes, { other: "#分前に読み取り" }),
  checkedJust: "たった今チェック",
  checkedAgo: (minutes: number) => count(minutes, { other: "#分前にチェック" }),
  stale: "その後ボードに変更あり",

  search: "テキストを検索",
  searchFound: (n: number) => count(n, { other: "#件のテキストが見つかりました" }),
  searchNone: (asked: string) => `「${asked}」を含むテキストはありません。`,

  lane: "レーン",
  phases: "フェーズ",
  notesGrid: "レーンとステージごとの付箋。矢印キーで移動、Enterでボード上のセルを表示します。",
  heatGrid: "レーンとステージごとの充足状況。矢印キーで移動、Enterでセルへの指摘を表示します。",
  cell: (lane: string, stage: string, n: number) => `${lane}、${stage}：${n ? notes(n) : "付箋なし"}`,
  cellWith: (cell: string, more: string) => `${cell}、${more}`,
  cellName: (lane: string, stage: string) => `${lane}／${stage}`,
  nothingHere: "まだ何もありません。",
  gridKeys: "矢印キーで移動、Enterで表示",
  scores: (list: string) => `マイナス2からプラス2まで：${list}`,
  scoreAt: (stage: string, score: string) => `${stage} ${score}`,
  spoken: (n: number) => (n < 0 ? `マイナス${-n}` : n > 0 ? `プラス${n}` : "0"),
  votes: (n: number) => count(n, { other: "投票#件" }),
  noScores: "感情の高さが付いた付箋はまだありません。",
  showOnBoard: "ボードで表示",
  showNote: (text: string) => `ボードで表示：${text}`,
  facts: {
    persona: "ペルソナ",
    scenario: "シナリオ",
    goal: "ゴール",
    scope: "範囲",
    expectations: "期待",
    objective: "マップの目的",
    state: "状態",
    timescale: "期間",
    owner: "担当者",
    version: "バージョン",
    reviewedOn: "確認日",
  },
  lookHead: "確認が必要な付箋",
  placedIn: (where: string) => `読み取った場所：${where}`,
  placedNowhere: "マップ上の場所がありません",
  everyPlaced: "すべての付箋の場所がわかりました。",
  leftHead: "マップに含まれないもの",
  nothingLeft: "マップの外には何もありません。",
  texts: (n: number) => count(n, { other: "テキスト#件" }),
  showMore: (n: number) => count(n, { other: "さらに#件を表示" }),
  quoted: (text: string) => `「${text}」`,
  unseen: (n: number, what: string) => `${what} × ${n}：ここからは読み取れません。`,
  remarks: "この読み取りについて",

  takeAway: "エクスポート",
  formats: {
    json: { name: "全データ", about: "読み取り結果のすべて。再利用や保存に" },
    csv: { name: "一覧", about: "付箋ごとに1行。並べ替え、集計、絞り込みに" },
    "csv-grid": { name: "表", about: "ボードと同じ並び。表計算ソフトで見るために" },
    markdown: { name: "文書", about: "ドキュメントやWiki向け。編集して読み込み直せます" },
    mermaid: { name: "図", about: "Mermaidを表示できるページ向けのジャーニー図" },
    svg: { name: "画像", about: "スライドや文書向け。拡大しても鮮明です" },
    html: { name: "ページ", about: "参加していない人にも伝わる1ページ。印刷にも向きます" },
  },
  copyFormat: (name: string) => `${name}をコピー`,
  downloadAs: (what: string) => `${what}でダウンロード`,
  noPicture: "このブラウザーでは画像を作成できませんでした。SVGをご利用ください。",
  downloadFormat: (name: string) => `${name}をダウンロード`,
  keepsAll: "すべて含む",
  keeps: (list: string) => `含むもの：${list}`,
  leavesOut: (list: string) => `含まないもの：${list}`,
  copied: (name: string) => `${name}をコピーしました`,
  downloaded: (file: string) => `${file}をダウンロードしました`,
  copyYourself: "ここではコピーが許可されていません。テキストを選択してコピーしてください。",
  saveYourself: "ここではダウンロードが許可されていません。テキストを選択してコピーしてください。",
  parts: [
    ["stages", "ステージ"],
    ["lanes", "レーン"],
    ["notes", "付箋"],
    ["cells", "場所"],
    ["scores", "感情の高さ"],
    ["header", "基本情報"],
    ["lines", "線"],
    ["colors", "色"],
    ["authors", "作成者"],
    ["votes", "投票"],
    ["links", "つながり"],
    ["leftovers", "マップ外"],
  ],

  checkIt: "チェックする",
  checkAgain: "もう一度チェック",
  clearWhat: (n: number) => count(n, { other: "#件のチェックにすべて合格しました。" }),
  couldNotSee: "見えなかったもの",
  couldNotCheck: "チェックできなかったもの",
  severity: { error: "抜け", warning: "弱点", info: "ヒント" },
  severities: {
    error: (n: number) => count(n, { other: "抜け" }),
    warning: (n: number) => count(n, { other: "弱点" }),
    info: (n: number) => count(n, { other: "ヒント" }),
  },
  filter: "絞り込み",
  heatLegend: ["0", "1", "2–3", "4–6", "7枚以上"],
  wholeMap: "マップ全体",
  places: (named: readonly string[], more: number) =>
    more ? `${named.join("、")}、ほか${more}か所` : named.join("、"),
  why: "理由",
  willAdd: "ボードに追加するもの：",
  notesStay: "付箋はそのまま残ります。",
  cannotFix: "ここでは実行できません：",
  addIt: "追加する",
  notNow: "今はしない",
  fixed: "解消",
  since: (fixed: number, fresh: number) => `前回から解消${fixed}件、新規${fresh}件`,
  sinceFixed: (fixed: number) => `前回から解消${fixed}件`,
  sinceNew: (fresh: number) => `前回から新規${fresh}件`,
  added: {
    lane: (title: string) => `レーン「${title}」`,
    stage: (title: string) => `ステージ「${title}」`,
    line: (title: string) => title,
    header: (label: string, value: string) => `${label}：${value}`,
  },
});
