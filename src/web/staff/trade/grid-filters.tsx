import type { FormEvent, ReactNode } from 'react';
import { useAsk } from '../ask/use-ask.ts';
import { AppCommunesDocument, type AppGridChoicesQuery } from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import { useAddress } from '../shell/address.ts';
import { Chips } from '../shell/chips.tsx';
import { CommuneChoice } from '../shell/commune-choice.tsx';
import { Choice, Field } from '../shell/field.tsx';
import { textOf } from '../shell/form-text.ts';
import { addressOf, filterTexts, NO_FILTER, type GridFilter } from './grid-filter.ts';
import { words } from './words.ts';

const STARS = [3, 4, 5];
const DAYS = [30, 90, 180, 365];

/** What to look for: words on top, the rest folded away, what is asked for as chips to drop. */
export function GridFilters({
  filter,
  groups,
}: {
  readonly filter: GridFilter;
  readonly groups: AppGridChoicesQuery['productGroups'];
}): ReactNode {
  const said = words.grid;
  const address = useAddress();
  const communes = useAsk(AppCommunesDocument, {}).data?.communes.nodes ?? [];
  const nameOf = {
    group: (code: string) => groups.find((one) => one.code === code)?.name ?? code,
    commune: (code: string) => communes.find((one) => one.code === code)?.fullName ?? code,
  };
  const active = filterTexts(filter, nameOf);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const query = textOf(new FormData(event.currentTarget), 'q').trim();
    address.set(addressOf({ query }));
  };
  return (
    <div className="screen-only">
      <form className="find-form" role="search" onSubmit={search}>
        <Field
          key={filter.query ?? ''}
          label={said.search}
          name="q"
          type="search"
          defaultValue={filter.query ?? ''}
        />
        <button type="submit" className="button">
          {said.find}
        </button>
      </form>
      <details className="fold">
        <summary>{said.filters(active.length)}</summary>
        <More filter={filter} groups={groups} />
      </details>
      {active.length > 0 && (
        <ul className="chips">
          {active.map(([name, text]) => (
            <li key={name}>
              <button
                type="button"
                className="chip"
                aria-label={t.shell.list.drop(text)}
                onClick={() => address.set(addressOf({ [name]: null }))}
              >
                {text} <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="chip"
              onClick={() => address.set(addressOf(NO_FILTER))}
            >
              {t.shell.list.clear}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}

function More({
  filter,
  groups,
}: {
  readonly filter: GridFilter;
  readonly groups: AppGridChoicesQuery['productGroups'];
}): ReactNode {
  const said = words.grid;
  const address = useAddress();
  const set = (part: Parameters<typeof addressOf>[0]) => address.set(addressOf(part));
  const stars = filter.stars ?? [];
  const whether = [
    ['1', said.with],
    ['0', said.without],
  ] as const;
  const whetherOf = (is: boolean | null | undefined) =>
    typeof is === 'boolean' ? (is ? '1' : '0') : '';
  return (
    <>
      <Chips
        label={said.stars}
        chips={STARS.map((one) => ({
          key: String(one),
          text: said.star(one),
          pressed: stars.includes(one),
          onPress: () =>
            set({
              stars: stars.includes(one) ? stars.filter((other) => other !== one) : [...stars, one],
            }),
        }))}
      />
      <div className="filters">
        <Choice
          label={said.validity}
          none={said.any}
          value={filter.validity ?? ''}
          options={(['VALID', 'EXPIRED'] as const).map((one) => [one, said.validities[one]])}
          onChange={(event) => set({ validity: event.target.value })}
        />
        <Choice
          label={said.ending}
          none={said.any}
          value={filter.endingWithinDays ?? ''}
          options={DAYS.map((one) => [String(one), said.days(one)])}
          onChange={(event) => set({ endingWithinDays: event.target.value })}
        />
        <Choice
          label={said.group}
          none={said.anyGroup}
          value={filter.groupCode?.[0] ?? ''}
          options={groups.map(({ code, name }) => [code, name])}
          onChange={(event) => set({ groupCode: event.target.value })}
        />
        <CommuneChoice
          label={said.commune}
          none={said.anywhere}
          by="code"
          value={filter.communeCode?.[0] ?? ''}
          onChoose={(communeCode) => set({ communeCode })}
        />
        <Choice
          label={said.kind}
          none={said.anyKind}
          value={filter.producerKind?.[0] ?? ''}
          options={Object.entries(words.kinds)}
          onChange={(event) => set({ producerKind: event.target.value })}
        />
        <Choice
          label={said.price}
          none={said.any}
          value={whetherOf(filter.hasPrice)}
          options={whether}
          onChange={(event) => set({ hasPrice: event.target.value })}
        />
        <Choice
          label={said.capacity}
          none={said.any}
          value={whetherOf(filter.hasCapacity)}
          options={whether}
          onChange={(event) => set({ hasCapacity: event.target.value })}
        />
        <Price name="priceFrom" value={filter.priceFrom} />
        <Price name="priceUntil" value={filter.priceUntil} />
      </div>
    </>
  );
}

/** A bound of the price; it counts once the field is left. */
function Price({
  name,
  value,
}: {
  readonly name: 'priceFrom' | 'priceUntil';
  readonly value: number | null | undefined;
}): ReactNode {
  const address = useAddress();
  return (
    <Field
      key={value ?? 0}
      label={words.grid[name]}
      type="number"
      min={0}
      step={1000}
      defaultValue={value ?? ''}
      onBlur={(event) => {
        if (Number(event.target.value) !== (value ?? 0)) {
          address.set(addressOf({ [name]: event.target.value }));
        }
      }}
    />
  );
}
