import { z } from 'zod';
import { because } from '../platform/graphql/input-errors.ts';
import { fromGlobalId } from '../platform/graphql/node.ts';

/** A global id of a unit of one of these types; the cleaned value is the uuid. */
export const unitIdOf = (...types: readonly ('Commune' | 'District' | 'Province')[]) =>
  z
    .string()
    .max(200)
    .refine((id) => types.some((type) => fromGlobalId(id)?.type === type), {
      ...because({ vi: 'Không tìm thấy đơn vị này.', en: 'No such unit.' }),
    })
    .transform((id) => fromGlobalId(id)?.uuid ?? '');
