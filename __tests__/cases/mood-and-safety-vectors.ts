import { type RulesetVector, vector } from "./ruleset-vector";

/**
 * Published test vectors: mood, daily life, and harm to self or others, in the order of the rule set. "Same" is the row
 * above plus what is added.
 */
export const moodAndSafetyVectors: readonly RulesetVector[] = [
  // Coverage: C12
  vector("mild anxiety", "SYMP1", "OP 0"),
  // Coverage: C11
  vector("moderate depression, 12 weeks of therapy, no gain", "SYMP2 FUNC2 HIST3 cur1 same", "IOP 0", "I4 S1"),
  vector("moderate depression, medicine alone, no gain, days kept", "SYMP2 FUNC1 HIST2 medNotHelping", "OP 0"),
  vector("same, some days missed", "SYMP2 FUNC2 HIST2 medNotHelping", "IOP 0", "I27"),
  // Coverage: C32
  vector("severe depression, most roles lost, self-care kept, first treatment", "SYMP3 FUNC3", "IOP 0", "I2 I3 I13"),
  vector("same, getting worse in weekly therapy", "SYMP3 FUNC3 HIST3 cur1 worse", "PHP 0", "P2"),
  vector("severe depression, missing most work, passive wish", "SYMP3 FUNC3 SELF2 thoughtsNow", "PHP 1", "P2"),
  // Coverage: C19
  vector("same + thought of how", "SYMP3 FUNC3 SELF3 thoughtsNow methodThought", "PHP 2", "P1 P2"),
  vector("same + nobody at all", "SYMP3 FUNC3 SELF3 SUPP4 thoughtsNow methodThought", "INP 3", "A10"),
  // Coverage: C25
  vector("plan or intent", "SELF4", "INP 3", "A1"),
  vector("passive thoughts + drunk now", "SELF2 thoughtsNow intox", "OP 2", "R23"),
  vector("thoughts this week + drunk now", "SELF2 thoughtsNow thoughtsActive intox", "INP 3", "A7"),
  vector(
    "passive thoughts + drunk now + something within reach",
    "SELF2 thoughtsNow meansThought means intox",
    "INP 3",
    "A7b",
  ),
  vector("attempt 20 years ago, no thoughts, a drink tonight", "SELF2 attemptEver intox", "OP 1", "R1"),
  vector("hurt myself today", "SELF4 actNow", "INP 4", "A1 A6"),
  vector("thought of how, well otherwise", "SELF3 SYMP2 thoughtsNow methodThought", "IOP 2", "I1"),
  vector("same + the means in reach", "SELF3 SYMP2 thoughtsNow methodThought means meansThought", "PHP 2", "P1"),
  vector("same + nobody to check in", "SELF3 SYMP2 SUPP3 thoughtsNow methodThought means meansThought", "INP 3", "A10"),
  vector(
    "active thoughts, something within reach, no way in mind",
    "SELF2 thoughtsNow thoughtsActive means meansThought",
    "IOP 2",
    "I17",
  ),
  vector("same, severe symptoms", "SELF2 SYMP3 thoughtsNow thoughtsActive means meansThought", "PHP 2", "P16"),
  vector(
    "thought of how, declines staying safe",
    "SELF3 thoughtsNow methodThought declined acuityDeclined",
    "INP 3",
    "A14",
  ),
  vector("declines staying safe, no other sign", "SELF2 declined acuityDeclined", "OP 2", "R3"),
  // Coverage: C95
  vector("not sure to stay safe, because of drinking", "unsure", "OP 2", "R28"),
  vector(
    "thought of how, left hospital, thoughts passive now",
    "SELF3 thoughtsNow methodThought disch disch7",
    "PHP 2",
    "P9",
  ),
  vector("same, thoughts active", "SELF3 thoughtsNow thoughtsActive methodThought disch disch7", "INP 3", "A10"),
  vector("attempt 10 weeks ago, seen for it, no thoughts", "SELF3 attemptYear attemptSeen attemptEver", "PHP 2", "P1"),
  vector(
    "same, active thoughts now",
    "SELF3 attemptYear attemptSeen attemptEver thoughtsNow thoughtsActive",
    "INP 3",
    "A10",
  ),
  vector("adult, attempt 8 months ago, no thoughts now", "SELF2 SYMP1 attemptYear attemptEver", "OP 1", "R1"),
  vector("same, any thought now", "SELF3 SYMP1 attemptYear attemptEver thoughtsNow", "IOP 2", "I1"),
  vector("no thoughts now, age 15", "SELF2 SYMP1 attemptYear attemptEver minor", "IOP 2", "I15"),
  vector("teen, thought of how", "SELF3 minor thoughtsNow methodThought", "INP 3", "A8"),
  vector(
    "teen, attempt 3 years ago, passive wish, adult at home",
    "SELF3 minor thoughtsNow attemptEver",
    "IOP 2",
    "I1",
  ),
  vector("teen, passive wish, no adult who can stay near", "SELF2 minor thoughtsNow noWatch", "INP 2", "X7"),
  vector("teen, old attempt, self-injury now", "SELF2 minor attemptEver injuryNow", "IOP 2", "I21"),
  vector("teen, fentanyl pills weekly", "USE2 minor opioids beyondCannabis", "IOP 2", "I20"),
  vector("70, wishes not to wake up", "SELF2 older thoughtsNow", "OP 2", "R15"),
  vector("pregnant, wishes not to wake up", "SELF2 pregnant thoughtsNow", "OP 2", "R14"),
  vector("declined suicide items, severe symptoms", "SYMP3 SELF2 declined", "IOP 2", "I8"),
  vector("hurt someone last month, otherwise well", "OTHERS3 anger", "OP 2", "R25"),
  vector("same, severe symptoms", "OTHERS3 anger SYMP3", "PHP 2", "P4"),
  vector("hurt someone, drunk now", "OTHERS3 anger intox", "INP 3", "A13"),
  vector("part of me wants to, may not hold back", "OTHERS3 anger harmUrge", "PHP 2", "P4"),
  // Coverage: C94
  vector("harm-OCD thoughts, no intent, severe", "OTHERS2 SYMP3", "OP 1", "R1"),
  vector("angry thoughts, severe symptoms", "OTHERS2 anger SYMP3", "IOP 1", "I12"),
  vector(
    "new mother, thoughts that frighten, afraid of losing control",
    "OTHERS2 SYMP3 babyDread postpartum",
    "OP 2",
    "R24",
  ),
];
