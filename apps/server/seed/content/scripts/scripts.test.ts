import { describe, expect, it } from 'vitest';
import { contacts, faqs, liveConversations, orders, pastConversations, teams } from '../index.ts';
import { scripts } from './index.ts';
import type { ScriptSeed } from './script.ts';

const textsOf = (script: ScriptSeed): string[] =>
  script.turns.flatMap((t) => (t.text === undefined ? [] : t.text)) as string[];
const listsOf = (script: ScriptSeed): (readonly string[])[] =>
  script.turns.flatMap((t) => [t.text, t.faqKey]).filter((list) => Array.isArray(list));

describe('scripts', () => {
  it('are at least 60, told three to eight times each, about a sixth of them in English', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(60);
    const keys = [...scripts, ...pastConversations, ...liveConversations].map((s) => s.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, times } of scripts) {
      expect(times, key).toBeGreaterThanOrEqual(3);
      expect(times, key).toBeLessThanOrEqual(8);
    }
    const told = (all: readonly ScriptSeed[]) => all.reduce((sum, s) => sum + s.times, 0);
    const share = told(scripts.filter((s) => s.language === 'en')) / told(scripts);
    expect(share).toBeGreaterThan(1 / 7.5);
    expect(share).toBeLessThan(1 / 5);
  });

  it('begin with the contact, and have a beginning of its own for nearly every telling', () => {
    for (const { key, times, turns, handoffReason } of scripts) {
      const [first] = turns;
      expect(first?.author, key).toBe('contact');
      const openings = typeof first?.text === 'string' ? 1 : (first?.text?.length ?? 0);
      // What nobody could answer is asked in the same words, so that it is counted together.
      const isRepeated = first?.isUnclear === true && handoffReason !== 'complaint';
      if (!isRepeated) expect(openings, key).toBe(times);
    }
  });

  it('keep what is asked beside what is answered: no list is longer than the tellings', () => {
    for (const script of scripts) {
      for (const list of listsOf(script)) {
        expect(list.length, `${script.key}: ${list[0]}`).toBeLessThanOrEqual(script.times);
      }
    }
  });

  it('refer only to what exists, and leave no mark of the mechanism behind', () => {
    const known = faqs.map((f) => f.key);
    const keys = teams.map((t) => t.key);
    for (const script of scripts) {
      const { key, teamKey, otherTeamKey, turns, order, who } = script;
      for (const team of [teamKey, otherTeamKey]) if (team) expect(keys, key).toContain(team);
      for (const turn of turns) {
        const faqKeys = [turn.faqKey ?? []].flat();
        for (const faqKey of faqKeys) expect(known, key).toContain(faqKey);
        const says = turn.text ?? turn.says ?? turn.event ?? turn.faqKey;
        expect(says, key).toBeDefined();
      }
      if (who === 'visitor') expect(textsOf(script).join(), key).not.toMatch(/\{(city|tail)\}/);
      if (order) {
        const sold = orders.filter((o) => order.skus.includes(o.items[0]!.sku));
        const languages = sold.map((o) => contacts.find((c) => c.key === o.contactKey)!.language);
        expect(languages, key).toContain(script.language);
      }
    }
  });

  it('have people only where somebody is there, and say why they came', () => {
    for (const { key, turns, hours, teamKey, handoffReason } of scripts) {
      const hasPeople = turns.some((t) => t.author === 'agent' || t.event === 'handed_off');
      expect(teamKey !== undefined, key).toBe(hasPeople);
      if (!hasPeople) continue;
      expect(hours, key).toBe(handoffReason === 'left_message' ? 'night' : 'open');
    }
  });
});
