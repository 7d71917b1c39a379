import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { fileById } from '../media/file.loader.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { Product } from '../product/product.type.ts';
import { unitById } from '../region/region.loader.ts';
import { DistrictEntity } from '../region/region.entity.ts';
import { certificateAccess } from './certificate.access.ts';
import type {
  CertificateEntity,
  CertificateRevocationEntity,
  RecognitionDecisionEntity,
} from './certificate.entity.ts';
import {
  certificateById,
  certificatesByDecisionId,
  certificatesByProductId,
} from './certificate.loader.ts';
import { looksAfterCertificate } from './certificate-life.loader.ts';
import { isLate, revocationDue } from './certificate-life.rules.ts';
import { Certificate, CertificateRevocation, RecognitionDecision } from './certificate.type.ts';

@Resolver(() => CertificateRevocation)
export class CertificateRevocationResolver {
  @Access(certificateAccess.certificates)
  @FieldResolver(() => String, { description: 'The reason in words; for staff.' })
  reason(@Root() revocation: CertificateRevocationEntity): string {
    return revocation.reason;
  }

  @Access(certificateAccess.certificates)
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'Day of the conclusion from which 15 days are counted; for staff.',
  })
  concludedOn(@Root() revocation: CertificateRevocationEntity): string | null {
    return revocation.concludedOn;
  }

  @Access(certificateAccess.certificates)
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'Last day for the decision: 15 days after the conclusion; for staff.',
  })
  dueOn(@Root() { concludedOn }: CertificateRevocationEntity): string | null {
    return concludedOn && revocationDue(concludedOn);
  }

  @Access(certificateAccess.certificates)
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether the decision came later than that (quá hạn); null without a conclusion; for staff.',
  })
  late(@Root() { concludedOn, decidedOn }: CertificateRevocationEntity): boolean | null {
    return concludedOn === null ? null : isLate(revocationDue(concludedOn), decidedOn);
  }

  @Access(certificateAccess.certificates)
  @FieldResolver(() => File, {
    nullable: true,
    description: 'Scan of the decision to revoke; for those who look after the certificate.',
  })
  async file(
    @Root() { certificateId, fileId }: CertificateRevocationEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity | null> {
    if (!fileId || !(await context.load(looksAfterCertificate, certificateId))) return null;
    return context.load(fileById, fileId);
  }

  @Access(certificateAccess.certificates)
  @FieldResolver(() => File, {
    nullable: true,
    description: "Scan of the ministry's request; for those who look after the certificate.",
  })
  async requestFile(
    @Root() { certificateId, requestFileId }: CertificateRevocationEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity | null> {
    if (!requestFileId || !(await context.load(looksAfterCertificate, certificateId))) return null;
    return context.load(fileById, requestFileId);
  }
}

@Resolver(() => RecognitionDecision)
export class RecognitionDecisionResolver {
  @Cost({ items: 40 })
  @FieldResolver(() => [Certificate], { description: 'The certificates that rest on it.' })
  certificates(
    @Root() decision: RecognitionDecisionEntity,
    @Ctx() context: Context,
  ): Promise<CertificateEntity[]> {
    return context.load(certificatesByDecisionId, decision.id);
  }

  @Access(certificateAccess.certificates)
  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The unit that decided, a province or a former district, where it is known.',
  })
  async issuerUnitId(
    @Root() decision: RecognitionDecisionEntity,
    @Ctx() context: Context,
  ): Promise<string | null> {
    const id = decision.issuerUnitId;
    const unit = id ? await context.load(unitById, id) : null;
    if (!unit) return null;
    return toGlobalId(unit instanceof DistrictEntity ? 'District' : 'Province', unit.id);
  }

  @Access(certificateAccess.certificates)
  @FieldResolver(() => File, {
    nullable: true,
    description: 'Scan of the decision; for those who look after one of its certificates.',
  })
  async file(
    @Root() { id, fileId }: RecognitionDecisionEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity | null> {
    if (!fileId) return null;
    const certificates = await context.load(certificatesByDecisionId, id);
    const ids = certificates.map((one) => one.id);
    const seen = await context.loadMany(looksAfterCertificate, ids);
    return seen.some(Boolean) ? context.load(fileById, fileId) : null;
  }
}

@Resolver(() => Product)
export class ProductCertificatesResolver {
  @Access(PUBLIC)
  @FieldResolver(() => Certificate, {
    nullable: true,
    description:
      'The certificate that counts for it now, valid or expired; null when there is none (never certified, or revoked).',
  })
  async certificate(
    @Root() product: ProductEntity,
    @Ctx() context: Context,
  ): Promise<CertificateEntity | null> {
    const id = product.currentCertificateId;
    return id ? context.load(certificateById, id) : null;
  }

  @Access(PUBLIC)
  @Cost({ items: 3 })
  @FieldResolver(() => [Certificate], { description: 'All its certificates, newest first.' })
  certificates(
    @Root() product: ProductEntity,
    @Ctx() context: Context,
  ): Promise<CertificateEntity[]> {
    return context.load(certificatesByProductId, product.id);
  }
}
