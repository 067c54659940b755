import './ui/tokens.css';
import './ui/base.css';
import './ui/antd.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Console } from './app.tsx';
import { preferences } from './frame/preferences.ts';
import { startTexts } from './locales/index.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await startTexts(preferences.get().locale);
createRoot(root).render(
  <StrictMode>
    <Console />
  </StrictMode>,
);
