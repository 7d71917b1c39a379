import type { ReactNode } from 'react';
import { useView } from '../view.ts';

/** Whom to ask when a page cannot help further; nothing where nobody is named. */
export function OfficeContact(): ReactNode {
  const { t, office } = useView();
  if (!office) return null;
  const { name, phone, email } = office;
  return (
    <p className="office">
      {t.frame.ask} {name && <span lang="vi">{name}</span>}
      {name && phone && ', '}
      {phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
      {(name || phone) && email && ', '}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </p>
  );
}
