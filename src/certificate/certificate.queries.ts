import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { Budget } from '../platform/graphql/budget.ts';
import { ConnectionArgs, connectionType, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { say } from '../platform/graphql/language.ts';
import { certificateAccess } from './certificate.access.ts';
import type { CertificateEntity } from './certificate.entity.ts';
import { CertificateOrigin, type CertificateStatus } from './certificate.enums.ts';
import { CertificateFilter, filteredCertificates } from './certificate.filter.ts';
import {
  certificateByCode,
  certificateByNumber,
  certificateRows,
  factsOf,
} from './certificate.loader.ts';
import { certificateStatus, starsOn } from './certificate-life.rules.ts';
import { sourceCheckByCertificateId } from './certificate-life.loader.ts';
import { Certificate, CertificateVerification } from './certificate.type.ts';
import { hintOf } from './verification-hint.rules.ts';
import { HINTS, VerificationHint } from './verification-hint.type.ts';

const CertificateConnection = connectionType(
  () => Certificate,
  'Certificate',
  'certificates (giấy chứng nhận)',
);

enum CertificateOrder {
  EXPIRY = 'EXPIRY',
  NEWEST = 'NEWEST',
}
registerEnumType(CertificateOrder, {
  name: 'CertificateOrder',
  description: 'How certificates are sorted.',
  valuesConfig: {
    EXPIRY: { description: 'Those that expire first come first.' },
    NEWEST: { description: 'Those issued last come first.' },
  },
});

const ORDERS = {
  EXPIRY: { key: (t: string) => `${t}.valid_until`, type: 'date', direction: 'ASC' },
  NEWEST: { key: (t: string) => `${t}.issued_on`, type: 'date', direction: 'DESC' },
} as const;

/** The certificate behind the answer, so that its fields can be asked for as well. */
type Verified = CertificateVerification & { readonly certificate: CertificateEntity };

@Resolver()
export class CertificateQueries {
  @Budget('verification')
  @Access(PUBLIC)
  @Query(() => CertificateVerification, {
    nullable: true,
    description:
      'Whether a code on a package is real (tra cứu, xác minh): a verification code of 8 characters or a product code, in any case, with or without blanks. Answered from the register of this moment, never from a cache; null when there is no such code: ask `verificationHint` then. A request for nothing else has a limit of its own, 3 000 points a minute for each address, so that a whole market behind one address can check at once. Trying codes is no use: of the 40 bits of a code 35 are random (the eighth character checks the other seven), so that with 1 000 certificates one code in 34 million is real: 8 days of trying from one address for one of them, which the catalogue shows anyway.',
  })
  async verifyCertificate(
    @Arg('code', () => String, { description: 'The code as it is read.' }) code: string,
    @Ctx() context: Context,
  ): Promise<Verified | null> {
    const certificate = await certificateByCode(context, code);
    if (!certificate) return null;
    const facts = await factsOf(context, certificate);
    const { number, productName, producerName, productCode, issuedOn, validUntil } = certificate;
    const { origin } = certificate;
    const issuedHere = origin === CertificateOrigin.SYSTEM;
    const checked = issuedHere || (await context.load(sourceCheckByCertificateId, certificate.id));
    return {
      certificate,
      status: certificateStatus(facts, context.today) as CertificateStatus,
      stars: starsOn({ ...facts, stars: certificate.awardedStars }, context.today),
      number,
      productName,
      producerName,
      productCode,
      issuedOn,
      validUntil,
      extendedUntil: facts.extendedUntil,
      origin,
      verifiedAgainstSource: !!checked,
      checkedAt: context.now,
    };
  }

  @Access(PUBLIC)
  @Query(() => VerificationHint, {
    description:
      'Helps with a code that was not found (có phải bạn gõ nhầm …?): where it is likely mistyped. Worked out from the code alone; nothing is looked up, so that it tells nothing about which codes exist.',
  })
  verificationHint(
    @Arg('code', () => String, { description: 'The code as it is read.' }) code: string,
    @Ctx() { language }: Context,
  ): VerificationHint {
    const { problem, positions } = hintOf(code);
    return { problem, positions: [...positions], message: say(HINTS[problem], language) };
  }

  @CacheFor(30)
  @Access(PUBLIC)
  @Query(() => Certificate, {
    nullable: true,
    description:
      'One certificate by its number, the newest where several issuers have given the same.',
  })
  certificate(
    @Arg('number', () => String, { description: 'Number of the certificate.' }) number: string,
    @Arg('issuer', () => String, {
      nullable: true,
      description: 'Only of this issuer, as its decision names it.',
    })
    issuer: string | null,
    @Ctx() context: Context,
  ): Promise<CertificateEntity | null> {
    return certificateByNumber(context, number, issuer);
  }

  @Access(certificateAccess.certificates)
  @Query(() => CertificateConnection, {
    description:
      'Certificates the viewer looks after: producers their own, communes those of their products, the province all. With validUntilTo it is the list of those that run out.',
  })
  certificates(
    @Arg('filter', () => CertificateFilter, {
      nullable: true,
      description: 'Which of them; all when left out.',
    })
    filter: CertificateFilter | null,
    @Arg('orderBy', () => CertificateOrder, {
      defaultValue: CertificateOrder.EXPIRY,
      description: 'How they are sorted.',
    })
    orderBy: CertificateOrder,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { sql, parameters } = filteredCertificates(filter, context.today);
    const rows = certificateRows(context).andWhere(sql, parameters);
    return keysetPage(rows, { args, orders: ORDERS, order: orderBy, language: context.language });
  }
}

@Resolver(() => CertificateVerification)
export class CertificateVerificationResolver {
  @FieldResolver(() => Certificate, { description: 'The certificate with its decision.' })
  certificate(@Root() verified: Verified): CertificateEntity {
    return verified.certificate;
  }
}
