import * as z from "zod/mini";
import "../without-eval";
import { AUDIENCES } from "./audiences";

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "A day as YYYY-MM-DD."));
const number = z.string().check(z.regex(/^[0-9]{3,11}$/, "Digits only, a short code or 11 with the country's 1."));
const url = z.url({ protocol: /^https$/, error: "An https address." });
/** As people read it: "1-800-222-1222", "988". */
const display = z.string().check(z.regex(/^[0-9][0-9-]+[0-9]$/, "Digits and hyphens."));

export const channel = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("call"),
    number,
    display,
    /** The key to press in the menu. */
    thenPress: z.optional(z.string().check(z.regex(/^[0-9]$/, "One key."))),
    language: z.optional(z.string()),
  }),
  z.strictObject({
    kind: z.literal("text"),
    number,
    display,
    /** The keyword to text. */
    keyword: z.optional(z.string().check(z.regex(/^[A-Z]+$/, "One word in capitals."))),
    language: z.optional(z.string()),
  }),
  z.strictObject({ kind: z.literal("chat"), url }),
  /** A TTY, or the relay service to dial first. */
  z.strictObject({ kind: z.literal("relay"), number, display, thenDial: z.optional(number) }),
  /** A videophone, in sign language. */
  z.strictObject({ kind: z.literal("video"), number, display }),
]);

export const lineSchema = z
  .strictObject({
    id: z.string(),
    /** ISO 3166 country. Chosen by the person, never inferred. */
    region: z.string().check(z.regex(/^[A-Z]{2}$/, "A country as two capitals.")),
    /** `emergency` and `crisis` are staffed for danger around the clock; the others are not. */
    role: z.enum(["emergency", "crisis", "support", "referral"]),
    /** Empty if for everyone. */
    audience: z.readonly(z.array(z.enum(AUDIENCES))),
    /** True if open around the clock. If false, the line's words give its hours. */
    always: z.boolean(),
    /** BCP 47; "ase" is American Sign Language. */
    languages: z.readonly(z.array(z.string())),
    /** A name that is not translated, and its language (BCP 47). */
    nameIn: z.optional(z.string()),
    channels: z.readonly(z.array(channel)),
    status: z.enum(["active", "retired"]),
    retiredOn: z.optional(day),
    /** The date this entry was written or last edited. */
    listedOn: day,
    checked: z.strictObject({
      /** The date of the evidence. Absent if it has none, so its age is unknown. */
      on: z.optional(day),
      /** How it was checked; a line counts as dialed only if a person dialed it. */
      how: z.enum(["operator site", "second-hand", "not confirmed", "dialed"]),
      /** The page that confirms it. */
      source: url,
    }),
  })
  .check(
    z.refine(({ status, channels }) => (status === "active") === channels.length > 0, "In use: how to get through."),
    z.refine(({ status, retiredOn }) => (status === "retired") === (retiredOn !== undefined), "Retired: since when."),
    z.refine(
      ({ role, always, status }) => status === "retired" || always || role === "support" || role === "referral",
      {
        error: "A line for danger is open day and night.",
      },
    ),
    z.refine(({ checked }) => checked.how !== "dialed" || checked.on !== undefined, "Dialed: on which day."),
  );

/** Validates the lines on load. Throws with the first problem. */
export const checkedLines = (lines: unknown): readonly z.infer<typeof lineSchema>[] =>
  z.readonly(z.array(lineSchema)).parse(lines);
