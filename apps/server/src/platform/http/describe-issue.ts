import { type Locale, reasons } from '@lingxi/contract';
import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;
type Words = Record<Locale, string>;

const say = (zh: string, en: string): Words => ({ zh, en });

const kinds: Record<string, Words> = {
  string: say('文字', 'a text'),
  number: say('数字', 'a number'),
  int: say('整数', 'a whole number'),
  boolean: say('是或否', 'true or false'),
  array: say('列表', 'a list'),
  object: say('对象', 'an object'),
  record: say('对象', 'an object'),
};

const formats: Record<string, Words> = {
  email: say('邮箱地址格式不对', 'is not an e-mail address'),
  url: say('网址格式不对', 'is not a web address'),
  uuid: say('编号格式不对', 'is not an id'),
  datetime: say(
    '时间格式不对，例如 2026-01-31T08:00:00Z',
    'is not an instant such as 2026-01-31T08:00:00Z',
  ),
};

const units: Record<string, Words> = {
  string: say(' 个字', ' characters'),
  array: say(' 项', ' items'),
  set: say(' 项', ' items'),
};

/** For a schema's `parse`: says what is wrong with a value to the person who sent it. */
export const inWordsOf = (locale: Locale) => ({
  error: (issue: Issue): string => wordsFor(issue)[locale],
});

function wordsFor(issue: Issue): Words {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined) return say('必须填写', 'is required');
      const kind = kinds[issue.expected];
      return kind ? say(`应是${kind.zh}`, `must be ${kind.en}`) : invalid;
    }
    case 'too_small':
      return tooSmall(Number(issue.minimum), units[issue.origin]);
    case 'too_big': {
      const most = Number(issue.maximum);
      const unit = units[issue.origin];
      return unit
        ? say(`最多 ${most}${unit.zh}`, `must have at most ${most}${unit.en}`)
        : say(`不能大于 ${most}`, `must be at most ${most}`);
    }
    case 'invalid_format':
      return formats[issue.format] ?? say('格式不对', 'does not have the right form');
    case 'invalid_value': {
      const list = issue.values.map(String);
      return say(`只能是 ${list.join('、')}`, `must be one of ${list.join(', ')}`);
    }
    case 'unrecognized_keys': {
      const list = issue.keys.join(', ').slice(0, 100);
      return say(`没有这样的字段：${list}`, `there are no such fields: ${list}`);
    }
    default:
      return invalid;
  }
}

const invalid = say('内容不对', 'is not valid');

function tooSmall(least: number, unit: Words | undefined): Words {
  if (!unit) return say(`不能小于 ${least}`, `must be at least ${least}`);
  if (least === 1) return reasons.empty;
  return say(`至少 ${least}${unit.zh}`, `must have at least ${least}${unit.en}`);
}
