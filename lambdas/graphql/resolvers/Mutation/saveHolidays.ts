import { saveHolidays as useCase } from '../../../usecases/workflow/save-holidays';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const saveHolidays: NonNullable<MutationResolvers['saveHolidays']> = async (_parent, { input }, { session }) =>
  payload('holidays', await useCase(session, input));
