import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { ArnPrincipal, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { API_ACTIONS, onIndex, onTable } from '../functions/table-rights';

/** Names the agency of a session: what the role may reach is said in terms of it. */
const AGENCY = 'agency';
/** The form of an agency's id; each `?` is one character. */
const ANY_AGENCY = `agn_${'?'.repeat(26)}`;
const OWN = `A#\${aws:PrincipalTag/${AGENCY}}`;
/** How repeated calls are recognised of people who work for no agency yet; the first makes one, in its transaction. */
const REPEATED_BY_PEOPLE = 'P#mem_*#ONCE';
/** The agency's own partitions: `A#<agency>` and all that begin with it and `#`. */
const OWN_PARTITIONS = [OWN, `${OWN}#*`];

export interface TenantRoleProps {
  table: ITableV2;
  assumedBy: Role;
}

/**
 * What a request works with once it is known whose it is: the items of one agency, which the session names by its tag. A
 * session without the tag reaches nothing.
 *
 * Four kinds of item stand outside of an agency's partitions, for they are found before it is known. Of keys and calendars
 * a session reaches those whose public part it knows, one by one; short names, and people's calls, it can only add.
 */
export class TenantRole extends Construct {
  readonly roleArn: string;

  constructor(scope: Construct, id: string, { table, assumedBy }: TenantRoleProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      description: 'One agency of the table, named by the session tag "agency"',
      assumedBy: new ArnPrincipal(assumedBy.roleArn)
        .withConditions({
          StringLike: { [`aws:RequestTag/${AGENCY}`]: ANY_AGENCY },
          'ForAllValues:StringEquals': { 'aws:TagKeys': [AGENCY] },
        })
        .withSessionTags(),
    });
    role.addToPolicy(onTable(table, API_ACTIONS, OWN_PARTITIONS));
    role.addToPolicy(onIndex(table, OWN_PARTITIONS));
    role.addToPolicy(
      onTable(table, ['BatchGetItem', 'DeleteItem', 'GetItem', 'PutItem', 'UpdateItem'], ['K#*', 'C#*']),
    );
    role.addToPolicy(onTable(table, ['PutItem'], ['SLUG#*', REPEATED_BY_PEOPLE]));
    assumedBy.addToPolicy(
      new PolicyStatement({ actions: ['sts:AssumeRole', 'sts:TagSession'], resources: [role.roleArn] }),
    );
    this.roleArn = role.roleArn;
  }
}

/**
 * What finding out who calls needs, before the agency is known: agencies and members by their keys, API keys, calendars and
 * short names likewise, a person's memberships, what was used up of budgets, and what a person without an agency has called.
 * A brand's partitions are not among them.
 */
export const directoryRights = (table: ITableV2): PolicyStatement[] => [
  onTable(table, ['BatchGetItem', 'GetItem', 'UpdateItem'], [`A#${ANY_AGENCY}`]),
  onTable(table, ['UpdateItem'], [`A#${ANY_AGENCY}#USAGE`]),
  onTable(table, ['UpdateItem'], ['K#*']),
  onTable(table, ['GetItem'], ['C#*']),
  onTable(table, ['DeleteItem', 'GetItem', 'PutItem'], [REPEATED_BY_PEOPLE]),
  onIndex(table, ['P#*']),
];
