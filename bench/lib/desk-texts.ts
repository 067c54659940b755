import { searchTokens, vectorOf } from '../../apps/server/src/platform/db/search-tokens.ts';

/** What a desk hears, commonest first: how often each is meant falls as 1 divided by its rank. */
const topics = [
  '退款',
  '物流',
  '发票',
  '优惠券',
  '换货',
  '订单取消',
  '地址修改',
  '尺码',
  '售后维修',
  '会员积分',
  '支付失败',
  '质量问题',
  '安装预约',
  '保修期',
  '预售发货',
  '礼品包装',
  '运费险',
  '以旧换新',
  '企业采购',
  '海关清关',
];
const openings = [
  '请问',
  '你好，',
  '您好，我想问一下',
  '在吗？',
  '麻烦帮我看看',
  '为什么',
  '急，',
  '',
  '客服，',
  '想咨询',
];
const asks = [
  '的进度怎么查',
  '多久可以到账',
  '怎么还没有处理',
  '需要什么材料',
  '可以加急吗',
  '页面一直打不开',
  '显示已经完成，但是我没有收到',
  '要不要收费',
  '能不能改到下周',
  '上次说好今天给我回复的',
  '是按实际付款金额吗',
  '跟商品详情里写的不一样',
];
const products = [
  '蓝牙耳机',
  '扫地机器人',
  '空气炸锅',
  '羊毛围巾',
  '登山鞋',
  '儿童书包',
  '机械键盘',
  '破壁机',
  '电动牙刷',
  '投影仪',
  '咖啡机',
  '智能手表',
  'iPad 保护壳',
  'USB-C 充电器',
];
const replies = [
  '您好，已经为您登记，',
  '不好意思让您久等了，',
  '这边帮您核实到，',
  '感谢您的耐心，',
  '亲，',
];
const outcomes = [
  '的申请会在 48 小时内审核，请留意短信通知。',
  '需要您在订单页面上传照片，提交以后我们优先处理。',
  '已经交给专员跟进，今天下班前给您答复。',
  '按规则是可以的，运费由我们承担。',
  '系统显示还在路上，预计后天送达。',
];
const english = [
  'Hi, I would like to know about my refund',
  'Where is my parcel, the tracking page has not changed',
  'Can I get an invoice for this order please',
  'The charger stopped working after two weeks',
  'How do I change the delivery address',
  'Thanks, that solved it',
  'We have forwarded your request to our warehouse',
];
const small = ['好的', '谢谢', '嗯嗯', '在的', '收到，谢谢您', '没有了', '稍等一下', 'ok'];
/** Said of nearly nothing: what a rare search is for. */
export const rareWord = '琉璃盏';

export interface DeskText {
  text: string;
  vector: string;
}

/** A number between 0 and 1 from a seed, the same on every machine. */
export function randomOf(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Sentences with the skew of a real desk; messages are drawn from them evenly. */
export function deskTexts(count: number): DeskText[] {
  const random = randomOf(7);
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const skewed = <T>(all: readonly T[]): T =>
    all[Math.min(all.length - 1, Math.floor(all.length ** random()) - 1)]!;
  const compose = (): string => {
    const kind = random();
    if (kind < 0.18) return one(small);
    if (kind < 0.28) return `${one(english)}. Ref ${Math.floor(random() * 90_000) + 10_000}`;
    const product = random() < 0.5 ? one(products) : '';
    if (kind < 0.6) return `${one(openings)}${product}${skewed(topics)}${one(asks)}？`;
    return `${one(replies)}${product}${skewed(topics)}${one(outcomes)}`;
  };
  return Array.from({ length: count }, (_, i) => {
    const text = i === 3 ? `${one(openings)}${rareWord}${one(asks)}` : compose();
    return { text, vector: vectorOf(searchTokens(text)) };
  });
}

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文辉玲志国红'];
const cities = ['上海', '北京', '广州', '深圳', '成都', '杭州', '武汉', '西安', '南京', '哈尔滨'];

export interface DeskPerson {
  name: string;
  phone: string;
  email: string;
  city: string;
  vector: string;
}

export function deskPeople(count: number): DeskPerson[] {
  const random = randomOf(11);
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  return Array.from({ length: count }, (_, i) => {
    const surname = surnames[Math.floor(surnames.length ** random()) - 1] ?? '王';
    const name = `${surname}${one(given)}${random() < 0.7 ? one(given) : ''}`;
    const phone = `1${one(['38', '39', '50', '86', '77'])}${String(Math.floor(random() * 1e8)).padStart(8, '0')}`;
    const email = `user${i}@mail.example`;
    const city = one(cities);
    return {
      name,
      phone,
      email,
      city,
      vector: vectorOf(searchTokens([name, email, phone, city].join('\n'))),
    };
  });
}

/** Knowledge in parts of as many as one import takes. */
export function faqsOf(count: number) {
  const rows = Array.from({ length: count }, (_, i) => {
    const topic = topics[i % topics.length]!;
    const ask = asks[Math.floor(i / topics.length) % asks.length]!;
    return {
      question: `${products[i % products.length]}${topic}${ask}（${i}）`,
      questionEn: `${english[i % english.length]} (${i})`,
      similarQuestions: [`${topic}${ask}`, `${openings[i % openings.length]}${topic}`],
      answers: {
        zh: `${replies[i % replies.length]}${topic}${outcomes[i % outcomes.length]}`,
        en: '',
      },
    };
  });
  return Array.from({ length: Math.ceil(count / 1000) }, (_, n) => ({
    rows: rows.slice(n * 1000, n * 1000 + 1000),
  }));
}
