import type { Template } from 'aws-cdk-lib/assertions';

export interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
}

interface Document {
  PolicyDocument: { Statement: Statement[] };
}

/** Every statement that gives a role something: its policies, wherever a template can write them. */
export function statementsOf(template: Template): Statement[] {
  const attached = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'].flatMap((type) =>
    propertiesOf<Document>(template, type),
  );
  const inline = propertiesOf<{ Policies?: Document[] }>(template, 'AWS::IAM::Role').flatMap(
    (role) => role.Policies ?? [],
  );
  return [...attached, ...inline].flatMap((policy) => policy.PolicyDocument.Statement);
}

export function actionsOf(statement: Statement): string[] {
  return [statement.Action].flat();
}

/** Statements that reach further than named actions on named resources, or may read a whole table. */
export function tooBroad(statements: Statement[]): Statement[] {
  return statements.filter(
    (statement) =>
      JSON.stringify(statement.Resource).includes('*') ||
      actionsOf(statement).some((action) => action.includes('*') || action === 'dynamodb:Scan'),
  );
}

export function propertiesOf<Properties>(template: Template, type: string): Properties[] {
  const resources = template.findResources(type) as Record<string, { Properties: Properties }>;
  return Object.values(resources).map((resource) => resource.Properties);
}

/** What a role may do by the policies that are attached to it. */
export function statementsOfRole(template: Template, id: string): Statement[] {
  const policies = propertiesOf<{ Roles: { Ref: string }[]; PolicyDocument: { Statement: Statement[] } }>(
    template,
    'AWS::IAM::Policy',
  );
  const own = policies.filter(({ Roles }) =>
    Roles.some(({ Ref }) => new RegExp(`^${id}[0-9A-F]+$|^${id}Role`).test(Ref)),
  );
  return own.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}
