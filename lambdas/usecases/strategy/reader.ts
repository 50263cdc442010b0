import DataLoader from 'dataloader';
import type { Brand } from '../../domain/brand';
import type { Campaign } from '../../domain/campaign';
import type { Profile } from '../../domain/profile';
import type { Plan } from '../../domain/steps/plan';
import type { StepRecord } from '../../domain/steps/record';
import type { Strategy } from '../../domain/strategy';
import { emptyLedger, type Ledger } from '../../domain/ledger';
import { placeOf, type Place } from '../../shared/ids';
import { looksAtApprovers, readApprovers } from '../approval/read-approvers';
import type { StrategyParts } from '../ports';
import type { Session } from '../session';
import { planOf, withEvidence } from './plan';

/**
 * Reads what strategies consist of, each part once a request however many fields ask; heads of strategies and of brands
 * together in one read. All parts can be read at the same time as the head: a strategy's id says where they lie.
 */
export class StrategyReader {
  private readonly heads: DataLoader<string, { id: string } | undefined>;
  private readonly partsById = new Map<string, Promise<StrategyParts>>();
  private readonly profilesOf = new Map<string, Promise<Profile[]>>();
  private readonly campaignsOf = new Map<string, Promise<Campaign[]>>();
  private readonly plans = new Map<string, Promise<Plan>>();

  constructor(private readonly session: () => Session) {
    this.heads = new DataLoader((ids) => this.session().store.nodes(ids.map(knownPlace)));
  }

  async head(id: string): Promise<Strategy | undefined> {
    // What an id names is of the kind that the id says.
    return (await this.heads.load(id)) as Strategy | undefined;
  }

  async findBrand(id: string): Promise<Brand | undefined> {
    return (await this.heads.load(id)) as Brand | undefined;
  }

  /** The brand that something belongs to. */
  async brand(id: string): Promise<Brand> {
    const brand = await this.findBrand(id);
    if (!brand) throw new Error(`The brand ${id} is missing.`);
    return brand;
  }

  /** Takes a brand that was read elsewhere, so that it is not read again. */
  know(brand: Brand): void {
    this.heads.prime(brand.id, brand);
  }

  parts(id: string): Promise<StrategyParts> {
    return remembered(this.partsById, id, () => this.session().store.parts(id));
  }

  async step(strategyId: string, key: StepRecord['key']): Promise<StepRecord | undefined> {
    return (await this.parts(strategyId)).steps.find((step) => step.key === key);
  }

  async ledger({ id, currency }: Strategy): Promise<Ledger> {
    return (await this.parts(id)).ledger ?? emptyLedger(id, currency);
  }

  /** Every profile of a brand that is not archived. */
  profiles(brandId: string): Promise<Profile[]> {
    return remembered(this.profilesOf, brandId, () => this.session().store.allProfiles(brandId));
  }

  /** Everything that requirements, judgements and returns are computed from. */
  plan(strategy: Strategy): Promise<Plan> {
    return remembered(this.plans, strategy.id, async () => {
      const [parts, ledger, brand, profiles, campaigns, approvers] = await Promise.all([
        this.parts(strategy.id),
        this.ledger(strategy),
        this.brand(strategy.brandId),
        this.profiles(strategy.brandId),
        this.campaigns(strategy.brandId),
        looksAtApprovers(strategy) ? readApprovers(this.session(), strategy.brandId) : undefined,
      ]);
      const surroundings = { profiles, campaigns, approvers };
      const plan = planOf(this.session(), { strategy, parts, brand, ledger }, surroundings);
      return looksAtMetrics(strategy) ? withEvidence(this.session(), plan, brand) : plan;
    });
  }

  /** Starts reading, at the same time as the head, what is going to be asked for. */
  prefetch(strategyId: string, brandId: string, asked: { parts: boolean; profiles: boolean; plan: boolean }): void {
    const reads: Promise<unknown>[] = [
      ...(asked.parts || asked.plan ? [this.parts(strategyId)] : []),
      ...(asked.profiles || asked.plan ? [this.profiles(brandId)] : []),
      ...(asked.plan ? [this.campaigns(brandId), this.brand(brandId)] : []),
    ];
    // Whoever asks for it later gets the failure; until then it must not bring the process down.
    for (const read of reads) read.catch(() => undefined);
  }

  private campaigns(brandId: string): Promise<Campaign[]> {
    return remembered(this.campaignsOf, brandId, () => this.session().store.allCampaigns(brandId));
  }
}

/** Where something lies whose id stands in the table. */
function knownPlace(id: string): Place {
  const place = placeOf(id);
  if (!place) throw new Error(`What is stored names an id that is none: ${id}`);
  return place;
}

/** Before the launch no rule looks at metrics, so that they need not be read. A step reopened later changes nothing of that. */
const looksAtMetrics = ({ progress }: Strategy): boolean =>
  progress.steps.LAUNCH === 'COMPLETED' || progress.steps.LAUNCH === 'NEEDS_REVISIT';

function remembered<T>(values: Map<string, Promise<T>>, id: string, read: () => Promise<T>): Promise<T> {
  let value = values.get(id);
  if (!value) {
    value = read();
    values.set(id, value);
  }
  return value;
}
