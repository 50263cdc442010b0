import * as z from 'zod';
import { CRITERIA, networkSchema, optimizationSchema, type Profile } from '../../domain/profile';
import { key, list, text } from '../../domain/text';

export const criterionText = text(2_000);

const criterionValue = z.object({ criterion: z.enum(CRITERIA), value: criterionText.nullish() });
type CriterionValue = z.infer<typeof criterionValue>;

const criteria = list(criterionValue).superRefine((values, context) => {
  values.forEach(({ criterion }, index) => {
    if (values.findIndex((one) => one.criterion === criterion) < index) {
      context.addIssue({ code: 'custom', path: [index, 'criterion'], message: `comes twice: ${criterion}` });
    }
  });
});

/** The data of a profile, as forms and imports give it. */
export const profileData = {
  externalId: text(100),
  platformKey: key,
  network: networkSchema,
  handle: text(100),
  criteria,
  optimizations: list(optimizationSchema, 50),
};

/** Criteria after filling some in; what has no value is taken away, and what is not named stays. */
export const filledIn = (before: Profile['criteria'], values: readonly CriterionValue[]): Profile['criteria'] =>
  Object.fromEntries(
    CRITERIA.flatMap((criterion) => {
      const named = values.find((one) => one.criterion === criterion);
      const value = named ? named.value : before[criterion];
      return value === null || value === undefined ? [] : [[criterion, value]];
    }),
  );
