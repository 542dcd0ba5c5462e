import type { HelpNowWords } from "../help-now-words";
import { honestAnswersEn } from "./honest-answers";

/** Parts of the help page that have to differ for Canada. */
export const helpNowCanadaEn: HelpNowWords["elsewhere"]["CA"] = {
  "call-988": {
    heading: "What happens when you call or text {988}",
    paragraphs: ["It is for suicide and for people worried about someone. It is free, day and night."],
    list: [
      "You can choose English or French.",
      "A trained person asks if you are in danger right now. Then they listen. You choose what to share.",
      "You can stop at any time.",
      "A call or text stays in the phone's history. On a shared phone, you may want to delete it.",
    ],
  },
  answers: {
    heading: "Honest answers",
    answers: honestAnswersEn.CA,
  },
  overdose: {
    heading: "Overdose",
    paragraphs: [
      "Naloxone can bring breathing back after opioids. It does no harm if the cause was something else.",
      "Many drugstores give naloxone kits without a prescription. Keep it where others can find it.",
      "Tell {911} that it may be an overdose. Then they bring the right things.",
      "A law in Canada protects many people who call about an overdose.",
      "Did someone swallow medicine or poison, and are they awake? Call the poison center below. If not awake, call {911}.",
    ],
  },
  home: {
    heading: "If someone hurts or controls you",
    paragraphs: [
      "It is not your fault, and you decide what to do next.",
      "In danger now, call {911}.",
      "Someone may check your phone or computer. If so, use one they cannot see, like a friend's.",
    ],
  },
  veterans: null,
  deaf: {
    heading: "Deaf, hard of hearing, or using TTY",
    paragraphs: [
      "Texting {988} works without sound.",
      "With TTY or relay, use the service you prefer to reach {988} or {911}.",
      "To text with {911}, a phone has to be signed up for it first. Then call {911}. They text you back.",
      "A text sent to {911} does not arrive.",
    ],
  },
  more: null,
};
