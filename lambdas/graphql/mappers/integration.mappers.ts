import type { Platform } from '../../domain/integration-model/platforms';
import type { MetricReading } from '../../domain/integration-model/reading';
import type { OwnWeights } from '../../domain/integration-model/weights';
import type { ModelAnswer } from '../../usecases/integration-model/read-model';

export type IntegrationModelMapper = ModelAnswer;
export type ModelMetricMapper = MetricReading;
export type ModelPlatformMapper = Platform;
/** What the agency set itself; nothing when it never did. */
export interface ModelWeightsMapper {
  own?: OwnWeights;
}
