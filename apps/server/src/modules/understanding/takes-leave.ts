import { confirmation } from './confirmation.ts';
import { normalise } from './normalise.ts';
import { type SmallTalk, smallTalk } from './small-talk.ts';
import { splitClauses } from './split-clauses.ts';

const ASKS =
  /[?？]|[吗嘛呢]$|怎么|怎样|什么|啥|多少|多久|哪|几|谁|能不能|可不可以|是不是|有没有|\b(?:how|what|when|where|why|which|who)\b|^(?:can|could|may|do|does|is|are|will)\b/;
/** Still without what they came for, however polite. */
const LACKS = /不行|不对|没用|没有|没解决|不是|不能|还没|不懂|not?\b|cannot|can't|didn't|doesn't/;
const FAREWELLS: readonly (SmallTalk | undefined)[] = ['thanks', 'bye'];

/**
 * The courtesy a text ends with when it asks nothing and complains of nothing: 哦原路退回，知道了，谢谢
 * says thanks. Read so only where an answer has just been given.
 */
export function takesLeave(text: string): SmallTalk | undefined {
  const clauses = splitClauses(text);
  const talk = smallTalk(clauses.at(-1) ?? '');
  if (!FAREWELLS.includes(talk) || confirmation(text) === 'no') return undefined;
  const said = clauses.slice(0, -1).map((c) => normalise(c));
  return said.some((c) => ASKS.test(c) || LACKS.test(c)) ? undefined : talk;
}
