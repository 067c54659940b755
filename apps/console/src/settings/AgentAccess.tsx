import type { Agent } from '@lingxi/contract';
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { Ban, KeyRound, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';
import { busy } from './busy.ts';
import s from './Drawer.module.css';
import { LinkToSend } from './LinkToSend.tsx';
import { Sure } from './Sure.tsx';
import { type OneTimeLink, useAgentVerbs } from './use-agent-verbs.ts';

/** How somebody else gets in, and how they no longer do. */
export function AgentAccess(props: {
  agent: Agent;
  link: OneTimeLink | null;
  onLink: (link: OneTimeLink) => void;
}) {
  const { t } = useTranslation(['settings', 'frame']);
  const { agent, link, onLink } = props;
  const verbs = useAgentVerbs();
  const tell = (error: unknown) => showToast({ text: errorText(error), tone: 'danger' });
  const reset = useMutation({
    mutationFn: () => verbs.createResetLink(agent.id),
    onSuccess: onLink,
    onError: tell,
  });
  const isDisabled = agent.disabledAt !== null;
  const enable = useMutation({
    mutationFn: (next: boolean) => verbs.update(agent.id, { isDisabled: next }),
    onSuccess: (_, next) =>
      showToast({
        text: t(next ? 'agents.didDisable' : 'agents.didEnable', { name: agent.name }),
        action: next
          ? {
              label: t('frame:undo'),
              run: () => void verbs.update(agent.id, { isDisabled: false }).catch(tell),
            }
          : undefined,
      }),
    onError: tell,
  });
  const kind = agent.joinedAt ? 'reset' : 'invitation';
  return (
    <section className={s.part}>
      <h3 className={s.heading}>{t('agents.access')}</h3>
      {!isDisabled && (
        <div className={s.act}>
          <p>
            {t(`agents.${kind}.title`)}
            <small>{t(`agents.${kind}.help`)}</small>
          </p>
          <Button
            icon={<KeyRound size={15} />}
            loading={busy(reset.isPending)}
            onClick={() => !reset.isPending && reset.mutate()}
          >
            {t('agents.makeLink')}
          </Button>
        </div>
      )}
      {link && !isDisabled && <LinkToSend link={link} locale={agent.locale} />}
      <div className={s.act}>
        <p>
          {t(isDisabled ? 'agents.enable' : 'agents.disable')}
          <small>
            {isDisabled ? t('agents.enableHelp') : t('agents.disableHelp', { count: agent.load })}
          </small>
        </p>
        {isDisabled ? (
          <Button
            icon={<RotateCcw size={15} />}
            loading={busy(enable.isPending)}
            onClick={() => !enable.isPending && enable.mutate(false)}
          >
            {t('agents.enableButton')}
          </Button>
        ) : (
          <Sure
            title={t('agents.disableSure', { name: agent.name })}
            why={t('agents.disableWhy', { count: agent.load })}
            okText={t('agents.disableButton')}
            placement="topRight"
            onSure={() => enable.mutateAsync(true).catch(() => undefined)}
          >
            <Button danger icon={<Ban size={15} />} loading={busy(enable.isPending)}>
              {t('agents.disableButton')}
            </Button>
          </Sure>
        )}
      </div>
    </section>
  );
}
