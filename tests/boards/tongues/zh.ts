// Chinese, simplified and traditional.
import { fact, of, type Spoken } from "./tongue.js";

export const zh: Spoken = {
  name: "Chinese",
  lanes: {
    actions: of("行为 | 用户行为 | 行动 | 用户行動 | 客户行为"),
    goals: of("目标 | 用户目标 | 目標"),
    needs: of("需求 | 用户需求 | 期望"),
    thoughts: of("想法 | 思考 | 用户想法"),
    emotions: of("情绪 | 感受 | 情绪曲线 | 情緒 | 心情"),
    quotes: of("用户原话 | 客户原声 | 语录"),
    touchpoints: of("触点 | 接触点 | 接觸點 | 用户触点"),
    channels: of("渠道 | 渠道（线上/线下）"),
    "pain-points": of("痛点 | 痛點 | 问题 | 困难"),
    gains: of("爽点 | 收获"),
    opportunities: of("机会点 | 机会 | 改进建议 | 機會點 | 创意"),
    frontstage: of("前台 | 前台行为 | 前台员工行为"),
    backstage: of("后台 | 后台行为 | 幕后"),
    "support-processes": of("支持过程 | 支持流程 | 支撑流程"),
    "physical-evidence": of("有形展示 | 实体证据 | 物理证据"),
    metrics: of("指标 | 关键指标 | KPI"),
    owners: of("负责人 | 责任人"),
  },
  slips: {
    touchpoints: of("触 点 | 触点："),
    emotions: of("情 绪 | 情绪 曲线"),
    "pain-points": of("痛 点"),
  },
  stages: of("认知 | 考虑 | 购买 | 安装 | 使用 | 忠诚 | 推荐"),
  prompts: of("用户做什么？ | 这里发生什么？ | 用户有什么感受？ | 我们在哪里接触用户？"),
  notes: of(
    "等信件 | 询问价格 | 晚上比较两份报价 | 第三次打电话 | 不看小字 | 在柜台签字 | 忘记密码 | 填表中途放弃 | 找不到入口 | 不知道该问谁 | 又寄了一遍 | 没有收到回复 | 下载应用 | 找文件 | 很高兴这么快得到答复 | 害怕弄错 | 告诉妹妹 | 预约要等六周 | 没有人告诉她怎么办 | 刷卡付款",
  ),
  shorts: of("邮件 | 电话 | 网站 | 门店 | 应用 | 开心 | 困惑 | 太慢 | 价格？ | 信 | 王女士"),
  titles: of("用户旅程图：租房 | 客户旅程地图——搬家 | 服务蓝图：图书馆借书证 | 用户体验地图 v2"),
  facts: {
    persona: fact("用户画像：", "小安，31岁，护士"),
    scenario: fact("场景：", "第一次租房"),
    owner: fact("负责人：", "小汤"),
    goal: fact("目标：", "三月前拿到钥匙"),
    date: fact("日期：", "2025年3月14日"),
  },
  current: "现状",
  future: "未来状态",
  lines: ["互动线", "可见线", "内部互动线"],
};
