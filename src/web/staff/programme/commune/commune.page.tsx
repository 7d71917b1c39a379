import { useEffect, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { day, wholeNumber } from '../../../shared/format.ts';
import { useAsk } from '../../ask/use-ask.ts';
import { AppCommuneResultsDocument } from '../../generated/operations.ts';
import { lang } from '../../i18n/texts.ts';
import { useAddress } from '../../shell/address.ts';
import { Facts } from '../../shell/facts.tsx';
import { Asked } from '../../shell/states.tsx';
import { Titled } from '../../shell/titled.tsx';
import { useSigned } from '../../shell/viewer.ts';
import { w as m } from '../matrix/words.ts';
import { PeriodClosed, PeriodFields, periodOf, periodText, type Period } from '../periods.tsx';
import { CriterionBlock, plain } from './criterion-block.tsx';
import { IncomeLine } from './income-line.tsx';
import type { Commune } from './result.ts';
import { Targets, Work } from './work.tsx';
import { w } from './words.ts';
import '../../style/work.css';
import '../../style/programme.css';

/** How a commune stands in a period, with what proves it and what is being done. */
export default function CommunePage(): ReactNode {
  const code = useParams<{ code: string }>().code;
  const address = useAddress();
  const { roles } = useSigned();
  const period = periodOf(address);
  const asked = useAsk(AppCommuneResultsDocument, { code, ...period });
  const name = asked.data?.communeAssessment?.commune.fullName ?? code;
  return (
    <Titled title={w.title(name)} heading={name}>
      <p className="row screen-only">
        <Link href={`/ntm?${periodText(period)}`}>{w.back}</Link>{' '}
        {(roles.has('COMMUNE_OFFICER') || roles.has('COORDINATION_OFFICE')) && (
          <Link href={`/ntm/nhap-lieu?xa=${code}&${periodText(period)}`}>{w.enter}</Link>
        )}
      </p>
      <div className="filters">
        <PeriodFields address={address} />
      </div>
      <PeriodClosed {...period} />
      <Asked asked={asked}>
        {({ communeAssessment }) =>
          communeAssessment ? (
            <Results commune={communeAssessment} period={period} />
          ) : (
            <p className="message">{w.noUnit}</p>
          )
        }
      </Asked>
    </Titled>
  );
}

function Results({
  commune: { commune, set, communeGroup, metCriteria, changes, criteria },
  period: { year, periodKind },
}: {
  readonly commune: Commune;
  readonly period: Period;
}): ReactNode {
  const { roles } = useSigned();
  const seesWork =
    roles.has('COORDINATION_OFFICE') || roles.has('COMMUNE_OFFICER') || roles.has('AUDITOR');
  useEffect(() => {
    // Whoever came from a cell of the matrix is at its criterion.
    const wanted = /^#(tc-\d+)$/.exec(location.hash)?.[1];
    const target = wanted ? document.getElementById(wanted) : null;
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, []);
  const { boundaryBreak } = changes;
  return (
    <>
      <p className="lead">
        {m.metOfLong(metCriteria, set.criteriaCount ?? criteria.length)}. {set.name}.
      </p>
      {boundaryBreak && (
        <p className="message warn">
          {w.boundary(day(boundaryBreak.on, lang), boundaryBreak.legalBasis ?? '')}
        </p>
      )}
      <Facts
        of={[
          [w.facts.made, commune.predecessors.map(({ fullName }) => fullName).join(', ')],
          [w.facts.group, communeGroup && m.groupName(communeGroup)],
          [w.facts.from, commune.validFrom && day(commune.validFrom, lang)],
          [w.facts.until, commune.validUntil && day(commune.validUntil, lang)],
          [w.facts.population, commune.population && wholeNumber(commune.population, lang)],
          [w.facts.area, commune.areaKm2 && w.facts.areaKm2(plain(commune.areaKm2))],
        ]}
      />
      <h2>{w.criteria}</h2>
      {criteria.map((result) => (
        <CriterionBlock key={result.criterion.id} result={result} changes={changes.changes} />
      ))}
      <IncomeLine code={commune.code} until={year} setCode={set.code} />
      <Targets code={commune.code} />
      {seesWork && (
        <Work code={commune.code} communeId={commune.id} year={year} periodKind={periodKind} />
      )}
    </>
  );
}
