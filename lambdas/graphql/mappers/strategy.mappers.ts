import type { Approval } from '../../domain/approval';
import type { StepKey, SubStepKey } from '../../domain/steps/keys';
import type { StepVersion } from '../../domain/steps/version';
import type { Strategy } from '../../domain/strategy';
import type { StrategyEvent } from '../../domain/strategy-event';

export type StrategyMapper = Strategy;
/** A step is seen through its strategy; what it holds is read when somebody asks for it. */
export interface StrategyStepMapper {
  strategy: Strategy;
  key: StepKey;
}
export interface SubStepMapper {
  strategy: Strategy;
  key: SubStepKey;
}
export type StrategyEventMapper = StrategyEvent;
export interface StepVersionMapper {
  strategy: Strategy;
  version: StepVersion;
}
/** `withdrawn` is known only where the profiles were read too. */
export type ApprovalMapper = Approval & { withdrawn?: boolean };
