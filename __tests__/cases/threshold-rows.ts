import { emergencyThresholds } from "./emergency-thresholds";
import { levelThresholds } from "./level-thresholds";
import { routeThresholds } from "./route-thresholds";
import type { ThresholdRow } from "./threshold-row";

/** The complete published threshold table. Changing an expectation needs its own reason. */
export const thresholdRows: readonly ThresholdRow[] = [...emergencyThresholds, ...levelThresholds, ...routeThresholds];
