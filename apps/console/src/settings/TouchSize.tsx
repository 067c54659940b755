import ConfigProvider from 'antd/es/config-provider';
import type { ReactNode } from 'react';
import { useIsPhone } from '../ui/use-media.ts';

/** Fingers need 44 pixels, and letters below 16 make a phone zoom into the field. */
const touch = {
  token: { controlHeight: 44, controlHeightSM: 36 },
  components: {
    Input: { inputFontSize: 16 },
    InputNumber: { inputFontSize: 16 },
    Button: { contentFontSize: 15 },
  },
};
const desk = {};

export function TouchSize({ children }: { children: ReactNode }) {
  const isPhone = useIsPhone();
  return <ConfigProvider theme={isPhone ? touch : desk}>{children}</ConfigProvider>;
}
