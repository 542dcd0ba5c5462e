import { stringify } from "csv-stringify/sync";

/** Rows in the format of RFC 4180: commas, quotes where needed and doubled inside, CRLF after every line. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: "\r\n" },
  );
