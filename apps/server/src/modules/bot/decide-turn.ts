import type { HandoffReason, Locale, MessageContent } from '@lingxi/contract';
import {
  asksForAgent,
  confirmation,
  insists,
  joinPieces,
  mood,
  smallTalk,
  soundsUnfinished,
  splitClauses,
  takesLeave,
  withoutEntities,
} from '../understanding/index.ts';
import { say } from './say.ts';
import type { BotState, Outcome } from './state.ts';
import { agentButton, type WordingKey } from './wording.ts';
import type { Words } from './words.ts';

/** A hit as the bot needs it: what it would answer, in both languages. */
export interface Hit {
  /** Asked word for word as it is stored. */
  isExact: boolean;
  faqId: string;
  score: number;
  title: Record<Locale, string>;
  answer: Record<Locale, string>;
}

export interface Found {
  kind: 'answer' | 'options' | 'unsure';
  hits: readonly Hit[];
}

export interface TurnInput {
  /** The contact's unanswered messages, oldest first. */
  pieces: readonly string[];
  hasAttachment: boolean;
  locale: Locale;
  now: Date;
  state: BotState;
  /** How the bot of this inbox speaks. */
  words?: Words;
  /** The entry behind the button that was pressed. */
  chosen?: Hit | undefined;
  search(text: string): Promise<Found>;
}

export interface Turn {
  say: { text: string; content: MessageContent }[];
  state: BotState;
  outcome?: Outcome;
  handoff?: HandoffReason;
  isSolved?: boolean;
  /** The entry that was given as the answer. */
  answeredFaqId?: string;
  /** What comes next may change it: worth a moment's waiting. */
  isTentative?: boolean;
}

/** Unsure this often in a row, and a person takes over. */
const mostUnsure = 3;
const shownOptions = 3;
/** Lists in a row from which nothing was chosen. */
const mostOffers = 2;
/** From here a list is what was meant, and not a guess at half a question. */
const sure = 0.8;
/** Clauses shorter than this say nothing by themselves. */
const leastClause = 4;
/** So soon after an answer, the same question is another piece of it. */
const samePieceMs = 6000;
const longestPiece = 8;
/** A hit below this is no help even as a suggestion. */
const leastNearest = 0.18;

/** What the bot does with what the contact said. The order of the questions is the bot's manners. */
export async function decideTurn(input: TurnInput): Promise<Turn> {
  const { pieces, locale, state } = input;
  const last = pieces.at(-1) ?? '';
  const text = joinPieces([...pieces]);

  if (input.chosen) return answer(input, input.chosen);
  if (pieces.some((p) => asksForAgent(p)) || asksForAgent(text))
    return handOff(input, wishReason(pieces));
  if (text.trim() === '' && input.hasAttachment) return speak(input, 'picture', [toAgent(locale)]);

  const yesOrNo = state.awaiting ? confirmation(last) : undefined;
  if (state.awaiting === 'handoff' && yesOrNo === 'yes') return handOff(input, 'not_understood');
  // Said again after the bot was sorry already: it cannot do more.
  if (state.awaiting === 'handoff' && insists(last)) return handOff(input, 'unhelpful');
  if (state.awaiting === 'solved' && yesOrNo === 'yes') {
    return { ...speak(input, 'confirmed'), isSolved: true };
  }
  if (state.awaiting === 'solved' && (yesOrNo === 'no' || insists(last))) {
    const turn = speak(input, 'unhelpful', [toAgent(locale)]);
    return { ...turn, state: { ...turn.state, awaiting: 'handoff' } };
  }
  const talk = smallTalk(text) ?? smallTalk(last);
  if (talk && pieces.every((p) => smallTalk(p) !== undefined || p === ''))
    return speak(input, talk);

  return fromKnowledge(input, text);
}

async function fromKnowledge(input: TurnInput, text: string): Promise<Turn> {
  const found = await best(input, text);
  const [first] = found.hits;
  // Half a question may find something too; asked word for word, it is a whole one.
  const isHalf = soundsUnfinished(text) || soundsUnfinished(input.pieces.at(-1) ?? '');
  const isTentative = !first?.isExact && (isHalf || (first?.score ?? 0) < sure);
  if (found.kind === 'answer' && first) {
    return { ...answer(input, first), isTentative: !first.isExact && isHalf };
  }
  if (found.kind === 'unsure' && input.state.lastFaqId && takesLeave(text)) {
    return { ...speak(input, 'confirmed'), isSolved: true, isTentative };
  }
  const turn = found.kind === 'options' ? offer(input, text, found) : unsure(input, text, found);
  return { ...turn, isTentative };
}

const rank = { answer: 2, options: 1, unsure: 0 };

/**
 * The words alone, the last piece alone, or together with what was not understood before. Only when
 * none of them is answered, what they say besides the question is left out: numbers, then clauses.
 */
async function best(input: TurnInput, text: string): Promise<Found> {
  const { unsureText } = input.state;
  const last = input.pieces.at(-1) ?? '';
  const winner = await bestOf(input, [
    text,
    last,
    ...(unsureText ? [`${unsureText} ${text}`] : []),
  ]);
  if (winner.kind === 'answer') return winner;
  const bare = withoutEntities(text, input.now);
  const clauses = splitClauses(bare).filter((c) => c.length >= leastClause);
  const lessWords = await bestOf(input, [bare, ...(clauses.length > 1 ? clauses : [])]);
  return rank[lessWords.kind] > rank[winner.kind] ? lessWords : winner;
}

async function bestOf(input: TurnInput, wordings: readonly string[]): Promise<Found> {
  let winner: Found = { kind: 'unsure', hits: [] };
  for (const words of new Set(wordings)) {
    if (words.trim() === '') continue;
    const found = await input.search(words);
    const isBetter =
      rank[found.kind] > rank[winner.kind] ||
      (found.kind === winner.kind && (found.hits[0]?.score ?? 0) > (winner.hits[0]?.score ?? 0));
    if (isBetter) winner = found;
  }
  return winner;
}

function answer(input: TurnInput, hit: Hit): Turn {
  if (hit.faqId === input.state.lastFaqId && hit !== input.chosen) return answerAgain(input);
  const title = inLocale(hit.title, input.locale);
  return {
    say: [
      {
        text: inLocale(hit.answer, input.locale),
        content: { source: { faqId: hit.faqId, title }, helpful: null },
      },
    ],
    state: understood(input.state, {
      lastFaqId: hit.faqId,
      answeredAt: input.now.getTime(),
      awaiting: 'solved',
    }),
    outcome: { kind: 'answered', title },
    answeredFaqId: hit.faqId,
  };
}

/** The same question again: another piece of it, or the answer was none. Never the same answer twice. */
function answerAgain(input: TurnInput): Turn {
  const { state, locale, now } = input;
  const isPiece = input.pieces.every((p) => p.length <= longestPiece);
  if (isPiece && now.getTime() - state.answeredAt < samePieceMs) return { say: [], state };
  if (state.repeats > 0) return handOff(input, 'unhelpful');
  const turn = speak(input, 'repeated', [toAgent(locale)]);
  return { ...turn, state: { ...turn.state, repeats: 1, awaiting: 'handoff' } };
}

function offer(input: TurnInput, text: string, found: Found): Turn {
  const { locale, state } = input;
  // Nothing was chosen twice: a third list helps nobody.
  if (state.offers >= mostOffers) return unsure(input, text, found, mostUnsure - 1);
  const shown = found.hits.slice(0, shownOptions);
  const turn = speak(input, shown.length > 1 ? 'options' : 'option', [
    ...shown.map((h) => button(h, locale)),
    toAgent(locale),
  ]);
  const title = shown.map((h) => inLocale(h.title, locale)).join(' / ');
  return {
    ...turn,
    state: understood(turn.state, { offers: state.offers + 1 }),
    outcome: { kind: 'offered', title },
  };
}

/** One clarifying question, then the nearest there is, then a person: never the same twice. */
function unsure(input: TurnInput, text: string, found: Found, least = 0): Turn {
  const { locale, state } = input;
  const count = Math.max(state.unsureCount + 1, least);
  if (count >= mostUnsure) return handOff(input, 'not_understood');
  const remembered = { unsureCount: count, unsureText: text };
  if (count === 1) {
    const turn = speak(input, 'clarify');
    const next = { ...turn.state, ...remembered, awaiting: null };
    return { ...turn, state: next, outcome: { kind: 'clarified' } };
  }
  const near = found.hits.filter((h) => h.score >= leastNearest).slice(0, shownOptions);
  const buttons = [...near.map((h) => button(h, locale)), toAgent(locale)];
  const turn = speak(input, near.length > 0 ? 'nearest' : 'nothing', buttons);
  const next = { ...turn.state, ...remembered, awaiting: 'handoff' as const };
  return { ...turn, state: next, outcome: { kind: 'fallback' } };
}

function handOff(input: TurnInput, reason: HandoffReason): Turn {
  const isAsked = reason === 'asked' || reason === 'complaint';
  const turn = speak(input, isAsked ? 'handoff' : 'handoffUnasked');
  return {
    ...turn,
    state: understood(turn.state, {}),
    handoff: reason,
    outcome: { kind: 'handoff' },
  };
}

/** Somebody who is angry and wants a person comes with a complaint. */
const wishReason = (pieces: readonly string[]): HandoffReason =>
  mood([...pieces]).mood === 'angry' ? 'complaint' : 'asked';

function speak(
  input: TurnInput,
  key: WordingKey,
  quickReplies: MessageContent['quickReplies'] = [],
): Turn {
  const said = say(input.state, key, input.locale, input.words);
  const content = quickReplies.length > 0 ? { quickReplies } : {};
  return { say: [{ text: said.text, content }], state: said.state };
}

const understood = (state: BotState, change: Partial<BotState>): BotState => ({
  ...state,
  unsureCount: 0,
  unsureText: null,
  awaiting: null,
  offers: 0,
  repeats: 0,
  ...change,
});

const inLocale = (text: Record<Locale, string>, locale: Locale): string =>
  text[locale] || text.zh || text.en;

const button = (hit: Hit, locale: Locale) => {
  const title = inLocale(hit.title, locale).slice(0, 120);
  return { label: title, text: title, faqId: hit.faqId };
};

const toAgent = (locale: Locale) => ({ label: agentButton[locale], text: agentButton[locale] });
