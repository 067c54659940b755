// Written by scripts/generate-endpoints.ts from @lingxi/contract. Do not edit.

export const accounts = {
  get: 'GET /v1/account',
  update: 'PATCH /v1/account',
} as const;

export const agents = {
  signIn: 'POST /v1/session',
  signInByLink: 'POST /v1/session/link',
  readLink: 'POST /v1/session/link/read',
  signOut: 'DELETE /v1/session',
  listSessions: 'GET /v1/sessions',
  endSession: 'DELETE /v1/sessions/:id',
  endOtherSessions: 'DELETE /v1/sessions',
  listRoles: 'GET /v1/roles',
  startPreview: 'POST /v1/session/preview',
  stopPreview: 'DELETE /v1/session/preview',
  me: 'GET /v1/session',
  updateMe: 'PATCH /v1/session/me',
  setAvailability: 'POST /v1/session/availability',
  list: 'GET /v1/agents',
  invite: 'POST /v1/agents',
  update: 'PATCH /v1/agents/:id',
  createResetLink: 'POST /v1/agents/:id/reset-link',
} as const;

export const teams = {
  list: 'GET /v1/teams',
  create: 'POST /v1/teams',
  update: 'PATCH /v1/teams/:id',
} as const;

export const apiKeys = {
  list: 'GET /v1/api-keys',
  create: 'POST /v1/api-keys',
  revoke: 'DELETE /v1/api-keys/:id',
} as const;

export const audit = {
  list: 'GET /v1/audit',
  download: 'GET /v1/audit/entries.csv',
} as const;

export const contacts = {
  list: 'GET /v1/contacts',
  count: 'GET /v1/contacts/count',
  listTags: 'GET /v1/contacts/tags',
  tag: 'POST /v1/contacts/tag',
  get: 'GET /v1/contacts/:id',
  upsert: 'PUT /v1/contacts/by-external-id/:externalId',
  update: 'PATCH /v1/contacts/:id',
  listOrders: 'GET /v1/contacts/:id/orders',
  upsertOrder: 'PUT /v1/contacts/:id/orders/:number',
  recordEvent: 'POST /v1/contacts/:id/events',
  listNotes: 'GET /v1/contacts/:id/notes',
  addNote: 'POST /v1/contacts/:id/notes',
  updateNote: 'PATCH /v1/contacts/notes/:id',
  deleteNote: 'DELETE /v1/contacts/notes/:id',
  block: 'POST /v1/contacts/:id/block',
  unblock: 'POST /v1/contacts/:id/unblock',
  previewMerge: 'GET /v1/contacts/:id/merge-preview',
  merge: 'POST /v1/contacts/:id/merge',
  undoMerge: 'POST /v1/contacts/merges/:id/undo',
} as const;

export const hours = {
  list: 'GET /v1/hours',
  create: 'POST /v1/hours',
  update: 'PATCH /v1/hours/:id',
  delete: 'DELETE /v1/hours/:id',
  preview: 'POST /v1/hours/preview',
} as const;

export const inboxes = {
  list: 'GET /v1/inboxes',
  create: 'POST /v1/inboxes',
  update: 'PATCH /v1/inboxes/:id',
  revealSecret: 'POST /v1/inboxes/:id/secret',
} as const;

export const conversations = {
  list: 'GET /v1/conversations',
  get: 'GET /v1/conversations/:id',
  listMessages: 'GET /v1/conversations/:id/messages',
  transcript: 'GET /v1/conversations/:id/transcript',
  sendMessage: 'POST /v1/conversations/:id/messages',
  assign: 'POST /v1/conversations/:id/assign',
  pull: 'POST /v1/conversations/pull',
  transfer: 'POST /v1/conversations/:id/transfer',
  handBack: 'POST /v1/conversations/:id/hand-back',
  snooze: 'POST /v1/conversations/:id/snooze',
  resolve: 'POST /v1/conversations/:id/resolve',
  reopen: 'POST /v1/conversations/:id/reopen',
  setTags: 'PUT /v1/conversations/:id/tags',
  markRead: 'POST /v1/conversations/:id/read',
  getDraft: 'GET /v1/conversations/:id/draft',
  saveDraft: 'PUT /v1/conversations/:id/draft',
} as const;

export const cannedResponses = {
  list: 'GET /v1/canned-responses',
  listCategories: 'GET /v1/canned-responses/categories',
  create: 'POST /v1/canned-responses',
  update: 'PATCH /v1/canned-responses/:id',
  delete: 'DELETE /v1/canned-responses/:id',
  restore: 'POST /v1/canned-responses/:id/restore',
  countUse: 'POST /v1/canned-responses/:id/use',
} as const;

export const tags = {
  list: 'GET /v1/tags',
  create: 'POST /v1/tags',
  rename: 'PATCH /v1/tags/:id',
  merge: 'POST /v1/tags/:id/merge',
  delete: 'DELETE /v1/tags/:id',
} as const;

export const imports = {
  list: 'GET /v1/imports',
  get: 'GET /v1/imports/:id',
  create: 'POST /v1/imports',
  update: 'PATCH /v1/imports/:id',
  start: 'POST /v1/imports/:id/start',
  cancel: 'POST /v1/imports/:id/cancel',
  listErrors: 'GET /v1/imports/:id/errors',
  downloadErrors: 'GET /v1/imports/:id/bad-rows.csv',
} as const;

export const exports = {
  download: 'GET /v1/exports/:kind',
  template: 'GET /v1/exports/templates/:kind',
} as const;

export const faqs = {
  list: 'GET /v1/faqs',
  get: 'GET /v1/faqs/:id',
  create: 'POST /v1/faqs',
  update: 'PATCH /v1/faqs/:id',
  publish: 'POST /v1/faqs/:id/publish',
  unpublish: 'POST /v1/faqs/:id/unpublish',
  delete: 'DELETE /v1/faqs/:id',
  restore: 'POST /v1/faqs/:id/restore',
  import: 'POST /v1/faqs/import',
  try: 'POST /v1/faqs/try',
} as const;

export const faqCategories = {
  list: 'GET /v1/faq-categories',
  create: 'POST /v1/faq-categories',
  update: 'PATCH /v1/faq-categories/:id',
  delete: 'DELETE /v1/faq-categories/:id',
} as const;

export const web = {
  getConfig: 'GET /v1/web/config',
  startSession: 'POST /v1/web/session',
  setAttributes: 'POST /v1/web/attributes',
  track: 'POST /v1/web/track',
  sendMessage: 'POST /v1/web/messages',
  listMessages: 'GET /v1/web/conversations/:id/messages',
  markRead: 'POST /v1/web/conversations/:id/read',
  leaveQueue: 'POST /v1/web/conversations/:id/leave-queue',
  leaveMessage: 'POST /v1/web/conversations/:id/leave-message',
  giveFeedback: 'POST /v1/web/messages/:id/feedback',
  rate: 'POST /v1/web/conversations/:id/rating',
  transcript: 'GET /v1/web/conversations/:id/transcript',
  searchArticles: 'GET /v1/web/articles',
} as const;

export const files = {
  upload: 'POST /v1/files',
  uploadAsVisitor: 'POST /v1/web/files',
} as const;

export const screens = {
  counts: 'GET /v1/screens/inbox-counts',
  conversation: 'GET /v1/screens/conversations/:id',
  contact: 'GET /v1/screens/contacts/:id',
  contactTimeline: 'GET /v1/screens/contacts/:id/timeline',
} as const;

export const operations = {
  listFailedReactions: 'GET /v1/operations/failed-reactions',
  retryReaction: 'POST /v1/operations/failed-reactions/:id/retry',
} as const;

export const reports = {
  overview: 'GET /v1/reports/overview',
  conversations: 'GET /v1/reports/conversations',
} as const;

export const search = {
  everything: 'GET /v1/search',
} as const;

export const demo = {
  getTraffic: 'GET /v1/demo/traffic',
  setTraffic: 'PUT /v1/demo/traffic',
} as const;

export const onboarding = {
  get: 'GET /v1/onboarding',
  update: 'PATCH /v1/onboarding',
} as const;

export const endpoints = {
  accounts,
  agents,
  teams,
  apiKeys,
  audit,
  contacts,
  hours,
  inboxes,
  conversations,
  cannedResponses,
  tags,
  imports,
  exports,
  faqs,
  faqCategories,
  web,
  files,
  screens,
  operations,
  reports,
  search,
  demo,
  onboarding,
} as const;
