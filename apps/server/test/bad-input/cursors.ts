const encode = (text: string) => Buffer.from(text).toString('base64url');
const id = '01890000-0000-7000-8000-000000000000';

/** None of these names the last row of any list. */
export const badCursors: readonly string[] = [
  '%%%',
  'not a cursor',
  '\u{1f600}',
  ...[
    '',
    'null',
    '[]',
    '{}',
    '"x"',
    '{"length":2,"0":1,"1":"x"}',
    '[null]',
    '[true]',
    '["x"]',
    '["\\u0000"]',
    '["\\ud800"]',
    '[[]]',
    '[1,2]',
    '["x","y"]',
    '[1,"x"]',
    '["x",1]',
    `["${id}","${id}"]`,
    `[1,"${id}",1]`,
    `["${id}'--"]`,
    // Before 4713 BC, where PostgreSQL's calendar begins.
    `["-271821-04-20T00:00:00.000Z","${id}"]`,
    `[-8640000000000000,"${id}"]`,
    // No instant at all.
    `[1e308,"${id}"]`,
    `["9999-99-99T00:00:00.000Z","${id}"]`,
    '[1e308]',
    '[1.5]',
    `${'['.repeat(60)}${']'.repeat(60)}`,
  ].map(encode),
];
