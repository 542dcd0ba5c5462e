/** What a runner prints when the browser process crashed, as opposed to a failed test. */
const CRASHED = /\b(?:Target|Page) crashed\b/;

const testsIn = ({ suites = [], specs = [] }) => [
  ...specs.flatMap(({ tests }) => tests),
  ...suites.flatMap((suite) => testsIn(suite)),
];

/**
 * Whether every failure in a browser test report is a browser crash rather than a failed assertion: such
 * tests say nothing about the site until they are retried.
 */
export function onlyCrashes(report) {
  const failed = testsIn(report).filter(({ status }) => status === "unexpected" || status === "flaky");
  const said = failed.map(({ results }) => results.flatMap(({ errors = [] }) => errors.map(({ message }) => message)));
  return (
    failed.length > 0 && said.every((messages) => messages.length > 0 && messages.every((one) => CRASHED.test(one)))
  );
}
