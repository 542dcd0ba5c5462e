import type { CareWords } from "../../care-words";

export const evidenceEn = {
  title: "How good the research is",
  lead: "This is about studies, not about you. Little research does not mean that something does not help. It means that nobody has studied it well yet.",
  limits:
    "Many studies of intensive programs are small or have no comparison group, and programs differ a lot. They do not all work the same way.",
  treatment: "The treatment itself: {strength}. The program around it: {program}.",
  strengths: {
    strong: "Strong: several good comparisons agree",
    some: "Some: a few comparisons, some of them weak",
    early: "Early: people got better, but there was no comparison group",
    little: "Little: no good study found",
  },
  topics: {
    "substance-use": {
      name: "Alcohol and drugs",
      text: "Studies compared intensive outpatient programs with hospital or residential care. For most people the results were about the same. People in danger from withdrawal were not part of this.",
    },
    depression: {
      name: "Depression",
      text: "People in intensive outpatient care got much better in before-and-after studies. In one large comparison it did about as well as a hospital program, but people were not assigned at random.",
    },
    anxiety: {
      name: "Anxiety",
      text: "Small studies show less anxiety at the end than at the start. They had no comparison group.",
    },
    ptsd: {
      name: "Trauma (PTSD)",
      text: "In trials with soldiers and veterans, trauma treatment given daily over two or three weeks helped many. Most of these people were in the military.",
    },
    ocd: {
      name: "OCD",
      text: "Exposure and response prevention has many good trials. The intensive program around it has been studied much less.",
    },
    eating: {
      name: "Eating disorders",
      text: "Programs with meal support are widely used. We have not found a good comparison.",
    },
    "emotion-regulation": {
      name: "Very strong emotions, borderline personality",
      text: "Treatments such as DBT have good trials when given in full. Short programs that use parts of it are less studied.",
    },
    bipolar: {
      name: "Bipolar disorder",
      text: "Medicine is the main treatment. We found little about intensive programs for it.",
    },
    psychosis: {
      name: "Early psychosis",
      text: "A special team that starts early helps people more than usual care. General group programs are not made for this.",
    },
    teens: {
      name: "Teens",
      text: "In one large video program for ages 11 to 25, many felt less depressed at the end. There was no comparison group, and the company that ran the program did the study.",
    },
    telehealth: {
      name: "Programs by video",
      text: "Early results look much like those of in-person programs. More studies are needed, and video does not suit everyone.",
    },
    "day-programs": {
      name: "Day programs (PHP)",
      text: "For people who could be treated in either, day programs did about as well as a hospital stay. Most of these studies are old.",
    },
    "weekly-therapy": {
      name: "Weekly therapy",
      text: "Hundreds of trials show that talk therapy helps with depression. Most kinds help about equally.",
    },
  },
} as const satisfies CareWords["evidence"];
