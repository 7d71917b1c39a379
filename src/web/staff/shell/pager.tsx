import type { ReactNode } from 'react';
import { t } from '../i18n/texts.ts';
import { useAddress } from './address.ts';

/** On and back in a list, as real steps of the address. */
export function Pager({
  pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor },
}: {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor?: string | null;
    readonly endCursor?: string | null;
  };
}): ReactNode {
  const address = useAddress();
  if (!hasNextPage && !hasPreviousPage) return null;
  const go = (mark: string, cursor: string) => {
    address.set({ [mark]: cursor });
    document.getElementById('main')?.scrollIntoView();
  };
  return (
    <p className="row screen-only">
      {hasPreviousPage && startCursor && (
        <button type="button" className="button quiet" onClick={() => go('truoc', startCursor)}>
          {t.shell.list.back}
        </button>
      )}
      {hasNextPage && endCursor && (
        <button type="button" className="button quiet" onClick={() => go('sau', endCursor)}>
          {t.shell.list.on}
        </button>
      )}
    </p>
  );
}
