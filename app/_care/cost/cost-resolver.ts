import type { FieldErrors, Resolver } from "react-hook-form";
import type { Level } from "../../../lib/assessment/levels";
import { type CostFields, readCostForm } from "../../../lib/care/cost-form";

/** Checks the cost form with the schema of the plan; what is wrong is told by its id, the words are the view's. */
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
