import { type ContractSections, scored } from "./contract-question";

/** The first questions: who it is about, the body, mood and daily life. */
export const contractWellBeing: ContractSections = {
  about: {
    who: [
      { id: "about-subject", answers: "self · other" },
      { id: "about-age", answers: "under-13 · 13-17→+minor · 18-64 · 65-plus→+older", declined: "+ageUnknown" },
    ],
  },
  now: {
    emergency: [
      {
        id: "now-emergency",
        multi: true,
        answers:
          "hurt-or-overdose→+actNow · body→MED4 +bodyNow · confusion→+suddenConf · withdrawal→WDL4 +wdlNow +wdlSign · might-act→SELF4 · might-harm-other→OTHERS4 · unsafe-place→ENV4 +homeDanger · none (alone)",
        declined: "SELF2 +declined",
      },
    ],
  },
  body: {
    "body-health": [
      {
        id: "about-perinatal",
        hidden: "no-premise",
        asked: "under65",
        answers: "no · pregnant→+pregnant · postpartum→+postpartum · baby-care",
      },
      { id: "medical-condition", answers: "none · stable→MED1 · unchecked→MED1 · affected→MED2 · unstable→MED3" },
      {
        id: "weight-loss",
        profileOnly: "under-5",
        answers: "none · under-5→MED1 · 5-14→MED2 · 15-24→MED3 +weightDrop · 25-plus→MED4 +weightDrop",
      },
      {
        id: "sedative-daily",
        answers: "no · as-prescribed→WDL1 +wdlGaba · want-to-stop→WDL2 +wdlGaba · more→WDL3 +wdlGaba",
      },
    ],
  },
  mood: {
    "mood-first": [
      ...scored(3, { instrument: "gad-7" }, "69725-0", "68509-9"),
      ...scored(3, { instrument: "phq-9" }, "44250-9", "44255-8"),
    ],
  },
  daily: {
    function: [
      {
        id: "symptom-distress",
        profileOnly: "mild",
        answers: "none · mild→SYMP1 · moderate→SYMP2 · severe→SYMP3 · unbearable→SYMP4",
      },
      {
        id: "function-roles",
        profileOnly: "harder",
        answers: "usual · harder→FUNC1 · missing-some→FUNC2 · missing-most→FUNC3",
      },
      {
        id: "function-eating",
        profileOnly: "less",
        answers: "enough · less→FUNC1 · too-little→FUNC3 · almost-nothing→FUNC4",
      },
      { id: "function-selfcare", answers: "fine · slipping→FUNC2 · often-missed→FUNC3 · cannot→FUNC4" },
      { id: "function-relationships", profileOnly: "strained", answers: "fine · strained→FUNC1 · withdrawn→FUNC2" },
    ],
  },
  "mood-more": {
    "worry-more": [
      ...scored(
        3,
        { hidden: "second-step", tier: "detail while saidSevere", asked: "worry", instrument: "gad-7" },
        "69733-4",
        "69734-2",
        "69735-9",
        "69689-8",
        "69736-7",
      ),
    ],
    "mood-body": [
      ...scored(
        3,
        { hidden: "second-step", tier: "detail while saidSevere", asked: "lowMood", instrument: "phq-9" },
        "44259-0",
        "44254-1",
        "44251-7",
      ),
    ],
    "mood-mind": [
      ...scored(
        3,
        { hidden: "second-step", tier: "detail while saidSevere", asked: "lowMood", instrument: "phq-9" },
        "44258-2",
        "44252-5",
        "44253-3",
      ),
    ],
  },
};
