import type { Place } from '../shared/ids';
import { readAgency, readMember } from './items/agency';
import { readApiKey } from './items/api-key';
import { readBrand } from './items/brand';
import { readCampaign } from './items/campaign';
import { readPost } from './items/records';
import { readFeedback } from './items/feedback';

import { readProfile } from './items/profile';
import { readApproval, readStrategy } from './items/strategy';
import { readWebhook } from './items/webhook';
import { readFramework, readHolidays, readPlannedTask, readWorkflow } from './items/workflow';
import * as keys from './keys';
import type { Key, Tenant } from './keys';
import type { Item, TableAccess } from './table-access';

/** Reads objects of any kind by where they lie, all in one request. */
export async function readNodes(
  table: TableAccess,
  tenant: Tenant,
  agencyId: string,
  places: readonly Place[],
): Promise<({ id: string } | undefined)[]> {
  const items = await table.getMany(places.map((place) => keyOf(tenant, place)));
  return places.map((place, index) => {
    const item = items[index];
    return item && readOne(place, item, agencyId);
  });
}

function keyOf(tenant: Tenant, place: Place): Key {
  switch (place.kind) {
    case 'AGENCY':
      return keys.agencyKey(tenant);
    case 'MEMBER':
      return keys.memberKey(tenant, place.id);
    case 'API_KEY':
      return keys.apiKeyKey(place.lookup);
    case 'WEBHOOK':
      return keys.webhookKey(tenant, place.id);
    case 'BRAND':
      return keys.brandKey(tenant, place.id);
    case 'STRATEGY':
      return keys.strategyKey(tenant, place.brandId, place.id);
    case 'PROFILE':
      return keys.profileKey(tenant, place.brandId, place.id);
    case 'CAMPAIGN':
      return keys.campaignKey(tenant, place.brandId, place.id);
    case 'APPROVAL':
      return keys.approvalKey(tenant, place.strategyId, place.id);
    case 'POST':
      return keys.postKey(tenant, place);
    case 'FEEDBACK':
      return keys.feedbackKey(tenant, place.brandId, place.id);
    case 'FRAMEWORK':
      return keys.frameworkKey(tenant, place.brandId);
    case 'HOLIDAY_CALENDAR':
      return keys.holidaysKey(tenant, place.brandId);
    case 'WORKFLOW':
      return keys.workflowKey(tenant, place.brandId, place.id);
    case 'PLANNED_TASK':
      return keys.plannedTaskKey(tenant, place);
  }
}

function readOne(place: Place, item: Item, agencyId: string): { id: string } | undefined {
  switch (place.kind) {
    case 'AGENCY':
      return place.id === agencyId ? readAgency(item) : undefined;
    case 'MEMBER':
      return readMember(item);
    case 'API_KEY':
      return item.agencyId === agencyId ? readApiKey(item) : undefined;
    case 'WEBHOOK':
      return readWebhook(item);
    case 'BRAND':
      return readBrand(item);
    case 'STRATEGY':
      return readStrategy(item);
    case 'PROFILE':
      return readProfile(item);
    case 'CAMPAIGN':
      return readCampaign(item);
    case 'APPROVAL':
      return readApproval(item);
    case 'POST':
      return readPost(item);
    case 'FEEDBACK':
      return readFeedback(item);
    case 'FRAMEWORK':
      return readFramework(item);
    case 'HOLIDAY_CALENDAR':
      return readHolidays(item);
    case 'WORKFLOW':
      return readWorkflow(item);
    case 'PLANNED_TASK':
      return readPlannedTask(item);
  }
}
