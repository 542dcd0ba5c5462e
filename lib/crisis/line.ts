import type * as z from "zod/mini";
import type * as schema from "./line-schema";

/** Who a line is for. Shown as a label; never used to hide a line from anyone. */
export const AUDIENCES = ["veterans", "lgbtq", "young", "hurt", "deaf", "native", "parents", "eating"] as const;
export type Audience = (typeof AUDIENCES)[number];

export type Channel = z.infer<typeof schema.channel>;
export type CrisisLine = z.infer<typeof schema.lineSchema>;
