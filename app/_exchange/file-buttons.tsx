import { useState } from "react";
import { fill } from "../../lib/content/fill";
import type { ScreeningTexts } from "../../lib/content/screening-texts";
import type { Answers } from "../../lib/questionnaire/answers";
import { type FileKind, makeFile } from "./make-file";
import { offerFile } from "./offer-file";

interface Props {
  readonly answers: Answers;
  readonly texts: ScreeningTexts;
  readonly made: Date;
  readonly kinds: readonly FileKind[];
}

/** Files of the answers, each with what it holds. */
export function FileButtons({ answers, texts, made, kinds }: Props) {
  const { keep } = texts.exchange;
  const [name, setName] = useState("");
  const offer = (kind: FileKind) => {
    const file = makeFile(kind, answers, texts, made);
    offerFile(file);
    setName(file.name);
  };
  return (
    <>
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
          </li>
        ))}
      </ul>
      <p className="small soft" role="status">
        {name && fill(keep.saved, { name })}
      </p>
    </>
  );
}
