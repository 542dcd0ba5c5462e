import { dangerChartEn } from "./danger";
import { lifeChartEn } from "./life";

export const chartEn = { ...dangerChartEn, ...lifeChartEn };
