// What labels say that are half a sentence, “What the patient does”, in every language: patterns, with whoever it is about left free.
// How they are looked up, and who is nobody, is said in asked.ts.
import type { LaneRole } from "../model/index.js";

/** One to three words for somebody, folded. */
const who = "((?:\\p{L}+ ){0,2}\\p{L}+)";
const one = "(\\p{L}+)";

export type Asked = readonly [role: LaneRole, ...forms: string[]];

const en: readonly Asked[] = [
  ["actions", `what (?:the |a |an )?${who} (?:do|does|is doing|are doing)`, `${one} does`, `the ${who} does`],
  ["actions", `what (?:do|does) (?:the |a |an )?${who} do`],
  ["actions", `(?:customers?|users?|clients?|patients?|guests?|visitors?|passengers?|buyers?|consumers?) steps`],
  [
    "thoughts",
    `what (?:the |a |an )?${who} (?:thinks?|is thinking|are thinking)`,
    `what (?:do|does) (?:the |a )?${who} think`,
  ],
  ["actions", "(\\p{L}{2,}s|people) do"],
  ["thoughts", `(?:the )?${one} thinks`, "(\\p{L}{2,}s|people) think"],
  ["quotes", `what (?:the |a |an )?${who} (?:says?|is saying|are saying)`, `what (?:do|does) (?:the |a )?${who} say`],
  ["quotes", `(?:the )?${one} says`, "(\\p{L}{2,}s|people) say"],
  ["emotions", "(\\p{L}{2,}s|people) feel"],
  ["emotions", `(?:how|what) (?:the |a |an )?${who} (?:feels?|is feeling|are feeling)`, `(?:the )?${one} feels`],
  ["emotions", `(?:how|what) (?:do|does) (?:the |a )?${who} feel`, "how it feels"],
  [
    "needs",
    `what (?:the |a |an )?${who} (?:needs?|wants?|expects?)`,
    `what (?:do|does) (?:the |a )?${who} (?:need|want)`,
  ],
  ["questions", `what (?:the |a |an )?${who} asks?`],
  [
    "pain-points",
    `what (?:annoys|bothers|frustrates|irritates|hurts|worries|confuses) (?:the )?${who}`,
    "what goes wrong",
  ],
  ["opportunities", "(?:what|things) we (?:could|can|might) (?:try|do|offer|change)"],
];

const de: readonly Asked[] = [
  [
    "actions",
    `was (?:d\\p{L}{2} )?${who} (?:tut|tun|macht|machen)`,
    `was (?:tut|tun|macht|machen) (?:d\\p{L}{2} )?${one}`,
  ],
  ["thoughts", `was (?:d\\p{L}{2} )?${who} (?:denkt|denken)`, `was (?:denkt|denken) (?:d\\p{L}{2} )?${one}`],
  ["quotes", `was (?:d\\p{L}{2} )?${who} (?:sagt|sagen)`, `was (?:sagt|sagen) (?:d\\p{L}{2} )?${one}`],
  [
    "emotions",
    `(?:wie|was) (?:d\\p{L}{2} )?${who} (?:sich )?(?:fuhlt|fuhlen)`,
    "wie es sich anfuhlt",
    "wie fuhlt es sich an",
  ],
  [
    "emotions",
    `(?:wie|was) (?:fuhlt|fuhlen) (?:sich )?(?:d\\p{L}{2} )?${one}`,
    `wie (?:sich )?(?:d\\p{L}{2} )?${one} fuhlt`,
  ],
  [
    "needs",
    `was (?:d\\p{L}{2} )?${who} (?:braucht|brauchen|will|wollen|erwartet|erwarten)`,
    `was (?:braucht|will) ${one}`,
  ],
  ["questions", `was (?:d\\p{L}{2} )?${who} fragt`],
  [
    "pain-points",
    `was (?:d\\p{L}{2} )?${who} (?:stort|nervt|argert|frustriert|hindert)`,
    "was schiefgeht",
    "was schief geht",
  ],
  ["opportunities", "was wir (?:versuchen|ausprobieren|anbieten|andern|tun) konnten"],
];

const article = "(?:l|le|la|les|un|une) ";
const fr: readonly Asked[] = [
  ["actions", `ce qu(?:e|) (?:fait|font) (?:${article})?${who}`, `ce qu(?:e|) (?:${article})?${who} (?:fait|font)`],
  ["actions", "que fait (?:il|elle)", `que (?:fait|font) ${article}${one}`],
  [
    "thoughts",
    `ce qu(?:e|) (?:pense|pensent) (?:${article})?${who}`,
    `ce qu(?:e|) (?:${article})?${who} (?:pense|pensent)`,
  ],
  ["thoughts", "que pense t (?:il|elle)", `que pense ${article}${one}`],
  [
    "quotes",
    `ce qu(?:e|) (?:dit|disent) (?:${article})?${who}`,
    `ce qu(?:e|) (?:${article})?${who} (?:dit|disent)`,
    "que dit (?:il|elle)",
  ],
  [
    "emotions",
    `ce qu(?:e|) (?:ressent|ressentent) (?:${article})?${who}`,
    `ce qu(?:e|) (?:${article})?${who} (?:ressent|ressentent)`,
  ],
  [
    "emotions",
    `comment (?:${article})?${who} se (?:sent|sentent)`,
    "que ressent (?:il|elle)",
    "comment se sent (?:il|elle)",
  ],
  ["needs", `ce (?:qu|que|dont) (?:${article})?${who} (?:veut|veulent|attend|attendent|a besoin|ont besoin)`],
  [
    "pain-points",
    `ce qui (?:l |le |la |les )?(?:agace|gene|enerve|derange|frustre|bloque|irrite)(?: (?:${article})?${who})?`,
  ],
  ["opportunities", "ce que (?:nous pourrions|l on pourrait|on pourrait) (?:essayer|faire|tenter|proposer)"],
];

const definite = "(?:el|la|los|las) ";
const es: readonly Asked[] = [
  ["actions", `(?:lo )?que (?:hace|hacen)(?: (?:${definite})?${who})?`, `lo que (?:${definite})?${who} (?:hace|hacen)`],
  [
    "thoughts",
    `(?:lo )?que (?:piensa|piensan)(?: (?:${definite})?${who})?`,
    `lo que (?:${definite})?${who} (?:piensa|piensan)`,
  ],
  ["quotes", `(?:lo )?que (?:dice|dicen)(?: (?:${definite})?${who})?`, `lo que (?:${definite})?${who} (?:dice|dicen)`],
  [
    "emotions",
    `(?:lo )?que (?:siente|sienten)(?: (?:${definite})?${who})?`,
    `lo que (?:${definite})?${who} (?:siente|sienten)`,
  ],
  ["emotions", `como se (?:siente|sienten)(?: (?:${definite})?${who})?`],
  ["needs", `(?:lo )?que (?:necesita|necesitan|espera|esperan)(?: (?:${definite})?${who})?`],
  ["pain-points", `(?:lo )?que (?:le |les )?(?:molesta|frustra|irrita|preocupa)(?: a(?:l| la| los| las)? ?${one})?`],
  ["opportunities", "(?:lo )?que podriamos (?:probar|hacer|ofrecer|intentar)"],
];

const art = "(?:o|a|os|as) ";
const pt: readonly Asked[] = [
  ["actions", `o que (?:faz|fazem)(?: (?:${art})?${who})?`, `o que (?:${art})?${who} (?:faz|fazem)`],
  ["thoughts", `o que (?:pensa|pensam)(?: (?:${art})?${who})?`, `o que (?:${art})?${who} (?:pensa|pensam)`],
  ["quotes", `o que (?:diz|dizem)(?: (?:${art})?${who})?`, `o que (?:${art})?${who} (?:diz|dizem)`],
  [
    "emotions",
    `(?:o que|como se) (?:sente|sentem)(?: (?:${art})?${who})?`,
    `(?:o que|como) (?:${art})?${who} (?:se )?(?:sente|sentem)`,
  ],
  ["needs", `o que (?:${art})?${who} (?:precisa|precisam|quer|querem|espera|esperam)`],
  ["pain-points", `o que (?:o |a |os |as )?(?:incomoda|irrita|frustra|preocupa)(?: (?:${art})?${who})?`],
  ["opportunities", "o que (?:poderiamos|podemos) (?:tentar|testar|fazer|oferecer)"],
];

const few = "(.{1,8}?)";
const ja: readonly Asked[] = [
  ["actions", `${few}(?:が|の)(?:すること|していること|やること|行動|アクション)`],
  ["thoughts", `${few}(?:が|の)(?:考えること|考えていること|思うこと|思っていること|思考|考え)`],
  ["quotes", `${few}(?:が|の)(?:言うこと|言っていること|発言|声)`],
  ["emotions", `${few}(?:が|の)(?:感じること|感じていること|感情|気持ち)`],
  ["pain-points", `${few}(?:が|の)(?:困ること|困っていること|不満)`],
];
const zh: readonly Asked[] = [
  ["actions", `${few}(?:做什么|在做什么|做的事|的行为|的行动)`],
  ["thoughts", `${few}(?:想什么|在想什么|怎么想|的想法)`],
  ["quotes", `${few}(?:说什么|说了什么|说的话|的原话)`],
  ["emotions", `${few}(?:有什么感受|感觉如何|的感受|的心情|的情绪)`],
  ["pain-points", `${few}(?:的烦恼|的困扰|为什么烦恼)`],
];

export const spacedForms: readonly Asked[] = [...en, ...de, ...fr, ...es, ...pt];
export const unspacedForms: readonly Asked[] = [...ja, ...zh];

/** Somebody's actions: the words in between may be a lane's own, misspelt, so that these are looked at last. */
export const looseForms: readonly Asked[] = [
  [
    "actions",
    `(?:the )?(\\p{L}+|\\p{L}+ \\p{L}+) (?:actions|activities)`,
    `(?:handlungen|aktionen|aktivitaten|schritte|tatigkeiten) (?:des|der) ${one}`,
    `(?:actions|activites) (?:du|des|de la|de l|d un|d une) ${who}`,
    `(?:acciones|actividades|pasos) (?:del|de la|de los|de las) ${who}`,
    `(?:acoes|atividades|passos) (?:do|da|dos|das) ${who}`,
  ],
];
