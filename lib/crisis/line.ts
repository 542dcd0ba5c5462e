import type * as z from "zod/mini";
import type * as schema from "./line-schema";

export type Channel = z.infer<typeof schema.channel>;
export type CrisisLine = z.infer<typeof schema.lineSchema>;
