import * as z from 'zod';
import type { ApproverGroup } from '../../domain/approval';
import { select, type Client } from './client';

/** Who plays, on whose agency. */
export interface Stage {
  agencyId: string;
  /** Lucía, who owns the agency. */
  agency: Client;
  /** Who approves, by group: nobody approves what they asked for themselves. */
  approvers: Record<ApproverGroup, Client>;
  /** Who has to be invited for that, and as what. */
  invitations: { email: string; role: 'ADMIN' | 'CLIENT'; approverGroup?: ApproverGroup }[];
  /** The program of a partner, with an API key. */
  partner: Client;
}

/** The strategy that is taken from A to R. */
export interface Walk {
  stage: Stage;
  brandId: string;
  strategyId: string;
}

const BRAND = select(
  'query ($id: String!) { brand(by: { externalId: $id }) { id } }',
  z.object({ brand: z.object({ id: z.string() }) }),
);

/** The id of one of the agency's brands, by the id it has in the agency's other system. */
export const brandId = async ({ agency }: Pick<Stage, 'agency'>, externalId: string): Promise<string> =>
  (await agency.read(BRAND, { id: externalId })).brand.id;
