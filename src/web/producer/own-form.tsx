import type { ReactNode } from 'react';
import { randomUUID } from 'node:crypto';
import { FORM_TOKEN_FIELD } from '../../platform/http/form-token.ts';
import type { PathName, PathParams, Query } from '../paths.ts';
import { useView } from '../shared/view.ts';

/** The hidden field with the number of what the form does: a second send of it has no effect. */
export const OPERATION_FIELD = 'so';

interface OwnFormProps {
  readonly page: PathName;
  readonly params?: PathParams;
  readonly query?: Query;
  /** What a file that it sends is; the island makes it small by that. */
  readonly withFile?: 'photo' | 'paper';
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A form of a page of one's own: it shows that it is ours, and counts once. */
export function OwnForm({
  page,
  params,
  query,
  withFile,
  id,
  className,
  children,
}: OwnFormProps): ReactNode {
  const { href, formToken } = useView();
  return (
    <form
      method="post"
      action={href(page, params, query)}
      encType={withFile ? 'multipart/form-data' : undefined}
      className={className ?? 'form'}
      id={id}
      data-gui={withFile}
    >
      {formToken && <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken(page)} />}
      <input type="hidden" name={OPERATION_FIELD} value={randomUUID()} />
      {children}
    </form>
  );
}

/**
 * Sends what a form asks for. A form that was changed after it had been sent, by going back to it, is
 * another operation: then the refusal of the number is not the visitor's to solve.
 */
export async function once<T extends { readonly userErrors: readonly { readonly code: string }[] }>(
  form: URLSearchParams,
  send: (operationId: string) => Promise<T>,
): Promise<T> {
  const given = form.get(OPERATION_FIELD) ?? '';
  const payload = await send(/^[\w-]{8,60}$/.test(given) ? given : randomUUID());
  const reused = payload.userErrors.some(({ code }) => code === 'OPERATION_ID_REUSED');
  return reused ? send(randomUUID()) : payload;
}
