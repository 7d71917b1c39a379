import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useAsk } from '../ask/use-ask.ts';
import { useChange, type Refusable } from '../ask/use-change.ts';
import { AppPeopleDocument, AppPersonCreateDocument } from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import { pageOf, useAddress } from '../shell/address.ts';
import { today } from '../shell/clock.ts';
import { Choice, Field } from '../shell/field.tsx';
import { textOf, textOrNull } from '../shell/form-text.ts';
import { pathOfId } from '../shell/id-path.ts';
import { Listing } from '../shell/listing.tsx';
import { Outcome } from '../shell/outcome.tsx';
import { Pager } from '../shell/pager.tsx';
import { Asked } from '../shell/states.tsx';
import { Titled } from '../shell/titled.tsx';
import { useSigned, type RoleName } from '../shell/viewer.ts';
import { holds, roleText } from './role-text.ts';
import { w } from './words.ts';
import '../style/work.css';

const PAGE_SIZE = 25;
const ROLES = Object.entries(t.shell.roles) as [RoleName, string][];

/** Everybody with an account, with the roles that hold today. */
export default function PeoplePage(): ReactNode {
  const words = w.people;
  const { roles } = useSigned();
  const address = useAddress();
  const [query, role, state] = [address.get('ten'), address.get('vai-tro'), address.get('khoa')];
  const asked = useAsk(AppPeopleDocument, {
    ...pageOf(address, PAGE_SIZE),
    filter: {
      query: query || null,
      role: (role as RoleName) || null,
      frozen: state === '' ? null : state === '1',
    },
  });
  const now = today();
  return (
    <Titled title={words.title}>
      <form
        className="filters"
        role="search"
        key={address.text}
        onSubmit={(event) => {
          event.preventDefault();
          const fields = new FormData(event.currentTarget);
          address.set({
            ten: textOf(fields, 'name').trim(),
            'vai-tro': textOf(fields, 'role'),
            khoa: textOf(fields, 'state'),
          });
        }}
      >
        <Field name="name" type="search" label={words.find} defaultValue={query} />
        <Choice
          name="role"
          label={words.role}
          none={words.anyRole}
          defaultValue={role}
          options={ROLES}
        />
        <Choice
          name="state"
          label={words.state}
          none={words.anyState}
          defaultValue={state}
          options={[
            ['0', words.active],
            ['1', words.frozen],
          ]}
        />
        <button type="submit" className="button quiet">
          {words.search}
        </button>
      </form>
      <Asked asked={asked}>
        {({ people: { nodes, pageInfo, totalCount } }) => (
          <>
            <p role="status" className="hint">
              {nodes.length === 0 ? words.none : words.count(totalCount ?? nodes.length)}
            </p>
            {nodes.length > 0 && (
              <Listing
                caption={words.title}
                rows={nodes}
                keyOf={({ id }) => id}
                columns={[
                  {
                    key: 'name',
                    head: words.name,
                    cell: ({ id, name }) => (
                      <Link href={`/nguoi-dung/${pathOfId(id)}`}>{name}</Link>
                    ),
                  },
                  {
                    key: 'roles',
                    head: words.role,
                    cell: ({ roles: grants }) => {
                      const held = (grants ?? []).filter((one) => holds(one, now));
                      return held.length === 0 ? (
                        <span className="hint">{words.noRoles}</span>
                      ) : (
                        held.map((one) => <div key={one.id}>{roleText(one)}</div>)
                      );
                    },
                  },
                  {
                    key: 'state',
                    head: words.state,
                    cell: ({ frozenAt }) =>
                      frozenAt ? <span className="tag stop">{words.frozen}</span> : words.active,
                  },
                ]}
              />
            )}
            <Pager pageInfo={pageInfo} />
          </>
        )}
      </Asked>
      {roles.has('ADMINISTRATOR') && <Create />}
    </Titled>
  );
}

interface Made extends Refusable {
  readonly person: { readonly id: string } | null;
}

function Create(): ReactNode {
  const words = w.people;
  const [, go] = useLocation();
  const change = useChange<Made>();
  return (
    <details>
      <summary>{words.create}</summary>
      <form
        className="step-form"
        onSubmit={(event) => {
          event.preventDefault();
          const fields = new FormData(event.currentTarget);
          const input = {
            name: textOf(fields, 'name').trim(),
            login: textOf(fields, 'login').trim(),
            phone: textOrNull(fields, 'phone'),
            email: textOrNull(fields, 'email'),
          };
          change.run(AppPersonCreateDocument, { input }, ({ person }) => {
            if (person) go(`/nguoi-dung/${pathOfId(person.id)}`);
          });
        }}
      >
        <Outcome change={change} />
        <Field name="name" label={words.name} required maxLength={100} autoComplete="off" />
        <Field
          name="login"
          label={words.login}
          hint={words.loginHint}
          required
          maxLength={40}
          autoComplete="off"
          autoCapitalize="none"
        />
        <Field name="phone" type="tel" label={words.phone} autoComplete="off" />
        <Field name="email" type="email" label={words.email} autoComplete="off" />
        <p className="hint">{words.after}</p>
        <button type="submit" className="button" aria-disabled={change.busy}>
          {words.go}
        </button>
      </form>
    </details>
  );
}
