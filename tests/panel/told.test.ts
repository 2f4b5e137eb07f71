import { expect, it } from "vitest";
import { learn, learnToTell } from "../../ui/panel/speech.js";
import { told } from "../../ui/panel/told.js";

const message = "Two notes stand in no lane.";

it("is English until the sentences of the language have arrived, and at once in it from then on", async () => {
  await learn("de");
  expect(told({ language: "de" }, message)).toBe(message);
  await learnToTell("de");
  expect(told({ language: "de" }, message)).toBe("Zwei Notizen stehen in keiner Bahn.");
  expect(told({ language: "en" }, message)).toBe(message);
});

it("is English for what no template fits, and where a language is not known", async () => {
  await learnToTell("xx");
  expect(told({ language: "xx" }, message)).toBe(message);
  await learn("de");
  await learnToTell("de");
  expect(told({ language: "de" }, "the moon is made of cheese")).toBe("the moon is made of cheese");
});
