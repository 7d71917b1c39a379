import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { daysBetween } from '../calendar/working-days.rules.ts';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { fileById } from '../media/file.loader.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import { Access } from '../platform/graphql/access.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { certificateAccess } from './certificate.access.ts';
import type { CertificateEntity } from './certificate.entity.ts';
import { CertificateOrigin } from './certificate.enums.ts';
import { certificateById, extensionByCertificateId } from './certificate.loader.ts';
import { Certificate } from './certificate.type.ts';
import type {
  CertificateEventEntity,
  CertificateExtensionEntity,
  CertificateInspectionEntity,
  RevocationConclusionEntity,
} from './certificate-life.entity.ts';
import { ConclusionState } from './certificate-life.enums.ts';
import {
  eventsByCertificateId,
  inspectionById,
  inspectionsByCertificateId,
  looksAfterCertificate,
  sourceCheckByCertificateId,
} from './certificate-life.loader.ts';
import { transitionOf } from './certificate-life.rules.ts';
import {
  CertificateEvent,
  CertificateExtension,
  CertificateInspection,
  CertificateTransition,
  RevocationConclusion,
} from './certificate-life.type.ts';

@Resolver(() => Certificate)
export class CertificateLifeResolver {
  @FieldResolver(() => Boolean, {
    description:
      'False while a certificate from paper has not been compared with its source (chưa đối chiếu bản gốc).',
  })
  async verifiedAgainstSource(
    @Root() { id, origin }: CertificateEntity,
    @Ctx() context: Context,
  ): Promise<boolean> {
    if (origin === CertificateOrigin.SYSTEM) return true;
    return (await context.load(sourceCheckByCertificateId, id)) !== null;
  }

  @FieldResolver(() => CertificateExtension, {
    nullable: true,
    description: 'Its extension past the printed end; null when there is none.',
  })
  extension(
    @Root() { id }: CertificateEntity,
    @Ctx() context: Context,
  ): Promise<CertificateExtensionEntity | null> {
    return context.load(extensionByCertificateId, id);
  }

  @Access(certificateAccess.certificates)
  @FieldResolver(() => CertificateTransition, {
    nullable: true,
    description:
      'What the transition rules mean for it; null for those from 22 May 2026 on; for staff.',
  })
  transition(@Root() certificate: CertificateEntity): CertificateTransition | null {
    return transitionOf(certificate);
  }

  @Access(certificateAccess.certificates)
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What a registered one was entered from; for those who look after it.',
  })
  async sourceDocument(
    @Root() { id, sourceDocument }: CertificateEntity,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return (await context.load(looksAfterCertificate, id)) ? sourceDocument : null;
  }

  @Access(certificateAccess.certificates)
  @FieldResolver(() => File, {
    nullable: true,
    description: 'Scan of its source; for those who look after it.',
  })
  async sourceFile(
    @Root() { id, sourceFileId }: CertificateEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity | null> {
    if (!sourceFileId || !(await context.load(looksAfterCertificate, id))) return null;
    return context.load(fileById, sourceFileId);
  }

  @Access(certificateAccess.certificates)
  @Cost({ items: 10 })
  @FieldResolver(() => [CertificateEvent], {
    description:
      'Everything that happened to it, in order (lịch sử); for those who look after it, empty for others.',
  })
  history(
    @Root() { id }: CertificateEntity,
    @Ctx() context: Context,
  ): Promise<CertificateEventEntity[]> {
    return context.load(eventsByCertificateId, id);
  }

  @Access(certificateAccess.certificateInspections)
  @Cost({ items: 5 })
  @FieldResolver(() => [CertificateInspection], {
    description: 'The checks after recognition that the viewer may read, newest first.',
  })
  inspections(
    @Root() { id }: CertificateEntity,
    @Ctx() context: Context,
  ): Promise<CertificateInspectionEntity[]> {
    return context.load(inspectionsByCertificateId, id);
  }
}

@Resolver(() => CertificateExtension)
export class CertificateExtensionResolver {
  @FieldResolver(() => LocalDate, { description: 'The last day it counts.' })
  extendedUntil(@Root() { endedOn, extendedUntil }: CertificateExtensionEntity): string {
    return endedOn ?? extendedUntil;
  }
}

@Resolver(() => CertificateEvent)
export class CertificateEventResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who entered it; null for the program itself.',
  })
  async person(
    @Root() { personId }: CertificateEventEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return personId ? context.load(personById, personId) : null;
  }
}

@Resolver(() => CertificateInspection)
export class CertificateInspectionResolver {
  @FieldResolver(() => Certificate, { nullable: true, description: 'The certificate.' })
  certificate(
    @Root() { certificateId }: CertificateInspectionEntity,
    @Ctx() context: Context,
  ): Promise<CertificateEntity | null> {
    return context.load(certificateById, certificateId);
  }

  @FieldResolver(() => File, { nullable: true, description: 'Scan of the record.' })
  async file(
    @Root() { fileId }: CertificateInspectionEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity | null> {
    return fileId ? context.load(fileById, fileId) : null;
  }
}

@Resolver(() => RevocationConclusion)
export class RevocationConclusionResolver {
  @FieldResolver(() => Certificate, { nullable: true, description: 'The certificate.' })
  certificate(
    @Root() { certificateId }: RevocationConclusionEntity,
    @Ctx() context: Context,
  ): Promise<CertificateEntity | null> {
    return context.load(certificateById, certificateId);
  }

  @FieldResolver(() => CertificateInspection, {
    nullable: true,
    description: 'The inspection it follows from.',
  })
  async inspection(
    @Root() { inspectionId }: RevocationConclusionEntity,
    @Ctx() context: Context,
  ): Promise<CertificateInspectionEntity | null> {
    return inspectionId ? context.load(inspectionById, inspectionId) : null;
  }

  @FieldResolver(() => File, { nullable: true, description: 'Scan of the conclusion.' })
  async file(
    @Root() { fileId }: RevocationConclusionEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity | null> {
    return fileId ? context.load(fileById, fileId) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Days that are left for the decision, below 0 when late; null once it is settled.',
  })
  daysLeft(
    @Root() { state, dueOn }: RevocationConclusionEntity,
    @Ctx() { today }: Context,
  ): number | null {
    if (state !== ConclusionState.PENDING) return null;
    return daysBetween(today, dueOn);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it still waits after its last day (quá hạn).',
  })
  late(@Root() { state, dueOn }: RevocationConclusionEntity, @Ctx() { today }: Context): boolean {
    return state === ConclusionState.PENDING && today > dueOn;
  }
}
