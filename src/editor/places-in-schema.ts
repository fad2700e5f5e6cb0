/** Finds in a schema the places that a pattern such as `attendees.vendor.*` names in content. */
import type { JsonSchema } from './json-schema.ts';

/** Schemas of the values at a pattern: `*` stands for every entry of a list and every key of a mapping. */
export function schemasAt(schema: JsonSchema, pattern: string): JsonSchema[] {
  let found = [schema];
  for (const step of pattern.split('.')) found = found.flatMap((one) => below(one, step));
  return found;
}

function below(schema: JsonSchema, step: string): JsonSchema[] {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) => below(one, step));
  const { properties = {}, additionalProperties, items } = schema;
  if (step === '*') {
    const others = typeof additionalProperties === 'object' ? [additionalProperties] : [];
    return [...(items === undefined ? [] : [items]), ...others, ...branches];
  }
  const own = Object.hasOwn(properties, step) ? properties[step] : undefined;
  return own === undefined ? branches : [own, ...branches];
}
