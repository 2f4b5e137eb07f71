// What SARIF 2.1.0 says of every property Lanewise writes, from the specification. Strict: a property that is not here is one
// nobody looked up. The rules that cross objects (indexes, parents, levels of kinds) are asserted in sarif.test.ts.
import * as z from "zod/mini";

const text = z.string().check(z.minLength(1));
const bag = z.record(z.string(), z.unknown());
const index = z.int().check(z.nonnegative());
/** RFC 3986: nothing but its own characters, and percent only before two digits. */
const uriReference = text.check(z.regex(/^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/));
const absoluteUri = uriReference.check(z.regex(/^[A-Za-z][A-Za-z0-9+.-]*:/));
/** No placeholder, and braces only in pairs. */
const message = z.strictObject({ text: text.check(z.regex(/^(?:[^{}]|\{\{|\}\})*$/)) });
const prose = z.strictObject({ text, markdown: z.optional(text) });
const level = z.enum(["none", "note", "warning", "error"]);
const artifactLocation = z.strictObject({ uri: uriReference, index });
const physicalLocation = z.strictObject({
  artifactLocation,
  region: z.optional(z.strictObject({ startLine: z.int().check(z.positive()) })),
});
const logicalName = { fullyQualifiedName: text, kind: text };

const rule = z.strictObject({
  id: text,
  shortDescription: z.optional(prose),
  fullDescription: z.optional(prose),
  help: z.optional(prose),
  helpUri: z.optional(absoluteUri),
  defaultConfiguration: z.optional(z.strictObject({ level })),
  properties: z.optional(z.looseObject({ tags: z.array(text) })),
});

const result = z.strictObject({
  ruleId: text,
  ruleIndex: index,
  kind: z.enum(["pass", "open", "informational", "notApplicable", "review", "fail"]),
  level,
  message,
  locations: z.array(
    z.strictObject({
      physicalLocation,
      logicalLocations: z.array(z.strictObject({ index, ...logicalName })),
    }),
  ),
  partialFingerprints: z.record(z.string(), text),
  hostedViewerUri: z.optional(absoluteUri),
  suppressions: z.optional(
    z.array(
      z.strictObject({
        kind: z.enum(["inSource", "external"]),
        status: z.enum(["accepted", "underReview", "rejected"]),
        justification: z.optional(text),
        properties: z.optional(bag),
      }),
    ),
  ),
  properties: z.optional(bag),
});

const notification = z.strictObject({
  level,
  message,
  locations: z.array(z.strictObject({ physicalLocation })),
});

const run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({
      name: text,
      version: z.optional(text),
      semanticVersion: z.optional(text.check(z.regex(/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/))),
      informationUri: z.optional(absoluteUri),
      rules: z.array(rule),
    }),
  }),
  invocations: z.array(
    z.strictObject({
      executionSuccessful: z.boolean(),
      toolExecutionNotifications: z.optional(z.array(notification)),
    }),
  ),
  artifacts: z.array(z.strictObject({ location: artifactLocation, roles: z.array(z.enum(["analysisTarget"])) })),
  logicalLocations: z.array(
    z.strictObject({ name: text, decoratedName: text, parentIndex: z.optional(index), ...logicalName }),
  ),
  results: z.array(result),
  properties: z.optional(bag),
});

export const sarifSchema = z.strictObject({
  $schema: absoluteUri,
  version: z.literal("2.1.0"),
  runs: z.array(run),
});

export type Sarif = z.infer<typeof sarifSchema>;
