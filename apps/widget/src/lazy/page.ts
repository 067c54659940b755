import { adopt } from '../mount.tsx';
import { open } from '../open.ts';
import { place } from '../session.ts';
import { set } from '../store.ts';
import css from './page.css?inline';

/** What an app gives in the address behind `#`, which is never sent to a server. */
const readAddress = () => {
  const given = new URLSearchParams(location.hash.slice(1));
  const jwt = given.get('jwt');
  const theme = given.get('theme');
  const locale = given.get('locale');
  if (jwt) place.identity = { jwt };
  if (theme === 'light' || theme === 'dark') set({ theme });
  if (locale === 'zh' || locale === 'en') set({ locale });
};

/** The H5 page: the same panel, filling the window. */
export const showPage = async (): Promise<void> => {
  adopt(css);
  readAddress();
  await open();
};
