import type { Room } from '../platform/graphql/room.ts';
import {
  ComplaintAnswerEntity,
  ComplaintEntity,
  ComplaintFileEntity,
  ComplaintStepEntity,
} from './complaint.entity.ts';
import './complaint.loader.ts';
import { ComplaintQueries } from './complaint.queries.ts';
import {
  ComplaintAnswerResolver,
  ComplaintResolver,
  ComplaintStepResolver,
} from './complaint.resolver.ts';
import { ComplaintAddFileMutation } from './mutations/complaint-add-file.ts';
import { ComplaintAnswerMutation } from './mutations/complaint-answer.ts';
import { ComplaintDecideMutation } from './mutations/complaint-decide.ts';
import { ComplaintLodgeMutation } from './mutations/complaint-lodge.ts';
import { ComplaintRegisterMutation } from './mutations/complaint-register.ts';
import { ComplaintRescoreMutation } from './mutations/complaint-rescore.ts';
import { ComplaintWithdrawMutation } from './mutations/complaint-withdraw.ts';

export const complaint: Room = {
  name: 'complaint',
  entities: [ComplaintEntity, ComplaintAnswerEntity, ComplaintStepEntity, ComplaintFileEntity],
  resolvers: [
    ComplaintQueries,
    ComplaintResolver,
    ComplaintAnswerResolver,
    ComplaintStepResolver,
    ComplaintLodgeMutation,
    ComplaintAddFileMutation,
    ComplaintRegisterMutation,
    ComplaintAnswerMutation,
    ComplaintRescoreMutation,
    ComplaintDecideMutation,
    ComplaintWithdrawMutation,
  ],
};
