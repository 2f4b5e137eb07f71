// Stage names of a whole life with a company, from first hearing of it to loyalty or leaving, and titles that say so.
import { fold, isUnspaced } from "../fold.js";
import { type HeardLanguage, list } from "../words.js";
import { seeker } from "./seek.js";

interface Lifetime {
  readonly begins: string;
  readonly ends: string;
  /** In a title. */
  readonly whole: string;
}

const named: Readonly<Record<HeardLanguage, Lifetime>> = {
  en: {
    begins: "awareness, become aware, discovery, attract, acquisition, lead generation, attention",
    ends: "loyalty, advocacy, retention, renewal, renew, churn, offboarding, win back, recommendation, cancellation, loyalty and advocacy",
    whole:
      "life cycle, lifecycle, customer lifecycle, customer lifetime, lifetime journey, end to end, whole journey, cradle to grave",
  },
  de: {
    begins: "Bewusstsein, Aufmerksamkeit, Wahrnehmung, Akquise, Neukundengewinnung, Entdeckung",
    ends: "Loyalität, Treue, Kundenbindung, Bindung, Weiterempfehlung, Empfehlung, Verlängerung, Kündigung, Rückgewinnung",
    whole: "Lebenszyklus, Kundenlebenszyklus, Ende zu Ende, gesamte Reise, ganze Reise",
  },
  fr: {
    begins: "prise de conscience, notoriété, découverte, acquisition, attention, sensibilisation",
    ends: "fidélisation, fidélité, rétention, recommandation, renouvellement, résiliation, reconquête",
    whole: "cycle de vie, cycle de vie client, bout en bout, parcours complet",
  },
  es: {
    begins: "conciencia, reconocimiento, descubrimiento, captación, adquisición, atención",
    ends: "fidelización, lealtad, retención, recomendación, renovación, cancelación, baja",
    whole: "ciclo de vida, ciclo de vida del cliente, extremo a extremo, de principio a fin, recorrido completo",
  },
  pt: {
    begins: "conscientização, consciência, descoberta, aquisição, captação, atenção, reconhecimento",
    ends: "fidelização, lealdade, retenção, recomendação, renovação, cancelamento, recuperação",
    whole: "ciclo de vida, ciclo de vida do cliente, ponta a ponta, jornada completa",
  },
  ja: {
    begins: "認知, 認識, 発見, 集客, 獲得",
    ends: "ロイヤルティ, ロイヤリティ, 推奨, 継続, 更新, 解約, ファン化, リピート",
    whole: "ライフサイクル, 顧客ライフサイクル, エンドツーエンド, 全体像",
  },
  zh: {
    begins: "认知, 知晓, 意识, 获客, 发现",
    ends: "忠诚, 推荐, 留存, 续约, 续费, 流失, 口碑, 复购",
    whole: "生命周期, 客户生命周期, 端到端, 全生命周期, 全流程",
  },
};

const all = Object.values(named);
const folded = (of: (l: Lifetime) => string): ReadonlySet<string> => new Set(all.flatMap((l) => list(of(l)).map(fold)));
const ends = { begins: folded((l) => l.begins), ends: folded((l) => l.ends) };
const wholeIn = seeker(all.flatMap((l) => list(l.whole)));
const joined = / (?:and|und|et|y|e|or) /u;

/** The whole of a name, or one of two that are joined: “Loyalty & advocacy”. */
const isOne = (words: ReadonlySet<string>, title: string): boolean => {
  if (title.trim() === "" || title.length > 60) return false;
  const text = fold(title);
  if (words.has(text)) return true;
  return title
    .split(/[&/+,]/u)
    .concat(isUnspaced(text) ? [] : text.split(joined))
    .some((part) => words.has(fold(part)));
};

export const beginsLifetime = (title: string): boolean => isOne(ends.begins, title);
export const endsLifetime = (title: string): boolean => isOne(ends.ends, title);
/** “The customer lifecycle of a phone plan”. */
export const saysLifetime = (title: string): boolean =>
  title.trim() !== "" && wholeIn(fold(title.slice(0, 200))).length > 0;

/** For tests of the lists. */
export const lifetimeWords = named;
