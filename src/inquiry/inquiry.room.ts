import type { Room } from '../platform/graphql/room.ts';
import './buyer-request.loader.ts';
import { BuyerRequestQueries } from './buyer-request.queries.ts';
import { BuyerRequestResolver, ProductSuggestionResolver } from './buyer-request.resolver.ts';
import { BuyerRequestEntity, InquiryEntity, InquiryReplyEntity } from './inquiry.entity.ts';
import { InquiryQueries } from './inquiry.queries.ts';
import {
  InquiryReceiptResolver,
  InquiryReplyResolver,
  InquiryResolver,
} from './inquiry.resolver.ts';
import { BuyerRequestCloseMutation } from './mutations/buyer-request-close.ts';
import { BuyerRequestPassOnMutation } from './mutations/buyer-request-pass-on.ts';
import { BuyerRequestRecordMutation } from './mutations/buyer-request-record.ts';
import { BuyerRequestUpdateMutation } from './mutations/buyer-request-update.ts';
import { InquiryCloseMutation } from './mutations/inquiry-close.ts';
import { InquiryMarkSpamMutation } from './mutations/inquiry-mark-spam.ts';
import { InquiryRecordMutation } from './mutations/inquiry-record.ts';
import { InquiryReopenMutation } from './mutations/inquiry-reopen.ts';
import { InquiryReplyMutation } from './mutations/inquiry-reply.ts';
import { InquirySendMutation } from './mutations/inquiry-send.ts';

export const inquiry: Room = {
  name: 'inquiry',
  entities: [InquiryEntity, InquiryReplyEntity, BuyerRequestEntity],
  resolvers: [
    InquiryQueries,
    BuyerRequestQueries,
    InquiryResolver,
    InquiryReplyResolver,
    InquiryReceiptResolver,
    BuyerRequestResolver,
    ProductSuggestionResolver,
    InquirySendMutation,
    InquiryRecordMutation,
    InquiryReplyMutation,
    InquiryCloseMutation,
    InquiryReopenMutation,
    InquiryMarkSpamMutation,
    BuyerRequestRecordMutation,
    BuyerRequestUpdateMutation,
    BuyerRequestPassOnMutation,
    BuyerRequestCloseMutation,
  ],
};
