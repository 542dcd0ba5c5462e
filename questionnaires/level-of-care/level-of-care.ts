import { defineQuestionnaire } from "../../lib/questionnaire/definition";
import { answered } from "../../lib/rules/condition";
import { asq } from "../instruments/asq";
import { auditC } from "../instruments/audit-c";
import { bstad } from "../instruments/bstad";
import { drugSingle } from "../instruments/drug-single";
import { gad7 } from "../instruments/gad-7";
import { pcPtsd5 } from "../instruments/pc-ptsd-5";
import { phq9 } from "../instruments/phq-9";
import { phqDifficulty } from "../instruments/phq-difficulty";
import { phqEating } from "../instruments/phq-eating";
import { derived } from "./derived";
import { formats } from "./formats";
import { programs } from "./programs";
import { acuteRules } from "./rules/acute";
import { floorRules } from "./rules/floors";
import { routeRules } from "./rules/routes";
import { stages } from "./rules/stages";
import { rulesHash } from "./rules-hash";
import { about } from "./sections/about";
import { body } from "./sections/body";
import { closing } from "./sections/closing";
import { context } from "./sections/context";
import { daily } from "./sections/daily";
import { details } from "./sections/details";
import { mind } from "./sections/mind";
import { mood } from "./sections/mood";
import { moodMore } from "./sections/mood-more";
import { now } from "./sections/now";
import { patterns } from "./sections/patterns";
import { practical } from "./sections/practical";
import { safety } from "./sections/safety";
import { substances } from "./sections/substances";
import { sources } from "./sources";

/** The level-of-care questionnaire. It only assembles its parts. */
export const levelOfCare = defineQuestionnaire({
  id: "level-of-care",
  version: "2.0.0",
  hash: rulesHash,
  sections: [
    about,
    now,
    body,
    mood,
    daily,
    moodMore,
    safety,
    mind,
    patterns,
    substances,
    context,
    closing,
    details,
    practical,
  ],
  proxy: answered("about-subject", "other"),
  instruments: [phq9, phqDifficulty, gad7, asq, auditC, drugSingle, pcPtsd5, phqEating, bstad],
  derived,
  rules: [...acuteRules, ...floorRules, ...routeRules],
  stages,
  programs,
  formats,
  outOfScope: {
    reason: "under-13",
    when: answered("about-age", "under-13"),
    asks: ["about-subject", "about-age", "now-emergency"],
  },
  // If the suicide screen is incomplete, at least half of the other questions must be answered for a level (OWN).
  enough: { screen: ["asq-1", "asq-2", "asq-3", "asq-4"], share: 0.5 },
  sources,
});
