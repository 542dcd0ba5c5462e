import { useState } from "react";
import { fill } from "../../lib/content/fill";
import { PrintSwitch } from "../[locale]/screening/print-switch";
import { type FileKind, type FileSource, makeFile, withholds } from "./make-file";
import { offerFile } from "./offer-file";

interface Props extends FileSource {
  readonly kinds: readonly FileKind[];
}

/** Files of the answers, each with what it holds. */
export function FileButtons({ kinds, ...source }: Props) {
  const { keep } = source.texts.exchange;
  const [said, setSaid] = useState("");
  const [withheldToo, setWithheldToo] = useState(false);
  const offer = (kind: FileKind) => {
    const name = offerFile(() => makeFile(kind, source, { withheldToo }));
    setSaid(name === null ? fill(keep.notMade, { file: keep[kind] }) : fill(keep.saved, { name }));
  };
  return (
    <>
      {withholds(source) && (
        <PrintSwitch name="withheld-file" {...keep.withheld} on={withheldToo} onSwitch={setWithheldToo} />
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
          </li>
        ))}
      </ul>
      <p className="small soft" role="status">
        {said}
      </p>
    </>
  );
}
