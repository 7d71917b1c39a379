import { resultByItemId } from '../../council/result.loader.ts';
import { certificateFacts, previewFacts } from '../certificate-facts.loader.ts';
import { DocumentFormat, DocumentKind } from '../document.enums.ts';
import type { Context } from '../../platform/graphql/context.ts';
import type { Print, PrintDefinition, PrintProblem, PrintRequest } from './print.ts';
import { inFileName } from './session.ts';

async function gather(context: Context, request: PrintRequest): Promise<Print | PrintProblem> {
  const { type, uuid } = request.subject;
  const data =
    type === 'Certificate'
      ? await certificateFacts(context, uuid)
      : await previewFacts(context, uuid, async (id) => {
          const result = await context.load(resultByItemId, id);
          return result?.proposedStar ?? null;
        });
  if (!data) return 'NOT_FOUND';
  return {
    subjectType: type,
    subjectId: uuid,
    scope: `${request.kind}:${uuid}`,
    number: data.number ?? 'xem trước',
    draft: data.decision === null,
    fileName: data.number
      ? `giay-chung-nhan-${inFileName(data.number)}`
      : 'giay-chung-nhan-xem-truoc',
    data,
    paper: 'CERTIFICATE',
    sets: 1,
  };
}

export const certificatePrint: PrintDefinition = {
  kind: DocumentKind.CERTIFICATE,
  formats: [DocumentFormat.PDF],
  subjects: ['Certificate', 'SessionItem'],
  gather,
};
