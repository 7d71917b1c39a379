import { In, type SelectQueryBuilder } from 'typeorm';
import { attachedFiles } from '../media/attached-files.loader.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { EmulationCommendationEntity, EmulationDecisionEntity } from './commendation.entity.ts';
import { emulationAccess } from './emulation.access.ts';
import { inReach } from './emulation.loader.ts';
import {
  EmulationRegistrationEntity,
  EmulationScoreEntity,
  EmulationStepEntity,
} from './registration.entity.ts';

/** Registrations the actor may read (alias `r`), to be filtered and paged. */
export function registrationRows(
  context: Context,
): SelectQueryBuilder<EmulationRegistrationEntity> {
  const rule = emulationAccess.emulationRegistrations;
  const { sql, parameters } = inReach(context, rule, 'r.commune_id');
  return context.db.source.manager
    .createQueryBuilder(EmulationRegistrationEntity, 'r')
    .where(sql, parameters);
}

/** The register of commendations (alias `m`); it is public, names of households are not. */
export function commendationRows(
  context: Context,
): SelectQueryBuilder<EmulationCommendationEntity> {
  return context.db.source.manager
    .createQueryBuilder(EmulationCommendationEntity, 'm')
    .where('true');
}

/** Registrations by id; hidden ones are null like those that do not exist. */
export const registrationById = defineLoader<string, EmulationRegistrationEntity | null>(
  'emulationRegistrationById',
  async (ids, context) => {
    const rows = await registrationRows(context).andWhere('r.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Points of registrations that were found through the loader above. */
export const scoresByRegistrationId = defineLoader<string, EmulationScoreEntity[]>(
  'emulationScoresByRegistrationId',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(EmulationScoreEntity, {
      registrationId: In([...ids]),
    });
    return manyByKey(ids, rows, (row) => row.registrationId);
  },
);

/** Steps of such registrations, the first one first. */
export const stepsByRegistrationId = defineLoader<string, EmulationStepEntity[]>(
  'emulationStepsByRegistrationId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(EmulationStepEntity, {
      where: { registrationId: In([...ids]) },
      order: { sequence: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.registrationId);
  },
);

export const commendationById = defineLoader<string, EmulationCommendationEntity | null>(
  'emulationCommendationById',
  async (ids, context) => {
    const rows = await commendationRows(context).andWhere('m.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** Lines of the register that count, by the registration they come from. */
export const commendationByRegistrationId = defineLoader<
  string,
  EmulationCommendationEntity | null
>('emulationCommendationByRegistrationId', async (ids, context) => {
  const rows = await commendationRows(context)
    .andWhere('m.registration_id = ANY(:ids) AND m.withdrawn_reason IS NULL', { ids })
    .getMany();
  return oneByKey(ids, rows, (row) => row.registrationId!);
});

/** Decisions of lines of the register, which is public. */
export const emulationDecisionById = defineLoader<string, EmulationDecisionEntity | null>(
  'emulationDecisionById',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(EmulationDecisionEntity, {
      id: In([...ids]),
    });
    return oneByKey(ids, rows, (row) => row.id);
  },
);

export const filesByEmulationDecisionId = attachedFiles('emulation_decision_file', 'decision_id');

defineNode({
  type: 'EmulationRegistration',
  entity: EmulationRegistrationEntity,
  load: (context, id) => context.load(registrationById, id),
});
defineNode({
  type: 'EmulationCommendation',
  entity: EmulationCommendationEntity,
  load: (context, id) => context.load(commendationById, id),
});
