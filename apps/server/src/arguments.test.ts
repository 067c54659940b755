import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

describe('the language of an empty start', () => {
  it.each([
    [{}, 'zh'],
    [{ LANG: 'C.UTF-8' }, 'zh'],
    [{ LANG: 'POSIX' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_TW' }, 'zh'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
  ])('of %o is %s', (env, locale) => {
    expect(readArguments(['--empty'], env)).toEqual({ isEmpty: true, locale });
  });

  it('is what is asked for', () => {
    const env = { LANG: 'zh_CN.UTF-8' };
    expect(readArguments(['--empty', '--locale', 'en'], env).locale).toBe('en');
    expect(readArguments(['--locale=en', '--empty'], env).locale).toBe('en');
    expect(readArguments([], env)).toEqual({ isEmpty: false, locale: 'zh' });
  });

  it.each([
    [['--empty', '--locale', 'de'], 'zh or en, not de'],
    [['--empty', '--locale'], 'zh or en, not nothing'],
    [['--empty', '--locale='], 'zh or en'],
    [['--locale', 'en'], '--locale goes with --empty'],
    [['--empy'], 'unknown option --empy'],
  ])('%o is refused', (args, why) => {
    expect(() => readArguments(args)).toThrow(why);
  });
});
