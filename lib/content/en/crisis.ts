import type { AcuteKind, Notice } from "../../assessment/rule";
import type { LineId, PartTimeLineId } from "../../crisis/crisis-lines";
import type { SpokenCircumstance } from "../../crisis/guidance";
import type { Audience } from "../../crisis/line";
import type { Said } from "../../questionnaire/words";
import { helpBarEn } from "./help-bar";
import { honestAnswersEn } from "./honest-answers";

interface LineWords {
  readonly name: string;
  /** Who answers and what to expect, in a sentence. */
  readonly about: string;
}

interface KindWords {
  readonly heading: Said;
  readonly lead: Said;
  /** What to do now, first things first. */
  readonly now: readonly Said[];
}

const lines = {
  "911": { name: "Emergency", about: "For danger right now, or a medical emergency." },
  "988": {
    name: "Suicide and Crisis Lifeline",
    about: "Free. For any crisis, and for people who worry about someone.",
  },
  "988-spanish": { name: "The same line in Spanish", about: "Free." },
  veterans: {
    name: "Veterans Crisis Line",
    about: "For veterans, people who serve, and their families. No VA sign-up needed.",
  },
  "crisis-text-line": { name: "Crisis Text Line", about: "Text with a trained volunteer." },
  "crisis-text-line-spanish": { name: "Crisis Text Line in Spanish", about: "Text with a trained volunteer." },
  trevor: { name: "The Trevor Project", about: "For LGBTQ+ young people." },
  "trans-lifeline": { name: "Trans Lifeline", about: "Trans people who listen and know what it is like." },
  poison: {
    name: "Poison Help",
    about: "For a swallowed medicine or poison when the person is awake. If not, call {911}.",
  },
  "domestic-violence": {
    name: "National Domestic Violence Hotline",
    about: "For anyone hurt or controlled by a partner or family.",
  },
  "deaf-domestic-violence": {
    name: "Deaf domestic violence hotline",
    about: "By videophone, in sign language.",
  },
  "strong-hearts": {
    name: "StrongHearts Native Helpline",
    about: "For Native people hurt at home or after assault.",
  },
  "love-is-respect": { name: "love is respect", about: "For teens and young people, about dating." },
  rainn: { name: "RAINN", about: "For anyone after sexual assault." },
  childhelp: { name: "Childhelp", about: "For children and teens being hurt, and adults who worry about a child." },
  "teen-line": { name: "Teen Line", about: "Teens who listen to teens." },
  maternal: {
    name: "National Maternal Mental Health Hotline",
    about: "Before, during and after a birth. Not for emergencies.",
  },
  "eating-alliance": {
    name: "Alliance for Eating Disorders",
    about: "Therapists who help find eating disorder care. Not for emergencies.",
  },
  samhsa: {
    name: "SAMHSA National Helpline",
    about: "Tells you where treatment is. They do not counsel.",
  },
  nami: { name: "NAMI HelpLine", about: "People who have been there give information. Not for emergencies." },
  "211": { name: "Local help line", about: "Food, a bed, bills and other help near you." },
} as const satisfies { readonly [Id in LineId]: LineWords };

const kinds = {
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
        self: "Say what happened and everything you took. It helps them treat you.",
        other: "Say what happened and everything they took. It helps the doctors treat them.",
      },
    ],
  },
  withdrawal: {
    heading: { self: "Please call {911} now", other: "Please call {911} for them now" },
    lead: "These can be signs of dangerous withdrawal. Doctors can treat it. It should not wait.",
    now: [
      {
        self: "Call {911}. Or have someone take you to an emergency room. Don't drive yourself.",
        other: "Call {911}. Or get them to an emergency room. Do not leave them alone.",
      },
      {
        self: "Say what you drank or took, how much, and when you stopped.",
        other: "Say what they drank or took, how much, and when they stopped.",
      },
      {
        self: "Do not stop suddenly without a doctor. Not drinking, and not pills for nerves or sleep.",
        other: "They should not stop suddenly without a doctor. Not drinking, and not pills for nerves or sleep.",
      },
    ],
  },
  postpartum: {
    heading: {
      self: "Please go to an emergency room now, or call {911}",
      other: "Please take them to an emergency room now, or call {911}",
    },
    lead: {
      self: "After a birth, the mind can change fast. This is an emergency, and doctors can treat it. It is not your fault.",
      other:
        "After a birth, the mind can change fast. This is an emergency, and doctors can treat it. It is nobody's fault.",
    },
    now: [
      {
        self: "Go with another adult now, or call {911}. Don't drive yourself.",
        other: "Go with them now, or call {911}.",
      },
      "Say: “New mother, may have postpartum psychosis.”",
      {
        self: "Have another adult stay with you and the baby the whole time.",
        other: "Stay with them and the baby. Do not leave the two alone.",
      },
      {
        self: "It can come and go. Please go even if you feel clear right now.",
        other: "It can come and go. Please go even if they seem clear right now.",
      },
    ],
  },
  suicide: {
    heading: { self: "Please talk with someone now", other: "Please get help for them now" },
    lead: {
      self: "Thank you for answering such hard questions. Thoughts of suicide or of hurting yourself can be very strong. They can also pass. You don't have to get through them alone.",
      other: "Thank you for looking out for them. You can call for advice too. Many people call about someone else.",
    },
    now: [
      {
        self: "{Reach988}. Someone trained will listen.",
        other: "With them, or by yourself for advice: {reach988}.",
      },
      {
        self: "Are you hurt, or did you take too much of something? Could you act now? Call {911}, or go to an emergency room.",
        other: "Are they hurt, or did they take too much of something? Could they act now? Call {911}.",
      },
      {
        self: "Be near someone you trust, or go where there are people.",
        other: "Stay with them, or stay on the phone with them.",
      },
      {
        self: "Move away from anything you might use to hurt yourself. Or ask someone to hold it for now.",
        other: "For now, put time and space between them and things they could use.",
      },
      {
        self: "Is there a gun where you live? Ask someone to keep it for now. Or have it locked and unloaded, and let someone else hold the key. Ask someone to hold your medicines too.",
        other:
          "Is there a gun where they live? Have it stored somewhere else for now. Or have it locked and unloaded, and let someone else hold the key. Lock up medicines too.",
      },
    ],
  },
  "harm-others": {
    heading: { self: "Please talk with someone now", other: "Please get help now" },
    lead: {
      self: "You were honest about a hard thing. Talking now can keep everyone from getting hurt, you too.",
      other: "If someone could get hurt, get some distance and get help. That includes you.",
    },
    now: [
      {
        self: "If it could happen now, call {911}.",
        other: "If it could happen now, call {911}.",
      },
      {
        self: "Step away from the person. Move away from anything that could hurt them.",
        other: "Get yourself and others out of reach.",
      },
      {
        self: "Is it a baby? Put the baby on the back in the crib first. Then step into another room. Call another adult to come now and stay.",
        other: "Is there a baby or a child? Take the child with you, to another adult.",
      },
      {
        self: "{Reach988}. Say what you are afraid might happen.",
        other: "{Reach988}. Ask what you can do.",
      },
    ],
  },
  mind: {
    heading: {
      self: "Please be with someone, and see a doctor today",
      other: "Please stay with them, and get a doctor's help today",
    },
    lead: "Sometimes it gets hard to tell what is real. Sometimes the mind will not slow down. Things can go wrong fast then. Doctors can treat this.",
    now: [
      {
        self: "{Reach988}. Or go to an emergency room with someone you trust.",
        other: "For advice, {reach988}. Or go to an emergency room with them.",
      },
      {
        self: "If you or someone else could get hurt now, call {911}.",
        other: "If anyone could get hurt now, call {911}.",
      },
      { self: "You don't have to do what a voice says.", other: "Speak calmly. Don't argue about what is real." },
    ],
  },
  home: {
    heading: {
      self: "You may be in great danger. Please get help",
      other: "They may be in great danger. Please get help",
    },
    lead: {
      self: "This is not your fault. What you marked can mean that someone could hurt you very badly. You decide what to do next.",
      other:
        "This is not their fault, and not yours. Someone could hurt them very badly. You can call for advice, too.",
    },
    now: [
      {
        self: "Is it happening now? Call {911} if you can. Or go where other people are.",
        other: "Is it happening now? Call {911}.",
      },
      {
        self: "Call or text the hotline when nobody can hear or see. They help you plan.",
        other: "Call or text the hotline. Ask how to help without making it worse.",
      },
      {
        self: "Can someone check this phone or computer? Use one they cannot see, like a friend's.",
        other: "Do not write to them about this. The person who hurts them may read it.",
      },
      {
        self: "Did someone choke you in the past days? See a doctor today, even if you feel fine.",
        other: "Did someone choke them in the past days? They need a doctor today, even if they feel fine.",
      },
    ],
  },
} as const satisfies { readonly [K in AcuteKind]: KindWords };

/** In the place of the words about harm to someone else, where it is a baby. A baby cannot just be stepped away from. */
const baby = {
  heading: {
    self: "Please call another adult to come now",
    other: "Please get another adult to the baby now",
  },
  lead: {
    self: "You told the truth about something very hard. Urges like this can be an illness. Doctors can treat it.",
    other: "Urges like this can be an illness. Doctors can treat it. Until then, the baby needs another adult.",
  },
  now: [
    {
      self: "Put the baby on the back in the crib or another safe place. Never on a bed, and never in a bath. Then step into another room.",
      other: "Take the baby, or send an adult who can. Put the baby on the back in a crib.",
    },
    {
      self: "Call another adult to come now and stay.",
      other: "Stay. Do not leave them alone with the baby.",
    },
    {
      self: "If it could happen now, call {911}. Call too if no adult can come.",
      other: "If it could happen now, call {911}. Call too if no adult can come.",
    },
    {
      self: "Is a voice telling you to, or does it feel right? Go to an emergency room now, with another adult.",
      other: "Does a voice tell them to, or does it seem right to them? Take them to an emergency room now.",
    },
    {
      self: "{Reach988}. Say what you are afraid might happen.",
      other: "For advice, {reach988}.",
    },
  ],
} as const satisfies KindWords;

/** What else was answered that changes what to do. */
const circumstances = {
  declined: {
    self: "You did not have to answer. If the honest answer is hard, {reach988}.",
    other: "You did not have to answer. If the honest answer is hard, {reach988}. They give advice too.",
  },
  home: {
    self: "Someone hurts or threatens you, and it is not your fault. For help, choose a person who does not hurt you. Can someone check this phone? Use one they cannot see.",
    other:
      "Someone hurts or threatens them, and it is not their fault. Get help in a way that this person cannot hear or read.",
  },
  refuses: {
    self: "Maybe you see no problem, or do not want help. One talk does not bind you to anything.",
    other: "What if they do not want help? Ask what you can do: {reach988}. In danger, do not wait until they agree.",
  },
  dependent: {
    self: "Someone who depends on you needs another adult today. Ask family, a friend or a neighbor. The local help line can help find someone. Is a small child alone now, or someone who cannot be alone? Call {911}.",
    other:
      "Someone who depends on them needs another adult today. Ask family, a friend or a neighbor. The local help line can help find someone. Is a small child alone now, or someone who cannot be alone? Call {911}.",
  },
  "pregnant-use": {
    self: "Say that you are pregnant. Clinics give pregnant people a place first. You do not have to stop on your own. A doctor can help you stop without harm to you or the baby.",
    other:
      "Say that they are pregnant. Clinics give pregnant people a place first. They do not have to stop on their own. A doctor can help them stop without harm to them or the baby.",
  },
  "pregnant-opioids": {
    self: "You are pregnant: do not stop opioids on your own. Medicine for opioid use is the treatment in pregnancy. Do you take it already? Keep taking it. Clinics give pregnant people a place first.",
    other:
      "They are pregnant: they should not stop opioids on their own. Medicine for opioid use is the treatment in pregnancy. Do they take it already? They should keep taking it. Clinics give pregnant people a place first.",
  },
  dread: {
    self: "Frightening thoughts about a baby are common, and they can be treated. Having them does not mean you want them. Tell a doctor, a nurse or a midwife. They have heard it before.",
    other:
      "Frightening thoughts about a baby are common, and they can be treated. Having them does not mean wanting them. Help them tell a doctor, a nurse or a midwife.",
  },
} as const satisfies { readonly [C in SpokenCircumstance]: Said };

const notices = {
  talk: {
    self: "Some of this is heavy to carry. You can talk with someone at any time. It does not have to be an emergency.",
    other: "Some of this can be worrying. You can call for advice at any time. It does not have to be an emergency.",
  },
  home: {
    self: "You should not be hurt or threatened. This is not your fault. People who know about this can help you think it through. If someone may check this device, use one they cannot see.",
    other:
      "They should not be hurt or threatened. This is not their fault. People who know about this can help you think it through. Call from a device that nobody else can check.",
  },
  bed: {
    self: "Nowhere to sleep tonight? The local help line knows of beds near you. Say: “I need a place for tonight.” If there is none, ask where you can be indoors, and call again later. Sick, or in danger from cold or heat? Call {911}.",
    other:
      "Nowhere for them to sleep tonight? The local help line knows of beds nearby. Say: “They need a place for tonight.” If there is none, ask where they can be indoors, and call again later. Sick, or in danger from cold or heat? Call {911}.",
  },
  withdrawal: {
    self: "Do not stop suddenly on your own. Speak with a doctor first. Stopping alcohol, opioids, or pills for nerves or sleep can make the body very sick. Call {911} for a seizure, a fever, or being confused. Call too for seeing or hearing things, or throwing up that will not stop. Shaking, sweating or throwing up now? Get medical care today. Go to a doctor, urgent care, detox or an emergency room.",
    other:
      "They should not stop suddenly on their own. They should speak with a doctor first. Stopping alcohol, opioids, or pills for nerves or sleep can make the body very sick. Call {911} for a seizure, a fever, or being confused. Call too for seeing or hearing things, or throwing up that will not stop. Shaking, sweating or throwing up now? Get them medical care today. Go to a doctor, urgent care, detox or an emergency room.",
  },
} as const satisfies { readonly [N in Notice]: Said };

/** What a notice is about, in a line. */
const noticesInShort = {
  talk: { self: "You can talk with someone at any time", other: "You can call for advice at any time" },
  home: { self: "You should not be hurt or threatened", other: "They should not be hurt or threatened" },
  bed: {
    self: "A place to sleep tonight: ask the local help line",
    other: "A place for them to sleep tonight: ask the local help line",
  },
  withdrawal: {
    self: "Do not stop suddenly. Shaking or throwing up? Get medical care today",
    other: "They should not stop suddenly. Shaking or throwing up? Get them medical care today",
  },
} as const satisfies { readonly [N in Notice]: Said };

/** Words that stand beside help. Phone numbers come from the lines, never from here: `{988}` and `{911}` are filled in. */
export const crisisEn = {
  ...helpBarEn,
  always: "Day and night",
  /** Of a line that is known to answer in both. */
  bilingual: "In English and Spanish.",
  /** For lines that are not open, or not known to be open, all the time. Never worked out to "open now". */
  hours: {
    "trans-lifeline": "Monday to Friday, 10 am to 6 pm Pacific time.",
    "teen-line": "In the evening, 6 to 10 pm Pacific time.",
    "eating-alliance": "On weekdays.",
    nami: "Monday to Friday, 10 am to 10 pm Eastern time.",
    "211": "Hours vary from place to place.",
  } satisfies { readonly [Id in PartTimeLineId]: string },
  /** Labels only: every line is shown to everyone. */
  audiences: {
    veterans: "Veterans and people who serve",
    lgbtq: "LGBTQ+ people",
    young: "Young people",
    hurt: "People being hurt",
    deaf: "Deaf and hard of hearing people",
    native: "Native people",
    parents: "Pregnancy and new parents",
    eating: "Eating and body image",
  } satisfies { readonly [A in Audience]: string },
  checked: "Numbers last looked at on {date}.",
  /** Beside the date for as long as a line has not been dialed. */
  unconfirmed: "Some numbers have not been called to confirm them. If one does not work, {reach988}.",
  moreHelp: "More ways to get help, and what happens when you call",
  /** Opens the honest answers, in place. */
  worries: "Worried about the police, the cost, or what to say? Honest answers",
  honest: honestAnswersEn,
  cannotContact: "This page cannot see you, and it cannot call anyone for you.",
  keepGoing: "Keep going with the questions",
  keepGoingHint: "You can keep going, or stop here. It is up to you.",
  goBack: "Go back and change an answer",
  already: "Help stays here for as long as you are on this page.",
  /** The smaller notice where a kind of risk comes up again after its own step was shown. */
  repeat: {
    self: "You marked something like this before. You can still get help: {reach988}. In danger now, call {911}.",
    other: "You marked something like this before. You can still get advice: {reach988}. In danger now, call {911}.",
  },
  alsoHeading: "Also",
  teen: {
    self: "Please tell an adult you trust too. It can be a teacher, a nurse, a coach or family. You don't have to do this alone. You don't need a parent's okay to call or text.",
    other: "Stay close to them. Tell another adult who looks after them and treats them well.",
  },
  kinds,
  baby,
  circumstances,
  /** The way out of the site, before everything else where someone may see the screen. */
  wayOut: "Leave this site now",
  notices,
  noticesInShort,
  /** What the smaller help is, to a listener who goes from part to part. */
  noticeLabel: "Someone to talk to",
  /** How to get through at 988 in another way, for everyone. */
  lifelineKeys: "At {988}, veterans: press {veteran}. Spanish: press {spanish}, or text {word}.",
  confusion: {
    title: "What helps the doctors",
    tell: [
      {
        self: "Tell them about a new medicine, a fever or infection, or a fall.",
        other: "Tell them about a new medicine, a fever or infection, or a fall.",
      },
      {
        self: "Tell them about a drooping face, a weak arm, or trouble speaking. These can be signs of a stroke.",
        other: "Tell them about a drooping face, a weak arm, or trouble speaking. These can be signs of a stroke.",
      },
      {
        self: "Bring a list of your medicines, your glasses and your hearing aid.",
        other: "Bring a list of their medicines, their glasses and their hearing aid.",
      },
    ],
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
