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
    // React listens for clicks here. Without a role, a screen reader would call every heading in it clickable.
    <div role="none" data-island={name} data-props={JSON.stringify(props)}>
      <Component {...props} />
    </div>
  );
}
