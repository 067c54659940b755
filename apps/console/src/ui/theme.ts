import type { ThemeConfig } from 'antd';
import theme from 'antd/es/theme';

export type Mode = 'light' | 'dark';

/** The antd side of `tokens.css`. antd computes shades, so it needs the literal colours. */
const colors = {
  light: {
    colorPrimary: '#0B6E69',
    colorPrimaryHover: '#095D59',
    colorPrimaryActive: '#084F4B',
    colorText: '#1B1F1E',
    colorTextSecondary: '#57605D',
    colorTextTertiary: '#5F6866',
    colorTextPlaceholder: '#5F6866',
    colorTextLightSolid: '#FFFFFF',
    colorBgContainer: '#FFFFFF',
    colorBgElevated: '#FFFFFF',
    colorBgLayout: '#F5F4F0',
    colorBorder: '#DAD8D0',
    colorBorderSecondary: '#E9E7E0',
    colorError: '#B42318',
    colorWarning: '#8A5A00',
    colorSuccess: '#1F7A4D',
    colorLink: '#084F4B',
    controlItemBgActive: '#E4F0EE',
    controlItemBgActiveHover: '#D6E8E5',
    controlItemBgHover: '#F5F4F0',
  },
  dark: {
    colorPrimary: '#35B5A6',
    colorPrimaryHover: '#49C4B6',
    colorPrimaryActive: '#2A9D90',
    colorText: '#E8EAE8',
    colorTextSecondary: '#A9B0AD',
    colorTextTertiary: '#97A09C',
    colorTextPlaceholder: '#97A09C',
    colorTextLightSolid: '#06201D',
    colorBgContainer: '#1A1D1C',
    colorBgElevated: '#202423',
    colorBgLayout: '#121413',
    colorBorder: '#343937',
    colorBorderSecondary: '#272B2A',
    colorError: '#FF8A80',
    colorWarning: '#F0C36A',
    colorSuccess: '#6CCB98',
    colorLink: '#7FD6CB',
    controlItemBgActive: '#15302D',
    controlItemBgActiveHover: '#1B3D39',
    controlItemBgHover: '#272B2A',
  },
} satisfies Record<Mode, ThemeConfig['token']>;

const given = ['colorPrimary', 'colorError', 'colorWarning', 'colorSuccess', 'colorLink'] as const;

/** antd's dark algorithm dims every colour it is given; these were chosen for the dark already. */
const undimmed: typeof theme.darkAlgorithm = (seed, map) => ({
  ...theme.darkAlgorithm(seed, map),
  ...Object.fromEntries(given.map((name) => [name, seed[name]])),
});

/** One algorithm family and one set of sizes in both modes: only colours may differ. */
export function themeOf(mode: Mode): ThemeConfig {
  return {
    cssVar: { key: 'lingxi', prefix: 'ant' },
    hashed: false,
    algorithm: mode === 'dark' ? undimmed : theme.defaultAlgorithm,
    token: {
      ...colors[mode],
      fontFamily: 'var(--font)',
      fontSize: 14,
      controlHeight: 32,
      controlHeightSM: 26,
      borderRadius: 6,
      borderRadiusLG: 8,
      boxShadowSecondary: 'var(--shadow)',
      // Still readable while it works.
      opacityLoading: 0.9,
      motionDurationSlow: '0.2s',
      motionDurationMid: '0.15s',
      motionDurationFast: '0.1s',
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Tooltip: {
        colorBgSpotlight: mode === 'dark' ? '#E8EAE8' : '#1B1F1E',
        colorTextLightSolid: mode === 'dark' ? '#1B1F1E' : '#FFFFFF',
      },
    },
  };
}
