/** A JSON Schema as editors read it: draft-07, and the words of YAML servers for what is shown. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  examples?: unknown[];
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  definitions?: Record<string, JsonSchema>;
  /** What each choice means, in the order of `enum`. */
  enumDescriptions?: string[];
  /** What is said where the text does not have the form. */
  patternErrorMessage?: string;
  /** What is said where the value is of another kind. */
  errorMessage?: string;
  markdownDescription?: string;
  /** What a key brings with it when it is chosen. */
  defaultSnippets?: { label: string; body: Record<string, string> }[];
  /** Not offered while typing. */
  doNotSuggest?: boolean;
}

/** The schemas right below one, whatever holds them. */
export const partsOf = (schema: JsonSchema): readonly JsonSchema[] => [
  ...Object.values(schema.properties ?? {}),
  ...Object.values(schema.definitions ?? {}),
  ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ...(schema.propertyNames === undefined ? [] : [schema.propertyNames]),
  ...(schema.items === undefined ? [] : [schema.items]),
  ...(schema.anyOf ?? []),
  ...(schema.oneOf ?? []),
  ...(schema.allOf ?? []),
];
