import type { Agent } from '@lingxi/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../ui/Avatar.tsx';
import f from './TeamsSettings.module.css';

/** A form control: the ids of those who belong. */
export function MemberPicker(props: {
  agents: Agent[];
  label: string;
  value?: Agent['id'][];
  onChange?: (ids: Agent['id'][]) => void;
}) {
  const { t } = useTranslation(['settings', 'agents']);
  const { agents, label, value = [], onChange } = props;
  const [text, setText] = useState('');
  const words = text.trim().toLowerCase();
  const found = agents.filter(
    (a) =>
      (a.disabledAt === null || value.includes(a.id)) &&
      `${a.name} ${a.email}`.toLowerCase().includes(words),
  );
  const toggle = (id: Agent['id'], isIn: boolean) =>
    onChange?.(isIn ? [...value, id] : value.filter((other) => other !== id));
  return (
    <fieldset className={f.picker} aria-label={label}>
      <input
        type="search"
        className={f.search}
        aria-label={t('teams.search')}
        placeholder={t('teams.search')}
        value={text}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={(e) => e.key === 'Enter' && e.preventDefault()}
      />
      <div className={f.list}>
        {found.map((a) => (
          <label key={a.id} className={f.option}>
            <input
              type="checkbox"
              checked={value.includes(a.id)}
              onChange={(e) => toggle(a.id, e.target.checked)}
            />
            <Avatar name={a.name} seed={a.id} size={26} imageUrl={a.avatarUrl} />
            <span>{a.name}</span>
            <small>{a.disabledAt ? t('agents.disabled') : t(`agents:role.${a.role}`)}</small>
          </label>
        ))}
        {found.length === 0 && <p className={f.nobody}>{t('teams.nobody')}</p>}
      </div>
    </fieldset>
  );
}
