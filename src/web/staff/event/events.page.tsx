import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { day } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppEventCreateDocument,
  AppEventsDocument,
  type AppEventCreateMutation,
} from '../generated/operations.ts';
import { lang, t } from '../i18n/texts.ts';
import { pageOf, useAddress } from '../shell/address.ts';
import { Choice, Field } from '../shell/field.tsx';
import { textOf, textOrNull } from '../shell/form-text.ts';
import { pathOfId } from '../shell/id-path.ts';
import { Listing, type Column } from '../shell/listing.tsx';
import { Outcome } from '../shell/outcome.tsx';
import { Pager } from '../shell/pager.tsx';
import { Asked } from '../shell/states.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import '../style/work.css';
import { TRADERS } from '../trade/roles.ts';
import type { EventRow } from './model.ts';
import { words } from './words.ts';

const SIZE = 50;

const COLUMNS: readonly Column<EventRow>[] = [
  {
    key: 'name',
    head: words.columns.name,
    cell: ({ id, name }) => <Link href={`/xuc-tien/su-kien/${pathOfId(id)}`}>{name}</Link>,
  },
  {
    key: 'status',
    head: words.columns.status,
    cell: ({ status }) => (
      <span className={status === 'ANNOUNCED' ? 'tag now' : 'tag'}>{words.statuses[status]}</span>
    ),
  },
  {
    key: 'days',
    head: words.columns.days,
    cell: ({ startsOn, endsOn }) => `${day(startsOn, lang)} – ${day(endsOn, lang)}`,
  },
  { key: 'kind', head: words.columns.kind, cell: ({ kind }) => words.kinds[kind] },
  { key: 'scope', head: words.columns.scope, cell: ({ scope }) => words.scopes[scope] },
  { key: 'place', head: words.columns.place, cell: ({ place }) => place },
  { key: 'organiser', head: words.columns.organiser, cell: ({ organiser }) => organiser },
];

/** Events, the latest first. */
export default function EventsPage(): ReactNode {
  const { roles } = useSigned();
  const address = useAddress();
  const kind = address.get('loai') as EventRow['kind'] | '';
  const filter = {
    kind: kind ? [kind] : null,
    from: address.get('tu') || null,
    until: address.get('den') || null,
  };
  const asked = useAsk(AppEventsDocument, { filter, ...pageOf(address, SIZE) });
  return (
    <Titled title={words.title}>
      <p className="lead">{words.lead}</p>
      <div className="filters">
        <Choice
          label={words.filter.kind}
          none={t.shell.list.all}
          value={kind}
          options={Object.entries(words.kinds)}
          onChange={(event) => address.set({ loai: event.target.value })}
        />
        <Field
          label={words.filter.from}
          type="date"
          value={filter.from ?? ''}
          onChange={(event) => address.set({ tu: event.target.value })}
        />
        <Field
          label={words.filter.until}
          type="date"
          value={filter.until ?? ''}
          onChange={(event) => address.set({ den: event.target.value })}
        />
      </div>
      <Asked asked={asked}>
        {({ promotionEvents: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <p className="hint" role="status">
                {t.shell.list.count(totalCount ?? nodes.length)}
              </p>
              <Listing
                caption={words.title}
                columns={COLUMNS}
                rows={nodes}
                keyOf={({ id }) => id}
              />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Asked>
      {TRADERS.some((role) => roles.has(role)) && <Create />}
    </Titled>
  );
}

function Create(): ReactNode {
  const said = words.form;
  const [, go] = useLocation();
  const change = useChange<AppEventCreateMutation['done']>();
  const [open, setOpen] = useState(false);
  const number = (fields: FormData, name: string) => Number(textOf(fields, name)) || null;
  const create = (fields: FormData) => {
    const input = {
      name: textOf(fields, 'name'),
      kind: textOf(fields, 'kind') as EventRow['kind'],
      scope: textOf(fields, 'scope') as EventRow['scope'],
      status: 'PLANNED' as const,
      startsOn: textOf(fields, 'startsOn'),
      endsOn: textOf(fields, 'endsOn'),
      place: textOrNull(fields, 'place'),
      organiser: textOf(fields, 'organiser'),
      boothsTotal: number(fields, 'boothsTotal'),
      boothsOwn: number(fields, 'boothsOwn'),
      source: textOrNull(fields, 'source'),
    };
    change.run(AppEventCreateDocument, { input }, ({ event }) => {
      if (event) go(`/xuc-tien/su-kien/${pathOfId(event.id)}`);
    });
  };
  if (!open) {
    return (
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {words.create}
      </button>
    );
  }
  return (
    <>
      <Outcome change={change} />
      <StepForm
        title={words.save}
        busy={change.busy}
        onSend={create}
        onCancel={() => setOpen(false)}
      >
        <Field label={said.name} name="name" required maxLength={300} />
        <div className="pair-of-fields">
          <Choice label={said.kind} name="kind" options={Object.entries(words.kinds)} />
          <Choice
            label={said.scope}
            name="scope"
            options={Object.entries(words.scopes)}
            defaultValue="PROVINCE"
          />
        </div>
        <div className="pair-of-fields">
          <Field label={said.startsOn} name="startsOn" type="date" required />
          <Field label={said.endsOn} name="endsOn" type="date" required />
        </div>
        <Field label={said.place} name="place" maxLength={300} />
        <Field label={said.organiser} name="organiser" required maxLength={300} />
        <div className="pair-of-fields">
          <Field label={said.boothsTotal} name="boothsTotal" type="number" min={0} />
          <Field label={said.boothsOwn} name="boothsOwn" type="number" min={0} />
        </div>
        <Field label={said.source} name="source" maxLength={300} />
      </StepForm>
    </>
  );
}
