/** Sizes and rates that clients and server agree on. Characters are UTF-16 units, sizes bytes. */
export const limits = {
  messageCharacters: 20_000,
  attachmentsPerMessage: 10,
  fileBytes: 20 * 1024 * 1024,
  avatarBytes: 1024 * 1024,
  jsonBodyBytes: 1024 * 1024,
  importBodyBytes: 8 * 1024 * 1024,
  importRows: 2000,
  importFileBytes: 64 * 1024 * 1024,
  importFileRows: 100_000,
  importColumns: 100,
  importErrors: 1000,
  frameBytes: 128 * 1024,
  commandsPerMinute: 240,
  signalsPerMinute: 120,
  pageSize: 50,
  maxPageSize: 200,
  /** Resolved conversations are counted so far, and no further. */
  countedResolved: 1000,
  similarQuestions: 200,
  questionCharacters: 500,
  answerCharacters: 10_000,
  cannedCharacters: 4000,
  tagsPerContact: 30,
  tagCharacters: 40,
  noteCharacters: 5000,
  transcriptMessages: 5000,
  contactsAtOnce: 200,
  visitorMessagesPerMinute: 60,
  attributeKeys: 50,
  attributeCharacters: 1000,
} as const;

/** Days the feed of events is kept; an older cursor gets `resync`. */
export const feedDays = 7;
/** Days a client-made id is remembered. */
export const clientIdDays = 8;
