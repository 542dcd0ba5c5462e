import type { CareWords } from "../../care-words";

/** `{988}`, `{911}` and other `{line}` names are filled in from the crisis lines. */
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
        self: "This is not your fault. The hotline ({domestic-violence}) helps you think and plan, at any hour. Is it happening now? Call {911} if you can.",
        other:
          "This is not their fault, and not yours. The hotline ({domestic-violence}) helps you think about what to do, at any hour. Is it happening now? Call {911}.",
      },
    },
    "medical-care-today": {
      title: { self: "Get medical care today", other: "Get them medical care today" },
      text: {
        self: "Go to a doctor, urgent care, a detox center or an emergency room. Ask someone to come along. Say what you take, how much, and when the last time was. If you have a seizure or a fever, get confused, see or hear things, or cannot stop vomiting, call {911}.",
        other:
          "Go with them to a doctor, urgent care, a detox center or an emergency room. Say what they take, how much, and when the last time was. If they have a seizure or a fever, get confused, see or hear things, or cannot stop vomiting, call {911}.",
      },
    },
    "seen-within-day": {
      title: { self: "Be seen by a professional within a day", other: "Get them seen within a day" },
      text: {
        self: "Call your doctor or clinic and ask for a visit today or tomorrow. If nobody can see you, go to an emergency room, or {reach988}.",
        other:
          "Call their doctor or clinic and ask for a visit today or tomorrow. If nobody can see them, go to an emergency room, or {reach988}.",
      },
    },
    "evaluation-today": {
      title: { self: "Be evaluated today", other: "Get them evaluated today" },
      text: {
        self: "Ask someone to go with you to an emergency room. If the body is not part of it, a crisis center can do too. Take the printed page. To ask what is near: {reach988}.",
        other:
          "Go with them to an emergency room. If the body is not part of it, a crisis center can do too. Take the printed page. To ask what is near: {reach988}.",
      },
    },
    "child-doctor": {
      title: "Call the child's doctor",
      text: "Ask for a visit this week, and say that it is about feelings or behavior. If it cannot wait, {reach988}.",
    },
    "tell-adult": {
      title: "Tell one adult",
      text: "Pick one person: a parent, an aunt, a teacher, a nurse. Show them this page if saying it is too hard. They can make the call with you. What a clinic may tell parents differs from state to state: ask before you share.",
    },
    "tell-one-person": {
      title: "Tell one person how it is",
      text: "Send a text: “I'm not doing well. Can you sit with me while I make a call?” Then make the call together. At any hour you can also get through here: {reach988}.",
    },
    "talk-with-them": {
      title: "Talk with them",
      text: "Find a calm hour. Say what you have seen and that you care. Ask if they think about dying; asking does not put it there. Offer to make the first call together.",
    },
    "teen-refuses": {
      title: "Speak with the school counselor or the pediatrician",
      text: "You can ask for advice without them. Say what you have seen. If they refuse: don't argue about words like “therapy”. Ask for one visit, let them choose who and when, and ask again in a few days. If danger comes up, do not wait until they agree: {reach988}, or call {911}.",
    },
    "adult-refuses": {
      title: "Ask for advice for yourself, and leave the door open",
      text: "Ask NAMI or their doctor what to do when someone does not want help, or {reach988}. Say once what you have seen and that you care. Offer one small step, and ask again in a few days. If danger comes up, do not wait until they agree: call {911}.",
    },
    "one-talk": {
      title: "One talk before you decide",
      text: "You may see no problem, or not want help now. Your answers ask for more than visits. So have one talk first, with a doctor or at a program. It does not bind you to anything. You decide, and the door stays open.",
    },
    "own-choice": {
      title: "The choice is yours",
      text: "You may see no problem, or not want help now. You can say no and still keep this page. Pick one sign that would make you look again, such as no sleep or missed work. Tell one person about it. A talk with a doctor does not bind you to anything.",
    },
    "ask-own-clinician": {
      title: { self: "Message the people who treat you", other: "Help them message the people who treat them" },
      text: {
        self: "Write or call: “I would like to talk about which care fits me. Can we do it this week? I have a summary to show you.”",
        other:
          "Help them write or call: “I would like to talk about which care fits me. Can we do it this week? I have a summary to show you.”",
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
  alsoTitle: { self: "Also for you", other: "Also for them" },
  also: {
    "visit-after-hospital": {
      self: "Have a visit within 7 days of leaving. It can be a phone or video visit.",
      other: "See that they have a visit within 7 days of leaving. It can be a phone or video visit.",
    },
    "missed-medicine": {
      self: "You missed a medicine that you need. Call the prescriber or the pharmacist today, and ask how to start again. If it is clozapine, do not take the full dose again on your own.",
      other:
        "They missed a medicine that they need. Call the prescriber or the pharmacist today, and ask how to start again. If it is clozapine, they should not take the full dose again on their own.",
    },
    "opioid-medicine": {
      self: "Ask for medicine for opioid use: it lowers the danger of dying. Have naloxone at home, and do not use alone.",
      other:
        "Ask for medicine for opioid use: it lowers the danger of dying. Have naloxone at home. They should not use alone.",
    },
    "stop-with-illness": {
      self: "If you want to stop drinking, ask for a place that watches over it. Your illness makes stopping at home more dangerous.",
      other:
        "If they want to stop drinking, ask for a place that watches over it. Their illness makes stopping at home more dangerous.",
    },
    "drinking-tonight": {
      self: "Alcohol or drugs can turn thoughts like these up. Be with someone tonight.",
      other: "Alcohol or drugs can turn thoughts like these up. See that someone is with them tonight.",
    },
    memory: {
      self: "See a doctor about your memory. Ask someone to look after the stove, money and medicines with you.",
      other:
        "Have a doctor look into their memory. Ask someone to look after the stove, money and medicines with them.",
    },
    "body-check": {
      self: "Something about your body has changed. See a doctor for a check this week.",
      other: "Something about their body has changed. Get them to a doctor for a check this week.",
    },
    "steady-place": {
      self: "No steady place to stay: {211} helps with beds, rent and other help near you.",
      other: "No steady place to stay: {211} helps with beds, rent and other help near them.",
    },
    gambling: {
      self: "Ask for a counselor who knows gambling or gaming. The National Council on Problem Gambling lists help by state, by phone and by chat, at ncpgambling.org.",
      other:
        "Ask for a counselor who knows gambling or gaming. The National Council on Problem Gambling lists help by state, also for families, at ncpgambling.org.",
    },
    rituals: {
      self: "For worries and rituals that fill hours, ask for ERP, a therapy made for them, weekly or more. If it is no better after a fair try, ask about an intensive program (IOP).",
      other:
        "For worries and rituals that fill hours, ask for ERP, a therapy made for them, weekly or more. If it is no better after a fair try, ask about an intensive program (IOP).",
    },
  },
  interimTitle: "If it cannot be had right now",
  interimLead:
    "A stopgap until the right level is found. The level to ask about stays the same. Take as many of these as you can, together.",
  interim: {
    "not-a-replacement": "This does not replace the level above. Keep asking for it.",
    "emergency-stays":
      "At this level there is no stopgap at home. An emergency room has to see everyone, with or without insurance or papers.",
    "waiting-lists":
      "Get on more than one waiting list, and ask for canceled places. Call again each week on the same day.",
    "telehealth-program": "Look for the same level by video. It can be anywhere in the state.",
    "one-level-down": "Start the next lower program that has room, and tell them that you are waiting for more.",
    "intensive-individual":
      "Ask a therapist for several visits a week, or visits of 90 to 120 minutes, for some weeks.",
    "more-visits": "If there is a therapist: ask for two visits a week and a call in between.",
    "primary-care": "See a family doctor within the week. They can start treatment and watch over it.",
    "medicine-visit": "Ask for an early visit about medicine. Bring a list of what was tried.",
    "daily-contact": {
      self: "Arrange one person to see or call each day, at a set hour. Write the names down.",
      other: "Arrange that someone sees or calls them each day, at a set hour. Write the names down.",
    },
    "where-to-stay": {
      self: "Stay with people who are steady, if you can. Ask {211} about a place if there is none.",
      other: "See if they can stay with people who are steady. Ask {211} about a place if there is none.",
    },
    naloxone:
      "Have naloxone at home, and make sure that others know where it is. Pharmacies sell it without a prescription.",
    "no-sudden-stop": {
      self: "Do not stop alcohol, opioids, anxiety pills or sleep pills suddenly without a doctor.",
      other: "They should not stop alcohol, opioids, anxiety pills or sleep pills suddenly without a doctor.",
    },
    "low-cost-care": "Ask a health center or a community mental health center for a visit at a price by income.",
    "gap-exception": "If the plan has no program with room nearby, ask it to pay for another at network cost.",
    peers: "Go to a peer group, in person or online. It is good beside care.",
    "watch-signs": "Go by the signs under “While you wait”. They say when waiting is over.",
    line: "At any hour, also on days when nothing big has happened: {reach988}.",
  },
  signsTitle: "Signs that waiting is over",
  signs: {
    "about-to-act": {
      self: "You may act on thoughts of suicide, or have hurt yourself",
      other: "They may act on thoughts of suicide, or have hurt themselves",
    },
    "body-emergency": "Fainting, chest pain, a seizure, vomiting blood, or someone who cannot be woken",
    withdrawal: "After drinking or using less: shaking, sweating, seeing things, a seizure",
    "thoughts-stronger": "Thoughts of suicide come more often, or with a plan",
    "harm-others": "Fear of hurting someone",
    "not-real": "Hearing or believing things that others do not",
    "no-sleep": "Hardly any sleep for two nights, and still full of energy",
    baby: "After a birth: strange thoughts, great fear or great energy that come on fast",
    "not-eating": "Hardly eating or drinking for a day or more",
    confused: "Sudden confusion",
    basics: "Washing, eating or getting up no longer works",
    "using-more": "Drinking or using more, or again",
    "stopped-going": "Missing visits or medicine",
  },
  actions: {
    emergency: "Call {911}, or go to an emergency room.",
    "crisis-line": "{Reach988} now.",
    "same-day": {
      self: "Be seen by a doctor today. If nobody can, go to an emergency room.",
      other: "Get them seen by a doctor today. If nobody can, go to an emergency room.",
    },
    "tell-team": {
      self: "Tell your doctor, therapist or program within a day.",
      other: "Tell their doctor, therapist or program within a day.",
    },
  },
  safety: {
    title: "A page for hard hours",
    lead: {
      self: "A few lines to start with. A fuller plan is best made with someone: your clinician, or a counselor on the crisis line: {reach988}.",
      other:
        "A few lines to start with, for them to fill in. A fuller plan is best made with a clinician, or a counselor on the crisis line: {reach988}.",
    },
    prompts: {
      notice: { self: "How I notice that it is getting bad:", other: "How they notice that it is getting bad:" },
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
  peersTitle: "People who know it from the inside",
  peersLead: "Good beside care, at every level. It does not take its place.",
  peers: {
    nami: "NAMI: free groups led by people who have been there. Find one at nami.org, or through its helpline ({nami}).",
    dbsa: "DBSA: groups for depression and bipolar disorder, also online, at dbsalliance.org.",
    "recovery-groups":
      "Alcoholics Anonymous, Narcotics Anonymous, SMART Recovery and others. Try more than one. You can go and just listen.",
    "eating-support": "The Alliance for Eating Disorders has free online groups led by therapists.",
    parents: "Postpartum Support International has free online groups for parents, at postpartum.net.",
    veterans: "Vet Centers and veteran groups: people who served, talking with people who served.",
    "family-groups":
      "For you: NAMI Family Support Group. If drinking or drugs are part of it, Al-Anon or Nar-Anon. You need people too.",
    "small-steps": {
      self: "Small things that carry: get up at the same hour, go outside once, eat three times, one message to one person.",
      other:
        "Small things that carry them: company at a meal, a walk, a ride to a visit, a message that asks for nothing.",
    },
  },
  recheck: {
    self: "Look again on {date}, or sooner if something changes. Answer the questions anew, and show both pages.",
    other: "Look again on {date}, or sooner if something changes. Answer the questions anew, and show both pages.",
  },
} as const satisfies CareWords["nextSteps"];
