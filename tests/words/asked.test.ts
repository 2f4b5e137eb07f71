import { describe, expect, it } from "vitest";
import type { LaneRole } from "../../src/model/index.js";
import { notMapOf, rolesOf } from "../../src/words/index.js";

const said: Readonly<Record<string, readonly (readonly [LaneRole, ...string[]])[]>> = {
  English: [
    [
      "actions",
      "What the donor does",
      "WHAT THE\nPATIENT DOES",
      "What does the tenant do?",
      "Homeowner does",
      "Guests do",
    ],
    ["actions", "Customer steps", "Patient steps", "Fan actions", "Parents' actions", "Dispatcher’s activities"],
    ["thoughts", "What they think", "What the caller is thinking", "What do parents think?"],
    ["quotes", "What they say", "What the patient says"],
    ["emotions", "How they feel", "How it feels", "What does the donor feel?", "The pilot’s feelings"],
    ["needs", "What the family needs", "What does she need?", "Tenant's needs"],
    ["pain-points", "What annoys them", "What bothers the reader", "What goes wrong", "Worries"],
    ["opportunities", "What we could try", "Things we might change"],
  ],
  German: [
    ["actions", "Was der Kunde tut", "Was die Mieterin macht", "Was tut sie?", "Schritte der Gäste"],
    ["thoughts", "Was denkt sie?", "Was die Patienten denken"],
    ["quotes", "Was er sagt"],
    ["emotions", "Wie es sich anfühlt", "Wie sie sich fühlt", "Wie fühlt sich der Gast?", "Was der Gast fühlt"],
    ["needs", "Was die Familie braucht", "Was sie will"],
    ["pain-points", "Was sie nervt", "Was den Mieter ärgert", "Was schiefgeht"],
    ["opportunities", "Was wir ausprobieren könnten"],
    ["frontstage", "Vordere Bühne", "Sichtbare Aktivitäten"],
  ],
  French: [
    ["actions", "Ce que fait le client", "Que fait-il ?", "Ce qu’elle fait", "Actions de la locataire"],
    ["thoughts", "Ce qu’elle pense", "Ce que pense l’usager", "Que pense-t-elle ?"],
    ["quotes", "Ce qu’ils disent"],
    ["emotions", "Ce que ressent la patiente", "Comment elle se sent"],
    ["needs", "Ce qu’il attend"],
    ["pain-points", "Ce qui l’agace", "Ce qui bloque le locataire"],
    ["opportunities", "Ce que nous pourrions essayer"],
    ["owners", "Qui ?"],
  ],
  Spanish: [
    ["actions", "Lo que hace la inquilina", "¿Qué hace el huésped?", "Acciones de los padres"],
    ["thoughts", "Lo que piensa", "¿Qué piensan los padres?"],
    ["quotes", "Lo que dicen"],
    ["emotions", "Cómo se siente", "Lo que siente el huésped"],
    ["needs", "Lo que necesita la familia"],
    ["pain-points", "Lo que le molesta", "Qué frustra al huésped"],
    ["opportunities", "Qué podríamos probar"],
  ],
  Portuguese: [
    ["actions", "O que o inquilino faz", "O que faz a família?", "Ações dos pais"],
    ["thoughts", "O que ela pensa", "Pensando"],
    ["quotes", "O que dizem"],
    ["emotions", "Como se sente", "O que o hóspede sente"],
    ["needs", "O que a família precisa"],
    ["pain-points", "O que incomoda", "O que irrita o hóspede"],
    ["opportunities", "O que poderíamos testar"],
  ],
  Japanese: [
    ["actions", "患者の行動", "住民がすること"],
    ["thoughts", "親が考えていること"],
    ["quotes", "住民が言うこと"],
    ["emotions", "患者の気持ち"],
    ["pain-points", "住民が困っていること"],
  ],
  Chinese: [
    ["actions", "租客做什么", "家长的行为"],
    ["thoughts", "租客在想什么", "家长的想法"],
    ["quotes", "租客说的话", "客户原声"],
    ["emotions", "家長的感受", "租客的心情"],
    ["pain-points", "租客的烦恼"],
  ],
};

describe("labels that are half a sentence, whoever it is about", () => {
  for (const [language, its] of Object.entries(said))
    it.each(its.flatMap(([role, ...labels]) => labels.map((label) => [label, role] as const)))(
      `${language}: “%s” is %s`,
      (label, role) => {
        expect(rolesOf(label)).toEqual([role]);
      },
    );

  it("a team that speaks of itself, and what is to be done next, name no lane", () => {
    for (const label of [
      "What we do",
      "What we could do better",
      "What went well",
      "What annoys us",
      "What slows us down",
      "How do you feel?",
      "Next actions",
      "Next steps",
      "Follow-up actions",
      "Team activities",
      "Improvement actions",
      "Key activities",
      "To do",
      "Process steps",
      "Was wir tun",
      "Was lief gut",
      "Nächste Schritte",
      "Actions de l’équipe",
      "Lo que hicimos bien",
      "Acciones del equipo",
      "Ações da equipe",
      "次のアクション",
      "今後の行動",
      "团队的行动",
    ])
      expect(rolesOf(label), label).toEqual([]);
  });

  it("boards of other methods keep their words", () => {
    for (const [what, ...labels] of [
      ["kanban", "To do", "Doing", "Done"],
      ["retro", "What went well", "What went wrong", "What we could try"],
      ["canvas", "Key partners", "Key activities", "Key resources"],
    ] as const)
      expect(notMapOf(labels)?.what).toBe(what);
  });
});
