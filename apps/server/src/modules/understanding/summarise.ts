import type { HandoffReason } from '@lingxi/contract';
import { asksForAgent } from './asks-for-agent.ts';
import { confirmation } from './confirmation.ts';
import { findAim, informationIn, isValueOnly, utterancesOf } from './find-aim.ts';
import { mood } from './mood.ts';
import { smallTalk } from './small-talk.ts';
import { type Language, type SummaryWords, WORDS } from './summary-words.ts';
import { quote, tellInThirdPerson } from './tell-in-third-person.ts';
import { type OrderFacts, tellOrders } from './tell-orders.ts';
import { maskIn, tellValues, type Value } from './tell-values.ts';

export interface SummaryTurn {
  author: 'contact' | 'bot' | 'agent';
  text: string;
  at: Date;
  /** What a turn of the bot did. */
  outcome?: {
    kind: 'answered' | 'offered' | 'clarified' | 'fallback' | 'handoff';
    /** Title of the knowledge article given. */
    title?: string;
    /** What the contact pressed or said under the answer. */
    helpful?: boolean;
  };
}

export interface SummaryInput {
  language: Language;
  turns: SummaryTurn[];
  orders: OrderFacts[];
  collected?: Record<string, string>;
  reason: HandoffReason;
  now: Date;
  /** IANA name; default Asia/Shanghai. */
  timeZone?: string;
}

export interface Summary {
  aim: string;
  tried: string[];
  values: Value[];
  orders: string[];
  mood: { mood: string; evidence?: string };
  /** The whole in two to five lines. */
  text: string;
}

/** What an agent should know before saying a word: aim, what was tried, values, orders and mood. */
export function summarise(input: SummaryInput): Summary {
  const { language, turns, now, timeZone = 'Asia/Shanghai' } = input;
  const words = WORDS[language];
  const texts = turns.filter(({ author }) => author === 'contact').map(({ text }) => text);
  const parts = {
    aim: tellAim(turns, words, now),
    tried: tellTried(turns, words, now),
    values: tellValues({ texts, collected: input.collected, language, words, now, timeZone }),
    orders: tellOrders({ orders: input.orders, texts, language, words, now, timeZone }),
    mood: tellMood(texts, words, now),
  };
  return { ...parts, text: render(parts, input.reason, words) };
}

function tellAim(turns: SummaryTurn[], words: SummaryWords, now: Date): string {
  const utterances = utterancesOf(turns);
  const aim = findAim(utterances, now);
  if (!aim) return utterances.some(asksForAgent) ? words.noAim.asked : words.noAim.other;
  const told = maskIn(tellInThirdPerson(aim.main, words), now);
  return aim.followUp
    ? `${told}${words.between.items}${words.alsoAsked}${quote(aim.followUp)}`
    : told;
}

/** Articles given and whether they helped, questions without an answer, earlier replies of agents. */
function tellTried(turns: SummaryTurn[], words: SummaryWords, now: Date): string[] {
  const tried = turns.flatMap((turn, index) => {
    const outcome = turn.author === 'bot' ? turn.outcome : undefined;
    if (outcome?.kind === 'answered' && outcome.title) {
      const helpful = outcome.helpful ?? judgedBy(turns, index);
      const verdict =
        helpful === undefined ? words.saidNothing : helpful ? words.helped : words.helpedNot;
      return [words.article(outcome.title) + verdict];
    }
    if (outcome?.kind === 'offered') return [words.offered(outcome.title ?? '')];
    if (outcome?.kind === 'clarified') return [words.clarified];
    if (outcome?.kind === 'fallback') return unanswered(turns, index, words, now);
    return [];
  });
  const replies = turns.filter(({ author }) => author === 'agent').length;
  if (replies > 0) tried.push(words.agentReplied(replies));
  return [...new Set(tried)].slice(-4);
}

/** What the contact said right after an answer, where that is a verdict on it. */
function judgedBy(turns: SummaryTurn[], index: number): boolean | undefined {
  const next = turns[index + 1];
  const said = next?.author === 'contact' ? confirmation(next.text) : undefined;
  return said && said === 'yes';
}

function unanswered(turns: SummaryTurn[], index: number, words: SummaryWords, now: Date): string[] {
  const asked = turns.slice(0, index).findLast(({ author }) => author === 'contact')?.text;
  if (!asked || smallTalk(asked) || asksForAgent(asked) || informationIn(asked) < 1) return [];
  return [words.unanswered(maskIn(quote(asked), now))];
}

function tellMood(texts: string[], words: SummaryWords, now: Date): Summary['mood'] {
  // A number or a bare 转人工 shows no mood, and must not make the words before it seem old.
  const telling = texts.filter(
    (text) => !isValueOnly(text, now) && (!asksForAgent(text) || text.length > 8),
  );
  const felt = mood(telling);
  return {
    mood: words.moods[felt.mood],
    ...(felt.evidence && { evidence: maskIn(felt.evidence, now) }),
  };
}

function render(parts: Omit<Summary, 'text'>, reason: HandoffReason, words: SummaryWords): string {
  const { lines, between } = words;
  const given = parts.values.map(({ label, value }) => label + between.label + value);
  const facts = [
    given.length > 0 ? lines.values + given.join(between.items) : '',
    parts.orders.length > 0 ? lines.orders + parts.orders.join(between.items) : '',
  ].filter((fact) => fact !== '');
  const felt = parts.mood.evidence ? between.quote(parts.mood.evidence) : '';
  return [
    parts.aim,
    lines.tried + (parts.tried.length > 0 ? parts.tried.join(between.items) : words.nothingTried),
    ...facts,
    `${lines.mood}${parts.mood.mood}${felt}${between.items}${lowerFirst(lines.reason)}${words.reasons[reason]}`,
  ]
    .map((line) => (/[。.！!？?]$/.test(line) ? line : line + between.end))
    .join('\n');
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
