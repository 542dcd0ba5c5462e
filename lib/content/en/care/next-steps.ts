import type { CareWords } from "../../care-words";

/** `{988}`, `{911}` and other line names are replaced with numbers from the crisis lines. */
export const nextStepsEn = {
  todayTitle: "One thing for today",
  today: {
    "emergency-now": {
      title: { self: "Get medical help now", other: "Get them medical help now" },
      text: {
        self: "Call {911}, or have someone take you to an emergency room. Everything else can wait.",
        other: "Call {911}, or take them to an emergency room. Everything else can wait.",
      },
    },
    "crisis-now": {
      title: { self: "Talk with someone now", other: "Get help for them now" },
      text: {
        self: "{Reach988}, and be with someone you trust. If you or anyone else could get hurt now, call {911} or go to an emergency room.",
        other:
          "With them or by yourself: {reach988}. Stay close, unless they could hurt you. If anyone could get hurt now, call {911}.",
      },
    },
    "home-danger": {
      title: { self: "Call the hotline when nobody can hear", other: "Call the hotline for advice" },
      text: {
        self: "This is not your fault. The hotline ({domestic-violence}) helps you think and plan, day or night. Is it happening now? Call {911} if you can.",
        other:
          "This is not their fault, and not yours. The hotline ({domestic-violence}) helps you think about what to do, day or night. Is it happening now? Call {911}.",
      },
    },
    "medical-care-today": {
      title: { self: "Get medical care today", other: "Get them medical care today" },
      text: {
        self: "Go to a doctor, urgent care, a detox center or an emergency room. Ask someone to come with you. Say what you take, how much, and when you last took it. If you have a seizure or a fever, get confused, see or hear things, or cannot stop vomiting, call {911}.",
        other:
          "Go with them to a doctor, urgent care, a detox center or an emergency room. Say what they take, how much, and when they last took it. If they have a seizure or a fever, get confused, see or hear things, or cannot stop vomiting, call {911}.",
      },
    },
    "seen-within-day": {
      title: { self: "Get seen by a professional within a day", other: "Get them seen within a day" },
      text: {
        self: "Call your doctor or clinic and ask for a visit today or tomorrow. If nobody can see you, go to an emergency room, or {reach988}.",
        other:
          "Call their doctor or clinic and ask for a visit today or tomorrow. If nobody can see them, go to an emergency room, or {reach988}.",
      },
    },
    "evaluation-today": {
      title: { self: "Get evaluated today", other: "Get them evaluated today" },
      text: {
        self: "Ask someone to go with you to an emergency room. If it is not a medical problem, a crisis center can help too. Take the printed page. To ask what is nearby: {reach988}.",
        other:
          "Go with them to an emergency room. If it is not a medical problem, a crisis center can help too. Take the printed page. To ask what is nearby: {reach988}.",
      },
    },
    "child-doctor": {
      title: "Call the child's doctor",
      text: "Ask for a visit this week. Say that it is about feelings or behavior. If it cannot wait, {reach988}.",
    },
    "tell-adult": {
      title: "Tell one adult",
      text: "Pick one person: a parent, an aunt, a teacher, a nurse. Show them this page if saying it is too hard. They can make the call with you. What a clinic may tell parents depends on your state. Ask before you share.",
    },
    "tell-one-person": {
      title: "Tell one person how you are doing",
      text: "Send a text: “I'm not doing well. Can you sit with me while I make a call?” Then make the call together.",
    },
    "talk-with-them": {
      title: "Talk with them",
      text: "Pick a calm time. Say what you have noticed and that you care. Ask if they are thinking about suicide. Asking does not put the idea in their head. Offer to make the first call together.",
    },
    "teen-refuses": {
      title: "Talk with the school counselor or the pediatrician",
      text: "You can ask for advice without them. Say what you have noticed. If they refuse: don't argue about words like “therapy”. Ask for one visit, let them choose who and when, and ask again in a few days. If there is danger, do not wait until they agree: {reach988}, or call {911}.",
    },
    "adult-refuses": {
      title: "Ask for advice for yourself, and leave the door open",
      text: "Ask NAMI or their doctor what to do when someone does not want help, or {reach988}. Say once what you have noticed and that you care. Offer one small step, and ask again in a few days. If there is danger, do not wait until they agree: call {911}.",
    },
    "one-talk": {
      title: "One talk before you decide",
      text: "You may not see a problem, or not want help now. Your answers point to more than regular visits. So have one talk first, with a doctor or at a program. You don't have to agree to anything else. You decide, and you can always come back.",
    },
    "own-choice": {
      title: "The choice is yours",
      text: "You may not see a problem, or not want help now. You can say no and still keep this page. Pick one sign that would make you think again, such as no sleep or missed work. Tell one person about it. Talking with a doctor does not mean you have to do anything else.",
    },
    "ask-own-clinician": {
      title: { self: "Message the people who treat you", other: "Help them message the people who treat them" },
      text: {
        self: "Write or call: “I'd like to talk about what kind of care fits me. Can we do it this week? I have a summary to show you.”",
        other:
          "Help them write or call: “I'd like to talk about what kind of care fits me. Can we do it this week? I have a summary to show you.”",
      },
    },
    "call-for-assessment": {
      title: { self: "Ask one program for an assessment", other: "Ask one program for an assessment for them" },
      text: "Find one on findtreatment.gov or the plan's list. Call, read the script, and get a date. One call is enough for today.",
    },
    "call-for-bed": {
      title: { self: "Ask one place about a bed", other: "Ask one place about a bed for them" },
      text: "Ask your doctor or your plan for two places, and call one. Ask for an assessment date and the waiting list. Ask who can help until then.",
    },
    "ask-first-visit": {
      title: { self: "Ask for a first visit", other: "Help them ask for a first visit" },
      text: "Call or write to one clinic or therapist and ask for the first opening. A family doctor is a good place to start too.",
    },
  },
  alsoTitle: { self: "More for you", other: "More for them" },
  also: {
    "visit-after-hospital": {
      self: "Have a visit within 7 days of leaving. It can be a phone or video visit.",
      other: "Make sure they have a visit within 7 days of leaving. It can be a phone or video visit.",
    },
    "missed-medicine": {
      self: "You missed a medicine that you need. Call the prescriber or the pharmacist today, and ask how to start it again. If it is clozapine, do not take the full dose again on your own.",
      other:
        "They missed a medicine that they need. Call the prescriber or the pharmacist today, and ask how to start it again. If it is clozapine, they should not take the full dose again on their own.",
    },
    "opioid-medicine": {
      self: "Ask for medicine for opioid use: it lowers the risk of dying. Have naloxone at home, and do not use alone.",
      other:
        "Ask for medicine for opioid use: it lowers the risk of dying. Have naloxone at home. They should not use alone.",
    },
    "stop-with-illness": {
      self: "If you want to stop drinking, ask for a place with medical staff. Your illness makes stopping at home more dangerous.",
      other:
        "If they want to stop drinking, ask for a place with medical staff. Their illness makes stopping at home more dangerous.",
    },
    "drinking-tonight": {
      self: "Alcohol or drugs can make thoughts like these stronger. Be with someone tonight.",
      other: "Alcohol or drugs can make thoughts like these stronger. Make sure someone is with them tonight.",
    },
    memory: {
      self: "See a doctor about your memory. Ask someone to help you with the stove, money and medicines.",
      other: "Have a doctor check their memory. Ask someone to help them with the stove, money and medicines.",
    },
    "body-check": {
      self: "Something about your body has changed. See a doctor for a checkup this week.",
      other: "Something about their body has changed. Get them to a doctor for a checkup this week.",
    },
    "steady-place": {
      self: "No steady place to stay? {211} helps with beds, rent and other help near you.",
      other: "No steady place to stay? {211} helps with beds, rent and other help near them.",
    },
    gambling: {
      self: "Ask for a counselor who knows gambling or gaming. The National Council on Problem Gambling lists help by state, by phone and by chat, at ncpgambling.org.",
      other:
        "Ask for a counselor who knows gambling or gaming. The National Council on Problem Gambling lists help by state, for families too, at ncpgambling.org.",
    },
    rituals: {
      self: "For worries and rituals that take up hours, ask for ERP, a therapy made for them, weekly or more. If it is not better after a fair try, ask about an intensive program (IOP).",
      other:
        "For worries and rituals that take up hours, ask for ERP, a therapy made for them, weekly or more. If it is not better after a fair try, ask about an intensive program (IOP).",
    },
  },
  interimTitle: "If you can't get this level right now",
  interimLead:
    "These can help until a place opens up. The level to ask about stays the same. Do as many of these as you can.",
  interim: {
    "not-a-replacement": "This does not replace the level above. Keep asking for it.",
    "emergency-stays":
      "At this level, nothing at home can take its place. An emergency room has to see everyone, with or without insurance, whatever their immigration status.",
    "waiting-lists":
      "Get on more than one waiting list, and ask to be called when someone cancels. Call again each week on the same day.",
    "telehealth-program": "Look for the same level by video. It can be anywhere in the state.",
    "one-level-down": "Start in the next program down that has room, and tell them that you are waiting for more.",
    "intensive-individual":
      "Ask a therapist for several visits a week, or visits of 90 to 120 minutes, for a few weeks.",
    "more-visits": {
      self: "If you have a therapist: ask for two visits a week and a call in between.",
      other: "If they have a therapist: ask for two visits a week and a call in between.",
    },
    "primary-care": "See a family doctor this week. They can start treatment and see how it goes.",
    "medicine-visit": "Ask for an early visit about medicine. Bring a list of what has been tried.",
    "daily-contact": {
      self: "Pick one person to see or call each day, at a set time. Write the names down.",
      other: "Have someone see or call them each day, at a set time. Write the names down.",
    },
    "where-to-stay": {
      self: "If you can, stay with someone you can rely on. If there is nobody, ask {211} about a place.",
      other: "See if they can stay with someone they can rely on. If there is nobody, ask {211} about a place.",
    },
    naloxone:
      "Have naloxone at home, and make sure that others know where it is. Pharmacies sell it without a prescription.",
    "no-sudden-stop": {
      self: "Do not stop alcohol, opioids, anxiety pills or sleep pills suddenly without a doctor.",
      other: "They should not stop alcohol, opioids, anxiety pills or sleep pills suddenly without a doctor.",
    },
    "low-cost-care":
      "Ask a health center or a community mental health center for a visit with a price based on income.",
    "gap-exception": "If the plan has no program with room nearby, ask it to pay for another one at in-network cost.",
    peers: "Go to a peer group, in person or online. It helps alongside treatment.",
    "watch-signs": "Watch for the signs under “While you wait”. They tell you when to stop waiting.",
    line: "Day or night, even when nothing big has happened: {reach988}.",
  },
  signsTitle: "Signs to stop waiting and get help",
  signs: {
    "about-to-act": {
      self: "You are about to act on thoughts of suicide, or you have hurt yourself",
      other: "They are about to act on thoughts of suicide, or they have hurt themselves",
    },
    "body-emergency": "Fainting, chest pain, a seizure, vomiting blood, or someone who cannot be woken",
    withdrawal: "After drinking or using less: a seizure, confusion, a fever, or seeing or hearing things",
    "thoughts-stronger": "Thoughts of suicide come more often, or with a plan",
    "harm-others": "Fear of hurting someone",
    "not-real": "Hearing or believing things that others do not",
    "no-sleep": "Hardly any sleep for two nights, and still full of energy",
    baby: "After a birth: strange thoughts, strong fear, or a burst of energy that comes on fast",
    "not-eating": "Hardly eating or drinking for a day or more",
    confused: "Sudden confusion",
    shaking: "After drinking or using less: shaking, sweating or throwing up",
    basics: "Not able to wash, eat or get up",
    "using-more": "Drinking or using more, or starting again",
    "stopped-going": "Missing visits or medicine",
  },
  actions: {
    emergency: "Call {911}, or go to an emergency room.",
    "crisis-line": "{Reach988} now.",
    "same-day": {
      self: "See a doctor today. If nobody can, go to an emergency room.",
      other: "Get them seen by a doctor today. If nobody can, go to an emergency room.",
    },
    "tell-team": {
      self: "Tell your doctor, therapist or program within a day.",
      other: "Tell their doctor, therapist or program within a day.",
    },
  },
  safety: {
    title: "A plan for hard hours",
    lead: {
      self: "A few lines to start with. It is best to make a fuller plan with your clinician, or with a crisis line counselor: {reach988}.",
      other:
        "A few lines for them to start with. It is best to make a fuller plan with a clinician, or with a crisis line counselor: {reach988}.",
    },
    prompts: {
      notice: { self: "How I can tell it is getting bad:", other: "How they can tell it is getting bad:" },
      "helped-before": { self: "What got me through an hour before:", other: "What got them through an hour before:" },
      people: {
        self: "Who I can sit with, call or text, with numbers:",
        other: "Who they can sit with, call or text, with numbers:",
      },
      distance: {
        self: "What I put out of reach, and who keeps it for me:",
        other: "What is put out of reach, and who keeps it:",
      },
      reasons: { self: "Who and what I want to be here for:", other: "Who and what they want to be here for:" },
    },
  },
  peersTitle: "People who have been there",
  peersLead: "They help alongside treatment, at every level. They do not replace it.",
  peers: {
    nami: "NAMI: free groups led by people who have been there. Find one at nami.org, or through its helpline ({nami}).",
    dbsa: "DBSA: groups for depression and bipolar disorder, in person and online, at dbsalliance.org.",
    "recovery-groups":
      "Alcoholics Anonymous, Narcotics Anonymous, SMART Recovery and others. Try more than one. You can go and just listen.",
    "eating-support": "The Alliance for Eating Disorders has free online groups led by therapists.",
    parents: "Postpartum Support International has free online groups for parents, at postpartum.net.",
    veterans: "Vet Centers and veteran groups: people who served, talking with people who served.",
    "family-groups":
      "For you: NAMI Family Support Group. If drinking or drugs are part of it, Al-Anon or Nar-Anon. You need people too.",
    "small-steps": {
      self: "Small things that help: get up at the same time, go outside once, eat three meals, text one person.",
      other: "Small things that help them: eating together, a walk, a ride to a visit, a text that asks for nothing.",
    },
  },
  recheck: {
    self: "Do this again on {date}, or sooner if something changes. Bring both printouts to the next appointment.",
    other: "Do this again on {date}, or sooner if something changes. Bring both printouts to the next appointment.",
  },
} as const satisfies CareWords["nextSteps"];
