import { useState, type ReactNode } from 'react';
import { day } from '../../shared/format.ts';
import { useChange } from '../ask/use-change.ts';
import { AppRoleGrantDocument, AppRoleRevokeDocument } from '../generated/operations.ts';
import { lang, t } from '../i18n/texts.ts';
import { today } from '../shell/clock.ts';
import { CommuneChoice } from '../shell/commune-choice.tsx';
import { Choice, Field } from '../shell/field.tsx';
import { textOrNull } from '../shell/form-text.ts';
import { Outcome } from '../shell/outcome.tsx';
import type { RoleName } from '../shell/viewer.ts';
import type { Account } from './account.ts';
import { holds, roleText } from './role-text.ts';
import { w } from './words.ts';

/** Producers get their role with their producer, not here. */
const ROLES = (Object.entries(t.shell.roles) as [RoleName, string][]).filter(
  ([role]) => role !== 'PRODUCER',
);

/** The roles of a person, those that hold first; giving and ending them. */
export function PersonRoles({
  person,
  grants,
}: {
  readonly person: Account;
  /** Whether the viewer gives and ends roles of this person. */
  readonly grants: boolean;
}): ReactNode {
  const words = w.person;
  const change = useChange();
  const now = today();
  const roles = [...(person.roles ?? [])].sort(
    (a, b) => Number(holds(b, now)) - Number(holds(a, now)),
  );
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{words.roles}</h2>
      <Outcome change={change} />
      {roles.length === 0 && <p>{w.people.noRoles}</p>}
      <ul className="rows">
        {roles.map((one) => {
          const isHeld = holds(one, now);
          return (
            <li key={one.id}>
              <p>
                {roleText(one)}{' '}
                <span className="hint">{words.since(day(one.validFrom, lang))}</span>{' '}
                {one.revokedAt && <span className="tag">{words.revoked}</span>}
                {!one.revokedAt && one.validTo !== null && one.validTo < now && (
                  <span className="tag">{words.over}</span>
                )}
              </p>
              {grants && isHeld && (
                <button
                  type="button"
                  className="plain"
                  aria-label={`${words.revoke}: ${roleText(one)}`}
                  aria-disabled={change.busy}
                  onClick={() => change.run(AppRoleRevokeDocument, { id: one.id })}
                >
                  {words.revoke}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {grants && <Grant person={person} />}
    </section>
  );
}

function Grant({ person: { id: personId } }: { readonly person: Account }): ReactNode {
  const words = w.person;
  const change = useChange();
  const [role, setRole] = useState<RoleName>('COUNCIL_MEMBER');
  const [unitId, setUnitId] = useState('');
  return (
    <details>
      <summary>{words.grant}</summary>
      <form
        className="step-form"
        onSubmit={(event) => {
          event.preventDefault();
          const fields = new FormData(event.currentTarget);
          const input = {
            personId,
            role,
            unitId: role === 'COMMUNE_OFFICER' ? unitId || null : null,
            validFrom: textOrNull(fields, 'validFrom'),
            validTo: textOrNull(fields, 'validTo'),
          };
          change.run(AppRoleGrantDocument, { input });
        }}
      >
        <Outcome change={change} />
        <Choice
          label={w.people.role}
          value={role}
          options={ROLES}
          onChange={(event) => setRole(event.target.value as RoleName)}
        />
        {role === 'COMMUNE_OFFICER' && (
          <CommuneChoice label={words.place} none="–" value={unitId} onChoose={setUnitId} />
        )}
        <div className="pair-of-fields">
          <Field name="validFrom" type="date" label={words.validFrom} />
          <Field name="validTo" type="date" label={words.validTo} />
        </div>
        <button type="submit" className="button" aria-disabled={change.busy}>
          {words.grant}
        </button>
      </form>
    </details>
  );
}
