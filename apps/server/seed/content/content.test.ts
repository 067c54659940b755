import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  agents,
  botWording,
  contacts,
  faqCategories,
  faqs,
  liveConversations,
  orders,
  paramLabels,
  pastConversations,
  productCategories,
  products,
  teams,
} from './index.ts';
import { spoken } from './products/spoken.ts';
import type { Text, Texts } from './types.ts';

const conversations = [...pastConversations, ...liveConversations];
const normal = (s: string) => s.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);
const missing = (values: readonly string[], known: readonly string[]) =>
  values.filter((value) => !known.includes(value));
const isFilled = (text: Text) => text.zh.trim() !== '' && text.en.trim() !== '';
const art = new URL('../../../playground/src/art/', import.meta.url);

describe('faqs', () => {
  const keys = faqs.map((faq) => faq.key);

  it('covers every category with at least 150 entries under unique keys', () => {
    expect(faqs.length).toBeGreaterThanOrEqual(150);
    expect(repeated(keys)).toEqual([]);
    const used = faqCategories.filter((c) => faqs.some((faq) => faq.category === c.key));
    expect(used).toHaveLength(8);
  });

  it('has four Chinese and two English wordings or more, and both answers', () => {
    for (const faq of faqs) {
      expect(faq.similar.zh.length, faq.key).toBeGreaterThanOrEqual(4);
      expect(faq.similar.en.length, faq.key).toBeGreaterThanOrEqual(2);
      expect(isFilled(faq.question) && isFilled(faq.answer), faq.key).toBe(true);
    }
  });

  it('gives no wording to two entries', () => {
    const wordings = faqs.flatMap((faq) => [
      ...[faq.question.zh, ...faq.similar.zh].map(normal),
      ...[faq.question.en, ...faq.similar.en].map(normal),
    ]);
    expect(repeated(wordings)).toEqual([]);
  });

  it('follows up with entries that exist', () => {
    expect(
      missing(
        faqs.flatMap((faq) => faq.followUps ?? []),
        keys,
      ),
    ).toEqual([]);
    expect(missing(botWording.greetingFaqKeys, keys)).toEqual([]);
  });
});

describe('products', () => {
  it('has unique skus, known categories and parameters, and a drawing each', () => {
    expect(products.length).toBeGreaterThanOrEqual(40);
    expect(repeated(products.map((p) => p.sku))).toEqual([]);
    const categories = productCategories.map((c) => c.key);
    for (const product of products) {
      expect(categories).toContain(product.category);
      expect(Object.keys(product.params).length, product.sku).toBeGreaterThanOrEqual(3);
      expect(missing(Object.keys(product.params), Object.keys(paramLabels))).toEqual([]);
      expect(spoken[product.sku], product.sku).toBeDefined();
      expect(existsSync(new URL(`${product.image}.svg`, art)), product.image).toBe(true);
    }
  });
});

describe('people and orders', () => {
  it('has enough contacts with unique keys, phones and addresses', () => {
    expect(contacts.length).toBeGreaterThanOrEqual(60);
    expect(new Set(contacts.map((c) => c.tier)).size).toBe(4);
    expect(repeated(contacts.map((c) => c.key))).toEqual([]);
    expect(repeated(contacts.map((c) => c.phone))).toEqual([]);
    expect(repeated(contacts.map((c) => c.email))).toEqual([]);
    expect(contacts.every((c) => c.email.endsWith('@example.com'))).toBe(true);
  });

  it('links every order to a contact and to products', () => {
    expect(orders.length).toBeGreaterThanOrEqual(200);
    expect(repeated(orders.map((o) => o.digits))).toEqual([]);
    expect(
      missing(
        orders.map((o) => o.contactKey),
        contacts.map((c) => c.key),
      ),
    ).toEqual([]);
    const skus = orders.flatMap((o) => o.items.map((item) => item.sku));
    expect(
      missing(
        skus,
        products.map((p) => p.sku),
      ),
    ).toEqual([]);
    for (const order of orders) {
      expect(order.digits).toMatch(/^\d{5}$/);
      const buyer = contacts.find((c) => c.key === order.contactKey)!;
      expect(order.daysAgo, order.digits).toBeLessThan(buyer.memberSinceDaysAgo);
      const isUnderway = ['shipped', 'delivered', 'refunding', 'refunded'].includes(order.status);
      expect(order.trackingNumber !== undefined, order.digits).toBe(isUnderway);
    }
  });

  it('puts every agent into known teams, and English speakers into each', () => {
    expect(teams).toHaveLength(3);
    expect(agents).toHaveLength(8);
    expect(agents.filter((a) => a.role === 'owner')).toHaveLength(1);
    const belonging = agents.flatMap((a) => a.teams);
    const known = teams.map((t) => t.key);
    expect(missing(belonging, known)).toEqual([]);
    for (const team of known) {
      const members = agents.filter((a) => a.teams.includes(team));
      expect(members.length, team).toBeGreaterThanOrEqual(3);
      expect(
        members.some((a) => a.locale === 'en'),
        team,
      ).toBe(true);
    }
  });
});

describe('conversations', () => {
  const contactKeys = contacts.map((c) => c.key);
  const faqKeys = faqs.map((f) => f.key);

  it('has at least 60 past ones over 14 days, from different scripts', () => {
    expect(pastConversations.length).toBeGreaterThanOrEqual(60);
    expect(repeated(conversations.map((c) => c.key))).toEqual([]);
    expect(new Set(pastConversations.map((c) => c.turns[0]?.text)).size).toBe(
      pastConversations.length,
    );
    expect(new Set(pastConversations.map((c) => c.daysAgo)).size).toBe(14);
    expect(pastConversations.every((c) => c.daysAgo >= 1 && c.daysAgo <= 14)).toBe(true);
    expect(pastConversations.some((c) => c.language === 'en')).toBe(true);
  });

  it('has three to five waiting, others with the bot, with agents and put off, one per contact', () => {
    const inState = (state: string) => liveConversations.filter((c) => c.state === state);
    expect(inState('waiting').length).toBeGreaterThanOrEqual(3);
    expect(inState('waiting').length).toBeLessThanOrEqual(5);
    expect(inState('with_bot')).toHaveLength(4);
    expect(inState('snoozed').length).toBeGreaterThanOrEqual(2);
    expect(inState('with_agent').length).toBeGreaterThanOrEqual(6);
    expect(inState('with_agent').filter((c) => c.unread).length).toBeGreaterThanOrEqual(6);
    expect(inState('waiting').every((c) => c.summary && c.handoffReason && c.teamKey)).toBe(true);
    expect(repeated(liveConversations.map((c) => c.contactKey))).toEqual([]);
  });

  it('refers only to what exists, and says something in every turn', () => {
    for (const conversation of conversations) {
      expect(contactKeys).toContain(conversation.contactKey);
      expect(conversation.turns[0]?.author, conversation.key).toBe('contact');
      for (const turn of conversation.turns) {
        if (turn.faqKey) expect(faqKeys, conversation.key).toContain(turn.faqKey);
        else expect(turn.text ?? turn.event, conversation.key).toBeTruthy();
      }
    }
  });

  it('mentions only orders of its own contact', () => {
    for (const { key, contactKey, turns } of conversations) {
      const own = orders.filter((o) => o.contactKey === contactKey).map((o) => o.digits);
      const said = turns.map((t) => t.text ?? '').join(' ');
      const digits = [...said.matchAll(/(?:尾号|和|ending) (\d{5})(?!\d)/g)].map((m) => m[1] ?? '');
      expect(missing(digits, own), key).toEqual([]);
    }
    for (const { key, contactKey, summary } of liveConversations) {
      const own = orders.filter((o) => o.contactKey === contactKey).map((o) => o.digits);
      expect(missing(summary?.orders ?? [], own), key).toEqual([]);
    }
  });

  it('assigns only to members of the team, and agents write only after a handoff', () => {
    for (const conversation of conversations) {
      const hasAgent = conversation.turns.some((t) => t.author === 'agent');
      expect(hasAgent, conversation.key).toBe(conversation.assigneeKey !== undefined);
      if (!conversation.assigneeKey) continue;
      const agent = agents.find((a) => a.key === conversation.assigneeKey);
      expect(agent?.teams, conversation.key).toContain(conversation.teamKey);
      expect(conversation.handoffReason, conversation.key).toBeDefined();
    }
  });

  it('ends live ones before now, with the unread turns last', () => {
    for (const { key, turns, startedMinutesAgo, unread = 0 } of liveConversations) {
      const seconds = turns.reduce((sum, turn) => sum + turn.after, 0);
      expect(seconds, key).toBeLessThanOrEqual(startedMinutesAgo * 60);
      const last = turns.slice(turns.length - unread);
      expect(
        last.every((t) => t.author === 'contact'),
        key,
      ).toBe(true);
    }
  });
});

describe('wording', () => {
  it('has both languages everywhere and several variants of what is said often', () => {
    const often: Texts[] = [
      botWording.greetings,
      botWording.clarify,
      botWording.fallback,
      botWording.handoffStarted,
      botWording.outOfHours,
      botWording.closingQuestion,
      ...botWording.smallTalk.map((s) => s.answers),
    ];
    for (const texts of often) {
      expect(texts.zh.length).toBeGreaterThanOrEqual(2);
      expect(texts.en.length).toBeGreaterThanOrEqual(2);
    }
    const examples = botWording.smallTalk.flatMap((s) => [...s.examples.zh, ...s.examples.en]);
    expect(repeated(examples.map(normal))).toEqual([]);
  });
});
