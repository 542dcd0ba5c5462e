import { Component, type ComponentType, type ReactNode, StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import PageError from "../[locale]/error";

interface BoundaryProps {
  readonly children: ReactNode;
}

/** Shows what Next would show after a render error; the help bar stands outside and stays. */
class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <PageError reset={() => this.setState({ broken: false })} /> : this.props.children;
  }
}

/** Brings an island to life with the props its page was exported with. An empty one is drawn from nothing. */
export function mount<P extends object>(name: string, Island: ComponentType<P>): void {
  const place = document.querySelector<HTMLElement>(`[data-island="${name}"]`);
  if (!place) return;
  const props = JSON.parse(place.dataset.props ?? "{}") as P;
  place.removeAttribute("data-props");
  const view = (
    <StrictMode>
      <Boundary>
        <Island {...props} />
      </Boundary>
    </StrictMode>
  );
  // Two islands on a page never make the same id.
  const options = { identifierPrefix: name };
  if (place.hasChildNodes()) hydrateRoot(place, view, options);
  else createRoot(place, options).render(view);
}
