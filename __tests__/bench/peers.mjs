// Other form libraries showing the instruments we also use, built as their authors recommend and with only the files a
// page needs. Downloaded, not installed; if npm cannot be reached, the bench runs without them.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureLhcForms, lhcFormsFolder } from "../../scripts/lhc-forms.mjs";
import { ensurePackage, packageFolder } from "../../scripts/pinned-package.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "../..");

/** SurveyJS for a page without a framework: its model, and its renderer with Preact inside, the smaller of its two. */
const SURVEY_CORE = {
  name: "survey-core",
  version: "2.5.38",
  integrity: "sha512-uI/5ocM08K3LKCa6M1njs8YbRuuF/4vxfAFwyo0RaImoAVdGKkayxt2gNqapTOb0qwYX6OFdDTkEqSMgjYsW8g==",
};
const SURVEY_UI = {
  name: "survey-js-ui",
  version: "2.5.38",
  integrity: "sha512-BZ+zQlt/PvR76MgD0lrlD2rZjOoQ78Qt1mdpxpHngVufD6sJUTI3xGOJGiYYLxVh328YtU06TO8vbhXxpDbz5w==",
};

const PEERS = [
  {
    name: "SurveyJS",
    pages: "surveyjs",
    form: "surveyJs",
    ensure: () => ensurePackage(root, SURVEY_CORE) && ensurePackage(root, SURVEY_UI),
    files: () => ({
      "survey-core.fontless.min.css": packageFolder(root, SURVEY_CORE),
      "survey.core.min.js": packageFolder(root, SURVEY_CORE),
      "survey-js-ui.min.js": packageFolder(root, SURVEY_UI),
    }),
  },
  {
    name: "LHC-Forms",
    pages: "lhc-forms",
    form: "fhir",
    ensure: () => ensureLhcForms(root),
    files: () =>
      Object.fromEntries(
        [
          "webcomponent/styles.css",
          "webcomponent/assets/lib/zone.min.js",
          "webcomponent/lhc-forms.js",
          "fhir/R4/lformsFHIR.min.js",
        ].map((file) => [file, lhcFormsFolder(root)]),
      ),
  },
];

/** The folder with the page of each available program, keyed by name. */
export function peerFolders() {
  const there = PEERS.filter(({ name, ensure }) => {
    const had = ensure();
    if (!had) console.error(`Going on without ${name}.`);
    return had;
  });
  if (there.length === 0) return {};
  const forms = JSON.parse(
    execFileSync(process.execPath, ["--import", "tsx", "__tests__/bench/same-instruments.ts"], {
      cwd: root,
      encoding: "utf8",
    }),
  );
  return Object.fromEntries(
    there.map(({ name, pages, form, files }) => {
      const folder = join(root, ".cache/bench", pages);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const [file, from] of Object.entries(files())) cpSync(join(from, file), join(folder, file));
      cpSync(join(here, pages, "index.html"), join(folder, "index.html"));
      const start = readFileSync(join(here, pages, "start.js"), "utf8");
      writeFileSync(join(folder, "start.js"), `globalThis.form = ${JSON.stringify(forms[form])};\n${start}`);
      return [name, folder];
    }),
  );
}
