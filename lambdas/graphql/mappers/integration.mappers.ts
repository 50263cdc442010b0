import type { Platform } from '../../domain/integration-model/platforms';
import type { MetricReading } from '../../domain/integration-model/reading';
import type { OwnWeights } from '../../domain/integration-model/weights';
import type { Catalog } from '../../domain/metrics/metric';
import type { ModelAnswer } from '../../usecases/integration-model/read-model';

export type IntegrationModelMapper = ModelAnswer;
export type ModelMetricMapper = MetricReading;
export type ModelPlatformMapper = Platform;
/** What the agency set itself; nothing when it never did. The catalogue is read where it is not known yet. */
export interface ModelWeightsMapper {
  own?: OwnWeights;
  catalog?: Catalog;
}
