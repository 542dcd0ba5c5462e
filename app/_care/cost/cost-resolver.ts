import type { FieldErrors, Resolver } from "react-hook-form";
import { type CostFields, readCostForm } from "../../../lib/care/cost-form";
import type { Level } from "../../../lib/rules/levels";

/** Validates the cost form with the plan's schema. Problems are reported by id; the view supplies the words. */
export const costResolver =
  (level: Level): Resolver<CostFields> =>
  (values) => {
    const read = readCostForm(level, values);
    if (!("problems" in read)) return { values, errors: {} };
    const errors: FieldErrors<CostFields> = Object.fromEntries(
      Object.entries(read.problems).map(([field, problem]) => [field, { type: problem, message: problem }]),
    );
    return { values: {}, errors };
  };
