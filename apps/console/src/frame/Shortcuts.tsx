import Modal from 'antd/es/modal';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../ui/KeyHint.tsx';
import { prefer, usePreference } from './preferences.ts';
import s from './Shortcuts.module.css';

const sections = {
  everywhere: ['mod+k', '?', 'F6'],
  list: ['j', 'k', '/', 'p', ']'],
  conversation: ['a', 'e', 'o', 's', 't', 'b'],
  writing: ['r', 'n', 'enter', 'mod+enter', 'shift+enter', 'escape'],
} as const;

export default function Shortcuts({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('frame');
  const hasSingleKeys = usePreference('hasSingleKeys');
  return (
    <Modal open title={t('shortcuts.title')} width={620} footer={null} onCancel={onClose}>
      <div className={s.sections}>
        {(Object.keys(sections) as (keyof typeof sections)[]).map((name) => (
          <section key={name}>
            <h3 className={s.heading}>{t(`shortcuts.section.${name}`)}</h3>
            <dl className={s.list}>
              {sections[name].map((keys) => (
                <div key={keys} className={s.row}>
                  <dt>{t(`shortcuts.key.${keys.replace('+', '-')}` as 'shortcuts.key.j')}</dt>
                  <dd>
                    <KeyHint keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className={s.switch}>
        <input
          type="checkbox"
          checked={hasSingleKeys}
          onChange={(e) => prefer({ hasSingleKeys: e.target.checked })}
        />
        {t('shortcuts.singleKeys')}
      </label>
    </Modal>
  );
}
