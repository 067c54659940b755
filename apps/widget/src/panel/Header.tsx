import { downShape, Icon } from '../icons.tsx';
import { close } from '../open.ts';
import { absolute } from '../session.ts';
import { currentOf, waitOf } from '../state.ts';
import { set } from '../store.ts';
import { Lazy } from './lazy.tsx';
import { shapes } from './shapes.ts';
import type { View } from './view.ts';

export const Header = ({ s, t }: View) => {
  const { title, subtitle, hours, isBotEnabled } = s.config?.settings ?? {};
  const { service, logoUrl } = s.config ?? {};
  const name = title?.[s.locale] || title?.zh || t('title');
  const current = currentOf(s);
  const agent = current?.status === 'open' ? current.agent : null;
  const wait = waitOf(s);
  const line = agent
    ? t('serving', agent.name)
    : wait
      ? t(wait)
      : [
          subtitle?.[s.locale] || subtitle?.zh || (isBotEnabled && t('botOnline')),
          !service && hours && t('staffed', hours),
        ]
          .filter(Boolean)
          .join(' · ');
  const isServed = agent || wait === 'waiting';
  const face = agent ? agent.avatarUrl : logoUrl;
  const isMenu = s.panel === 'menu';
  return (
    <div class="head">
      <span class="face" aria-hidden="true">
        {face ? (
          <img src={absolute(face)} alt="" />
        ) : (
          [...(agent?.name || s.config?.accountName || name)][0]
        )}
      </span>
      <div class="titles">
        <h2>{name}</h2>
        {(line || service) && (
          <p>
            <i class={/off|rec|nob|left/.test(s.status + wait) ? 'off' : ''} />
            {service && !isServed && <Lazy name="service" s={s} end={line && ' · '} />}
            {line}
          </p>
        )}
      </div>
      <button
        type="button"
        class="icon more"
        aria-label={t('more')}
        aria-haspopup="menu"
        aria-expanded={isMenu}
        onClick={() => set({ panel: isMenu ? undefined : 'menu' })}
      >
        <Icon d={shapes.more} />
      </button>
      {s.mode === 'widget' && (
        <button type="button" class="icon" aria-label={t('close')} onClick={close}>
          <Icon d={shapes.minus} />
          <Icon d={downShape} />
        </button>
      )}
    </div>
  );
};
