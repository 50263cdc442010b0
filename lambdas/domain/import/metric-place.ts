import { networkSchema, type Network } from '../profile';
import { NO_BRAND, type BrandReference } from './brand-reference';
import { isBlank, shown, textOf, type Cell } from './cell';
import { fault, type RowFault } from './rejection';

/** The cells that say whose value a row holds. */
export interface PlaceCells {
  brandId?: Cell;
  brandExternalId?: Cell;
  network?: Cell;
  handle?: Cell;
  profileId?: Cell;
  campaignId?: Cell;
}

/** Which of the brand's sources a row speaks of. */
export type SourceReference =
  | { kind: 'BRAND' }
  | { kind: 'PROFILE'; id: string }
  | { kind: 'HANDLE'; network: Network; handle: string }
  | { kind: 'CAMPAIGN'; id: string };

/** What could be read of a place, and all that is wrong with it. */
export interface ReadPlace {
  brand?: BrandReference;
  source?: SourceReference;
  faults: RowFault[];
}

/** Reads whose value a row holds, without looking anything up. */
export function readPlace(cells: PlaceCells): ReadPlace {
  const faults: RowFault[] = [];
  const brand = readBrand(cells, faults);
  const source = readSource(cells, faults);
  return { brand, source, faults };
}

function readBrand(cells: PlaceCells, faults: RowFault[]): BrandReference | undefined {
  const [brandId, externalId] = [textOf(cells.brandId), textOf(cells.brandExternalId)];
  if (brandId !== undefined || externalId !== undefined) return { brandId, externalId };
  faults.push(NO_BRAND);
  return undefined;
}

function readSource(cells: PlaceCells, faults: RowFault[]): SourceReference | undefined {
  if (!isBlank(cells.campaignId)) return readCampaign(cells, faults);
  const profileId = textOf(cells.profileId);
  if (profileId !== undefined) return { kind: 'PROFILE', id: profileId };
  if (!isBlank(cells.profileId)) {
    faults.push(fault('PROFILE_UNKNOWN', 'profileId', 'The profile is not named by text.'));
    return undefined;
  }
  if (isBlank(cells.network) && isBlank(cells.handle)) return { kind: 'BRAND' };
  const network = readNetwork(cells, faults);
  const handle = textOf(cells.handle);
  if (handle === undefined) {
    faults.push(
      isBlank(cells.handle)
        ? fault('BLANK', 'handle', 'A network is named without a handle: give both, or neither for the brand itself.')
        : fault('PROFILE_UNKNOWN', 'handle', 'The handle is no text.'),
    );
  }
  return network !== undefined && handle !== undefined ? { kind: 'HANDLE', network, handle } : undefined;
}

function readCampaign(cells: PlaceCells, faults: RowFault[]): SourceReference | undefined {
  const id = textOf(cells.campaignId);
  if (id === undefined) faults.push(fault('CAMPAIGN_UNKNOWN', 'campaignId', 'The campaign is not named by text.'));
  const isOfProfile = [cells.profileId, cells.network, cells.handle].some((cell) => !isBlank(cell));
  if (isOfProfile) {
    faults.push(fault('INVALID', 'campaignId', 'A value belongs to a campaign or to a profile: name one of them.'));
  }
  return id === undefined || isOfProfile ? undefined : { kind: 'CAMPAIGN', id };
}

function readNetwork(cells: PlaceCells, faults: RowFault[]): Network | undefined {
  if (isBlank(cells.network)) {
    faults.push(
      fault('BLANK', 'network', 'A handle is named without a network: give both, or neither for the brand itself.'),
    );
    return undefined;
  }
  const network = networkSchema.safeParse(textOf(cells.network)?.toUpperCase());
  if (!network.success) {
    faults.push(fault('NETWORK_UNKNOWN', 'network', `There is no network called ${shown(cells.network)}.`));
  }
  return network.data;
}
