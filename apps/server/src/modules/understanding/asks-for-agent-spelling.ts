type Rule = [pattern: RegExp, replacement: string];

/** Cantonese and other regional words for the little words a wish is made of. */
const REGIONAL: Rule[] = [
  [/唔好/g, '不要'],
  [/唔使|唔驶|唔洗(?!衣)/g, '不用'],
  [/唔/g, '不'],
  [/不好(?=再|用|叫|同|给|转|找)/g, '不要'],
  [/不使(?=转|叫|找|接|麻)/g, '不用'],
  [/冇/g, '没有'],
  [/搵/g, '找'],
  [/嚟|黎(?=$|\P{L})/gu, '来'],
  [/哋/g, '们'],
  [/嘅/g, '的'],
  [/畀|俾/g, '给'],
  [/而家/g, '现在'],
  [/机械人/g, '机器人'],
  [/[讲説]嘢/g, '说话'],
  [/倾偈|倾(?=下|啦|$)/g, '聊'],
  [/覆(?=我|翻)/g, '回'],
  [/边个/g, '谁'],
  [/(?<!我)俺|恁(?=给|帮|叫|找)/g, '我'],
  [/侬/g, '你'],
  [/中不中|中吗|得唔得|成不成|好伐|得不得/g, '行吗'],
  [/真人儿|人儿/g, '人'],
  [/劳驾|烦请|有劳|辛苦您?(?=帮|给|转|接|安排)/g, '麻烦'],
];

/** 可服, 真仁, 人宫: sounds of the core words, where the other half or the place gives them away. */
const SOUNDS: Rule[] = [
  [/(?<=转)人手(?=$|[^\p{L}\p{N}])/gu, '人工'],
  [/(?<=人工|真人|在线|[找转接要叫])[可克课刻科][服府福付复伏](?!务|装)/g, '客服'],
  [/[人仁任壬][公功供共宫弓恭](?=客服)/g, '人工'],
  [/(?<=[转接找要叫个])[真珍针贞][人仁](?=$|客服|[^\p{L}\p{N}])/gu, '真人'],
  [/(?<=[转接])(?:仁|壬|任)(?:工|公|功)/g, '人工'],
];

/** English names of people in a Chinese sentence. */
const NAMES: Rule[] = [
  [/\b(?:manager|supervisor|leader|boss)(?![a-z])/g, '经理'],
  [/\bhuman (?:help|support|service|assistance)(?![a-z])/g, 'human'],
  [/\bcs(?![a-z])/g, '客服'],
  [/\bstaff(?![a-z])/g, '工作人员'],
];

/** The words of a Chinese sentence the matcher knows, for those it may be written with. */
export function mendChinese(text: string): string {
  return [...REGIONAL, ...SOUNDS, ...NAMES].reduce(
    (current, [pattern, by]) => current.replace(pattern, by),
    text,
  );
}

const NOT_BARE =
  'no|not|an?|the|real|live|human|actual|to|with|any|your|our|my|his|support|service|chat|another|other|different|new|some|travel|estate|insurance|of|for|from|by|want|need|per|customer|sales';
const SHORT: Rule[] = [
  // my order never came agent pls
  [
    new RegExp(
      `(?<!\\b(?:${NOT_BARE}) )\\b(agent|human|rep|representative|operator|supervisor|person) (?:pls|plz|please|plss)\\b`,
      'g',
    ),
    ', $1,',
  ],
  [
    /\b(?:cust|custmr|cstmr|cus|costumer|customor|custumer)(?= (?:svc|serv|service|support|supp|suport|care|rep)\b)/g,
    'customer',
  ],
  [/(?<=\bcustomer )(?:svc|serv|servise|servic|srvc)\b/g, 'service'],
  [/(?<=\b(?:customer|tech) )(?:supp|suport|supprt)\b/g, 'support'],
  [
    /\bcs(?= (?:rep|agent|person|team)\b)|(?<=\b(?:need|want|to|contact|with) )cs$|^cs(?= (?:please|pls)|$)/g,
    'customer service',
  ],
  [/\b(?:lve|liv|laive)(?= (?:agent|chat|person|support|human|rep)\b)/g, 'live'],
  [/\b(?:peron|persn|preson|perosn|pers0n)\b/g, 'person'],
  [
    /\b(?:hooman|hman|humn|humam|humen|hunan|huma)(?=$| (?:being|agent|please|pls|plz|now|support))/g,
    'human',
  ],
  [/\b(?:agnt|agebt|agemt|agen)(?=$| (?:please|pls|plz|now))/g, 'agent'],
  [/\b(?:tech) (?:guy|person|people)\b/g, 'tech support'],
  [/\b2(?= (?:some|any)[a-z1]+\b)/g, 'to'],
  [/\bspeek(?:ing)?\b/g, 'speak'],
  [/\bs[ou]m+e?b[ou]d+[yi]e?\b/g, 'somebody'],
  [/\b(?:custmer|cutomer|cusomer|costomer|customr)\b/g, 'customer'],
  [/\b'?em\b/g, 'them'],
  [/\by'?all\b|\bya\b/g, 'you'],
];

/** English short forms and slips of the names of staff. */
export function mendEnglish(text: string): string {
  return SHORT.reduce((current, [pattern, by]) => current.replace(pattern, by), text);
}

const TRANSLATES = /^(?:请|帮我|麻烦)*翻译|^(?:please )?translate\b/i;
const CITES =
  /(?:短信|消息|信息|网页|页面|网站|官网|首页|邮件|公告|通知|app|小程序|软件|说明|手册|菜单|界面|弹窗|广告|海报|包装|条款|写|显示|提示|标|印|那个|这个|所谓|什么叫|上的?|里的?)[^"“”'「」，。,!?]{0,6}$|\b(?:says?|said|reads?|saying|called|labell?ed|named|marked|button|email|e-mail|text|sms|website|site|page|app|message|ticket|sign|banner|menu|option|mean by|does|word|phrase|translate|say|typing|click(?:ed|ing)?)\b[^".!?]{0,12}$/i;
const EXPLAINED =
  /^\s*(?:这?个?(?:按钮|选项|功能|入口|链接|几个字|字样)|是什么意思|是啥意思|是指|指的|什么意思|button|option|link|mean|on (?:the|your))/i;
const WISHED =
  /我(?:都|就)?(?:说|要|想|点)[^，。]{0,4}$|\bi (?:said|want|typed|need|keep saying)[^.]{0,6}$/i;

/** A text without the words it only cites: 短信里说“如需人工请回复1”. */
export function dropCitations(text: string): string {
  if (TRANSLATES.test(text)) return '';
  return text.replace(/["“「『‘]([^"“”「」『』’]{1,80})["”」』’]/g, (whole, _inner, at: number) => {
    const before = text.slice(Math.max(0, at - 40), at);
    const after = text.slice(at + whole.length);
    const isCited = (CITES.test(before) && !WISHED.test(before)) || EXPLAINED.test(after);
    return isCited ? ' ' : whole;
  });
}
