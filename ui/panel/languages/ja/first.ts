// Japanese: the first screens. Lane is レーン, stage ステージ, the phase over several stages フェーズ, note 付箋, map マップ.
import type { Count, Texts } from "../../texts.js";

export const first = (count: Count): Texts => {
  const number = (n: number) => count(n, { other: "#" });
  const items = (n: number) => count(n, { other: "アイテム#個" });
  const notes = (n: number) => count(n, { other: "付箋#枚" });
  const stages = (n: number) => count(n, { other: "#ステージ" });
  const lanes = (n: number) => count(n, { other: "#レーン" });
  const aboutSeconds = (n: number) => (n < 1.5 ? "約1秒" : `約${Math.round(n)}秒`);
  return {
    language: "ja",
    name: "Lanewise",
    tabs: { insert: "挿入", read: "読み取り", check: "チェック", workshop: "進行" },
    findings: (n: number) => count(n, { other: "指摘#件" }),
    notes,
    lanes,
    back: "テンプレート一覧に戻る",
    dismiss: "メッセージを閉じる",

    whatMapping: "何をマップにしますか？",
    pickOne: "テンプレートを選んで設定します。",
    usedLast: "前回使用",
    openSaved: "保存したマップを開く",
    panelLanguage: "Lanewiseの言語",
    minutes: (n: number) =>
      n <= 90 || n % 30
        ? `${n}分`
        : n < 60 * 12
          ? count(Math.floor(n / 60), { other: n % 60 ? "#時間半" : "#時間" })
          : n % 480 === 240
            ? count(Math.floor(n / 480), { other: "#日半" })
            : count(n / 480, { other: "#日" }),
    people: (least: number, most: number) => `${least}～${most}`,
    takes: (minutes: string) => `所要時間${minutes}`,
    forPeople: (people: string) => `${people}人向け`,

    mapTitle: "誰の、何をするジャーニーですか？",
    persona: "ペルソナ",
    personaHint: "誰のマップですか？ 名前と一言で十分です。",
    scenario: "シナリオ",
    goal: "ゴール",
    scope: "範囲",
    moreFacts: "シナリオ、ゴール、範囲、状態",
    state: "状態",
    states: { current: "現状", future: "将来像" },
    stagesHead: "ステージ",
    stagesMeta: (n: number, phases: number) => (phases ? `${n}（${count(phases, { other: "#フェーズ" })}）` : `${n}`),
    stageName: (n: number) => `ステージ${n}`,
    phaseOf: (n: number) => `ステージ${n}の上のフェーズ`,
    phase: "フェーズ",
    addStage: "ステージを追加",
    pasteList: "リストを貼り付け",
    pasteLabel: "1行に1ステージ",
    pasteHint:
      "「利用前/比較」と書くと、「比較」の上にフェーズ「利用前」が付きます。表計算ソフトからコピーした列も使えます。",
    takeStages: (n: number) => (n ? count(n, { other: "この#ステージを使う" }) : "このステージを使う"),
    addStages: (n: number) => count(n, { other: "後ろに追加" }),
    cancel: "キャンセル",
    moveUp: (name: string) => `「${name}」を上へ`,
    moveDown: (name: string) => `「${name}」を下へ`,
    takeOut: (name: string) => `「${name}」を外す`,
    moved: (name: string, at: number, of: number) => `「${name}」は${of}件中${at}番目になりました`,
    listKeys: "Altと矢印キーで行を移動、Enterで下に行を追加します。",
    lanesHead: "レーン",
    lanesMeta: (on: number, of: number) => `${of}件中${on}件`,
    laneName: (name: string) => `レーン「${name}」の名前`,
    laneSwitch: (name: string) => `レーン「${name}」`,
    ownLane: "独自のレーン",
    addOwnLane: "独自のレーンを追加",
    starters: "文の書き出し",
    startersHint: "続きを書いてもらうためのものです。手を加えていないものは付箋に数えません。",
    starterChoices: ["なし", "最初のステージ", "すべてのセル"],
    noteColor: "付箋の色の意味",
    noteColors: { lane: "レーン", author: "書いた人" },
    boardLanguage: "ボードの言語",
    insertMap: "マップを挿入",
    where: {
      legend: "ボード上の場所",
      room: "表示中の場所に近い空き",
      beside: "選択したものの隣",
      selectFirst: "選択なし",
      holder: {
        into: (title: string) => (title ? `「${title}」の中` : "選択したフレームの中"),
        intoOne: "フレームの中",
        first: "選択なし",
      },
      holders: {
        figjam: {
          into: (title: string) => (title ? `「${title}」の中` : "選択したセクションの中"),
          intoOne: "セクションの中",
          first: "選択なし",
        },
      },
      noRoom: "そこには置けるスペースがありません",
      inRoom: "空いている場所に置く",
    },
    dragOut: "ボードにドラッグ",
    estimate: (n: number, seconds: number) => `${items(n)}、${aboutSeconds(seconds)}`,
    preview: (nLanes: number, nStages: number) => `プレビュー：${lanes(nLanes)}、${stages(nStages)}`,
    noStage: "マップにはステージが1つ以上必要です。",
    twinStages: (title: string) => `「${title}」というステージが2つあります。どちらかの名前を変えてください。`,
    noLane: "マップにはレーンが1つ以上必要です。",
    namelessLane: "独自のレーンに名前を付けてください。",
    savedTitle: "保存したマップ",
    savedMap: (nNotes: number, nStages: number, nLanes: number) =>
      `${notes(nNotes)}、${stages(nStages)}、${lanes(nLanes)}。`,
    whichMap: "開くマップ",
    noMapInFile: (name: string) =>
      `${name}にはマップがありません。Lanewiseで保存したマップ（JSON、CSV、Markdown）を選んでください。`,
    unreadable: (name: string) => `${name}を開けませんでした。`,
    nothingChanged: "何も変更していません。",

    inserted: (n: number) => `マップを挿入しました（${items(n)}）`,
    inPart: "一部を除いて完了しました",
    removed: (n: number) => `取り除きました（${items(n)}）`,
    stopped: "中止しました。配置したものは取り除きました。",
    left: "このままにしました。",
    onBoardNow: "マップをボードに挿入しました",
    runIt: (minutes: string) =>
      `このままワークショップを進められます。各ステップの時間と声かけ付き、全体で${minutes}です。`,
    runWorkshop: "ワークショップを始める",
    seeAgenda: "アジェンダを見る",
    show: "表示",
    undo: "元に戻す",

    placing: "マップを配置しています",
    fixing: "ボードに追加しています",
    removing: "取り除いています",
    progress: (done: number, total: number, seconds: number | undefined) =>
      seconds === undefined
        ? `${items(total)}中${number(done)}個。`
        : `${items(total)}中${number(done)}個、残り${aboutSeconds(seconds)}。`,
    keepOpen: "終わるまでこのパネルを開いたままにしてください。ほかの人は作業を続けられます。",
    waiting: (host: string, seconds: number) =>
      count(seconds, { other: `${host}の制限のため#秒待っています。自動で再開します。` }),
    cancelTakes: "キャンセルすると、配置したものを取り除きます。",
    stopping: "中止して、配置したものを取り除いています。",

    stoppedAfter: (host: string, done: number, total: number) =>
      `${host}は${items(total)}中${number(done)}個で止まりました`,
    refused: (host: string) => `${host}で実行できませんでした`,
    missing: (n: number) =>
      count(n, { other: "まだボードにないアイテムが#個あります。ほかには何も変更していません。" }),
    spentHour: (host: string, canBeLater: boolean) =>
      canBeLater
        ? `${host}が1時間に受け付ける量の上限に達しました。このまま待つか、Lanewiseを閉じてください。次に開いたときに続きを配置できます。`
        : `${host}が1時間に受け付ける量の上限に達しました。`,
    placeOthers: (n: number) => count(n, { other: "残り#個を配置" }),
    removePlaced: (n: number) => count(n, { other: "配置した#個を取り除く" }),
    againIn: (n: number) =>
      n > 90
        ? count(Math.ceil(n / 60), { other: "あと#分で再開できます。" })
        : count(n, { other: "あと#秒で再開できます。" }),
    details: "お問い合わせ用の詳細",
    viewOnly: "このボードは閲覧のみ可能です。",
    viewOnlyWhat: "読み取りとチェックはできます。挿入と変更には編集権限が必要です。",
    notRead: "ボードを読み取れませんでした",
    notLoaded: "Lanewiseの一部を読み込めませんでした",
    notLoadedWhat:
      "ボードには何も変更を加えていません。接続を確認して、もう一度お試しください。解決しない場合は、Lanewiseを閉じて開き直してください。",
    again: "再試行",
    notShown: "ボード上に表示できませんでした",
    hosts: { miro: "Miro", figjam: "FigJam", excalidraw: "Excalidraw" },
    anyHost: "ボード",

    readTitle: "ボードには何がありますか？",
    readWhat:
      "Lanewiseがマップ、ステージ、レーン、付箋を見つけ、場所がわからなかったものを知らせます。ボードは変更しません。",
    readBoard: "ボードを読み取る",
    readSelection: "選択範囲を読み取る",
    readWhole: "ボード全体を読み取る",
    readAgain: "ボードをもう一度読み取る",
    readFound: (nNotes: number, nStages: number) => `${stages(nStages)}に${notes(nNotes)}`,
    readFoundNoStages: (nNotes: number) => `${notes(nNotes)}、ステージはまだありません`,
    noNotes: (nStages: number, nLanes: number) => `${stages(nStages)}、${lanes(nLanes)}、付箋はまだありません`,
    untitled: "無題のマップ",
    noMap: "このボードにはまだマップがありません",
    noMapWhat:
      "マップを挿入するか、読み取る部分を指定してください。フレーム、または見出しと付箋を選択してから、選択範囲を読み取ります。",
    noMapWhatPlain: "マップを挿入するか、付箋の横に各レーンと各ステージの見出しを書いて、もう一度読み取ってください。",
    pointItOut: "マップの場所を指定",
    noMapHolds: (nItems: number) =>
      count(nItems, { other: "このボードには#件のテキストがありますが、Lanewiseが認識できる見出しがありません。" }),
    noMapSelected: "選択範囲にマップがありません",
    selectionHolds: (nItems: number) =>
      count(nItems, { other: "選択範囲には#件のテキストがありますが、Lanewiseが認識できる見出しがありません。" }),
    noneSelected: "何も選択されていません",
    noneSelectedWhat: "マップのフレーム、または見出しと付箋を選択してから、選択範囲を読み取ってください。",
    boardEmpty: "このボードにはまだ何もありません。",
    insertAMap: "マップを挿入",

    readAndCheck: "読み取ってチェック",
    checkTitle: "何が足りませんか？",
    checkNotYet: "先にボードを読み取ってください。読み取った内容をチェックします。",
    checkNoMap: "このボードにはチェックするマップがまだありません。",
  };
};
