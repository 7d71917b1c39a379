import { useDeferredValue, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useQuery } from '@tanstack/react-query';
import { execute } from '../ask/execute.ts';
import { AppFindDocument } from '../generated/operations.ts';
import { lang, t } from '../i18n/texts.ts';
import type { StaffPage } from './staff-page.ts';
import { hrefOf } from '../../paths.ts';
import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';
import { searchKey } from '../../../platform/text/search-key.ts';

/** Finds pages by their name and products as the catalogue does, with or without accents. */
export default function QuickSearch({
  pages,
  onClose,
}: {
  readonly pages: readonly StaffPage[];
  readonly onClose: () => void;
}): ReactNode {
  const words = t.shell.search;
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const key = searchKey(text);
  const found = pages.filter(({ menu }) => searchKey(menu!.name).includes(key));
  const { data } = useQuery({
    queryKey: [AppFindDocument.name, text],
    queryFn: () => execute(AppFindDocument, { text }),
    enabled: text.length > 1,
    retry: false,
  });
  const products = text.length > 1 ? (data?.products.nodes ?? []) : [];
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <Field
        label={words.label}
        name="find"
        type="search"
        autoFocus
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      <div role="status">
        {found.length + products.length === 0 && <p>{words.none}</p>}
        {found.length > 0 && <h3>{words.pages}</h3>}
        <ul className="found">
          {found.map(({ path, menu }) => (
            <li key={path}>
              <Link href={path} onClick={onClose}>
                {menu!.name}
              </Link>
            </li>
          ))}
        </ul>
        {products.length > 0 && <h3>{words.products}</h3>}
        <ul className="found">
          {products.map(({ slug, name }) => (
            <li key={slug}>
              <a href={hrefOf('product', lang, { slug })}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
