import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { day, month as monthText } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { AppCertificateExpiryDocument } from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { useAddress } from '../shell/address.ts';
import { Bars } from '../shell/bars.tsx';
import { today } from '../shell/clock.ts';
import { CommuneChoice } from '../shell/commune-choice.tsx';
import { Asked } from '../shell/states.tsx';
import { words } from './words.ts';

const MONTHS = 18;

/** Which certificates end in which month; each month opens its own. */
export function Expiry(): ReactNode {
  const said = words.expiry;
  const address = useAddress();
  const communeId = address.get('xa') || null;
  const asked = useAsk(AppCertificateExpiryDocument, { filter: { communeId, months: MONTHS } });
  return (
    <section aria-label={words.parts.expiry}>
      <div className="filters">
        <CommuneChoice
          label={words.filter.commune}
          none={words.filter.anywhere}
          value={communeId ?? ''}
          onChoose={(xa) => address.set({ xa })}
        />
      </div>
      <Asked asked={asked}>
        {({ certificateExpiry: { months, horizons } }) => {
          const total = months.reduce((sum, one) => sum + one.total, 0);
          if (total === 0) return <p>{said.none}</p>;
          return (
            <>
              <p>{horizons.map((one) => said.horizon(one.months, one.count)).join(' · ')}</p>
              <Bars
                title={said.title(total)}
                source={said.source(day(today(), lang))}
                columns={[words.columns.month, words.columns.total, words.columns.renewing]}
                bars={months.map(({ month, total: count, renewing }) => ({
                  key: month,
                  label:
                    count > 0 ? (
                      <Link href={monthPath(month, communeId)}>
                        {monthText(`${month}-01`, lang)}
                      </Link>
                    ) : (
                      monthText(`${month}-01`, lang)
                    ),
                  value: count,
                  text: said.bar(count, renewing),
                  more: [renewing],
                }))}
              />
            </>
          );
        }}
      </Asked>
    </section>
  );
}

/** The list with what ends in a month. */
function monthPath(month: string, communeId: string | null): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const asked = new URLSearchParams({ phan: 'all', tu: `${month}-01`, den: `${month}-${last}` });
  // What the picture counts is valid today.
  for (const status of ['VALID', 'EXTENDED']) asked.append('tinh-trang', status);
  if (communeId) asked.set('xa', communeId);
  return `/chung-nhan?${asked.toString()}`;
}
