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
  type Fields,
  type Row,
} from '../platform/read/declare.ts';
import { statusSql } from './certificate.filter.ts';
import { RE_RATING_WINDOW } from '../product/product.rules.ts';
import { readCode } from './verification-code.rules.ts';

const decisionRead = defineRead('RecognitionDecision', {
  table: 'recognition_decision',
  fields: {
    id: nodeId(),
    number: column(),
    decidedOn: column(),
    issuer: column(),
    level: column(),
    signer: column(),
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
    issuer: column(),
    level: column(),
    requestNumber: column(),
    requestedOn: column(),
  },
});

const extensionRead = defineRead('CertificateExtension', {
  table: 'certificate_extension',
  fields: {
    extendedUntil: expression(({ t }) => `least(${t}.extended_until, ${t}.ended_on)`),
    decisionNumber: column(),
    decidedOn: column(),
  },
});

/** The status as printed on both: the register and what the world is told of a code. */
const today = (row: Pick<Row, 't' | 'p'>) => statusSql(row.t, row.p.today());
const worth: Fields = {
  number: column(),
  productName: column(),
  producerName: column(),
  issuedOn: column(),
  validUntil: column(),
  productCode: column(),
  origin: column(),
  verifiedAgainstSource: expression(
    ({ t }) =>
      `(${t}.origin = 'SYSTEM' or exists (select from certificate_source_check s` +
      ` where s.certificate_id = ${t}.id))`,
  ),
  stars: expression(
    (row) => `case when ${today(row)} in ('VALID', 'EXTENDED') then ${row.t}.stars end`,
  ),
};

const certificateRead = defineRead('Certificate', {
  table: 'certificate',
  fields: {
    ...worth,
    id: nodeId(),
    supersededOn: column(),
    status: expression<{ on?: string | null }>((row) =>
      row.args.on ? statusSql(row.t, row.p.add(row.args.on, 'date')) : today(row),
    ),
    decision: toOne('RecognitionDecision', 'decision_id'),
    revocation: toOne('CertificateRevocation', {
      where: ({ t, parent }) => `${t}.certificate_id = ${parent}.id`,
    }),
    extension: toOne('CertificateExtension', {
      where: ({ t, parent }) => `${t}.certificate_id = ${parent}.id`,
    }),
    successor: toOne('Certificate', 'superseded_by'),
    product: toOne('Product', 'product_id'),
    reRatingWindow: object({
      from: expression(({ t }) => `${t}.valid_until - ${RE_RATING_WINDOW.from}`),
      to: expression(({ t }) => `${t}.valid_until - ${RE_RATING_WINDOW.to}`),
      isOpen: expression(
        ({ t, p }) =>
          `(${p.today()} between ${t}.valid_until - ${RE_RATING_WINDOW.from}` +
          ` and ${t}.valid_until - ${RE_RATING_WINDOW.to})`,
      ),
    }),
  },
});

const verificationRead = defineRead('CertificateVerification', {
  table: 'certificate',
  fields: {
    ...worth,
    status: expression(today),
    extendedUntil: expression(
      ({ t }) =>
        `(select least(e.extended_until, e.ended_on) from certificate_extension e` +
        ` where e.certificate_id = ${t}.id)`,
    ),
    checkedAt: expression(() => 'now()'),
    certificate: toOne('Certificate', 'id'),
  },
});

const certificateRoot = defineRoot(
  'certificate',
  toOne<{ number: string; issuer?: string | null }>('Certificate', {
    where: ({ t, p, args }) => {
      const number = `${t}.number = ${p.add(args.number.normalize('NFC').trim(), 'text')}`;
      if (!args.issuer) return number;
      const issuer = p.add(args.issuer.normalize('NFC').trim(), 'text');
      return `${number} and lower(${t}.issuer) = lower(${issuer})`;
    },
    orderBy: ({ t }) => `${t}.issued_on desc, ${t}.id desc`,
  }),
);

/** Read from the register of this moment; a code that cannot be one is not even looked for. */
const verifyRoot = defineRoot(
  'verifyCertificate',
  toOne<{ code: string }>('CertificateVerification', {
    where: ({ t, p, args }) => {
      const read = readCode(args.code);
      if (!read) return 'false';
      const code = p.add(read.code, 'text');
      return read.kind === 'VERIFICATION'
        ? `${t}.verification_code = ${code}`
        : `upper(${t}.product_code) = ${code}`;
    },
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
  extensionRead,
  certificateRead,
  verificationRead,
  certificateRoot,
  verifyRoot,
  productExtension,
];
