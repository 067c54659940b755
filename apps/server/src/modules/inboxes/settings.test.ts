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

it('takes the placeholders it knows, and one character whatever it is made of', () => {
  const wording = {
    ...defaultSettings.wording,
    closed: { zh: '{{ hours.opensAt }} {{bot.name}} {{account.name}}', en: '' },
  };
  const bot = { ...defaultSettings.bot, glyph: '👩‍💻' };
  expect(mergeSettings(defaultSettings, { wording, bot }, 'zh')).toMatchObject({ wording, bot });
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
    'a placeholder nobody knows',
    { greeting: { zh: '您好，{{contact.name}}', en: '' } },
    'settings.greeting.zh',
  ],
  [
    'the opening where it may be unknown',
    { wording: { ...defaultSettings.wording, nobody: { zh: '', en: '{{hours.opensAt}}' } } },
    'settings.wording.nobody.en',
  ],
  [
    'two characters where one is drawn',
    { bot: { ...defaultSettings.bot, glyph: '灵犀' } },
    'settings.bot.glyph',
  ],
  [
    'a button off the screen',
    { launcher: { ...defaultSettings.launcher, offsetX: 201 } },
    'settings.launcher.offsetX',
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
