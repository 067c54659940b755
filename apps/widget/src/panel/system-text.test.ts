import { describe, expect, it } from 'vitest';
import { systemText } from './system-text.ts';
import { timeLabel } from './time.ts';
import { translator } from './words.ts';

const zh = translator('zh');

describe('system lines', () => {
  it.each([
    [{ type: 'handed_off', reason: 'asked', teamName: '售后组' }, '已转给售后组'],
    [{ type: 'handed_off', reason: 'asked' }, '已转给客服'],
    [{ type: 'handed_off', reason: 'left_message', teamName: '售后组' }, undefined],
    [{ type: 'assigned', toName: '林晓' }, '林晓 为您服务'],
    [{ type: 'assigned' }, undefined],
    [{ type: 'transferred', teamName: '售后组', byName: '林晓' }, '已转给售后组'],
    [{ type: 'handed_back' }, '智能客服继续为您服务'],
    [{ type: 'resolved' }, '会话已结束'],
    [{ type: 'rated', rating: 4 }, '您的评价：4 分'],
    [{ type: 'snoozed', until: '2026-11-18T06:00:00Z' }, undefined],
    [{ type: 'identified' }, undefined],
  ] as const)('%j', (event, line) => {
    expect(systemText(event, zh)).toBe(line);
  });
});

describe('times', () => {
  const now = new Date(2026, 10, 18, 15, 0);
  it('leaves today out and says other days', () => {
    expect(timeLabel(new Date(2026, 10, 18, 9, 5).toISOString(), 'zh', now)).toBe('09:05');
    expect(timeLabel(new Date(2026, 10, 17, 0, 5).toISOString(), 'zh', now)).toBe('11月17日 00:05');
    expect(timeLabel(new Date(2026, 10, 17, 0, 5).toISOString(), 'en', now)).toBe('Nov 17, 00:05');
  });
});
