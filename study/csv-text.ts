import { stringify } from "csv-stringify/sync";

/** Rows as RFC 4180 has them: commas, quotes where needed and doubled within, CRLF after every line. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: "\r\n" },
  );
