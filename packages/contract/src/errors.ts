/**
 * Every expected refusal: code -> HTTP status and the sentence shown to a person.
 * The code is the promise; the sentences may be improved. `{name}` is filled from `details`.
 */
export const errors = {
  bad_request: {
    status: 400,
    zh: '请求格式不对：{reason}',
    en: 'The request is malformed: {reason}',
  },
  validation_failed: {
    status: 422,
    zh: '有内容没填对：{field}，{reason}',
    en: 'Something is not valid: {field}: {reason}',
  },
  not_signed_in: { status: 401, zh: '请先登录', en: 'Please sign in' },
  wrong_credentials: {
    status: 401,
    zh: '邮箱或密码不对，请再试一次',
    en: 'The e-mail address or password is wrong. Try again',
  },
  link_invalid: {
    status: 410,
    zh: '这个链接已失效，请让管理员再生成一个',
    en: 'This link is no longer valid. Ask an administrator for a new one',
  },
  not_allowed: {
    status: 403,
    zh: '你的角色没有这个权限（{permission}），请联系管理员',
    en: 'Your role does not allow this ({permission}). Ask an administrator',
  },
  session_not_found: { status: 404, zh: '没有这个登录', en: 'There is no such session' },
  previewing: {
    status: 403,
    zh: '正在预览别的角色，不能做改动。停止预览后再试',
    en: 'You are previewing another role, which changes nothing. Stop the preview first',
  },
  not_found: { status: 404, zh: '没有找到', en: 'Not found' },
  account_not_found: { status: 404, zh: '没有这个企业', en: 'There is no such account' },
  agent_not_found: { status: 404, zh: '没有这位坐席', en: 'There is no such agent' },
  team_not_found: { status: 404, zh: '没有这个团队', en: 'There is no such team' },
  contact_not_found: { status: 404, zh: '没有这位客户', en: 'There is no such contact' },
  contact_note_not_found: { status: 404, zh: '没有这条备注', en: 'There is no such note' },
  contact_merge_not_found: { status: 404, zh: '没有这次合并', en: 'There is no such merge' },
  hours_not_found: { status: 404, zh: '没有这份营业时间', en: 'There are no such business hours' },
  hours_in_use: {
    status: 409,
    zh: '还有收件箱或团队在用这份营业时间，请先给它们换一份',
    en: 'An inbox or a team still keeps these hours. Give them others first',
  },
  inbox_not_found: { status: 404, zh: '没有这个收件箱', en: 'There is no such inbox' },
  conversation_not_found: { status: 404, zh: '没有这个会话', en: 'There is no such conversation' },
  message_not_found: { status: 404, zh: '没有这条消息', en: 'There is no such message' },
  faq_not_found: { status: 404, zh: '没有这条问答', en: 'There is no such question' },
  category_not_found: { status: 404, zh: '没有这个分类', en: 'There is no such category' },
  file_not_found: {
    status: 404,
    zh: '没有这个文件，或链接已过期',
    en: 'There is no such file, or its address has expired',
  },
  canned_response_not_found: {
    status: 404,
    zh: '没有这条快捷回复',
    en: 'There is no such canned response',
  },
  tag_not_found: { status: 404, zh: '没有这个标签', en: 'There is no such tag' },
  rating_settled: {
    status: 409,
    zh: '评价已超过 24 小时，不能再改',
    en: 'A rating can be changed for 24 hours only',
  },
  import_not_found: { status: 404, zh: '没有这次导入', en: 'There is no such import' },
  import_file_refused: {
    status: 422,
    zh: '读不了这个文件：{reason}',
    en: 'This file cannot be read: {reason}',
  },
  import_not_ready: {
    status: 409,
    zh: '还有必填的字段没有对应的列，或者没有可以导入的行',
    en: 'A required field has no column yet, or there is no row to import',
  },
  import_has_bad_rows: {
    status: 409,
    zh: '有 {count} 行有问题。改好文件再来，或者选择跳过它们',
    en: '{count} rows are wrong. Mend the file, or choose to skip them',
  },
  import_started: {
    status: 409,
    zh: '这次导入已经开始，不能再改',
    en: 'This import has started and cannot be changed',
  },
  api_key_not_found: { status: 404, zh: '没有这个密钥', en: 'There is no such API key' },
  reaction_not_found: { status: 404, zh: '没有这个任务', en: 'There is no such task' },
  not_demo: {
    status: 409,
    zh: '只有演示企业才有模拟访客',
    en: 'Only the demo shop has simulated visitors',
  },
  email_taken: {
    status: 409,
    zh: '{email} 已经有坐席在用',
    en: '{email} already belongs to an agent',
  },
  conversation_taken: {
    status: 409,
    zh: '这个会话刚刚被其他人接走了',
    en: 'Someone else has just taken this conversation',
  },
  conversation_resolved: {
    status: 409,
    zh: '会话已经结束，请先重新打开',
    en: 'The conversation is resolved. Reopen it first',
  },
  conversation_running: {
    status: 409,
    zh: '这位客户已有一个进行中的会话（#{number}）',
    en: 'This contact already has a running conversation (#{number})',
  },
  agent_unavailable: {
    status: 409,
    zh: '这位坐席已停用，不能接会话',
    en: 'This agent is disabled and cannot take conversations',
  },
  last_owner: {
    status: 409,
    zh: '至少要保留一位所有者',
    en: 'At least one owner has to remain',
  },
  category_not_empty: {
    status: 409,
    zh: '分类下还有 {count} 条问答，请先移走',
    en: 'The category still holds {count} questions. Move them first',
  },
  answer_missing: {
    status: 409,
    zh: '还没有写答案，不能发布',
    en: 'There is no answer yet, so it cannot be published',
  },
  identity_required: {
    status: 403,
    zh: '请先登录网站再联系客服',
    en: 'Please sign in on the site before you start a conversation',
  },
  identity_invalid: {
    status: 403,
    zh: '身份签名不对或已过期',
    en: 'The identity signature is wrong or has expired',
  },
  origin_not_allowed: {
    status: 403,
    zh: '这个网站不在收件箱的允许列表里',
    en: 'This site is not on the inbox’s list of allowed sites',
  },
  way_to_answer_missing: {
    status: 422,
    zh: '请留下邮箱或电话，客服才能回复您',
    en: 'Please leave an e-mail address or a phone number, so that we can answer',
  },
  contact_merged: {
    status: 409,
    zh: '这位客户已并入另一位客户',
    en: 'This contact has become part of another one',
  },
  contact_merge_undone: {
    status: 409,
    zh: '这次合并已经撤销过了',
    en: 'This merge has already been undone',
  },
  contact_blocked: { status: 403, zh: '暂时无法发送消息', en: 'Messages cannot be sent right now' },
  file_too_large: {
    status: 413,
    zh: '文件超过 {limitMb} MB',
    en: 'The file is larger than {limitMb} MB',
  },
  file_type_refused: {
    status: 415,
    zh: '不支持这种文件（{type}）',
    en: 'Files of this kind are not accepted ({type})',
  },
  body_too_large: { status: 413, zh: '请求内容太大', en: 'The request is too large' },
  unsupported_media_type: {
    status: 415,
    zh: '请用 application/json 发送',
    en: 'Send application/json',
  },
  rate_limited: {
    status: 429,
    zh: '太频繁了，请 {seconds} 秒后再试',
    en: 'Too many requests. Try again in {seconds} seconds',
  },
  address_refused: {
    status: 422,
    zh: '不能访问这个地址：{reason}',
    en: 'This address cannot be used: {reason}',
  },
  unavailable: {
    status: 503,
    zh: '服务暂时不可用，请稍后再试',
    en: 'The service is unavailable for a moment. Try again',
  },
  internal: {
    status: 500,
    zh: '出了点问题，已记录（编号 {requestId}）',
    en: 'Something went wrong and was recorded (id {requestId})',
  },
} as const;

export type ErrorCode = keyof typeof errors;
export type ErrorDetails = Record<string, string | number | boolean | null>;

/** The body of every refusal. `message` is in the caller's language. */
export interface ErrorBody {
  error: { code: ErrorCode; message: string; details?: ErrorDetails; requestId?: string };
}
