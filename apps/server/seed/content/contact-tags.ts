import type { ContactSeed } from './types.ts';

/** What the shop's people have written on a contact, so that they can be found together. */
export function tagsOf({ memberSinceDaysAgo, attributes, language }: ContactSeed): string[] {
  const { company, pets, children, home } = attributes;
  return [
    ...(company ? ['企业采购'] : []),
    ...(home === '新房装修' || home === '老房翻新' ? ['装修中'] : []),
    ...(pets ? ['养宠物'] : []),
    ...(children ? ['有孩子'] : []),
    ...(language === 'en' ? ['英语客户'] : []),
    ...(memberSinceDaysAgo >= 1000 ? ['三年老客'] : []),
  ];
}
