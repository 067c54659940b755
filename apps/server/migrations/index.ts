import type { Migration } from 'kysely';
import { up as m0001 } from './0001_accounts.ts';
import { up as m0002 } from './0002_events.ts';
import { up as m0003 } from './0003_contacts.ts';
import { up as m0004 } from './0004_inboxes.ts';
import { up as m0005 } from './0005_conversations.ts';
import { up as m0006 } from './0006_knowledge.ts';
import { up as m0007 } from './0007_bot.ts';
import { up as m0008 } from './0008_files.ts';
import { up as m0009 } from './0009_presence.ts';
import { up as m0010 } from './0010_faq_feedback.ts';
import { up as m0011 } from './0011_reports.ts';
import { up as m0012 } from './0012_canned_responses.ts';
import { up as m0013 } from './0013_contacts_page.ts';
import { up as m0014 } from './0014_imports.ts';
import { up as m0015 } from './0015_search.ts';
import { up as m0016 } from './0016_demo_traffic.ts';
import { up as m0017 } from './0017_surveys.ts';
import { up as m0018 } from './0018_business_hours.ts';
import { up as m0019 } from './0019_onboarding.ts';
import { up as m0020 } from './0020_profiles.ts';
import { up as m0021 } from './0021_conversation_number.ts';

/** Forward only, each with one purpose; a landed one is never edited. */
export const migrations: Record<string, Migration['up']> = {
  '0001_accounts': m0001,
  '0002_events': m0002,
  '0003_contacts': m0003,
  '0004_inboxes': m0004,
  '0005_conversations': m0005,
  '0006_knowledge': m0006,
  '0007_bot': m0007,
  '0008_files': m0008,
  '0009_presence': m0009,
  '0010_faq_feedback': m0010,
  '0011_reports': m0011,
  '0012_canned_responses': m0012,
  '0013_contacts_page': m0013,
  '0014_imports': m0014,
  '0015_search': m0015,
  '0016_demo_traffic': m0016,
  '0017_surveys': m0017,
  '0018_business_hours': m0018,
  '0019_onboarding': m0019,
  '0020_profiles': m0020,
  '0021_conversation_number': m0021,
};
