import { test as setup } from "@playwright/test";
import { buildClinic } from "../../clinic/clinic-site";

setup("a clinic's settings make a clinic's site", () => {
  setup.setTimeout(600_000);
  buildClinic();
});
