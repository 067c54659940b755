import { type ImportKind, importFields, type Locale } from '@lingxi/contract';

interface Heading {
  zh: string;
  en: string;
  /** What other programs call it. */
  also?: readonly string[];
}

/** How people name the columns; the first two are what an export writes. */
const headings: Record<ImportKind, Record<string, Heading>> = {
  faqs: {
    question: {
      zh: '标准问',
      en: 'Question',
      also: ['问题', '标准问题', '问法', '标题', 'title', 'q'],
    },
    questionEn: { zh: '英文标准问', en: 'Question (English)', also: ['英文问题', 'question_en'] },
    similarQuestions: {
      zh: '相似问',
      en: 'Similar questions',
      also: ['相似问法', '相似问题', '扩展问', 'similar', 'similar question'],
    },
    answerZh: {
      zh: '中文答案',
      en: 'Answer (Chinese)',
      also: ['答案', '回答', '回复', 'answer', 'answer_zh', 'answers.zh', 'a'],
    },
    answerEn: {
      zh: '英文答案',
      en: 'Answer (English)',
      also: ['english answer', 'answer_en', 'answers.en'],
    },
    category: { zh: '分类', en: 'Category', also: ['类别', '目录', '知识分类'] },
    status: { zh: '状态', en: 'Status', also: ['发布状态', 'published'] },
  },
  canned_responses: {
    shortcut: { zh: '快捷词', en: 'Shortcut', also: ['快捷键', '缩写', '快捷码', 'short code'] },
    title: { zh: '标题', en: 'Title', also: ['名称', 'name'] },
    text: { zh: '内容', en: 'Text', also: ['正文', '回复内容', 'content', 'message', 'body'] },
    category: { zh: '分类', en: 'Category', also: ['类别', '分组', 'group'] },
    scope: { zh: '谁能用', en: 'For whom', also: ['范围', '可见范围', 'visibility'] },
    team: { zh: '团队', en: 'Team', also: ['所属团队', '技能组'] },
  },
  contacts: {
    externalId: {
      zh: '客户编号',
      en: 'External id',
      also: ['用户编号', '会员编号', '用户ID', '客户ID', 'user id', 'customer id', 'id'],
    },
    name: { zh: '姓名', en: 'Name', also: ['名字', '客户姓名', '昵称', 'full name'] },
    email: { zh: '邮箱', en: 'E-mail', also: ['电子邮箱', '邮件', 'mail', 'email address'] },
    phone: {
      zh: '手机',
      en: 'Phone',
      also: ['电话', '手机号', '联系电话', 'mobile', 'phone number'],
    },
    tier: { zh: '等级', en: 'Tier', also: ['会员等级', '客户等级', 'level'] },
    tags: { zh: '标签', en: 'Tags', also: ['客户标签', 'labels', 'tag'] },
  },
  orders: {
    number: {
      zh: '订单号',
      en: 'Order number',
      also: ['订单编号', 'order', 'order no', 'order id'],
    },
    contactExternalId: {
      zh: '客户编号',
      en: 'External id',
      also: ['用户编号', '会员编号', '用户ID', '客户ID', 'customer id', 'user id'],
    },
    contactEmail: {
      zh: '客户邮箱',
      en: 'Contact e-mail',
      also: ['邮箱', 'email', 'e-mail', 'customer email'],
    },
    contactPhone: {
      zh: '客户手机',
      en: 'Contact phone',
      also: ['手机', '电话', '手机号', '收货电话', 'phone'],
    },
    status: { zh: '订单状态', en: 'Status', also: ['状态', 'order status'] },
    items: { zh: '商品', en: 'Items', also: ['商品明细', '商品名称', 'products', 'line items'] },
    total: {
      zh: '金额',
      en: 'Total',
      also: ['订单金额', '实付金额', '实付', '总价', 'amount', 'price'],
    },
    currency: { zh: '币种', en: 'Currency', also: ['货币'] },
    carrier: { zh: '快递公司', en: 'Carrier', also: ['物流公司', '承运商', 'shipping company'] },
    trackingNumber: {
      zh: '快递单号',
      en: 'Tracking number',
      also: ['物流单号', '运单号', 'tracking'],
    },
    placedAt: {
      zh: '下单时间',
      en: 'Placed at',
      also: ['创建时间', '付款时间', 'date', 'order date', 'created at'],
    },
  },
};

/** Fields that take any number of columns: 相似问1, 相似问2. */
const lists = new Set(['similarQuestions', 'tags']);

export const headingOf = (kind: ImportKind, field: string, locale: Locale): string =>
  headings[kind][field]?.[locale] ?? field;

const attributePrefix = /^(?:attributes?|属性|自定义)\s*[.:：]\s*(.{1,64})$/i;

/** `attributes.city` of a column that says itself what it is. */
const attributeIn = (column: string): string | undefined => {
  const name = attributePrefix.exec(column.trim())?.[1]?.trim();
  return name ? `attributes.${name}` : undefined;
};

const plain = (s: string): string => s.toLowerCase().replace(/[\s_\-()（）*：:]/g, '');

/** For each column the field its name speaks of; null where it speaks of none, or of one that is taken. */
export function suggestMapping(kind: ImportKind, columns: readonly string[]): (string | null)[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const name = plain(column);
    const found = importFields[kind].find((field) => {
      const { zh, en, also = [] } = headings[kind][field]!;
      const isNamed = (n: string) => [field, zh, en, ...also].some((h) => plain(h) === n);
      return isNamed(name) || (lists.has(field) && isNamed(name.replace(/\d+$/, '')));
    });
    const field = found ?? (kind === 'contacts' ? attributeIn(column) : undefined);
    if (field === undefined || (taken.has(field) && !lists.has(field))) return null;
    taken.add(field);
    return field;
  });
}

/** Known fields only, each but the lists by one column. */
export function isMapping(kind: ImportKind, mapping: readonly (string | null)[]): boolean {
  const known: readonly string[] = importFields[kind];
  const fields = mapping.filter((field) => field !== null);
  return fields.every((field, i) => {
    const isKnown =
      known.includes(field) || (kind === 'contacts' && field.startsWith('attributes.'));
    return isKnown && (lists.has(field) || fields.indexOf(field) === i);
  });
}
