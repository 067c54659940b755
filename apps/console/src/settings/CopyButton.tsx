import Button from 'antd/es/button';
import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../ui/toast.ts';
import { copyText } from './copy-text.ts';

/** `what`: read aloud, where several can be copied. */
export function CopyButton(props: { text: string; what: string; hasFocus?: boolean | undefined }) {
  const { text, what, hasFocus } = props;
  const { t } = useTranslation('settings');
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2500);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => {
    const isDone = await copyText(text);
    setCopied(isDone);
    if (!isDone) showToast({ text: t('copy.failed'), tone: 'danger' });
  };
  return (
    <Button
      size="small"
      autoFocus={hasFocus}
      // Copying is allowed where changing is not.
      disabled={false}
      icon={isCopied ? <Check size={14} /> : <Copy size={14} />}
      aria-label={t(isCopied ? 'copy.didWhat' : 'copy.what', { what })}
      onClick={() => void copy()}
    >
      {t(isCopied ? 'copy.did' : 'copy.do')}
    </Button>
  );
}
