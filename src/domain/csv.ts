/** What a cell may hold; nothing where there is no such value. */
type Cell = string | number | undefined;

/** The columns of a table by their names, each with how a row fills it. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

// Without it Excel takes a file for one in the code page of Windows, which garbles Japanese.
const byteOrderMark = '\uFEFF';

function written(cell: Cell): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180): lines end with CRLF, the first names the columns, and a cell with a comma, a quote or a line
 * break in it stands in quotes. It begins with a byte order mark.
 */
export function toCsv<Row>(rows: readonly Row[], columns: Columns<Row>): string {
  const lines = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((fill) => fill(row)))];
  return byteOrderMark + lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}
