import { expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { isVisitorName, visitorName } from './visitor-name.ts';

it('is the same for the same visitor, in both languages', () => {
  const id = newId();
  expect(visitorName(id, 'zh')).toMatch(/^访客 [2-9A-HJ-NP-Z]{4}$/);
  expect(visitorName(id, 'zh')).toBe(visitorName(id, 'zh'));
  expect(visitorName(id, 'en')).toBe(`Visitor ${visitorName(id, 'zh').slice(3)}`);
});

it('tells visitors who come at the same moment apart', () => {
  const names = Array.from({ length: 200 }, () => visitorName(newId(), 'zh'));
  expect(new Set(names).size).toBeGreaterThan(190);
});

it('knows its own names from those that people give', () => {
  const [id, other] = [newId(), newId()];
  expect(isVisitorName(visitorName(id, 'zh'), id)).toBe(true);
  expect(isVisitorName(visitorName(id, 'en'), id)).toBe(true);
  expect(isVisitorName('李雷', id)).toBe(false);
  expect(isVisitorName(`${visitorName(other, 'zh')}x`, other)).toBe(false);
});
