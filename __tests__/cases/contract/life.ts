import { type ContractSections, scored } from "./contract-question";

/** Hard events, eating, alcohol and drugs, home, treatment, and the next days. */
export const contractLife: ContractSections = {
  patterns: {
    loops: [
      ...scored(
        1,
        { hidden: "no-premise", tier: "detail while saidModerate", asked: "adult", instrument: "pc-ptsd-5" },
        "102011-4",
      ),
      {
        id: "trauma-trouble",
        hidden: "no-premise",
        profileOnly: "some",
        tier: "detail while saidModerate",
        asked: "teen",
        answers: "no · some→SYMP1 · a-lot→SYMP2",
      },
      {
        id: "ocd-time",
        profileOnly: "under-1h",
        answers: "none · under-1h→SYMP1 · 1-3h→SYMP2 · 3-8h→SYMP3 · over-8h→SYMP4",
      },
      { id: "gambling", answers: "no · trouble→SYMP1 · cannot-stop→SYMP2 +gambling" },
    ],
    "trauma-more": [
      ...scored(
        1,
        {
          hidden: "second-step",
          tier: "detail while saidModerate",
          asked: "102011-4=1/decline",
          instrument: "pc-ptsd-5",
        },
        "102012-2",
        "102013-0",
        "102014-8",
        "102015-5",
        "102016-3",
      ),
    ],
    eating: [
      ...scored(1, { instrument: "phq-eating" }, "69690-6", "69691-4"),
      { id: "eating-restrict", answers: "0 · 1" },
      { id: "eating-purge", answers: "0 · 1" },
    ],
    "eating-more": [
      {
        id: "eating-severity",
        hidden: "no-premise",
        asked: "anyEatingGate",
        answers: "preoccupied→EAT1 · weekly→EAT2 · daily→EAT3 · constant→EAT4",
        declined: "EAT1",
      },
      {
        id: "eating-body",
        hidden: "no-premise",
        multi: true,
        asked: "anyEatingGate",
        answers:
          "dizzy→MED2 · cold-slow→MED2 · purge-weekly→MED2 · palpitations→MED2 · purge-daily→MED3 · periods-stopped→MED3 · skip-insulin→MED3 · faint→MED4 · chest-pain→MED4 · vomit-blood→MED4 +bodyNow · no-fluids→MED4 +bodyNow · none (alone)",
      },
    ],
  },
  substances: {
    "substances-first": [
      ...scored(4, { hidden: "no-premise", asked: "adult", instrument: "audit-c" }, "68518-0"),
      ...scored(4, { hidden: "no-premise", asked: "adult", instrument: "drug-single" }, "68524-8"),
      { id: "bstad-alcohol", hidden: "no-premise", asked: "teen", instrument: "bstad", answers: "0…365" },
      { id: "bstad-marijuana", hidden: "no-premise", asked: "teen", instrument: "bstad", answers: "0…365" },
      { id: "bstad-other", hidden: "no-premise", asked: "teen", answers: "0…365" },
    ],
    "alcohol-more": [
      ...scored(
        4,
        { hidden: "no-premise", asked: "68518-0=1/2/3/4/decline", instrument: "audit-c" },
        "68519-8",
        "68520-6",
      ),
      {
        id: "use-overdose",
        hidden: "no-premise",
        asked: "anySubstance",
        answers: "never · over-a-year→USE2 · past-year→USE3 · past-30-days→USE4 +recentOD",
      },
    ],
    use: [
      {
        id: "use-kinds",
        hidden: "second-step",
        recordedOnly: "sedatives stimulants other",
        multi: true,
        asked: "anyUse",
        answers:
          "alcohol→+beyondCannabis · opioids→+opioids +beyondCannabis · sedatives→+beyondCannabis · stimulants→+beyondCannabis · cannabis · opioids-prescribed · other→+beyondCannabis",
        declined: "+beyondCannabis",
      },
      {
        id: "use-pattern",
        hidden: "second-step",
        multi: true,
        asked: "anyUse",
        answers:
          "binge→WDL1 · alcohol-daily→WDL1 +wdlGaba · alcohol-heavy→WDL1 +wdlGaba · morning→WDL1 +wdlGaba · opioids-daily→WDL1 · other-daily→WDL1 +wdlGaba · none (alone)",
      },
      {
        id: "use-impact",
        hidden: "second-step",
        asked: "anyUse",
        answers: "none · risky→USE1 · problems→USE2 · serious→USE3 · cannot-stop→USE4",
      },
    ],
    withdrawal: [
      {
        id: "use-last",
        hidden: "no-premise",
        asked: "anyDependence or use-kinds=opioids/decline",
        answers: "longer · week · now",
      },
      {
        id: "withdrawal-now",
        hidden: "no-premise",
        asked: "anyDependence",
        answers: "none · mild→WDL1 +wdlSign · shaking→WDL2 +wdlNow +wdlSign · severe→WDL4 +wdlNow +wdlSign",
      },
      {
        id: "withdrawal-history",
        hidden: "no-premise",
        profileOnly: "uncomfortable",
        asked: "anyDependence",
        answers: "none · uncomfortable→WDL1 · hard-twice→WDL1 · seizure→WDL1",
      },
    ],
  },
  context: {
    home: [
      {
        id: "home-safety",
        profileOnly: "stressful",
        answers:
          "safe · stressful→ENV1 · triggers→ENV2 · hard-home→ENV3 · unstable→ENV3 · nowhere→ENV4 +noBed · unsafe→ENV4 +homeDanger",
      },
      {
        id: "support-people",
        profileOnly: "some",
        answers: "strong · some→SUPP1 · limited→SUPP2 · very-little→SUPP3 · nobody→SUPP4",
      },
      {
        id: "function-dependents",
        hidden: "no-premise",
        recordedOnly: "managing",
        asked: "adult",
        answers: "nobody · managing · struggling→FUNC2 · cannot→FUNC2 +dependentAlone",
      },
    ],
    danger: [
      {
        id: "danger-signs",
        hidden: "no-premise",
        multi: true,
        asked: "inDanger",
        answers: "weapon→+lethal · choked→+lethal · threat-kill→+lethal · fear-death→+lethal · none (alone)",
      },
    ],
    treatment: [
      {
        id: "treatment-current",
        answers: "none · medication-only · outpatient→cur1 · iop→cur2 · php→cur3 · residential→cur4 · inpatient→cur4",
      },
      {
        id: "treatment-discharge",
        recordedOnly: "iop php",
        answers: "none · iop · php · residential→+disch · hospital-30d→+disch · hospital-7d→+disch +disch7",
      },
    ],
    lately: [
      {
        id: "course",
        asked: "anyNeed",
        answers: "same · slow→+worsening · new→+worsening +acute",
        declined: "+worsening +acute",
      },
      {
        id: "watch-need",
        profileOnly: "sometimes",
        asked: "anyNeed",
        answers: "never · sometimes→CONTROL1 · most-days→CONTROL2 · daily→CONTROL3 · day-night→CONTROL4",
      },
      {
        id: "medicine-missed",
        hidden: "no-premise",
        recordedOnly: "other",
        asked:
          "anyNeed or medical-condition=stable/unchecked/affected/unstable/decline or treatment-current=medication-only/outpatient/iop/php/residential/inpatient/decline or MIND>=2",
        answers: "no · other · essential→+medMissed",
      },
    ],
    "treatment-before": [
      {
        id: "treatment-response",
        hidden: "no-premise",
        asked: "treatment-current=medication-only/outpatient/iop/php/residential/inpatient/decline",
        answers:
          "improving→resp-improving · too-early→resp-too-early · same→HIST2 resp-same · worse→HIST2 +worse resp-worse",
      },
      {
        id: "treatment-past",
        profileOnly: "helped stopped-early",
        asked: "anyNeed",
        answers: "never · helped→HIST1 · stopped-early→HIST1 · partly→HIST2 · little→HIST3 · intensive-failed→HIST4",
      },
      { id: "treatment-admissions", asked: "anyNeed", answers: "none · one→HIST2 · two-plus→HIST3 · readmitted→HIST4" },
      {
        id: "readiness",
        profileOnly: "mostly",
        tier: "decide while readinessCounts",
        asked: "anyNeed or MED>=2",
        answers: "ready · mostly→ENGAGE1 · unsure→ENGAGE2 · no-need→ENGAGE3 · refuse→ENGAGE4",
      },
    ],
  },
  closing: {
    "right-now": [
      { id: "use-now", asked: "thoughtsSaid or OTHERS>=3", answers: "no · yes→+intox" },
      { id: "means-access", asked: "thoughtsSaid", answers: "no · yes→+means", declined: "+means" },
      {
        id: "watch-adult",
        recordedOnly: "partly",
        asked: "+minor and thoughtsSaid",
        answers: "yes · partly · no→+noWatch",
        declined: "+noWatch",
      },
      { id: "stay-safe", answers: "yes · not-sure→+unsure · no→SELF4", declined: "SELF2 +declined +acuityDeclined" },
    ],
    "stay-safe-more": [
      {
        id: "stay-safe-why",
        hidden: "no-premise",
        recordedOnly: "use",
        multi: true,
        asked: "stay-safe=not-sure",
        answers:
          "use · injury→SELF2 +injuryNow · someone→ENV4 +homeDanger · others→OTHERS3 +anger +harmUrge · self→SELF4 · else (alone)",
        declined: "SELF2 +declined +acuityDeclined",
      },
    ],
  },
};
