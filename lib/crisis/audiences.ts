/** Who a line is for. Shown as a label; never used to hide a line from anyone. */
export const AUDIENCES = ["veterans", "lgbtq", "young", "hurt", "deaf", "native", "parents", "eating"] as const;
export type Audience = (typeof AUDIENCES)[number];
