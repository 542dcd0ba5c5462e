import { useState } from "react";
import { fill } from "../../lib/content/fill";
import { regionOf } from "../../lib/crisis/lines-in-region";
import { useChosenRegion } from "../_components/chosen-region";
import { PrintSwitch } from "../[locale]/screening/print-switch";
import type { FileSource } from "./file-source";
import { FIRST_FILE_CHOICE, type FileChoice, type FileKind, makeFile, withholds } from "./make-file";
import { offerFile } from "./offer-file";

interface Props extends FileSource {
  readonly kinds: readonly FileKind[];
}

/** Downloads of the answers, each with what it contains. */
export function FileButtons({ kinds, ...source }: Props) {
  const { keep } = source.texts.exchange;
  const region = regionOf(useChosenRegion());
  const [said, setSaid] = useState("");
  const [choice, setChoice] = useState(FIRST_FILE_CHOICE);
  const choose = (part: Partial<FileChoice>) => setChoice({ ...choice, ...part });
  const offer = (kind: FileKind) => {
    const name = offerFile(() => makeFile(kind, source, region, choice));
    setSaid(name === null ? fill(keep.notMade, { file: keep[kind] }) : fill(keep.saved, { name }));
  };
  return (
    <>
      {withholds(source) && (
        <PrintSwitch
          name="withheld-file"
          {...keep.withheld}
          on={choice.withheldToo}
          onSwitch={(withheldToo) => choose({ withheldToo })}
        />
      )}
      <ul className="file-buttons">
        {kinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="button button-quiet"
              data-action={`file-${kind}`}
              onClick={() => offer(kind)}
            >
              {keep[kind]}
            </button>
            <p className="small">{kind === "save" ? keep.saveHint : keep.fhirHint}</p>
            {kind === "fhir" && (
              <details className="print-options" data-fhir-options="">
                <summary>{keep.fhirOptions.title}</summary>
                <PrintSwitch
                  name="collection"
                  {...keep.fhirOptions.collection}
                  on={choice.kind === "collection"}
                  onSwitch={(on) => choose({ kind: on ? "collection" : "transaction" })}
                />
                <PrintSwitch
                  name="with-questions"
                  {...keep.fhirOptions.questions}
                  on={choice.withQuestions}
                  onSwitch={(withQuestions) => choose({ withQuestions })}
                />
              </details>
            )}
          </li>
        ))}
      </ul>
      <p className="small soft" aria-live="polite" aria-atomic="true">
        {said}
      </p>
    </>
  );
}
