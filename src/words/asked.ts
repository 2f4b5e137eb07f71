// Labels that are half a sentence, with whoever it is about left free: “What the patient does”, “Was der Gast denkt”, “Ce qui l’agace”,
// “Dispatcher's activities”, “患者の気持ち”. The patterns are in askings.ts; a team that speaks of itself (“What we do”) says nothing
// of a lane. Single words and fixed names are in heard/; which of all these a label is looked up in is said in roles.ts.
import type { LaneRole } from "../model/index.js";
import { type Asked, looseForms, spacedForms, unspacedForms } from "./askings.js";
import { fold, isUnspaced } from "./fold.js";
import { others, phrases } from "./phrases.js";

const compiled = (all: readonly Asked[]): readonly (readonly [LaneRole, RegExp])[] =>
  all.map(([role, ...forms]) => [role, new RegExp(`^(?:${forms.join("|")})$`, "u")]);

const spaced = compiled(spacedForms);
const unspaced = compiled(unspacedForms);
const loose = compiled(looseForms);

/** Whoever made the board, whoever works there, and words that stand before what is to be done: nobody whose journey it is. */
const nobody =
  /(?:^| )(?:we|i|us|you|our|my|your|to|can|could|should|would|must|that|this|it|and|or|not|went|well|go|went|wrong|staff|teams?|employees?|agents?|company|business|service|system|it|front|back|stage|onstage|backstage|frontstage|offstage|contact|support|internal|visible|invisible|next|follow|up|further|corrective|improvement|recommended|immediate|quick|possible|proposed|open|key|main|new|retro|sprint|action|marketing|sales|partner|supplier|recovery|planned|pending|wir|ich|man|ihr|uns|team|mitarbeiter|mitarbeitenden|woche|projekts|workshops|sprints|gut|lief|nous|on|je|vous|notre|nos|equipe|personnel|projet|nosotros|equipo|personal|proyecto|nuestro|nos|equipe|projeto|se|no|nao|ne)(?: |$)|[我私弊当]|次|今後|下一|团队|團隊|社内|社員|员工|員工/u;

/** Whom a label like this is about is anybody's guess, and so is its role where the words are another thing's or a lane's own. */
const roleBy = (forms: typeof spaced, folded: string): LaneRole | undefined => {
  if (folded.length > 60 || others.has(folded)) return undefined;
  for (const [role, form] of forms) {
    const found = form.exec(folded);
    if (!found) continue;
    const about = found.slice(1).find((w) => w !== undefined) ?? "";
    if (!nobody.test(about) && !phrases.has(about)) return role;
  }
  return undefined;
};

export const askedRole = (folded: string): LaneRole | undefined =>
  roleBy(isUnspaced(folded) ? unspaced : spaced, folded);

/** “Fan actions”, “Acciones de los padres”. */
export const looseRole = (folded: string): LaneRole | undefined => roleBy(loose, folded);

/** “Parents' actions”, “the donor’s feelings”: a label's own word behind anybody's name. */
export const ownedPart = (label: string): string | undefined => {
  const found = /^(?:the\s+)?(\p{L}+(?:\s\p{L}+)?)(?:['’]s|s['’])\s+(\p{L}+(?:\s\p{L}+)?)\s*:?$/iu.exec(label.trim());
  return found?.[1] !== undefined && !nobody.test(fold(found[1])) ? fold(found[2] ?? "") : undefined;
};
