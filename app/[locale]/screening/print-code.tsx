import type { PaperWords } from "../../../lib/content/paper-words";
import type { QrPicture } from "../../../lib/exchange/answer-qr";

interface Props {
  readonly picture: QrPicture;
  readonly words: PaperWords["code"];
}

/** The coded answers for another computer's camera, at least 4 cm wide, with nothing printed into it. */
export function PrintCode({ picture, words }: Props) {
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
        <p>
          <strong>{words.caution}</strong>
        </p>
      </div>
    </section>
  );
}
