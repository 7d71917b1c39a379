import {
  column,
  defineRead,
  defineRoot,
  toMany,
  toOne,
  type Row,
} from '../platform/read/declare.ts';
import { cellsSql, communesSql, rangeSql } from './approved-matrix.filter.ts';
import { MOST_MATRIX_YEARS } from './approved-matrix.type.ts';
import type { AssessmentPeriodKind } from './commune-criteria.enums.ts';

interface Asked {
  readonly setCode: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly periodKind: AssessmentPeriodKind;
}

/** The arguments of the root as placeholders. */
function asked({ p }: Row, args: Asked) {
  return {
    set: () => p.add(args.setCode, 'text'),
    from: p.add(args.fromYear, 'int'),
    to: p.add(args.toYear, 'int'),
    kind: p.add(args.periodKind, 'text'),
  };
}

const outer = (row: Row) => asked(row, row.outer as unknown as Asked);

const matrixRead = defineRead('ApprovedMatrix', {
  table: 'criteria_set',
  fields: {
    setCode: column('code'),
    indicators: toMany('ApprovedMatrixIndicator', {
      from: ({ parent }) =>
        `(select i.id, i.code, i.unit, i.position, c.number as criterion_number` +
        ` from indicator i join criteria_set_criterion c on c.id = i.criterion_id` +
        ` where c.set_id = ${parent}.id)`,
      orderBy: ({ t }) => `${t}.criterion_number, ${t}.position, ${t}.id`,
    }),
    communes: toMany('ApprovedMatrixCommune', {
      from: () => 'unit',
      where: (row) => {
        const { from, to, kind } = outer(row);
        return communesSql(row.t, from, to, kind);
      },
      orderBy: ({ t }) => `${t}.code, ${t}.valid_from nulls first, ${t}.id`,
    }),
  },
});

const indicatorRead = defineRead('ApprovedMatrixIndicator', {
  fields: { code: column(), criterionNumber: column(), unit: column() },
});

const communeRead = defineRead('ApprovedMatrixCommune', {
  fields: {
    code: column(),
    name: column(),
    validFrom: column(),
    cells: toMany('ApprovedMatrixCell', {
      from: (row) => {
        const { set, from, to, kind } = outer(row);
        return cellsSql(set(), from, to, kind, `${row.parent}.id`);
      },
      orderBy: ({ t }) => `${t}.year, ${t}.criterion_number, ${t}.position, ${t}.id`,
    }),
  },
});

const cellRead = defineRead('ApprovedMatrixCell', {
  fields: {
    year: column(),
    indicatorCode: column(),
    value: column(),
    yesNo: column(),
    met: column(),
    isDemonstration: column(),
  },
});

const matrixRoot = defineRoot(
  'approvedMatrix',
  toOne<Asked>('ApprovedMatrix', {
    where: ({ t, p, args }) => {
      const [from, to] = [p.add(args.fromYear, 'int'), p.add(args.toYear, 'int')];
      const range = rangeSql(from, to, MOST_MATRIX_YEARS);
      return `${t}.code = ${p.add(args.setCode, 'text')} and ${range}`;
    },
  }),
);

export const APPROVED_MATRIX_READS = [matrixRead, indicatorRead, communeRead, cellRead, matrixRoot];
