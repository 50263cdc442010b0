import type { Brand } from '../../domain/brand';
import type { OwnWeights } from '../../domain/integration-model/weights';
import type { OwnMetrics } from './metrics';

/** What a brand's model is reckoned by, beside what was recorded. */
export interface ModelBasis {
  brand?: Brand;
  /** What the agency set itself; missing when it never did. */
  weights?: OwnWeights;
  ownMetrics: OwnMetrics;
}

/** How much metrics and effects count in an agency's models. */
export interface ModelWeightsStore {
  /** What the agency set itself; `undefined` when it never did. */
  modelWeights(): Promise<OwnWeights | undefined>;
  /** All of it as it is at this moment, in one request. */
  modelBasis(brandId: string): Promise<ModelBasis>;
}
