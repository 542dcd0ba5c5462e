import type { Answers } from "../../lib/questionnaire/answers";
import type { Level } from "../../lib/rules/levels";

/**
 * Codes as they were once printed. Never change them: if you change the questions, add one in the new layout and check
 * that older ones can still be read.
 */
export const GOLDEN_CODES: readonly {
  readonly layout: number;
  /** Whose answers it contains, among the files of that version. */
  readonly person: string;
  readonly code: string;
  readonly answeredAt: string;
  readonly relation: string | null;
  readonly level: Level;
  /** How many answers it contains. */
  readonly count: number;
  /** Some of them, as they read today: declined, a number, several selections, an instrument's scores. */
  readonly answers: Answers;
}[] = [
  {
    layout: 1,
    person: "parent",
    code: "wgF6ayn7K_531Iv8US0Bovnlk-hsIlHrhPNvF2dlDCp8Mbl6SDllkf2H1s1Z0iFX0opRnwAAUk6skQ",
    answeredAt: "2026-11-24",
    relation: "parent",
    level: "inpatient",
    count: 64,
    answers: {
      "about-subject": "other",
      "about-age": "13-17",
      "now-emergency": ["none"],
      "44260-8": "1",
      "asq-2": "decline",
      "suicide-plan": "decline",
      "bstad-marijuana": 1,
      "practical-insurance": "medicaid",
    },
  },
  {
    layout: 1,
    person: "well",
    code: "wgF6ayn7K_531Iv8US0QfbPU4ibIlp8Rfzs-mnvHnXn3k1zZRFyRmbFOa-s5yDCtnyWndoAAZM6ULw",
    answeredAt: "2026-11-24",
    relation: null,
    level: "outpatient",
    count: 42,
    answers: { "about-age": "18-64", "now-emergency": ["none"] },
  },
  {
    layout: 1,
    person: "moderate",
    code: "wgF6ayn7K_531Iv8US0QfbPo5CXrkeC_hecYMsOxh_0OOP52-FyRmbFOa-x7day1xSiRugAADrvfjQ",
    answeredAt: "2026-11-24",
    relation: null,
    level: "iop",
    count: 58,
    answers: { "watch-need": "never", "treatment-response": "same" },
  },
  {
    layout: 1,
    person: "plan",
    code: "wgF6ayn7K_531Iv8US0QfbPynyOHqYG4EIS9yQ4plAP9gEygKnHy-bFOa-_zJxcsa_n7dQAAwqVHiw",
    answeredAt: "2026-11-24",
    relation: null,
    level: "inpatient",
    count: 64,
    answers: { "suicide-plan": "yes", "means-access": "no" },
  },
  {
    layout: 1,
    person: "drinker",
    code: "wgF6ayn7K_531Iv8US0QfbPU4ibIlqHHaCdxk0h0eqLynD3nH02ycL4U4wfO1D-KZm3vdQAAERge1Q",
    answeredAt: "2026-11-24",
    relation: null,
    level: "inpatient",
    count: 58,
    answers: { "use-pattern": ["alcohol-daily", "alcohol-heavy", "morning"], "withdrawal-history": "seizure" },
  },
  {
    layout: 1,
    person: "parent",
    code: "wgF6ayn7K_531Iv8US0Rovnlk-hsIlHrhPNvF2dlDCp8Mbl6SDllkf2H1s1Z0iFX0opRnwAApqmvbw",
    answeredAt: "2026-11-24",
    relation: "parent",
    level: "inpatient",
    count: 64,
    answers: { "asq-2": "decline", "suicide-plan": "decline", "bstad-marijuana": 1 },
  },
  {
    layout: 1,
    person: "fullest",
    code: "wgF6ayn7K_531Iv8US0QfzkI9t7975ZhVZp2N7SH_Yzxc-C8FA_R8Ska2hfax7MMfLnIyR_-b7NedA",
    answeredAt: "2026-11-24",
    relation: null,
    level: "inpatient",
    count: 102,
    answers: { "treatment-discharge": "residential", "bstad-alcohol": 365 },
  },
  {
    layout: 1,
    person: "changed",
    code: "wgF6ayn7K_531Iv8US0QgL7YSO26wvhvaDWCLkT2Tr6rWP5hu0DHazgXUcnsfggCqxnBdQAALCFRGQ",
    answeredAt: "2026-11-24",
    relation: null,
    level: "inpatient",
    count: 77,
    answers: {
      "treatment-discharge": "hospital-30d",
      "stay-safe": "not-sure",
      "harm-others": "afraid",
      "use-kinds": ["alcohol", "opioids"],
    },
  },
  {
    layout: 2,
    person: "well",
    code: "wgKv8UYa_SakLWceUS0QDB1pceqgzTgpJDfKi3l6-bDnwi-_4KlO2Ie0eyXfxD5-27C82clcIP92gADZPvfG",
    answeredAt: "2026-11-24",
    relation: null,
    level: "outpatient",
    count: 45,
    answers: { "about-age": "18-64", gambling: "no" },
  },
  {
    layout: 2,
    person: "moderate",
    code: "wgKv8UYa_SakLWceUS0QDB1pchE-Q94_uDYb_AC9me3oK3u22kAA2Ie0eyXfxGT2GycDuPnQAT26AADyFmlX",
    answeredAt: "2026-11-24",
    relation: null,
    level: "iop",
    count: 63,
    answers: { "treatment-response": "same" },
  },
  {
    layout: 2,
    person: "plan",
    code: "wgKv8UYa_SakLWceUS0gDB1pciR8TWwwTZ059Q9p-t8i1VYo-wDEdbC0eyXhvKC8yFkmRFHQISt1AADgd6OG",
    answeredAt: "2026-11-24",
    relation: null,
    level: "inpatient",
    count: 69,
    answers: { "suicide-plan": "yes" },
  },
  {
    layout: 2,
    person: "drinker",
    code: "wgKv8UYa_SakLWceUS0QDB1pceskKuEzZV1aLZfcAEA26VvA9KKiyE4P6H2HQKT00aJ66MlcISt1AAADdcm1",
    answeredAt: "2026-11-24",
    relation: null,
    level: "inpatient",
    count: 63,
    answers: { "withdrawal-history": "seizure" },
  },
  {
    layout: 2,
    person: "parent",
    code: "wgKv8UYa_SakLWceUS0RD8kwwC0uezD9BSEjsaKKWVvqze-E1vOsKDY-pz5FcX8nsp43eMzOZFWfAABevLX_",
    answeredAt: "2026-11-24",
    relation: "parent",
    level: "inpatient",
    count: 71,
    answers: { "asq-2": "decline", "suicide-plan": "decline", "bstad-marijuana": 1 },
  },
  {
    layout: 2,
    person: "fullest",
    code: "wgKv8UYa_SakLWceUS0QDBzHkqv-Zi0L1i0-Y-MY-q9BJ178PJDycfhB1UhZ8HHUGJupxaaZ3jjJH_6Uqmxx",
    answeredAt: "2026-11-24",
    relation: null,
    level: "inpatient",
    count: 110,
    answers: { "bstad-other": 365, "home-safety": "nowhere" },
  },
];
