import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAsk } from '../../ask/use-ask.ts';
import { AppEntryDocument } from '../../generated/operations.ts';
import { useAddress } from '../../shell/address.ts';
import { Asked } from '../../shell/states.tsx';
import { Titled } from '../../shell/titled.tsx';
import { useSigned } from '../../shell/viewer.ts';
import { PeriodClosed, PeriodFields, periodOf, periodText, type Period } from '../periods.tsx';
import { dayOf, UnitChoice, useOwnCode } from '../unit-choice.tsx';
import { CriterionEntry } from './criterion-entry.tsx';
import { PeriodLock } from './period-lock.tsx';
import { Together } from './together.tsx';
import { w } from './words.ts';
import '../../style/work.css';
import '../../style/programme.css';

/** Results of one commune and period: filled in by its officers, approved or given back by the office. */
export default function EntryPage(): ReactNode {
  const address = useAddress();
  const { roles } = useSigned();
  const period = periodOf(address);
  const own = useOwnCode();
  const code = address.get('xa') || own || '';
  return (
    <Titled title={w.title}>
      <div className="filters">
        <UnitChoice
          label={w.commune}
          none={w.choose}
          on={dayOf(period)}
          code={code}
          onChoose={(chosen) => address.set({ xa: chosen })}
        />
        <PeriodFields address={address} />
      </div>
      <p className="row screen-only">
        {code && <Link href={`/ntm/xa/${code}?${periodText(period)}`}>{w.see}</Link>}
        <Link href={`/ntm/nhap-lieu/dan?${periodText(period)}`}>{w.paste}</Link>
      </p>
      <PeriodClosed {...period} />
      {roles.has('COORDINATION_OFFICE') && <PeriodLock {...period} />}
      {code ? (
        <Results key={`${code} ${periodText(period)}`} code={code} period={period} />
      ) : (
        <p className="message">{w.chooseHint}</p>
      )}
    </Titled>
  );
}

function Results({ code, period }: { readonly code: string; readonly period: Period }): ReactNode {
  const asked = useAsk(AppEntryDocument, { code, ...period });
  return (
    <Asked asked={asked}>
      {({ communeAssessment: frame }) => {
        if (!frame) return <p className="message">{w.noUnit}</p>;
        const filled = frame.criteria.filter(({ criterion }) => criterion.indicators.length > 0);
        return (
          <>
            <p className="lead">
              {frame.commune.fullName}. {frame.set.name}.
            </p>
            {filled.length === 0 ? (
              <p className="message warn">{w.none}</p>
            ) : (
              <Together frame={frame} />
            )}
            {filled.map((result) => (
              <CriterionEntry key={result.criterion.id} {...{ frame, result, period }} />
            ))}
          </>
        );
      }}
    </Asked>
  );
}
