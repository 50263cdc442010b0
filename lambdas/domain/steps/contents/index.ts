import type { AnalysisContent } from './analysis';
import type { IdentityContent } from './identity';
import type { IntegrationContent } from './integration';
import type { LaunchContent } from './launch';
import type { LongTermReviewContent } from './long-term-review';
import type { MeasurementContent } from './measurement';
import type { MidTermReviewContent } from './mid-term-review';
import type { ObjectivesContent } from './objectives';
import type { OptimizationContent } from './optimization';
import type { PromotionContent } from './promotion';
import type { ResearchContent } from './research';
import type { ResourcesContent } from './resources';
import type { RethinkContent } from './rethink';
import type { ReturnsContent } from './returns';
import type { ShortTermReviewContent } from './short-term-review';
import type { TacticsContent } from './tactics';
import type { TrialContent } from './trial';
import type { UniquenessContent } from './uniqueness';

/** What each step holds. */
export interface StepContents {
  OBJECTIVES: ObjectivesContent;
  ANALYSIS: AnalysisContent;
  RETHINK: RethinkContent;
  IDENTITY: IdentityContent;
  UNIQUENESS: UniquenessContent;
  TACTICS: TacticsContent;
  RESEARCH: ResearchContent;
  INTEGRATION: IntegrationContent;
  TRIAL: TrialContent;
  PROMOTION: PromotionContent;
  RESOURCES: ResourcesContent;
  LAUNCH: LaunchContent;
  OPTIMIZATION: OptimizationContent;
  MEASUREMENT: MeasurementContent;
  SHORT_TERM_REVIEW: ShortTermReviewContent;
  MID_TERM_REVIEW: MidTermReviewContent;
  LONG_TERM_REVIEW: LongTermReviewContent;
  RETURNS: ReturnsContent;
}
