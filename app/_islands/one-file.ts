import { fromSite } from "../../lib/site/address.mjs";
import "./entries/erase-kept";
import "./entries/help-bar";
import "./entries/help-now";
import "./entries/leave-site";
import "./entries/screening";

const addressOf = (link: Element) => fromSite(link.getAttribute("href") ?? "");
/** The element in this file that a link leads to; null if that page is not in the file. */
const placeOf = (link: Element): HTMLElement | null => {
  const [, , name = ""] = addressOf(link).split(/[/#]/);
  return document.getElementById(name === "screening" ? "main" : `page-${name}`);
};

// A link to a page that is not in this file is replaced with its text.
const leaveOut = () => {
  for (const link of document.querySelectorAll('a[href^="/"]')) if (!placeOf(link)) link.removeAttribute("href");
};
leaveOut();
new MutationObserver(leaveOut).observe(document.body, { childList: true, subtree: true });

// In the one-file edition the pages a link leads to are further down in the same file.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
  if (!link) return;
  event.preventDefault();
  const place = placeOf(link) ?? document.getElementById("main");
  place?.scrollIntoView();
  const heading = place?.querySelector<HTMLElement>("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
});
