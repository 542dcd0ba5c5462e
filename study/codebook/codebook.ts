import type { CutOff } from "../../lib/assessment/cut-off";
import { phraseOf } from "../../lib/method/condition-phrase";
import { effectTexts } from "../../lib/method/method-effects";
import type { DerivedEffect, Instrument, InstrumentTotal } from "../../lib/questionnaire/definition";
import { placesOf } from "../../lib/questionnaire/questions";
import { csvText } from "../csv-text";
import { CODEBOOK_COLUMNS, type CodebookRow } from "./codebook-columns";
import { questionRows, type Readers } from "./question-rows";
import { totalVariable } from "./redcap-names";

function totalRow({ id: instrument, source }: Instrument, total: InstrumentTotal): CodebookRow {
  const bands = total.bands.map(({ id, min, max }) => `${id} ${min}-${max}`).join("; ");
  return {
    kind: "total",
    question: total.id,
    redcap_variable: totalVariable(total.id),
    ask_en: total.items.join(" + "),
    ask_es: total.items.join(" + "),
    instrument,
    source,
    loinc: total.loinc ?? "",
    code: `0-${total.max}`,
    label_en: bands,
    points: total.positiveAt === undefined ? "" : String(total.positiveAt),
  };
}

function derivedRow({ en, es }: Readers, effect: DerivedEffect, cutOffs: readonly CutOff[]): CodebookRow {
  return {
    kind: "derived",
    question: effect.id,
    asked_when_en: phraseOf(en, effect.when),
    asked_when_es: phraseOf(es, effect.when),
    source: cutOffs.find(({ id }) => id === effect.id)?.sources.join("; ") ?? "",
    effect_en: effectTexts(en, effect).join("; "),
    effect_es: effectTexts(es, effect).join("; "),
  };
}

/** Everything that is asked and what every answer does, as a CSV file with one row per answer. */
export function codebookCsv(readers: Readers, cutOffs: readonly CutOff[]): string {
  const { questionnaire } = readers.en;
  const { version, hash, instruments, derived } = questionnaire;
  const rows = [
    ...placesOf(questionnaire).flatMap((place) => questionRows(readers, place)),
    ...instruments.flatMap((instrument) => instrument.totals.map((total) => totalRow(instrument, total))),
    ...derived.map((effect) => derivedRow(readers, effect, cutOffs)),
  ].map((row): CodebookRow => ({ ...row, rules_version: version, rules_hash: hash }));
  return csvText([CODEBOOK_COLUMNS, ...rows.map((row) => CODEBOOK_COLUMNS.map((column) => row[column] ?? ""))]);
}
