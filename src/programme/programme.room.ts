import type { Room } from '../platform/graphql/room.ts';
import { DutyEntity, DutyEntryEntity, DutyOccurrenceEntity } from './duty.entity.ts';
import { DutyQueries } from './duty.queries.ts';
import {
  DutyEntryResolver,
  DutyOccurrenceResolver,
  DutyResolver,
  ProgrammeOrganisationResolver,
} from './duty.resolver.ts';
import { DutyOccurrenceAcceptMutation } from './mutations/duty-occurrence-accept.ts';
import { DutyOccurrenceReportMutation } from './mutations/duty-occurrence-report.ts';
import { DutyOccurrenceReturnMutation } from './mutations/duty-occurrence-return.ts';
import { DutySaveMutation } from './mutations/duty-save.ts';
import { OfficialDocumentSaveMutation } from './mutations/official-document-save.ts';
import { ProgrammeOrganisationSaveMutation } from './mutations/programme-organisation-save.ts';
import { ProgrammeTargetSetMutation } from './mutations/programme-target-set.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import {
  OfficialDocumentEntity,
  ProgrammeTargetEntity,
  TargetReportEntity,
} from './programme.entity.ts';
import { ProgrammeQueries } from './programme.queries.ts';
import { OfficialDocumentResolver } from './programme.resolver.ts';
import {
  ProgrammeTargetResolver,
  TargetReportResolver,
  TargetRoadmapResolver,
} from './target.resolver.ts';

export const programme: Room = {
  name: 'programme',
  entities: [
    OfficialDocumentEntity,
    ProgrammeTargetEntity,
    TargetReportEntity,
    OrganisationEntity,
    DutyEntity,
    DutyOccurrenceEntity,
    DutyEntryEntity,
  ],
  resolvers: [
    OfficialDocumentResolver,
    OfficialDocumentSaveMutation,
    ProgrammeOrganisationResolver,
    ProgrammeOrganisationSaveMutation,
    ProgrammeQueries,
    ProgrammeTargetResolver,
    TargetReportResolver,
    TargetRoadmapResolver,
    ProgrammeTargetSetMutation,
    DutyQueries,
    DutyResolver,
    DutyOccurrenceResolver,
    DutyEntryResolver,
    DutySaveMutation,
    DutyOccurrenceReportMutation,
    DutyOccurrenceAcceptMutation,
    DutyOccurrenceReturnMutation,
  ],
};
