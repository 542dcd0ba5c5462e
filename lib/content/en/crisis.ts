import type { LineId } from "../../crisis/crisis-lines";

interface LineWords {
  readonly name: string;
  /** Who answers and what to expect, in a sentence. */
  readonly about: string;
}

const lines = {
  "911": { name: "Emergency", about: "For danger right now, or a medical emergency." },
  "988": {
    name: "Suicide and Crisis Lifeline",
    about: "Free, day and night. For any crisis, and for people who worry about someone.",
  },
  "988-spanish": { name: "The same line in Spanish", about: "Free, day and night." },
  veterans: {
    name: "Veterans Crisis Line",
    about: "For veterans, people who serve, and their families. No VA sign-up needed.",
  },
  "crisis-text-line": { name: "Crisis Text Line", about: "Text with a trained volunteer, day and night." },
  trevor: { name: "The Trevor Project", about: "For LGBTQ+ young people, day and night." },
  "trans-lifeline": { name: "Trans Lifeline", about: "Trans people who listen. Not open all the time." },
  poison: {
    name: "Poison Help",
    about: "For a swallowed medicine or poison when the person is awake. If not, call {911}.",
  },
  "domestic-violence": {
    name: "National Domestic Violence Hotline",
    about: "For anyone hurt or controlled by a partner or family, day and night.",
  },
  "deaf-domestic-violence": { name: "Deaf domestic violence hotline", about: "By videophone, in sign language." },
  "strong-hearts": { name: "StrongHearts Native Helpline", about: "For Native people hurt at home or after assault." },
  "love-is-respect": { name: "love is respect", about: "For teens and young people, about dating." },
  rainn: { name: "RAINN", about: "For anyone after sexual assault, day and night." },
  childhelp: { name: "Childhelp", about: "For children and teens being hurt, and adults who worry about a child." },
  "teen-line": { name: "Teen Line", about: "Teens who listen to teens, in the evening." },
  maternal: {
    name: "National Maternal Mental Health Hotline",
    about: "Before, during and after a birth. Not for emergencies.",
  },
  "eating-alliance": {
    name: "Alliance for Eating Disorders",
    about: "Therapists who help find eating disorder care, on weekdays.",
  },
  samhsa: {
    name: "SAMHSA National Helpline",
    about: "Tells you where treatment is, day and night. They do not counsel.",
  },
  nami: { name: "NAMI HelpLine", about: "People who have been there give information, on weekdays." },
  "211": { name: "211", about: "Food, a bed, bills and other local help." },
  "988-lgbtq": { name: "", about: "" },
  neda: { name: "", about: "" },
} as const satisfies { readonly [Id in LineId]: LineWords };

/** Words that stand beside help. Phone numbers come from the lines, never from here: `{line}` is filled in. */
export const crisisEn = {
  bar: {
    label: "Help right now",
    danger: "Danger right now?",
    talk: "Thinking about suicide, or need to talk?",
    more: "More help",
  },
  channels: {
    call: "Call {number}",
    callName: "Call {spoken}",
    text: "Text {number}",
    textKeyword: "Text {keyword} to {number}",
    chat: "Chat online",
    relay: "TTY {number}",
    relayThen: "TTY: dial {number}, then {then}",
    video: "Videophone {number}",
    thenPress: "Call {number}, press {key}",
  },
  always: "Day and night",
  free: "Free, day and night, in English and Spanish.",
  checked: "Numbers last looked at on {date}.",
  elsewhere: "Not in the United States?",
  elsewhereLead: "Help lines in other countries are listed at",
  moreHelp: "More ways to get help, and what happens when you call",
  cannotContact: "This page cannot see you, and it cannot call anyone for you.",
  keepGoing: "Keep going with the questions",
  keepGoingHint: "You can keep going, or stop here. Both are fine.",
  goBack: "Go back and change an answer",
  already: "Help stays here for as long as you are on this page.",
  alsoHeading: "Also",
  medicalFirst: "First the body, then the rest.",
  teen: {
    self: "Tell an adult you trust too: a parent, a teacher, a coach, a nurse. You don't have to do this alone.",
    other: "Stay close to them, and tell another adult who looks after them.",
  },
  kinds: {
    medical: {
      heading: { self: "Please call {911} now", other: "Please call {911} for them now" },
      lead: {
        self: "What you marked can be an emergency for your body. It needs a doctor now, before anything else.",
        other: "What you marked can be an emergency for their body. It needs a doctor now, before anything else.",
      },
      now: [
        {
          self: "Call {911}, or have someone take you to an emergency room.",
          other: "Call {911}, or get them to an emergency room.",
        },
        {
          self: "Don't drive yourself. Unlock the door. Stay near someone.",
          other: "Stay with them. Unlock the door.",
        },
        {
          self: "Tell them everything you took or what happened. You are not in trouble.",
          other: "Tell them what happened and what was taken. Nobody is in trouble.",
        },
      ],
    },
    withdrawal: {
      heading: { self: "Please call {911} now", other: "Please call {911} for them now" },
      lead: {
        self: "These can be signs of dangerous withdrawal. Doctors can treat it, and it should not wait.",
        other: "These can be signs of dangerous withdrawal. Doctors can treat it, and it should not wait.",
      },
      now: [
        { self: "Do not go through this alone.", other: "Do not leave them alone." },
        {
          self: "Say what you drank or took, how much, and when you stopped.",
          other: "Say what they drank or took, how much, and when they stopped.",
        },
        {
          self: "Do not stop alcohol or calming pills suddenly without a doctor.",
          other: "They should not stop alcohol or calming pills suddenly without a doctor.",
        },
      ],
    },
    suicide: {
      heading: { self: "Please talk with someone now", other: "Please get help for them now" },
      lead: {
        self: "Thank you for telling the truth about this. Thoughts like these can be very strong. They can also pass, and you don't have to get through them alone.",
        other:
          "Thank you for looking out for them. You can call for advice too. The line is also for people who worry about someone.",
      },
      now: [
        {
          self: "Call or text {988}. Someone trained will listen.",
          other: "Call or text {988} with them, or by yourself for advice.",
        },
        {
          self: "Be near someone you trust, or go where there are people.",
          other: "Stay with them, or stay on the phone.",
        },
        {
          self: "Move away from anything you might use to hurt yourself, or ask someone to hold it for now.",
          other:
            "For now, put time and space between them and things they could use. If there are guns at home, store them somewhere else, or locked and unloaded.",
        },
        {
          self: "If you have hurt yourself, or may act now, call {911} or go to an emergency room.",
          other: "If they are hurt, or may act now, call {911}.",
        },
      ],
    },
    postpartum: {
      heading: { self: "Please talk with a doctor today", other: "Please help them see a doctor today" },
      lead: {
        self: "Strong changes in mind or energy after a birth can come on fast. They can be treated, and they should be looked at today.",
        other:
          "Strong changes in mind or energy after a birth can come on fast. They can be treated, and they should be looked at today.",
      },
      now: [
        {
          self: "Call {988}, or go to an emergency room today.",
          other: "Call {988}, or take them to an emergency room today.",
        },
        {
          self: "Have another adult stay with you and the baby.",
          other: "Make sure another adult stays with them and the baby.",
        },
        { self: "This is an illness. It is not your fault.", other: "This is an illness. It is nobody's fault." },
      ],
    },
    "harm-others": {
      heading: { self: "Please talk with someone now", other: "Please get help now" },
      lead: {
        self: "You told the truth about a hard thing. Talking now can keep everyone from getting hurt, you too.",
        other: "If someone could get hurt, get some distance and get help. That includes you.",
      },
      now: [
        {
          self: "Step away from the person, and from anything that could hurt them.",
          other: "Get yourself and others out of reach.",
        },
        { self: "Call {988} and say what you are afraid of.", other: "Call {988} for advice." },
        { self: "If it could happen now, call {911}.", other: "If it could happen now, call {911}." },
      ],
    },
    mind: {
      heading: {
        self: "Please be with someone, and see a doctor today",
        other: "Please stay with them, and get a doctor's help today",
      },
      lead: {
        self: "When it is hard to tell what is real, or the mind will not slow down, things can go wrong fast. This can be treated.",
        other:
          "When it is hard to tell what is real, or the mind will not slow down, things can go wrong fast. This can be treated.",
      },
      now: [
        {
          self: "Call {988}, or go to an emergency room with someone you trust.",
          other: "Call {988} for advice, or go to an emergency room with them.",
        },
        { self: "You don't have to do what a voice says.", other: "Speak calmly. Don't argue about what is real." },
        { self: "If someone could get hurt now, call {911}.", other: "If someone could get hurt now, call {911}." },
      ],
    },
  },
  notices: {
    talk: {
      self: "Some of what you marked is heavy to carry. You can talk with someone at any time, even if it is not an emergency.",
      other:
        "Some of what you marked is worrying. You can call for advice at any time, even if it is not an emergency.",
    },
    home: {
      self: "You should not be hurt or threatened. People who know about this can help you think it through.",
      other: "They should not be hurt or threatened. People who know about this can help you think it through.",
    },
    withdrawal: {
      self: "Do not stop suddenly on your own. Stopping alcohol, calming pills or opioids can make the body very sick. Talk with a doctor first.",
      other:
        "They should not stop suddenly on their own. Stopping alcohol, calming pills or opioids can make the body very sick. Talk with a doctor first.",
    },
  },
  overdose: {
    title: "If someone may have overdosed",
    signs: "Signs: cannot be woken, slow or no breathing, gurgling, blue or gray lips, tiny pupils.",
    steps: [
      "Try to wake them. Shout, and rub the breastbone hard.",
      "Call {911}. Say that someone is not breathing well, and what was taken.",
      "Give naloxone if there is any.",
      "Give rescue breaths if you know how.",
      "No change after 2 to 3 minutes: give more naloxone.",
      "Lay them on their side. Stay until help comes.",
    ],
  },
  lines,
} as const;
