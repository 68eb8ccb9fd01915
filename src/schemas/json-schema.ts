import { z } from 'zod';

/** The part of JSON Schema that the schemas of the guide come out as. */
export interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema | JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  const?: string;
  enum?: string[];
}

const written = new WeakMap<z.ZodType, JsonSchema>();

/** A schema as JSON Schema, which programs for writing read and the messages of the content check are made from. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  const known = written.get(schema);
  if (known) return known;
  const made = z.toJSONSchema(schema, { target: 'draft-7' }) as JsonSchema;
  written.set(schema, made);
  return made;
}

/**
 * A schema as others are given it (draft 2020-12). It lets fields pass that it does not name, because a later version of
 * the same form may add some.
 *
 * @param about its own whole address, its title and what it describes
 */
export function publishedSchema(schema: z.ZodType, about: { $id: string; title: string; description: string }): object {
  const { $schema, ...made } = z.toJSONSchema(schema, {
    override({ jsonSchema: part }) {
      delete part.additionalProperties;
    },
  });
  return { $schema, ...about, ...made };
}

/** The forms that a part of a schema may take; itself where there is one only. */
function formsOf(schema: JsonSchema): JsonSchema[] {
  const forms = schema.anyOf ?? schema.oneOf;
  return forms ? forms.flatMap(formsOf) : [schema];
}

/** Of several forms, those that data with these fields can be: a field of one value decides, such as `status: known`. */
function formsFor(schema: JsonSchema, data: unknown): JsonSchema[] {
  const forms = formsOf(schema);
  if (forms.length === 1 || !data || typeof data !== 'object') return forms;
  const fields = data as Record<string, unknown>;
  const decided = forms.filter(({ properties = {} }) =>
    Object.entries(properties).some(([name, { const: value }]) => value !== undefined && fields[name] === value),
  );
  const sharing = forms.filter(({ properties = {} }) => Object.keys(fields).some((name) => name in properties));
  return decided.length ? decided : sharing.length ? sharing : forms;
}

/**
 * What a schema says of a field.
 *
 * @param data the data the field stands in, which tells apart the forms that a record may take
 * @returns undefined for a field that it does not have
 */
export function fieldSchema(schema: JsonSchema, data: unknown, path: readonly PropertyKey[]): JsonSchema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  // The field that decides among the forms may hold the value of any of them.
  const decides = formsOf(schema).some(({ properties }) => properties?.[String(step)]?.const !== undefined);
  const found = (decides ? formsOf(schema) : formsFor(schema, data)).flatMap((form): JsonSchema[] => {
    if (typeof step === 'number') return [(Array.isArray(form.items) ? form.items[step] : form.items) ?? []].flat();
    const { additionalProperties: others } = form;
    return [form.properties?.[String(step)] ?? (typeof others === 'object' ? others : [])].flat();
  });
  const next = (data as Record<PropertyKey, unknown> | null | undefined)?.[step];
  const [first, ...more] = found;
  if (!first) return undefined;
  const values = found.flatMap(({ const: value }) => value ?? []);
  const merged = more.length === 0 ? first : values.length ? { type: 'string', enum: values } : { anyOf: found };
  return fieldSchema(merged, next, rest);
}

/** The names of the fields that a record may hold, as far as its data tells which of several forms it takes. */
export function fieldNames(schema: JsonSchema, data: unknown): string[] {
  return [...new Set(formsFor(schema, data).flatMap(({ properties = {} }) => Object.keys(properties)))];
}

/** The values that a field may take, where they are a list. */
export function fieldValues(schema: JsonSchema): string[] {
  return formsOf(schema).flatMap(({ const: value, enum: values = [] }) => [value ?? values].flat());
}

/** Whether a field may be of a type: `array`, `object`, `string`, `number` (whole ones too). */
export function allowsType(schema: JsonSchema, type: string): boolean {
  return formsOf(schema).some((form) => form.type === type || (type === 'number' && form.type === 'integer'));
}
