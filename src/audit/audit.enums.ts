import { registerEnumType } from 'type-graphql';

export enum AuditVia {
  ANONYMOUS = 'anonymous',
  SIGN_IN = 'sign-in',
  API_KEY = 'api-key',
  SYSTEM = 'system',
}
registerEnumType(AuditVia, {
  name: 'AuditVia',
  description: 'How whoever did it had proved who they are.',
  valuesConfig: {
    ANONYMOUS: { description: 'Not at all: the public, and people who are just signing in.' },
    SIGN_IN: { description: 'By signing in with a password.' },
    API_KEY: { description: 'By an API key.' },
    SYSTEM: { description: 'The program itself: its command line, jobs and seeds.' },
  },
});
