import type { Group } from './approvers';
import type { Client } from './client';

/** Who plays, on whose agency. */
export interface Stage {
  agencyId: string;
  /** Ana, who owns the agency. */
  agency: Client;
  /** The brand's people who approve, by group. */
  approvers: Record<Group, Client>;
  /** The program of a partner, with an API key. */
  partner: Client;
}

/** The id of one of the agency's brands, by the id it has in the agency's other system. */
export async function brandId({ agency }: Pick<Stage, 'agency'>, externalId: string): Promise<string> {
  const { brand } = await agency.ask('query ($id: String!) { brand(by: { externalId: $id }) { id } }', {
    id: externalId,
  });
  return brand.id;
}
