import { dangerChartEs } from "./danger";
import { lifeChartEs } from "./life";

export const chartEs = { ...dangerChartEs, ...lifeChartEs };
