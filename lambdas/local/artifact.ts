import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { readEnvironment, type Environment } from '../shared/environment';
import { StartError } from './start-error';

const lambda = z.object({
  Type: z.literal('AWS::Lambda::Function'),
  Properties: z.object({
    Handler: z.string(),
    Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  }),
  Metadata: z.object({ 'aws:cdk:path': z.string(), 'aws:asset:path': z.string() }),
});

const template = z.object({ Resources: z.record(z.string(), z.unknown()) });

/** A function as it is deployed. */
export interface Artifact {
  /** Its bundle. */
  file: string;
  /** Its environment; what refers to a resource of the stack is no text. */
  variables: Record<string, unknown>;
}

/** The functions of a stage that serve requests, from what CDK synthesized. */
export interface Assembly {
  api: Artifact;
  pictures: Artifact;
}

/** Reads a synthesized stage. Throws `StartError` when it is not there or is none of this project. */
export function readAssembly(folder: string, stage: string): Assembly {
  const file = join(resolve(folder), `resonance-${stage}-api.template.json`);
  if (!existsSync(file)) throw new StartError(`There is no ${file}: the stage ${stage} was not synthesized there.`);
  const { Resources } = template.parse(JSON.parse(readFileSync(file, 'utf8')));
  const functions = Object.values(Resources).flatMap((resource) => lambda.safeParse(resource).data ?? []);
  const named = (name: string): Artifact => {
    const found = functions.find(({ Metadata }) => Metadata['aws:cdk:path'].endsWith(`/${name}/Function/Resource`));
    if (!found) throw new StartError(`${file} has no function ${name}: synthesize it with the CDK command.`);
    const { Properties, Metadata } = found;
    const module = `${Properties.Handler.split('.')[0]}.js`;
    return {
      file: join(resolve(folder), Metadata['aws:asset:path'], module),
      variables: Properties.Environment.Variables,
    };
  };
  return { api: named('Api'), pictures: named('Pictures') };
}

/** What a laptop has in place of AWS: where the table and the keys of the issuer are. No template names these. */
const OF_THE_LAPTOP = ['DYNAMODB_ENDPOINT', 'TOKEN_JWKS_URI', 'AWS_REGION', 'WEBHOOK_TARGETS', 'OUTBOX_INDEX'];

/**
 * The function's environment on this machine: its texts are the template's, and what refers to a resource of the stack (the
 * table, the issuer, a secret) becomes the laptop's own of the same name. Throws `StartError` for a reference that has none.
 */
export function environmentOnLaptop({ variables }: Pick<Artifact, 'variables'>, local: Environment): Environment {
  const own: Record<string, unknown> = { ...local };
  const resolved = Object.entries(variables).map(([name, value]) => {
    if (typeof value === 'string') return [name, value];
    if (typeof own[name] === 'string') return [name, own[name]];
    throw new StartError(`The function is told ${name} by a resource that a laptop has nothing in place of.`);
  });
  const added = OF_THE_LAPTOP.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]]));
  return readEnvironment(Object.fromEntries([...resolved, ...added]) as NodeJS.ProcessEnv);
}
