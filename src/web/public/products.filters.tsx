import type { ReactNode } from 'react';
import type { CataloguePageQuery } from '../generated/operations.ts';
import { wholeNumber } from '../shared/format.ts';
import type { Texts } from '../shared/i18n/texts.ts';
import { useView } from '../shared/view.ts';
import {
  changed,
  ORDERS,
  partsOf,
  queryOfChoice,
  type Choice,
  type OrderName,
  type Part,
} from './products.choice.ts';

type Facets = CataloguePageQuery['productFacets'];

interface FiltersProps {
  readonly choice: Choice;
  readonly facets: Facets;
  /** Names of groups and communes by their codes. */
  readonly names: ReadonlyMap<string, string>;
}

/** The filters as one form; it needs no script, and its answer is an address. */
export function Filters(props: FiltersProps): ReactNode {
  const { choice } = props;
  const { t, href } = useView();
  const count = partsOf(choice).filter(({ part }) => part.kind !== 'words').length;
  return (
    <details className="filters">
      <summary>
        {t.products.filters}
        {count > 0 && ` (${count})`}
      </summary>
      <form action={href('products')} method="get">
        {choice.words && <input type="hidden" name="q" value={choice.words} />}
        {choice.order && <input type="hidden" name="xep" value={choice.order} />}
        <StarBoxes {...props} />
        <GroupBoxes {...props} />
        <CommuneList {...props} />
        <SeasonList {...props} />
        <fieldset>
          <legend>{t.products.also}</legend>
          <Box name="tat-ca" value="1" checked={choice.all}>
            {t.products.includeAll}
          </Box>
          <Box name="co-gia" value="1" checked={choice.priced}>
            {t.products.withPrice}
          </Box>
        </fieldset>
        <button type="submit">{t.products.apply}</button>
      </form>
    </details>
  );
}

function StarBoxes({ choice, facets }: FiltersProps): ReactNode {
  const { t } = useView();
  const counts = new Map(facets.stars.map(({ stars, count }) => [String(stars), count]));
  const values = ['5', '4', '3'].concat(choice.stars.filter((value) => value < '3'));
  return (
    <fieldset>
      <legend>{t.products.stars}</legend>
      {values.map((value) => (
        <Box
          key={value}
          name="sao"
          value={value}
          checked={choice.stars.includes(value)}
          count={counts.get(value) ?? 0}
        >
          {t.product.stars(Number(value))}
        </Box>
      ))}
    </fieldset>
  );
}

function GroupBoxes({ choice, facets, names }: FiltersProps): ReactNode {
  const { t } = useView();
  const listed = facets.groups.flatMap(({ group, count }) =>
    group ? [{ code: group.code, name: group.name, count }] : [],
  );
  const unlisted = choice.groups.filter((code) => !listed.some((group) => group.code === code));
  const all = [
    ...listed,
    ...unlisted.map((code) => ({
      code,
      name: names.get(code) ?? code,
      count: 0,
    })),
  ];
  if (all.length === 0) return null;
  return (
    <fieldset>
      <legend>{t.products.group}</legend>
      {all.map(({ code, name, count }) => (
        <Box
          key={code}
          name="nhom"
          value={code}
          checked={choice.groups.includes(code)}
          count={count}
        >
          {name}
        </Box>
      ))}
    </fieldset>
  );
}

function CommuneList({ choice, facets, names }: FiltersProps): ReactNode {
  const { lang, t } = useView();
  const communes = facets.communes.flatMap(({ commune, count }) =>
    commune ? [{ ...commune, count }] : [],
  );
  const isListed = communes.some(({ code }) => code === choice.commune);
  if (communes.length === 0 && !choice.commune) return null;
  return (
    <p className="field">
      <label htmlFor="xa">{t.products.commune}</label>
      <select id="xa" name="xa" defaultValue={choice.commune ?? ''}>
        <option value="">{t.products.everywhere}</option>
        {choice.commune && !isListed && (
          <option value={choice.commune}>{names.get(choice.commune) ?? choice.commune}</option>
        )}
        {communes
          .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
          .map(({ code, name, count }) => (
            <option key={code} value={code}>
              {name} ({wholeNumber(count, lang)})
            </option>
          ))}
      </select>
    </p>
  );
}

function SeasonList({ choice, facets }: FiltersProps): ReactNode {
  const { lang, t } = useView();
  const counts = new Map(facets.seasons.map(({ month, count }) => [month, count]));
  return (
    <p className="field">
      <label htmlFor="mua">{t.products.season}</label>
      <select id="mua" name="mua" defaultValue={choice.month ?? ''}>
        <option value="">{t.products.anyMonth}</option>
        {Array.from({ length: 12 }, (_, index) => (
          <option key={index} value={index + 1}>
            {t.products.inMonth(index + 1)} ({wholeNumber(counts.get(index + 1) ?? 0, lang)})
          </option>
        ))}
      </select>
    </p>
  );
}

interface BoxProps {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly count?: number;
  readonly children: ReactNode;
}

function Box({ name, value, checked, count, children }: BoxProps): ReactNode {
  const { lang } = useView();
  return (
    <label className="box">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} />
      <span>{children}</span>
      {count !== undefined && <span className="chip-count">{wholeNumber(count, lang)}</span>}
    </label>
  );
}

/** What narrows the list, each with a link that takes it away. */
export function ChosenParts({ choice, names }: Omit<FiltersProps, 'facets'>): ReactNode {
  const { t, href } = useView();
  const parts = partsOf(choice);
  if (parts.length === 0 && !choice.all) return null;
  return (
    <ul className="chips" aria-label={t.products.chosen}>
      {parts.map(({ part, without }) => (
        <li key={part.kind + part.value}>
          <a className="chip chosen" href={href('products', {}, queryOfChoice(without))}>
            <span className="hidden">{t.products.remove}</span>
            {nameOf(part, names, t)} <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
      {choice.all && (
        <li>
          <a
            className="chip chosen"
            href={href('products', {}, queryOfChoice(changed(choice, { all: false })))}
          >
            <span className="hidden">{t.products.remove}</span>
            {t.products.includeAll} <span aria-hidden="true">✕</span>
          </a>
        </li>
      )}
    </ul>
  );
}

function nameOf({ kind, value }: Part, names: FiltersProps['names'], t: Texts): string {
  switch (kind) {
    case 'stars':
      return t.product.stars(Number(value));
    case 'group':
    case 'commune':
      return names.get(value) ?? value;
    case 'month':
      return t.products.inMonth(Number(value));
    case 'priced':
      return t.products.withPrice;
    case 'words':
      return `“${value}”`;
  }
}

/** The orders as links; the one in force is marked. */
export function Orders({ choice }: { readonly choice: Choice }): ReactNode {
  const { t, href } = useView();
  const names = (Object.keys(ORDERS) as OrderName[]).filter(
    (name) => name !== 'lien-quan' || choice.words,
  );
  const current = choice.order ?? (choice.words ? 'lien-quan' : 'moi');
  return (
    <nav className="orders" aria-label={t.products.sort}>
      <span aria-hidden="true">{t.products.sort}:</span>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a
              href={href('products', {}, queryOfChoice(changed(choice, { order: name })))}
              aria-current={name === current ? 'true' : undefined}
            >
              {t.products.orders[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
