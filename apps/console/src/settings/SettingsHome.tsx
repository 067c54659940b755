import { Navigate } from '@tanstack/react-router';
import { useIsPhone } from '../ui/use-media.ts';
import { SettingsNav } from './SettingsNav.tsx';

export default function SettingsHome() {
  const isPhone = useIsPhone();
  return isPhone ? <SettingsNav /> : <Navigate to="/settings/profile" replace />;
}
