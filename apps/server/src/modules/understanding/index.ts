// Placeholder of the door until the engines beside it are ready.
export { asksForAgent } from './asks-for-agent.ts';
export type SmallTalk = 'greeting' | 'thanks' | 'bye' | 'who_are_you' | 'acknowledge' | 'praise' | 'abuse' | 'still_there';
export const smallTalk = (t: string): SmallTalk | undefined =>
  /^(你好|您好|hi|hello)[!！。~]*$/i.test(t) ? 'greeting' : /^(谢谢|thanks)/i.test(t) ? 'thanks' : undefined;
export const isFragment = (t: string) => /^(你好|您好|我想问|请问|hi|hello)[，,…。!！]*$/i.test(t.trim());
export const joinPieces = (t: string[]) => t.filter((x) => !isFragment(x)).join(' ') || (t.at(-1) ?? '');
export const confirmation = (t: string): 'yes' | 'no' | undefined =>
  /^(解决了|好的|是|可以|yes|ok)/i.test(t) ? 'yes' : /^(没有|不|no)/i.test(t) ? 'no' : undefined;
export const detectLanguage = (t: string, f: 'zh' | 'en'): 'zh' | 'en' =>
  /\p{Script=Han}/u.test(t) ? 'zh' : /[a-z]/i.test(t) ? 'en' : f;
export const mood = (_: string[]): { mood: string; evidence?: string } => ({ mood: 'neutral' });
export interface SummaryInput {
  language: 'zh' | 'en';
  turns: { author: 'contact' | 'bot' | 'agent'; text: string; at: Date; outcome?: { kind: string; title?: string; helpful?: boolean } }[];
  orders: { number: string; title: string; status: string; placedAt: Date; totalCents: number; currency: string }[];
  reason: string;
  now: Date;
}
export const summarise = (i: SummaryInput) => ({
  aim: i.turns.find((t) => t.author === 'contact')?.text ?? '',
  tried: [] as string[],
  values: [] as { label: string; value: string }[],
  orders: i.orders.map((o) => o.number),
  mood: { mood: 'neutral' } as { mood: string; evidence?: string },
  text: i.reason,
});
