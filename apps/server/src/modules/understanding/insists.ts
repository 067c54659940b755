import { normalise } from './normalise.ts';

/** It is still not solved, in any wording: 还是不行, 没用, still not working. A plain 不用了 is none. */
const INSISTS =
  /(?:还是|依然|仍然?|照样|又)(?:没|不(?!用|需|要|客气|错)|未|解决不|打不|用不)|没(?:有?用|有?解决|帮[上到助])|(?:解决|帮)不了|不(?:行啊?$|管用|好使|起作用)|答非所问|\bstill (?:not|no|does|is ?n|do ?n|did ?n|can ?n|unsolved|broken)|\b(?:not|n't) (?:solved|helpful|working|work|help)\b|\b(?:did|does|do)(?: not|n't) (?:help|work)|\b(?:no use|useless)\b/;

export const insists = (text: string): boolean => INSISTS.test(normalise(text));
