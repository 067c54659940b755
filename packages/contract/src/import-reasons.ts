/** Why a row of a file cannot be taken. `{name}` is filled from what the row says. */
export const importReasons = {
  missing: { zh: '必须填写', en: 'is required' },
  too_long: { zh: '最多 {max} 个字', en: 'must have at most {max} characters' },
  too_many: { zh: '最多 {max} 项', en: 'must have at most {max} entries' },
  too_many_attributes: { zh: '属性太多', en: 'there are too many attributes' },
  not_text: { zh: '含有不能显示的字符', en: 'contains characters that are no text' },
  not_email: { zh: '邮箱地址格式不对', en: 'is not an e-mail address' },
  not_shortcut: {
    zh: '不能含空格、斜杠和大括号',
    en: 'must have no blank, slash or brace',
  },
  unknown_variable: {
    zh: '没有变量 {name}',
    en: 'names a variable that does not exist: {name}',
  },
  not_instant: {
    zh: '不是日期时间，例如 2026-01-31 08:00',
    en: 'is no date and time such as 2026-01-31 08:00',
  },
  not_amount: { zh: '不是金额，例如 199.00', en: 'is no amount such as 199.00' },
  not_currency: { zh: '应是三个字母，例如 CNY', en: 'must be three letters such as CNY' },
  not_items: {
    zh: '写法不对，例如 空气炸锅×1；滤网×2',
    en: 'must be written like “Air fryer×1; Filter×2”',
  },
  one_of: { zh: '只能是 {list}', en: 'must be one of {values}' },
  invalid: { zh: '内容不对', en: 'is not valid' },
  twice: { zh: '和第 {other} 行重复', en: 'says the same as row {other}' },
  answer_missing: { zh: '没有答案，不能发布', en: 'has no answer, so it cannot be published' },
  contact_key_missing: {
    zh: '客户编号、邮箱、电话至少要有一个',
    en: 'needs an external id, an e-mail address or a phone number',
  },
  contact_not_found: { zh: '没有这位客户', en: 'there is no such contact' },
  contact_unclear: {
    zh: '不止一位客户用这个联系方式',
    en: 'more than one contact is known by this',
  },
  team_missing: { zh: '团队可见的需要写团队', en: 'needs the name of a team' },
  team_not_found: { zh: '没有这个团队', en: 'there is no such team' },
  not_yours: {
    zh: '你的角色不能写给这个范围',
    en: 'your role may not write for this reach',
  },
  person_missing: {
    zh: '个人的快捷回复只能由本人在控制台导入',
    en: 'personal ones are imported by the person, in the console',
  },
  formula_without_value: {
    zh: '公式没有算出的值，请在表格里另存一次',
    en: 'is a formula without a value: save the sheet once more',
  },
  cell_error: { zh: '单元格是错误值 {text}', en: 'is an error value, {text}' },
  line_not_json: { zh: '这一行不是 JSON 对象', en: 'is no JSON object' },
  more_cells_than_columns: {
    zh: '这一行比表头多 {count} 格，可能少了引号',
    en: 'has {count} more cells than the head line: a quote may be missing',
  },
} as const;

export type ImportReason = keyof typeof importReasons;
