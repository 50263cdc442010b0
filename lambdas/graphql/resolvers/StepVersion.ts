import type { StepVersionResolvers } from '../generated/types.generated';
import { subStepContent, writtenContent } from '../step-content';

export const StepVersion: StepVersionResolvers = {
  strategyVersion: ({ version }) => version.strategyVersion,
  savedAt: ({ version }) => version.savedAt,
  savedBy: ({ version }, _args, { actors }) => actors.actor(version.savedBy),
  subStep: ({ version }) => version.subStep,
  content: ({ strategy, version }) => writtenContent(strategy, { ...version, key: version.step }),
  subStepContent: ({ version }) =>
    version.subStep && subStepContent({ ...version, key: version.step }, version.subStep),
};
