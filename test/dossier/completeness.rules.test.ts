import { describe, expect, it } from 'vitest';
import {
  checklist,
  missingOf,
  type CompletenessFacts,
} from '../../src/dossier/completeness.rules.ts';
import { ChangeTopic } from '../../src/dossier/dossier-form.enums.ts';
import { DossierPiece, PIECE_NAMES } from '../../src/dossier/dossier-piece.enums.ts';
import { DossierKind, EvidenceKind } from '../../src/dossier/dossier.enums.ts';

const TODAY = '2026-11-22';
const WHOLE: CompletenessFacts = {
  kind: DossierKind.FIRST,
  legalRepresentative: 'Nông Văn A',
  address: 'Xóm Nà Rẻo',
  phone: '0206123456',
  scoredCriteria: 29,
  selfScored: 29,
  evidenceKinds: [EvidenceKind.MATERIAL_ORIGIN],
  expiredEvidence: 0,
  unproven: 0,
  openComments: 0,
  hasPrevious: false,
  certificateEnds: null,
  changes: [],
  organisationKind: 'COOPERATIVE',
  representativeSex: 'MALE',
  representativeEthnicity: 'Nùng',
  permanentAddress: 'Xóm Nà Rẻo',
  establishedOn: '2018-05-02',
  productDescription: 'Túi 500 g',
  hasBusinessRegistration: false,
  productDeclared: false,
  productionProved: false,
  intellectualProperty: [],
  intellectualPropertyOther: null,
  history: 'a',
  structure: 'b',
  results: true,
  plan: 'c',
};
const lacks = (more: Partial<CompletenessFacts>) =>
  missingOf(checklist({ ...WHOLE, ...more }, TODAY));

describe('what a dossier lacks before it can be lodged', () => {
  it('is nothing when everything is there', () => {
    expect(lacks({})).toEqual([]);
  });

  it.each<[keyof CompletenessFacts, DossierPiece]>([
    ['legalRepresentative', DossierPiece.LEGAL_REPRESENTATIVE],
    ['address', DossierPiece.ADDRESS],
    ['phone', DossierPiece.PHONE],
    ['organisationKind', DossierPiece.ORGANISATION_KIND],
    ['representativeSex', DossierPiece.REPRESENTATIVE_SEX],
    ['representativeEthnicity', DossierPiece.REPRESENTATIVE_ETHNICITY],
    ['permanentAddress', DossierPiece.PERMANENT_ADDRESS],
    ['establishedOn', DossierPiece.REGISTRATION],
    ['productDescription', DossierPiece.PRODUCT_DESCRIPTION],
    ['history', DossierPiece.HISTORY],
    ['structure', DossierPiece.STRUCTURE],
    ['plan', DossierPiece.PLAN],
  ])('names %s', (field, piece) => {
    expect(lacks({ [field]: null })).toEqual([piece]);
  });

  it('asks proof of what is ticked, and of nothing else', () => {
    const ticked = {
      ...{ hasBusinessRegistration: true, productDeclared: true, productionProved: true },
      intellectualProperty: ['OTHER'],
    };
    expect(lacks(ticked)).toEqual([
      'INTELLECTUAL_PROPERTY_NAME',
      'BUSINESS_REGISTRATION_PAPER',
      'DECLARATION_PAPER',
      'PRODUCTION_PAPER',
      'INTELLECTUAL_PROPERTY_PAPER',
    ]);
    const proofs = Object.values(EvidenceKind);
    const named = { intellectualPropertyOther: 'Nhãn hiệu của xã' };
    expect(lacks({ ...ticked, ...named, evidenceKinds: proofs })).toEqual([]);
  });

  it('takes a higher star with something before it and at least one change', () => {
    const kind = DossierKind.UPGRADE;
    expect(lacks({ kind })).toEqual(['PREVIOUS', 'CHANGES']);
    const same = [{ topic: ChangeTopic.LABEL, changed: false }];
    expect(lacks({ kind, hasPrevious: true, changes: same })).toEqual(['CHANGES']);
    const other = [{ topic: ChangeTopic.LABEL, changed: true }];
    expect(lacks({ kind, hasPrevious: true, changes: other })).toEqual([]);
  });

  it('takes a new rating with all topics, valid papers, in its window', () => {
    const changes = Object.values(ChangeTopic)
      .filter((topic) => topic !== ChangeTopic.OTHER)
      .map((topic) => ({ topic, changed: false }));
    const again = { kind: DossierKind.RE_RATING, hasPrevious: true, changes };
    expect(lacks(again)).toEqual([]);
    expect(lacks({ ...again, changes: changes.slice(1) })).toEqual(['CHANGES']);
    expect(lacks({ ...again, expiredEvidence: 1 })).toEqual(['VALID_PAPERS']);
    expect(lacks({ expiredEvidence: 1 })).toEqual([]);
    // 180 days before 21 May 2027 is 22 November 2026.
    expect(lacks({ ...again, certificateEnds: '2027-05-21' })).toEqual([]);
    expect(lacks({ ...again, certificateEnds: '2027-05-22' })).toEqual(['RE_RATING_OPEN']);
    const late = checklist({ ...WHOLE, ...again, certificateEnds: '2027-03-21' }, TODAY);
    expect(late.find(({ piece }) => piece === DossierPiece.RE_RATING_IN_TIME)).toEqual({
      piece: 'RE_RATING_IN_TIME',
      state: 'MISSING',
      required: false,
    });
    expect(lacks({ ...again, certificateEnds: '2027-03-21' })).toEqual([]);
  });

  it('lists every piece once, each with a name in both languages', () => {
    const pieces = checklist(WHOLE, TODAY).map(({ piece }) => piece);
    expect([...pieces].sort()).toEqual(Object.values(DossierPiece).sort());
    for (const piece of pieces) expect(Object.values(PIECE_NAMES[piece]).join('')).not.toBe('');
  });
});
