/**
 * Why a value is not valid, where a rule of ours says so: the refusal's `reason` names one of
 * these, and the caller reads its sentence.
 */
export const reasons = {
  not_text: { zh: '含有不能显示的字符', en: 'contains characters that are no text' },
  empty_message: { zh: '消息不能为空', en: 'the message is empty' },
  too_many_tags: { zh: '标签太多', en: 'there are too many tags' },
  same_contact: { zh: '请选择另一位客户', en: 'choose another contact' },
  too_many_attributes: { zh: '属性太多', en: 'there are too many attributes' },
  agent_or_team: { zh: '请选择一位坐席或一个团队', en: 'name an agent or a team' },
  cursor: { zh: '不是这个列表的翻页标记', en: 'not a cursor of this list' },
  cursor_of_one_kind: {
    zh: '翻页时要说明是哪一类（kind）',
    en: 'goes with the `kind` it belongs to',
  },
  empty: { zh: '不能为空', en: 'must not be empty' },
  unknown_variable: {
    zh: '有不认识的变量，请从列表里选择',
    en: 'there is an unknown variable; choose one from the list',
  },
  same_tag: { zh: '请选择另一个标签', en: 'choose another tag' },
  name_taken: { zh: '这个名称已经有了', en: 'this name is already taken' },
  current_password_wrong: { zh: '当前密码不对', en: 'is not your current password' },
  current_password: {
    zh: '设置新密码需要填写当前密码',
    en: 'needed to set a new password',
  },
  leads_are_members: {
    zh: '负责人要先是这个团队的成员',
    en: 'whoever answers for a team has to be one of its members',
  },
  lower_role: { zh: '只能预览比自己低的角色', en: 'must be a role below your own' },
  avatar_image: {
    zh: '应是 PNG、JPEG 或 WebP 图片',
    en: 'must be a PNG, JPEG or WebP picture',
  },
  subject_needs_kind: { zh: '要同时说明对象的种类（subjectKind）', en: 'goes with `subjectKind`' },
  choose_team: { zh: '请选择一个团队', en: 'choose a team' },
  choose_password: { zh: '请设置一个密码', en: 'choose a password' },
  sets_no_password: {
    zh: '这个链接不能设置密码',
    en: 'this link does not set a password',
  },
  past: { zh: '这个时间已经过去了', en: 'this time has already passed' },
  too_far: { zh: '最远只能到一年以内', en: 'must be within the next year' },
  period_empty: { zh: '结束时间应晚于开始时间', en: 'the end must be after the beginning' },
  period_too_long: { zh: '一次最多 366 天', en: 'at most 366 days at once' },
  equal_times: {
    zh: '结束不能和开始相同；全天请写 00:00 到 24:00',
    en: 'must differ from the beginning; a whole day is 00:00 to 24:00',
  },
  clock_time: { zh: '应是 00:00 到 24:00 的时间', en: 'must be a time from 00:00 to 24:00' },
  times_overlap: { zh: '和同一天的另一段重叠', en: 'overlaps another interval of the day' },
  days_reversed: { zh: '最后一天不能早于第一天', en: 'the last day is before the first' },
  days_overlap: { zh: '和另一个假期的日期重叠', en: 'overlaps the days of another entry' },
  days_too_many: { zh: '一次最多 366 天', en: 'at most 366 days at once' },
  placeholder: {
    zh: '这里能用的占位符只有 {{bot.name}}、{{account.name}}',
    en: 'only the placeholders {{bot.name}} and {{account.name}} stand for something here',
  },
  placeholder_hours: {
    zh: '这里能用的占位符只有 {{bot.name}}、{{account.name}}、{{hours.opensAt}}',
    en: 'only {{bot.name}}, {{account.name}} and {{hours.opensAt}} stand for something here',
  },
  one_glyph: { zh: '只能是一个字', en: 'must be a single character' },
  logo_image: {
    zh: '应是 1 MB 以内的 PNG、JPEG、WebP、GIF 或 AVIF 图片',
    en: 'must be a PNG, JPEG, WebP, GIF or AVIF picture of at most 1 MB',
  },
  timezone: {
    zh: '不是有效的时区，例如 Asia/Shanghai',
    en: 'not a time zone of the IANA list, such as Asia/Shanghai',
  },
  origin: {
    zh: '应是 https://shop.example 这样的地址',
    en: 'must be an address such as https://shop.example',
  },
  one_file: { zh: '应有一个名为 file 的文件', en: 'one part named `file` is needed' },
  frames: { zh: '应有 1 到 20 帧', en: '1 to 20 frames' },
  must_be_text: { zh: '应是文字', en: 'must be a text' },
  no_body: { zh: '这里不接收内容', en: 'nothing is taken here' },
  not_http: { zh: '不是 HTTP 请求', en: 'not an HTTP request' },
  file_unknown: {
    zh: '只能是 csv、xlsx 或 jsonl',
    en: 'only csv, xlsx and jsonl are read',
  },
  file_empty: { zh: '里面没有一行内容', en: 'it holds no row' },
  file_encoding: {
    zh: '文字编码不是 UTF-8、UTF-16 或 GB18030',
    en: 'its text is neither UTF-8, UTF-16 nor GB18030',
  },
  file_damaged: { zh: '文件已损坏', en: 'the file is damaged' },
  file_inflates: { zh: '解压后太大', en: 'it holds too much once unpacked' },
  file_rows: { zh: '最多 100,000 行', en: 'it has more than 100,000 rows' },
  file_columns: { zh: '最多 100 列', en: 'it has more than 100 columns' },
  file_quote: {
    zh: '有一个引号没有结束',
    en: 'a quoted cell does not end',
  },
  file_slow: { zh: '读取时间太长', en: 'reading it takes too long' },
  mapping_length: { zh: '每一列要有一项', en: 'needs one entry for each column' },
  mapping_field: { zh: '没有这个字段，或用了两次', en: 'no such field, or used twice' },
  not_json: { zh: '不是 JSON', en: 'not JSON' },
} as const;

export type ReasonCode = keyof typeof reasons;
