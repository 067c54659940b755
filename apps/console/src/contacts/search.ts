const tiers = ['standard', 'silver', 'gold', 'vip'] as const;
const kinds = ['conversation', 'order', 'event', 'note', 'act'] as const;

type YesOrNo = 'yes' | 'no';

/** What the address of the list holds; days are of the reader's own calendar, both included. */
export interface ContactSearch {
  q?: string | undefined;
  tier?: (typeof tiers)[number] | undefined;
  tag?: string | undefined;
  identified?: YesOrNo | undefined;
  blocked?: YesOrNo | undefined;
  seenFrom?: string | undefined;
  seenTo?: string | undefined;
  createdFrom?: string | undefined;
  createdTo?: string | undefined;
  sort?: 'created' | undefined;
  order?: 'asc' | undefined;
}

export interface TimelineSearch {
  kind?: (typeof kinds)[number] | undefined;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** From whatever the address holds. */
export function readContactSearch(address: object): ContactSearch {
  const s = address as Record<string, unknown>;
  // The router reads `q=12306` as a number.
  const text = (value: unknown, max: number) =>
    (typeof value === 'string' || typeof value === 'number') && value !== ''
      ? String(value).slice(0, max)
      : undefined;
  const dayOf = (value: unknown) =>
    typeof value === 'string' && day.test(value) ? value : undefined;
  const yesOrNo = (value: unknown) => (value === 'yes' || value === 'no' ? value : undefined);
  return {
    q: text(s.q, 100),
    tier: tiers.find((tier) => tier === s.tier),
    tag: text(s.tag, 40),
    identified: yesOrNo(s.identified),
    blocked: yesOrNo(s.blocked),
    seenFrom: dayOf(s.seenFrom),
    seenTo: dayOf(s.seenTo),
    createdFrom: dayOf(s.createdFrom),
    createdTo: dayOf(s.createdTo),
    sort: s.sort === 'created' ? s.sort : undefined,
    order: s.order === 'asc' ? s.order : undefined,
  };
}

export const readTimelineSearch = (address: { kind?: unknown }): TimelineSearch => ({
  kind: kinds.find((kind) => kind === address.kind),
});

/** Everybody, in whatever order. */
export const noFilters = {
  q: undefined,
  tier: undefined,
  tag: undefined,
  identified: undefined,
  blocked: undefined,
  seenFrom: undefined,
  seenTo: undefined,
  createdFrom: undefined,
  createdTo: undefined,
} satisfies ContactSearch;

/** Whether anything is left out of the list. */
export const isFiltered = ({ sort: _, order: __, ...filters }: ContactSearch): boolean =>
  Object.values(filters).some((value) => value !== undefined);
