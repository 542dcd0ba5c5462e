import { notFound } from "next/navigation";
import { LEVELS, type Level } from "../../../../lib/rules/levels";

export interface LevelParams {
  readonly params: Promise<{ readonly locale: string; readonly level: string }>;
}

/** The level in the URL; an unknown one gives a 404. */
export async function levelOf(params: LevelParams["params"]): Promise<Level> {
  const { level } = await params;
  return LEVELS.find((one) => one === level) ?? notFound();
}
