import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type DefinitionNode, type TypeNode } from 'graphql';
import * as z from 'zod';
import { EFFECTS } from '../../../../lambdas/domain/effects';
import { STRATEGY_PHASES } from '../../../../lambdas/domain/progress';
import { MID_TERM_FACTS, SHORT_TERM_FACTS, WORK_FACTS } from '../../../../lambdas/domain/reviews/fact';
import { STEPS, SUB_STEPS } from '../../../../lambdas/domain/steps';
import { IDEA_KINDS } from '../../../../lambdas/domain/steps/contents/tactics';
import { contentFieldOf, contentTypeOf, STEP_KEYS, SUB_STEP_KEYS } from '../../../../lambdas/domain/steps/keys';
import { STEP_STATUSES } from '../../../../lambdas/domain/strategy';

const { definitions } = parse(readFileSync(join(__dirname, '../../../../schema/step.graphql'), 'utf8'));

const named = (name: string): DefinitionNode | undefined =>
  definitions.find((one) => 'name' in one && one.name?.value === name);

const typeText = (type: TypeNode): string => {
  if (type.kind === Kind.NON_NULL_TYPE) return `${typeText(type.type)}!`;
  return type.kind === Kind.LIST_TYPE ? `[${typeText(type.type)}]` : type.name.value;
};

const nameIn = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameIn(type.type));

/** Fields of a type or an input, with their types as text. */
function fieldsOf(name: string): { name: string; text: string; type: string }[] {
  const definition = named(name);
  const isKnown =
    definition?.kind === Kind.OBJECT_TYPE_DEFINITION || definition?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;
  if (!isKnown) throw new Error(`No type ${name} in the schema`);
  return (definition.fields ?? []).map((field) => ({
    name: field.name.value,
    text: typeText(field.type),
    type: nameIn(field.type),
  }));
}

function valuesOf(name: string): string[] {
  const definition = named(name);
  return definition?.kind === Kind.ENUM_TYPE_DEFINITION ? (definition.values ?? []).map((one) => one.name.value) : [];
}

function membersOf(name: string): string[] {
  const definition = named(name);
  return definition?.kind === Kind.UNION_TYPE_DEFINITION ? (definition.types ?? []).map((one) => one.name.value) : [];
}

/** The object schema inside optional, default and list wrappings. */
function objectIn(schema: unknown): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return objectIn(schema.unwrap());
  return schema instanceof z.ZodArray ? objectIn(schema.element) : undefined;
}

/** Every field path of an input, such as `platforms.goals.objectiveKey`. */
function pathsOfInput(name: string): string[] {
  return fieldsOf(name).flatMap((field) =>
    named(field.type)?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
      ? [field.name, ...pathsOfInput(field.type).map((path) => `${field.name}.${path}`)]
      : [field.name],
  );
}

function pathsOfSchema(schema: unknown): string[] {
  return Object.entries(objectIn(schema)?.shape ?? {}).flatMap(([name, field]) => [
    name,
    ...pathsOfSchema(field).map((path) => `${name}.${path}`),
  ]);
}

describe('the schema of the steps', () => {
  it('has one input field and one type of content for each step and sub-step, in order', () => {
    expect(fieldsOf('StepContentInput').map((one) => [one.name, one.type])).toEqual(
      STEP_KEYS.map((key) => [contentFieldOf(key), `${contentTypeOf(key)}Input`]),
    );
    expect(fieldsOf('SubStepContentInput').map((one) => [one.name, one.type])).toEqual(
      SUB_STEP_KEYS.map((key) => [contentFieldOf(key), `${contentTypeOf(key)}Input`]),
    );
    expect(membersOf('StepContent')).toEqual(STEP_KEYS.map(contentTypeOf));
    expect(membersOf('SubStepContent')).toEqual(SUB_STEP_KEYS.map(contentTypeOf));
  });

  it.each(STEP_KEYS)('takes for %s exactly what the domain reads', (key) => {
    const read = pathsOfSchema(STEPS[key].content).filter((path) => !path.startsWith('subSteps'));
    expect(pathsOfInput(`${contentTypeOf(key)}Input`).sort()).toEqual(read.sort());
  });

  it.each(SUB_STEP_KEYS)('takes for sub-step %s exactly what the domain reads', (key) => {
    expect(pathsOfInput(`${contentTypeOf(key)}Input`).sort()).toEqual(pathsOfSchema(SUB_STEPS[key].content).sort());
  });

  it.each([
    ['StepKey', STEP_KEYS],
    ['SubStepKey', SUB_STEP_KEYS],
    ['StepStatus', STEP_STATUSES],
    ['StrategyPhase', STRATEGY_PHASES],
    ['Effect', EFFECTS],
    ['IdeaKind', IDEA_KINDS],
    ['ReviewFactKey', [...SHORT_TERM_FACTS, ...MID_TERM_FACTS, ...WORK_FACTS]],
  ])('lists the values of %s as the domain does', (name, values) => {
    expect(valuesOf(name)).toEqual([...values]);
  });

  it.each(['StepContent', 'SubStepContent'])('lets one query read every member of %s without an alias', (union) => {
    const seen = new Map<string, string>();
    const clashes = membersOf(union).flatMap((member) =>
      fieldsOf(member).filter(({ name, text }) => {
        const before = seen.get(name) ?? text;
        seen.set(name, before);
        return before !== text;
      }),
    );
    expect(clashes).toEqual([]);
  });
});
