import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CertificateEntity } from '../certificate/certificate.entity.ts';
import { certificateById } from '../certificate/certificate.loader.ts';
import { Certificate } from '../certificate/certificate.type.ts';
import { resultByItemId } from '../council/result.loader.ts';
import { ItemResult } from '../council/result.type.ts';
import type { ItemResultEntity } from '../council/score.entity.ts';
import type { SessionItemEntity } from '../council/session.entity.ts';
import { sessionItemById } from '../council/session.loader.ts';
import { SessionItem } from '../council/session.type.ts';
import type { DossierEntity } from '../dossier/dossier.entity.ts';
import { dossierById } from '../dossier/dossier.loader.ts';
import { Dossier } from '../dossier/dossier.type.ts';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { fileById } from '../media/file.loader.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import { producerById } from '../producer/producer.loader.ts';
import { Producer } from '../producer/producer.type.ts';
import type {
  ComplaintAnswerEntity,
  ComplaintEntity,
  ComplaintStepEntity,
} from './complaint.entity.ts';
import { ComplaintSubject } from './complaint.enums.ts';
import {
  answersByComplaintId,
  papersByComplaintId,
  stepsByComplaintId,
} from './complaint.loader.ts';
import { Complaint, ComplaintAnswer, ComplaintStep } from './complaint.type.ts';

@Resolver(() => Complaint)
export class ComplaintResolver {
  @FieldResolver(() => ComplaintSubject, { description: 'What it is about.' })
  subject(@Root() complaint: ComplaintEntity): ComplaintSubject {
    return complaint.sessionItemId ? ComplaintSubject.RESULT : ComplaintSubject.REVOCATION;
  }

  @FieldResolver(() => Producer, { nullable: true, description: 'Who complains (chủ thể).' })
  producer(
    @Root() complaint: ComplaintEntity,
    @Ctx() context: Context,
  ): Promise<ProducerEntity | null> {
    return context.load(producerById, complaint.producerId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who entered it.' })
  lodgedBy(
    @Root() complaint: ComplaintEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, complaint.lodgedBy);
  }

  @FieldResolver(() => Dossier, {
    nullable: true,
    description: 'The dossier it is about, for those who may see it.',
  })
  async dossier(
    @Root() { dossierId }: ComplaintEntity,
    @Ctx() context: Context,
  ): Promise<DossierEntity | null> {
    return dossierId ? context.load(dossierById, dossierId) : null;
  }

  @FieldResolver(() => Certificate, {
    nullable: true,
    description: 'The revoked certificate it is about; null when it is about a result.',
  })
  async certificate(
    @Root() { certificateId }: ComplaintEntity,
    @Ctx() context: Context,
  ): Promise<CertificateEntity | null> {
    return certificateId ? context.load(certificateById, certificateId) : null;
  }

  @FieldResolver(() => ItemResult, {
    nullable: true,
    description: 'The result it is about. It stays as it was, whatever follows.',
  })
  async result(
    @Root() { sessionItemId }: ComplaintEntity,
    @Ctx() context: Context,
  ): Promise<ItemResultEntity | null> {
    return sessionItemId ? context.load(resultByItemId, sessionItemId) : null;
  }

  @FieldResolver(() => ItemResult, {
    nullable: true,
    description: 'The result of scoring it again; null before its release.',
  })
  async rescoredResult(
    @Root() { rescoreItemId }: ComplaintEntity,
    @Ctx() context: Context,
  ): Promise<ItemResultEntity | null> {
    return rescoreItemId ? context.load(resultByItemId, rescoreItemId) : null;
  }

  @FieldResolver(() => SessionItem, {
    nullable: true,
    description:
      'Where it is scored again, for those who may see the session; null = it is not scored again.',
  })
  async rescoring(
    @Root() { rescoreItemId }: ComplaintEntity,
    @Ctx() context: Context,
  ): Promise<SessionItemEntity | null> {
    return rescoreItemId ? context.load(sessionItemById, rescoreItemId) : null;
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [ComplaintAnswer], { description: 'Answers in writing, oldest first.' })
  answers(
    @Root() complaint: ComplaintEntity,
    @Ctx() context: Context,
  ): Promise<ComplaintAnswerEntity[]> {
    return context.load(answersByComplaintId, complaint.id);
  }

  @Cost({ items: 6 })
  @FieldResolver(() => [ComplaintStep], { description: 'Its history, oldest first.' })
  history(
    @Root() complaint: ComplaintEntity,
    @Ctx() context: Context,
  ): Promise<ComplaintStepEntity[]> {
    return context.load(stepsByComplaintId, complaint.id);
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [File], {
    description: 'Papers that were handed in, without those of the answers.',
  })
  async files(
    @Root() complaint: ComplaintEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity[]> {
    return filesOf(context, complaint.id, null);
  }
}

@Resolver(() => ComplaintAnswer)
export class ComplaintAnswerResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who entered it.' })
  answeredBy(
    @Root() answer: ComplaintAnswerEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, answer.answeredBy);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [File], { description: 'The signed document and what goes with it.' })
  files(
    @Root() answer: ComplaintAnswerEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity[]> {
    return filesOf(context, answer.complaintId, answer.id);
  }
}

@Resolver(() => ComplaintStep)
export class ComplaintStepResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who did it.' })
  async person(
    @Root() { personId }: ComplaintStepEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return personId ? context.load(personById, personId) : null;
  }
}

async function filesOf(
  context: Context,
  complaintId: string,
  answerId: string | null,
): Promise<StoredFileEntity[]> {
  const papers = await context.load(papersByComplaintId, complaintId);
  const own = papers.filter((paper) => paper.answerId === answerId);
  const files = await context.loadMany(
    fileById,
    own.map((paper) => paper.fileId),
  );
  return files.filter((file) => file !== null);
}
