/**
 * What a runner prints when it lost the page it was talking to: the browser process crashed, or a navigation took the page
 * away while a command was still under way. Neither says anything about the site.
 */
const LOST_PAGE = /\b(?:(?:Target|Page) crashed|Execution context was destroyed|(?:browser|context) has been closed)\b/;

const testsIn = ({ suites = [], specs = [] }) => [
  ...specs.flatMap(({ tests }) => tests),
  ...suites.flatMap((suite) => testsIn(suite)),
];

/**
 * Whether in every test that failed the runner lost its page, and no assertion failed: such tests say nothing about the
 * site until they are retried.
 */
export function onlyDriverFailures(report) {
  const failed = testsIn(report).filter(({ status }) => status === "unexpected" || status === "flaky");
  const said = failed.map(({ results }) => results.flatMap(({ errors = [] }) => errors.map(({ message }) => message)));
  return (
    failed.length > 0 && said.every((messages) => messages.length > 0 && messages.every((one) => LOST_PAGE.test(one)))
  );
}
