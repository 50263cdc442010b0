import * as z from 'zod';
import { cell, listCell, refusedAs } from '../../domain/import/columns';
import { campaignData } from '../campaign/input';
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
