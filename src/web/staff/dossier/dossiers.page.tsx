import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { day } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import {
  AppDossierCountsDocument,
  AppDossierDeadlinesDocument,
  AppDossiersDocument,
  type AppDossiersQuery,
} from '../generated/operations.ts';
import { lang, t } from '../i18n/texts.ts';
import { pageOf, useAddress } from '../shell/address.ts';
import { Chips } from '../shell/chips.tsx';
import { today } from '../shell/clock.ts';
import { CommuneChoice } from '../shell/commune-choice.tsx';
import { Choice } from '../shell/field.tsx';
import { pathOfId } from '../shell/id-path.ts';
import { Listing, type Column } from '../shell/listing.tsx';
import { Pager } from '../shell/pager.tsx';
import { Asked } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned } from '../shell/viewer.ts';
import '../style/work.css';
import { StateTag } from './state-tag.tsx';
import { DEADLINE_READERS, type DossierState } from './steps.ts';
import { words } from './words.ts';

type Row = AppDossiersQuery['dossiers']['nodes'][number];

const SIZE = 50;
/** A draft is its producer’s alone. */
const STATES = (Object.keys(words.states) as DossierState[]).filter((one) => one !== 'DRAFT');
const YEARS = 5;

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'product',
    head: words.columns.product,
    cell: ({ id, productName }) => <Link href={`/ho-so/${pathOfId(id)}`}>{productName}</Link>,
  },
  { key: 'state', head: words.columns.state, cell: ({ state }) => <StateTag state={state} /> },
  { key: 'producer', head: words.columns.producer, cell: ({ producer }) => producer?.name },
  { key: 'commune', head: words.columns.commune, cell: ({ commune }) => commune?.fullName },
  { key: 'kind', head: words.columns.kind, cell: ({ kind }) => words.kinds[kind] },
  {
    key: 'submitted',
    head: words.columns.submitted,
    cell: ({ submittedAt }) =>
      submittedAt ? day(submittedAt.slice(0, 10), lang) : words.facts.unknown,
  },
  {
    key: 'number',
    head: words.columns.number,
    cell: ({ receiptNumber }) => receiptNumber ?? words.facts.unknown,
  },
];

/** Dossiers one may see, by state, commune and year. */
export default function DossiersPage(): ReactNode {
  const { roles } = useSigned();
  const address = useAddress();
  const state = address.get('trang-thai') as DossierState | '';
  const communeId = address.get('xa') || null;
  const year = Number(address.get('nam')) || null;
  const asked = useAsk(AppDossiersDocument, {
    filter: { state: state ? [state] : null, communeId, year },
    ...pageOf(address, SIZE),
  });
  const counts = useAsk(AppDossierCountsDocument, { communeId, year }).data;
  const thisYear = Number(today().slice(0, 4));
  return (
    <Titled title={words.title}>
      <p className="lead">{words.lead}</p>
      {DEADLINE_READERS.some((role) => roles.has(role)) && <Due communeId={communeId} />}
      <Chips
        label={words.filter.state}
        chips={[
          {
            key: '',
            text: t.shell.list.all,
            pressed: state === '',
            onPress: () => address.set({ 'trang-thai': null }),
          },
          ...STATES.map((one) => ({
            key: one,
            text: words.states[one],
            count: counts?.[one]?.totalCount,
            pressed: state === one,
            onPress: () => address.set({ 'trang-thai': state === one ? null : one }),
          })),
        ]}
      />
      <div className="filters">
        <CommuneChoice
          label={words.filter.commune}
          none={words.filter.anywhere}
          value={communeId ?? ''}
          onChoose={(xa) => address.set({ xa })}
        />
        <Choice
          label={words.filter.year}
          none={words.filter.anyYear}
          value={year ?? ''}
          options={Array.from({ length: YEARS }, (_, index) => {
            const one = String(thisYear - index);
            return [one, one];
          })}
          onChange={(event) => address.set({ nam: event.target.value })}
        />
      </div>
      <Asked asked={asked}>
        {({ dossiers: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <p className="hint" role="status">
                {t.shell.list.count(totalCount ?? nodes.length)}
              </p>
              <Listing
                caption={words.caption}
                columns={COLUMNS}
                rows={nodes}
                keyOf={({ id }) => id}
              />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Asked>
    </Titled>
  );
}

/** What has to be done soon, the latest first. */
function Due({ communeId }: { readonly communeId: string | null }): ReactNode {
  const { data } = useAsk(AppDossierDeadlinesDocument, { communeId });
  const due = (data?.dossierDeadlines ?? []).filter(({ dossier }) => dossier !== null);
  if (due.length === 0) return null;
  return (
    <section className="message warn" aria-labelledby="due">
      <h2 id="due" className="row-title">
        {words.due.title}
      </h2>
      <ul>
        {due.map(({ kind, state, dueOn, workingDaysLeft, dossier }) => (
          <li key={`${kind} ${dossier!.id} ${dueOn}`}>
            <Link href={`/ho-so/${pathOfId(dossier!.id)}`}>{dossier!.productName}</Link>:{' '}
            {words.due.kinds[kind]}, {day(dueOn, lang)}{' '}
            <span className={state === 'LATE' ? 'tag stop' : 'tag wait'}>
              {words.due.left(workingDaysLeft)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
