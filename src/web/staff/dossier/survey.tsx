import { useState, type ReactNode } from 'react';
import { day } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppDossierWorkDocument,
  AppTestRecordDocument,
  AppTestRequestDocument,
  AppVisitPlanDocument,
  AppVisitRecordDocument,
  type AppDossierWorkQuery,
} from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { today } from '../shell/clock.ts';
import { Area, Choice, Field } from '../shell/field.tsx';
import { textOf, textOrNull } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import { Asked } from '../shell/states.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { useSigned } from '../shell/viewer.ts';
import type { Dossier } from './model.ts';
import { isOffered, type StepName } from './steps.ts';
import { survey as said } from './words.ts';

type Work = NonNullable<AppDossierWorkQuery['dossier']>;
type Visit = Work['fieldVisits'][number];
type Test = Work['extraTests'][number];

/** Visits to the place of production, and tests besides those of the dossier. */
export function Survey({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { roles } = useSigned();
  const asked = useAsk(AppDossierWorkDocument, { id: dossier.id });
  const offers = (name: StepName) => isOffered(name, roles, dossier.state);
  return (
    <Asked asked={asked}>
      {({ dossier: work }) => (
        <>
          <section aria-labelledby="visits">
            <h2 id="visits">{said.visits}</h2>
            {work?.fieldVisits.length === 0 && <p>{said.noVisits}</p>}
            <ul className="rows">
              {work?.fieldVisits.map((one) => (
                <li key={one.id}>
                  <OneVisit visit={one} mayRecord={offers('fieldVisitRecord')} />
                </li>
              ))}
            </ul>
            {offers('fieldVisitPlan') && <Plan id={dossier.id} />}
          </section>
          <section aria-labelledby="tests">
            <h2 id="tests">{said.tests}</h2>
            {work?.extraTests.length === 0 && <p>{said.noTests}</p>}
            <ul className="rows">
              {work?.extraTests.map((one) => (
                <li key={one.id}>
                  <OneTest test={one} mayRecord={offers('extraTestRecord')} />
                </li>
              ))}
            </ul>
            {offers('extraTestRequest') && <Ask id={dossier.id} />}
          </section>
        </>
      )}
    </Asked>
  );
}

function OneVisit({
  visit,
  mayRecord,
}: {
  readonly visit: Visit;
  readonly mayRecord: boolean;
}): ReactNode {
  const change = useChange();
  const { id, plannedOn, reason, visitedOn, participants, findings, conclusion } = visit;
  return (
    <>
      <p>
        {visitedOn ? said.visited(day(visitedOn, lang)) : said.planned(day(plannedOn, lang))}{' '}
        {conclusion && (
          <span className={conclusion === 'CONFIRMED' ? 'tag now' : 'tag wait'}>
            {said.conclusions[conclusion]}
          </span>
        )}
      </p>
      <p className="prose">{reason}</p>
      {findings && <p className="prose">{findings}</p>}
      {participants && <p className="hint">{participants}</p>}
      <Outcome change={change} done={() => said.saved} />
      {mayRecord && !visitedOn && (
        <StepForm
          title={said.recordVisit}
          busy={change.busy}
          onSend={(fields) => {
            const input = {
              visitedOn: textOf(fields, 'visitedOn'),
              participants: textOf(fields, 'participants'),
              findings: textOf(fields, 'findings'),
              conclusion: textOf(fields, 'conclusion') as keyof typeof said.conclusions,
            };
            change.run(AppVisitRecordDocument, { id, input });
          }}
        >
          <div className="pair-of-fields">
            <Field label={said.visitedOn} name="visitedOn" type="date" max={today()} required />
            <Choice
              label={said.conclusion}
              name="conclusion"
              options={Object.entries(said.conclusions)}
            />
          </div>
          <Field label={said.participants} name="participants" required maxLength={1000} />
          <Area label={said.findings} name="findings" required maxLength={5000} />
        </StepForm>
      )}
    </>
  );
}

function Plan({ id }: { readonly id: string }): ReactNode {
  const change = useChange();
  const [made, setMade] = useState(0);
  const plan = (fields: FormData) => {
    const input = { plannedOn: textOf(fields, 'plannedOn'), reason: textOf(fields, 'why') };
    change.run(AppVisitPlanDocument, { id, input }, () => setMade(made + 1));
  };
  return (
    <>
      <Outcome change={change} done={() => said.saved} />
      <StepForm key={made} title={said.plan} busy={change.busy} onSend={plan}>
        <Field label={said.plannedOn} name="plannedOn" type="date" required />
        <Area label={said.reason} name="why" rows={2} required maxLength={2000} />
      </StepForm>
    </>
  );
}

function OneTest({
  test,
  mayRecord,
}: {
  readonly test: Test;
  readonly mayRecord: boolean;
}): ReactNode {
  const change = useChange();
  const { id, subject, reason, dueOn, laboratory, reportNumber, reportDate, passed } = test;
  const facts = [laboratory, reportNumber, reportDate && day(reportDate, lang), test.result];
  return (
    <>
      <p>
        {subject}{' '}
        <span className={passed === null ? 'tag wait' : passed ? 'tag now' : 'tag stop'}>
          {passed === null ? said.waiting : passed ? said.passed : said.failed}
        </span>
      </p>
      <p className="prose">
        {[reason, dueOn && said.due(day(dueOn, lang))].filter(Boolean).join(', ')}
      </p>
      {passed !== null && <p>{facts.filter(Boolean).join(' · ')}</p>}
      <Outcome change={change} done={() => said.saved} />
      {mayRecord && passed === null && (
        <StepForm
          title={said.recordTest}
          busy={change.busy}
          onSend={(fields) => {
            const input = {
              laboratory: textOf(fields, 'laboratory'),
              reportNumber: textOf(fields, 'testNumber'),
              reportDate: textOf(fields, 'testDate'),
              result: textOf(fields, 'result'),
              passed: textOf(fields, 'passed') === 'yes',
            };
            change.run(AppTestRecordDocument, { id, input });
          }}
        >
          <Field label={said.laboratory} name="laboratory" required maxLength={300} />
          <div className="pair-of-fields">
            <Field label={said.reportNumber} name="testNumber" required maxLength={100} />
            <Field label={said.reportDate} name="testDate" type="date" max={today()} required />
            <Choice
              label={said.result}
              name="passed"
              options={[
                ['yes', said.passed],
                ['no', said.failed],
              ]}
            />
          </div>
          <Area label={said.findings} name="result" rows={2} required maxLength={2000} />
        </StepForm>
      )}
    </>
  );
}

function Ask({ id }: { readonly id: string }): ReactNode {
  const change = useChange();
  const [made, setMade] = useState(0);
  const ask = (fields: FormData) => {
    const input = {
      subject: textOf(fields, 'subject'),
      reason: textOf(fields, 'testWhy'),
      dueOn: textOrNull(fields, 'testDue'),
    };
    change.run(AppTestRequestDocument, { id, input }, () => setMade(made + 1));
  };
  return (
    <>
      <Outcome change={change} done={() => said.saved} />
      <StepForm key={made} title={said.request} busy={change.busy} onSend={ask}>
        <div className="pair-of-fields">
          <Field label={said.subject} name="subject" required maxLength={300} />
          <Field label={said.dueOn} name="testDue" type="date" />
        </div>
        <Area label={said.reason} name="testWhy" rows={2} required maxLength={2000} />
      </StepForm>
    </>
  );
}
