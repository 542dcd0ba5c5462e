import { Kiosk } from "../../_site/kiosk";
import { eraseIfLeftBehind } from "../../_site/kiosk-tab";
import { isTablet } from "../../_site/tablet";
import { mount } from "../mount";

if (isTablet()) {
  // For the styles: what would stay on the tablet is not offered.
  document.documentElement.dataset.tablet = "";
  // Before the questions look for what this tab had kept.
  eraseIfLeftBehind();
  mount("kiosk", Kiosk, "as exported");
}
