// Japanese: what is said while a workshop runs.
import type { Count } from "../../texts.js";
import type { OwnWorkshopTexts } from "../../texts-workshop.js";

export const workshop = (count: Count, list: Intl.ListFormat): OwnWorkshopTexts => {
  const minutes = (n: number) => count(n, { other: "#分" });
  const seconds = (n: number) => count(n, { other: "#秒" });
  return {
    chooseTitle: "ワークショップを進める",
    chooseWhat: "時間を計り、何を尋ねるかを示し、まだ空いているステージを知らせます。",
    steps: (n: number) => count(n, { other: "#ステップ" }),
    forThisMap: "このボードのマップ向け",
    goOn: (step: number, of: number) => `ステップ${step}/${of}から再開`,
    goOnLast: "すべてのステップが完了",

    stepOf: (step: number, of: number, name: string) => `ステップ${step}/${of}・${name}`,
    stepOfDay: (day: number, session: string) => `${day}日目・${session}`,
    change: "別のアジェンダを選ぶ",
    enlarge: "大きく表示（プロジェクター用）",
    shrink: "パネルに戻る",
    large: "ワークショップの拡大表示",
    say: "声かけ",
    task: "やること",
    materials: "用意するもの",
    vote: "投票",
    back: "戻る",
    next: "次のステップ",
    finish: "終了",
    stepKeys: "矢印キーで前後のステップに移動します。",
    nowStep: (step: number, of: number, title: string, n: number) => `ステップ${step}/${of}：${title}、${minutes(n)}。`,
    nextIs: (title: string, n: string) => `次：${title}、${n}`,

    timeLeft: (m: number, s: number) =>
      m === 0 ? `残り${seconds(s)}` : s === 0 ? `残り${minutes(m)}` : `残り${minutes(m)}${seconds(s)}`,
    timeOver: (m: number, s: number) => (m === 0 ? `${seconds(s)}超過` : `${minutes(m)}${seconds(s)}超過`),
    of: (n: number) => `予定${minutes(n)}`,
    ofRange: (n: number, least: number, most: number) => `予定${n}分（目安${least}～${most}分）`,
    over: (clock: string) => `+${clock} 超過`,
    paused: "一時停止中",
    meter: (n: number, of: number) => `${minutes(of)}中${minutes(n)}経過`,
    start: "開始",
    pause: "一時停止",
    goOnClock: "再開",
    more: (n: number) => `+${n}分`,
    minutesLeft: (n: number) => `残り${minutes(n)}です。`,
    timeIsUp: "時間です。書きかけの付箋を仕上げてください。",
    sound: "時間になったら音で知らせる",
    onBoard: "ボードのタイマーも全員に表示",
    boardTimerRefused: "ボードのタイマーを設定できませんでした。ここのタイマーは続きます。",

    coverTitle: "どこまで進みましたか？",
    notRead: "ボードはまだ読み取っていません。",
    readIt: "ボードを読み取る",
    noMap: "このボードにはまだマップがありません。アジェンダはマップなしでも進められます。",
    noLanes: (titles: readonly string[]) => `このマップにないレーン：${list.format(titles)}。`,
    coverOf: (n: number, of: number) => `${n}/${count(of, { other: "#ステージ" })}`,
    cellNotes: (stage: string, n: string) => `${stage}：${n}`,
    coverLabel: (lane: string, said: string) => `${lane}：${said}`,
    factGiven: "記入済み",
    factOpen: "未記入",
    nothingIn: (stage: string) => `「${stage}」にはまだ何もありません。`,
    ask: (prompt: string) => `問いかけ：${prompt}`,
    apart: (stage: string, low: string, high: string) =>
      `最も差があるのは「${stage}」（${low}から${high}まで）。ここを話し合ってください。`,
    noLanesNow: "このステップではレーンに何も書きません。",

    allSteps: "すべてのステップ",
    endsAbout: (time: string) => `${time}頃に終了`,
    current: "進行中",
    done: "完了",
    doneTitle: "アジェンダはこれで終わりです",
    doneWhat: "顧客の側から見直すまで、マップは下書きです。足りないところはLanewiseが指摘できます。",
    checkIt: "マップをチェック",
    startOver: "最初からやり直す",
  };
};
