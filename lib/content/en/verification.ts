import type { VerificationWords } from "../verification-words";

export const verificationEn: VerificationWords = {
  "never-lower": "Where more is the matter, the level is never lower and help is never less urgent.",
  "answers-in-order":
    "The worse answer to a question brings about all that the milder one does, whatever else is answered. The questions listed have no worse or milder answer.",
  "answers-tried": "The same, by answering: each step of each question, in the answers of many kinds of people.",
  "acute-interrupts": "Acute danger always leads to crisis help. Crisis help only ever comes from acute danger.",
  "emergency-answers":
    "Intent, a plan or a recent attempt leads to emergency help, whatever else is answered. So does intent to hurt someone, or lost touch with what is real. So does medical danger or dangerous withdrawal.",
  "help-for-every-danger":
    "Every kind of danger, alone or with others, leads to a crisis line and to emergency services. Anyone at risk in withdrawal is told not to stop suddenly.",
  "stages-keep":
    "Present care never lowers what the rules ask for. Someone in a program hears at most of the next step down. That is only when they say they are better.",
  "rung-by-rung":
    "One step worse on one answer moves the level by one step. Only an emergency, home, support or one of the rules listed can move it more.",
  "limits-cannot-reach": "No rule reads the answers about cost, travel, time, language or wishes listed here.",
  "limits-tried":
    "Every answer about cost, travel, time, language or wishes gives the same level and urgency, and so does answering for someone else.",
  "declined-never-lower":
    "Not saying, or leaving a question open, never counts as less than the mildest answer. It is always listed. On a question about danger it asks for help within a day.",
  "declined-opens":
    "Not saying opens the questions that a worrying answer would open, except from one question to the other as listed.",
  "hidden-moves-nothing":
    "The questions listed are left out only where even their worst answers could change neither level nor urgency.",
  "danger-always-asked":
    "The questions listed are asked of everyone. Any sign of suicide, or not saying, opens the question about right now.",
  "same-answers-same-result":
    "The same answers give the same result in any order and after a reload. So do answers from a saved file or the answer code. Answers left behind by a change count for nothing.",
  "any-way-through": "Going back and changing answers leads to the same result, and help that was shown stays shown.",
  "reasons-suffice":
    "The answers named in the reasons lead, by themselves, to the same level and urgency. Every reason has a source.",
  "no-rule-dead":
    "Every rule can hold and can be the one that decides. Those listed always hold together with another that says as much.",
  "every-rule-reached": "Answers of one possible person lead to each rule.",
  "every-answer-counts":
    "Every answer changes something in someone. The answers listed are kept or shown, and decide nothing.",
  "every-change-noticed":
    "Leave out a rule, or move a threshold, level or urgency by a step, and a published case breaks. The one exception: another row says the same.",
  "never-too-long":
    "The number of questions has a limit. Listed for each age: the most before all first questions about danger, and the most of all.",
  "same-as-the-code": "What was proved is what runs: rule by rule, and in a large sample of situations.",
};
