import type { PaperWords } from "../../../lib/content/words";
import type { LockedPicture } from "./use-printed-code";

interface Props {
  readonly code: LockedPicture;
  readonly words: PaperWords["code"];
}

/**
 * The locked answers for another computer's camera, at least 4 cm wide and with no logo inside, and the word that opens
 * them.
 */
export function PaperCodeView({ code: { picture, word }, words }: Props) {
  return (
    <section className="print-code" data-block="code">
      <svg
        className="print-qr"
        viewBox={`0 0 ${picture.size} ${picture.size}`}
        role="img"
        aria-label={words.title}
        shapeRendering="crispEdges"
      >
        <path d={picture.path} fill="#000" />
      </svg>
      <div>
        <h2>{words.title}</h2>
        <p>{words.text}</p>
        <p className="print-word" data-word="">
          <span>{words.word}</span> <strong>{word}</strong>
        </p>
        <p>{words.whole}</p>
        <p>
          <strong>{words.caution}</strong>
        </p>
      </div>
    </section>
  );
}
