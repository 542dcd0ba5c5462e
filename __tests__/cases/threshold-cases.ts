/**
 * The rule table a second time, retyped by hand from the published rule set in its own notation: for each rule, its level
 * and route and every smallest situation in which it holds, parted by `|`. Each is at the threshold: one step less of
 * anything named, and the rule does not hold. NEED stands for each of the seven clinical dimensions in turn.
 */
export interface ThresholdCase {
  readonly id: string;
  /** 1 where the rule sets only a route. */
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
/** One thing together with each of several. */
const withEach = (one: string, several: string): string =>
  several
    .split("|")
    .map((other) => `${one} ${other.trim()}`)
    .join(" | ");

export const thresholdCases: readonly ThresholdCase[] = [
  rule("A1", 5, 3, "SELF4"),
  rule("A2", 5, 3, "OTHERS4"),
  rule("A3", 5, 3, "MIND4"),
  rule("A4", 5, 4, "MED4"),
  rule("A5", 5, 4, "WDL4 wdlNow"),
  rule("A5b", 5, 2, "WDL4"),
  rule("A5c", 5, 4, "WDL3 wdlNow MED3"),
  rule("A6", 5, 4, "actNow"),
  rule("A7", 5, 3, "SELF2 intox"),
  rule("A8", 5, 3, "minor SELF3"),
  rule("A9", 5, 4, "suddenConf"),
  rule(
    "A10",
    5,
    3,
    withEach("SELF3", "SUPP4 | MIND2 | OTHERS3 | FUNC4 | HIST4 | disch | USE4 | means USE3 | means SUPP3"),
  ),
  rule("A11", 5, 3, withEach("MIND3", "SELF2 | OTHERS2 | FUNC4 | SUPP4 | ENV4 | ENGAGE3")),
  rule("A12", 5, 3, "postpartum MIND3"),
  rule("A13", 5, 3, withEach("OTHERS3", "MIND2 | intox")),
  rule("X1", 5, 2, withEach("FUNC4", "SUPP3 | MED2 | SELF2 | MIND2")),
  rule("X2", 5, 2, withEach("MED3", "EAT4 | WDL2 | FUNC4 | ENGAGE3 EAT2")),
  rule("X3", 5, 2, withEach("WDL3", "pregnant | older | MED2 | SELF2 | MIND2")),
  rule("X4", 5, 2, "EAT4 SELF2"),

  rule("Q1", 4, 2, "FUNC4"),
  rule("Q2", 4, 2, "CONTROL4 NEED3"),
  rule("Q3", 4, 2, "WDL3"),
  rule("Q4", 4, 2, withEach("WDL2", "SUPP3 | ENV3")),
  rule("Q5", 4, 2, withEach("USE4", "CONTROL3 | ENV2 | SUPP3 | HIST3")),
  rule("Q6", 4, 0, "USE3 ENV3"),
  rule("Q7", 4, 2, "FUNC3 ENV4"),
  rule("Q8", 4, 0, "SYMP3 FUNC3 ENV3"),
  rule("Q9", 4, 2, "EAT4"),
  rule("Q10", 4, 2, "EAT3 MED3"),
  rule("Q11", 4, 0, "SYMP4 FUNC3 HIST3"),
  rule("Q12", 4, 2, "MIND3 FUNC3"),
  rule("Q13", 4, 0, withEach("USE3 HIST4", "SUPP3 | ENV2")),

  rule("P1", 3, 2, withEach("SELF3", "SYMP3 | FUNC3 | SUPP3 | HIST3 | USE2 | CONTROL3 | means")),
  rule(
    "P2",
    3,
    0,
    withEach("SYMP3 FUNC3", "SELF2 | OTHERS2 | MIND2 | USE2 | EAT2 | MED3 | CONTROL2 | SUPP3 | HIST4 | disch | worse"),
  ),
  rule("P3", 3, 0, "SYMP4"),
  rule("P4", 3, 2, "OTHERS3"),
  rule("P5", 3, 2, "MIND3"),
  rule("P6", 3, 2, "MED3 NEED2"),
  rule("P7", 3, 0, "CONTROL3 NEED2"),
  rule("P8", 3, 2, "USE4"),
  rule("P9", 3, 0, withEach("disch", "SYMP3 | SELF2 | FUNC3 | USE3 | EAT3 | MIND2")),
  rule("P10", 3, 0, withEach("EAT3", "CONTROL2 | FUNC3 | HIST3")),
  rule("P11", 3, 0, "HIST4 SYMP3"),
  rule("P12", 3, 0, "USE3 HIST4"),

  rule("I1", 2, 2, "SELF3"),
  rule("I2", 2, 0, "SYMP3 FUNC2"),
  rule("I3", 2, 0, "SYMP2 FUNC3"),
  rule("I4", 2, 0, "SYMP2 HIST3"),
  rule("I5", 2, 0, "USE3"),
  rule("I6", 2, 0, withEach("USE2 SYMP2", "FUNC2 | HIST2")),
  rule("I7", 2, 0, "CONTROL2 NEED2"),
  rule("I8", 2, 1, withEach("SELF2", "SYMP3 | FUNC3 | HIST3 | SUPP3 | USE2 | OTHERS2")),
  rule("I9", 2, 0, "EAT3"),
  rule("I10", 2, 1, withEach("MIND2", "FUNC2 | HIST3")),
  rule("I11", 2, 0, "disch"),
  rule("I12", 2, 1, withEach("OTHERS2", "SYMP3 | USE2")),
  rule("I13", 2, 0, "FUNC3"),
  rule("I14", 2, 0, withEach("EAT2", "MED2 | HIST3")),
  rule("I15", 2, 1, withEach("attemptYear", "minor | SYMP2 | FUNC2 | USE2")),

  rule("R1", 1, 1, "SELF1 | OTHERS1 | MIND1"),
  rule("R3", 1, 2, "declined"),
  rule("R4", 1, 2, "minor SELF2"),
  rule("R5", 1, 2, "ENV4"),
  rule("R6", 1, 2, "recentOD"),
  rule("R7", 1, 2, withEach("pregnant", "USE2 | WDL2")),
  rule("R8", 1, 2, "WDL2"),
  rule("R10", 1, 2, "MED3"),
  rule("R11", 1, 2, "postpartum MIND2"),
  rule("R12", 1, 2, "EAT3 | EAT2 MED2"),
  rule("R13", 1, 2, "wdlNow WDL2"),
  rule("R14", 1, 2, withEach("SELF2", "pregnant | postpartum")),
  rule("R15", 1, 2, "older SELF2"),

  // The two stages that home and support turn into the next level.
  rule("E1", 4, 2, "SYMP4 ENV4"),
  rule("E2", 4, 0, "SYMP4 SUPP4"),
];
