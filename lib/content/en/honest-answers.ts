import type { HonestAnswers } from "../honest-answers";

/** What keeps many people from calling, answered plainly, on the crisis step and on the help page. Grade 5. */
export const honestAnswersEn = {
  US: [
    {
      question: "Will the police come?",
      answer: [
        "Rarely. Most calls end with talking and a plan.",
        "If a life is in danger right now, counselors may bring in emergency help. They try to agree on it with you first.",
        "They cannot see exactly where you are. They can pass on your phone number, or your chat's internet address.",
        "You can ask at the start: “When would you call the police?”",
      ],
    },
    {
      question: "What does it cost?",
      answer: [
        "{988} is free, and you need no insurance. Your phone plan may count the texts.",
        {
          self: "An ambulance or an emergency room can cost money. An emergency room must see you, even if you cannot pay. That is so for any immigration status.",
          other:
            "An ambulance or an emergency room can cost money. An emergency room must see them, even if they cannot pay. That is so for any immigration status.",
        },
      ],
    },
    {
      question: "Will they ask about immigration status?",
      answer: [
        "{988} does not ask about immigration status. You do not have to give your name.",
        {
          self: "An emergency room must check you first, whatever your status is. If someone asks about it, you can say that you would rather not answer.",
          other:
            "An emergency room must check them first, whatever their status is. If someone asks about it, they can say that they would rather not answer.",
        },
        "Nobody can promise what each place does. If you are worried, ask {988} about it first.",
      ],
    },
    {
      question: "What do I say?",
      answer: [
        {
          self: "You can read this aloud: “I took an online check and it said to call. I'm not okay, and I don't know how to start.”",
          other: "You can read this aloud: “I'm worried about someone. I don't know what to do.”",
        },
        {
          self: "Or say it plainly: “I've been having thoughts of suicide.” “I'm scared I'll hurt someone.” “I stopped drinking, and I feel very sick.” They will ask the next question.",
          other:
            "Or say it plainly: “They may be thinking of suicide.” “I'm scared they'll hurt someone.” “They stopped drinking, and they are very sick.” They will ask the next question.",
        },
      ],
    },
    {
      question: "What if it is not bad enough?",
      answer: [
        {
          self: "There is no test to pass. You do not have to be thinking of suicide.",
          other: "There is no test to pass. You can call just to ask what to do.",
        },
        {
          self: "Feeling that it is too much is reason enough. Calling early is better than calling late.",
          other: "Being worried is reason enough. Calling early is better than calling late.",
        },
      ],
    },
    {
      question: "What if I don't want to talk out loud?",
      answer: [
        "{Text988}, or chat. Take your time. A few words are enough.",
        "If someone may see your phone, go to another room or take a walk first.",
      ],
    },
  ],
  CA: [
    {
      question: "Will the police come?",
      answer: [
        "Rarely. If a life is in danger right now, they may bring in emergency help.",
        "You can ask at the start: “When would you call the police?”",
      ],
    },
    {
      question: "What does it cost?",
      answer: ["{988} is free. Your phone plan may count the texts.", "An ambulance can cost money in some places."],
    },
    {
      question: "What do I say?",
      answer: [
        {
          self: "You can read this aloud: “I took an online check and it said to call. I'm not okay, and I don't know how to start.”",
          other: "You can read this aloud: “I'm worried about someone. I don't know what to do.”",
        },
        {
          self: "Or say it plainly: “I've been having thoughts of suicide.” “I'm scared I'll hurt someone.” “I stopped drinking, and I feel very sick.” They will ask the next question.",
          other:
            "Or say it plainly: “They may be thinking of suicide.” “I'm scared they'll hurt someone.” “They stopped drinking, and they are very sick.” They will ask the next question.",
        },
      ],
    },
    {
      question: "What if it is not bad enough?",
      answer: ["There is no test to pass.", "Calling early is better than calling late."],
    },
    {
      question: "What if I don't want to talk out loud?",
      answer: ["Text instead. Take your time. A few words are enough."],
    },
  ],
} as const satisfies HonestAnswers;
