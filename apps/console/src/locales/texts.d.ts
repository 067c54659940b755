import 'i18next';
import type agents from './zh/agents.json';
import type contactPages from './zh/contact-pages.json';
import type contacts from './zh/contacts.json';
import type conversations from './zh/conversations.json';
import type frame from './zh/frame.json';
import type hours from './zh/hours.json';
import type imports from './zh/imports.json';
import type knowledge from './zh/knowledge.json';
import type look from './zh/look.json';
import type messages from './zh/messages.json';
import type onboarding from './zh/onboarding.json';
import type profile from './zh/profile.json';
import type reports from './zh/reports.json';
import type roles from './zh/roles.json';
import type search from './zh/search.json';
import type service from './zh/service.json';
import type settings from './zh/settings.json';

/** Makes every key of every noun known to the compiler: one line per `<noun>.json`. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame';
    resources: {
      agents: typeof agents;
      'contact-pages': typeof contactPages;
      contacts: typeof contacts;
      conversations: typeof conversations;
      frame: typeof frame;
      hours: typeof hours;
      imports: typeof imports;
      knowledge: typeof knowledge;
      look: typeof look;
      messages: typeof messages;
      onboarding: typeof onboarding;
      profile: typeof profile;
      reports: typeof reports;
      roles: typeof roles;
      search: typeof search;
      service: typeof service;
      settings: typeof settings;
    };
  }
}
