import type { Api } from './api.ts';
import type { DeskPlace } from './desk-data.ts';
import { rareWord } from './desk-texts.ts';

export interface Desk {
  owner: Api;
  /** Of a team. */
  member: Api;
  /** Of none: sees their own and what nobody holds. */
  loner: Api;
  place: DeskPlace;
}

export interface ListRequest {
  name: string;
  /** The n-th time: different words and rows each time. */
  ask(n: number): Promise<unknown>;
}

interface Page {
  items: { id: string }[];
  nextCursor: string | null;
}

const get = (api: Api, path: string, query: Record<string, string> = {}) =>
  api.call<Page>('GET', `${path}?${new URLSearchParams(query)}`);

const common = ['退款', '物流', '发票', '订单', '您好', '请问'];
const twoWords = ['退款 到账', '发票 材料', '物流 短信', '换货 运费'];
const phrases = [
  '退款的进度怎么查',
  '「按实际付款金额」',
  '在订单页面上传照片',
  '系统显示还在路上',
];
const english = ['refund', 'track', 'invo', 'deliver', 'charger st', 'thank'];
const surnames = ['王', '李', '张', '刘'];

/** Every list, opened conversation and search of a desk, each asked by who feels it most. */
export async function listsOf(desk: Desk): Promise<ListRequest[]> {
  const { owner, member, loner, place } = desk;
  const conversations = '/v1/conversations';
  const opened = (await get(owner, conversations, { folder: 'resolved', limit: '200' })).items;
  const later = async (api: Api, folder: string) => {
    let cursor: string | null = null;
    for (let n = 0; n < 5; n++) {
      const page: Page = await get(api, conversations, {
        folder,
        limit: '200',
        ...(cursor ? { cursor } : {}),
      });
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    return cursor;
  };
  const cursor = await later(owner, 'resolved');
  const pick = <T>(all: readonly T[], n: number): T => all[n % all.length]!;
  const searching = (
    name: string,
    words: (n: number) => string,
    query: Record<string, string> = {},
    api = owner,
  ): ListRequest => ({
    name: `search: ${name}`,
    ask: (n) => get(api, '/v1/search', { q: words(n), ...query }),
  });
  const folder = (api: Api, who: string, name: string): ListRequest => ({
    name: `folder ${name} (${who})`,
    ask: () => get(api, conversations, { folder: name }),
  });
  const agent = place.agents[0]!;
  const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString();
  return [
    folder(owner, 'all', 'all'),
    folder(owner, 'all', 'resolved'),
    folder(member, 'team', 'mine'),
    folder(member, 'team', 'queue'),
    folder(member, 'team', 'bot'),
    folder(member, 'team', 'resolved'),
    folder(loner, 'no team', 'all'),
    folder(loner, 'no team', 'resolved'),
    folder(loner, 'no team', 'snoozed'),
    {
      name: 'folder resolved, page 6',
      ask: () => get(owner, conversations, { folder: 'resolved', ...(cursor ? { cursor } : {}) }),
    },
    { name: 'counts (all)', ask: () => get(owner, '/v1/screens/inbox-counts') },
    { name: 'counts (team)', ask: () => get(member, '/v1/screens/inbox-counts') },
    { name: 'counts (no team)', ask: () => get(loner, '/v1/screens/inbox-counts') },
    {
      name: 'open a conversation',
      ask: (n) => get(owner, `/v1/screens/conversations/${pick(opened, n).id}`),
    },
    {
      name: 'messages of a conversation',
      ask: (n) => get(owner, `${conversations}/${pick(opened, n).id}/messages`),
    },
    { name: 'contacts', ask: () => get(owner, '/v1/contacts') },
    { name: 'contacts: surname', ask: (n) => get(owner, '/v1/contacts', { q: pick(surnames, n) }) },
    {
      name: 'contacts: last digits',
      ask: (n) => get(owner, '/v1/contacts', { q: String(1000 + ((n * 37) % 9000)) }),
    },
    { name: 'contacts: everybody', ask: () => get(owner, '/v1/contacts', { q: 'example' }) },
    { name: 'knowledge', ask: (n) => get(owner, '/v1/faqs', { q: pick(common, n) }) },
    searching('all kinds, common word', (n) => pick(common, n)),
    searching('all kinds, common word (team)', (n) => pick(common, n), {}, member),
    searching('all kinds, common word (no team)', (n) => pick(common, n), {}, loner),
    searching('one character', (n) => pick(['的', '我', '款'], n)),
    searching('two words', (n) => pick(twoWords, n), { kind: 'messages' }),
    searching('phrase', (n) => pick(phrases, n), { kind: 'messages' }),
    searching('rare word', () => rareWord),
    searching('rare word (team)', () => rareWord, {}, member),
    searching('no match', (n) => `${pick(common, n)} 不存在的词`),
    searching('common words never together', () => '谢谢 退款'),
    searching('English, beginnings of words', (n) => pick(english, n)),
    searching('order number', (n) => pick(['2026', '202611', '20260'], n)),
    searching('last four digits', (n) => String(1000 + ((n * 7919) % 9000))),
    searching('notes', (n) => pick(common, n), { kind: 'notes' }),
    searching('one agent’s', (n) => pick(common, n), { kind: 'messages', assigneeId: agent.id }),
    searching('a tag and a team', (n) => pick(common, n), {
      kind: 'messages',
      tag: '加急',
      teamId: agent.teamId,
    }),
    searching('an agent’s of no team and no such tag', (n) => pick(common, n), {
      kind: 'messages',
      assigneeId: agent.id,
      tag: '没有',
    }),
    searching('by the bot, last month', (n) => pick(common, n), {
      kind: 'messages',
      author: 'bot',
      from: day(60),
      to: day(30),
    }),
    searching('a week of half a year ago', (n) => pick(common, n), {
      kind: 'messages',
      from: day(190),
      to: day(183),
    }),
  ];
}
