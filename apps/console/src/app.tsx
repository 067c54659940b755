import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import ConfigProvider from 'antd/es/config-provider';
import { useMode } from './frame/use-mode.ts';
import { antdLocale } from './locales/index.ts';
import { queryClient } from './queries.ts';
import { router } from './router.ts';
import { useStore } from './ui/store.ts';
import { Toasts } from './ui/Toasts.tsx';
import { themeOf } from './ui/theme.ts';

const button = { autoInsertSpace: false };
const wave = { disabled: true };

export function Console() {
  const mode = useMode();
  const locale = useStore(antdLocale, (l) => l);
  return (
    <ConfigProvider theme={themeOf(mode)} locale={locale} button={button} wave={wave}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </ConfigProvider>
  );
}
