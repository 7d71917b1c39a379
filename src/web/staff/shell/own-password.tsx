import { useMutation } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { execute } from '../ask/execute.ts';
import { AppPasswordChangeDocument } from '../generated/operations.ts';
import { t } from '../i18n/texts.ts';
import { Field } from './field.tsx';
import { Trouble } from './states.tsx';

/** Whoever got a password from an administrator chooses one before anything else. */
export function OwnPassword({ onDone }: { readonly onDone: () => Promise<void> }): ReactNode {
  const words = t.shell.password;
  const change = useMutation({
    mutationFn: async (input: { currentPassword: string; newPassword: string }) => {
      const { passwordChange } = await execute(AppPasswordChangeDocument, { input });
      if (passwordChange.userErrors.length === 0) await onDone();
      return passwordChange.userErrors;
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    if (change.isPending) return;
    change.mutate({
      currentPassword: fields.get('current') as string,
      newPassword: fields.get('next') as string,
    });
  };
  const wrong = (field: string) =>
    change.data?.find((one) => one.field?.at(-1) === field)?.message ?? null;
  const other = change.data?.find(
    (one) => !['currentPassword', 'newPassword'].includes(one.field?.at(-1) ?? ''),
  );
  return (
    <main className="page entrance" id="main">
      <h1>{words.title}</h1>
      <p className="lead">{words.why}</p>
      <form className="form" onSubmit={send}>
        {change.error && <Trouble problem={change.error} />}
        {other && (
          <p className="message bad" role="alert">
            {other.message}
          </p>
        )}
        <Field
          name="current"
          label={words.current}
          type="password"
          autoComplete="current-password"
          wrong={wrong('currentPassword')}
          required
        />
        <Field
          name="next"
          label={words.next}
          type="password"
          autoComplete="new-password"
          minLength={12}
          wrong={wrong('newPassword')}
          required
        />
        <button type="submit" aria-disabled={change.isPending}>
          {change.isPending ? words.saving : words.save}
        </button>
      </form>
    </main>
  );
}
