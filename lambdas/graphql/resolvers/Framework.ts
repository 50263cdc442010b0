import { isOrphaned } from '../../domain/workflow/framework';
import type { FrameworkResolvers } from '../generated/types.generated';

export const Framework: FrameworkResolvers = {
  actions: async ({ brandId, actions }, _args, { frameworks }) => {
    const committed = await frameworks.committedIdeas(brandId);
    return actions.map((action) => ({ ...action, orphaned: isOrphaned(action, committed) }));
  },
};
