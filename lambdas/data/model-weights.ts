import type { ModelWeightsStore } from '../usecases/ports/model-weights';
import { readBrand } from './items/brand';
import { readModelWeights } from './items/model-weights';
import { readOwnMetrics } from './items/own-metrics';
import * as keys from './keys';
import type { Tenant } from './keys';
import type { TableAccess } from './table-access';

export const createModelWeightsStore = (table: TableAccess, tenant: Tenant): ModelWeightsStore => ({
  async modelWeights() {
    const item = await table.get(keys.modelWeightsKey(tenant));
    return item && readModelWeights(item);
  },

  async modelBasis(brandId) {
    const [brand, weights, ownMetrics] = await table.getMany([
      keys.brandKey(tenant, brandId),
      keys.modelWeightsKey(tenant),
      keys.ownMetricsKey(tenant),
    ]);
    return {
      brand: brand && readBrand(brand),
      weights: weights && readModelWeights(weights),
      ownMetrics: readOwnMetrics(ownMetrics),
    };
  },
});
