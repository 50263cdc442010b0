import { Annotations } from 'aws-cdk-lib';
import type { Construct, Node } from 'constructs';
import * as z from 'zod';
import { MFA, STAGES, STAGE_DEFAULTS, type Stage, type StageDefaults } from './stages';

/** Where the hosted sign-in page may send a person while somebody works on a front end. */
const DEVELOPMENT_APP_URL = 'http://localhost:4000/';
/** Nobody can own it: what `prod` is synthesized with until its front ends are known. */
const PLACEHOLDER_APP_URL = 'https://app.example.invalid/';
/** The only region from which CloudFront takes certificates and web ACLs. */
export const CLOUDFRONT_REGION = 'us-east-1';

const text = z.string({ error: 'is a text.' }).min(1);
const list = text.transform((given) => given.split(',').map((part) => part.trim()));
const flag = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((given) => given === 'true')], {
    error: 'is true or false.',
  })
  .default(false);
const number = (least: number) =>
  z.coerce
    .number({ error: `is a whole number from ${least}.` })
    .int()
    .min(least, { error: `is a whole number from ${least}.` });

/** What whoever deploys decides, by context: `npm run deploy -- --stage prod -c appUrls=https://app.example.com/`. */
const context = z.object({
  stage: text
    .refine((given) => (STAGES as readonly string[]).includes(given), {
      error: ({ input }) => `"${String(input)}" is no stage. Give one of: ${STAGES.join(', ')}.`,
    })
    .default('dev')
    .transform((given) => given as Stage),
  /** Everything may be thrown away with the stack. Refused for `prod`. */
  disposable: flag,
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, { error: 'is a region, such as eu-west-1.' })
    .optional(),
  /** Pages of the front ends: the sign-in page returns to them, and their origins may call the API from a browser. */
  appUrls: list.pipe(z.array(z.string().transform(readAppUrl))).optional(),
  /** The first label of the sign-in page's host name. It must be free in the region, so the account completes it by default. */
  domainPrefix: text.optional(),
  /** The API's own host name, with the certificate for it: of the API's region, or of us-east-1 with `edge`. */
  domainName: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, { error: 'is a host name.' })
    .optional(),
  certificateArn: z.string().startsWith('arn:', { error: 'is the ARN of a certificate.' }).optional(),
  /** CloudFront and WAF before the API. */
  edge: flag,
  mfa: z.enum(MFA, { error: `is one of ${MFA.join(', ')}.` }).optional(),
  reservedConcurrency: number(1).optional(),
  /** Instances of the API function that are kept warm, and paid for whether they are used or not. */
  provisionedConcurrency: number(1).optional(),
  /** Requests work with credentials that reach their own agency's keys only. */
  tenantIsolation: flag,
  /** A key of the account's own encrypts the table, instead of DynamoDB's. */
  customerKey: flag,
  /** Regions that hold a copy of the table. */
  replicas: list.default([]),
  /** Makes backups undeletable, for root as well, three days after the deployment. */
  lockBackups: flag,
  alarmEmails: list.pipe(z.array(z.email({ error: 'is a list of e-mail addresses.' }))).default([]),
  monthlyBudget: number(1).optional(),
});

type Given = z.infer<typeof context>;

/** What one deployment is like: what its stage decides, and what whoever deploys decided. */
export type Settings = StageDefaults & Omit<Given, 'appUrls' | 'mfa' | 'monthlyBudget'> & { appUrls: string[] };

/** @throws Error with a sentence that says which context value is wrong and what it may be. */
export function readSettings(node: Node): Settings {
  const given = readContext(node);
  const { mfa, reservedConcurrency, monthlyBudget, appUrls, ...chosen } = given;
  const defaults = STAGE_DEFAULTS[given.stage];
  const contradiction = contradictionIn(given);
  if (contradiction) throw new Error(contradiction);
  return {
    ...defaults,
    ...chosen,
    mfa: mfa ?? defaults.mfa,
    reservedConcurrency: reservedConcurrency ?? defaults.reservedConcurrency,
    monthlyBudget: monthlyBudget ?? defaults.monthlyBudget,
    appUrls: appUrls ?? [defaults.serious ? PLACEHOLDER_APP_URL : DEVELOPMENT_APP_URL],
  };
}

/** Lets a stage be looked at without what it needs to be deployed: `npm run deploy` refuses to go on with a warning. */
export function warnOfMissing(scope: Construct, { serious, stage, appUrls, alarmEmails }: Settings): void {
  const warn = (name: string, message: string) => Annotations.of(scope).addWarningV2(`resonance:${name}`, message);
  if (!serious) return;
  if (appUrls.includes(PLACEHOLDER_APP_URL)) {
    warn('appUrls', `The stage ${stage} needs its front ends: -c appUrls=https://… (several: a comma between).`);
  }
  if (alarmEmails.length === 0) {
    warn('alarmEmails', `Nobody hears the alarms of the stage ${stage}: -c alarmEmails=oncall@…`);
  }
}

function readContext(node: Node): Given {
  const given = Object.keys(context.shape).map((name) => [name, node.tryGetContext(name) as unknown] as const);
  const parsed = context.safeParse(Object.fromEntries(given.filter(([, value]) => value !== '')));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path: [name], message }) => `-c ${String(name)}= ${message}`);
  throw new Error(problems.join('\n'));
}

function contradictionIn({ stage, region, ...given }: Given): string | undefined {
  if (stage === 'prod' && given.disposable) {
    return 'The stage prod cannot be disposable: leave out -c disposable=true.';
  }
  if ((given.domainName === undefined) !== (given.certificateArn === undefined)) {
    return 'A host name needs a certificate, and a certificate a host name: give -c domainName= and -c certificateArn=.';
  }
  if (given.edge && (!isOfCloudFront(given.certificateArn) || region === undefined)) {
    return '-c edge=true needs -c domainName= and -c certificateArn= (of us-east-1), and -c region= for the API itself.';
  }
  if (given.replicas.length > 0 && (region === undefined || given.replicas.includes(region))) {
    return '-c replicas= needs -c region= for the table itself, and names other regions.';
  }
  if (given.replicas.length > 0 && given.customerKey) {
    return '-c customerKey=true and -c replicas= do not go together: each region would need a key of its own.';
  }
  if (given.customerKey && region === undefined) {
    return '-c customerKey=true needs -c region=: the key and the table have to be in the same.';
  }
  if (given.lockBackups && !STAGE_DEFAULTS[stage].backups) {
    return `The stage ${stage} has no backups to lock: leave out -c lockBackups=true.`;
  }
  return undefined;
}

const isOfCloudFront = (certificateArn: string | undefined): boolean =>
  certificateArn?.split(':')[3] === CLOUDFRONT_REGION;

/** Cognito sends its codes to https only, but for a developer's own machine. */
function readAppUrl(given: string, refine: z.RefinementCtx): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost');
  if (url && safe && !url.hostname.includes('*') && url.hash === '') return url.href;
  refine.addIssue({
    code: 'custom',
    message: `"${given}" is not an https address of a page (http is for localhost only).`,
  });
  return z.NEVER;
}
