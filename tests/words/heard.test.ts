import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headerFields, type LaneRole, lineRoles } from "../../src/model/index.js";
import {
  hasMapWord,
  headerFieldOf,
  heard,
  heardLanguages,
  isBeside,
  isKindName,
  isStageWord,
  kindIn,
  languages,
  list,
  rolesOf,
  stateOf,
} from "../../src/words/index.js";

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
