// A number somebody wrote on a feeling, and on which scale it counts: around 0 (“+2”), from 1 up, or out of something (“8/10”, “70 %”).
export interface WrittenScore {
  readonly value: number;
  readonly isSigned: boolean;
  readonly outOf?: number;
}

const fraction = /(?:^|[\s(:])(\d{1,3}(?:[.,]\d)?)\s?(?:\/\s?(5|10|100)|(%))(?=$|[\s),.;:!])/u;
const signedNumber = /(?:^|[\s(:])([+−–-]\s?\d{1,2}(?:[.,]\d)?)(?=$|[\s),.;:!])/u;
const alone = /^\(?(\d{1,3}(?:[.,]\d)?)\)?$/u;

const toNumber = (text: string): number => Number(text.replace(/[−–]/gu, "-").replace(/\s/gu, "").replace(",", "."));

/** “8/10”, “+5”, “3”; a number among words, such as “2 hours”, is no score. */
export const scoreOn = (text: string): WrittenScore | undefined => {
  if (text.length > 500) return undefined;
  const [, part, of, percent] = fraction.exec(text) ?? [];
  const outOf = percent ? 100 : Number(of);
  // “24/10” is a day.
  if (part !== undefined && toNumber(part) <= outOf) return { value: toNumber(part), isSigned: false, outOf };
  const sign = signedNumber.exec(text)?.[1];
  if (sign !== undefined) return { value: toNumber(sign), isSigned: true };
  const lone = alone.exec(text.trim())?.[1];
  return lone === undefined ? undefined : { value: toNumber(lone), isSigned: false };
};

/** Beyond every scale that can be counted down to −2…+2: out of ten or a hundred, or past five. */
export const isBeyond = (text: string): boolean => {
  const score = scoreOn(text);
  if (!score) return false;
  // “80 % sure” may be a thought; alone it is a score.
  if (score.outOf === 100) return !/\p{L}/u.test(text);
  return score.outOf === 10 || Math.abs(score.value) > 5;
};
