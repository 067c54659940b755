import { expect, it } from 'vitest';
import { takesLeave } from './takes-leave.ts';

it.each([
  '哦原路退回，知道了，谢谢',
  '看到了，已经到杭州了，谢谢啊',
  '那我自己去订单里点一下，谢了',
  '差一块钱，原来如此，再见',
  'Oh I see, back to my card, thanks',
  'I will look in my orders then. Thank you!',
])('%s', (text) => expect(takesLeave(text)).toBeTruthy());

it.each([
  '那我怎么申请，谢谢',
  '发票能开吗，谢谢',
  '还是不行，谢谢',
  '没有收到，麻烦了，谢谢',
  '帮我查一下物流',
  'how do I do that, thanks',
  'It does not work, thanks',
  'Where is my parcel? Thanks',
])('not %s', (text) => expect(takesLeave(text)).toBeUndefined());
