import { FaqEditor } from './FaqEditor.tsx';

export default function NewFaqPage() {
  return <FaqEditor faq={null} />;
}
