import type { Page } from "../../questionnaire/definition";
import type { Place } from "../../questionnaire/questions";
import {
  type QuestionnaireWords,
  type QuestionWords,
  type SectionWords,
  say,
  type Voice,
} from "../../questionnaire/words";

/** The words of a questionnaire in one language and voice, looked up by place. Throws if a word is missing. */
export class ItemTexts {
  constructor(
    private readonly words: QuestionnaireWords,
    private readonly voice: Voice,
  ) {}

  section(id: string): SectionWords {
    const found = this.words.sections[id];
    if (!found) throw new RangeError(`There is no text for section ${id}.`);
    return found;
  }

  page(section: string, page: Page): { readonly title: string | null; readonly lead: string | null } {
    const { title, lead } = this.section(section).pages[page.id] ?? {};
    return { title: title ? say(title, this.voice) : null, lead: lead ? say(lead, this.voice) : null };
  }

  question({ section, question }: Pick<Place, "section" | "question">): QuestionWords {
    const found = this.section(section.id).questions[question.id];
    if (!found) throw new RangeError(`There is no text for question ${question.id}.`);
    return found;
  }

  /** The question with its time frame, so that it can be read on its own. Instrument items stay as published. */
  ask({ section, page, question }: Place): string {
    const { ask, time } = this.question({ section, question });
    const asked = say(ask, this.voice);
    const published = question.instrument !== undefined && this.page(section.id, page).lead !== null;
    return time && !published ? `${say(time, this.voice)}: ${asked}` : asked;
  }

  hint(place: Place): string | null {
    const { hint } = this.question(place);
    return hint ? say(hint, this.voice) : null;
  }

  option(place: Pick<Place, "section" | "question">, code: string): string {
    const said = this.question(place).options[code];
    if (said === undefined)
      throw new RangeError(`There is no text for option ${code} of question ${place.question.id}.`);
    return say(said, this.voice);
  }

  get decline(): string {
    return say(this.words.decline, this.voice);
  }

  get language(): string {
    return this.words.locale;
  }
}
