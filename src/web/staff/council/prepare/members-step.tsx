import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { execute } from '../../ask/execute.ts';
import { useChange } from '../../ask/use-change.ts';
import {
  AppCandidatesDocument,
  AppMemberAddDocument,
  type AppPrepareQuery,
} from '../../generated/operations.ts';
import { t } from '../../i18n/texts.ts';
import { Field } from '../../shell/field.tsx';
import { Outcome } from '../../shell/outcome.tsx';
import { w } from '../words.ts';

type Session = NonNullable<AppPrepareQuery['councilSession']>;

/** Who is invited to a session, and inviting more of those who hold a council role. */
export function MembersStep({ session }: { readonly session: Session }): ReactNode {
  const words = w.prepare;
  const change = useChange();
  const [typed, setTyped] = useState('');
  const name = useDeferredValue(typed.trim());
  const { members, council, id } = session;
  const unitId = council?.district?.id ?? council?.province?.id ?? '';
  const { data } = useQuery({
    queryKey: [AppCandidatesDocument.name, unitId, name],
    queryFn: () => execute(AppCandidatesDocument, { unitId, name }),
    enabled: unitId !== '',
    networkMode: 'always',
  });
  const invited = new Set(members.map(({ person }) => person?.id));
  const found = (data?.councilCandidates ?? []).filter((one) => !invited.has(one.id));
  const add = (personId: string, scores: boolean) =>
    change.run(AppMemberAddDocument, { id, input: { personId, scores } });
  return (
    <>
      <h3>
        {words.invited} ({members.length})
      </h3>
      <ul>
        {members.map(({ person, role, scores }) => (
          <li key={person?.id ?? role}>
            {person?.name} – {t.council.role[role]}, {scores ? words.scores : words.noScore}
          </li>
        ))}
      </ul>
      <Outcome change={change} />
      <Field
        name="find"
        type="search"
        label={words.find}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      <div role="status">{data && found.length === 0 && <p>{words.nobody}</p>}</div>
      <ul className="rows">
        {found.map((one) => (
          <li key={one.id}>
            <p>{one.name}</p>
            <p className="row">
              <button
                type="button"
                className="button quiet"
                aria-label={`${words.addScores}: ${one.name}`}
                aria-disabled={change.busy}
                onClick={() => add(one.id, true)}
              >
                {words.addScores}
              </button>
              <button
                type="button"
                className="plain"
                aria-label={`${words.addNot}: ${one.name}`}
                aria-disabled={change.busy}
                onClick={() => add(one.id, false)}
              >
                {words.addNot}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
