// What takes long waits until nobody types.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeRest } from "../../ui/panel/keys-rest.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const withKeys = () => {
  let press = () => {};
  const rest = makeRest({
    addEventListener: (_, heard) => {
      press = heard;
    },
  });
  return { ...rest, press: () => press() };
};

describe("keys at rest", () => {
  it("are so before anybody typed, and six tenths of a second after the last key", () => {
    const { press, untilRest } = withKeys();
    expect(untilRest()).toBe(0);
    press();
    expect(untilRest()).toBe(600);
    vi.advanceTimersByTime(400);
    press();
    vi.advanceTimersByTime(400);
    expect(untilRest()).toBe(200);
    vi.advanceTimersByTime(200);
    expect(untilRest()).toBe(0);
  });

  it("are waited for, also where somebody goes on meanwhile", async () => {
    const { press, resting } = withKeys();
    press();
    let isDone = false;
    void resting().then(() => {
      isDone = true;
    });
    await vi.advanceTimersByTimeAsync(500);
    press();
    await vi.advanceTimersByTimeAsync(500);
    expect(isDone).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(isDone).toBe(true);
  });

  it("are at rest where there is nothing to type on", () => {
    expect(makeRest(undefined).untilRest()).toBe(0);
  });
});
