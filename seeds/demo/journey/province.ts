import {
  AcceptDossierDocument,
  AssessAsCommuneDocument,
  ForwardDossierDocument,
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

/** The commune sends the dossier to the province. */
export async function forward(
  officer: Caller,
  operation: Operation,
  dossier: Dossier,
): Promise<Dossier> {
  const { dossierForward } = await officer.send(ForwardDossierDocument, {
    id: dossier.id,
    input: { baseRevision: dossier.revision, operationId: operation('forward') },
  });
  return present('dossier', accepted('ForwardDossier', dossierForward).dossier);
}

/** The province finds the dossier complete. */
export async function accept(
  secretary: Caller,
  operation: Operation,
  dossier: Dossier,
): Promise<Dossier> {
  const { dossierAccept } = await secretary.send(AcceptDossierDocument, {
    id: dossier.id,
    input: { baseRevision: dossier.revision, operationId: operation('accept') },
  });
  return present('dossier', accepted('AcceptDossier', dossierAccept).dossier);
}
