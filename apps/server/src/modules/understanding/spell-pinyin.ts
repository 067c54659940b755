/** Syllables of what people ask for a person with; enough to read zhuan ren gong, not all of pinyin. */
const SYLLABLES: Record<string, string> = {
  zhuan: '转',
  jie: '接',
  zhao: '找',
  huan: '换',
  jiao: '叫',
  wo: '我',
  ni: '你',
  yao: '要',
  xiang: '想',
  xuyao: '需要',
  qing: '请',
  bang: '帮',
  gei: '给',
  lai: '来',
  you: '有',
  mei: '没',
  bu: '不',
  yong: '用',
  bie: '别',
  ma: '吗',
  ba: '吧',
  le: '了',
  ge: '个',
  zaina: '在哪',
  zai: '在',
  yixia: '一下',
  fuwu: '服务',
  rengong: '人工',
  zhenren: '真人',
  kefu: '客服',
};
const INITIALS: Record<string, string> = {
  zrg: '转人工',
  zhuanrg: '转人工',
  zrgkf: '转人工客服',
  rg: '人工',
  rgkf: '人工客服',
  kf: '客服',
};
const LONGEST_FIRST = Object.keys(SYLLABLES).sort((a, b) => b.length - a.length);
const STAFF = /rengong|zhenren|kefu|^(?:z|zhuan)?rg(?:kf)?$|^kf$/;

/** Latin letters that spell 人工, 真人 or 客服, with the syllables around them, as characters. */
export function spellPinyin(text: string): string {
  return text.replace(/[a-z]+(?: [a-z]+)*/g, (run) => {
    const words = run.split(' ');
    const initials = words.every((word) => word.length === 1) && INITIALS[words.join('')];
    if (initials) return initials;
    const whole = STAFF.test(run.replaceAll(' ', '')) ? read(words.join('')) : undefined;
    if (whole !== undefined) return whole;
    return words
      .map((word) => (STAFF.test(word) ? (INITIALS[word] ?? read(word) ?? word) : word))
      .join(' ');
  });
}

function read(letters: string): string | undefined {
  if (letters === '') return '';
  for (const syllable of LONGEST_FIRST) {
    if (!letters.startsWith(syllable)) continue;
    const rest = read(letters.slice(syllable.length));
    if (rest !== undefined) return SYLLABLES[syllable] + rest;
  }
  return undefined;
}
