import DataLoader from 'dataloader';
import type { Member } from '../domain/agency';
import { CampaignResultReader } from '../usecases/metric/campaign-results';
import { StrategyReader } from '../usecases/strategy/reader';
import { FrameworkReader } from '../usecases/workflow/framework-reader';
import { ActorReader } from './actors';
import { readNodes, type Asker } from './nodes';

/** What the resolvers of one request read together: many at once, and each once a request. */
export interface Readers {
  /** Reads what strategies consist of once a request, however many fields ask. */
  strategies: StrategyReader;
  /** Reads frameworks of brands, many at once. */
  frameworks: FrameworkReader;
  /** Reads what campaigns brought, many at once. */
  campaignResults: CampaignResultReader;
  /** Reads who did something, many at once. */
  actors: ActorReader;
  /** Reads who made API keys, many at once. */
  issuers: DataLoader<string, Member | undefined>;
}

/** A function, for which the bundler can put one that loads this file when it is called. */
export function createReaders(asker: Asker): Readers {
  const session = () => asker.session;
  const strategies = new StrategyReader(session);
  return {
    strategies,
    frameworks: new FrameworkReader(session, (id) => strategies.brand(id)),
    campaignResults: new CampaignResultReader(session),
    actors: new ActorReader((ids) => readNodes(asker, ids)),
    issuers: new DataLoader<string, Member | undefined>((ids) => asker.session.store.membersById(ids)),
  };
}
