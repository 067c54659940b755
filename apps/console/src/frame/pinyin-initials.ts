/**
 * The first characters by which each initial begins in the order of pinyin, as the browser's own
 * collation knows it: no table of pronunciations is loaded.
 */
const firsts = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨他穵夕丫帀';
const initials = 'abcdefghjklmnopqrstwxyz';
const isHan = /^\p{Script=Han}$/u;
const order = new Intl.Collator('zh-CN-u-co-pinyin');

/** 「退出登录」 -> `tcdl`; what is no Chinese stays as it is, without spaces. */
export function pinyinInitials(text: string): string {
  let found = '';
  for (const char of text.toLowerCase()) {
    if (/\s/.test(char)) continue;
    if (!isHan.test(char)) {
      found += char;
      continue;
    }
    const at = [...firsts].findLastIndex((first) => order.compare(first, char) <= 0);
    found += initials[at] ?? '';
  }
  return found;
}
