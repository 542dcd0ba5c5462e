import { fromSite } from "../../lib/site/address.mjs";
import "./entries/erase-kept";
import "./entries/help-bar";
import "./entries/help-now";
import "./entries/leave-site";
import "./entries/screening";

// In the one-file edition the pages that a link leads to stand further down in the same file.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
  if (!link) return;
  event.preventDefault();
  const name = fromSite(link.getAttribute("href") ?? "").split("/")[2];
  const place = document.getElementById(name ? `page-${name}` : "main") ?? document.getElementById("main");
  place?.scrollIntoView();
  const heading = place?.querySelector<HTMLElement>("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
});
