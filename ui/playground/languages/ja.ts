// The page around board and panel in Japanese.
import type { MakeTexts } from "../texts.js";

export const ja: MakeTexts = (count) => ({
  skip: "パネルへ移動",
  whiteboard: "ホワイトボード",
  boardName: "ボードの名前",
  untitled: "無題のボード",
  kept: "このブラウザーに保存済み",
  notKept: "このブラウザーには未保存：ファイルに保存してください",
  notKeptWhat: "このブラウザーにはこれ以上保存できません。閉じる前にファイルに保存してください。",
  aside: (n) => count(n, { other: "要素#個を別に保管" }),
  asideWhat: (n) =>
    count(n, {
      other: "このボードの要素#個はここに表示できません。別に保管し、そのまま保存します。",
    }),
  boards: "ボード",
  samples: "サンプル",
  open: "開く",
  boardFile: "ボードのファイル",
  dropHere: "ファイルをドロップして開く",
  save: "保存",
  firstSteps: "はじめに",
  themes: { light: "ライトテーマ", dark: "ダークテーマ" },
  hidePanel: "パネルを隠す",
  showPanel: "パネルを表示",
  panelSize: "パネルの大きさ",
  close: "閉じる",
  undo: "元に戻す",

  newBoard: "新しいボード",
  newBoardWhat: "空のボードです。変更したボードはこの一覧に残ります。",
  noBoards: "変更したボードはここに残ります。保存先はこのブラウザーだけです。",
  changedNow: "たった今変更",
  changed: (when) => `${when}に変更`,
  delete: (name) => `「${name}」を削除`,
  deleted: (name) => `「${name}」をこのブラウザーから削除しました。`,
  backTo: (name) => `「${name}」に戻る`,
  isOpen: (name) => `「${name}」を開きました。`,
  together: "このボードは別のタブでも開いています。変更は両方に表示されます。",

  placed: (file) => `${file}のマップを配置しました。`,
  placedMany: (n, file) => count(n, { other: `${file}のマップ#件を配置しました。` }),
  drawnAgain: (file, tool) => `${file}は${tool}のボードです。ここに描き直しました。`,
  anotherTool: "別のツール",
  notShown: (n) => count(n, { other: "そのうち#個はここに表示できません。" }),
  onlyFirst: (file) => `${file}だけを開きました。ファイルは一度に1つです。`,

  tooLarge: (file, mb, most) =>
    `${file}は大きすぎます（${count(mb, { other: "#MB" })}）。開けるのは${count(most, { other: "#MB" })}までのファイルです。`,
  notRead: (file) => `${file}を読み込めませんでした。フォルダーの場合は、中のファイルを1つずつドロップしてください。`,
  isEmpty: (file) => `${file}は空です。`,
  wrongKind: (file) => `${file}はボードのファイルではありません。`,
  picture: (file) => `${file}は画像です。ホワイトボードにドロップすると、そこに置けます。`,
  breaksOff: (file, line) => `${file}は途中、${line}行目で切れています。`,
  broken: (file, line, column) => `${file}は壊れています。${line}行${column}列の内容がJSONではありません。`,
  library: (file) => `${file}はExcalidrawのライブラリー（図形集）です。`,
  noBoard: (file) => `${file}にはボードが含まれていません。`,
  noneShown: (file, n) =>
    count(n, { other: `${file}は壊れているか、新しいバージョンのものです。要素#個のどれも読み取れません。` }),
  nothingShown: (file) => `${file}にはここに表示できるものがありません。`,
  notPlaced: (file) => `${file}からマップを作れませんでした。`,
  expected: "開けるのは、Excalidraw・Miro・Figmaのボード、または保存したマップ（.excalidraw、.json、.csv、.md）です。",
  nothingChanged: "何も変更していません。",

  steps: [
    {
      title: "ボードにマップを置く",
      text: "パネルでテンプレートを選んで挿入するか、上のサンプルを開きます。",
    },
    {
      title: "起きることを書く",
      text: "付箋を別のセルにコピーして書き込みます。1枚に1つの考えです。色の付いた四角も付箋として数えます。",
    },
    {
      title: "ボードを読み取る",
      text: "パネルの「読み取り」を押します。付箋はそれぞれのレーンとステージに入り、あいまいなものは知らせます。",
    },
    {
      title: "チェックして持ち帰る",
      text: "「チェック」は足りないものを知らせ、必要なら補います。「読み取り」からマップを表や画像で持ち帰れます。",
    },
  ],
  nth: (at, of) => `ステップ ${at}/${of}`,
  skipSteps: "スキップ",
  stepBefore: "前のステップ",
  nextStep: "次のステップ",

  sample: {
    empty: { title: "空のボード", text: "まだ何もありません。マップを挿入して始めます。" },
    barber: { title: "理髪店での散髪", text: "30分で作った最初の下書き、完成版。英語です。" },
    "half-filled-blueprint": {
      title: "支店での住宅ローン",
      text: "ワークショップの途中のサービスブループリント。英語です。",
    },
    untidy: {
      title: "引っ越し（手描き）",
      text: "Lanewise以前のジャーニーマップ。ラベルは付箋、並びはばらばら、保留欄もあります。英語です。",
    },
    "farm-shop": {
      title: "農園直売所の野菜ボックス",
      text: "ドイツ語のジャーニーマップ。空いているレーンが1つあります。",
    },
  },
});
