import { describe, expect, it } from "vitest";
import {
  hasMapWord,
  headerFieldOf,
  isBeside,
  isStagesHeader,
  isStageWord,
  kindIn,
  lineOf,
  notMapOf,
  rolesOf,
  stateOf,
} from "../../src/words/index.js";
import { insidersIn } from "../../src/words/judged/insiders.js";

describe("stages", () => {
  it.each([
    "Découverte",
    "Phase d’achat",
    "Étape 2",
    "Étape n° 3",
    "1ère étape",
    "Avant / Pendant",
    "Considération et décision",
    "Fase de compra",
    "Etapa de decisión",
    "Consideracion",
    "2ª etapa",
    "Descubrimiento y consideración",
    "Fase 1",
    "Consideração",
    "Pós-venda",
    "Etapa da compra",
    "認知",
    "認知フェーズ",
    "検討段階",
    "比較・検討",
    "認知と検討",
    "フェーズ1",
    "第2段階",
    "ステップ３",
    "利用前",
    "认知阶段",
    "購買階段",
    "服务前",
    "第一阶段",
    "步骤三",
    "评估和选择",
    "Kauf-Phase",
    "Awareness stage",
  ])("“%s” is one", (label) => {
    expect(isStageWord(label)).toBe(true);
  });

  it.each(["Étape", "Fases", "段階", "フェーズ：", "阶段", "階段"])("“%s” is their header", (label) => {
    expect(isStagesHeader(label)).toBe(true);
    expect(isStageWord(label)).toBe(false);
  });
});

describe("the three lines", () => {
  it.each([
    ["Ligne d’interaction", "interaction"],
    ["LIGNE D’INTERACTION INTERNE", "internal-interaction"],
    ["Ligne de visibilité", "visibility"],
    ["Línea de interacción interna ↓", "internal-interaction"],
    ["Linea de visibilidad", "visibility"],
    ["Linha de interação do cliente", "interaction"],
    ["Linha de suporte interno", "internal-interaction"],
    ["Linha de visibilidade", "visibility"],
    ["相互作用線", "interaction"],
    ["内部相互作用線", "internal-interaction"],
    ["社内の相互作用線", undefined],
    ["可視化ライン", "visibility"],
    ["交流ライン（顧客）", "interaction"],
    ["互动线", "interaction"],
    ["内部互動線", "internal-interaction"],
    ["可见线", "visibility"],
    ["可視線 Line of visibility", "visibility"],
  ] as const)("“%s” is %s", (label, role) => {
    expect(lineOf(label)).toBe(role);
    expect(rolesOf(label)).toEqual([]);
  });

  it("one word for two lines is given its usual meaning; what lies on either side decides in the reading", () => {
    expect(lineOf("可視線")).toBe("visibility");
    expect(lineOf("可見線")).toBe("visibility");
  });

  it("a sentence about a line is none", () => {
    for (const text of [
      "可視線を上に移す",
      "把可见线往上移动",
      "Il faut déplacer la ligne de visibilité plus haut",
      "Interacción interna",
    ])
      expect(lineOf(text), text).toBeUndefined();
  });
});

describe("what else a board says", () => {
  it("headers with colons of either width", () => {
    expect(headerFieldOf("ペルソナ：田中さん")).toBe("persona");
    expect(headerFieldOf("用戶畫像：小李")).toBe("persona");
    expect(headerFieldOf("Scénario : acheter un vélo")).toBe("scenario");
    expect(headerFieldOf("Objetivo: comprar una bici")).toBe("goal");
    expect(headerFieldOf("Cenário: comprar")).toBe("scenario");
    expect(headerFieldOf("目標: 引っ越す")).toBe("goal");
    expect(headerFieldOf("Expectativas: rapidez")).toBe("expectations");
  });

  it("today and the future", () => {
    expect(stateOf("Parcours client · État actuel")).toBe("current");
    expect(stateOf("Mapa de viaje · estado futuro")).toBe("future");
    expect(stateOf("カスタマージャーニーマップ（現状）")).toBe("current");
    expect(stateOf("服务蓝图 · 未来状态")).toBe("future");
    expect(stateOf("現在の状況を確認する")).toBeUndefined();
  });

  it("titles that speak of a journey or a blueprint", () => {
    for (const title of [
      "Parcours client : louer un vélo",
      "Jornada do cliente",
      "Mapa de experiencia del paciente",
      "引っ越しのカスタマージャーニーマップ",
      "用戶旅程地圖：租屋",
    ]) {
      expect(hasMapWord(title), title).toBe(true);
      expect(kindIn(title), title).toBe("journey-map");
    }
    expect(kindIn("病院のサービスブループリント")).toBe("service-blueprint");
    expect(kindIn("銀行服務藍圖")).toBe("service-blueprint");
    expect(hasMapWord("スプリント14")).toBe(false);
  });

  it("boards of other methods", () => {
    expect(notMapOf(["À faire", "En cours", "Terminé"])?.what).toBe("kanban");
    expect(notMapOf(["Por hacer", "En curso", "Hecho"])?.what).toBe("kanban");
    expect(notMapOf(["A fazer", "Em andamento", "Concluído"])?.what).toBe("kanban");
    expect(notMapOf(["未着手", "進行中", "完了"])?.what).toBe("kanban");
    expect(notMapOf(["待辦", "進行中", "已完成"])?.what).toBe("kanban");
    expect(notMapOf(["Fortalezas", "Debilidades", "Oportunidades", "Amenazas"])?.what).toBe("SWOT");
    expect(notMapOf(["強み", "弱み", "機会", "脅威"])?.what).toBe("SWOT");
    expect(notMapOf(["Partenaires clés", "Proposition de valeur", "Canaux"])?.what).toBe("canvas");
    expect(notMapOf(["Avant", "Pendant", "Après"])).toBeUndefined();
  });

  it("the organisation's own words", () => {
    expect(insidersIn("Attend la validation du service conformité")).toEqual(
      expect.arrayContaining(["validation", "conformité"]),
    );
    expect(insidersIn("Espera la aprobación")).toContain("aprobación");
    expect(insidersIn("上長の承認を待つ")).toContain("承認");
    expect(insidersIn("等待審批")).toContain("审批");
    expect(insidersIn("Mange une pomme")).toEqual([]);
  });

  it("things beside a map", () => {
    for (const text of ["Légende", "Leyenda:", "Legenda", "凡例", "圖例", "Parking à idées", "使い方（はじめに）"])
      expect(isBeside(text), text).toBe(true);
  });
});
