import { hasHan, normalise } from './normalise.ts';

const ASKS =
  /[?？]|[吗呢嘛么]$|怎么|如何|多久|多少|几|什么|哪|谁|能不能|可不可以|是不是|有没有|为何|\b(?:how|what|when|where|which|who|why|can|could|do|does|is|are|will|would)\b/;

/**
 * Whether a text that means something already may be only the beginning: 我买的, 拆封了, my order.
 * Short and no question, or a statement of what happened: the question comes behind it.
 */
export function soundsUnfinished(text: string): boolean {
  const plain = normalise(text).trim();
  if (/[.。！!？?]$/.test(plain) || ASKS.test(plain)) return false;
  if (hasHan(plain)) return plain.length <= 6 || /(?:了|的|过|着)$/.test(plain);
  return plain.split(/\s+/).length <= 3;
}
