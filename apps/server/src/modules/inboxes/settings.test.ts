import { type InboxSettings, inboxSettings } from '@lingxi/contract';
import { expect, it } from 'vitest';
import { defaultSettings, mergeSettings } from './settings.ts';

it('starts with valid settings', () => {
  expect(inboxSettings.parse(defaultSettings)).toEqual(defaultSettings);
});

it('changes what is told and leaves the rest', () => {
  const after = mergeSettings(defaultSettings, { brandColor: '#102030', title: undefined }, 'zh');
  expect(after).toEqual({ ...defaultSettings, brandColor: '#102030' });
});

it('keeps origins as browsers send them, each once', () => {
  const allowedOrigins = [
    'https://shop.example/',
    'https://shop.example',
    'HTTPS://Shop.example:443/path?x=1',
    'http://localhost:8080/',
  ];
  expect(mergeSettings(defaultSettings, { allowedOrigins }, 'zh').allowedOrigins).toEqual([
    'https://shop.example',
    'http://localhost:8080',
  ]);
});

it.each<[string, Partial<InboxSettings>, string]>([
  ['a colour that is none', { brandColor: 'red' }, 'settings.brandColor'],
  [
    'an address that is no site',
    { allowedOrigins: ['mailto:a@b.example'] },
    'settings.allowedOrigins',
  ],
  [
    'too many fields',
    { preChatFields: Array.from({ length: 5 }, () => ({ key: 'name', isRequired: true })) },
    'settings.preChatFields',
  ],
])('refuses %s', (_, change, field) => {
  expect(() => mergeSettings(defaultSettings, change, 'zh')).toThrow(
    expect.objectContaining({
      code: 'validation_failed',
      details: expect.objectContaining({ field: expect.stringContaining(field) }),
    }),
  );
});
