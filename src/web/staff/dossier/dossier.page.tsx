import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import { AppDossierDocument } from '../generated/operations.ts';
import { idOfPath } from '../shell/id-path.ts';
import { Facts } from '../shell/facts.tsx';
import { Parts, usePart } from '../shell/parts.tsx';
import { Asked, Missing } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import '../style/work.css';
import { AssessmentPart } from './assessment-part.tsx';
import { CheckPart } from './check-part.tsx';
import { CommentsPart } from './comments-part.tsx';
import { DossierSteps } from './dossier-steps.tsx';
import { EvidencePart } from './evidence-part.tsx';
import { HistoryPart } from './history-part.tsx';
import type { Dossier } from './model.ts';
import { ProvincePart } from './province-part.tsx';
import { StateTag } from './state-tag.tsx';
import { words } from './words.ts';

/** Addresses of files live for ten minutes: they are asked for anew before. */
const FILES_EVERY_MS = 8 * 60_000;

const PARTS = ['check', 'evidence', 'commune', 'province', 'comments', 'history'] as const;
const SHOWN = {
  check: CheckPart,
  evidence: EvidencePart,
  commune: AssessmentPart,
  province: ProvincePart,
  comments: CommentsPart,
  history: HistoryPart,
};

/** One dossier: what it has, what it lacks, and the next step of whoever reads it. */
export default function DossierPage(): ReactNode {
  const id = idOfPath(useParams<{ dossier: string }>().dossier);
  const asked = useAsk(AppDossierDocument, { id }, { every: FILES_EVERY_MS });
  return (
    <Asked asked={asked}>
      {({ dossier }) => (dossier ? <Whole dossier={dossier} /> : <Missing />)}
    </Asked>
  );
}

function Whole({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const part = usePart(PARTS);
  const Shown = SHOWN[part];
  const { productName, state, kind, year, round, applicant } = dossier;
  const open = dossier.comments.filter((one) => one.state === 'OPEN').length;
  return (
    <Titled title={productName}>
      <p className="row">
        <StateTag state={state} />
        <span>
          {words.kinds[kind]} · {year}
        </span>
        <Link href="/ho-so" className="screen-only">
          {words.back}
        </Link>
      </p>
      <Facts
        of={[
          [words.facts.number, dossier.receiptNumber ?? words.facts.unknown],
          [words.facts.producer, dossier.producer?.name ?? applicant.organisationName],
          [words.facts.representative, applicant.legalRepresentative],
          [words.facts.commune, dossier.commune?.fullName],
          [words.facts.round, round && words.facts.roundOf(round.number, round.year)],
        ]}
      />
      <DossierSteps dossier={dossier} />
      <Parts
        label={words.parts.label}
        parts={PARTS.map((one) => ({
          key: one,
          text: words.parts[one],
          count: one === 'comments' ? open : one === 'evidence' ? dossier.evidence.length : null,
        }))}
        current={part}
      />
      <Shown dossier={dossier} />
    </Titled>
  );
}
