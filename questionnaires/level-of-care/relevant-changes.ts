import type { RelevantChanges } from "../../lib/report/relevant-change";

/** What counts as a clinically relevant change. No value could be confirmed for the other instruments. */
export const relevantChanges: RelevantChanges = {
  "phq-9": {
    points: 5,
    source: "Löwe et al., Medical Care 2004;42:1194-1201",
    url: "https://doi.org/10.1097/00005650-200412000-00006",
    lastChecked: "2026-11-29",
  },
  "gad-7": {
    points: 4,
    source: "Toussaint et al., Journal of Affective Disorders 2020;265:395-401",
    url: "https://doi.org/10.1016/j.jad.2020.01.032",
    lastChecked: "2026-11-29",
  },
};
