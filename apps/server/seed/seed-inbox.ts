import { createInbox } from '../src/modules/inboxes/index.ts';
import type { TxContext } from '../src/platform/context/index.ts';
import { botWording, faqs } from './content/index.ts';
import { stableId } from './stable-id.ts';

/** Names the demo's inbox in the shop page's script tag, the same everywhere. */
export const demoPublicKey = 'lingxi-youxuan-demo';

export async function seedInbox(tx: TxContext): Promise<string> {
  const greeting = { zh: botWording.greetings.zh[0]!, en: botWording.greetings.en[0]! };
  const quickReplies = botWording.greetingFaqKeys.flatMap((key) => {
    const faq = faqs.find((f) => f.key === key);
    return faq ? [{ zh: faq.question.zh, en: faq.question.en }] : [];
  });
  const inbox = await createInbox(tx, {
    name: '商城网站',
    channel: 'web',
    publicKey: demoPublicKey,
    settings: {
      title: { zh: '灵犀优选客服', en: 'Lingxi Select' },
      greeting,
      quickReplies: quickReplies.slice(0, 4),
      teamId: stableId('team:aftersales'),
      hours: '9:00–22:00',
    },
  });
  return inbox.id;
}
