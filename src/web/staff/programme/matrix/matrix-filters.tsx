import type { ReactNode } from 'react';
import { t } from '../../i18n/texts.ts';
import { useAddress } from '../../shell/address.ts';
import { Choice, Field } from '../../shell/field.tsx';
import { useWidth } from '../../shell/use-width.ts';
import { PeriodFields } from '../periods.tsx';
import { SHOWS, type Matrix } from './rows.ts';
import { w } from './words.ts';

/** What is looked for, kept in the address; folded up where it would leave no room for what was found. */
export function MatrixFilters({ matrix }: { readonly matrix: Matrix | null }): ReactNode {
  const address = useAddress();
  const isNarrow = useWidth() === 'phone';
  const parts = [
    ...new Map(
      (matrix?.set.criteria ?? []).flatMap(({ part }) =>
        part ? [[part.code, part.name] as const] : [],
      ),
    ),
  ];
  const groups = [
    ...new Set((matrix?.rows ?? []).flatMap(({ communeGroup }) => communeGroup ?? [])),
  ].sort();
  const chosen = address.get('nhom');
  const fields = (
    <div className="filters">
      <PeriodFields address={address} />
      <Choice
        label={w.show}
        none={t.shell.list.all}
        value={SHOWS.find((one) => one === address.get('hien')) ?? ''}
        options={SHOWS.map((one) => [one, w.shows[one]])}
        onChange={(event) => address.set({ hien: event.target.value })}
      />
      {parts.length > 0 && (
        <Choice
          label={w.part}
          none={t.shell.list.all}
          value={parts.some(([code]) => code === chosen) ? chosen : ''}
          options={parts}
          onChange={(event) => address.set({ nhom: event.target.value })}
        />
      )}
      {groups.length > 0 && (
        <Choice
          label={w.group}
          none={t.shell.list.all}
          value={groups.find((one) => one === address.get('loai')) ?? ''}
          options={groups.map((one) => [one, w.groupName(one)])}
          onChange={(event) => address.set({ loai: event.target.value })}
        />
      )}
      <Field
        type="search"
        label={w.find}
        value={address.get('tim')}
        onChange={(event) => address.set({ tim: event.target.value })}
      />
    </div>
  );
  if (!isNarrow) return fields;
  return (
    <details className="screen-only">
      <summary>{t.shell.list.filters}</summary>
      {fields}
    </details>
  );
}
