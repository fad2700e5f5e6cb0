/**
 * The browser of the tests: the one that comes with the packages where it runs, an installed Chrome or
 * Chromium elsewhere. No browser is a failure that says how to get one, never a skip.
 */
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

async function packaged(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`none for ${process.platform} ${process.arch}`);
  return driver.launch({ executablePath: await chromium.executablePath(), args: QUIET, headless: true });
}

async function installed(): Promise<Browser> {
  const found = [process.env.CHROME_PATH ?? '', ...INSTALLED].find((path) => path !== '' && existsSync(path));
  if (found === undefined) throw new Error('none found');
  return driver.launch({ executablePath: found, args: QUIET, headless: true });
}

/** Starts a browser and says on the error stream which one it is. */
export async function startBrowser(): Promise<Browser> {
  const faults: string[] = [];
  for (const [name, start] of [
    ['packaged Chromium', packaged],
    ['installed browser', installed],
  ] as const) {
    try {
      const browser = await start();
      process.stderr.write(`Browser tests use the ${name}, ${browser.version()}.\n`);
      return browser;
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  }
  throw new Error(
    `No browser could be started (${faults.join('; ')}). Run "npm ci" on Linux x64, or install Chrome or Chromium, or set CHROME_PATH to one.`,
  );
}
