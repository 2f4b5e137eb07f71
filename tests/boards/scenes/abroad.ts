// Boards of teams who work in French, Spanish and Portuguese.
import { layNotes } from "./lay.js";
import { scene } from "./scene.js";

export const bakery = scene(
  "bakery",
  "French: chevrons for the stages, lane names in the margin, one colour of stickies per lane, who and why at the top right.",
  110,
  (h) => {
    h.text("Parcours client – commander un gâteau d’anniversaire", -40, -300, 40);
    h.titled("Parcours client – commander un gâteau d’anniversaire");
    h.fact("persona", "Camille, 38 ans, deux enfants");
    h.fact("goal", "un gâteau pour samedi");
    h.text("Persona : Camille, 38 ans, deux enfants", 1180, -300, 18);
    h.text("Objectif : un gâteau pour samedi", 1180, -270, 18);
    const names = ["Découvrir", "Choisir", "Commander", "Retirer en boutique", "Fêter"];
    const xs = names.map((_, i) => 210 + i * 270);
    const stages = names.map((t, i) =>
      h.stage(h.put("shape", t, 195 + i * 270, -170, 255, 60, { fill: "#1F3A5F" }), t),
    );
    const lanes = [
      ["Actions du client", "actions"],
      ["Points de contact", "touchpoints"],
      ["Ressenti", "emotions"],
      ["Irritants", "pain-points"],
      ["Pistes d’amélioration", "opportunities"],
    ] as const;
    const [does, touch, feels, hurts, ideas] = lanes.map(([t, role], i) =>
      h.lane(h.text(t, -60, 25 + i * 165, 22), t, role),
    ) as [number, number, number, number, number];
    const row = (lane: number, fill: string) => ({ lane, y: -15 + lane * 165, stages, xs, more: { fill } });
    layNotes(h, row(does, "#FFF9B1"), [
      ["Passe devant la vitrine", "Demande à ses voisines"],
      ["Compare les photos sur Instagram"],
      ["Appelle la boutique", "Laisse un message"],
      ["Se gare en double file"],
      ["Allume les bougies", "Publie une photo"],
    ]);
    layNotes(h, row(touch, "#A6CCF5"), [
      ["Vitrine"],
      ["Instagram", "Site web"],
      ["Téléphone"],
      ["Vendeuse", "Boîte en carton"],
      [],
    ]);
    layNotes(h, row(feels, "#FFCEE0"), [["Gourmande"], ["Indécise"], ["Agacée"], ["Soulagée"], ["Fière !"]]);
    layNotes(h, row(hurts, "#F16C7F"), [
      [],
      ["Pas de prix sur le site"],
      ["Personne ne décroche avant 10 h", "On ne sait pas si c’est noté"],
      ["Aucune place pour se garer"],
      [],
    ]);
    layNotes(h, row(ideas, "#D0E17A"), [
      [],
      ["Catalogue avec les prix"],
      ["Commande en ligne", "SMS de confirmation"],
      ["Créneau de retrait"],
      ["Bon de 5 € pour une photo"],
    ]);
  },
);

export const movers = scene(
  "movers",
  "Spanish, lanes asked as questions, stages as orange stickies of the notes’ size, two rows of notes where there are many, piles where it hurts.",
  130,
  (h) => {
    h.text("Mapa de experiencia: mudanza a Valencia", 0, -420, 48);
    h.titled("Mapa de experiencia: mudanza a Valencia");
    const names = ["Buscar piso", "Pedir presupuesto", "Empaquetar", "Día de la mudanza", "Instalarse"];
    const xs = names.map((_, i) => 330 + i * 420);
    const stages = names.map((t, i) =>
      h.stage(h.put("sticky", t, 385 + i * 420, -270 + (i % 2) * 9, 130, 130, { fill: "#FF9D48" }), t),
    );
    const lanes = [
      ["¿Qué hace?", "actions", 90],
      ["¿Qué piensa?", "thoughts", 430],
      ["¿Qué siente?", "emotions", 640],
      ["Dolores", "pain-points", 850],
      ["Oportunidades", "opportunities", 1150],
    ] as const;
    const [does, thinks, feels, hurts, could] = lanes.map(([t, role, y]) => h.lane(h.text(t, 0, y, 32), t, role)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const row = (lane: number, y: number) => ({ lane, y, stages, xs, step: [150, 0] as const });
    layNotes(h, row(does, -20), [
      ["Mira Idealista cada noche", "Visita 6 pisos"],
      ["Llama a tres empresas"],
      ["Pide cajas en el súper", "Vende el sofá"],
      ["Madruga", "Vigila la furgoneta"],
      ["Abre la caja de la cafetera"],
    ]);
    layNotes(h, row(does, 140), [
      ["Pregunta a su hermana"],
      ["Manda fotos por WhatsApp", "Hace una lista"],
      [],
      ["Paga en efectivo"],
      ["Cambia el padrón"],
    ]);
    layNotes(h, row(thinks, 380), [
      ["¿Y si no cabe?"],
      ["Cada uno dice un precio distinto"],
      ["¿De verdad necesito esto?"],
      ["Que no llueva"],
      ["La próxima vez, todo nuevo"],
    ]);
    layNotes(h, row(feels, 590), [["Ilusión"], ["Desconfianza"], ["Agobio"], ["Nervios", "Miedo"], ["Alivio"]]);
    layNotes(h, { ...row(hurts, 800), step: [60, 75] }, [
      [],
      ["No hay precios cerrados", "Tardan una semana en contestar"],
      ["Faltan cajas"],
      ["El ascensor es de 1962", "Nadie avisó a los vecinos", "Se rompió la lámpara"],
      [],
    ]);
    layNotes(h, row(could, 1100), [
      [],
      ["Presupuesto en 24 h"],
      ["Kit de cajas"],
      ["Seguimiento en vivo"],
      ["Recoger las cajas"],
    ]);
  },
);

export const vaccine = scene(
  "vaccine",
  "Brazilian: a frame with bands, lane names turned by 90° at the left, stages as dark boxes, a row of notes per lane.",
  100,
  (h) => {
    h.put("frame", "Jornada do paciente: vacinação no posto", -120, -260, 1600, 1130);
    h.titled("Jornada do paciente: vacinação no posto");
    const names = ["Fica sabendo", "Chega ao posto", "Espera", "É vacinado", "Volta para casa"];
    const xs = names.map((_, i) => 30 + i * 285);
    const stages = names.map((t, i) => h.stage(h.put("shape", t, 20 + i * 285, -120, 265, 56, { fill: "#2E7D32" }), t));
    const rows = [
      ["AÇÕES", "actions", "#E8F5E9"],
      ["PONTOS DE CONTATO", "touchpoints", "#FFFDE7"],
      ["EMOÇÕES", "emotions", "#E8F5E9"],
      ["DORES", "pain-points", "#FFFDE7"],
      ["OPORTUNIDADES", "opportunities", "#E8F5E9"],
    ] as const;
    const [does, touch, feels, hurts, could] = rows.map(([t, role, fill], i) => {
      h.put("shape", "", -110, -40 + i * 175, 1575, 165, { fill });
      const w = t.length * 11;
      return h.lane(h.put("text", t, -85 - w / 2, 30 + i * 175, w, 24, { angle: -90, fontSize: 18 }), t, role);
    }) as [number, number, number, number, number];
    const row = (lane: number) => ({ lane, y: -8 + lane * 175, stages, xs });
    layNotes(h, row(does), [
      ["Vê no grupo do WhatsApp", "Pergunta pra agente de saúde"],
      ["Pega senha"],
      ["Senta no corredor", "Sai pra tomar café"],
      ["Mostra a carteirinha", "Arregaça a manga"],
      ["Guarda o cartão"],
    ]);
    layNotes(h, row(touch), [["Agente de saúde"], ["Recepção", "Painel de senhas"], ["Cadeiras"], ["Enfermeira"], []]);
    layNotes(h, row(feels), [
      ["Desconfiada"],
      ["Perdida"],
      ["Impaciente"],
      ["Com medo da agulha"],
      ["Aliviada", "Orgulhosa"],
    ]);
    layNotes(h, row(hurts), [
      ["Horário errado no cartaz"],
      ["Duas filas iguais"],
      ["1h40 em pé", "Criança chorando"],
      [],
      ["Ninguém falou da segunda dose"],
    ]);
    layNotes(h, row(could), [
      ["Aviso por SMS"],
      ["Uma fila só"],
      ["Hora marcada"],
      [],
      ["Lembrete da 2ª dose", "Adesivo"],
    ]);
  },
);
