import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { methods } from "../../src/rules/index.js";
import { agendaOf, agendas, agendaWords, minutesOf, stepsOf, wordsFor } from "../../src/session/agendas.js";
import { templates } from "../../src/templates/index.js";
import { languages, words } from "../../src/words/index.js";

const templateOf = (id: string) => {
  const template = templates.find((t) => t.id === id);
  if (!template) throw new Error(`expected a template “${id}”`);
  return template;
};
const plan = (id: string) => {
  const agenda = agendaOf(id);
  if (!agenda) throw new Error(`expected an agenda for “${id}”`);
  return stepsOf(agenda);
};
const spoken = await Promise.all(
  languages.map(async (language) => ({ language, all: await agendaWords[language]?.get() })),
);
const minutes = (id: string) => plan(id).map((step) => [step.id, step.minutes]);

describe("agendas", () => {
  it("are all the files there are, one a template, in the order of the gallery", () => {
    const files = readdirSync("src/templates/agendas").map((f) => f.replace(".ts", ""));
    expect(files.filter((f) => f !== "index" && f !== "words").sort()).toEqual(agendas.map((a) => a.template).sort());
    expect(agendas.map((a) => a.template)).toEqual(templates.map((t) => t.id));
    expect(agendaOf("canvas")).toBeUndefined();
  });

  it("fill the time their template states, to the minute", () => {
    for (const agenda of agendas) expect(minutesOf(agenda), agenda.template).toBe(templateOf(agenda.template).minutes);
  });

  it("cite a method there is", () => {
    for (const agenda of agendas) expect(Object.keys(methods), agenda.template).toContain(agenda.source);
  });

  it("ask for notes only in lanes the template starts with, and for all of those", () => {
    for (const agenda of agendas) {
      const own = templateOf(agenda.template)
        .lanes(words.en)
        .map((l) => l.role);
      const asked = new Set(agenda.sessions.flatMap((s) => s.steps.flatMap((step) => step.lanes)));
      for (const role of asked) expect(own, `${agenda.template} ${role}`).toContain(role);
      for (const role of own) expect([...asked], `${agenda.template} ${role}`).toContain(role);
    }
  });

  it("have a title, a sentence to say and a task for every step, short enough to be read aloud", () => {
    for (const agenda of agendas)
      for (const { language, all } of spoken) {
        const steps = stepsOf(agenda, wordsFor(all, agenda.template));
        expect(steps.length, agenda.template).toBe(agenda.sessions.flatMap((s) => s.steps).length);
        for (const { id, title, say, task, session } of steps) {
          const where = `${agenda.template} ${id} ${language}`;
          expect(title.length, where).toBeGreaterThan(language === "ja" ? 1 : 3);
          expect(title.length, where).toBeLessThanOrEqual(40);
          expect(say, where).toMatch(/[.?!。？]$/);
          expect(say.length, where).toBeLessThanOrEqual(200);
          expect(task, where).toMatch(/[.!?。]$/);
          expect(task.length, where).toBeLessThanOrEqual(200);
          expect(session, where).not.toBe("");
        }
      }
  });

  it("say the same things in every language: a vote where English has one, the same number of materials", () => {
    for (const agenda of agendas)
      for (const { language, all } of spoken)
        for (const [i, step] of stepsOf(agenda, wordsFor(all, agenda.template)).entries()) {
          const english = plan(agenda.template)[i];
          const has = (s: typeof english) => [s?.id, s?.vote !== undefined, s?.materials?.length];
          expect(has(step), `${agenda.template} ${language}`).toEqual(has(english));
          if (language !== "en") expect(step.say, `${agenda.template} ${language}`).not.toBe(english?.say);
        }
  });

  it("speak English where no words of a language are there", () => {
    const agenda = agendaOf("first-draft");
    expect(agenda && stepsOf(agenda, wordsFor(undefined, "first-draft"))).toEqual(plan("first-draft"));
    expect(wordsFor(spoken[1]?.all, "canvas")).toBeUndefined();
  });

  it("have steps of their own names, and days that follow one another", () => {
    for (const agenda of agendas) {
      const ids = plan(agenda.template).map((s) => s.id);
      expect(new Set(ids).size, agenda.template).toBe(ids.length);
      const days = agenda.sessions.map((s) => s.day);
      expect(days, agenda.template).toEqual([...days].sort((a, b) => a - b));
      expect(days[0]).toBe(1);
    }
  });

  it("stay within what a method leaves open", () => {
    for (const agenda of agendas)
      for (const { id, minutes: planned, range } of plan(agenda.template)) {
        expect(planned, `${agenda.template} ${id}`).toBeGreaterThan(0);
        if (!range) continue;
        expect(planned, id).toBeGreaterThanOrEqual(range[0]);
        expect(planned, id).toBeLessThanOrEqual(range[1]);
      }
  });

  it("give the minutes their methods give", () => {
    expect(minutes("first-draft")).toEqual([
      ["stages", 3],
      ["activities", 9],
      ["needs", 8],
      ["experience", 7],
      ["reasons", 3],
    ]);
    expect(plan("team-play").map(({ minutes: m, range }) => range ?? m)).toEqual([
      15,
      5,
      10,
      [30, 60],
      [10, 30],
      15,
      15,
    ]);
    const workshop = plan("two-and-a-half-days").filter((step) => step.session === "The workshop");
    expect(workshop.map(({ minutes: m, range }) => range ?? m)).toEqual([[5, 10], 30, [15, 20], [35, 40], 5]);
    expect(workshop.slice(2, 4).reduce((sum, step) => sum + step.minutes, 0)).toBe(60);
  });

  it("fill two days and a half of eight hours", () => {
    const perDay = new Map<number, number>();
    for (const step of plan("two-and-a-half-days")) perDay.set(step.day, (perDay.get(step.day) ?? 0) + step.minutes);
    expect([...perDay]).toEqual([
      [1, 480],
      [2, 480],
      [3, 240],
    ]);
  });
});
