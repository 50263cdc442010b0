import { whyUnplaced } from '../../domain/workflow/unplaced';
import type { PlannedDayResolvers } from '../generated/types.generated';

export const PlannedDay: PlannedDayResolvers = {
  unplaced: (day) => day.unplaced.map((one) => ({ ...one, memberId: one.member, message: whyUnplaced(one, day) })),
};
