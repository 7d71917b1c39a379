import type { Room } from '../platform/graphql/room.ts';
import { DocumentQueries, PrintedDocumentResolver } from './document.queries.ts';
import { PrintedDocument } from './document.type.ts';
import { MinutesEntity } from './minutes.entity.ts';
import { MinutesResolver, SessionMinutesResolver } from './minutes.resolver.ts';
import { DocumentPrintMutation } from './mutations/document-print.ts';
import { DocumentRevokeMutation } from './mutations/document-revoke.ts';
import { MinutesLockMutation } from './mutations/minutes-lock.ts';
import { MinutesReviseMutation } from './mutations/minutes-revise.ts';
import { MinutesSaveMutation } from './mutations/minutes-save.ts';
import { MinutesSignedFileAttachMutation } from './mutations/minutes-signed-file-attach.ts';
import { SessionRecordEntity } from './session-record.entity.ts';
import { SessionRecordQueries } from './session-record.queries.ts';
import { PrintedDocumentEntity } from './printed-document.entity.ts';

export const document: Room = {
  name: 'document',
  entities: [PrintedDocumentEntity, MinutesEntity, SessionRecordEntity],
  resolvers: [
    DocumentQueries,
    PrintedDocumentResolver,
    SessionMinutesResolver,
    MinutesResolver,
    DocumentPrintMutation,
    DocumentRevokeMutation,
    MinutesSaveMutation,
    MinutesLockMutation,
    MinutesReviseMutation,
    MinutesSignedFileAttachMutation,
    SessionRecordQueries,
  ],
  types: [PrintedDocument],
};
