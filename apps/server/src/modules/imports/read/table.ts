/** What stands in a cell, or why there is nothing to read in it. */
export type Cell = string | { code: 'formula_without_value' | 'cell_error'; text: string };

export interface TableRow {
  /** As a spreadsheet counts, the head line is row 1; in jsonl the line of the file. */
  row: number;
  cells: readonly Cell[];
  /** The row cannot be read at all. */
  code?: 'line_not_json';
}

/** A sheet: the names of its columns, then its rows one after the other. */
export interface Table {
  columns: readonly string[];
  rows: Iterable<TableRow>;
}
