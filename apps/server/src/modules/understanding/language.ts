/** English words that make a sentence; a product name has none of them. */
const SENTENCE_WORDS = new Set(
  'a an the i you he she it we they my your his her its our their me us them this that these those is are was were be been am do does did have has had can could will would should may might must not and or but if then because so of in on at to for from with by about as what when where which who whose why how there here please any some no yes want need know get got'.split(
    ' ',
  ),
);
/** Said in every language. */
const EVERYWHERE = new Set(
  'ok okay hi hello hey bye yes no yeah thanks thx lol wow haha emmm emm zrg rgkf kf rg'.split(' '),
);

/** The language a contact writes; what shows none (a number, an emoji, "ok") keeps `fallback`. */
export function detectLanguage(text: string, fallback: 'zh' | 'en'): 'zh' | 'en' {
  const plain = text
    .normalize('NFKC')
    .replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gi, ' ')
    .toLowerCase();
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(plain)) return fallback;
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = (plain.match(/[\p{L}\p{N}'’-]+/gu) ?? []).filter((word) =>
    /^[a-z][a-z'’-]*$/.test(word),
  );
  const telling = words.filter((word) => SENTENCE_WORDS.has(word)).length;
  if (han > 0) return telling >= 2 && words.length > han ? 'en' : 'zh';
  const said = words.filter((word) => !EVERYWHERE.has(word));
  if (said.length === 0) return fallback;
  // One word alone may be a brand or pinyin; a known word or a second one decides.
  return telling > 0 || said.length > 1 || (said[0]?.length ?? 0) > 3 ? 'en' : fallback;
}
