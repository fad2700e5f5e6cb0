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
  .addOption(formatOption())
  .action(async (options) => {
    const { runCheck } = await import('./commands/check.ts');
    process.exitCode = await runCheck(options, io);
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
  .description('make account files of CSV exports')
  .argument('<dir>', 'the folder of the exports')
  .requiredOption('--map <file>', 'the mapping of columns to fields')
  .requiredOption('--content <dir>', 'the content folder to fill')
  .action(async (dir, options) => {
    const { runImport } = await import('./commands/import.ts');
    process.exitCode = await runImport({ from: dir, map: options.map, content: options.content }, io);
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
