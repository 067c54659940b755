import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { client } from '../client.ts';
import { fieldErrorOf } from '../settings/field-errors.ts';
import { errorText } from '../ui/error-text.ts';
import {
  addRow,
  type FaqRow,
  faultsOf,
  fewestRows,
  isBlank,
  keepRows,
  type RowFault,
  readRows,
  withRoom,
} from './faq-rows.ts';
import { useRefreshOnboarding } from './queries.ts';

/** Rows of questions and answers; each is saved for itself, so one refused does not hold up the rest. */
export function useFaqRows() {
  const { t } = useTranslation('onboarding');
  const { account } = useMe();
  const refresh = useRefreshOnboarding();
  const [rows, setRows] = useState(() => withRoom(readRows(account.id), fewestRows));
  const [faults, setFaults] = useState(new Map<number, RowFault>());
  useEffect(() => keepRows(account.id, rows), [account.id, rows]);

  const saveOne = async ({ question, answer }: FaqRow): Promise<RowFault | null> => {
    const answers = { zh: '', en: '', [account.locale]: answer.trim() };
    try {
      const body = { question: question.trim(), answers, isPublished: true };
      await client.call('faqs.create', { body });
      return null;
    } catch (error) {
      const refused = fieldErrorOf(error);
      if (refused?.path[0] === 'answers') return { answer: refused.why };
      return { question: refused?.why ?? errorText(error) };
    }
  };
  const save = useMutation({
    mutationFn: async () => {
      const wrong = faultsOf(rows, {
        question: t('knowledge.noQuestion'),
        answer: t('knowledge.noAnswer'),
        twice: t('knowledge.twice'),
      });
      const saved = new Set<number>();
      for (const row of rows) {
        if (isBlank(row) || wrong.has(row.id)) continue;
        const fault = await saveOne(row);
        if (fault) wrong.set(row.id, fault);
        else saved.add(row.id);
      }
      setFaults(wrong);
      setRows((now) =>
        withRoom(
          now.filter((row) => !saved.has(row.id)),
          1,
        ),
      );
      await refresh();
      return { saved: saved.size, isAll: wrong.size === 0 };
    },
  });
  return {
    rows,
    faults,
    save,
    filled: rows.filter((row) => !isBlank(row)).length,
    add: () => setRows(addRow),
    change: (id: number, part: Partial<FaqRow>) => {
      setRows((now) => now.map((row) => (row.id === id ? { ...row, ...part } : row)));
      setFaults((now) => new Map([...now].filter(([of]) => of !== id)));
    },
  };
}
