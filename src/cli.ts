/** Arguments to commands to an exit code. */
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Io } from './commands/io.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const hasColor =
  process.env.NO_COLOR === undefined &&
  (process.stdout.isTTY === true || process.env.FORCE_COLOR !== undefined);
const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true && process.env.CI === undefined,
  color: hasColor,
  columns: process.stdout.isTTY === true ? process.stdout.columns : undefined,
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const wholeNumber =
  (from: number, to: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < from || value > to) {
      throw new InvalidArgumentError(`It must be a whole number from ${from} to ${to}.`);
    }
    return value;
  };

const contentOption = () => new Option('--content <dir>', 'the content folder').default('content');
const formatOption = () =>
  new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty');

// A command is loaded when it is called, so that none waits for what another needs.
const program = new Command('rapport')
  .description('Annual account review packets and the internal site, from account files in git.')
  .version(version)
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError('Run "rapport --help" for what there is.');

program
  .command('check')
  .description('say what is wrong with the content: every fault, with its line and the way out')
  .addOption(contentOption())
  .addOption(
    new Option('--format <format>', 'how to print: for a person, or for a machine that reads it')
      .choices(['pretty', 'json', 'github', 'sarif', 'junit', 'gitlab'])
      .default('pretty'),
  )
  .option('--changed-since <ref>', 'put the files first that changed since a branch, tag or commit')
  .option('--max-warnings <n>', 'fail where there are more warnings than this', wholeNumber(0, 1_000_000))
  .option('--fix', 'mend first what can be mended without a doubt', false)
  .option('--sort-keys', 'with --fix: put keys into their usual order too', false)
  .option('--dry-run', 'with --fix: show what would be mended, and write nothing', false)
  .action(async ({ fix, dryRun, ...options }) => {
    if (dryRun && !fix) program.error('error: --dry-run goes with --fix.', { exitCode: 2 });
    if (options.sortKeys && !fix) program.error('error: --sort-keys goes with --fix.', { exitCode: 2 });
    const { runCheck } = await import('./commands/check.ts');
    const asked = {
      ...options,
      changedSince: options.changedSince ?? null,
      maxWarnings: options.maxWarnings ?? null,
      fix: dryRun ? ('show' as const) : fix,
      stepSummary: process.env.GITHUB_STEP_SUMMARY || null,
      version,
    };
    process.exitCode = await runCheck(asked, io);
  });

program
  .command('build')
  .description('build the internal site and the customer packets')
  .addOption(contentOption())
  .option('--out <dir>', 'the output folder; it is replaced as a whole', 'dist')
  .option('--only <id...>', 'build the packets of these accounts and no others')
  .addOption(
    new Option('--packets <which>', 'packets for the accounts of the programme, or for all')
      .choices(['programme', 'all'])
      .default('programme'),
  )
  .option('--dpi <n>', 'resolution of page images', wholeNumber(36, 600), 200)
  .option('--no-images', 'leave out the page images')
  .action(async (options) => {
    const { runBuild } = await import('./commands/build.ts');
    process.exitCode = await runBuild(
      { ...options, only: options.only ?? null, version, pid: process.pid, isRunning },
      io,
    );
  });

program
  .command('explain')
  .description('explain the labels and scores of an account, to the last point; or a prospect')
  .argument('<id>', 'the account or prospect: the name of its folder')
  .addOption(contentOption())
  .addOption(formatOption())
  .action(async (id, options) => {
    const { runExplain } = await import('./commands/explain.ts');
    process.exitCode = await runExplain({ ...options, id }, io);
  });

program
  .command('issue')
  .description('seal a packet as it is issued: its digests, labels and figures, into the account’s folder')
  .argument('[id]', 'the account: the name of its folder')
  .requiredOption('--year <year>', 'the fiscal year', wholeNumber(1990, 2100))
  .option('--all', 'every account of the programme that is ready', false)
  .addOption(contentOption())
  .option('--pages', 'draw the PDF and the page images, and seal them too', false)
  .option('--dpi <n>', 'resolution of page images', wholeNumber(36, 600), 200)
  .action(async (id, options) => {
    const { runIssue } = await import('./commands/issue.ts');
    process.exitCode = await runIssue({ ...options, id: id ?? null, version }, io);
  });

program
  .command('verify')
  .description('prove that a packet is the one that was issued')
  .argument('<id>', 'the account: the name of its folder')
  .requiredOption('--year <year>', 'the fiscal year', wholeNumber(1990, 2100))
  .addOption(contentOption())
  .option('--from <dir>', 'the content to build the packet from, where it is not the one with the seal')
  .option('--pages', 'draw the PDF and the page images, and compare them too', false)
  .action(async (id, options) => {
    const { runVerify } = await import('./commands/verify.ts');
    process.exitCode = await runVerify({ ...options, id, from: options.from ?? null, version }, io);
  });

program
  .command('export')
  .description('write every table of the book, as CSV or JSON, for your own analysis')
  .addOption(contentOption())
  .addOption(new Option('--format <format>', 'how to write').choices(['csv', 'json']).default('csv'))
  .requiredOption('--out <dir>', 'the folder for the tables; it is replaced as a whole')
  .action(async (options) => {
    const { runExport } = await import('./commands/export.ts');
    process.exitCode = await runExport({ ...options, version, pid: process.pid, isRunning }, io);
  });

program
  .command('import')
  .description('bring CSV exports of other systems into the account files, new or as they stand')
  .argument('[dir]', 'the folder of the exports')
  .option('--map <file>', 'the mapping of columns to fields: a file, or `salesforce` or `hubspot`')
  .addOption(contentOption())
  .option('--dry-run', 'say what would be done, as a diff, and write nothing', false)
  .addOption(
    new Option(
      '--take <side>',
      'whose word stands where the file and the export both changed, instead of leaving the file and asking',
    ).choices(['export', 'file']),
  )
  .option('--print-map <name>', 'print a map that comes with Rapport, to make your own of it')
  .action(async (dir, options) => {
    const { runImport, runPrintMap } = await import('./commands/import.ts');
    if (options.printMap !== undefined) process.exitCode = runPrintMap(options.printMap, io);
    else
      process.exitCode = await runImport(
        {
          ...options,
          from: dir ?? '',
          map: options.map ?? '',
          take: options.take ?? null,
          pid: process.pid,
          isRunning,
        },
        io,
      );
  });

program
  .command('schemas')
  .description('write what editors need to know: completion, hover and squiggles for every content file')
  .addOption(contentOption())
  .option('--workspace <dir>', 'the folder that the editor opens', '.')
  .option('--check', 'write nothing; say what is out of date, and end with 1 where anything is', false)
  .action(async (options) => {
    const { runSchemas } = await import('./commands/schemas.ts');
    process.exitCode = await runSchemas(options, io);
  });

const create = program.command('new').description('make the files of an account, a prospect or a year');

for (const what of ['account', 'prospect'] as const) {
  const command = create
    .command(what)
    .description(`make the files of a new ${what}, ready to be filled in`)
    .argument('[id]', 'the name of its folder; made of the name where absent')
    .option('--name <name>', 'its name, as they write it')
    .option('--owner <id>', 'who of our team owns it')
    .option('--industry <text>', 'what trade they are in')
    .option('--country <text>', 'where they are at home')
    .option('--currency <code>', 'of its amounts; that of the book where absent')
    .option('--distinct', 'it is another firm than those with a name like it', false)
    .option('--dry-run', 'show the files, and write none', false)
    .addOption(contentOption());
  if (what === 'account') {
    command
      .option('--sponsor <id>', 'the executive sponsor, one of our team')
      .option('--locale <locale>', 'of its packet; that of the book where absent');
  }
  command.action(async (id, options) => {
    const { runNew } = await import('./commands/new.ts');
    process.exitCode = await runNew(what, { ...options, id: id ?? null }, io);
  });
}

create
  .command('year')
  .description('open a fiscal year: promises and open issues carried on, figures asked anew')
  .requiredOption('--year <year>', 'the fiscal year', wholeNumber(1990, 2100))
  .option('--account <id...>', 'for these accounts')
  .option('--all', 'for every account that has the year before', false)
  .option('--declare', 'add the fiscal year to book.yaml where it is not there', false)
  .option('--dry-run', 'show the files, and write none', false)
  .addOption(contentOption())
  .action(async (options) => {
    const { runNewYear } = await import('./commands/new-year.ts');
    process.exitCode = await runNewYear({ ...options, accounts: options.account ?? null }, io);
  });

program
  .command('diff')
  .description(
    'say what the change in the working tree does to the book: labels, packets, promises, questions',
  )
  .argument('[base]', 'what to compare with: a branch, tag or commit; where this branch left it is taken')
  .addOption(contentOption())
  .addOption(
    new Option('--format <format>', 'how to print').choices(['markdown', 'json', 'html']).default('markdown'),
  )
  .option('--out <dir>', 'write all three formats, with the pages that change; the folder is replaced')
  .option('--draw <n>', 'how many packets to draw at most', wholeNumber(0, 1000), 8)
  .option('--dpi <n>', 'resolution of the page images', wholeNumber(36, 300), 80)
  .action(async (base, options) => {
    const { runDiff } = await import('./commands/diff.ts');
    const own = { base: base ?? null, out: options.out ?? null, version, pid: process.pid, isRunning };
    process.exitCode = await runDiff({ ...options, ...own }, io);
  });

program
  .command('codeowners')
  .description('write CODEOWNERS: changes to an account go to its owner for review')
  .addOption(contentOption())
  .addOption(
    new Option('--host <host>', 'where the repository is kept')
      .choices(['github', 'gitlab'])
      .default('github'),
  )
  .option('--check', 'only say whether the file is as it should be', false)
  .action(async (options) => {
    const { runCodeOwners } = await import('./commands/codeowners.ts');
    process.exitCode = await runCodeOwners(options, io);
  });

program
  .command('forms')
  .description('write the forms of a CMS, for people who do not write YAML')
  .addOption(contentOption())
  .requiredOption('--out <dir>', 'the folder for the forms; it is replaced as a whole')
  .addOption(
    new Option('--backend <name>', 'where the forms save to: a host, or a trial in the browser alone')
      .choices(['github', 'gitlab', 'gitea', 'test-repo'])
      .default('github'),
  )
  .option('--repo <name>', 'the repository there, such as halyard/book')
  .option('--branch <name>', 'the branch that forms start from', 'main')
  .option('--api <address>', 'the address of the host where it is your own')
  .action(async (options) => {
    const { runForms } = await import('./commands/forms.ts');
    process.exitCode = await runForms({ ...options, pid: process.pid, isRunning }, io);
  });

program
  .command('dev')
  .description('the live site, following saves of content')
  .addOption(contentOption())
  .option('--port <n>', 'the port', wholeNumber(0, 65_535), 4321)
  .action(async (options) => {
    const { runDev } = await import('./commands/dev.ts');
    const running = runDev({ ...options, pid: process.pid, isRunning }, io);
    let isStopping = false;
    // Ctrl-C comes twice, from the terminal and from the process that started this one: once is enough.
    const stop = (): void => {
      if (isStopping) return;
      isStopping = true;
      running.then((started) => started.stop()).finally(() => process.exit(0));
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    await running;
  });

program
  .command('preview')
  .description('serve what was built, to this machine alone')
  .option('--out <dir>', 'the output folder', 'dist')
  .option('--port <n>', 'the port', wholeNumber(0, 65_535), 4322)
  .action(async (options) => {
    const { runPreview } = await import('./commands/preview.ts');
    if ((await runPreview(options, io)) === null) process.exitCode = 2;
  });

try {
  await program.parseAsync();
} catch (error) {
  const code = (error as { code?: string }).code ?? '';
  if (!code.startsWith('commander.')) throw error;
  process.exitCode = (error as { exitCode?: number }).exitCode === 0 ? 0 : 2;
}
