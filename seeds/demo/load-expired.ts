import { systemTransaction } from '../../src/audit/system-transaction.service.ts';
import { issueCertificate } from '../../src/certificate/certificate-issue.service.ts';
import { RecognitionDecisionEntity } from '../../src/certificate/certificate.entity.ts';
import { RecognitionLevel } from '../../src/certificate/certificate.enums.ts';
import { lastDayOfMonths } from '../../src/certificate/certificate-life.rules.ts';
import { applyCertificate } from '../../src/product/product.service.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { fromGlobalId } from '../../src/platform/graphql/node.ts';
import { present } from './caller.ts';
import { find } from './journey/recognise.ts';
import type { Piece } from './pieces.ts';

/**
 * The one product of the press whose decision and day are known. Decision 124 of 20 February 2023 rests on
 * criteria under which certificates ran for 36 months, so it has been expired since 20 February 2026.
 */
const REPORTED = {
  product: 'Nấm hương Việt Trúc Mai',
  producerName: 'Cơ sở sản xuất Trúc Mai',
  number: '124/QĐ-UBND',
  decidedOn: '2023-02-20',
  issuer: 'Ủy ban nhân dân tỉnh Cao Bằng',
  stars: 4,
  months: 36,
} as const;

/** An expired certificate, as far as the press tells: the catalogue shows no stars for it. */
export const loadExpired: Piece = {
  name: 'expired certificate',
  async load({ stage, database }) {
    const { nodes } = await find(stage.anyone, REPORTED.product, 'ANY');
    const product = nodes.find(({ name }) => name === REPORTED.product);
    const productId = fromGlobalId(present('product', product).id)?.uuid ?? '';
    await systemTransaction(database, async ({ em, record }) => {
      const { number, decidedOn, issuer, producerName } = REPORTED;
      const decisionId = uuidv7();
      await em.insert(RecognitionDecisionEntity, {
        ...{ id: decisionId, number, decidedOn, issuer, level: RecognitionLevel.PROVINCE },
      });
      const certificate = await issueCertificate(em, {
        number: `${number} (theo báo chí, chưa đối chiếu)`,
        decisionId,
        productId,
        dossierId: null,
        sessionItemId: null,
        productName: REPORTED.product,
        producerName,
        awardedStars: REPORTED.stars,
        issuedOn: decidedOn,
        validUntil: lastDayOfMonths(decidedOn, REPORTED.months),
        productCode: null,
      });
      await applyCertificate(em, productId, {
        id: certificate.id,
        stars: certificate.awardedStars,
        validFrom: certificate.issuedOn,
        validUntil: certificate.validUntil,
      });
      record({
        action: 'demo.expiredCertificate',
        subjectType: 'Certificate',
        subjectId: certificate.id,
        after: REPORTED,
      });
    });
  },
};
