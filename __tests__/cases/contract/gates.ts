/** The named gates, in the notation of `condition-notation.ts`. */
export const CONTRACT_GATES: Readonly<Record<string, string>> = {
  adult: "about-age=18-64/65-plus/decline",
  anyDependence:
    "use-pattern=binge/alcohol-daily/alcohol-heavy/morning/opioids-daily/other-daily/decline or sedative-daily=as-prescribed/want-to-stop/more/decline",
  anyEatingGate: "69690-6=1/decline or 69691-4=1/decline or eating-restrict=1/decline or eating-purge=1/decline",
  anyNeed: "NEED>=2",
  anyProblem:
    "44250-9=1/2/3/decline or 44255-8=1/2/3/decline or 44259-0=1/2/3/decline or 44254-1=1/2/3/decline or 44251-7=1/2/3/decline or 44258-2=1/2/3/decline or 44252-5=1/2/3/decline or 44253-3=1/2/3/decline or 44260-8=1/2/3/decline or 69725-0=1/2/3/decline or 68509-9=1/2/3/decline or 69733-4=1/2/3/decline or 69734-2=1/2/3/decline or 69735-9=1/2/3/decline or 69689-8=1/2/3/decline or 69736-7=1/2/3/decline",
  anySubstance:
    "68518-0=1/2/3/4/decline or 68524-8=1/2/3/4/decline or bstad-alcohol>=1 or bstad-marijuana>=1 or bstad-other>=1 or bstad-alcohol=decline or bstad-marijuana=decline or bstad-other=decline or sedative-daily=as-prescribed/want-to-stop/more/decline",
  anyThoughts: "asq-1=1/decline or asq-2=1/decline or asq-3=1/decline or 44260-8=1/2/3/decline",
  anyThoughtsOrAttempt: "anyThoughts or asq-4=1/decline",
  anyUse:
    "audit-c>=3 or 68518-0=decline or 68519-8=decline or 68520-6=decline or 68524-8=1/2/3/4/decline or bstad-alcohol>=2 or bstad-marijuana>=2 or bstad-other>=1 or bstad-alcohol=decline or bstad-marijuana=decline or bstad-other=decline",
  babyAsked: "about-perinatal=pregnant/postpartum/baby-care/decline",
  inDanger: "now-emergency=unsafe-place or home-safety=unsafe or stay-safe-why=someone",
  lowMood: "phq-2>=2 or 44250-9=decline or 44255-8=decline",
  mindNow: "+realNow or mania-energy=strong/sleepless/dangerous",
  moreThanOutpatient: "level>=2",
  readinessCounts: "MIND>=3 or (MED>=3 and EAT>=2)",
  saidModerate: "symptom-distress=moderate/severe/unbearable",
  saidSevere: "symptom-distress=severe/unbearable",
  teen: "about-age=13-17",
  thoughtsSaid:
    "+thoughtsNow or +methodThought or +attemptSeen or asq-5=1 or suicide-intent=yes or suicide-plan=yes or self-injury=recent-medical or now-emergency=might-act",
  under65: "about-age=13-17/18-64/decline",
  worry: "gad-2>=2 or 69725-0=decline or 68509-9=decline",
};
