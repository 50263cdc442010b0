import { tenantOf, type Tenant } from '../../../lambdas/data/keys';
import type { Brand } from '../../../lambdas/domain/brand';
import { BUILT_IN_METRICS } from '../../../lambdas/domain/metrics/catalog';
import { brandIdOf, idWithin } from '../../../lambdas/shared/ids';
import type { Chance } from './chance';

/** How large an agency is, and what it does. */
export interface Size {
  brands: number;
  profiles: number;
  members: number;
  importedValues: number;
}

export const LARGE: Size = { brands: 500, profiles: 5_000, members: 40, importedValues: 200_000 };

export interface Profile {
  id: string;
  brandId: string;
}

export interface Agency {
  id: string;
  tenant: Tenant;
  brands: Brand[];
  profiles: Profile[];
  members: string[];
  /** Metrics of which each profile is told one value a night; own ones fill up what the catalogue does not have. */
  metrics: string[];
}

/** The moment that everything is dated by: the last night of a quarter, when series are largest. */
export const NOW = new Date('2026-12-31T02:00:00.000Z');

export function foundAgency(chance: Chance, size: Size): Agency {
  const id = `agn_${chance.idPart()}`;
  const brands = Array.from({ length: size.brands }, (_, index) => brand(brandIdOf(chance.idPart(), index), index));
  const profiles = Array.from({ length: size.profiles }, (_, index): Profile => {
    const brandId = brands[Math.floor((index * size.brands) / size.profiles)]?.id ?? '';
    return { brandId, id: idWithin('prf', brandId, chance.idPart()) };
  });
  const recorded = BUILT_IN_METRICS.flatMap((metric) => ('numerator' in metric ? [] : [metric.key]));
  const metricCount = Math.ceil(size.importedValues / size.profiles);
  return {
    id,
    tenant: tenantOf(id),
    brands,
    profiles,
    members: Array.from({ length: size.members }, () => `mem_${chance.idPart(32)}`),
    metrics: Array.from({ length: metricCount }, (_, index) => recorded[index] ?? `own_metric_${index}`),
  };
}

function brand(id: string, index: number): Brand {
  const at = NOW.toISOString();
  const account = { planned: 1_500_000n, spent: 420_050n };
  return {
    id,
    name: `Brand of the simulation ${index}`,
    slug: `brand-of-the-simulation-${index}`,
    externalId: `CRM-${index}`,
    industry: 'Food and drink',
    website: `https://brand-${index}.example.com`,
    timeZone: 'Europe/Madrid',
    currency: 'EUR',
    tags: ['retail', 'spain'],
    createdAt: at,
    updatedAt: at,
    version: 3,
    standing: {
      strategyId: `str_${id.slice(4)}${id.slice(4)}`,
      title: 'From market stall to online shop',
      status: 'ACTIVE',
      phase: 'LIVE',
      currentStep: 'MEASUREMENT',
      completedSteps: 13,
      movedAt: at,
    },
    budget: { currency: 'EUR', horizons: { SHORT_TERM: account, MID_TERM: account, LONG_TERM: account } },
    openApprovals: 1,
    runningCampaigns: 2,
    comingCampaigns: 1,
  };
}
