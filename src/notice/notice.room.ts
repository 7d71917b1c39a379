import type { Room } from '../platform/graphql/room.ts';
import { FailedMailResolver } from './failed-mail.resolver.ts';
import { NoticeMailResendMutation } from './mutations/notice-mail-resend.ts';
import { NoticeReadAllMutation } from './mutations/notice-read-all.ts';
import { NoticeReadMutation } from './mutations/notice-read.ts';
import { NoticeSettingsUpdateMutation } from './mutations/notice-settings-update.ts';
import { NoticeEntity, NoticeEventEntity } from './notice.entity.ts';
import './notice.loader.ts';
import { NoticeQueries } from './notice.queries.ts';
import { NoticeResolver } from './notice.resolver.ts';

export const notice: Room = {
  name: 'notice',
  entities: [NoticeEventEntity, NoticeEntity],
  resolvers: [
    NoticeQueries,
    NoticeResolver,
    NoticeReadMutation,
    NoticeReadAllMutation,
    NoticeSettingsUpdateMutation,
    FailedMailResolver,
    NoticeMailResendMutation,
  ],
};
