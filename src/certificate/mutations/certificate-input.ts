import { z } from 'zod';
import { because } from '../../platform/graphql/input-errors.ts';
import { fromGlobalId } from '../../platform/graphql/node.ts';
import { readProductCode } from '../certificate.rules.ts';
import { cleanCode } from '../verification-code.rules.ts';

/** A global id of one of several types; the cleaned value is the uuid. */
function idOfAny(...types: string[]) {
  return z
    .string()
    .max(200)
    .refine((id) => types.includes(fromGlobalId(id)?.type ?? ''), {
      ...because({ vi: 'Không tìm thấy đối tượng này.', en: 'No such object.' }),
    })
    .transform((id) => fromGlobalId(id)?.uuid ?? '');
}

/** What a recognition can rest on. */
export const recognisableId = () => idOfAny('SessionItem', 'ReRatingRound');

/** A unit that can issue certificates. */
export const unitId = () => idOfAny('Province', 'District');

/** A product code of either form, as it is stored. */
export const productCodeText = () =>
  z
    .string()
    .max(60)
    .transform(cleanCode)
    .refine((code) => readProductCode(code) !== null, {
      ...because({
        vi: 'Mã sản phẩm có dạng 04-01273-1-2026, hoặc dạng cũ 83-832-28882-2-2022.',
        en: 'A product code looks like 04-01273-1-2026, or the old form 83-832-28882-2-2022.',
      }),
    });

export const OPERATION_ID = 'Made by the client; a repeat has no effect.';
