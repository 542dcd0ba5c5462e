import type { ReactNode } from "react";
import { GUIDE_WORDS } from "./guide-words";

interface Props {
  readonly id: keyof typeof GUIDE_WORDS.parts;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A titled part of the guide; screenshots are taken of each part separately. */
export function GuidePart({ id, className, children }: Props) {
  return (
    <section id={id} className={className}>
      <h2>{GUIDE_WORDS.parts[id]}</h2>
      {children}
    </section>
  );
}
