import type { Allocation } from '../allocation';
import type { Approval } from '../approval';
import type { Approvers } from '../approvers';
import type { Day, Period } from '../calendar';
import type { Campaign } from '../campaign';
import type { Feedback } from '../feedback/feedback';
import type { Ledger } from '../ledger';
import type { Evidence } from '../metrics/evidence';
import type { Profile } from '../profile';
import type { Strategy } from '../strategy';
import type { StepContents } from './contents';
import type { StepKey } from './keys';

/** When a step was last saved and completed, as ISO instants. */
interface StepTimes {
  savedAt?: string;
  completedAt?: string;
}

/** Everything the requirements of a strategy may ask about, at one moment. */
export interface Plan {
  strategy: Strategy;
  contents: Partial<StepContents>;
  times: Partial<Record<StepKey, StepTimes>>;
  /** The brand's profiles, archived ones left out. */
  profiles: readonly Profile[];
  approvals: readonly Approval[];
  /** Who may ask for and decide them; `undefined` while that does not matter. */
  approvers?: Approvers;
  allocations: readonly Allocation[];
  campaigns: readonly Campaign[];
  /** Planned and spent, by kind and horizon. */
  ledger: Ledger;
  evidence: Evidence;
  /** What people said on the days of a period, as far as it was read. */
  feedback(period: Period): readonly Feedback[];
  /** Today, in the brand's time zone. */
  today: Day;
}
