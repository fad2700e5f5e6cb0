import { execFile } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FaultCase } from './case.ts';

const run = promisify(execFile);

export const FILE_FAULTS: readonly FaultCase[] = [
  {
    intent: 'no content folder',
    changes: {},
    arrange: (contentDir) => rm(contentDir, { recursive: true }),
    expected: ['content-missing :1:1'],
  },
  {
    intent: 'files a book cannot be without',
    changes: {
      'team.yaml': null,
      'accounts/acme/internal/profile.yaml': null,
      'prospects/initech/notes.mdx': 'Call them.\n',
    },
    expected: [
      'file-missing accounts/acme/internal/profile.yaml:1:1',
      'file-missing prospects/initech/profile.yaml:1:1',
      'file-missing team.yaml:1:1',
    ],
  },
  {
    intent: 'a misspelled file is reported once, not as missing too',
    changes: { 'team.yaml': null, 'team.yml': 'people: []\n' },
    expected: ['file-unexpected team.yml:1:1'],
  },
  {
    intent: 'a misspelled folder is reported once, not file by file',
    changes: {
      'accounts/globex/costumer/profile.yaml': 'name: Globex\n',
      'accounts/globex/costumer/2026.yaml': '{}\n',
      'accounts/globex/internal/profile.yaml': '{}\n',
      'accounts/globex/internal/2026.yaml': '{}\n',
    },
    expected: ['file-unexpected accounts/globex/costumer:1:1'],
  },
  {
    intent: 'files where none belong',
    changes: {
      'accounts/list.yaml': '',
      'accounts/acme/customer/26.yaml': '',
      'accounts/acme/customer/2026.yml': '',
      'accounts/acme/internal/2026.mdx': '',
      'accounts/acme/customer/2026.yaml~': '',
      'prospects/globex/2026.yaml': '',
      'accounts/acme/issued/2026.mdx': '',
      'accounts/acme/issued/profile.yaml': '',
      'accounts/acme/customer/toString': '',
      constructor: '',
    },
    expected: [
      'file-unexpected accounts/acme/customer/2026.yaml~:1:1',
      'file-unexpected accounts/acme/customer/2026.yml:1:1',
      'file-unexpected accounts/acme/customer/26.yaml:1:1',
      'file-unexpected accounts/acme/customer/toString:1:1',
      'file-unexpected accounts/acme/internal/2026.mdx:1:1',
      'file-unexpected accounts/acme/issued/2026.mdx:1:1',
      'file-unexpected accounts/acme/issued/profile.yaml:1:1',
      'file-unexpected accounts/list.yaml:1:1',
      'file-unexpected constructor:1:1',
      'file-unexpected prospects/globex/2026.yaml:1:1',
    ],
  },
  {
    intent: 'dotfiles, a README and empty folders are let be; a book may have no strategy',
    changes: {
      '.gitkeep': '',
      'README.md': '# Ours',
      'accounts/acme/issued/2025.yaml': null,
      '.git/config': 'x',
    },
    arrange: async (contentDir) => {
      await mkdir(join(contentDir, 'accounts/empty/customer'), { recursive: true });
    },
    expected: [],
  },
  {
    intent: 'folder names that are no ids',
    changes: { 'accounts/Acme Ltd/internal/2026.yaml': '{}', 'prospects/a--b/profile.yaml': 'name: x' },
    expected: ['folder-name-invalid accounts/Acme Ltd:1:1', 'folder-name-invalid prospects/a--b:1:1'],
  },
  {
    intent: 'links are never followed: to a file, to a folder, out of the tree, to nowhere',
    changes: {},
    arrange: async (contentDir) => {
      await symlink('/etc/passwd', join(contentDir, 'accounts/acme/customer/2025.mdx'));
      await symlink('acme', join(contentDir, 'accounts/twin'));
      await symlink('..', join(contentDir, 'prospects/up'));
      await symlink('nowhere', join(contentDir, 'README.md'));
      await symlink('nowhere', join(contentDir, '.cache'));
    },
    expected: [
      'file-symlink README.md:1:1',
      'file-symlink accounts/acme/customer/2025.mdx:1:1',
      'file-symlink accounts/twin:1:1',
      'file-symlink prospects/up:1:1',
    ],
  },
  {
    intent: 'a pipe is not waited for',
    changes: { 'accounts/acme/internal/notes.mdx': null },
    arrange: async (contentDir) => {
      await run('mkfifo', [join(contentDir, 'accounts/acme/internal/notes.mdx')]);
    },
    expected: ['file-special accounts/acme/internal/notes.mdx:1:1'],
  },
  {
    intent: 'a file of more than its limit is not read',
    changes: {
      'accounts/acme/internal/2025.yaml': `revenue: 1 # ${'x'.repeat(1_000_000)}\n`,
      'accounts/acme/internal/notes.mdx': 'word '.repeat(40_001),
    },
    expected: [
      'file-too-large accounts/acme/internal/2025.yaml:1:1',
      'file-too-large accounts/acme/internal/notes.mdx:1:1',
    ],
  },
  {
    intent: 'bytes that are not UTF-8, at the first of them, past wider characters',
    changes: {
      'accounts/acme/internal/2025.yaml': Buffer.concat([
        Buffer.from('revenue: 1\ncomment: née 日 '),
        Buffer.from([0xe9, 0x20, 0xff]),
      ]),
      'accounts/acme/internal/notes.mdx': Buffer.from([0x41, 0xe2, 0x82]),
    },
    expected: [
      'file-not-utf8 accounts/acme/internal/2025.yaml:2:16',
      'file-not-utf8 accounts/acme/internal/notes.mdx:1:2',
    ],
  },
  {
    intent: 'UTF-16 and NUL bytes',
    changes: {
      'accounts/acme/internal/2025.yaml': Buffer.from('revenue: 1\n', 'utf16le'),
      'accounts/acme/internal/notes.mdx': 'so\nlong\0',
    },
    expected: [
      'file-has-nul accounts/acme/internal/2025.yaml:1:2',
      'file-has-nul accounts/acme/internal/notes.mdx:2:5',
    ],
  },
  {
    intent: 'files that say nothing; an empty narrative is fine',
    changes: {
      'accounts/acme/internal/2025.yaml': '',
      'accounts/acme/internal/2026.yaml': '# to do\n---\n',
      'accounts/acme/internal/notes.mdx': '',
      'accounts/acme/issued/2025.yaml': '',
    },
    expected: [
      'file-empty accounts/acme/internal/2025.yaml:1:1',
      'file-empty accounts/acme/internal/2026.yaml:1:1',
      'file-empty accounts/acme/issued/2025.yaml:1:1',
    ],
  },
  {
    intent: 'a byte order mark moves no column, nor do carriage returns',
    changes: { 'accounts/acme/internal/2025.yaml': '\ufeffrevenu: 1\r\nforecast: x\r\n' },
    expected: [
      'key-unknown accounts/acme/internal/2025.yaml:1:1',
      'value-wrong-type accounts/acme/internal/2025.yaml:2:11',
    ],
  },
  {
    intent: 'columns count code points, not UTF-16 units',
    changes: { 'accounts/acme/internal/2025.yaml': '{ comment: "🙂🙂", revenu: 1 }\n' },
    expected: ['key-unknown accounts/acme/internal/2025.yaml:1:18'],
  },
];
