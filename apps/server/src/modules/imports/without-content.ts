import type { ImportRow } from './store.ts';

/** What people wrote does not stay in the record of an import that is over. */
export const withoutContent = ({ columns }: Pick<ImportRow, 'columns'>) => ({
  file_id: null,
  samples: [],
  columns: columns.map(({ name }) => ({ name, samples: [] })),
});
