import type { ReactNode } from "react";
import { GUIDE_WORDS } from "./guide-words";

interface Props {
  readonly id: keyof typeof GUIDE_WORDS.parts;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of the guide under its name; pictures are taken of each by itself. */
export function GuidePart({ id, className, children }: Props) {
  return (
    <section id={id} className={className}>
      <h2>{GUIDE_WORDS.parts[id]}</h2>
      {children}
    </section>
  );
}
