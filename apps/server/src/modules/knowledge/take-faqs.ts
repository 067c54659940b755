import { isDeepStrictEqual } from 'node:util';
import { authorize } from '../../platform/context/authorize.ts';
import type { Context, TxContext } from '../../platform/context/index.ts';
import { openTransaction } from '../../platform/context/transaction.ts';
import type { RowFault, TakeOptions, TakeOutcome } from '../take-outcome.ts';
import type { FaqRowInput } from './faq-row.ts';
import { holdNamedCategories, saveFaqs, selectByQuestions } from './import-store.ts';
import type { FaqRow } from './rows.ts';
import { insertFaqs } from './store.ts';
import { newFaq, withInput } from './write-faq.ts';

/**
 * Some hundred rows of a file: written in the caller's transaction, or with `isDry` only looked at.
 * A question that is there already is skipped or takes what the row tells.
 */
export async function takeFaqs(
  ctx: Context,
  rows: readonly FaqRowInput[],
  { existing, isDry = false }: TakeOptions,
): Promise<TakeOutcome[]> {
  authorize(ctx, 'faq:update');
  if (rows.some((row) => row.isPublished)) authorize(ctx, 'faq:publish');
  const tx = openTransaction(ctx);
  const questions = rows.map((row) => row.question);
  const there = await selectByQuestions(ctx, questions, { isLocked: tx !== undefined });
  const plans = rows.map((row) => planOf(ctx, row, there.get(row.question), existing));
  if (!isDry && tx) await write(tx, plans.filter(isPlan));
  return plans.map((p) => (isPlan(p) ? p.outcome : p));
}

interface Plan {
  outcome: 'created' | 'replaced' | 'skipped';
  before: FaqRow | undefined;
  after: FaqRow;
  /** The name of the category it goes into; undefined leaves it where it is. */
  category: string | undefined;
}

function planOf(
  ctx: Context,
  row: FaqRowInput,
  before: FaqRow | undefined,
  existing: TakeOptions['existing'],
): Plan | RowFault {
  const blank = before ?? newFaq(ctx, { ...emptyInput, question: row.question }, '');
  if (before && existing === 'skip') {
    return { outcome: 'skipped', before, after: before, category: undefined };
  }
  const after = withInput(blank, {
    questionEn: row.questionEn,
    similarQuestions: row.similarQuestions,
    answers: {
      zh: row.answerZh ?? blank.answers.zh,
      en: row.answerEn ?? blank.answers.en,
    },
    categoryId: row.category === '' ? null : undefined,
  });
  if (row.isPublished) after.published_at ??= ctx.platform.clock.now();
  const isAnswered = after.answers.zh.trim() !== '' || after.answers.en.trim() !== '';
  if (after.published_at && !isAnswered) {
    return { field: 'answerZh', code: 'answer_missing' };
  }
  const outcome = before ? 'replaced' : 'created';
  return { outcome, before, after, category: row.category || undefined };
}

const isPlan = (p: Plan | RowFault): p is Plan => 'after' in p;

async function write(tx: TxContext, plans: readonly Plan[]): Promise<void> {
  const names = plans.flatMap((p) => p.category ?? []);
  const categories = await holdNamedCategories(tx, [...new Set(names)]);
  for (const p of plans) if (p.category) p.after.category_id = categories.get(p.category)!;
  const created = plans.filter((p) => !p.before).map((p) => p.after);
  const now = tx.platform.clock.now();
  const changed = plans
    .filter((p) => p.before && !isDeepStrictEqual(p.before, p.after))
    .map((p) => ({ ...p.after, updated_at: now }));
  if (created.length > 0) await insertFaqs(tx, created);
  await saveFaqs(tx, changed);
  const faqIds = [...created, ...changed].map((row) => row.id);
  if (faqIds.length > 0) tx.publish('faq.saved', { faqIds });
}

const emptyInput = {
  questionEn: '',
  similarQuestions: [],
  answers: { zh: '', en: '' },
  categoryId: null,
};
