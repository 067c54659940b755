/** The demo shop 灵犀优选: plain data, loaded by the seed on the first start. */
export { botWording } from './bot-wording.ts';
export { cannedResponses } from './canned.ts';
export { contactNotes } from './contact-notes.ts';
export { tagsOf } from './contact-tags.ts';
export { contacts } from './contacts.ts';
export { liveConversations, pastConversations } from './conversations/index.ts';
export { faqCategories, faqs } from './faqs/index.ts';
export { deskHours } from './hours.ts';
export { journeys } from './journeys.ts';
export { orders } from './orders.ts';
export { paramLabels, productCategories, products } from './products.ts';
export { scripts } from './scripts/index.ts';
export { agents, teams } from './team.ts';
