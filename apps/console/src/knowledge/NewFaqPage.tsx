import { useMay } from '../agents/me.ts';
import { FaqEditor } from './FaqEditor.tsx';
import { LockedPage } from './LockedPage.tsx';

export default function NewFaqPage() {
  return useMay('faq:update') ? <FaqEditor faq={null} /> : <LockedPage />;
}
