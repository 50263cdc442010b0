import * as z from 'zod';
import type { Campaign } from '../../domain/campaign';
import { cell, listCell, refusedAs } from '../../domain/import/columns';
import { campaignData } from '../campaign/input';
import type { Session } from '../session';
import { importObjects, type ObjectImport, type ObjectOutcome, type ObjectRows } from './import-objects';
import { inOneRequest } from './in-one-request';
import { planCampaigns } from './plan-campaigns';
import { tacticsCell } from './tactic-cell';

const upperCase = z.string().toUpperCase();

/** What a row says of a campaign. A campaign that exists keeps what it leaves blank. */
export const campaignColumns = {
  brandId: cell(z.string()),
  brandExternalId: cell(z.string()),
  id: cell(z.string()),
  externalId: cell(campaignData.externalId),
  strategyId: cell(z.string()),
  name: cell(campaignData.name),
  kind: cell(upperCase.pipe(campaignData.kind)),
  horizon: cell(upperCase.pipe(campaignData.horizon)),
  tactics: tacticsCell,
  startsOn: refusedAs('DATE_IMPOSSIBLE', cell(campaignData.startsOn)),
  endsOn: refusedAs('DATE_IMPOSSIBLE', cell(campaignData.endsOn)),
  profiles: listCell(campaignData.profileIds),
  objectives: listCell(campaignData.objectiveKeys),
  budget: cell(z.string()),
  currency: cell(z.string()),
};
export type CampaignColumns = typeof campaignColumns;

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
