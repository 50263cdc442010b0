import type { Statement } from './policies';

/** One thing that somebody wants to do with the table. */
export interface Attempt {
  action: string;
  /** The partition keys it names; a scan names none. */
  keys: string[];
  index?: boolean;
  /** Tags of the session that it is done in. */
  tags?: Record<string, string>;
}

interface Conditional extends Statement {
  Condition?: Record<string, Record<string, string | string[]>>;
}

/**
 * Whether IAM would allow it: denied unless a statement allows the action on the table or its index, and its condition on the
 * partition keys holds. As in IAM, `ForAllValues` holds when there are no values at all, and a variable without a value
 * matches nothing. Knows no other conditions, and refuses them.
 */
export const allows = (statements: Statement[], attempt: Attempt): boolean =>
  statements.some((statement) => allowedBy(statement, attempt));

function allowedBy(statement: Conditional, { action, keys, index = false, tags = {} }: Attempt): boolean {
  const { Effect, Action, Resource, Condition = {} } = statement;
  if (Effect !== 'Allow' || ![Action].flat().includes(`dynamodb:${action}`)) return false;
  if (![Resource].flat().some((resource) => JSON.stringify(resource).includes('/index/') === index)) return false;
  const { 'ForAllValues:StringLike': like = {}, ...others } = Condition;
  const { 'dynamodb:LeadingKeys': patterns, ...otherKeys } = like;
  if (Object.keys({ ...others, ...otherKeys }).length > 0) throw new Error('This condition is not understood.');
  if (patterns === undefined) return true;
  const forms = [patterns].flat().flatMap((pattern) => resolved(pattern, tags) ?? []);
  return keys.every((key) => forms.some((form) => likeness(form).test(key)));
}

function resolved(pattern: string, tags: Record<string, string>): string | undefined {
  const names = [...pattern.matchAll(/\$\{aws:PrincipalTag\/(\w+)\}/g)].map(([, name = '']) => name);
  if (names.some((name) => tags[name] === undefined)) return undefined;
  return pattern.replaceAll(/\$\{aws:PrincipalTag\/(\w+)\}/g, (_, name: string) => tags[name] ?? '');
}

const likeness = (form: string): RegExp => {
  const parts = [...form].map((letter) =>
    letter === '*' ? '.*' : letter === '?' ? '.' : letter.replace(/[^\w]/, '\\$&'),
  );
  return new RegExp(`^${parts.join('')}$`, 's');
};
