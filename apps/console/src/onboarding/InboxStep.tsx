import type { Inbox } from '@lingxi/contract';
import QRCode from 'antd/es/qr-code';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { ButtonLink } from '../knowledge/ButtonLink.tsx';
import { CopyButton } from '../settings/CopyButton.tsx';
import { CopyBlock, CopyField } from '../settings/CopyField.tsx';
import { installCode, pageAddress } from '../settings/identity-code.ts';
import s from './InboxStep.module.css';
import type { StepProps } from './OpenStep.tsx';
import { SeenLight } from './SeenLight.tsx';
import { StepFrame } from './StepFrame.tsx';
import { useFirstInbox } from './use-first-inbox.ts';

export function InboxStep(step: StepProps) {
  const { t } = useTranslation('onboarding');
  const inbox = useFirstInbox();
  return (
    <StepFrame
      name="inbox"
      step={step}
      aside={
        inbox && (
          <ButtonLink type="text" to="/settings/inboxes/$inboxId" params={{ inboxId: inbox.id }}>
            {t('inbox.settings')}
          </ButtonLink>
        )
      }
    >
      {inbox && <Install inbox={inbox} step={step} />}
    </StepFrame>
  );
}

function Install({ inbox, step }: { inbox: Inbox; step: StepProps }) {
  const { t } = useTranslation(['onboarding', 'settings']);
  const { account } = useMe();
  const { origin } = window.location;
  const snippet = installCode(origin, inbox.publicKey);
  const address = pageAddress(origin, inbox.publicKey);
  const sightings = step.state.facts.sightings.filter((one) => one.inboxId === inbox.id);
  return (
    <div className={s.parts}>
      <div>
        <CopyBlock label={t('settings:install.snippet')} value={snippet} isWrapped />
        <p className={s.pass}>
          {t('inbox.pass')}
          <CopyButton
            text={t('inbox.passText', { account: account.name, snippet })}
            what={t('inbox.passWhat')}
          />
        </p>
      </div>
      <SeenLight inbox={inbox} sightings={sightings} />
      <div className={s.page}>
        <QRCode
          value={address}
          size={88}
          type="svg"
          color="#1b1f1e"
          bgColor="#ffffff"
          aria-label={t('settings:install.qr')}
        />
        <div className={s.address}>
          <p className={s.small}>{t('inbox.page')}</p>
          <CopyField label={t('settings:install.address')} value={address} />
          <a href={address} target="_blank" rel="noreferrer">
            {t('settings:install.open')}
          </a>
        </div>
      </div>
    </div>
  );
}
