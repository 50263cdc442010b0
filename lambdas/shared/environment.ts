import * as z from 'zod';

const points = z.coerce.number().int().min(1).max(1_000_000_000);

/** Points a minute; a request uses as many as it is reckoned to cost. Enough for a nightly import and forty people beside it. */
const rateLimits = {
  /** For one API key. */
  RATE_LIMIT_KEY: points.default(120_000),
  /** For all calls on behalf of one agency together. */
  RATE_LIMIT_AGENCY: points.default(300_000),
};

/**
 * What a Lambda is told from outside. This file is the only one that reads `process.env`, so that the whole
 * configuration can be seen in one place.
 */
const schema = z.object({
  /** Name of the one table. */
  TABLE_NAME: z.string().min(1),
  /** Another DynamoDB than AWS's own: the embedded one, or DynamoDB Local. */
  DYNAMODB_ENDPOINT: z.url().optional(),
  AWS_REGION: z.string().default('eu-west-1'),
  /** `iss` of the tokens that are accepted: a Cognito user pool, or the local issuer. */
  TOKEN_ISSUER: z.url(),
  /** `aud` of the tokens that are accepted: the app client's id. */
  TOKEN_AUDIENCE: z.string().min(1),
  /** Where the issuer's public keys are, when not at `<issuer>/.well-known/jwks.json`. */
  TOKEN_JWKS_URI: z.url().optional(),
  /** How much is logged: errors only, one line a request, or everything. */
  LOG_LEVEL: z.enum(['error', 'info', 'debug']).default('info'),
  /** The stage that metrics are counted for; without one none are. */
  STAGE: z.string().min(1).optional(),
  /** A role that reaches one agency's items only; when given, requests work under it. */
  TENANT_ROLE_ARN: z.string().startsWith('arn:').optional(),
  /** Whether queries are compiled once they are used again (`auto`, the default), at once, or never. */
  EXECUTION: z.enum(['auto', 'compiled', 'interpreted']).optional(),
  ...rateLimits,
  /** Signs the addresses of pictures. */
  PICTURE_SECRET: z.string().min(32).optional(),
  /** What CloudFront proves itself by; when given, nothing else is answered. */
  ORIGIN_SECRET: z.string().min(32).optional(),
  /** Where this API is reached from outside, without a slash at its end. Without it and the secret no picture has an address. */
  PUBLIC_URL: z.url().optional(),
  /** Seals the secrets of webhooks: with another one, none of them can be opened any more. Without it there are no webhooks. */
  WEBHOOK_SECRET_KEY: z.string().min(32).optional(),
  /** Where webhooks may lead: to the public internet, or to this machine too, and over http. */
  WEBHOOK_TARGETS: z.enum(['public', 'local']).default('public'),
  /** Whether events are found in the index until they are handed on: where the table has no stream. */
  OUTBOX_INDEX: z.enum(['on', 'off']).default('off'),
});

export type Environment = z.infer<typeof schema>;

export const readEnvironment = (source: NodeJS.ProcessEnv = process.env): Environment => parseAs(schema, source);

const pictureSchema = schema
  .pick({
    TABLE_NAME: true,
    DYNAMODB_ENDPOINT: true,
    AWS_REGION: true,
    LOG_LEVEL: true,
    PICTURE_SECRET: true,
    ORIGIN_SECRET: true,
  })
  .required({ PICTURE_SECRET: true });

/** What the Lambda is told that serves pictures. It checks no tokens. */
export type PictureEnvironment = z.infer<typeof pictureSchema>;

export const readPictureEnvironment = (source: NodeJS.ProcessEnv = process.env): PictureEnvironment =>
  parseAs(pictureSchema, source);

const fanOutSchema = schema
  .pick({ TABLE_NAME: true, DYNAMODB_ENDPOINT: true, AWS_REGION: true, LOG_LEVEL: true })
  .extend({
    /** The queue of deliveries. */
    DELIVERY_QUEUE_URL: z.url(),
  });

/** What the Lambda is told that hands events from the table's stream to the queue. */
export type FanOutEnvironment = z.infer<typeof fanOutSchema>;

export const readFanOutEnvironment = (source: NodeJS.ProcessEnv = process.env): FanOutEnvironment =>
  parseAs(fanOutSchema, source);

const deliverySchema = fanOutSchema
  .extend(schema.pick({ WEBHOOK_SECRET_KEY: true, WEBHOOK_TARGETS: true }).shape)
  .required({ WEBHOOK_SECRET_KEY: true });

/** What the Lambda is told that delivers events to webhooks. */
export type DeliveryEnvironment = z.infer<typeof deliverySchema>;

export const readDeliveryEnvironment = (source: NodeJS.ProcessEnv = process.env): DeliveryEnvironment =>
  parseAs(deliverySchema, source);

function parseAs<T>(expected: z.ZodType<T>, source: NodeJS.ProcessEnv): T {
  const parsed = expected.safeParse(source);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not complete. ${problems.join('; ')}`);
}

const localSchema = z.object({
  /** Where the development server listens; 0 takes any free port. */
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  /** The folder that holds the development server's data. */
  RESONANCE_DATA_DIR: z.string().min(1).default('.data'),
  /** Whether a demo agency is made the first time. */
  RESONANCE_DEMO: z.enum(['on', 'off']).default('on'),
  /** Another DynamoDB than the embedded one. */
  DYNAMODB_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  AWS_REGION: z.string().min(1).default('eu-west-1'),
  LOG_LEVEL: z.enum(['error', 'info', 'debug']).default('error'),
  ...rateLimits,
  /** Where the embedded DynamoDB is looked for when no package brings it. */
  PATH: z.string().default(''),
});

/** What the development server is told from outside. */
export type LocalSettings = z.infer<typeof localSchema>;

/** Reads the development server's settings. Throws an error that names every setting that cannot be used. */
export function readLocalSettings(source: NodeJS.ProcessEnv = process.env): LocalSettings {
  const parsed = localSchema.safeParse(source);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`);
  throw new Error(`These settings cannot be used: ${problems.join(', ')}.`);
}

/** Node 20 is supported here, and the AWS SDK's advice to leave it would stand between a person and what they asked. */
export function silenceSdkAdvice(): void {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
}
