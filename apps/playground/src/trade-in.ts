import { byId, h } from './dom.ts';
import { t } from './language.ts';
import type { TextKey } from './texts.ts';
import { chatButton } from './widget.ts';

/** Yuan for a working device of up to three years. */
const values = {
  washer: 320,
  dryer: 340,
  fridge: 420,
  aircon: 480,
  television: 260,
  hood: 180,
  dishwasher: 260,
} satisfies Partial<Record<TextKey, number>>;

const ages = { age3: 1, age6: 0.7, age10: 0.45, ageOld: 0.3 } satisfies Partial<
  Record<TextKey, number>
>;

const states = { estimateWorks: 1, estimateBroken: 0.3 } satisfies Partial<Record<TextKey, number>>;

type Kind = keyof typeof values;
type Age = keyof typeof ages;
type State = keyof typeof states;

let chosen: { kind: Kind; age: Age; state: State } = {
  kind: 'washer',
  age: 'age6',
  state: 'estimateWorks',
};

/** The shop pays 50–800 yuan for working devices and 30–150 for broken ones, in tens. */
const estimate = ({ kind, age, state }: typeof chosen): number => {
  const value = Math.round((values[kind] * ages[age] * states[state]) / 10) * 10;
  return state === 'estimateWorks'
    ? Math.min(800, Math.max(50, value))
    : Math.min(150, Math.max(30, value));
};

const result = (): HTMLElement[] => [
  h('strong', {}, t('estimateAbout', { value: estimate(chosen) })),
  h('span', {}, t('estimateNote')),
];

interface Choice<K extends TextKey> {
  label: TextKey;
  options: readonly K[];
  value: K;
  choose: (value: K) => void;
}

const select = <K extends TextKey>({ label, options, value, choose }: Choice<K>): HTMLElement => {
  const list = h('select', {}, ...options.map((key) => h('option', { value: key }, t(key))));
  list.value = value;
  list.addEventListener('change', () => {
    const key = options.find((option) => option === list.value);
    if (key) choose(key);
    byId('estimate-result').replaceChildren(...result());
  });
  return h('label', {}, t(label), list);
};

const keysOf = <K extends TextKey>(table: Readonly<Record<K, number>>): K[] =>
  Object.keys(table) as K[];

const form = (): HTMLElement =>
  h(
    'div',
    { class: 'estimate' },
    h('h3', {}, t('estimate')),
    select({
      label: 'estimateKind',
      options: keysOf(values),
      value: chosen.kind,
      choose: (kind) => {
        chosen = { ...chosen, kind };
      },
    }),
    select({
      label: 'estimateAge',
      options: keysOf(ages),
      value: chosen.age,
      choose: (age) => {
        chosen = { ...chosen, age };
      },
    }),
    select({
      label: 'estimateState',
      options: keysOf(states),
      value: chosen.state,
      choose: (state) => {
        chosen = { ...chosen, state };
      },
    }),
    h('output', { id: 'estimate-result' }, ...result()),
    chatButton('trade-in'),
  );

const step = (title: TextKey, text: TextKey): HTMLElement =>
  h('li', {}, h('strong', {}, t(title)), t(text));

/** The page 以旧换新: how it goes, and a first estimate. */
export const paintTradeIn = (): void => {
  byId('trade-in-view').replaceChildren(
    h(
      'section',
      { class: 'trade-in', 'aria-labelledby': 'trade-in-title' },
      h(
        'div',
        {},
        h('h2', { id: 'trade-in-title' }, t('tradeIn')),
        h('p', { class: 'lead' }, t('tradeLead')),
        h(
          'ol',
          { class: 'steps' },
          step('tradeStep1', 'tradeStep1Text'),
          step('tradeStep2', 'tradeStep2Text'),
          step('tradeStep3', 'tradeStep3Text'),
        ),
        h('img', {
          class: 'trade-in-art',
          src: './art/trade-in.svg',
          alt: '',
          width: 560,
          height: 170,
        }),
      ),
      form(),
    ),
  );
};
