import type { ComponentType } from "react";

interface Props<P extends object> {
  /** The file of the same name in app/_islands/entries hydrates it. */
  readonly name: string;
  readonly of: ComponentType<P>;
  /** Plain data: it is written into the page, where the browser reads it back. */
  readonly props: P;
}

/** A part of a page that needs scripts. Everything outside of islands is exported without any. */
export function Island<P extends object>({ name, of: Component, props }: Props<P>) {
  return (
    <div data-island={name} data-props={JSON.stringify(props)}>
      <Component {...props} />
    </div>
  );
}
