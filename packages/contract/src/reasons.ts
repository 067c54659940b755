/**
 * Why a value is not valid, where a rule of ours says so: the refusal's `reason` names one of
 * these, and the caller reads its sentence.
 */
export const reasons = {
  not_text: { zh: '含有不能显示的字符', en: 'contains characters that are no text' },
  empty_message: { zh: '消息不能为空', en: 'the message is empty' },
  too_many_attributes: { zh: '属性太多', en: 'there are too many attributes' },
  agent_or_team: { zh: '请选择一位坐席或一个团队', en: 'name an agent or a team' },
  cursor: { zh: '不是这个列表的翻页标记', en: 'not a cursor of this list' },
  empty: { zh: '不能为空', en: 'must not be empty' },
  name_taken: { zh: '这个名称已经有了', en: 'this name is already taken' },
  current_password: {
    zh: '设置新密码需要填写当前密码',
    en: 'needed to set a new password',
  },
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
  not_json: { zh: '不是 JSON', en: 'not JSON' },
} as const;

export type ReasonCode = keyof typeof reasons;
