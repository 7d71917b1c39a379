import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { lang } from './i18n/texts.ts';
import { keepAppOnDevice } from './offline/worker.ts';
import './style/all.ts';

document.documentElement.lang = lang;
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void keepAppOnDevice();
