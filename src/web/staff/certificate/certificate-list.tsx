import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { day } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { AppCertificatesDocument, type AppCertificatesQuery } from '../generated/operations.ts';
import { lang, t } from '../i18n/texts.ts';
import { pageOf, useAddress } from '../shell/address.ts';
import { Chips } from '../shell/chips.tsx';
import { CommuneChoice } from '../shell/commune-choice.tsx';
import { Field } from '../shell/field.tsx';
import { pathOfId } from '../shell/id-path.ts';
import { Listing, type Column } from '../shell/listing.tsx';
import { Pager } from '../shell/pager.tsx';
import { StarTag } from '../shell/star-tag.tsx';
import { Asked } from '../shell/states.tsx';
import { words } from './words.ts';

type Row = AppCertificatesQuery['certificates']['nodes'][number];
type Status = Row['status'];

const SIZE = 50;
const STATUSES = Object.keys(words.statuses) as Status[];

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'product',
    head: words.columns.product,
    cell: ({ id, productName }) => <Link href={`/chung-nhan/${pathOfId(id)}`}>{productName}</Link>,
  },
  {
    key: 'stars',
    head: words.columns.stars,
    cell: ({ stars, status }) => <StarTag stars={stars} instead={words.statuses[status]} />,
  },
  { key: 'producer', head: words.columns.producer, cell: ({ producerName }) => producerName },
  { key: 'number', head: words.columns.number, cell: ({ number }) => number },
  { key: 'status', head: words.columns.status, cell: ({ status }) => words.statuses[status] },
  {
    key: 'until',
    head: words.columns.until,
    cell: ({ validUntil }) => day(validUntil, lang),
  },
];

/** A choice is taken, or given up again. */
const toggled = (of: readonly Status[], one: Status): readonly Status[] =>
  of.includes(one) ? of.filter((other) => other !== one) : [...of, one];

/** All certificates one may see, those that end first at the top. */
export function CertificateList(): ReactNode {
  const address = useAddress();
  const statuses = STATUSES.filter((one) => address.list('tinh-trang').includes(one));
  const communeId = address.get('xa') || null;
  const asked = useAsk(AppCertificatesDocument, {
    filter: {
      status: statuses.length > 0 ? statuses : null,
      communeId,
      validUntilFrom: address.get('tu') || null,
      validUntilTo: address.get('den') || null,
      verifiedAgainstSource: address.get('chua-doi-chieu') ? false : null,
      origin: address.get('chua-doi-chieu') ? ['REGISTERED'] : null,
    },
    orderBy: 'EXPIRY',
    ...pageOf(address, SIZE),
  });
  return (
    <section aria-label={words.parts.all}>
      <Chips
        label={words.filter.status}
        chips={[
          {
            key: '',
            text: t.shell.list.all,
            pressed: statuses.length === 0,
            onPress: () => address.set({ 'tinh-trang': null }),
          },
          ...STATUSES.map((one) => ({
            key: one,
            text: words.statuses[one],
            pressed: statuses.includes(one),
            onPress: () => address.set({ 'tinh-trang': toggled(statuses, one) }),
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
        <Field
          label={words.filter.from}
          type="date"
          value={address.get('tu')}
          onChange={(event) => address.set({ tu: event.target.value })}
        />
        <Field
          label={words.filter.to}
          type="date"
          value={address.get('den')}
          onChange={(event) => address.set({ den: event.target.value })}
        />
        <label className="box">
          <input
            type="checkbox"
            checked={address.get('chua-doi-chieu') === '1'}
            onChange={(event) => address.set({ 'chua-doi-chieu': event.target.checked ? '1' : '' })}
          />
          {words.filter.unchecked}
        </label>
      </div>
      <Asked asked={asked}>
        {({ certificates: { nodes, totalCount, pageInfo } }) =>
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
    </section>
  );
}
