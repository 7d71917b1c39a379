import { DossierState } from '../../../src/dossier/dossier.enums.ts';
import { inputOf, op, sheetCriteria } from '../../support/rating.ts';
import { Role } from '../../../src/identity/identity.enums.ts';
import { gid, type Fixture, type Fixtures, type World } from '../world.ts';

/** A dossier in the state that each step starts from. */
export async function dossierFixtures(world: World): Promise<Fixtures> {
  const product = gid('Product', await world.product('chua-co-ho-so'));
  const draft = await dossierIn(world, DossierState.DRAFT);
  const evidence = gid('Evidence', await evidenceOf(world, draft));
  const [criterion] = await sheetCriteria(world.api);
  const step = (dossierId: string, more: object = {}, answer?: Fixture['answer']) => {
    const id = gid('Dossier', dossierId);
    const args = () => ({ id, input: { operationId: op(), ...more } });
    return { object: id, args, ...(answer !== undefined && { answer }) };
  };
  const inState = async (state: DossierState, more: object = {}, answer?: Fixture['answer']) =>
    step(await dossierIn(world, state), { baseRevision: 1, ...more }, answer);
  const why = { reason: 'Vì thử nghiệm' };
  const points = {
    ...{ materialOrigin: 'Tại xã', localLabour: '12 lao động', ideaOrigin: 'Của chủ thể' },
    ...{ localIdentity: 'Nghề cũ', reportNumber: '12/BC-UBND', reportDate: '2026-11-01' },
  };
  return {
    dossierCreate: {
      object: product,
      args: () => ({ input: { productId: product, kind: 'FIRST', operationId: op() } }),
    },
    dossierUpdate: step(draft, { baseRevision: 1, address: 'Xóm mới' }),
    dossierSelfScore: step(draft, {
      scores: inputOf([
        { criterionId: criterion!.id, optionId: criterion!.options[0]!.id, points: 0 },
      ]),
    }),
    dossierEvidenceAdd: step(draft, {
      ...{ kind: 'AWARD', title: 'Bằng khen', reference: 'Số 1', criterionIds: [] },
    }),
    dossierEvidenceRemove: step(draft, { evidenceId: evidence }),
    dossierSubmit: step(draft, { baseRevision: 1 }, 'INCOMPLETE'),
    dossierWithdraw: await inState(DossierState.SUBMITTED, why),
    communeReviewStart: await inState(DossierState.SUBMITTED),
    communeAssessmentRecord: await inState(DossierState.COMMUNE_REVIEW, points),
    dossierForward: await inState(DossierState.ASSESSED),
    dossierReturn: await inState(DossierState.FORWARDED, why, {
      [Role.COMMUNE_OFFICER]: 'WRONG_STATE',
    }),
    dossierAccept: await inState(DossierState.FORWARDED),
  };
}

let made = 0;

/** Puts a dossier of the first producer straight into the tables. */
export async function dossierIn(world: World, state: DossierState): Promise<string> {
  const slug = `ho-so-${++made}`;
  const { rows } = await world.api.db.owner.query<{ id: string }>(
    `INSERT INTO dossier (product_id, producer_id, commune_id, rubric_sheet_id, kind, state, year,
                          receipt_number, organisation_name, product_name, submitted_at)
     SELECT p.id, p.producer_id, p.commune_id,
            (SELECT s.id FROM rubric_sheet s JOIN rubric_version v ON v.id = s.version_id
              WHERE v.code = '26/2026' AND s.number = 6),
            'FIRST', $2, 2026, CASE WHEN $2 <> 'DRAFT' THEN p.slug END, p.name, p.name,
            CASE WHEN $2 <> 'DRAFT' THEN now() END
       FROM product p WHERE p.id = $1 RETURNING id`,
    [await world.product(slug), state],
  );
  return rows[0]!.id;
}

async function evidenceOf({ api }: World, dossierId: string): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `INSERT INTO dossier_evidence (dossier_id, rubric_sheet_id, position, kind, title, reference)
     SELECT id, rubric_sheet_id, 1, 'AWARD', 'Bằng khen cũ', 'Số 0' FROM dossier WHERE id = $1
     RETURNING id`,
    [dossierId],
  );
  return rows[0]!.id;
}
