import type { Room } from '../platform/graphql/room.ts';
import {
  CertificateEntity,
  CertificateRevocationEntity,
  RecognitionDecisionEntity,
} from './certificate.entity.ts';
import { CERTIFICATE_READS } from './certificate.fields.ts';
import { CertificateQueries, CertificateVerificationResolver } from './certificate.queries.ts';
import {
  CertificateResolver,
  CertificateRevocationResolver,
  ProductCertificatesResolver,
  RecognitionDecisionResolver,
} from './certificate.resolver.ts';
import { CertificateRevokeMutation } from './mutations/certificate-revoke.ts';
import { RecognitionDecisionRecordMutation } from './mutations/recognition-decision-record.ts';

export const certificate: Room = {
  name: 'certificate',
  entities: [RecognitionDecisionEntity, CertificateEntity, CertificateRevocationEntity],
  resolvers: [
    CertificateQueries,
    CertificateVerificationResolver,
    CertificateResolver,
    CertificateRevocationResolver,
    RecognitionDecisionResolver,
    ProductCertificatesResolver,
    RecognitionDecisionRecordMutation,
    CertificateRevokeMutation,
  ],
  reads: CERTIFICATE_READS,
};
