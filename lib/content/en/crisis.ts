import type { Audience } from "../../crisis/audiences";
import type { LineId, PartTimeLineId } from "../../crisis/crisis-lines";
import type { SpokenCircumstance } from "../../crisis/guidance";
import type { Said } from "../../questionnaire/words";
import type { Notice } from "../../rules/rule";
import { babyEn, kindsEn } from "./crisis-kinds";
import { helpBarEn } from "./help-bar";
import { honestAnswersEn } from "./honest-answers";

interface LineWords {
  readonly name: string;
  /** Who answers and what to expect, in one sentence. */
  readonly about: string;
}

const lines = {
  "911": { name: "Emergency", about: "For danger right now, or a medical emergency." },
  "988": {
    name: "Suicide and Crisis Lifeline",
    about: "Free. For any crisis, and for people worried about someone.",
  },
  "988-spanish": { name: "The same line in Spanish", about: "Free." },
  veterans: {
    name: "Veterans Crisis Line",
    about: "For veterans, people who serve, and their families. No VA sign-up needed.",
  },
  "crisis-text-line": { name: "Crisis Text Line", about: "Text with a trained volunteer." },
  "crisis-text-line-spanish": { name: "Crisis Text Line in Spanish", about: "Text with a trained volunteer." },
  "988-lgbtq": { name: "The same line for LGBTQ+ youth and young adults", about: "Free." },
  trevor: { name: "The Trevor Project", about: "For LGBTQ+ young people." },
  "trans-lifeline": { name: "Trans Lifeline", about: "Trans people who listen and know what it is like." },
  poison: {
    name: "Poison Help",
    about: "For someone who swallowed medicine or poison and is awake. If not awake, call {911}.",
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
    about: "For Native people hurt at home or after sexual assault.",
  },
  "love-is-respect": { name: "love is respect", about: "For teens and young people, about dating and relationships." },
  rainn: { name: "RAINN", about: "For anyone after sexual assault." },
  childhelp: { name: "Childhelp", about: "For children and teens being hurt, and adults who worry about a child." },
  "teen-line": { name: "Teen Line", about: "Teens who listen to teens." },
  maternal: {
    name: "National Maternal Mental Health Hotline",
    about: "Before, during and after pregnancy. Not for emergencies.",
  },
  "eating-alliance": {
    name: "Alliance for Eating Disorders",
    about: "Therapists who help you find eating disorder care. Not for emergencies.",
  },
  samhsa: {
    name: "SAMHSA National Helpline",
    about: "Helps you find treatment. They do not give counseling.",
  },
  nami: { name: "NAMI HelpLine", about: "Information from people who have been there. Not for emergencies." },
  "211": { name: "Local help line", about: "Help near you with food, a bed, bills and more." },
} as const satisfies { readonly [Id in LineId]: LineWords };

/** Other answers that change what to do. */
const circumstances = {
  declined: {
    self: "You did not have to answer. If the honest answer is hard, {reach988}.",
    other: "You did not have to answer. If the honest answer is hard, {reach988}. They give advice too.",
  },
  home: {
    self: "Someone hurts or threatens you, and it is not your fault. For help, choose a person who does not hurt you. Can someone check this phone? Use one they cannot see.",
    other:
      "Someone hurts or threatens them, and it is not their fault. Get help in a way that the one who hurts them cannot hear or read.",
  },
  refuses: {
    self: "Maybe you see no problem, or do not want help. One talk does not mean you have to do anything else.",
    other:
      "What if they do not want help? Ask what you can do: {reach988}. If there is danger, do not wait until they agree.",
  },
  dependent: {
    self: "Someone who depends on you needs another adult today. Ask family, a friend or a neighbor. The local help line can help find someone. Is a small child alone now, or someone who cannot be alone? Call {911}.",
    other:
      "Someone who depends on them needs another adult today. Ask family, a friend or a neighbor. The local help line can help find someone. Is a small child alone now, or someone who cannot be alone? Call {911}.",
  },
  "pregnant-use": {
    self: "Say that you are pregnant. Clinics take pregnant people first. You do not have to stop on your own. A doctor can help you stop without harm to you or the baby.",
    other:
      "Say that they are pregnant. Clinics take pregnant people first. They do not have to stop on their own. A doctor can help them stop without harm to them or the baby.",
  },
  "pregnant-opioids": {
    self: "You are pregnant: do not stop opioids on your own. Medicine for opioid use is the treatment in pregnancy. Do you take it already? Keep taking it. Say that you are pregnant. Clinics take pregnant people first.",
    other:
      "They are pregnant: they should not stop opioids on their own. Medicine for opioid use is the treatment in pregnancy. Do they take it already? They should keep taking it. Say that they are pregnant. Clinics take pregnant people first.",
  },
  dread: {
    self: "Frightening thoughts about a baby are common, and they can be treated. Having them does not mean you want them. Tell a doctor, a nurse or a midwife. They have heard it before.",
    other:
      "Frightening thoughts about a baby are common, and they can be treated. Having them does not mean wanting them. Help them tell a doctor, a nurse or a midwife.",
  },
} as const satisfies { readonly [C in SpokenCircumstance]: Said };

const notices = {
  talk: {
    self: "Some of this is a lot to carry. You can talk with someone at any time. It does not have to be an emergency.",
    other: "Some of this can be worrying. You can call for advice at any time. It does not have to be an emergency.",
  },
  home: {
    self: "You should not be hurt or threatened. This is not your fault. People who know about this can help you think it through. If someone may check this device, use one they cannot see.",
    other:
      "They should not be hurt or threatened. This is not their fault. People who know about this can help you think it through. Call from a device that nobody else can check.",
  },
  bed: {
    self: "Nowhere to sleep tonight? The local help line can find beds near you. Say: “I need a place for tonight.” If there is none, ask where you can be indoors, and call again later. Sick, or in danger from cold or heat? Call {911}.",
    other:
      "Nowhere for them to sleep tonight? The local help line can find beds nearby. Say: “They need a place for tonight.” If there is none, ask where they can be indoors, and call again later. Sick, or in danger from cold or heat? Call {911}.",
  },
  withdrawal: {
    self: "Speak with a doctor before you stop. Do not stop suddenly on your own. Stopping alcohol, opioids, anxiety pills or sleep pills can make you very sick. Call {911} for a seizure, a fever, or being confused. Also call for seeing or hearing things, or throwing up that will not stop. Shaking, sweating or throwing up now? Get medical care today. Go to a doctor, urgent care, detox or an emergency room.",
    other:
      "They should speak with a doctor before they stop. They should not stop suddenly on their own. Stopping alcohol, opioids, anxiety pills or sleep pills can make them very sick. Call {911} for a seizure, a fever, or being confused. Also call for seeing or hearing things, or throwing up that will not stop. Shaking, sweating or throwing up now? Get them medical care today. Go to a doctor, urgent care, detox or an emergency room.",
  },
} as const satisfies { readonly [N in Notice]: Said };

/** One line about the subject of each notice. */
const noticesInShort = {
  talk: { self: "You can talk with someone at any time", other: "You can call for advice at any time" },
  home: { self: "Help if someone hurts or threatens you", other: "Help if someone hurts or threatens them" },
  bed: {
    self: "A place to sleep tonight: ask the local help line",
    other: "A place for them to sleep tonight: ask the local help line",
  },
  withdrawal: {
    self: "Alcohol or pills: do not stop suddenly. Shaking or throwing up? Get medical care today",
    other: "Alcohol or pills: they should not stop suddenly. Shaking or throwing up? Get them medical care today",
  },
} as const satisfies { readonly [N in Notice]: Said };

/**
 * Words shown beside help. Phone numbers come from the lines, never from here: `{988}` and `{911}` are placeholders.
 */
export const crisisEn = {
  ...helpBarEn,
  always: "Day and night",
  /** For a line known to answer in both languages. */
  bilingual: "In English and Spanish.",
  /**
   * For lines that are not open, or not known to be open, all the time. It is never computed whether one is open now.
   */
  hours: {
    "trans-lifeline": "Monday to Friday, 10 am to 6 pm Pacific time.",
    "teen-line": "Most evenings, 6 to 10 pm Pacific time. If nobody answers, try another line.",
    "eating-alliance": "Try during the day on a weekday.",
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
  checked: "Numbers last checked online on {date}.",
  /** Shown beside the date as long as a line has not been test-called. */
  unconfirmed: "If a line does not answer, {reach988}.",
  moreHelp: "More ways to get help, and what happens when you call",
  /** Opens the honest answers in place. */
  worries: "Worried about the police, immigration, the cost, or what to say? Honest answers",
  honest: honestAnswersEn,
  cannotContact: "This page cannot see you, and it cannot call anyone for you.",
  keepGoing: "Keep going with the questions",
  keepGoingHint: "You can keep going, or stop here. It is up to you.",
  goBack: "Go back and change an answer",
  already: "These numbers stay here.",
  /** The smaller notice for a kind of risk that comes up again after its own step was shown. */
  repeat: {
    self: "Thank you for being honest. Help is still here: {reach988}. In danger now, call {911}.",
    other: "Thank you for looking out for them. You can still get advice: {reach988}. In danger now, call {911}.",
  },
  alsoHeading: "Other things that matter now",
  teen: {
    self: "Please tell an adult you trust too. It can be a teacher, a nurse, a coach or family. You don't have to do this alone. You don't need a parent's okay to call or text.",
    other: "Stay close to them. Tell another adult who looks after them and treats them well.",
  },
  kinds: kindsEn,
  baby: babyEn,
  circumstances,
  /** The quick exit, shown before everything else if someone else may see the screen. */
  wayOut: "Leave this site now",
  notices,
  noticesInShort,
  /** Accessible name of the lesser help, for people who navigate by landmarks. */
  noticeLabel: "Someone to talk to",
  /** Other ways to reach 988, shown to everyone. */
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
      "Give naloxone (Narcan) if you have it.",
      "Give rescue breaths if you know how.",
      "No change after 2 to 3 minutes: give more naloxone.",
      "Lay them on their side. Stay until help comes.",
    ],
  },
  lines,
} as const;
