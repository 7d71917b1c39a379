import {
  column,
  defineRead,
  defineRoot,
  expression,
  extendRead,
  nodeId,
  object,
  toMany,
  toOne,
  type Row,
} from '../platform/read/declare.ts';
import { RE_RATING_WINDOW } from './certificate.rules.ts';

/** The same as `certificateStatus` in the rules. */
function statusSql({ t }: Pick<Row, 't'>, day: string): string {
  return (
    `case when exists (select from certificate_revocation r where r.certificate_id = ${t}.id` +
    ` and r.revoked_on <= ${day}) then 'REVOKED'` +
    ` when ${t}.issued_on > ${day} then 'NOT_YET'` +
    ` when ${t}.superseded_on <= ${day} then 'SUPERSEDED'` +
    ` when ${t}.valid_until < ${day} then 'EXPIRED' else 'VALID' end`
  );
}

const decisionRead = defineRead('RecognitionDecision', {
  table: 'recognition_decision',
  fields: {
    id: nodeId(),
    number: column(),
    decidedOn: column(),
    issuer: column(),
    level: column(),
    fileUrl: column(),
    certificates: toMany('Certificate', {
      fk: 'decision_id',
      orderBy: ({ t }) => `${t}.number, ${t}.id`,
    }),
  },
});

const revocationRead = defineRead('CertificateRevocation', {
  table: 'certificate_revocation',
  fields: {
    revokedOn: column(),
    ground: column(),
    decisionNumber: column(),
    decidedOn: column(),
  },
});

const certificateRead = defineRead('Certificate', {
  table: 'certificate',
  fields: {
    id: nodeId(),
    number: column(),
    productName: column(),
    producerName: column(),
    issuedOn: column(),
    validUntil: column(),
    productCode: column(),
    supersededOn: column(),
    status: expression<{ on?: string | null }>((row) =>
      statusSql(row, row.args.on ? row.p.add(row.args.on, 'date') : row.p.today()),
    ),
    stars: expression(
      (row) => `case when ${statusSql(row, row.p.today())} = 'VALID' then ${row.t}.stars end`,
    ),
    decision: toOne('RecognitionDecision', 'decision_id'),
    revocation: toOne('CertificateRevocation', {
      where: ({ t, parent }) => `${t}.certificate_id = ${parent}.id`,
    }),
    successor: toOne('Certificate', 'superseded_by'),
    product: toOne('Product', 'product_id'),
    reRatingWindow: object({
      from: expression(({ t }) => `${t}.valid_until - ${RE_RATING_WINDOW.from}`),
      to: expression(({ t }) => `${t}.valid_until - ${RE_RATING_WINDOW.to}`),
    }),
  },
});

const certificateRoot = defineRoot(
  'certificate',
  toOne<{ number: string }>('Certificate', {
    where: ({ t, p, args }) =>
      `${t}.number = ${p.add(args.number.normalize('NFC').trim(), 'text')}`,
  }),
);

/** What this room adds to products. */
const productExtension = extendRead('Product', {
  certificate: toOne('Certificate', 'current_certificate_id'),
  certificates: toMany('Certificate', {
    fk: 'product_id',
    orderBy: ({ t }) => `${t}.issued_on desc, ${t}.id desc`,
  }),
});

export const CERTIFICATE_READS = [
  decisionRead,
  revocationRead,
  certificateRead,
  certificateRoot,
  productExtension,
];
