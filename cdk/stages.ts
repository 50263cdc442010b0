import { RetentionDays } from 'aws-cdk-lib/aws-logs';

export const STAGES = ['dev', 'staging', 'prod'] as const;
export type Stage = (typeof STAGES)[number];

export const MFA = ['off', 'optional', 'required'] as const;

/** How a release takes over: at once, or a part of the requests first, taken back when its alarm rings. */
export type Rollout = 'AT_ONCE' | 'LINEAR_10_PERCENT_A_MINUTE' | 'CANARY_10_PERCENT_5_MINUTES';

/** What one kind of deployment is like, whoever deploys it. */
export interface StageDefaults {
  logRetention: RetentionDays;
  /** Requests a second for everybody together, and how many may arrive at once. Each caller's own budget is the handler's. */
  throttle: { rateLimit: number; burstLimit: number };
  /** How many requests the API function serves at once, at most. Taken from what the account has; none: as many as it has. */
  reservedConcurrency?: number;
  rollout: Rollout;
  /** How many batches of webhooks are delivered at once, at most: 2 or more. */
  deliveriesAtOnce: number;
  mfa: (typeof MFA)[number];
  /** Any second of so many days can be brought back. */
  recoveryDays: number;
  /** Copies beside that, in a vault that neither the table's end nor a mistake in it reaches. None: only the above. */
  backups?: { dailyKeptDays: number; monthlyKeptDays: number };
  /** Shows which keys are throttled. */
  contributorInsights: boolean;
  /** US dollars a month: an alarm rings before the bill is there. */
  monthlyBudget: number;
  /** Whether it must be told whose pages it serves and who hears its alarms, before it is deployed. */
  serious: boolean;
}

export const STAGE_DEFAULTS: Record<Stage, StageDefaults> = {
  dev: {
    logRetention: RetentionDays.ONE_WEEK,
    throttle: { rateLimit: 50, burstLimit: 100 },
    rollout: 'AT_ONCE',
    deliveriesAtOnce: 2,
    mfa: 'off',
    recoveryDays: 7,
    contributorInsights: false,
    monthlyBudget: 20,
    serious: false,
  },
  staging: {
    logRetention: RetentionDays.ONE_MONTH,
    throttle: { rateLimit: 200, burstLimit: 400 },
    reservedConcurrency: 50,
    rollout: 'LINEAR_10_PERCENT_A_MINUTE',
    deliveriesAtOnce: 5,
    mfa: 'optional',
    recoveryDays: 14,
    contributorInsights: true,
    monthlyBudget: 100,
    serious: false,
  },
  prod: {
    logRetention: RetentionDays.ONE_YEAR,
    throttle: { rateLimit: 1000, burstLimit: 2000 },
    reservedConcurrency: 400,
    rollout: 'CANARY_10_PERCENT_5_MINUTES',
    deliveriesAtOnce: 50,
    mfa: 'required',
    recoveryDays: 35,
    backups: { dailyKeptDays: 35, monthlyKeptDays: 400 },
    contributorInsights: true,
    monthlyBudget: 500,
    serious: true,
  },
};
