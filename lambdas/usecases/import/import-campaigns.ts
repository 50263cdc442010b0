import type { Campaign } from '../../domain/campaign';
import type { Session } from '../session';
import { campaignColumns, type CampaignColumns } from './campaign-columns';
import { importObjects, type ObjectOutcome, type ObjectRows } from './import-objects';
import type { ObjectImport } from './object-import';
import { inOneRequest } from './in-one-request';
import { planCampaigns } from './plan-campaigns';

const campaigns: ObjectImport<CampaignColumns, Campaign> = {
  noun: 'campaign',
  columns: campaignColumns,
  plan: planCampaigns,
};

/** Plans and changes campaigns, found again within their brands by their external ids or by their own. */
export const importCampaigns = (
  session: Session,
  rows: ObjectRows<CampaignColumns>,
): Promise<ObjectOutcome<Campaign>> => inOneRequest(session, { kind: 'CAMPAIGNS' }, writeCampaigns(session, rows));

/** The same for rows that are a part of an import. */
export const writeCampaigns = (session: Session, rows: ObjectRows<CampaignColumns>): Promise<ObjectOutcome<Campaign>> =>
  importObjects(session, campaigns, rows);
