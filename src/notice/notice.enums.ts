import { registerEnumType } from 'type-graphql';

export enum NoticeMailState {
  NONE = 'NONE',
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  FAILED = 'FAILED',
}
registerEnumType(NoticeMailState, {
  name: 'NoticeMailState',
  description:
    'What became of the e-mail about a notice. The notice itself is in the inbox anyway.',
  valuesConfig: {
    NONE: { description: 'No mail: the person has no address or wants none.' },
    QUEUED: { description: 'Waits to be sent, or to be tried again.' },
    SENT: { description: 'The mail server took it.' },
    FAILED: { description: 'Given up: the mail server refused it for good, or for days.' },
  },
});
