import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { day } from '../../../shared/format.ts';
import { useAsk } from '../../ask/use-ask.ts';
import { AppPrepareDocument, type AppPrepareQuery } from '../../generated/operations.ts';
import { lang } from '../../i18n/texts.ts';
import { useAddress } from '../../shell/address.ts';
import { today } from '../../shell/clock.ts';
import { Facts } from '../../shell/facts.tsx';
import { idOfPath, pathOfId } from '../../shell/id-path.ts';
import { PrintButton } from '../../shell/print-button.tsx';
import { Asked, Missing } from '../../shell/states.tsx';
import { Titled } from '../../shell/titled.tsx';
import { useSigned } from '../../shell/viewer.ts';
import { SessionParts } from '../session-parts.tsx';
import { w } from '../words.ts';
import { MembersStep } from './members-step.tsx';
import { ProductsStep } from './products-step.tsx';
import { RuleStep } from './rule-form.tsx';
import '../../style/work.css';
import '../../style/room.css';

type Session = NonNullable<AppPrepareQuery['councilSession']>;

/** A session before it is opened, in five plain steps; each is stored by itself. */
export default function PreparePage(): ReactNode {
  const id = idOfPath(useParams<{ session: string }>().session);
  const asked = useAsk(AppPrepareDocument, { id });
  return (
    <Asked asked={asked}>
      {({ councilSession }) => (councilSession ? <Steps session={councilSession} /> : <Missing />)}
    </Asked>
  );
}

const STEPS = [InfoStep, RuleStep, MembersStep, ProductsStep, CheckStep] as const;

function Steps({ session }: { readonly session: Session }): ReactNode {
  const words = w.prepare;
  const { viewer } = useSigned();
  const address = useAddress();
  const at = Math.min(STEPS.length, Math.max(1, Number(address.get('buoc')) || 1));
  const Step = STEPS[at - 1]!;
  const me = session.members.find(({ person }) => person?.id === viewer.person.id);
  const go = (step: number) => address.set({ buoc: String(step) });
  return (
    <Titled title={words.title} heading={`${words.title} · ${session.number}`}>
      <SessionParts sessionId={session.id} role={me?.role ?? null} />
      <ol className="wizard" aria-label={words.stepsLabel}>
        {words.steps.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              className="chip"
              aria-current={index + 1 === at ? 'step' : undefined}
              onClick={() => go(index + 1)}
            >
              {index + 1}. {name}
            </button>
          </li>
        ))}
      </ol>
      <section aria-labelledby="step">
        <h2 id="step">{words.steps[at - 1]}</h2>
        <Step session={session} />
      </section>
      <p className="row">
        {at > 1 && (
          <button type="button" className="button quiet" onClick={() => go(at - 1)}>
            {words.back}
          </button>
        )}
        {at < STEPS.length && (
          <button type="button" className="button" onClick={() => go(at + 1)}>
            {words.next}
          </button>
        )}
      </p>
    </Titled>
  );
}

function InfoStep({ session }: { readonly session: Session }): ReactNode {
  const words = w.prepare;
  const { number, council, rubricVersion, heldOn, startsAt, place } = session;
  return (
    <>
      <Facts
        of={[
          [words.number, number],
          [words.council, council?.name],
          [
            words.decision,
            council && `${council.decisionNumber} · ${day(council.decisionDate, lang)}`,
          ],
          [words.rubric, rubricVersion && `${rubricVersion.number}: ${rubricVersion.title}`],
          [words.heldOn, day(heldOn, lang)],
          [words.startsAt, startsAt],
          [words.place, place],
        ]}
      />
      <p className="hint">{words.infoFixed}</p>
    </>
  );
}

function CheckStep({ session }: { readonly session: Session }): ReactNode {
  const words = w.prepare;
  const { members, items, heldOn, council, id, phase, rule } = session;
  const scorers = members.filter(({ scores }) => scores).length;
  const bounds = (phase === 'PLANNED' ? council?.rule : rule) ?? null;
  const checks: readonly (readonly [boolean, string])[] = [
    ...(bounds
      ? [
          [
            scorers >= bounds.sizeMin && scorers <= bounds.sizeMax,
            words.checkScorers(scorers, bounds.sizeMin, bounds.sizeMax),
          ] as const,
        ]
      : []),
    [members.some(({ role }) => role === 'CHAIR'), words.checkChair],
    [items.length > 0, words.checkItems(items.length)],
    [heldOn >= today(), words.checkDay],
  ];
  return (
    <>
      <ul className="checks">
        {checks.map(([isMet, text]) => (
          <li key={text} className={isMet ? 'state-present' : 'state-missing'}>
            {isMet ? '✔' : '⚠'} {text} – {isMet ? words.ok : words.missing}
          </li>
        ))}
      </ul>
      <p>{words.invite}</p>
      <div className="prints">
        <PrintButton
          kind="INVITATION"
          format="PDF"
          subjectId={id}
          name={w.papers.kinds.INVITATION}
        />
        <PrintButton
          kind="ATTENDANCE_LIST"
          format="PDF"
          subjectId={id}
          name={w.papers.kinds.ATTENDANCE_LIST}
        />
      </div>
      <p>{words.open}</p>
      <p>
        <Link href={`/hoi-dong/${pathOfId(id)}/dieu-khien`} className="button">
          {words.toControl}
        </Link>
      </p>
    </>
  );
}
