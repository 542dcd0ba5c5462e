import type { MeaningfulChanges } from "../../lib/report/score-change";

/** The published least changes that mean something for one person. The other instruments have none that could be confirmed. */
export const meaningfulChanges: MeaningfulChanges = {
  "phq-9": {
    points: 5,
    source: {
      title: "Monitoring depression treatment outcomes with the PHQ-9",
      publisher: "Medical Care",
      url: "https://doi.org/10.1097/00005650-200412000-00006",
      year: 2004,
      lastChecked: "2026-11-29",
    },
  },
  "gad-7": {
    points: 4,
    source: {
      title: "Sensitivity to change and minimal clinically important difference of the GAD-7",
      publisher: "Journal of Affective Disorders",
      url: "https://doi.org/10.1016/j.jad.2020.01.032",
      year: 2020,
      lastChecked: "2026-11-29",
    },
  },
};
