import type { CutOffId } from "../../cut-offs";

/** What each number decides, in a sentence. */
export const cutOffsEn = {
  "phq-2":
    "The first two PHQ-9 questions come to {points} or more: the rest are asked. The usual published value is 3. We use {points} to ask the rest, because it misses fewer people.",
  "phq-9-moderate": "PHQ-9 of {points} or more, for adults: moderate symptoms.",
  "phq-9-teen": "PHQ-9 of {points} or more, from 13 to 17: moderate symptoms.",
  "phq-9-severe":
    "PHQ-9 of {points} or more: counted as severe here. The PHQ-9 calls 15 to 19 moderately severe, and 20 or more severe. A score alone never counts as more.",
  "phq-item-9": "Any answer but “Not at all” to the PHQ-9 line on being better off dead: thoughts of death.",
  "gad-2":
    "The first two GAD-7 questions come to {points} or more: the rest are asked. The usual published value is 3. We use {points} to ask the rest, because it misses fewer people.",
  "gad-7-moderate": "GAD-7 of {points} or more: moderate symptoms.",
  "gad-7-severe": "GAD-7 of {points} or more: severe symptoms.",
  trauma:
    "PC-PTSD-5 of {points} or more: moderate symptoms, and a trauma program is named. 3 misses the fewest people (Prins 2016). 4 was best overall in a later study, and 3 for women (Bovin 2021).",
  alcohol:
    "AUDIT-C of {points} or more: risky drinking. 3 is the lower published cut-off; 4 is usual for men. {points} is used for everyone, because sex is not asked.",
  "alcohol-high": "AUDIT-C of {points} or more: repeated problems.",
  "drugs-any": "Any drug use in the past year: the questions about use are asked.",
  "drugs-monthly": "Drug use monthly or more: risky use.",
  "teen-alcohol": "From 13 to 17, alcohol on {points} days or more in the past year: risky use.",
  "teen-marijuana": "From 13 to 17, marijuana on {points} days or more in the past year: risky use.",
  "teen-alcohol-any":
    "From 13 to 17, alcohol on {points} day or more in the past year: the question about overdose is asked.",
  "teen-marijuana-any":
    "From 13 to 17, marijuana on {points} day or more in the past year: the question about overdose is asked.",
  "teen-other": "From 13 to 17, any other drug on {points} day or more in the past year: risky use.",
  "teen-age": "Age 13 to 17 counts as a teenager. The rules are not made for anyone under 13.",
  "older-age": "65 or older counts as older.",
  "after-birth": "The 12 months after a birth count as the postpartum period.",
  "attempt-recent": "A suicide attempt in the past 3 months that no professional has checked since: an emergency.",
  "attempt-seen":
    "A suicide attempt in the past 3 months that a professional has checked since: at least partial hospitalization, and a talk within a day.",
  "attempt-year":
    "A suicide attempt 3 to 12 months ago: at least intensive outpatient care if there is another problem too.",
  preparation:
    "Trying, starting or preparing to end one's life in the past 3 months, and no professional has checked since: an emergency.",
  "preparation-seen":
    "The same, and a professional has checked since: at least partial hospitalization, and a talk within a day.",
  "self-injury": "Self-injury in the past 3 months counts as recent.",
  "high-days": "Far more energy for 4 days or more in a row, or 2 nights or more with almost no sleep.",
  "loop-hours": "1, 3 and 8 hours a day taken by rituals or looping thoughts.",
  gambling: "Gambling or gaming that has been a problem in the past 3 months.",
  roles: "Up to about half, or more than half, of work, school or home is missed.",
  "eating-little": "Almost nothing eaten, or nothing that stays down, for 2 days or longer.",
  "eating-often": "Trouble with eating most weeks, or every day.",
  "eating-body": "Vomiting or laxatives several times a week or every day; a day without fluids.",
  weight: "5%, 15% and 25% of usual weight lost in 6 months.",
  drinks:
    "4 or 5 drinks on most days, 8 drinks on most days or at one time, a drink in the morning, opioids or the like on most days.",
  "last-use": "A daily pattern counts in full when the last use was within a week.",
  "withdrawal-days": "Signs of withdrawal now or in the past 2 days.",
  "hard-withdrawal": "Very hard withdrawal twice or more.",
  overdose: "An overdose in the past 30 days, in the past year, or longer ago.",
  "fair-try": "A fair try of treatment is about 8 visits, or 6 to 8 weeks of a medicine.",
  stays: "One hospital stay, or two or more, in 12 months; two stays within 30 days.",
  "just-left":
    "The first 30 days after leaving a mental health hospital, a detox unit or a residential program, and the first 7 days after a hospital.",
  course: "About the same for 3 months or longer, or new in the past few weeks.",
  "missed-medicine": "An essential medicine missed for 2 days or more in the past month.",
} as const satisfies { readonly [C in CutOffId]: string };
