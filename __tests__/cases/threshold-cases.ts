/**
 * An independent copy of the rule table, retyped by hand from the published rule set in its own notation: for each
 * rule, its level and route and every minimal situation in which it holds, separated by `|`. Each is exactly at the
 * threshold: one step less of anything named, and the rule does not hold. NEED stands for each of the seven clinical
 * dimensions in turn.
 */
export interface ThresholdCase {
  readonly id: string;
  /** 1 if the rule sets only a route. */
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly route: 0 | 1 | 2 | 3 | 4;
  readonly at: string;
}

const rule = (id: string, level: ThresholdCase["level"], route: ThresholdCase["route"], at: string): ThresholdCase => ({
  id,
  level,
  route,
  at,
});
/** One fact combined with each of several. */
const withEach = (one: string, several: string): string =>
  several
    .split("|")
    .map((other) => `${one} ${other.trim()}`)
    .join(" | ");

export const thresholdCases: readonly ThresholdCase[] = [
  rule("A1", 5, 3, "SELF4"),
  rule("A2", 5, 3, "OTHERS4"),
  rule("A3", 5, 3, "MIND4"),
  rule("A4", 5, 4, "MED4 bodyNow"),
  rule("A5", 5, 4, withEach("WDL4", "wdlNow | wdlSign")),
  rule("A5b", 5, 2, "WDL4"),
  rule("A5d", 5, 4, withEach("WDL3 wdlNow", "older | pregnant | MED2 | SUPP3 | ENV3 | SELF2 | MIND2")),
  rule("A6", 5, 4, "actNow"),
  rule("A7", 5, 3, "thoughtsActive intox | SELF3 intox"),
  rule("A7b", 5, 3, withEach("thoughtsNow intox", "means | minor | declined | SUPP3 | USE3 | SYMP3")),
  rule(
    "A8",
    5,
    3,
    withEach(
      "minor SELF3",
      "methodThought | thoughtsActive | attemptYear | injuryNow | means | noWatch | declined | SUPP3",
    ),
  ),
  rule("A9", 5, 4, "suddenConf"),
  rule("A10", 5, 3, withEach("SELF3", "realNow | energyNow | MIND3 | OTHERS3 | FUNC4 | SUPP4 | USE4")),
  rule("A10", 5, 3, withEach("SELF3 thoughtsActive", "disch | attemptSeen | HIST4")),
  rule("A10", 5, 3, withEach("SELF3 means", "USE3 | SUPP3")),
  rule(
    "A11",
    5,
    3,
    withEach(
      "MIND3",
      "thoughtsActive | realNow thoughtsNow | SELF3 | OTHERS2 | FUNC4 | SUPP4 worsening | ENV4 | ENGAGE3 | declined",
    ),
  ),
  rule("A12", 5, 3, withEach("postpartum", "MIND3 | realNow")),
  rule("A13", 5, 3, withEach("OTHERS3", "realNow | energyNow | MIND3 | intox")),
  rule("A14", 5, 3, withEach("acuityDeclined", "SELF3 | meansThought | minor thoughtsNow")),
  rule("A14", 5, 3, "minor thoughtsActive declined"),
  rule("A16", 1, 3, "lethal"),
  rule("X1", 5, 2, withEach("FUNC4", "SUPP3 | MED2 | SELF2 | MIND2")),
  rule("X2", 5, 2, withEach("MED3", "EAT4 | WDL2 | FUNC4 | EAT2 ENGAGE4 | EAT2 ENGAGE3 HIST4")),
  rule("X3", 5, 2, withEach("WDL3", "pregnant | older | MED2 | SELF2 | MIND2")),
  rule("X4", 5, 2, "EAT4 SELF2"),
  rule("X5", 5, 2, "WDL3 wdlNow"),
  rule("X6", 5, 2, "pregnant wdlNow WDL2"),
  rule("X7", 5, 2, withEach("minor thoughtsNow", "SUPP3 | meansThought | ENV4 | noWatch")),
  rule("X8", 5, 2, "realNow MIND3 SYMP3"),
  rule("X9", 5, 2, "MED4"),

  rule("Q1", 4, 2, "FUNC4"),
  rule("Q2", 4, 2, "CONTROL4 NEED3"),
  rule("Q3", 4, 2, "WDL3"),
  rule("Q4", 4, 2, withEach("WDL2 wdlGaba", "SUPP3 | ENV3")),
  rule("Q5", 4, 2, withEach("USE4 beyondCannabis", "CONTROL3 | ENV2 | SUPP3 | HIST3")),
  rule("Q6", 4, 0, "USE3 beyondCannabis ENV3"),
  rule("Q7", 4, 2, "FUNC3 ENV4"),
  rule("Q8", 4, 0, "SYMP3 FUNC3 ENV3"),
  rule("Q9", 4, 2, "EAT4"),
  rule("Q10", 4, 2, "EAT3 MED3"),
  rule("Q11", 4, 0, "SYMP4 FUNC3 HIST3"),
  rule("Q12", 4, 2, withEach("MIND3 FUNC3", "SUPP2 | ENV2 | CONTROL4 | ENGAGE2 | medMissed")),
  rule("Q13", 4, 0, withEach("USE3 HIST4", "SUPP3 | ENV2")),

  rule("P1", 3, 2, withEach("SELF3", "SYMP3 | FUNC3 | SUPP3 | HIST3 | USE2 | CONTROL3 | means | attemptSeen | unsure")),
  rule(
    "P2",
    3,
    0,
    withEach(
      "SYMP3 FUNC3",
      "SELF2 | anger | realNow | MIND3 | USE2 | EAT2 | MED3 | CONTROL2 | SUPP3 | HIST4 | disch | worse",
    ),
  ),
  rule("P3", 3, 0, withEach("SYMP4", "FUNC2 | SELF2 | SUPP3 | HIST3 | CONTROL2")),
  rule("P4", 3, 2, withEach("OTHERS3", "harmUrge | SYMP3 | FUNC3 | USE2")),
  rule("P5", 3, 2, withEach("MIND3", "energyNow | worsening")),
  rule("P6", 3, 2, withEach("MED3", "EAT1 | WDL2 | USE2")),
  // Alcohol, drugs and eating need nothing else; other kinds of need also require lost weight.
  rule("P6", 3, 2, withEach("MED3 weightDrop", "SELF2 | OTHERS2 | MIND2 | FUNC2 | SYMP2")),
  rule("P7", 3, 0, "CONTROL3 NEED2"),
  rule("P8", 3, 2, "USE4 beyondCannabis"),
  rule("P9", 3, 0, withEach("disch", "SYMP3 | SELF2 | FUNC3 | USE3 | EAT3 | MIND2")),
  rule("P9b", 3, 0, "disch7 SYMP2 FUNC2"),
  rule("P10", 3, 0, withEach("EAT3", "CONTROL2 | FUNC3 | HIST3")),
  rule("P11", 3, 0, "HIST4 SYMP3"),
  rule("P12", 3, 0, "USE3 HIST4"),
  rule("P13", 3, 2, "realNow worsening FUNC3"),
  rule("P14", 3, 2, "EAT3 SELF3"),
  rule("P15", 3, 2, "realNow USE3"),
  rule("P16", 3, 2, "meansThought SYMP3"),
  rule("P17", 3, 0, withEach("USE2 HIST4", "opioids | FUNC3")),

  rule("I1", 2, 2, "SELF3"),
  rule("I2", 2, 0, "SYMP3 FUNC2"),
  rule("I3", 2, 0, "SYMP2 FUNC3"),
  rule("I4", 2, 0, "SYMP2 HIST3"),
  rule("I5", 2, 0, "USE3"),
  rule("I6", 2, 0, withEach("USE2 SYMP2", "FUNC2 | HIST2")),
  rule("I7", 2, 0, "CONTROL2 NEED2"),
  rule("I8", 2, 1, withEach("SELF2", "SYMP3 | FUNC3 | HIST3 | SUPP3 | USE2 | anger")),
  rule("I9", 2, 0, "EAT3"),
  ...["MIND2 FUNC2", "MIND2 HIST3"].map((one) =>
    rule("I10", 2, 1, withEach(one, "medMissed | realNow worsening | realNow SUPP3")),
  ),
  ...["MIND3 FUNC2", "MIND3 HIST3"].map((one) => rule("I10", 2, 1, withEach(one, "worsening | SUPP3"))),
  rule("I11", 2, 0, withEach("disch", "SYMP2 | FUNC2 | SELF1 | MIND2 | OTHERS2 | USE1 | EAT2 | SUPP3 | ENV3")),
  rule("I12", 2, 1, withEach("anger", "SYMP3 | USE2")),
  rule("I13", 2, 0, "FUNC3"),
  rule("I14", 2, 0, withEach("EAT2", "MED2 | HIST3")),
  rule("I15", 2, 1, withEach("attemptYear", "minor | SYMP2 | FUNC2 | USE2")),
  rule("I16", 2, 2, withEach("realNow", "thoughtsNow | OTHERS2 | declined")),
  rule("I17", 2, 2, "meansThought"),
  rule("I18", 2, 0, "USE2 HIST3"),
  rule("I19", 2, 0, "SYMP3 USE2"),
  rule("I20", 2, 2, "minor opioids USE1"),
  rule("I21", 2, 2, "minor attemptEver injuryNow"),
  rule("I22", 2, 2, "energyNow thoughtsNow"),
  rule("I23", 2, 1, "EAT2 thoughtsNow"),
  rule("I24", 2, 0, withEach("gambling", "SYMP3 | SYMP2 FUNC2 | SYMP2 SELF2 | SYMP2 HIST3")),
  rule("I25", 2, 0, "SYMP4"),
  rule("I26", 2, 2, "MIND3"),
  rule("I27", 2, 0, "medNotHelping SYMP2 FUNC2"),

  rule("R1", 1, 1, "SELF1 | OTHERS1 | MIND1"),
  rule("R3", 1, 2, "declined"),
  rule("R4", 1, 2, "minor SELF2"),
  rule("R5", 1, 2, "homeDanger"),
  rule("R5b", 1, 2, "noBed"),
  rule("R5c", 1, 2, "ENV4"),
  rule("R6", 1, 2, "recentOD"),
  rule("R7", 1, 2, withEach("pregnant", "USE2 | WDL2")),
  rule("R8", 1, 1, "WDL2"),
  rule("R9", 1, 2, withEach("WDL2", "USE1 | wdlSign | pregnant")),
  rule("R9", 1, 2, "WDL3"),
  rule("R10", 1, 2, "MED3"),
  rule("R11", 1, 2, "postpartum MIND2"),
  rule("R12", 1, 2, "EAT3 | EAT2 MED2"),
  rule("R13", 1, 2, "wdlNow WDL2"),
  rule("R14", 1, 2, withEach("SELF2", "pregnant | postpartum")),
  rule("R15", 1, 2, "older SELF2"),
  rule("R16", 1, 2, withEach("older", "energyNow | realNow MIND2 acute")),
  rule("R17", 1, 2, withEach("pregnant", "realNow | energyNow")),
  rule("R18", 1, 2, withEach("disch", "SELF2 | opioids")),
  rule("R19", 1, 2, "opioidsNow USE1"),
  rule("R20", 1, 2, "dependentAlone"),
  rule("R21", 1, 2, "FUNC3 MED2"),
  rule("R22", 1, 1, "disch"),
  rule("R23", 1, 2, "thoughtsNow intox"),
  rule("R24", 1, 2, "babyDread"),
  rule("R25", 1, 2, "OTHERS3"),
  rule("R26", 1, 2, "memory"),
  rule("R27", 1, 2, "medMissed"),
  rule("R28", 1, 2, "unsure"),
  rule("R29", 1, 2, "ageUnknown thoughtsNow"),

  // The two stages where home and support raise the level by one.
  rule("E1", 4, 2, "CONTROL3 NEED2 ENV4"),
  rule("E2", 4, 0, withEach("CONTROL3 SUPP4", "SELF2 | MIND2 | SYMP2 WDL2")),
  rule("E2", 4, 0, "CONTROL2 EAT3 SUPP4"),
];
