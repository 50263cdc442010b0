import type { StepContents } from '../domain/steps/contents';
import { positionOf } from '../domain/steps/keys';
import type { WorkflowStore } from '../usecases/ports/workflow';
import { readStep } from './items/strategy';
import { readFramework } from './items/workflow';
import * as keys from './keys';
import type { Tenant } from './keys';
import type { Item, TableAccess } from './table-access';

export function createWorkflowStore(table: TableAccess, tenant: Tenant): WorkflowStore {
  const many = (wanted: readonly keys.Key[]): Promise<(Item | undefined)[]> =>
    wanted.length === 0 ? Promise.resolve([]) : table.getMany(wanted);

  return {
    async frameworks(brandIds) {
      const items = await many(brandIds.map((id) => keys.frameworkKey(tenant, id)));
      return items.map((item) => item && readFramework(item));
    },
    async ideas(strategyIds) {
      const items = await many(strategyIds.map((id) => keys.stepKey(tenant, id, positionOf('TACTICS'))));
      return items.map((item) => {
        const content = item && (readStep(item).content as StepContents['TACTICS'] | undefined);
        return content?.ideas ?? [];
      });
    },
  };
}
