/** The settings by which an editor finds the schemas, merged into those that are there. */
import { CONTENT_KINDS, contentFile } from './content-kinds.ts';
import { SCHEMAS_FOLDER, schemaFile } from './editor-files.ts';

type Settings = Readonly<Record<string, unknown>>;

/** The extension that serves YAML in editors of the Visual Studio Code family. */
const YAML_EXTENSION = 'redhat.vscode-yaml';

const ANSWERS = {
  // Nothing is fetched, and nobody else's schema is taken for ours.
  'yaml.schemaStore.enable': false,
  // A key comes with what must be there, and not with every default.
  'yaml.disableDefaultProperties': true,
  'yaml.hoverSchemaSource': false,
} as const;

/**
 * Settings with ours in them; whatever else they say stays. `prefix` is the content folder below the
 * folder that the editor opens, with a slash at its end, or empty where they are the same.
 */
export function withSchemas(settings: Settings, prefix: string): Settings {
  const schemas = settings['yaml.schemas'];
  const others = Object.entries(isMapping(schemas) ? schemas : {}).filter(
    ([path]) => !path.includes(`${SCHEMAS_FOLDER}/`),
  );
  const ours = CONTENT_KINDS.map((kind) => [
    `./${prefix}${schemaFile(kind)}`,
    `${prefix}${contentFile(kind).glob}`,
  ]);
  return { ...settings, ...ANSWERS, 'yaml.schemas': Object.fromEntries([...others, ...ours]) };
}

/** Recommendations with the extension in them; whatever else they say stays. */
export function withExtension(recommended: Settings): Settings {
  const { recommendations } = recommended;
  const others = Array.isArray(recommendations) ? recommendations : [];
  if (others.includes(YAML_EXTENSION)) return recommended;
  return { ...recommended, recommendations: [...others, YAML_EXTENSION] };
}

const isMapping = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
