import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { DossierEntity } from '../dossier/dossier.entity.ts';
import { dossierById } from '../dossier/dossier.loader.ts';
import { Dossier } from '../dossier/dossier.type.ts';
import { Access } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { visibleProduct } from '../product/product.loader.ts';
import { Product } from '../product/product.type.ts';
import { certificateAccess } from './certificate.access.ts';
import type {
  CertificateEntity,
  CertificateRevocationEntity,
  RecognitionDecisionEntity,
} from './certificate.entity.ts';
import { CertificateStatus } from './certificate.enums.ts';
import {
  certificateById,
  factsOf,
  recognitionDecisionById,
  revocationByCertificateId,
} from './certificate.loader.ts';
import { certificateStatus, reRatingWindow, starsOn } from './certificate-life.rules.ts';
import { Certificate, CertificateRevocation, RecognitionDecision } from './certificate.type.ts';
import { ReRatingWindow } from './re-rating-window.type.ts';

@Resolver(() => Certificate)
export class CertificateResolver {
  @FieldResolver(() => CertificateStatus, { description: 'What it is worth on a day.' })
  async status(
    @Root() certificate: CertificateEntity,
    @Arg('on', () => LocalDate, { nullable: true, description: 'The day; today when left out.' })
    on: string | null,
    @Ctx() context: Context,
  ): Promise<string> {
    return certificateStatus(await factsOf(context, certificate), on ?? context.today);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Stars of the product (hạng sao); null unless it is valid today.',
  })
  async stars(
    @Root() certificate: CertificateEntity,
    @Ctx() context: Context,
  ): Promise<number | null> {
    const facts = await factsOf(context, certificate);
    return starsOn({ ...facts, stars: certificate.awardedStars }, context.today);
  }

  @Access(certificateAccess.certificates)
  @FieldResolver(() => Int, { description: 'Stars as printed, whether valid or not; for staff.' })
  awardedStars(@Root() certificate: CertificateEntity): number {
    return certificate.awardedStars;
  }

  @Access(certificateAccess.certificates)
  @FieldResolver(() => String, {
    description: 'Verification code for the packaging; for staff and producers.',
  })
  verificationCode(@Root() certificate: CertificateEntity): string {
    return certificate.verificationCode;
  }

  @FieldResolver(() => RecognitionDecision, {
    nullable: true,
    description: 'The decision it rests on.',
  })
  decision(
    @Root() certificate: CertificateEntity,
    @Ctx() context: Context,
  ): Promise<RecognitionDecisionEntity | null> {
    return context.load(recognitionDecisionById, certificate.decisionId);
  }

  @FieldResolver(() => CertificateRevocation, {
    nullable: true,
    description: 'Its revocation; null when it was not revoked.',
  })
  revocation(
    @Root() certificate: CertificateEntity,
    @Ctx() context: Context,
  ): Promise<CertificateRevocationEntity | null> {
    return context.load(revocationByCertificateId, certificate.id);
  }

  @FieldResolver(() => Certificate, {
    nullable: true,
    description: 'The newer certificate that stands in its place.',
  })
  async successor(
    @Root() certificate: CertificateEntity,
    @Ctx() context: Context,
  ): Promise<CertificateEntity | null> {
    const id = certificate.supersededBy;
    return id ? context.load(certificateById, id) : null;
  }

  @FieldResolver(() => Product, {
    nullable: true,
    description: 'The product; null when it is not in the public catalogue.',
  })
  product(
    @Root() certificate: CertificateEntity,
    @Ctx() context: Context,
  ): Promise<ProductEntity | null> {
    return visibleProduct(context, certificate.productId);
  }

  @Access(certificateAccess.certificates)
  @FieldResolver(() => Dossier, {
    nullable: true,
    description: 'The dossier it came from; null for older ones and for those who may not read it.',
  })
  async dossier(
    @Root() certificate: CertificateEntity,
    @Ctx() context: Context,
  ): Promise<DossierEntity | null> {
    return certificate.dossierId ? context.load(dossierById, certificate.dossierId) : null;
  }

  @FieldResolver(() => ReRatingWindow, {
    description:
      'When a file for re-rating is lodged: 180 to 120 days before the last day (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 6).',
  })
  reRatingWindow(
    @Root() certificate: CertificateEntity,
    @Ctx() { today }: Context,
  ): ReRatingWindow {
    const { from, to } = reRatingWindow(certificate.validUntil);
    return { from, to, isOpen: from <= today && today <= to };
  }
}
