import DataLoader from 'dataloader';
import type { Member } from '../domain/agency';
import { CampaignResultReader } from '../usecases/metric/campaign-results';
import { StrategyReader } from '../usecases/strategy/reader';
import { FrameworkReader } from '../usecases/workflow/framework-reader';
import { ActorReader } from './actors';
import type { RequestContext } from './context';
import { readNodes } from './nodes';

interface Made {
  strategies?: StrategyReader;
  frameworks?: FrameworkReader;
  campaignResults?: CampaignResultReader;
  actors?: ActorReader;
  issuers?: DataLoader<string, Member | undefined>;
}

/** A function, for which the bundler can put one that loads this file when it is called. */
export const createReaders = (context: RequestContext): Readers => new Readers(context);

/** What the fields of one request read together. A reader is made when it is first asked for: many requests need none. */
export class Readers {
  private made: Made = {};

  constructor(private readonly context: RequestContext) {}

  get strategies(): StrategyReader {
    return (this.made.strategies ??= new StrategyReader(() => this.context.session));
  }

  get frameworks(): FrameworkReader {
    return (this.made.frameworks ??= new FrameworkReader(
      () => this.context.session,
      (id) => this.strategies.brand(id),
    ));
  }

  get campaignResults(): CampaignResultReader {
    return (this.made.campaignResults ??= new CampaignResultReader(() => this.context.session));
  }

  get actors(): ActorReader {
    return (this.made.actors ??= new ActorReader((ids) => readNodes(this.context, ids)));
  }

  get issuers(): DataLoader<string, Member | undefined> {
    return (this.made.issuers ??= new DataLoader((ids) => this.context.session.store.membersById(ids)));
  }

  /** Forgets what was read, after something was written. */
  forget(): void {
    this.made = {};
  }
}
