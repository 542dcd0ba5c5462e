import * as z from "zod/mini";

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const number = z.string().check(z.regex(/^[0-9]{3,11}$/));

const channel = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("call"),
    number,
    /** As people read it: "1-800-222-1222", "988". */
    display: z.string(),
    /** The key to press in the menu. */
    thenPress: z.optional(z.string()),
    language: z.optional(z.string()),
  }),
  z.strictObject({
    kind: z.literal("text"),
    number,
    display: z.string(),
    /** The word to send. */
    keyword: z.optional(z.string()),
    language: z.optional(z.string()),
  }),
  z.strictObject({ kind: z.literal("chat"), url: z.url() }),
  z.strictObject({ kind: z.literal("relay"), number, display: z.string(), thenDial: z.optional(z.string()) }),
  z.strictObject({
    kind: z.literal("video"),
    number: z.optional(number),
    display: z.string(),
    url: z.optional(z.url()),
  }),
]);
export type Channel = z.infer<typeof channel>;

export const lineSchema = z.strictObject({
  id: z.string(),
  /** ISO 3166 country. Chosen by the person, never inferred. */
  region: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** `emergency` and `crisis` are staffed for danger, day and night; the others are not. */
  role: z.enum(["emergency", "crisis", "support", "referral"]),
  always: z.boolean(),
  languages: z.readonly(z.array(z.string())),
  channels: z.readonly(z.array(channel)),
  status: z.enum(["active", "retired"]),
  retiredOn: z.optional(day),
  checked: z.strictObject({
    on: day,
    /** What was read; a line counts as dialed only when a person dialed it. */
    how: z.enum(["operator site", "second-hand", "not confirmed", "dialed"]),
    source: z.string(),
  }),
});
export type CrisisLine = z.infer<typeof lineSchema>;
