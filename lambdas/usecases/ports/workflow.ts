import type { Idea } from '../../domain/steps/tactics';
import type { Framework } from '../../domain/workflow/framework';

/** What a commit writes of frameworks and workflows. */
export type WorkflowChange = { do: 'put-framework'; framework: Framework; expectedVersion?: number };

/** Frameworks and workflows of brands. */
export interface WorkflowStore {
  /** In the order of the brands; at most 100. */
  frameworks(brandIds: readonly string[]): Promise<(Framework | undefined)[]>;
  /** The ideas of each strategy's step F, in the order of the strategies; at most 100. */
  ideas(strategyIds: readonly string[]): Promise<Idea[][]>;
}
