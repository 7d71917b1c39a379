/** Who may import whom. See src/README.md for the picture. */
const rooms =
  'region|identity|audit|producer|product|rubric|dossier|council|certificate|value-chain|promotion|commune-criteria|income-survey|recognition|programme|difficulty|inspection|communication|resource|emulation|media|calendar|notice|complaint|document|ministry|trade|inquiry|partner|transfer|report|web';

/** Rooms that each room may know, besides platform, identity, audit, media, calendar and notice. */
const knows = {
  region: [],
  identity: ['region'],
  audit: [],
  notice: [],
  producer: ['region'],
  product: ['region', 'producer', 'rubric'],
  rubric: [],
  dossier: ['region', 'producer', 'product', 'rubric'],
  council: ['region', 'producer', 'product', 'rubric', 'dossier'],
  certificate: ['region', 'producer', 'product', 'rubric', 'dossier', 'council'],
  ministry: ['region', 'producer', 'product', 'rubric', 'dossier', 'council', 'certificate'],
  complaint: ['region', 'producer', 'product', 'dossier', 'council', 'certificate'],
  document: ['region', 'producer', 'product', 'rubric', 'dossier', 'council', 'certificate'],
  'value-chain': ['region', 'producer', 'product', 'rubric'],
  promotion: ['region', 'producer', 'product', 'rubric'],
  trade: ['region', 'producer', 'product', 'promotion', 'document'],
  inquiry: ['region', 'producer', 'product', 'trade'],
  transfer: ['region', 'producer', 'product', 'trade', 'document', 'commune-criteria', 'resource'],
  partner: ['region', 'producer', 'product', 'certificate'],
  'commune-criteria': ['region', 'producer', 'product', 'certificate', 'value-chain'],
  'income-survey': ['region', 'producer', 'product', 'certificate', 'trade', 'commune-criteria'],
  recognition: ['region', 'commune-criteria'],
  programme: ['region', 'producer', 'product', 'certificate', 'commune-criteria', 'recognition'],
  difficulty: ['region', 'certificate', 'commune-criteria', 'programme'],
  inspection: ['region', 'producer', 'product', 'commune-criteria', 'programme', 'difficulty'],
  communication: ['region', 'commune-criteria', 'programme'],
  emulation: ['region', 'commune-criteria', 'recognition', 'programme', 'document'],
  report: [
    'region',
    'product',
    'certificate',
    'document',
    'commune-criteria',
    'recognition',
    'resource',
    'programme',
    'difficulty',
  ],
  resource: ['region', 'commune-criteria'],
};

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: '\\.entity\\.ts$|\\.type\\.ts$' } },
    },
    {
      name: 'platform-knows-no-room',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: `^src/(${rooms})/` },
    },
    {
      name: 'nobody-imports-the-top',
      severity: 'error',
      from: { path: `^src/(platform|${rooms})/` },
      to: { path: '^src/(schema|server|jobs|main|commands)' },
    },
    {
      name: 'entities-know-no-graphql',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: { path: 'node_modules/(type-graphql|graphql)/' },
    },
    {
      name: 'types-know-no-database',
      severity: 'error',
      from: { path: '\\.type\\.ts$' },
      to: { path: 'node_modules/(typeorm|pg)/' },
    },
    {
      name: 'sql-only-where-it-belongs',
      severity: 'error',
      from: {
        path: `^src/(${rooms})/`,
        pathNot: '\\.(service|loader|filter|fields|entity)\\.ts$|/mutations/|/authenticate\\.ts$',
      },
      to: { path: 'node_modules/(typeorm|pg)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        path: 'node_modules/(typeorm|pg|type-graphql|graphql)/|\\.(service|loader|entity|type)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'services-of-others-only-from-mutations',
      severity: 'error',
      from: { path: `^src/(${rooms})/`, pathNot: '/mutations/' },
      to: {
        path: `^src/(${rooms})/[^/]+\\.service\\.ts$`,
        pathNot: '^src/$1/|^src/(identity|audit|media|calendar|notice)/',
      },
    },
    ...Object.entries(knows).map(([room, others]) => ({
      name: `${room}-knows-its-place`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: {
        path: `^src/(${rooms})/`,
        pathNot: `^src/(${[room, 'identity', 'audit', 'media', 'calendar', 'notice', ...others].join('|')})/`,
      },
    })),
    {
      name: 'pages-ask-operations-only',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: `^src/(?!web/)(${rooms})/|^src/platform/(db|read)/|node_modules/(typeorm|pg)/` },
    },
    {
      name: 'source-knows-no-tests',
      severity: 'error',
      from: { path: '^(src|seeds)/' },
      to: { path: '^test/' },
    },
    // The package of typed documents, and the descriptions of PDFs, hold types and no code; how tests are
    // run and the staff app is built is no part of the program.
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot:
          '^@graphql-typed-document-node/core$|^pdfmake/interfaces\\.js$|^vitest/config$|^vite$',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
