import type { VerificationWords } from "../verification-words";

export const verificationEn: VerificationWords = {
  "never-lower": {
    claim: "Worse answers never lower the level, and never make help less urgent.",
    looked:
      "Each rule, part by part. Then home, support and current care, at every level, urgency and need that can reach them, each with one thing a step more.",
    follows:
      "Rules only say “at least” and “this was said”. So a worse answer can never switch a rule off, no matter what else is true.",
  },
  "answers-in-order": {
    claim:
      "The worse answer to a question brings about all that the milder one does, whatever else is answered. The questions listed have no worse or milder answer.",
    looked: "Each step to the next worse answer, with every smallest way in which a rule leans on the milder one.",
    follows: "Other answers only add. So it holds for every set of answers there is.",
  },
  "answers-tried": {
    claim: "The same, by answering.",
    looked: "Each step of each question, in the answers of 400 made-up people of every kind.",
  },
  "acute-interrupts": {
    claim:
      "Acute danger always leads to crisis help and to emergency care. The one exception is listed: danger from someone else leads to crisis help and says nothing about care. Crisis help only ever comes from acute danger.",
    looked: "Every smallest way in which a rule can hold, and the level and urgency it leads to.",
    follows: "The highest level and the most urgent help win, so nothing else can take them back.",
  },
  "emergency-answers": {
    claim:
      "Intent, a plan, or an attempt in the past three months that no professional has checked leads to emergency help, whatever else is answered. So does intent to hurt someone, or losing touch with what is real. So does a medical emergency, dangerous withdrawal, or not being able to stay safe.",
    looked: "Each such answer, among the answers of 300 made-up people of every kind.",
  },
  "help-for-every-danger": {
    claim:
      "Every kind of danger, alone or with others, leads to a crisis line and to emergency services. Anyone at risk in withdrawal is told not to stop suddenly.",
    looked:
      "Every set of kinds of danger with every set of other things said, and the least that counts as a risk in withdrawal.",
    follows: "More of anything never takes those words away.",
  },
  "stages-keep": {
    claim:
      "Current care never lowers what the rules ask for. Someone in a program is shown at most the next step down. That is only when they say they are better.",
    looked: "Home, support and current care, at every level, urgency and need that can reach them.",
    follows: "Nothing else reaches that part of the decision.",
  },
  "rung-by-rung": {
    claim:
      "One thing a step worse moves the level by one step. Only an emergency, home, support or one of the rules listed can move it more.",
    looked: "Every smallest way in which a rule can hold, each with one part a step less; and current care, as above.",
    follows: "Anything else that is wrong can only make the step smaller.",
  },
  "limits-cannot-reach": {
    claim: "No rule reads the answers about cost, travel, time, language or wishes listed here.",
    looked: "Each rule, each question that decides, and each meaning that several answers have together.",
    follows: "An answer that nothing reads can move nothing.",
  },
  "limits-tried": {
    claim:
      "Every answer about cost, travel, time, language or wishes gives the same level and urgency, and so does answering for someone else.",
    looked: "Each such answer, in the answers of 400 made-up people.",
  },
  "details-move-nothing": {
    claim:
      "No answer to a question that comes after the result changes level or urgency. The questions listed are such: some always, some as soon as what was said leaves them nothing to change.",
    looked:
      "For each answer that moves questions behind the result: all that their answers could set, even all at once. And each rule that reads a question which is only sometimes asked first.",
    follows: "What they could set is set already, or no rule reads it there. So it holds for every set of answers.",
  },
  "details-tried": {
    claim: "The same, by answering: the most serious answers, the mildest, and “I'd rather not say”.",
    looked: "The questions after the result of 3,000 made-up people, all at once and one alone.",
  },
  "every-question-decides": {
    claim:
      "Every question before the result can change level or urgency. The one listed only says who the questions are about.",
    looked: "Answers tried in made-up people until each question had changed a result.",
  },
  "declined-never-lower": {
    claim:
      "Not saying, or leaving a question open, never counts as less than the mildest answer. Before the result it is always listed. On a question about danger it asks for help within a day.",
    looked: "Each question of 60 made-up people, not said and left open.",
  },
  "declined-opens": {
    claim:
      "Not saying opens the questions that a worrying answer would open, except from one question to the other as listed.",
    looked: "Each question that opens another one which could count.",
  },
  "hidden-moves-nothing": {
    claim:
      "The questions listed are left out only where even their worst answers could change neither level nor urgency.",
    looked:
      "Every smallest way in which a rule reads one of them, and every answer that could bring about the rest of what that rule needs.",
    follows: "Where the rest is there, the question is asked. So it holds for every set of answers.",
  },
  "danger-always-asked": {
    claim:
      "The questions listed are asked of everyone, before the result. Any sign of suicide, or not saying, opens the question about right now.",
    looked: "Each question, and every answer to the five that open “right now”, with each other.",
  },
  "pages-stay": {
    claim: "No answer opens a question on its own page.",
    looked: "Each question that not everyone is asked, against all that the answers on its page could bring about.",
  },
  "same-answers-same-result": {
    claim:
      "The same answers give the same result in any order and after a reload. So do answers from a saved file or the answer code. Answers left behind by a change count for nothing. A file without the signs of danger from someone else gives what it would if they had not been asked.",
    looked: "The answers of 400 made-up people, each in ten ways.",
  },
  "any-way-through": {
    claim: "Going back and changing answers leads to the same result, and help that was shown stays shown.",
    looked: "Walks through the questions with steps back and changes of mind.",
  },
  "reasons-suffice": {
    claim:
      "The answers named in the reasons lead, by themselves, to the same level and urgency. Every reason has a source.",
    looked: "The reasons of 2,000 made-up people.",
  },
  "no-rule-dead": {
    claim:
      "Every rule can hold and can be the one that decides. Those listed always hold together with another that says as much.",
    looked: "Every smallest way of every rule, with that rule and without it.",
    follows: "What the other rules say at those ways they say wherever the rule holds.",
  },
  "every-rule-reached": {
    claim: "Answers of one possible person lead to each rule, in each smallest way it can hold.",
    looked: "Each rule, each of its smallest ways, and current care, home and support.",
  },
  "every-answer-counts": {
    claim: "Every answer changes something in someone. The answers listed are kept or shown, and decide nothing.",
    looked: "Each answer, tried in made-up people until it counted in one.",
  },
  "every-change-noticed": {
    claim:
      "Leave out a rule, or move a threshold, level or urgency by a step, and a published case breaks. The one exception: another row says the same.",
    looked: "Each such change.",
  },
  "never-too-long": {
    claim:
      "The number of questions before the result has a limit. Listed for each age: the most before all first questions about danger, and the most of all.",
    looked: "Each age, with severe distress and without.",
    follows: "Every question that could open is counted as open at the same time. No one can be asked more.",
  },
  "same-as-the-code": {
    claim: "What was proved is what runs.",
    looked: "Each rule just below and at each of its thresholds, and 50,000 situations drawn by chance.",
  },
};
