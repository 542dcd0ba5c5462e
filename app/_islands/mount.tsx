import { Component, type ComponentType, type ReactNode, StrictMode } from "react";
import { createRoot, hydrateRoot, type RootOptions } from "react-dom/client";
import PageError from "../[locale]/error";

interface BoundaryProps {
  readonly children: ReactNode;
}

/** Shows what Next would show after a render error; the help bar is outside and stays. */
class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <PageError reset={() => this.setState({ broken: false })} /> : this.props.children;
  }
}

/**
 * What replaces an island after a render error: a message, or the island as it was exported. Help uses the second,
 * because its links need no script.
 */
type AfterError = "message" | "as exported";

/**
 * Hydrates an island with the props its page was exported with, which the build may have moved to the end of the page. An
 * empty one is rendered from scratch. One whose props did not arrive, because the page was cut off, stays as exported.
 */
export function mount<P extends object>(name: string, Island: ComponentType<P>, afterError: AfterError): void {
  const place = document.querySelector<HTMLElement>(`[data-island="${name}"]`);
  if (!place) return;
  const data = document.querySelector<HTMLElement>(`[data-props-of="${name}"]`) ?? place;
  if (data.dataset.props === undefined) return;
  const props = JSON.parse(data.dataset.props) as P;
  data.removeAttribute("data-props");
  const island = <Island {...props} />;
  const view = <StrictMode>{afterError === "message" ? <Boundary>{island}</Boundary> : island}</StrictMode>;

  const exported = [...place.childNodes].map((node) => node.cloneNode(true));
  const options: RootOptions = {
    onUncaughtError: () => setTimeout(() => place.replaceChildren(...exported)),
  };
  if (place.hasChildNodes()) hydrateRoot(place, view, options);
  else createRoot(place, options).render(view);
  // The part this page is for has responded, so the message that its scripts did not load can go.
  if (afterError === "message") document.documentElement.dataset.alive = "";
}
