import type { ReactNode } from 'react';
import { Listing } from '../shell/listing.tsx';
import type { Dossier } from './model.ts';
import { words } from './words.ts';

type State = Dossier['checklist'][number]['state'];

/** What the dossier has and lacks: its pieces, and its claims criterion by criterion. */
export function CheckPart({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { checklist, criteriaChecklist, selfScores, selfScoreTotal } = dossier;
  const said = words.check;
  const count = (state: State) => checklist.filter((one) => one.state === state).length;
  const claims = new Map(selfScores.map((one) => [one.criterion?.id, one]));
  return (
    <>
      <section aria-labelledby="pieces">
        <h2 id="pieces">{said.pieces}</h2>
        <p>{said.summary(count('PRESENT'), count('MISSING'))}</p>
        <Listing
          caption={said.pieces}
          rows={checklist}
          keyOf={({ piece }) => piece}
          columns={[
            { key: 'piece', head: said.piece, cell: ({ name }) => name },
            {
              key: 'state',
              head: said.state,
              cell: ({ state, required }) => (
                <>
                  <CheckMark state={state} />
                  {!required && state === 'MISSING' && (
                    <span className="hint"> ({said.advice})</span>
                  )}
                </>
              ),
            },
          ]}
        />
      </section>
      <section aria-labelledby="criteria">
        <h2 id="criteria">{said.criteria}</h2>
        <p>{said.total(selfScoreTotal)}</p>
        <Listing
          caption={said.criteria}
          rows={criteriaChecklist}
          keyOf={({ criterion }) => criterion?.id ?? ''}
          columns={[
            {
              key: 'criterion',
              head: said.criterion,
              cell: ({ criterion }) => `${criterion?.code ?? ''} ${criterion?.name ?? ''}`,
            },
            {
              key: 'claimed',
              head: said.claimed,
              cell: ({ criterion }) => <Claim of={claims.get(criterion?.id)} />,
            },
            {
              key: 'evidence',
              head: said.evidence,
              cell: ({ evidenceCount }) => said.evidenceCount(evidenceCount),
            },
            { key: 'state', head: said.state, cell: ({ state }) => <CheckMark state={state} /> },
          ]}
        />
      </section>
    </>
  );
}

function CheckMark({ state }: { readonly state: State }): ReactNode {
  return <span className={`state-${state.toLowerCase()}`}>{words.checks[state]}</span>;
}

function Claim({ of }: { readonly of: Dossier['selfScores'][number] | undefined }): ReactNode {
  if (!of?.option || !of.criterion) return words.check.notClaimed;
  return (
    <>
      {words.check.points(of.option.points, of.criterion.maxPoints)} – {of.option.label}
      {of.claim && <span className="hint"> {of.claim}</span>}
    </>
  );
}
