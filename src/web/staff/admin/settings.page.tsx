import type { ReactNode } from 'react';
import { useSigned } from '../shell/viewer.ts';
import { Titled } from '../shell/titled.tsx';
import { Holidays } from './holidays.tsx';
import { FailedMails } from './failed-mails.tsx';
import { Synonyms } from './synonyms.tsx';
import { w } from './words.ts';
import '../style/work.css';

/** What the whole system runs by: days, mails, words. */
export default function SettingsPage(): ReactNode {
  const { roles } = useSigned();
  return (
    <Titled title={w.settings.title}>
      <Holidays />
      {roles.has('ADMINISTRATOR') && <FailedMails />}
      {roles.has('COORDINATION_OFFICE') && <Synonyms />}
    </Titled>
  );
}
