import { all, answered, any, atLeast, levelAtLeast } from "../../lib/rules/condition";
import type { Suggestion } from "../../lib/rules/rule";

/** Ways care can fit a person's limits, and help to ask for alongside it. They cannot affect the level. */
export const formats = [
  { id: "evening", when: answered("practical-times", "work-days", "school", "evenings-only", "caregiving") },
  { id: "work-leave", when: answered("practical-times", "work-days", "work-shifts") },
  { id: "school-plan", when: answered("practical-times", "school") },
  { id: "child-care", when: answered("practical-times", "caregiving") },
  {
    id: "telehealth",
    when: all(
      answered("practical-online", "private"),
      any(
        answered("practical-travel", "hard", "none", "rural"),
        answered("practical-times", "work-shifts", "caregiving", "evenings-only"),
        answered("practical-privacy", "small-community"),
      ),
    ),
    // Someone who may need help in the room is not referred to video care.
    unless: any(
      levelAtLeast(4),
      atLeast("SELF", 3),
      atLeast("OTHERS", 3),
      atLeast("MIND", 3),
      atLeast("MED", 3),
      atLeast("WDL", 2),
      atLeast("EAT", 3),
      atLeast("ENV", 4),
    ),
  },
  { id: "transport", when: answered("practical-travel", "hard", "none", "rural") },
  { id: "private-place", when: answered("practical-online", "not-private", "unreliable") },
  {
    id: "low-cost",
    when: any(answered("practical-cost", "worried", "cannot"), answered("practical-insurance", "none")),
  },
  { id: "insurance-help", when: answered("practical-insurance", "unsure", "none") },
  { id: "individual", when: answered("practical-group", "could-not") },
  { id: "group-ease", when: answered("practical-group", "nervous") },
  { id: "interpreter", when: answered("practical-language", "spanish", "other") },
  { id: "away-from-home", when: answered("practical-privacy", "small-community") },
  { id: "gambling", when: answered("gambling", "trouble", "cannot-stop") },
  { id: "check-up", when: answered("medical-condition", "unchecked") },
  { id: "place-to-stay", when: answered("home-safety", "unstable", "nowhere") },
] as const satisfies readonly Suggestion[];

export type FormatId = (typeof formats)[number]["id"];
