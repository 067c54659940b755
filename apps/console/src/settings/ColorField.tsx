import ConfigProvider from 'antd/es/config-provider';
import Input from 'antd/es/input';
import { useTranslation } from 'react-i18next';
import s from './Fields.module.css';
import { contrast, isHexColor, onColor } from './on-color.ts';

const swatches = ['#0b6e69', '#1d4a78', '#493a85', '#8c2840', '#7d4418', '#1b1f1e'];

/** A form control for `#rrggbb`, with the button as the widget will show it. */
export function ColorField(props: {
  label: string;
  value?: string;
  onChange?: (color: string) => void;
}) {
  const { t } = useTranslation('settings');
  const { label, value = '', onChange } = props;
  const { componentDisabled: isDisabled } = ConfigProvider.useConfig();
  const isWell = isHexColor(value);
  return (
    <div className={s.color}>
      <div className={s.swatches} role="radiogroup" aria-label={label}>
        {swatches.map((color) => (
          <input
            key={color}
            type="radio"
            name="swatch"
            className={s.swatch}
            style={{ background: color }}
            aria-label={color}
            disabled={isDisabled}
            checked={value.toLowerCase() === color}
            onChange={() => onChange?.(color)}
          />
        ))}
        <input
          type="color"
          className={s.picker}
          aria-label={t('inbox.colorPick')}
          disabled={isDisabled}
          value={isWell ? value : '#0b6e69'}
          onChange={(e) => onChange?.(e.target.value)}
        />
      </div>
      <Input
        className={s.hex}
        aria-label={t('inbox.colorHex')}
        maxLength={7}
        value={value}
        onChange={(e) => onChange?.(e.target.value.trim())}
      />
      {isWell && (
        <span className={s.sample} style={{ background: value, color: onColor(value) }}>
          {t('inbox.colorSample', { ratio: contrast(value, onColor(value)).toFixed(1) })}
        </span>
      )}
    </div>
  );
}
