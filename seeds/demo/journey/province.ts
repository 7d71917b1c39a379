import {
  AcceptDossierDocument,
  AssessAsCommuneDocument,
  CheckDossierDocument,
  ForwardDossierDocument,
  ReceiveSamplesDocument,
} from '../../generated/operations.ts';
import { accepted, present, type Caller } from '../caller.ts';
import type { Dossier, Operation } from './register.ts';

/** The commune writes its four-point assessment (Mẫu 03). */
export async function assessAsCommune(
  officer: Caller,
  operation: Operation,
  dossier: Dossier,
  reportDate: string,
): Promise<Dossier> {
  const { communeAssessmentRecord } = await officer.send(AssessAsCommuneDocument, {
    id: dossier.id,
    input: {
      baseRevision: dossier.revision,
      materialOrigin: 'Nguyên liệu trồng và thu tại xã, có sổ theo dõi (minh họa).',
      localLabour: 'Lao động là người trong xã (minh họa).',
      ideaOrigin: 'Nghề có từ lâu ở xóm, chủ thể phát triển thành sản phẩm (minh họa).',
      localIdentity: 'Cách làm truyền thống của người địa phương (minh họa).',
      reportNumber: 'minh họa/BC-UBND',
      reportDate,
      operationId: operation('commune'),
    },
  });
  const { dossier: assessed } = accepted('AssessAsCommune', communeAssessmentRecord);
  return present('dossier', assessed);
}

/** The commune takes in five samples and sends the dossier to the province with its letter. */
export async function forward(
  officer: Caller,
  operation: Operation,
  dossier: Dossier,
  day: string,
): Promise<Dossier> {
  const { dossierSamplesRecord } = await officer.send(ReceiveSamplesDocument, {
    id: dossier.id,
    input: { quantity: 5, receivedOn: day, operationId: operation('samples') },
  });
  accepted('ReceiveSamples', dossierSamplesRecord);
  const { dossierForward } = await officer.send(ForwardDossierDocument, {
    id: dossier.id,
    input: {
      baseRevision: dossier.revision,
      requestNumber: 'minh họa/TTr-UBND',
      requestDate: day,
      operationId: operation('forward'),
    },
  });
  return present('dossier', accepted('ForwardDossier', dossierForward).dossier);
}

/** The province checks the composition of the dossier and finds it complete. */
export async function accept(
  secretary: Caller,
  operation: Operation,
  dossier: Dossier,
): Promise<Dossier> {
  const { dossierCheckRecord } = await secretary.send(CheckDossierDocument, {
    id: dossier.id,
    input: {
      ...{ requestLetter: true, communeReport: true, productFile: true, samples: true },
      operationId: operation('check'),
    },
  });
  accepted('CheckDossier', dossierCheckRecord);
  const { dossierAccept } = await secretary.send(AcceptDossierDocument, {
    id: dossier.id,
    input: { baseRevision: dossier.revision, operationId: operation('accept') },
  });
  return present('dossier', accepted('AcceptDossier', dossierAccept).dossier);
}
