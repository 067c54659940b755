import i18n, { type Namespace, type TFunction } from 'i18next';

/**
 * The texts of a noun outside components. Whoever shows the result calls `useTranslation` too, and
 * so renders anew when the language changes.
 */
export const textsOf = <N extends Namespace>(noun: N): TFunction<N> => i18n.getFixedT(null, noun);
