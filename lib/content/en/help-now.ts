import type { HelpNowWords } from "../help-now-words";
import { helpNowCanadaEn } from "./help-now-canada";
import { honestAnswersEn } from "./honest-answers";

/**
 * Written at grade 5, because a person reads this on the worst day. No numbers here; `{988}` and `{911}` are
 * placeholders.
 */
export const helpNowEn: HelpNowWords = {
  title: "Help now",
  lead: "Real people answer {988}, day and night. You do not need a special reason to call.",
  contents: "On this page",
  elsewhere: { CA: helpNowCanadaEn },
  sections: {
    now: {
      heading: "Call {911} if life is in danger",
      list: [
        "Someone is hurt, or took too much of something. Or may act on thoughts of suicide now.",
        "Someone cannot be woken, or is not breathing well.",
        "There may be an overdose.",
        "Someone has a seizure or chest pain. Or sees things after stopping alcohol, anxiety pills or sleep pills.",
        "Someone may hurt another person now.",
      ],
      paragraphs: ["Does everything feel like too much? {Reach988}. You can also go to an emergency room."],
    },
    "call-988": {
      heading: "What happens when you call or text {988}",
      paragraphs: [
        "It is for suicide, mental health, and alcohol or drugs. It is also for people worried about someone.",
      ],
      list: [
        "Call: you hear a short menu, then some music while you wait. Then a trained counselor says hello.",
        "The counselor asks if you are in danger right now. Then they listen. You choose what to share.",
        "{Text988}: you get a few short questions first. Then you are asked to wait for a counselor.",
        "Chat: a new window opens with a short survey. Then a counselor writes to you.",
        "You can stop at any time.",
        "A call or text stays in the phone's history. On a shared phone, you may want to delete it.",
      ],
    },
    answers: {
      heading: "Honest answers",
      answers: [
        ...honestAnswersEn.US,
        {
          question: "What if it did not help last time?",
          answer: [
            "That happens, and it is not your fault. Another person may answer today.",
            "You can end a call and try again. You can also try text, or another line on this page.",
          ],
        },
        {
          question: "Do they have to tell anyone?",
          answer: [
            "Calls are private. There are limits when a life is in danger.",
            "There can also be limits when a child is being hurt. You can ask about this before you share.",
          ],
        },
      ],
    },
    "call-911": {
      heading: "What to say when you call {911}",
      steps: [
        "“This is a mental health emergency.” Or: “This is a medical emergency.”",
        "Say where you are, and who needs help.",
        "Say what is happening right now. Say what you see, not what you think it means.",
        "Say if someone is hurt, has taken anything, or has a weapon.",
        "“Please bring a crisis team, or an officer trained for this.” Not every place has one. Asking does no harm.",
        "Say what medicines they take, what calms them, and what makes it worse.",
        "You can ask them to come without lights and sirens.",
        "When help comes, turn on the lights. Keep your hands empty and in view. Walk, do not run.",
      ],
    },
    overdose: {
      heading: "Overdose",
      paragraphs: [
        "Naloxone can bring breathing back after opioids. It does no harm if the cause was something else.",
        "You can buy naloxone nasal spray (Narcan) without a prescription. Keep it where others can find it.",
        "Tell {911} that it may be an overdose. Then they bring the right things.",
        "Many states have laws that protect people who call. They differ from state to state.",
        "Did someone swallow medicine or poison, and are they awake? Call the poison line below.",
      ],
    },
    withdrawal: {
      heading: "Stopping alcohol or pills",
      paragraphs: [
        "Stopping alcohol, anxiety pills or sleep pills suddenly can be dangerous. Do not stop suddenly. Talk with a doctor first.",
        "A doctor can make stopping much easier, and check on you as you do.",
        "After a break from opioids, an overdose is much more likely. Have someone with you, and keep naloxone close.",
      ],
      list: [
        "Call {911} for a seizure.",
        "Call {911} for seeing or hearing things, or being very confused.",
        "Call {911} for a high fever, strong shaking, or a racing heart.",
        "Call {911} for throwing up that will not stop.",
      ],
    },
    "harm-others": {
      heading: "If you think you may hurt someone",
      paragraphs: [
        "Telling someone is the right thing to do. Thoughts can be strong, and they can pass.",
        "If it could happen now, call {911}.",
      ],
      list: [
        "Step away from the person. Go to another room, or outside. Is it a baby? See the part about a new baby.",
        "Move away from anything that could hurt them.",
        "{Reach988}. You can say: “I'm afraid I may hurt someone.”",
        "Try not to drink more or use more right now.",
      ],
    },
    home: {
      heading: "If someone hurts or controls you",
      paragraphs: [
        "It is not your fault, and you decide what to do next.",
        "In danger now, call {911}.",
        "The people on these lines help you think and plan. You do not have to leave home to call.",
        "Someone may check your phone or computer. If so, use one they cannot see, like a friend's.",
        "Did someone choke you in the past few days? See a doctor today, even if you feel fine.",
        "These lines are for men, women and everyone else.",
        "Those that also answer in Spanish say so.",
      ],
    },
    baby: {
      heading: "Pregnancy and a new baby",
      paragraphs: [
        "Feeling very low or scared is common around the time of a birth. It gets better with help.",
        "Loving parents can have frightening thoughts about the baby. You can tell a nurse, midwife or doctor.",
      ],
      list: [
        "After a birth: hearing or seeing things, strange beliefs, no need for sleep. Go to an emergency room now, with another adult. Or call {911}.",
        "Thoughts of ending your life: {reach988} now.",
        "An urge to hurt the baby: put the baby on their back in the crib. Step into another room. Call another adult to come now and stay.",
        "If it could happen now, call {911}.",
        "A very bad headache, a seizure, heavy bleeding or trouble breathing: call {911}.",
      ],
    },
    teens: {
      heading: "Teens",
      paragraphs: [
        "Any age is fine: {reach988}. You do not need a parent's okay.",
        "Try to tell one adult too. It can be a teacher, a nurse, a coach or family.",
        "You can say: “I'm having a really hard time. Can you sit with me while I get help?”",
        "If that adult does not listen, tell another one. It is not your job to fix this alone.",
        "Someone hurting you, or touching you when you don't want it, is never your fault.",
        "Lines that also answer in Spanish say so.",
      ],
    },
    veterans: {
      heading: "Veterans and people who serve",
      paragraphs: [
        "This line is for veterans, service members, Guard and Reserve, and their families.",
        "You do not need to be signed up with VA. You choose what to share, and can stop at any time.",
        "In a suicidal crisis, you can go to any emergency room, VA or not. For many, VA pays, even if you are not signed up. It can cover 30 days in the hospital and 90 days after. Ask the staff to tell VA within 72 hours.",
      ],
    },
    deaf: {
      heading: "Deaf, hard of hearing, or using TTY",
      paragraphs: [
        "Text and chat work without sound.",
        "With a videophone, {988} can answer in American Sign Language.",
        "With TTY, use the relay service you prefer, or the relay number below.",
        "In many places you can also text {911}. A message may say that it did not go through. Then use relay or ask someone to call.",
      ],
    },
    "someone-else": {
      heading: "If you are worried about someone",
      steps: [
        "Ask them plainly: “Are you thinking about suicide?” Asking does not put the idea in their head.",
        "Listen. You do not have to fix it or find the right words.",
        "Stay with them, or stay on the phone, if there is danger.",
        "Put time and space between them and things they could use. It can be for a short time.",
        "Guns at home: store them somewhere else for now. Or lock them up unloaded, with the ammunition locked up separately.",
        "Lock up medicines and alcohol.",
        "Together, or by yourself for advice: {reach988}.",
        "Ask again tomorrow, and the day after.",
      ],
      paragraphs: [
        "Call {911} if they are hurt, took too much of something, or may act now.",
        "Don't promise to keep it secret. You can say: “I care about you too much to carry this alone.”",
        "This is hard on you too. You can call for yourself.",
      ],
    },
    waiting: {
      heading: "While you wait",
      list: [
        "Be where other people are, or ask someone to stay with you.",
        "Move away from anything you might use to hurt yourself. Or ask someone to hold it for now.",
        "Is there a gun where you live? Ask someone to keep it for now. Or have it locked and unloaded, and let someone else hold the key. Ask someone to hold your medicines too.",
        "Try not to drink more or use more right now.",
        "Hold something cold, or put cold water on your face.",
        "Breathe in slowly, and out even more slowly, ten times.",
        "Only think about the next ten minutes. Then the ten after that.",
        "Ask the counselor to make a plan with you for the next bad hour.",
      ],
    },
    more: {
      heading: "Other lines",
      paragraphs: [
        "Every line is listed for everyone. Most of these are not for emergencies.",
        "Lines that also answer in Spanish say so.",
        "If one does not answer, {reach988}.",
      ],
    },
  },
};
