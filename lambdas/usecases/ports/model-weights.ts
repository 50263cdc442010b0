import type { OwnWeights } from '../../domain/integration-model/weights';

/** How much metrics and effects count in an agency's models. */
export interface ModelWeightsStore {
  /** What the agency set itself; `undefined` when it never did. */
  modelWeights(): Promise<OwnWeights | undefined>;
}
