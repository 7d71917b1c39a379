import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CertificateEntity } from '../certificate/certificate.entity.ts';
import { certificateById } from '../certificate/certificate.loader.ts';
import { Certificate } from '../certificate/certificate.type.ts';
import { resultByItemId } from '../council/result.loader.ts';
import { ItemResult } from '../council/result.type.ts';
import type { ItemResultEntity } from '../council/score.entity.ts';
import type { DossierEntity } from '../dossier/dossier.entity.ts';
import { dossierById } from '../dossier/dossier.loader.ts';
import { Dossier } from '../dossier/dossier.type.ts';
import type { RatingRoundEntity } from '../dossier/rating-round.entity.ts';
import { roundById } from '../dossier/rating-round.loader.ts';
import { RatingRound } from '../dossier/rating-round.type.ts';
import { fileById } from '../media/file.loader.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import { Access } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { ministryAccess } from './ministry.access.ts';
import type { MinistryForwardingEntity, MinistryPieceEntity } from './ministry.entity.ts';
import { ForwardingPiece } from './ministry.enums.ts';
import {
  forwardingByDossierId,
  missingByForwardingId,
  piecesByForwardingId,
} from './ministry.loader.ts';
import { MinistryForwarding, MinistryPiece } from './ministry.type.ts';

@Resolver(() => MinistryForwarding)
export class MinistryForwardingResolver {
  @FieldResolver(() => Dossier, { nullable: true, description: 'The dossier.' })
  dossier(
    @Root() { dossierId }: MinistryForwardingEntity,
    @Ctx() context: Context,
  ): Promise<DossierEntity | null> {
    return context.load(dossierById, dossierId);
  }

  @FieldResolver(() => RatingRound, {
    nullable: true,
    description: 'The round of the ministry it is meant for; null where none is planned.',
  })
  async round(
    @Root() { roundId }: MinistryForwardingEntity,
    @Ctx() context: Context,
  ): Promise<RatingRoundEntity | null> {
    return roundId ? context.load(roundById, roundId) : null;
  }

  @FieldResolver(() => ItemResult, {
    nullable: true,
    description:
      'The released result of the province that it rests on; null where five stars are renewed.',
  })
  async provincialResult(
    @Root() { sessionItemId }: MinistryForwardingEntity,
    @Ctx() context: Context,
  ): Promise<ItemResultEntity | null> {
    return sessionItemId ? context.load(resultByItemId, sessionItemId) : null;
  }

  @Cost({ items: 8 })
  @FieldResolver(() => [MinistryPiece], { description: 'The pieces of the file that are there.' })
  pieces(
    @Root() { id }: MinistryForwardingEntity,
    @Ctx() context: Context,
  ): Promise<MinistryPieceEntity[]> {
    return context.load(piecesByForwardingId, id);
  }

  @FieldResolver(() => [ForwardingPiece], {
    description:
      'What the file still lacks (Quyết định 26/2026/QĐ-TTg, Điều 6 khoản 3); the letter comes when it is sent.',
  })
  missing(
    @Root() { id }: MinistryForwardingEntity,
    @Ctx() context: Context,
  ): Promise<ForwardingPiece[]> {
    return context.load(missingByForwardingId, id);
  }
}

@Resolver(() => MinistryPiece)
export class MinistryPieceResolver {
  @FieldResolver(() => File, { nullable: true, description: 'The paper itself.' })
  async file(
    @Root() { fileId }: MinistryPieceEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity | null> {
    return fileId ? context.load(fileById, fileId) : null;
  }
}

@Resolver(() => Dossier)
export class DossierMinistryResolver {
  @Access(ministryAccess.ministryForwardings)
  @FieldResolver(() => MinistryForwarding, {
    nullable: true,
    description: 'Its way to the ministry for five stars; null where there is none.',
  })
  ministryForwarding(
    @Root() { id }: DossierEntity,
    @Ctx() context: Context,
  ): Promise<MinistryForwardingEntity | null> {
    return context.load(forwardingByDossierId, id);
  }

  @FieldResolver(() => Certificate, {
    nullable: true,
    description: 'The certificate that a higher star or a new rating goes on from.',
  })
  async previousCertificate(
    @Root() { previousCertificateId }: DossierEntity,
    @Ctx() context: Context,
  ): Promise<CertificateEntity | null> {
    return previousCertificateId ? context.load(certificateById, previousCertificateId) : null;
  }
}
