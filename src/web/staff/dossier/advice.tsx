import { useState, type ReactNode } from 'react';
import { day } from '../../shared/format.ts';
import { useAsk } from '../ask/use-ask.ts';
import { useChange } from '../ask/use-change.ts';
import {
  AppDossierAdviceDocument,
  AppDossierAdviseDocument,
  type AppDossierAdviceQuery,
} from '../generated/operations.ts';
import { lang } from '../i18n/texts.ts';
import { useDraft } from '../shell/draft.ts';
import { Facts } from '../shell/facts.tsx';
import { Area, Choice, Field } from '../shell/field.tsx';
import { FileField } from '../shell/file-field.tsx';
import { Outcome } from '../shell/outcome.tsx';
import { Asked } from '../shell/states.tsx';
import { StepForm } from '../shell/step-form.tsx';
import { theirsOf } from '../shell/theirs.tsx';
import { useSigned } from '../shell/viewer.ts';
import type { Dossier } from './model.ts';
import { isOffered } from './steps.ts';
import { words } from './words.ts';

type Report = NonNullable<NonNullable<AppDossierAdviceQuery['dossier']>['advisoryReport']>;

/** What the advisory team tells the chair of the council: findings, never points. */
export function Advice({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const said = words.province;
  const { roles } = useSigned();
  const asked = useAsk(AppDossierAdviceDocument, { id: dossier.id });
  const isWriter = isOffered('advisoryReportRecord', roles, dossier.state);
  return (
    <section aria-labelledby="advice">
      <h2 id="advice">{said.advice}</h2>
      <Asked asked={asked}>
        {({ dossier: found }) => {
          const report = found?.advisoryReport ?? null;
          if (isWriter) return <AdviceForm id={dossier.id} report={report} />;
          return report ? <Read report={report} /> : <p>{said.noAdvice}</p>;
        }}
      </Asked>
    </section>
  );
}

function Read({ report }: { readonly report: Report }): ReactNode {
  const said = words.province;
  return (
    <>
      <p className="prose">{report.findings}</p>
      <Facts
        of={[
          [said.recommendation, said.recommendations[report.recommendation]],
          [said.reportNumber, report.reportNumber],
          [said.reportDate, day(report.reportDate, lang)],
        ]}
      />
      <ReportFile report={report} />
    </>
  );
}

function ReportFile({ report }: { readonly report: Report | null }): ReactNode {
  if (!report?.file?.link) return null;
  return (
    <p>
      <a href={report.file.link.url} target="_blank" rel="noreferrer">
        {words.evidence.open(report.file.name)}
      </a>
    </p>
  );
}

function AdviceForm({
  id,
  report,
}: {
  readonly id: string;
  readonly report: Report | null;
}): ReactNode {
  const said = words.province;
  const change = useChange();
  const [fileId, setFileId] = useState<string | null>(null);
  const server = {
    findings: report?.findings ?? '',
    recommendation: report?.recommendation ?? 'READY',
    reportNumber: report?.reportNumber ?? '',
    reportDate: report?.reportDate ?? '',
  };
  const draft = useDraft<typeof server>(server, report?.revision ?? 0, change.outcome?.userErrors);
  const field = (name: keyof typeof server) => ({
    name,
    label: said[name],
    value: draft.values[name],
    theirs: theirsOf(draft, name),
    onChange: (event: { target: { value: string } }) => draft.type(name, event.target.value),
  });
  const send = () => {
    const input = {
      ...draft.values,
      fileId: fileId ?? undefined,
      baseRevision: report ? draft.baseRevision : null,
    };
    change.run(AppDossierAdviseDocument, { id, input }, draft.clear);
  };
  return (
    <>
      <Outcome change={change} />
      <ReportFile report={report} />
      <StepForm title={said.saveAdvice} busy={change.busy} onSend={send}>
        <Area {...field('findings')} required maxLength={10000} />
        <Choice
          {...field('recommendation')}
          theirs={theirsOf(
            draft,
            'recommendation',
            (one) => said.recommendations[one as keyof typeof said.recommendations],
          )}
          options={Object.entries(said.recommendations)}
        />
        <div className="pair-of-fields">
          <Field {...field('reportNumber')} required maxLength={100} />
          <Field {...field('reportDate')} required type="date" />
        </div>
        <FileField label={said.reportFile} purpose="DOSSIER_FORM" onSent={setFileId} />
      </StepForm>
    </>
  );
}
