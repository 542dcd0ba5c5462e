import type { Said } from "../../questionnaire/words";
import type { AcuteKind } from "../../rules/rule";

interface KindWords {
  readonly heading: Said;
  readonly lead: Said;
  /** What to do now, most important first. */
  readonly now: readonly Said[];
}

/** The step for each kind of acute risk. Phone numbers are placeholders. */
export const kindsEn = {
  medical: {
    heading: { self: "Please call {911} now", other: "Please call {911} for them now" },
    lead: {
      self: "What you marked can be a medical emergency. You need a doctor now, before anything else.",
      other: "What you marked can be a medical emergency. They need a doctor now, before anything else.",
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
    lead: "What you marked can mean dangerous withdrawal. That is the body reacting to less alcohol, pills or drugs. Doctors can treat it. Please don't wait.",
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
        self: "Do not stop suddenly without a doctor. This goes for alcohol, anxiety pills and sleep pills.",
        other: "They should not stop suddenly without a doctor. This goes for alcohol, anxiety pills and sleep pills.",
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
      {
        self: "Say: “I had a baby not long ago. My mind is not right. Please check me for postpartum psychosis.”",
        other: "Say: “They had a baby not long ago. It may be postpartum psychosis. They need to be checked now.”",
      },
      {
        self: "Have another adult stay with you and the baby the whole time.",
        other: "Stay with them and the baby. Do not leave them alone together.",
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
      self: "You were honest about something hard. Talking now can keep everyone from getting hurt, even you.",
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
        self: "Is it a baby? Put the baby on their back in the crib first. Then step into another room. Call another adult to come now and stay.",
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
    lead: "Sometimes it gets hard to tell what is real. Sometimes the mind will not slow down. Things can go wrong fast. Doctors can treat this.",
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
        self: "Call or text the hotline when nobody can hear or see. They can help you make a plan.",
        other: "Call or text the hotline. Ask how to help without making it worse.",
      },
      {
        self: "Can someone check this phone or computer? Use one they cannot see, like a friend's.",
        other: "Do not write to them about this. The person who hurts them may read it.",
      },
      {
        self: "Did someone choke you in the past few days? See a doctor today, even if you feel fine.",
        other: "Did someone choke them in the past few days? They need a doctor today, even if they feel fine.",
      },
    ],
  },
} as const satisfies { readonly [K in AcuteKind]: KindWords };

/** Replaces the words about harm to someone else when it is a baby, because one cannot just step away from a baby. */
export const babyEn = {
  heading: {
    self: "Put the baby in the crib now, and call another adult",
    other: "Please get another adult to the baby now",
  },
  lead: {
    self: "You told the truth about something very hard. Urges like this can be an illness. Doctors can treat it.",
    other: "Urges like this can be an illness. Doctors can treat it. Until then, the baby needs another adult.",
  },
  now: [
    {
      self: "Put the baby on their back in the crib or another safe place. Never on a bed, and never in a bath. Then step into another room.",
      other: "Take the baby, or send an adult who can. Put the baby on their back in a crib.",
    },
    {
      self: "Call another adult to come now and stay.",
      other: "Stay. Do not leave them alone with the baby.",
    },
    {
      self: "If it could happen now, call {911}. Also call if no adult can come.",
      other: "If it could happen now, call {911}. Also call if no adult can come.",
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
