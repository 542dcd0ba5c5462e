const ROWS = [
  ["script, kB brotli (exact)", ({ script }) => script / 1000],
  ["page, styles and script, kB brotli (exact)", ({ needed }) => needed / 1000],
  ["fetched until acted on, kB", ({ bytes }) => bytes / 1000],
  ["requests until acted on", ({ requests }) => requests],
  ["time until the first option can be tapped (and the tap is kept), ms", ({ firstChoice }) => firstChoice],
  ["tap handled by scripts (hydrated), ms", ({ answerable }) => answerable],
  ["press to next paint, median ms", ({ press }) => press],
  ["press to next paint, worst ms", ({ worstPress }) => worstPress],
  ["press of Continue until the next page is painted, median ms", ({ turn }) => turn],
  ["press of Continue until the next page is painted, worst ms", ({ worstTurn }) => worstTurn],
  ["processor until the page is quiet, ms", ({ loading }) => loading],
  ["processor for a press, median ms", ({ pressWork }) => pressWork],
  ["processor for a press of Continue, median ms", ({ continueWork }) => continueWork],
  ["heap afterwards, MB", ({ heap }) => heap / 1e6],
  ["requests after loading", ({ later }) => later],
];

const number = (value) => (value >= 100 || Number.isInteger(value) ? Math.round(value).toString() : value.toFixed(1));
const ratio = (own, other) => (other > 0 ? `${(own / other).toFixed(2)} ×` : "");

/** One column of figures per page, followed by those of the page `own` as a multiple of each of `others`. */
export function figuresTable(figures, own, others) {
  const names = Object.keys(figures);
  const table = [
    ["", ...names, ...others.map((name) => `${own} : ${name}`)],
    ...ROWS.map(([title, of]) => [
      title,
      ...names.map((name) => number(of(figures[name]))),
      ...others.map((name) => ratio(of(figures[own]), of(figures[name]))),
    ]),
  ];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  return table
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[at] + 2))).join(""))
    .join("\n");
}
