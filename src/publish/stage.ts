/** The stage: views as files, for the processes that draw them. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CustomerPacket, CustomerPacketSchema } from '../views/customer-packet.ts';

export interface StagedFile {
  /** Below the stage, with forward slashes. */
  readonly path: string;
  readonly value: unknown;
}

/** Where a customer's packet lies on the stage. */
export const packetFile = (accountId: string): string => `${accountId}.json`;

/** Writes views as JSON below a folder. */
export async function stageViews(folder: string, files: readonly StagedFile[]): Promise<void> {
  const folders = new Set(files.map((file) => dirname(join(folder, file.path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  // One after the other: the text of a view is let go before the next is made.
  for (const file of files) await writeFile(join(folder, file.path), stagedText(file.value));
}

/**
 * Brings a folder of staged views up to date while it is read: puts those whose text has changed in
 * place, each in one step, and removes those that are gone. Tells how many files that were.
 */
export async function restageViews(
  folder: string,
  files: readonly StagedFile[],
  staged: Map<string, string>,
): Promise<number> {
  const next = new Map(files.map((file) => [file.path, stagedText(file.value)]));
  const changed = files.filter((file) => staged.get(file.path) !== next.get(file.path));
  const gone = [...staged.keys()].filter((path) => !next.has(path));
  await Promise.all(changed.map(({ path }) => replaceFile(join(folder, path), next.get(path) ?? '')));
  for (const path of gone) await rm(join(folder, path), { force: true });
  staged.clear();
  for (const [path, text] of next) staged.set(path, text);
  return changed.length + gone.length;
}

async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

const stagedText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Writes packets, each to its own file, through the strict schema: a field too many stops the build here. */
export async function stagePackets(folder: string, packets: readonly CustomerPacket[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await stageViews(folder, packets.map(stagedPacket));
}

/** Brings a folder of staged packets up to date, each through the strict schema. Tells how many files changed. */
export const restagePackets = (
  folder: string,
  packets: readonly CustomerPacket[],
  staged: Map<string, string>,
): Promise<number> => restageViews(folder, packets.map(stagedPacket), staged);

const stagedPacket = (packet: CustomerPacket): StagedFile => ({
  path: packetFile(packet.account.id),
  value: CustomerPacketSchema.parse(packet),
});
