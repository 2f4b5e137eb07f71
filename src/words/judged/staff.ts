// Who works for the organisation, where a note begins with them: “Nurse checks the name” is work of the staff, “Asks the nurse” is not.
import { fold, isUnspaced } from "../fold.js";
import { type HeardLanguage, heardLanguages, list } from "../words.js";

const named: Readonly<Record<HeardLanguage, string>> = {
  en: `staff, staff member, employee, employees, clerk, agent, support agent, service agent, call centre agent, call center agent, adviser,
    advisor, bank adviser, bank advisor, consultant, receptionist, cashier, waiter, waitress, nurse, doctor, surgeon, technician,
    sales rep, sales person, salesperson, sales team, support team, shop assistant, account manager, case worker, caseworker, case
    handler, operator, dispatcher, courier, back office, system, CRM, backend, server, customer service, underwriter, the bank`,
  de: `Mitarbeiter, Mitarbeiterin, Mitarbeitende, Personal, Sachbearbeiter, Sachbearbeiterin, Berater, Beraterin, Kundenberater,
    Kundenberaterin, Rezeptionistin, Rezeptionist, Kassierer, Kassiererin, Kellner, Kellnerin, Pfleger, Pflegerin, Krankenschwester,
    Arzt, Ärztin, Techniker, Technikerin, Verkäufer, Verkäuferin, Vertrieb, Kundendienst, Kundenservice, Innendienst, System,
    Bote, Kurier, Fahrdienst, Backoffice, die Bank`,
  fr: `employé, employée, personnel, agent, conseiller, conseillère, réceptionniste, caissier, caissière, serveur, serveuse,
    infirmière, infirmier, médecin, technicien, technicienne, vendeur, vendeuse, commercial, service client, système, livreur,
    gestionnaire, la banque`,
  es: `empleado, empleada, personal, agente, asesor, asesora, recepcionista, cajero, cajera, camarero, camarera, enfermera,
    enfermero, médico, médica, técnico, técnica, vendedor, vendedora, atención al cliente, servicio al cliente, sistema,
    repartidor, gestor, gestora, el banco`,
  pt: `funcionário, funcionária, colaborador, colaboradora, atendente, agente, consultor, consultora, recepcionista, rececionista,
    garçom, garçonete, enfermeira, enfermeiro, médico, médica, técnico, técnica, vendedor, vendedora, atendimento ao cliente,
    sistema, entregador, gestor, gestora, o banco`,
  ja: "従業員, スタッフ, 社員, 店員, 担当者, 受付係, オペレーター, 販売員, 看護師, 医師, 技術者, 営業担当, システム, 配達員, カスタマーサポート",
  zh: "员工, 工作人员, 客服人员, 店员, 前台人员, 客户经理, 柜员, 销售人员, 护士, 医生, 技术人员, 快递员, 业务员, 审核员",
};

const articles = /^(?:the|a|an|our|der|die|das|ein|eine|unser|unsere|le|la|les|un|une|el|los|las|una|o|os|as|um|uma) /u;
const spaced = new Map<string, HeardLanguage[]>();
const unspaced: string[] = [];
for (const language of heardLanguages)
  for (const word of list(named[language]).map(fold))
    if (isUnspaced(word)) unspaced.push(word);
    else {
      const bare = word.replace(articles, "");
      spaced.set(bare, [...(spaced.get(bare) ?? []), language]);
    }
const firstWords = new Set([...spaced.keys()].map((word) => word.split(" ", 1)[0]));
const most = Math.max(...[...spaced.keys()].map((word) => word.split(" ").length));

/** What follows the words in Japanese, where they are the ones who act. */
const acts = /^(?:が|は)/u;
/** “Doctor of the house”, “Personal im Laden”: more of the name, no verb yet. */
const goesOn = /^(?:of|for|in|at|on|and|or|von|vom|im|am|der|des|für|und|oder|de|du|des|et|ou|del|y|da|do|e)$/u;
const englishVerb = /(?:s|ed)$|^(?:will|can|must|may|should)$/u;
const englishMany = new Set(["staff", "employees", "team", "sales team", "support team"]);

/** Whether they are the ones who do it: “Berater ruft an”, but not “Berater anrufen”, and not “Doctor appointment”. */
const isDoer = (who: string, rest: readonly string[], language: HeardLanguage, written: string): boolean => {
  const [next = ""] = rest;
  if (goesOn.test(next)) return false;
  if (language === "en") return englishMany.has(who) || englishVerb.test(next);
  if (language === "de") return next.endsWith("t") || !/(?:^|\s)\p{Ll}[\p{Ll}-]*n[.!]?$/u.test(written.trim());
  return true;
};

/** The words a note begins with where they name staff and something is said of them, as folded. */
export const staffAtStart = (text: string): string | undefined => {
  const written = text.slice(0, 200);
  const folded = fold(written).replace(articles, "");
  const space = folded.indexOf(" ");
  const isKnown = firstWords.has(space < 0 ? folded : folded.slice(0, space));
  // Japanese and Chinese begin from there on.
  if (folded === "" || (!isKnown && folded.charCodeAt(0) < 0x3000)) return undefined;
  if (isUnspaced(folded)) {
    const word = unspaced.find((w) => folded.startsWith(w) && folded.length > w.length + 1);
    if (word === undefined) return undefined;
    return /\p{sc=Hiragana}/u.test(folded) && !acts.test(folded.slice(word.length)) ? undefined : word;
  }
  const words = folded.split(" ");
  for (let n = Math.min(most, words.length - 1); n > 0; n--) {
    const start = words.slice(0, n).join(" ");
    const languages = spaced.get(start);
    if (languages) return languages.some((l) => isDoer(start, words.slice(n), l, written)) ? start : undefined;
  }
  return undefined;
};

/** For tests of the lists. */
export const staffWords = named;
