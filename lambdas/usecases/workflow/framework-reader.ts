import DataLoader from 'dataloader';
import type { Brand } from '../../domain/brand';
import { committedKeys, type Framework } from '../../domain/workflow/framework';
import type { Session } from '../session';

/**
 * Reads frameworks, and what step F commits to by now, for all the brands that a request shows together. Which actions
 * are orphaned is told from the strategy's own step, so that no copy can be out of date.
 */
export class FrameworkReader {
  private readonly frameworks: DataLoader<string, Framework | undefined>;
  private readonly committed: DataLoader<string, ReadonlySet<string>>;

  constructor(
    session: () => Session,
    private readonly brand: (id: string) => Promise<Brand>,
  ) {
    this.frameworks = new DataLoader((brandIds) => session().store.frameworks(brandIds));
    this.committed = new DataLoader(async (strategyIds) =>
      (await session().store.ideas(strategyIds)).map(committedKeys),
    );
  }

  /** The framework of a brand that was read already; what its actions are compared with is read at the same time. */
  of({ id, standing }: Brand): Promise<Framework | undefined> {
    // Whoever asks for it later gets the failure; until then it must not bring the process down.
    if (standing) this.committed.load(standing.strategyId).catch(() => undefined);
    return this.frameworks.load(id);
  }

  /** The ideas to which step F of the brand's latest strategy commits, by key. */
  async committedIdeas(brandId: string): Promise<ReadonlySet<string>> {
    const { standing } = await this.brand(brandId);
    return standing ? this.committed.load(standing.strategyId) : new Set();
  }
}
