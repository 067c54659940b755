import { gzipSync } from 'node:zlib';
import { type Endpoint, limits } from '@lingxi/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopApps } from '../database.ts';
import { headersOf, multipart, urlOf } from '../isolation/http.ts';
import type { World } from '../isolation/world.ts';
import { endpoints } from './calls.ts';
import { givenFor } from './given.ts';
import { megabytes, type RawRequest, send } from './raw-http.ts';
import { expectAnswer, expectRefusal } from './refusal.ts';
import { sampleOf } from './sample.ts';
import { shapeOf } from './shape.ts';
import { buildVictim, type Victim } from './victim.ts';

let victim: Victim;
let world: World;

beforeAll(async () => {
  victim = await buildVictim();
  world = victim.world;
});
afterAll(stopApps);

const withBodies = endpoints.filter(([, e]) => e.method !== 'GET');
const uploads = withBodies.filter(([, e]) => e.takesFile);
/** Of those the ones that keep a file as it is, for whoever gets its address. */
const kept = uploads.filter(([name]) => name.startsWith('files.'));
const json = 'application/json';

const sample = (name: string, e: Endpoint, part: 'params' | 'query' | 'body') =>
  e[part] && sampleOf(shapeOf(e[part]), givenFor(world, name, e.auth), part);

const requestOf = (name: string, e: Endpoint, type: string): RawRequest => ({
  method: e.method,
  path: urlOf(e, {
    params: sample(name, e, 'params') as Record<string, string>,
    ...(e.takesFile ? { query: sample(name, e, 'query') as Record<string, string> } : {}),
  }),
  headers: { ...headersOf(e, world), ...(type ? { 'content-type': type } : {}) },
  body: () => [],
});
const say = (r: RawRequest, body: Buffer | string) =>
  send(victim.url, { ...r, body: () => [Buffer.from(body)], length: Buffer.byteLength(body) });

/** Inside an otherwise valid text of JSON. */
const notUtf8 = ['ff', 'c080', 'eda0bd', 'e4bd', 'f8888080', '80'].map((hex) =>
  Buffer.concat([Buffer.from('{"name":"'), Buffer.from(hex, 'hex'), Buffer.from('"}')]),
);
const notJson = ['{', '}', 'nul', '{"a":}', '{"a":1}}', "{'a':1}", '\u0000', 'undefined', '{"a":1'];
const poisoned = [
  '{"__proto__":{"isAdmin":true}}',
  '{"\\u005f_proto__":{"a":1}}',
  '{"constructor":{"prototype":{"a":1}}}',
  '{"a":[{"__proto__":null}]}',
];

describe('a body that is none', () => {
  it.for(withBodies)('%s', async ([name, e]) => {
    const was = await victim.written();
    const request = requestOf(name, e, json);
    const tooLarge = { ...request, body: () => megabytes(10) };
    for (const body of [
      await send(victim.url, { ...tooLarge, length: 10 * 1024 * 1024 + 8 }),
      await send(victim.url, tooLarge),
    ]) {
      expectRefusal(body, `${name}, 10 MB`);
      expect(JSON.parse(body.body).error.code).toBe('body_too_large');
    }
    for (const bytes of [...notUtf8, ...notJson, ...poisoned]) {
      expectRefusal(await say(request, bytes), `${name}, ${bytes}`);
    }
    const good = JSON.stringify(sample(name, e, 'body') ?? {});
    const zipped = gzipSync(good);
    expectRefusal(await say(request, zipped), `${name}, compressed`);
    for (const type of ['', 'text/plain', 'application/x-www-form-urlencoded', 'text/json', 'x']) {
      expectRefusal(await say(requestOf(name, e, type), good), `${name} as '${type}'`);
    }
    await victim.expectUntouched(was, name);
  });

  it.for(withBodies.filter(([, e]) => e.body))(
    '%s: said twice, or in a form',
    async ([name, e]) => {
      const was = await victim.written();
      const request = requestOf(name, e, json);
      const body = sample(name, e, 'body') as Record<string, unknown>;
      const [key] = Object.keys(body);
      const twice = JSON.stringify(body).replace(/}$/, `,"${key}":[[]]}`);
      expectRefusal(await say(request, twice), `${name}, ${twice}`);
      for (const form of [multipart('x'), multipart(JSON.stringify(body), 'body.json', 'body')]) {
        const asForm = { ...request, headers: { ...request.headers, ...form.headers } };
        expectRefusal(await say(asForm, form.payload), `${name} as a form`);
      }
      await victim.expectUntouched(was, name);
    },
  );
});

describe('a body where none belongs', () => {
  it.for(withBodies.filter(([, e]) => !e.body && !e.takesFile))('%s', async ([name, e]) => {
    const was = await victim.written();
    const request = requestOf(name, e, json);
    for (const body of ['null', '[]', '[{}]', '"x"', '""', '1', '0', 'true', 'false', '{"a":1}']) {
      const answer = await say(request, body);
      expectRefusal(answer, `${name}, ${body}`);
      expect(JSON.parse(answer.body).error.details.field).toBe('body');
    }
    const form = multipart('x');
    const asForm = { ...request, headers: { ...request.headers, ...form.headers } };
    expectRefusal(await say(asForm, form.payload), `${name} as a form`);
    await victim.expectUntouched(was, name);
  });
});

describe('an upload that is none', () => {
  const form = multipart('content');
  const boundary = form.headers['content-type'].split('boundary=')[1]!;
  const type = form.headers['content-type'];
  const field = `--${boundary}\r\ncontent-disposition: form-data; name="file"\r\n\r\ntext\r\n--${boundary}--\r\n`;
  const cases: [string, string, string][] = [
    ['without a form', json, '{}'],
    ['without a boundary', 'multipart/form-data', form.payload],
    ['with another boundary', 'multipart/form-data; boundary=another', form.payload],
    ['with an endless boundary', `multipart/form-data; boundary=${'x'.repeat(5000)}`, 'x'],
    ['empty', type, ''],
    ['without a part', type, `--${boundary}--\r\n`],
    ['with a field instead of a file', type, field],
    ['with another name', type, multipart('x', 'a.txt', 'other').payload],
    ['cut short', type, form.payload.slice(0, -20)],
    ['with broken heads', type, `--${boundary}\r\n\0\0\0\r\n\r\nx\r\n--${boundary}--\r\n`],
    ['of another kind of form', 'multipart/mixed; boundary=x', form.payload],
    ['of a program', type, multipart('\u007fELF\u0002\u0001\u0001').payload],
  ];
  const tries = uploads.flatMap(([name, e]) =>
    cases.map((c) => [`${name} ${c[0]}`, name, e, c] as const),
  );
  it.for(tries)('%s', async ([what, name, e, [, as, body]]) => {
    const was = await victim.written();
    expectRefusal(await say(requestOf(name, e, as), body), what);
    await victim.expectUntouched(was, name);
  });

  it.for(kept)('%s of more than a file may have', async ([name, e]) => {
    const was = await victim.written();
    const [head, tail] = form.payload.split('content\r\n') as [string, string];
    function* tooLarge() {
      yield Buffer.from(head);
      for (let i = 0; i <= limits.fileBytes / 65_536; i++) yield Buffer.alloc(65_536, 'x');
      yield Buffer.from(`\r\n${tail}`);
    }
    const answer = await send(victim.url, { ...requestOf(name, e, type), body: tooLarge });
    expectRefusal(answer, name);
    expect(JSON.parse(answer.body).error.code).toBe('file_too_large');
    await victim.expectUntouched(was, name);
  });

  it.for(kept)('%s is shown as a text, whatever it says it is', async ([name, e]) => {
    for (const page of ['<!doctype html><script>alert(1)</script>', '<svg onload="alert(1)"/>']) {
      const answer = await say(requestOf(name, e, type), multipart(page, 'page.html').payload);
      const served = await world.app.http.inject(new URL(JSON.parse(answer.body).url).pathname);
      expect(served.headers).toMatchObject({
        'content-type': 'text/plain; charset=utf-8',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      });
    }
  });

  /** First bytes of pictures, films, sounds, documents and archives. */
  const beginnings = [
    '89504e470d0a1a0a 0000000d49484452',
    'ffd8ff ffd8ffe000104a46494600 ffd8ffc0',
    '474946383961 52494646 524946460000000057454250 524946460000000057454250 56503858',
    '25504446 504b0304 504b0506 d0cf11e0a1b11ae1',
    '00000018667479706d703432 0000001c6674797061766966 00000018667479704d344120',
    '4f676753 494433 fffb 1a45dfa3 2321414d52',
    '0000000c4a584c20 49492a00 424d 1f8b 377abcaf271c 526172211a07',
  ].flatMap((line) => line.split(' '));
  const rests = [Buffer.alloc(0), Buffer.alloc(24, 0xff), Buffer.alloc(300), Buffer.alloc(4200, 1)];

  it.for(uploads)('%s of what only begins like a file', async ([name, e]) => {
    const [head, tail] = form.payload.split('content\r\n') as [string, string];
    const request = requestOf(name, e, type);
    // A file of rows is read on a thread of its own, which takes its time to start.
    const tried = name === 'imports.create' ? rests.slice(2, 3) : rests;
    for (const hex of beginnings) {
      for (const rest of tried) {
        const parts = [
          Buffer.from(head),
          Buffer.from(hex, 'hex'),
          rest,
          Buffer.from(`\r\n${tail}`),
        ];
        expectAnswer(await say(request, Buffer.concat(parts)), `${hex} and ${rest.length} bytes`);
      }
    }
  });

  it.for(kept)('%s keeps nothing of a name that is a path', async ([name, e]) => {
    for (const file of [
      '../../../etc/passwd',
      '..\\..\\boot.ini',
      'a\u0001b.txt',
      'x'.repeat(3000),
      '',
    ]) {
      const answer = await say(requestOf(name, e, type), multipart('content', file).payload);
      expect(answer.statusCode, answer.body).toBe(200);
      const stored: { name: string; url: string } = JSON.parse(answer.body);
      expect(stored.name).toMatch(/^[^/\\\p{Cc}]{1,120}$/u);
      const served = await world.app.http.inject(new URL(stored.url).pathname);
      expect(served.body).toBe('content');
    }
  });
});
