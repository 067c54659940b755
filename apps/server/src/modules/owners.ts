/** Which module writes which table. The architecture check holds every `store.ts` against it. */
export const owners: Record<string, string> = {
  accounts: 'accounts',
  agents: 'agents',
  teams: 'agents',
  team_members: 'agents',
  sessions: 'agents',
  one_time_links: 'agents',
  api_keys: 'agents',
  audit_entries: 'audit',
  contacts: 'contacts',
  contact_identities: 'contacts',
  contact_events: 'contacts',
  orders: 'contacts',
  inboxes: 'inboxes',
  files: 'files',
  conversations: 'conversations',
  messages: 'conversations',
  message_keys: 'conversations',
  drafts: 'conversations',
  faq_categories: 'knowledge',
  faqs: 'knowledge',
  faq_feedback: 'knowledge',
  bot_states: 'bot',
  conversation_facts: 'reports',
  conversation_questions: 'reports',
  events: 'platform',
  reactions: 'platform',
  nodes: 'platform',
  feed: 'platform',
  presence: 'platform',
  migrations: 'platform',
};

/** Files that read, and only read, tables of others; each says in itself why. */
export const readers: Record<string, readonly string[]> = {
  'agents/load.ts': ['conversations'],
  'reports/read-threads.ts': ['conversations', 'messages', 'bot_states'],
};
