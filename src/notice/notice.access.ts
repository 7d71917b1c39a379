import { Role } from '../identity/identity.enums.ts';
import { accessTable } from '../platform/graphql/access.ts';

const ADMINISTRATOR = { [Role.ADMINISTRATOR]: 'anywhere' } as const;

/** Inboxes are everybody's own; mails that did not go out are looked after by administrators. */
export const noticeAccess = accessTable('notice', {
  failedMails: ADMINISTRATOR,
  noticeMailResend: ADMINISTRATOR,
});
