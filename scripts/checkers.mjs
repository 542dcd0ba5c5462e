// Third-party accessibility and HTML checkers, run on the built site. Downloaded but never installed: together they are
// larger than everything that is installed.
import { join } from "node:path";
import { ensurePackage, packageFolder } from "./pinned-package.mjs";

const CHECKERS = {
  htmlCodeSniffer: {
    name: "html_codesniffer",
    version: "2.5.1",
    integrity: "sha512-vcz0yAaX/OaV6sdNHuT9alBOKkSxYb8h5Yq26dUqgi7XmCgGUSa7U9PiY1PBXQFMjKv1wVPs5/QzHlGuxPDUGg==",
    file: "build/HTMLCS.js",
  },
  equalAccess: {
    name: "accessibility-checker-engine",
    version: "4.0.34",
    integrity: "sha512-nGE7j5gI/914QLgt1tFcjM9kCr4EKx3HxctsZE8BobObYmQr+UoYsKdWVLowG4QHCB7G/F0Prr3kTwKENPHrcA==",
    file: "ace.js",
  },
  nuHtml: {
    name: "vnu-jar",
    version: "26.9.27",
    integrity: "sha512-TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA==",
    file: "build/dist/vnu.jar",
  },
};

/** The file of a downloaded checker: "htmlCodeSniffer", "equalAccess" or "nuHtml". */
export const checkerFile = (root, name) => join(packageFolder(root, CHECKERS[name]), CHECKERS[name].file);

/** Returns whether all of them are available. */
export const ensureCheckers = (root) => Object.values(CHECKERS).every((checker) => ensurePackage(root, checker));
