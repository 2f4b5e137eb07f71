import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headerFields, type LaneRole, laneRoles, lineRoles } from "../../src/model/index.js";
import {
  fold,
  hasMapWord,
  headerFieldOf,
  heard,
  heardLanguages,
  isBeside,
  isKindName,
  isStagesHeader,
  isStageWord,
  kindIn,
  languages,
  lineOf,
  list,
  notMapOf,
  rolesOf,
  stateOf,
} from "../../src/words/index.js";
import { insidersIn } from "../../src/words/judged/insiders.js";
import { sentences } from "./sentences.js";

const filesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`../../src/words/${folder}`, import.meta.url))
    .filter((file) => /^[a-z]{2}\.ts$/.test(file))
    .map((file) => file.slice(0, 2))
    .sort();

describe("languages", () => {
  it("have one file each: those we read in heard/, those we write beside it", () => {
    expect(filesIn("heard/")).toEqual([...heardLanguages].sort());
    expect(filesIn("heard/")).toEqual(Object.keys(heard).sort());
    expect(filesIn("")).toEqual([...languages].sort());
  });

  it("say everything each: lines, header, states, kinds, stages, other boards, insider words, things beside, fillers", () => {
    for (const language of heardLanguages) {
      const h = heard[language];
      for (const role of lineRoles) expect(list(h.lines[role]).length, `${language} ${role}`).toBeGreaterThan(1);
      for (const field of headerFields) expect(list(h.header[field]).length, `${language} ${field}`).toBeGreaterThan(1);
      expect(list(h.stages).length, language).toBeGreaterThan(90);
      for (const other of ["kanban", "SWOT", "canvas", "retro"])
        expect(list(h.notMaps[other] ?? "").length, `${language} ${other}`).toBeGreaterThan(3);
      for (const words of [h.insider, h.besides, h.mapWords, h.fillers])
        expect(list(words).length, language).toBeGreaterThan(7);
      expect(list(h.joiners).length, language).toBeGreaterThan(1);
    }
  });

  it("read their own header labels, states, kinds, stages and things beside", () => {
    for (const language of heardLanguages) {
      const h = heard[language];
      for (const field of headerFields) {
        const [own] = list(h.header[field]);
        expect(headerFieldOf(`${own}: x`), `${language} ${own}`).toBe(field);
      }
      for (const state of ["current", "future"] as const)
        for (const label of list(h.states[state])) expect(stateOf(label), label).toBe(state);
      for (const kind of ["journey-map", "service-blueprint", "first-draft"] as const)
        for (const name of list(h.kinds[kind])) {
          expect(kindIn(`${name} · 2026`), name).toBe(kind);
          expect(isKindName(name), name).toBe(true);
        }
      for (const word of list(h.stages)) expect(isStageWord(word), word).toBe(true);
      for (const word of list(h.besides)) expect(isBeside(word), word).toBe(true);
      for (const word of list(h.mapWords)) expect(hasMapWord(word), word).toBe(true);
    }
  });
});

describe("labels people write", () => {
  const cases: readonly (readonly [string, ...LaneRole[]])[] = [
    // French
    ["Les actions de l’utilisateur", "actions"],
    ["ACTIONS DU CLIENT :", "actions"],
    ["Besoins & attentes", "needs"],
    ["Pensées et émotions", "thoughts", "emotions"],
    ["Ce que ressent le client", "emotions"],
    ["Ressentis", "emotions"],
    ["Emotions / ressenti", "emotions"],
    ["Points de contacts", "touchpoints"],
    ["Les canaux", "channels"],
    ["Points de douleurs", "pain-points"],
    ["Irritants et freins", "pain-points"],
    ["Dificultés", "pain-points"],
    ["Opportunitées", "opportunities"],
    ["Oportunités d’amélioration", "opportunities"],
    ["Preuves physiques", "physical-evidence"],
    ["Éléments tangibles (ce que voit le client)", "physical-evidence"],
    ["Devant de la scène", "frontstage"],
    ["Coulisses", "backstage"],
    ["Processus interne de support", "support-processes"],
    ["Goulots d’étranglement", "failure-points"],
    ["Étapes du parcours", "stages"],
    ["Moments clés", "moments-of-truth"],
    ["Verbatims", "quotes"],
    ["Indicateurs (KPI)", "metrics"],
    ["Parties prenantes", "stakeholders"],
    // Spanish
    ["Acciones del usuario", "actions"],
    ["Las acciones de los clientes", "actions"],
    ["Necesidades del cliente", "needs"],
    ["Nesecidades", "needs"],
    ["Pensamientos y sentimientos", "thoughts", "emotions"],
    ["¿Qué piensa? / ¿Qué siente?", "thoughts", "emotions"],
    ["Linea emocional", "emotions"],
    ["Puntos de contato", "touchpoints"],
    ["Puntos de dolor y frustraciones", "pain-points"],
    ["Oportunidades de mejora", "opportunities"],
    ["Oportunidades e ideas", "opportunities"],
    ["Evidencias físicas", "physical-evidence"],
    ["Acciones en escena", "frontstage"],
    ["Tras bastidores", "backstage"],
    ["Procesos de suporte", "support-processes"],
    ["Cuellos de botella", "failure-points"],
    ["Etapas", "stages"],
    ["Responsable(s)", "owners"],
    ["Canal", "channels"],
    ["Tiempos", "time"],
    ["Normativa", "policies"],
    // Portuguese
    ["Ações do cliente", "actions"],
    ["Acoes", "actions"],
    ["Emoções do usuário", "emotions"],
    ["Pensamentos e emoções", "thoughts", "emotions"],
    ["O que o cliente pensa", "thoughts"],
    ["Pontos de contacto", "touchpoints"],
    ["Dores e barreiras", "pain-points"],
    ["Dores / Ganhos", "pain-points", "gains"],
    ["Oportunidades de melhoria", "opportunities"],
    ["Evidência física", "physical-evidence"],
    ["Ações da linha de frente", "frontstage"],
    ["Bastidores", "backstage"],
    ["Processos de suporte", "support-processes"],
    ["Gargalos", "failure-points"],
    ["Fases da jornada", "stages"],
    ["Falas", "quotes"],
    ["Expetativas", "needs"],
    ["Métricas e indicadores", "metrics"],
    // Japanese
    ["行動", "actions"],
    ["顧客の行動", "actions"],
    ["お客様の行動：", "actions"],
    ["ユーザーの行動", "actions"],
    ["行動フロー", "actions"],
    ["思考・感情", "thoughts", "emotions"],
    ["思考／感情", "thoughts", "emotions"],
    ["行動／タッチポイント", "actions", "touchpoints"],
    ["行動とタッチポイント", "actions", "touchpoints"],
    ["ﾀｯﾁﾎﾟｲﾝﾄ", "touchpoints"],
    ["タッチ・ポイント", "touchpoints"],
    ["タッチポイト", "touchpoints"],
    ["顧客接点", "touchpoints"],
    ["感情曲線", "emotions"],
    ["感情の起伏", "emotions"],
    ["課題", "pain-points"],
    ["課題・不満", "pain-points"],
    ["ペインポイント", "pain-points"],
    ["改善施策", "opportunities"],
    ["機会", "opportunities"],
    ["物的証拠", "physical-evidence"],
    ["フロントステージ", "frontstage"],
    ["フロントステージの行動", "frontstage"],
    ["バックステージ行動", "backstage"],
    ["舞台裏", "backstage"],
    ["支援プロセス", "support-processes"],
    ["１．フェーズ", "stages"],
    ["①ステージ", "stages"],
    ["【感情】", "emotions"],
    ["担当部署", "owners"],
    ["ＫＰＩ", "metrics"],
    // Chinese, simplified and traditional
    ["客户行为", "actions"],
    ["顾客行为", "actions"],
    ["用户的行为", "actions"],
    ["前台行为", "frontstage"],
    ["后台行为", "backstage"],
    ["後台流程", "backstage"],
    ["前台技术", "frontstage-technology"],
    ["后台技术", "backstage-technology"],
    ["支持系统", "support-processes"],
    ["支援系統", "support-processes"],
    ["支撑", "support-processes"],
    ["物理证据", "physical-evidence"],
    ["實體證據", "physical-evidence"],
    ["想法和感受", "thoughts", "emotions"],
    ["想法與情緒", "thoughts", "emotions"],
    ["情绪曲线", "emotions"],
    ["情緒曲線", "emotions"],
    ["觸點", "touchpoints"],
    ["接觸點", "touchpoints"],
    ["痛点", "pain-points"],
    ["使用者痛點", "pain-points"],
    ["痛点与机会点", "pain-points", "opportunities"],
    ["機會點", "opportunities"],
    ["一、需求", "needs"],
    ["（二）渠道", "channels"],
    ["關鍵時刻", "moments-of-truth"],
    ["阶段", "stages"],
    ["滿意度", "satisfaction"],
    ["負責部門", "owners"],
    // Two languages on one label
    ["客户行为 Customer actions", "actions"],
    ["行動 (Actions)", "actions"],
    ["Emotions / 感情", "emotions"],
    ["Touchpoints | Puntos de contacto", "touchpoints"],
    ["Oportunidades (Chancen)", "opportunities"],
  ];
  it.each(cases)("“%s” is read", (label, ...roles) => {
    expect([...rolesOf(label)].sort()).toEqual([...roles].sort());
  });

  it("those of several languages stand beside one another on one board", () => {
    const board = ["Actions", "Bedürfnisse", "Émotions", "Puntos de contacto", "Dores", "機会", "后台行为"];
    expect(board.flatMap(rolesOf)).toEqual([
      "actions",
      "needs",
      "emotions",
      "touchpoints",
      "pain-points",
      "opportunities",
      "backstage",
    ]);
  });

  it("part of a longer word or sentence without spaces is none", () => {
    for (const text of [
      "課題解決の会議",
      "行動を起こす前に考える",
      "機会があれば使う",
      "问题解决会议",
      "需求文档已发送",
      "情绪很好",
    ])
      expect(rolesOf(text), text).toEqual([]);
  });
});

/** Words that mean one thing in one language and another in the next: both are given, and `lane-recognised` asks. */
const homographs: ReadonlyMap<string, readonly LaneRole[]> = new Map([["問題", ["questions", "pain-points"]]]);

describe("between languages", () => {
  const listed = new Map<string, Map<string, Set<LaneRole>>>();
  for (const language of heardLanguages)
    for (const role of laneRoles)
      for (const label of list(heard[language].roles[role])) {
        const here = listed.get(fold(label)) ?? new Map<string, Set<LaneRole>>();
        listed.set(fold(label), here);
        here.set(language, (here.get(language) ?? new Set()).add(role));
      }

  it("no label gets a role its own language does not give it, but for declared homographs", () => {
    for (const language of heardLanguages)
      for (const role of laneRoles)
        for (const label of list(heard[language].roles[role])) {
          if (homographs.has(label)) continue;
          const own = listed.get(fold(label))?.get(language) ?? new Set();
          expect(
            rolesOf(label).filter((r) => !own.has(r)),
            `${language} ${label}`,
          ).toEqual([]);
        }
    for (const [label, roles] of homographs) expect([...rolesOf(label)].sort()).toEqual([...roles].sort());
  });

  it("with a letter lost or doubled, a label gets no role of another language's", () => {
    const wrong: string[] = [];
    // “Frases” with a letter lost is “Fases”: another word, and nobody could tell.
    const written = new Set([...listed.keys()].flatMap((label) => label.split(" ")));
    for (const language of heardLanguages)
      for (const role of laneRoles)
        for (const label of list(heard[language].roles[role])) {
          const tokens = fold(label).split(" ");
          const sure = rolesOf(label);
          tokens.forEach((token, at) => {
            if (token.length < 6 || /[^a-z]/.test(token)) return;
            for (let i = 1; i < token.length; i++)
              for (const typo of [
                token.slice(0, i) + token.slice(i + 1),
                token.slice(0, i) + token.charAt(i - 1) + token.slice(i),
              ]) {
                const text = tokens.map((t, n) => (n === at ? typo : t)).join(" ");
                if (!written.has(typo) && !rolesOf(text).every((r) => sure.includes(r)))
                  wrong.push(`${language} ${label} → ${text} → ${rolesOf(text).join()}`);
              }
          });
        }
    expect(wrong).toEqual([]);
  });

  it.each(heardLanguages)(
    "what people write on notes is no label, no stage, no line and nothing beside, in %s",
    (language) => {
      expect(sentences[language].length).toBe(25);
      for (const text of sentences[language]) {
        expect(rolesOf(text), text).toEqual([]);
        expect(isStageWord(text), text).toBe(false);
        expect(isStagesHeader(text), text).toBe(false);
        expect(lineOf(text), text).toBeUndefined();
        expect(isBeside(text), text).toBe(false);
        expect(headerFieldOf(text), text).toBeUndefined();
        expect(stateOf(text), text).toBeUndefined();
        expect(kindIn(text), text).toBeUndefined();
      }
      expect(notMapOf(sentences[language])).toBeUndefined();
    },
  );
});

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
