import type { VerificationWords } from "../verification-words";

export const verificationEn: VerificationWords = {
  "never-lower": {
    claim: "Worse answers never lower the level, and never make help less urgent.",
    looked:
      "Each rule, part by part. Then home, support and current care, at every level, urgency and need that can reach them, each with one thing a step worse.",
    follows:
      "Rules only say “at least” and “this was said”. So a worse answer can never switch a rule off, no matter what else is true.",
  },
  "answers-in-order": {
    claim:
      "A worse answer to a question does everything that a milder one does, no matter what else is answered. The questions listed have no worse or milder answer.",
    looked:
      "Each step to the next worse answer, with every minimal set of answers in which a rule depends on the milder one.",
    follows: "Other answers can only add. So it holds for every possible set of answers.",
  },
  "answers-tried": {
    claim: "The same, tested by answering.",
    looked: "Each step of each question, in the answers of 400 made-up people of every kind.",
  },
  "acute-interrupts": {
    claim:
      "Acute danger always leads to crisis help and to emergency care. The one exception is listed: danger from someone else leads to crisis help and says nothing about care. Crisis help only ever comes from acute danger.",
    looked: "Every minimal way a rule can be met, and the level and urgency it leads to.",
    follows: "The highest level and the most urgent help win, so nothing else can take them back.",
  },
  "emergency-answers": {
    claim:
      "Intent, a plan, or an attempt in the past three months that no professional has checked leads to emergency help, no matter what else is answered. So does intent to hurt someone, or losing touch with what is real. So does a medical emergency, dangerous withdrawal, or not being able to stay safe.",
    looked: "Each such answer, among the answers of 300 made-up people of every kind.",
  },
  "help-for-every-danger": {
    claim:
      "Every kind of danger, alone or with others, leads to a crisis line and to emergency services. Anyone at risk in withdrawal is told not to stop suddenly.",
    looked:
      "Every set of kinds of danger with every set of other circumstances, and the least that counts as a risk in withdrawal.",
    follows: "Adding anything never takes those words away.",
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
    looked: "Every minimal way a rule can be met, each with one part a step milder; and current care, as above.",
    follows: "Any other problem can only make the step smaller.",
  },
  "limits-cannot-reach": {
    claim: "No rule reads the answers about cost, travel, time, language or wishes listed here.",
    looked: "Each rule, each question that decides, and each effect of several answers together.",
    follows: "An answer that nothing reads can move nothing.",
  },
  "limits-tried": {
    claim:
      "Every answer about cost, travel, time, language or wishes leads to the same level and urgency, and so does answering for someone else.",
    looked: "Each such answer, in the answers of 400 made-up people.",
  },
  "details-move-nothing": {
    claim:
      "No answer to a question that comes after the result changes the level or urgency. The questions listed come after it: some always, some once other answers leave them nothing to change.",
    looked:
      "For each answer that moves questions to after the result: everything their answers could set, even all together. And each rule that reads a question that is only sometimes asked first.",
    follows: "What they could set is already set, or no rule reads it there. So it holds for every set of answers.",
  },
  "details-tried": {
    claim: "The same, tested by answering: the most serious answers, the mildest, and “I'd rather not say”.",
    looked: "The questions after the result of 3,000 made-up people, all together and one at a time.",
  },
  "every-question-decides": {
    claim:
      "Every question before the result can change the level or urgency. The one listed only says who the questions are about.",
    looked: "Answers tried in made-up people until each question had changed a result.",
  },
  "declined-never-lower": {
    claim:
      "Not saying, or leaving a question open, never counts as less than the mildest answer. Before the result, it is always listed. On a question about danger, it asks for help within a day.",
    looked: "Each question for 60 made-up people, once declined and once left open.",
  },
  "declined-opens": {
    claim:
      "Not saying opens the questions that a worrying answer would open. The exceptions are listed, from one question to another.",
    looked: "Each question that opens another one that could count.",
  },
  "hidden-moves-nothing": {
    claim:
      "The questions listed are left out only where even their worst answers could change neither the level nor urgency.",
    looked:
      "Every minimal way a rule reads one of them, and every answer that could supply the rest of what that rule needs.",
    follows: "If the rest is there, the question is asked. So it holds for every set of answers.",
  },
  "danger-always-asked": {
    claim:
      "The questions listed are asked of everyone, before the result. Any sign of suicide, or not saying, opens the question about right now.",
    looked: "Each question, and every combination of answers to the five that open “right now”.",
  },
  "pages-stay": {
    claim: "No answer opens a question on its own page.",
    looked: "Each question that not everyone is asked, against everything that the answers on its page could do.",
  },
  "same-answers-same-result": {
    claim:
      "The same answers give the same result in any order and after a reload. So do answers from a saved file or the answer code. Answers that no longer apply after a change do not count. A file without the signs of danger from someone else gives the same result as if they had not been asked.",
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
      "Every rule can be met and can be the one that decides. Those listed are always met together with another that asks for as much.",
    looked: "Every minimal way to meet every rule, with that rule and without it.",
    follows: "What the other rules ask for in those cases, they ask for wherever the rule is met.",
  },
  "every-rule-reached": {
    claim: "For each rule, and each minimal way to meet it, there are answers one person could give.",
    looked: "Each rule, each of its smallest ways, and current care, home and support.",
  },
  "every-answer-counts": {
    claim: "Every answer changes something for someone. The answers listed are kept or shown, and decide nothing.",
    looked: "Each answer, tried in made-up people until it counted for one.",
  },
  "every-change-noticed": {
    claim:
      "If you leave out a rule, or move a threshold, level or urgency by a step, a published case fails. The one exception: another row says the same.",
    looked: "Each such change.",
  },
  "never-too-long": {
    claim:
      "The number of questions before the result has a limit. Listed for each age: the most before all first questions about danger have been asked, and the most in all.",
    looked: "Each age, with severe distress and without.",
    follows: "Every question that could open is counted as if all were open together. No one can be asked more.",
  },
  "same-as-the-code": {
    claim: "What was proved is what runs.",
    looked: "Each rule just below and at each of its thresholds, and 50,000 situations drawn at random.",
  },
};
