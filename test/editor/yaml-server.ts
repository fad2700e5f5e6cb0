/** The YAML server that editors run, spoken to as they speak to it, with the settings of a folder. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const BIN = fileURLToPath(
  new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url),
);

/** Tells of each connection that is opened, and opens none. */
const NO_NETWORK = `data:text/javascript,${encodeURIComponent(`
  import { Socket } from 'node:net';
  Socket.prototype.connect = function (...to) {
    process.stderr.write(JSON.stringify(to) + '\\n');
    throw new Error('no network here');
  };
`)}`;

export interface YamlServer {
  /** What is underlined in a file, sorted by place, as `line:column-column message`. Counted from 1. */
  readonly squiggles: (path: string, text: string) => Promise<readonly string[]>;
  /** What is offered at the mark `¦` in a text, which is taken out. */
  readonly offers: (path: string, marked: string) => Promise<readonly CompletionItem[]>;
  /** What is shown over the character after the mark `¦`; empty where nothing is. */
  readonly shown: (path: string, marked: string) => Promise<string>;
  /** What it tried to reach over a network so far. */
  readonly reached: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts the server for a folder as an editor would that opens it. */
export async function startYamlServer(folder: string): Promise<YamlServer> {
  const child = spawn(process.execPath, ['--import', NO_NETWORK, BIN, '--stdio']);
  let reached = '';
  child.stderr.on('data', (chunk: Buffer) => {
    reached += chunk.toString('utf8');
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const settings = settingsOf(folder);
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>();
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => sectionOf(settings, section ?? '')),
  );
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    waiting.get(uri)?.(diagnostics);
  });
  connection.listen();
  const root = pathToFileURL(folder).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'book' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: {} },
      textDocument: {
        completion: {
          completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
        },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: {},
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings });

  let version = 0;
  const open = async (path: string, text: string): Promise<{ uri: string; found: readonly Diagnostic[] }> => {
    const uri = pathToFileURL(join(folder, path)).href;
    const found = new Promise<readonly Diagnostic[]>((resolve) => waiting.set(uri, resolve));
    version += 1;
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'yaml', version, text },
    });
    return { uri, found: await found };
  };

  return {
    squiggles: async (path, text) => {
      const { found } = await open(path, text);
      return found.toSorted((a, b) => a.range.start.line - b.range.start.line).map(lineOf);
    },
    offers: async (path, marked) => {
      const { text, position } = unmark(marked);
      const { uri } = await open(path, text);
      const answer: CompletionItem[] | CompletionList | null = await connection.sendRequest(
        CompletionRequest.type,
        { textDocument: { uri }, position },
      );
      return Array.isArray(answer) ? answer : (answer?.items ?? []);
    },
    shown: async (path, marked) => {
      const { text, position } = unmark(marked);
      const { uri } = await open(path, text);
      const hover: Hover | null = await connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position,
      });
      return hover === null ? '' : wordsOf(hover);
    },
    reached: () => reached,
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
      child.kill();
    },
  };
}

const lineOf = ({ range, message }: Diagnostic): string => {
  const { start, end } = range;
  return `${start.line + 1}:${start.character + 1}-${end.character + 1} ${typeof message === 'string' ? message : message.value}`;
};

const wordsOf = ({ contents }: Hover): string =>
  typeof contents === 'object' && 'value' in contents ? contents.value : JSON.stringify(contents);

function unmark(marked: string): { text: string; position: { line: number; character: number } } {
  const at = marked.indexOf('¦');
  if (at < 0) throw new Error('The text holds no mark.');
  const before = marked.slice(0, at).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { text: marked.replace('¦', ''), position };
}

/** What the editor hands on: `yaml.hover` becomes `{ yaml: { hover } }`. */
function settingsOf(folder: string): Record<string, unknown> {
  const flat = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const nested: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(flat)) {
    const steps = name.split('.');
    let at = nested;
    for (const step of steps.slice(0, -1)) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[steps.at(-1) ?? name] = value;
  }
  return nested;
}

const sectionOf = (settings: Record<string, unknown>, section: string): unknown =>
  section
    .split('.')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], settings) ?? {};
