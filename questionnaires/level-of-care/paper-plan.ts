import type { PaperPlan } from "../../lib/report/paper/paper-plan";

/** Which questions stand where on the paper. Decides nothing. */
export const paperPlan: PaperPlan = {
  age: "about-age",
  subject: "about-subject",
  namedItem: "44260-8",
  alsoSafety: {
    "withdrawal-now": ["mild", "shaking", "severe", "decline"],
    "withdrawal-history": ["hard-twice", "seizure"],
    "sedative-daily": ["want-to-stop", "more"],
    "use-kinds": ["opioids"],
    "use-pattern": ["binge", "alcohol-daily", "alcohol-heavy", "morning", "opioids-daily", "other-daily"],
    "use-last": ["week", "now", "decline"],
    "use-overdose": ["past-year", "past-30-days"],
    "use-now": ["yes", "decline"],
    "eating-body": [
      "purge-daily",
      "periods-stopped",
      "palpitations",
      "skip-insulin",
      "faint",
      "chest-pain",
      "vomit-blood",
      "no-fluids",
    ],
    "medical-condition": ["unstable"],
    "weight-loss": ["15-24", "25-plus"],
    "medicine-missed": ["essential"],
    "memory-thinking": ["unsafe"],
    "function-eating": ["almost-nothing"],
    "function-selfcare": ["cannot"],
    "function-dependents": ["cannot"],
    "home-safety": ["nowhere", "unsafe"],
    // Withheld unless the person asks for it on paper; then it stands with what counts.
    "danger-signs": ["weapon", "choked", "threat-kill", "fear-death"],
    "about-perinatal": ["pregnant", "postpartum", "decline"],
    "about-military": ["yes"],
  },
  unchanging: [
    "about-subject",
    "about-age",
    "about-perinatal",
    "about-military",
    "asq-4",
    "danger-signs",
    "treatment-past",
    "treatment-admissions",
    "treatment-discharge",
    "treatment-current",
    "102011-4",
  ],
  warningSigns: [
    "stay-safe",
    "now-emergency",
    "suicide-intent",
    "suicide-plan",
    "suicide-method",
    "asq-5",
    "asq-3",
    "asq-1",
    "self-injury",
    "harm-others",
    "baby-harm",
    "mind-reality",
    "mania-energy",
    "withdrawal-now",
    "function-selfcare",
    "function-roles",
    "symptom-distress",
    "control-between",
    "medical-condition",
    "eating-severity",
    "use-impact",
    "home-safety",
    "treatment-response",
  ],
  over: {
    "self-injury": ["past"],
    "harm-others": ["past"],
    "mind-reality": ["past"],
    "mania-energy": ["past"],
  },
  // 3 is the published cut-off of both (Arroll 2010; Plummer 2016). 2 is ours for asking the rest, as it misses fewer.
  shortForms: { "phq-2": 3, "gad-2": 3 },
  /*
   * The short version is for a school, an employer, a relative: someone who needs the level and its practical side, and
   * whom the person may not want to know more. Suicide and substances are what was asked to be left out. Beside them go
   * what tells as much or harms as much in wrong hands: harm to others, voices or a high mood (and the programs named for
   * them), danger at home (the reader may be that danger) and what it is like there, thoughts about a baby, who can watch
   * over a teenager, stays in hospital, and the person's notes. Gambling goes too: at work or at school it says of money
   * and trust what it need not. Pills for anxiety or sleep and tobacco are about substances, though they are asked about
   * elsewhere, and following a group "with these experiences" is about voices. Treatment now stays, as it has to be
   * planned around; so do the level and how soon, so that nobody is told less urgency than there is. A notice on its face
   * names all of this, alike for everyone, so that it hides nothing and tells nothing.
   */
  leftOut: {
    sections: ["now", "safety", "closing", "substances"],
    questions: [
      "44260-8",
      "mind-reality",
      "mania-energy",
      "mind-commands",
      "mind-group",
      "sedative-daily",
      "bstad-tobacco",
      "gambling",
      "home-safety",
      "danger-signs",
      "known-conditions",
      "treatment-admissions",
      "treatment-discharge",
    ],
    dimensions: ["SELF", "OTHERS", "MIND", "USE", "WDL", "ENV"],
    programmes: [
      "substance-use",
      "dual-diagnosis",
      "opioid-medication",
      "withdrawal",
      "dbt",
      "early-psychosis",
      "bipolar",
    ],
    formats: ["gambling", "place-to-stay"],
  },
};
