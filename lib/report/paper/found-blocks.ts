import type { Counterfactuals } from "../../assessment/explain/counterfactuals";
import { placesOf } from "../../questionnaire/questions";
import { say } from "../../questionnaire/words";
import { wordsOf } from "../answer-rows";
import { areaSteps } from "./area-steps";
import { filledBlocks, listBlock, type PaperBlock, type PaperItem } from "./block";
import type { PaperSource } from "./paper-source";
import { reasonItems, sourceItems } from "./reason-items";
import { whatWouldChange } from "./what-would-change";

const plainItem = (id: string, text: string): PaperItem => ({ id, lead: "", text, note: "" });

function changeBlock({ questionnaire, texts, report, changes, plan }: PaperSource): PaperBlock {
  const both = changes();
  const { paper } = texts;
  const lasting = (list: Counterfactuals["up"]) => list.filter(({ question }) => !plan.unchanging.includes(question));
  const up = whatWouldChange(questionnaire, texts, report.voice, lasting(both.up), "up");
  const down = whatWouldChange(questionnaire, texts, report.voice, lasting(both.down), "down");
  return listBlock("change", paper.changeInFull, [
    ...(up.length > 0 ? up : [plainItem("none up", paper.nothingUp)]),
    ...(down.length > 0 ? down : [plainItem("none down", paper.nothingDown)]),
  ]);
}

function notAskedBlock({ questionnaire, report, texts }: PaperSource): PaperBlock {
  const asked = new Set(report.assessment.path);
  const names = placesOf(questionnaire)
    .filter(({ question }) => !asked.has(question.id))
    .map(({ question, section }) => say(wordsOf(texts.questionnaire, section.id, question.id).short, report.voice));
  return listBlock("not-asked", texts.paper.notAsked, names.length > 0 ? [plainItem("names", names.join("; "))] : []);
}

/** How the level was found, for those who ask for it: areas, rules, what other answers would change, every source. */
export function foundBlocks(source: PaperSource): readonly PaperBlock[] {
  const { report, texts } = source;
  const { print } = texts.report;
  const { paper } = texts;
  return filledBlocks([
    {
      kind: "chart",
      id: "areas",
      title: print.dimensions,
      none: paper.areaNone,
      steps: report.level === null ? [] : areaSteps(report.dimensions, paper),
    },
    listBlock("reasons", paper.reasonsInFull, reasonItems(report)),
    ...(report.level === null ? [] : [changeBlock(source)]),
    notAskedBlock(source),
    listBlock("sources", print.sources, sourceItems(report)),
  ]);
}
