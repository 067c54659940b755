import { expect, it } from 'vitest';
import { addRow, faultsOf, withRoom } from './faq-rows.ts';

const words = { question: 'q?', answer: 'a?', twice: 'twice' };
const row = (id: number, question: string, answer: string) => ({ id, question, answer });

it('keeps room for five and stops at twenty', () => {
  const five = withRoom([row(-1, '退款', '三天')], 5);
  expect(five).toHaveLength(5);
  expect(new Set(five.map((r) => r.id)).size).toBe(5);
  let many = five;
  for (let i = 0; i < 30; i++) many = addRow(many);
  expect(many).toHaveLength(20);
});

it('says at each row what is missing, and of blank ones nothing', () => {
  const rows = [
    row(1, '退款多久到账', '48 小时'),
    row(2, ' ', ''),
    row(3, '', '只有答案'),
    row(4, '只有问题', ' '),
    row(5, ' 退款多久到账 ', '三天'),
  ];
  expect([...faultsOf(rows, words)]).toEqual([
    [3, { question: 'q?' }],
    [4, { answer: 'a?' }],
    [5, { question: 'twice' }],
  ]);
});
