import { createImport } from '../../src/modules/imports/create-import.ts';
import { startImport } from '../../src/modules/imports/start-import.ts';
import type { People } from './people.ts';

/** Files that were looked at, one of them with rows that are wrong, and one that is being written. */
export interface Imports {
  importId: string;
  otherImportId: string;
  badImportId: string;
  runningImportId: string;
  importFileId: string;
}

export async function buildImports({ owner, mark }: People): Promise<Imports> {
  const load = async (rows: string[], kind: 'faqs' | 'contacts' = 'faqs') => {
    const head = kind === 'faqs' ? '标准问,中文答案,相似问' : '客户编号,邮箱,姓名';
    const bytes = Buffer.from([head, ...rows].join('\n'));
    return (await createImport(owner, { kind, name: `${mark}.csv`, bytes })).id;
  };
  const importId = await load([`${mark}导入的问题,${mark}答案,`]);
  const runningImportId = await load([`${mark}正在写的,${mark}答案,`]);
  await startImport(owner, runningImportId, { skipBadRows: false, runsHere: true });
  const { rows } = await owner.platform.database.pool.query<{ file_id: string }>(
    'select file_id from imports where account_id = $1 and id = $2',
    [owner.accountId, importId],
  );
  return {
    importId,
    otherImportId: await load([`${mark}-U9,${mark}@shop.example,${mark}`], 'contacts'),
    badImportId: await load([`${mark}没有答案,,`, `,${mark},`, `,${mark},`]),
    runningImportId,
    importFileId: rows[0]!.file_id,
  };
}
