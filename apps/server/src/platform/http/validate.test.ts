import { contract, type Locale } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { errorBody, Refusal } from '../errors.ts';
import { refuseBody, validate } from './validate.ts';

function messageOf(schema: z.ZodType, value: unknown, locale: Locale): string {
  try {
    validate(schema, value, '', locale);
  } catch (error) {
    if (error instanceof Refusal) return errorBody(error.code, error.details, locale).error.message;
    throw error;
  }
  throw new Error('it was accepted');
}

it.each([
  [z.object({ name: z.string() }), {}, 'name，必须填写', 'name: is required'],
  [z.object({ name: z.string() }), { name: 7 }, 'name，应是文字', 'name: must be a text'],
  [z.object({ name: z.string().min(1) }), { name: '' }, 'name，不能为空', 'must not be empty'],
  [z.object({ name: z.string().max(3) }), { name: 'abcd' }, '最多 3 个字', 'at most 3 characters'],
  [z.object({ pin: z.string().min(8) }), { pin: 'a' }, '至少 8 个字', 'at least 8 characters'],
  [z.object({ n: z.number().min(2) }), { n: 1 }, '不能小于 2', 'must be at least 2'],
  [z.object({ n: z.number().int() }), { n: 1.5 }, '应是整数', 'must be a whole number'],
  [z.object({ a: z.array(z.string()).max(1) }), { a: ['', ''] }, '最多 1 项', 'at most 1 items'],
  [z.object({ mail: z.email() }), { mail: 'x' }, '邮箱地址格式不对', 'not an e-mail address'],
  [z.object({ id: z.uuid() }), { id: 'x' }, '编号格式不对', 'is not an id'],
  [z.object({ to: z.enum(['zh', 'en']) }), { to: 'fr' }, '只能是 zh、en', 'one of zh, en'],
  [
    contract.conversations.transfer.body!,
    {},
    '请选择一位坐席或一个团队',
    'name an agent or a team',
  ],
])('says in words what is wrong', (schema, value, zh, en) => {
  expect(messageOf(schema, value, 'zh')).toContain(zh);
  expect(messageOf(schema, value, 'en')).toContain(en);
});

it('translates the reasons of verbs', () => {
  const details = { field: 'until', reason: 'past' };
  const { error } = errorBody('validation_failed', details, 'zh');
  expect(error.message).toBe('有内容没填对：until，这个时间已经过去了');
  expect(error.details).toEqual({ field: 'until', reason: '这个时间已经过去了' });
});

it('takes only a value that is not there for an empty object', () => {
  const schema = z.object({ name: z.string().optional() });
  expect(validate(schema, undefined, '', 'zh')).toEqual({});
  expect(messageOf(schema, null, 'en')).toContain('must be an object');
});

it.each([undefined, {}])('lets %j be no body', (value) => {
  expect(() => refuseBody(value)).not.toThrow();
});

it.each([null, [], 'x', '', 1, 0, false, { a: 1 }, [1]])(
  'refuses %j where no body belongs',
  (v) => {
    expect(() => refuseBody(v)).toThrow(
      expect.objectContaining({
        code: 'validation_failed',
        details: { field: 'body', reason: 'no_body' },
      }),
    );
  },
);
