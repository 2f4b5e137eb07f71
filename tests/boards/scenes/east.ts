// Boards of teams who work in Japanese and Chinese.
import { layNotes } from "./lay.js";
import { scene } from "./scene.js";

export const inn = scene(
  "inn",
  "Japanese: a table of ruled boxes with a dark head, “フェーズ” in its corner, a sticky or two in each box.",
  90,
  (h) => {
    h.text("旅館予約のカスタマージャーニーマップ", 0, -190, 36);
    h.titled("旅館予約のカスタマージャーニーマップ");
    h.fact("persona", "田中さん(32歳、共働き)");
    h.text("ペルソナ:田中さん(32歳、共働き)", 900, -180, 18);
    const names = ["認知", "比較・検討", "予約", "滞在", "帰宅後"];
    const [left, wide, top, tall] = [180, 240, 0, 130];
    h.put("shape", "フェーズ", 0, -60, 180, 60, { fill: "#2F3E4E" });
    const stages = names.map((t, i) =>
      h.stage(h.put("shape", t, left + i * wide, -60, wide, 60, { fill: "#2F3E4E" }), t),
    );
    const rows = [
      ["行動", "actions"],
      ["タッチポイント", "touchpoints"],
      ["思考", "thoughts"],
      ["感情", "emotions"],
      ["課題", "pain-points"],
      ["改善案", "opportunities"],
    ] as const;
    const lanes = rows.map(([t, role], r) => {
      const lane = h.lane(h.put("shape", t, 0, top + r * tall, 180, tall, { fill: "#DDE5EC" }), t, role);
      for (const c of names.keys())
        h.put("shape", "", left + c * wide, top + r * tall, wide, tall, { stroke: "#B0BEC5" });
      return lane;
    });
    const [does, touch, thinks, feels, hurts, could] = lanes as [number, number, number, number, number, number];
    const xs = names.map((_, c) => left + c * wide + 22);
    const row = (lane: number, fill = "#FFF9B1") => ({ lane, y: top + lane * tall + 20, stages, xs, more: { fill } });
    layNotes(h, row(does), [
      ["SNSで写真を見る", "友達に聞く"],
      ["口コミを読む", "3軒くらべる"],
      ["電話で空室を聞く"],
      ["温泉に入る", "浴衣で散歩"],
      ["写真を送る"],
    ]);
    layNotes(h, row(touch, "#A6CCF5"), [
      ["インスタ"],
      ["予約サイト", "公式サイト"],
      ["電話"],
      ["仲居さん"],
      ["お礼メール"],
    ]);
    layNotes(h, row(thinks), [["行ってみたい"], ["料理の量は?"], ["なぜ電話だけ?"], ["静かでいい"], ["また来たい"]]);
    layNotes(h, row(feels, "#FFCEE0"), [["わくわく"], ["迷う"], ["イライラ"], ["ほっとする"], ["満足"]]);
    layNotes(h, row(hurts), [[], ["料金がわかりにくい"], ["受付は17時まで", "外国語が通じない"], [], []]);
    layNotes(h, row(could, "#D0E17A"), [[], ["総額を表示"], ["ネット予約"], [], ["次回割引"]]);
  },
);

export const noodles = scene(
  "noodles",
  "Chinese: boxes as tall as their lane at the left, stages as one strip of arrows, faces in the mood lane, no title.",
  110,
  (h) => {
    const names = ["打开App", "选餐厅", "下单付款", "等待", "取餐", "评价"];
    const xs = names.map((_, i) => 200 + i * 260);
    const stages = names.map((t, i) =>
      h.stage(h.put("shape", t, 190 + i * 260, -110, 260, 64, { fill: i % 2 ? "#FFB74D" : "#FFA726" }), t),
    );
    const rows = [
      ["用户目标", "goals"],
      ["用户行为", "actions"],
      ["接触点", "touchpoints"],
      ["情绪", "emotions"],
      ["痛点", "pain-points"],
      ["机会点", "opportunities"],
    ] as const;
    const [goals, does, touch, mood, hurts, could] = rows.map(([t, role], i) =>
      h.lane(h.put("shape", t, 0, -20 + i * 150, 160, 140, { fill: "#FFF3E0" }), t, role),
    ) as [number, number, number, number, number, number];
    const row = (lane: number) => ({ lane, y: -5 + lane * 150, stages, xs, step: [118, 0] as const });
    layNotes(h, row(goals), [["快点吃上饭"], ["吃得健康"], [], [], ["饭还是热的"], []]);
    layNotes(h, row(does), [
      ["搜索“牛肉面”"],
      ["看评分", "看配送费"],
      ["选优惠券", "改地址"],
      ["刷地图", "催单"],
      ["下楼拿餐"],
      ["拍照", "给四星"],
    ]);
    layNotes(h, row(touch), [["App首页"], ["店铺页"], ["支付宝"], ["骑手位置", "客服"], ["骑手"], ["短信"]]);
    for (const [s, face, score] of [
      [0, "🙂", 1],
      [1, "😐", 0],
      [2, "🙂", 1],
      [3, "😡", -2],
      [4, "😍", 2],
    ] as const) {
      const [key] = layNotes(h, { ...row(mood), stages: [stages[s] ?? 0], xs: [xs[s] ?? 0] }, [[face]]).values();
      h.means(key ?? "", { lane: mood, stage: stages[s] ?? 0, score });
    }
    layNotes(h, row(hurts), [[], ["广告太多"], ["券用不了"], ["不知道还要多久", "骑手电话打不通"], ["汤洒了"], []]);
    layNotes(h, row(could), [["记住常点的"], ["少广告"], [], ["显示准确时间"], ["防漏包装"], ["评价送积分"]]);
  },
);
