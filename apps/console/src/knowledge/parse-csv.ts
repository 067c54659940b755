/** A record with the line it begins at, counted from 1 as editors do. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/**
 * Records of comma- or tab-separated text (RFC 4180): quoted cells may hold separators, line
 * breaks and doubled quotes. What is pasted from a spreadsheet has tabs.
 */
export function parseCsv(text: string): CsvRecord[] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const records: CsvRecord[] = [];
  let [cells, cell, isQuoted, line, begun]: [string[], string, boolean, number, number] = [
    [],
    '',
    false,
    1,
    1,
  ];
  const endRecord = () => {
    cells.push(cell);
    if (cells.some((c) => c.trim() !== '')) records.push({ line: begun, cells });
    [cells, cell, begun] = [[], '', line];
  };
  for (let i = 0; i < source.length; i += 1) {
    const c = source[i]!;
    if (c === '\n') line += 1;
    if (isQuoted) {
      if (c !== '"') cell += c;
      else if (source[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else isQuoted = false;
    } else if (c === '"' && cell.trim() === '') [cell, isQuoted] = ['', true];
    else if (c === separator) {
      cells.push(cell);
      cell = '';
    } else if (c === '\n') endRecord();
    else if (c !== '\r') cell += c;
  }
  endRecord();
  return records;
}

/** Nobody writes a tab into a comma-separated head line, but commas stand in any sentence. */
function separatorOf(text: string): string {
  const head = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  return head.includes('\t') ? '\t' : ',';
}
