import { useState } from "react";
import { fill } from "../../lib/content/fill";
import { type FileKind, type FileSource, makeFile } from "./make-file";
import { offerFile } from "./offer-file";

interface Props extends FileSource {
  readonly kinds: readonly FileKind[];
}

/** Files of the answers, each with what it holds. */
export function FileButtons({ kinds, ...source }: Props) {
  const { keep } = source.texts.exchange;
  const [name, setName] = useState("");
  const offer = (kind: FileKind) => {
    const file = makeFile(kind, source);
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
