// Boards in two languages at once: German with half its words in English, Arabic from right to left with lanes named in English.
import { layNotes } from "./lay.js";
import { scene } from "./scene.js";

export const machine = scene(
  "machine",
  "German engineers who write half of it in English, headings in heavy boxes, a phase row above, notes of two colours without meaning.",
  120,
  (h) => {
    h.text("Customer Journey Spritzgussmaschine (Stand: März)", 0, -380, 44);
    h.titled("Customer Journey Spritzgussmaschine (Stand: März)");
    const groups = ["Sales", "Sales", "Delivery", "Delivery", "After Sales"];
    for (const [t, x, w] of [
      ["Sales", 240, 560],
      ["Delivery", 820, 560],
      ["After Sales", 1400, 270],
    ] as const)
      h.put("shape", t, x, -260, w, 50, { fill: "#37474F" });
    const names = ["Awareness", "Angebot einholen", "Inbetriebnahme", "Schulung", "Störung & Service"];
    const xs = names.map((_, i) => 245 + i * 290);
    const stages = names.map((t, i) =>
      h.stage(h.put("shape", t, 240 + i * 290, -190, 270, 70, { fill: "#90A4AE" }), t, groups[i]),
    );
    const lanes = [
      ["Was der Kunde tut", "actions"],
      ["Touchpoints", "touchpoints"],
      ["Stimmung", "emotions"],
      ["Pain Points", "pain-points"],
      ["Ideen / Opportunities", "opportunities"],
    ] as const;
    const [does, touch, mood, pain, could] = lanes.map(([t, role], i) =>
      h.lane(h.put("shape", t, -60, -60 + i * 190, 240, 150, { fill: "#CFD8DC" }), t, role),
    ) as [number, number, number, number, number];
    const row = (lane: number, fill = "#FFF9B1") => ({
      lane,
      y: -45 + lane * 190,
      stages,
      xs,
      step: [128, 0] as const,
      more: { fill },
    });
    layNotes(h, row(does), [
      ["googelt Taktzeiten", "fragt den Nachbarbetrieb"],
      ["schickt Lastenheft"],
      ["räumt die Halle frei", "bestellt den Kran"],
      ["schickt zwei Leute"],
      ["ruft die Hotline an", "schickt Fehlercode 417"],
    ]);
    layNotes(h, row(touch, "#A6CCF5"), [
      ["Messe K", "Website"],
      ["Vertrieb", "CRM-Mail"],
      ["Monteur"],
      ["Trainer"],
      ["Hotline"],
    ]);
    layNotes(h, row(mood), [["neugierig"], ["skeptisch"], ["angespannt"], ["motiviert"], ["wütend"]]);
    layNotes(h, row(pain, "#A6CCF5"), [
      [],
      ["Angebot dauert 6 Wochen"],
      ["Handover ohne Protokoll", "Strom fehlt"],
      [],
      ["jedes Mal neu erklären", "no spare parts in stock"],
    ]);
    layNotes(h, row(could), [
      ["Konfigurator"],
      ["Angebot in 5 Tagen"],
      ["Checklist vorab"],
      ["Videos"],
      ["Remote Service"],
    ]);
  },
);

export const pharmacy = scene(
  "pharmacy",
  "Arabic from right to left, lane names in English at the right margin, the stages begin at the right as well.",
  120,
  (h) => {
    h.text("رحلة العميل: صيدلية الحي", 700, -280, 44);
    h.titled("رحلة العميل: صيدلية الحي");
    const names = ["يشعر بالألم", "يسأل الجيران", "يزور الصيدلية", "يدفع", "يتعافى"];
    const xs = names.map((_, i) => 1130 - i * 290);
    const stages = names.map((t, i) =>
      h.stage(h.put("shape", t, 1120 - i * 290, -150, 265, 60, { fill: "#B39DDB" }), t),
    );
    const rows = [
      ["Actions", "actions"],
      ["Thoughts", "thoughts"],
      ["Emotions", "emotions"],
      ["Pain points", "pain-points"],
      ["Opportunities", "opportunities"],
    ] as const;
    const [does, thinks, feels, hurts, could] = rows.map(([t, role], i) =>
      h.lane(h.text(t, 1450, 30 + i * 165, 26), t, role),
    ) as [number, number, number, number, number];
    const row = (lane: number) => ({ lane, y: -15 + lane * 165, stages, xs, step: [126, 0] as const });
    layNotes(h, row(does), [
      ["يبحث في الإنترنت"],
      ["يتصل بأخته", "يسأل البقال"],
      ["ينتظر في الطابور", "يشرح الأعراض"],
      ["يدفع نقدًا"],
      ["يأخذ الدواء مرتين"],
    ]);
    layNotes(h, row(thinks), [["هل هو خطير؟"], ["من أصدق؟"], ["الكل يسمعني"], ["غالي جدًا"], ["نسيت الجرعة"]]);
    layNotes(h, row(feels), [["خائف"], ["محتار"], ["محرج"], ["منزعج"], ["مرتاح", "ممتن"]]);
    layNotes(h, row(hurts), [[], ["نصائح متناقضة"], ["لا خصوصية", "لا رقم للدور"], ["لا بطاقات"], []]);
    layNotes(h, row(could), [["دردشة مع صيدلي"], [], ["ركن للاستشارة"], ["الدفع بالهاتف"], ["رسالة تذكير"]]);
  },
);
