// The house's own rules: which room may import from which. Each says why to whoever trips it.
const room = (name) => `^src/${name}/`;
const anyRoomBut = (...names) => `^(src|templates)/(?!(${names.join('|')})(/|$))`;

const mayImport = (name, from, rooms, why) => ({
  name,
  comment: why,
  severity: 'error',
  from: { path: from },
  to: { path: anyRoomBut(...rooms) },
});

/** The nouns that may pass the wall to a customer's packet. */
const PACKET_NOUNS = [
  'benchmark-consent',
  'book-settings',
  'customer-facts',
  'locale',
  'offerings',
  'packet-benchmark',
  'packet-gate',
  'packet-plan',
  'review-figures',
  'stated-figures',
  'team',
  'wording',
];
const NOUNS_OF_A_PACKET = `^src/model/(${PACKET_NOUNS.join('|')})\\.ts$`;

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Data flows one way. Move what both need into the noun that both speak of.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    mayImport(
      'views-stand-alone',
      room('views'),
      ['views'],
      'A view says what a reader may see; it knows nothing of the inside.',
    ),
    mayImport(
      'model-speaks-nouns',
      room('model'),
      ['model', 'views'],
      'Nouns are the ground that all rooms stand on.',
    ),
    mayImport(
      'read-comes-first',
      room('read'),
      ['read', 'model', 'diagnostics', 'views', 'fonts'],
      'Reading knows nothing of what comes later.',
    ),
    mayImport(
      'fonts-stand-alone',
      room('fonts'),
      ['fonts'],
      'Which characters the fonts have is asked by the check of content and by whoever draws; it knows neither.',
    ),
    mayImport(
      'diagnostics-name-places',
      room('diagnostics'),
      ['diagnostics', 'model'],
      'Diagnostics turn findings into addresses, and no more.',
    ),
    mayImport('score-is-pure', room('score'), ['score', 'model'], 'Scoring is data in, data out.'),
    mayImport(
      'segment-is-pure',
      room('segment'),
      ['segment', 'score', 'model'],
      'Segmenting is data in, data out, of scores.',
    ),
    mayImport(
      'examine-is-pure',
      room('examine'),
      ['examine', 'segment', 'score', 'model'],
      'Examining is data in, data out, of labels.',
    ),
    mayImport(
      'qualify-is-pure',
      room('qualify'),
      ['qualify', 'score', 'model'],
      'Qualifying is data in, data out, of answers.',
    ),
    mayImport(
      'benchmark-is-pure',
      room('benchmark'),
      ['benchmark', 'model'],
      'A benchmark is made of customer files and of what was published: data in, data out.',
    ),
    mayImport(
      'editor-is-pure',
      room('editor'),
      ['editor', 'read', 'diagnostics', 'model', 'views'],
      'What an editor knows is made of what content may say: data in, data out.',
    ),
    mayImport('plan-is-pure', room('plan'), ['plan', 'model'], 'Planning is data in, data out.'),
    mayImport(
      'export-is-pure',
      room('export'),
      ['export', 'score', 'model', 'views'],
      'A table is data in, data out, of the book and what the methods say of it.',
    ),
    {
      name: 'the-middle-touches-nothing',
      comment: 'Scoring, segmenting, planning and projecting know no file, no clock and no process.',
      severity: 'error',
      from: { path: '^src/(score|segment|examine|qualify|plan|benchmark|project|export|diff|model|views)/' },
      to: { dependencyTypes: ['core'] },
    },
    mayImport(
      'customer-projection',
      '^src/project/customer/',
      ['project/customer', 'model', 'views'],
      'The door to the customer opens on customer facts alone.',
    ),
    {
      name: 'the-audience-wall',
      comment:
        'A customer packet must not be able to name an internal fact, an account, a score or a segment. These are the nouns that may pass.',
      severity: 'error',
      from: { path: '^src/project/customer/' },
      to: {
        path: '^src/model/',
        pathNot: NOUNS_OF_A_PACKET,
      },
    },
    {
      name: 'customer-facts-stand-alone',
      comment: 'What may pass the wall must not carry an internal noun with it.',
      severity: 'error',
      from: {
        path: NOUNS_OF_A_PACKET,
      },
      to: {
        path: '^src/model/',
        pathNot: `^src/model/(${PACKET_NOUNS.join('|')}|primitives)\\.ts$`,
      },
    },
    {
      name: 'packets-never-see-the-book',
      comment: 'The process that draws packets reads staged packets and nothing else.',
      severity: 'error',
      from: { path: '^(src/packets/|src/render/|templates/)' },
      to: {
        path: '^src/(model|read|score|segment|examine|qualify|plan|benchmark|project|export|issue|site|import)/',
      },
    },
    {
      name: 'templates-take-views',
      comment: 'A template draws what a view says.',
      severity: 'error',
      from: { path: '^templates/' },
      to: { path: '^src/(?!views/)' },
    },
    {
      name: 'site-takes-views',
      comment:
        'A page takes a view and nothing else. What a reader takes away is as safe for a spreadsheet as an export.',
      severity: 'error',
      from: { path: '^src/site/' },
      to: { path: '^src/(?!(site|views)/|export/safe-text\\.ts)' },
    },
    mayImport(
      'internal-projection',
      '^src/project/internal/',
      ['project/internal', 'model', 'views', 'score', 'segment'],
      'The internal door turns what we know into what our own people see.',
    ),
    mayImport(
      'diff-is-pure',
      room('diff'),
      ['diff', 'diagnostics', 'examine', 'export', 'model', 'score', 'segment', 'views'],
      'A comparison is data in, data out, of two judged books and their packets; who draws and who reads git are others.',
    ),
    mayImport(
      'git-stands-alone',
      room('git'),
      ['git'],
      'Git is asked about files; it knows nothing of what they say.',
    ),
    mayImport(
      'publish-writes-views',
      room('publish'),
      ['publish', 'views'],
      'Publishing writes views; it knows nothing of the inside.',
    ),
    mayImport(
      'issue-proves-packets',
      room('issue'),
      ['issue', 'git', 'model', 'views', 'render', 'publish'],
      'A seal is made of what is handed to it: the packet, the labels that stand, the digests of files, and the commit that git names.',
    ),
    mayImport(
      'mending-knows-reading',
      room('mend'),
      ['mend', 'read', 'model', 'diagnostics'],
      'What is mended is what reading found; who writes it is told apart.',
    ),
    mayImport(
      'scaffold-makes-content',
      room('scaffold'),
      ['scaffold', 'model', 'read', 'score', 'import', 'views'],
      'A scaffold is made of schemas and of the book, by the rules that content is read and judged by.',
    ),
    mayImport(
      'forms-are-pure',
      room('forms'),
      ['forms', 'model', 'read'],
      'A form is drawn from a schema and from what the book lists.',
    ),
    mayImport(
      'import-writes-content',
      room('import'),
      ['import', 'model', 'diagnostics', 'read', 'views'],
      'Importing makes content, as a person would.',
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js'] },
  },
};
