import 'i18next';
import type agents from './zh/agents.json';
import type contacts from './zh/contacts.json';
import type conversations from './zh/conversations.json';
import type frame from './zh/frame.json';
import type knowledge from './zh/knowledge.json';
import type messages from './zh/messages.json';
import type reports from './zh/reports.json';
import type settings from './zh/settings.json';

/** Makes every key of every noun known to the compiler: one line per `<noun>.json`. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame';
    resources: {
      agents: typeof agents;
      contacts: typeof contacts;
      conversations: typeof conversations;
      frame: typeof frame;
      knowledge: typeof knowledge;
      messages: typeof messages;
      reports: typeof reports;
      settings: typeof settings;
    };
  }
}
